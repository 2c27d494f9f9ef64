"""The small copies of a post's pictures that travel with it: enough to judge a poster, too little to print one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from models.checking import IsCancelled
from models.posts import Attachment
from services.language.text import one_line
from services.review.papers import MOST_PICTURES, SentPicture

SIDE = 1280
MOST_BYTES = 200_000
MOST_BYTES_TOGETHER = 3_000_000
"""Of all pictures of a file: written twice in base64, they leave half of what a review file may weigh to the texts."""


class Maker(Protocol):
    """:class:`services.images.inspector.ImageInspector`: called on the lane "images" only."""

    def small_copy(self, path: Path, side: int, max_bytes: int, is_cancelled: IsCancelled, /) -> bytes | None: ...


def small_copies(
    attachments: Sequence[Attachment], path_of: Callable[[str], Path], maker: Maker, is_cancelled: IsCancelled
) -> tuple[SentPicture, ...]:
    """Return the pictures as they go out. One that cannot be read goes out by its name alone."""
    sent = attachments[:MOST_PICTURES]
    most = min(MOST_BYTES, MOST_BYTES_TOGETHER // max(1, len(sent)))
    return tuple(
        SentPicture(
            id=one.id,
            name=one_line(one.file_name),
            alt_text=one.alt_text,
            credit=one.credit,
            jpeg=maker.small_copy(path_of(one.sha256), SIDE, most, is_cancelled) or b"",
        )
        for one in sent
    )

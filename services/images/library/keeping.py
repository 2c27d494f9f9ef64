"""Pictures of posts as pictures of the library: their files are in the media folder already."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from models.assets import Asset
from models.posts import Attachment


def assets_of(attachments: Iterable[Attachment], path_of: Callable[[str], Path], now: datetime) -> list[Asset]:
    """Return what the library is to know of these pictures. Asks the disk for their sizes: not on the UI thread."""
    return [
        Asset(
            one.sha256,
            one.file_name,
            one.format,
            one.width,
            one.height,
            _size(path_of(one.sha256)),
            now,
            description=one.alt_text,
        )
        for one in attachments
    ]


def _size(path: Path) -> int:
    """Return the bytes of a picture's file; 0 where it is gone, which is told where the picture is looked at."""
    with contextlib.suppress(OSError):
        return path.stat().st_size
    return 0

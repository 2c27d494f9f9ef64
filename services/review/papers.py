"""What the two kinds of review file say: a request with posts, and the answer with verdicts and comments."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.enums import Language, Platform
from models.posts import Dismissal, Post

MOST_PICTURES = 20
"""Pictures of one post: as many as the platform with the longest carousel takes."""


class Verdict(StrEnum):
    """What a colleague says of a post as a whole."""

    FITS = "fits"
    MEND = "mend"


@dataclass(frozen=True, slots=True)
class SentPicture:
    """A picture of a post as it goes out: a small copy that tells nothing. ``jpeg`` is empty where none was made."""

    id: str
    name: str
    alt_text: str = ""
    credit: str = ""
    jpeg: bytes = b""


@dataclass(frozen=True, slots=True)
class AskedPost:
    """One post as it goes out to be read. ``own`` are the texts of platforms that do not get the shared one."""

    id: str
    revision: int
    language: Language
    text: str
    platforms: tuple[Platform, ...] = ()
    own: tuple[tuple[Platform, str], ...] = ()
    planned_at: datetime | None = None
    dismissals: tuple[Dismissal, ...] = ()
    pictures: tuple[SentPicture, ...] = ()

    @property
    def texts(self) -> tuple[tuple[Platform | None, str], ...]:
        """What is to be read: the shared text first, where it says anything or nothing else does."""
        shared: tuple[tuple[Platform | None, str], ...] = ((None, self.text),) if self.text or not self.own else ()
        return (*shared, *self.own)


@dataclass(frozen=True, slots=True)
class Request:
    """Posts that somebody is asked to read."""

    id: str
    at: datetime
    posts: tuple[AskedPost, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """What the colleague says of a passage, of the ``picture`` with this id, or of the post where there is neither.

    ``start`` is in code points.
    """

    id: str
    text: str
    platform: Platform | None = None
    excerpt: str = ""
    start: int = 0
    suggestion: str | None = None
    picture: str | None = None


@dataclass(frozen=True, slots=True)
class AnsweredPost:
    """What was said of one post, as it stood in ``revision``. Without a verdict there are remarks alone."""

    id: str
    revision: int
    verdict: Verdict | None = None
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What comes back."""

    id: str
    request_id: str
    at: datetime
    posts: tuple[AnsweredPost, ...]


Paper = Request | Answer


def asked(post: Post, pictures: Iterable[SentPicture] = ()) -> AskedPost:
    """Return a stored post as it is sent, with what was made of its pictures."""
    return AskedPost(
        id=post.id,
        revision=post.revision,
        language=post.language,
        text=post.text,
        platforms=post.platforms,
        own=tuple((v.platform, v.text) for v in post.variants if v.text is not None),
        planned_at=post.planned_at,
        dismissals=post.dismissals,
        pictures=tuple(pictures),
    )

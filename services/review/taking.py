"""Taking an answer in: its comments are stored, and its verdicts move the posts, as one deed that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from models.calendar import Comment
from models.enums import PostState
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Post, Revision
from services.review.papers import Answer, AnsweredPost, Verdict

_AFTER = {Verdict.FITS: PostState.READY, Verdict.MEND: PostState.DRAFT}


class Posts(Protocol):
    def get(self, post_id: str, /) -> Post | None: ...
    def update(self, post_id: str, change: Callable[[Post], Post], /) -> Post: ...
    def revisions(self, post_id: str, /) -> list[Revision]: ...


class Comments(Protocol):
    def add(self, comments: Iterable[Comment], /) -> list[Comment]: ...


class Deeds(Protocol):
    def deed(self, told: Message, /) -> AbstractContextManager[object]: ...


class Storage(Protocol):
    @property
    def posts(self) -> Posts: ...
    @property
    def comments(self) -> Comments: ...
    @property
    def deeds(self) -> Deeds: ...


class Outcome(StrEnum):
    """What an answer did to one post."""

    READY = "ready"
    DRAFT = "draft"
    REMARKS = "remarks"
    """It had no verdict: only its comments were taken."""
    WRITTEN_ON = "written-on"
    """It was read in a state that is not today's: the verdict counts for that one, and moved nothing."""
    MOVED_ON = "moved-on"
    """It is not in review any more."""
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken in: how many comments are new, and what became of each post."""

    new_comments: int
    outcomes: tuple[tuple[str, Outcome], ...]


def comments_of(answer: Answer, author: str) -> tuple[Comment, ...]:
    """Return the remarks of ``answer`` as comments of ``author``."""
    return tuple(
        Comment(
            id=one.id,
            post_id=post.id,
            revision=post.revision,
            author=author,
            written_at=answer.at,
            text=one.text,
            platform=one.platform,
            excerpt=one.excerpt,
            start=one.start,
            suggestion=one.suggestion,
            attachment_id=one.picture,
        )
        for post in answer.posts
        for one in post.remarks
    )


def take_in(storage: Storage, posts: Iterable[AnsweredPost], comments: Iterable[Comment], author: str) -> Taken:
    """Take an answer of ``author`` in, whole or not at all. Once more it changes nothing. Storage lane only."""
    told = Message(QT_TRANSLATE_NOOP("services", "{name} adlı kişinin görüşü alındı"), {"name": author})
    with storage.deeds.deed(told):
        added = storage.comments.add(comments)
        outcomes = tuple((answered.id, _settle(storage, answered)) for answered in posts)
    return Taken(len(added), outcomes)


def _settle(storage: Storage, answered: AnsweredPost) -> Outcome:
    post = storage.posts.get(answered.id)
    if post is None:
        return Outcome.GONE
    if answered.verdict is None:
        return Outcome.REMARKS
    if post.state is not PostState.REVIEW:
        return Outcome.MOVED_ON
    # "It fits" is said of what was read. That something is to be mended stays true of what was written on.
    if answered.verdict is Verdict.FITS and not _same_texts(storage, post, answered.revision):
        return Outcome.WRITTEN_ON
    after = _AFTER[answered.verdict]
    storage.posts.update(post.id, lambda present: replace(present, state=after))
    return Outcome(after.value)


def _same_texts(storage: Storage, post: Post, revision: int) -> bool:
    read = next((one.post for one in storage.posts.revisions(post.id) if one.number == revision), None)
    return read is not None and (read.text, _own(read)) == (post.text, _own(post))


def _own(post: Post) -> list[tuple[str, str | None]]:
    return [(variant.platform.value, variant.text) for variant in post.variants]

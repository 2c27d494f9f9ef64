"""Stores what an import would change: all of it as one deed, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from uuid import uuid4

from models.calendar import Comment
from models.checking import IsCancelled
from models.enums import PostState
from models.errors import Cancelled
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Post
from services.clock import Clock
from services.exchange.lines import Kind, Line
from services.storage.store import Storage

_AT_ONCE = 100
Progress = Callable[[int, int], None]
"""Is told how many rows are done, and of how many."""


def apply_import(
    storage: Storage,
    lines: Sequence[Line],
    clock: Clock,
    file_name: str,
    *,
    progress: Progress = lambda _done, _of: None,
    is_cancelled: IsCancelled = lambda: False,
) -> int:
    """Store ``lines`` as one deed that can be undone, and return how many. Cancelled, nothing of it is stored.

    Of a changed row only what it says is stored: what was written in the post meanwhile stays.
    """
    wanted = [line for line in lines if line.counts and line.post is not None]
    with storage.deeds.deed(imported_words(file_name, len(wanted))):
        for begin in range(0, len(wanted), _AT_ONCE):
            if is_cancelled():
                raise Cancelled
            progress(begin, len(wanted))
            _store(storage, wanted[begin : begin + _AT_ONCE], clock)
        if is_cancelled():
            raise Cancelled
    progress(len(wanted), len(wanted))
    return len(wanted)


def imported_words(file_name: str, count: int) -> Message:
    """Return what the deed of an import is called."""
    said = QT_TRANSLATE_NOOP("services", "“{file}” dosyasından {n} gönderi alındı")
    return Message(said, {"file": file_name, "n": count})


def _store(storage: Storage, lines: Sequence[Line], clock: Clock) -> None:
    for line in lines:
        if line.topic is None:
            continue
        if storage.topics.get(line.topic.id) is None:
            storage.topics.add(line.topic)
        else:
            storage.topics.update(line.topic)
    storage.posts.add_all([line.post for line in lines if line.kind is Kind.NEW and line.post is not None])
    for line in lines:
        assert line.post is not None
        revision = line.post.revision or 1
        if line.kind is Kind.CHANGED and line.changes:
            revision = storage.posts.update(line.post.id, partial(_changed, line)).revision
        if line.remark and all(one.text != line.remark for one in storage.comments.of(line.post.id)):
            storage.comments.add([Comment(uuid4().hex, line.post.id, revision, "", clock.now(), line.remark)])


def _changed(line: Line, present: Post) -> Post:
    """Return the post with what the row says. What went out while the preview was open stays out."""
    changed = replace(present, **line.changes)
    is_as_shown = line.post is not None and line.post.revision == present.revision
    if is_as_shown or changed.state is PostState.PUBLISHED:
        return changed
    out = changed.publication_of(present)
    return out if present.state is PostState.PUBLISHED else replace(out, state=changed.state)

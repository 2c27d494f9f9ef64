"""Posts, topics, comments, special days and pauses before and after a change, as the history of deeds keeps them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, Protocol, TypeVar

from models.calendar import Comment, CommentState
from models.enums import Platform
from models.planning import DayKind, Pause, SpecialDay
from models.posts import Post, Topic
from services.storage import codec
from services.storage.database import Edit

POST, TOPIC, COMMENT, DAY, PAUSE = "post", "topic", "comment", "day", "pause"
_KEPT: Mapping[str, Any] = {
    "schema": codec.SCHEMA,
    "created_at": "2000-01-01T00:00:00+00:00",
    "updated_at": "2000-01-01T00:00:00+00:00",
    "author": "",
}
"""What no undoing puts back: the storage itself says when a post was made and saved, by whom, and how often."""


class _Thing(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=_Thing)


def edit_between(kind: str, fields: Callable[[T], dict[str, Any]], before: T | None, after: T | None) -> Edit:
    """Return the change of a thing by its ``fields``, JSON values; ``None`` where it is in no list."""
    known = before or after
    assert known is not None
    was, now = (None if one is None else fields(one) for one in (before, after))
    return Edit(kind, known.id, was, now)


def post_edit(before: Post | None, after: Post | None) -> Edit:
    """Return the change of a post; ``None`` where it is in no list."""
    return edit_between(POST, undoable, before, after)


def topic_edit(before: Topic | None, after: Topic | None) -> Edit:
    """Return the change of a topic; ``None`` where it is in no list."""
    return edit_between(TOPIC, codec.topic_fields, before, after)


def undoable(post: Post) -> dict[str, Any]:
    """Return what undoing may put back of a post, as JSON values."""
    return {name: value for name, value in codec.post_fields(post).items() if name not in _KEPT and name != "revision"}


def post_of(fields: Mapping[str, Any]) -> Post:
    """Return the post of :func:`undoable`; when it was made and saved is not known."""
    return codec.post_from_fields({**_KEPT, **fields})


def comment_edit(before: Comment | None, after: Comment | None) -> Edit:
    """Return the change of a comment, or its coming."""
    return edit_between(COMMENT, comment_fields, before, after)


def comment_fields(comment: Comment) -> dict[str, Any]:
    """Return ``comment`` as JSON values."""
    return {
        "post_id": comment.post_id,
        "revision": comment.revision,
        "author": comment.author,
        "written_at": comment.written_at.isoformat(),
        "text": comment.text,
        "platform": comment.platform and comment.platform.value,
        "excerpt": comment.excerpt,
        "start": comment.start,
        "suggestion": comment.suggestion,
        "state": comment.state.value,
        "attachment_id": comment.attachment_id,
    }


def comment_of(one_id: str, fields: Mapping[str, Any]) -> Comment:
    """Return the comment of :func:`comment_fields`."""
    told: dict[str, Any] = {
        "id": one_id,
        "written_at": datetime.fromisoformat(fields["written_at"]),
        "platform": fields["platform"] and Platform(fields["platform"]),
        "state": CommentState(fields["state"]),
    }
    return Comment(**{**fields, **told})


def day_edit(before: SpecialDay | None, after: SpecialDay | None) -> Edit:
    """Return the change of a special day; ``None`` where there is none."""
    return edit_between(DAY, day_fields, before, after)


def day_fields(day: SpecialDay) -> dict[str, Any]:
    """Return ``day`` as JSON values."""
    return {"first": day.first.isoformat(), "last": day.last.isoformat(), "name": day.name, "kind": day.kind.value}


def day_of(one_id: str, fields: Mapping[str, Any]) -> SpecialDay:
    """Return the day of :func:`day_fields`."""
    first, last = date.fromisoformat(fields["first"]), date.fromisoformat(fields["last"])
    return SpecialDay(one_id, first, last, fields["name"], DayKind(fields["kind"]))


def pause_edit(before: Pause | None, after: Pause | None) -> Edit:
    """Return the change of the crisis switch: a pause that is over is none, whatever the history keeps of it."""
    return edit_between(PAUSE, pause_fields, before, after)


def pause_fields(pause: Pause) -> dict[str, Any]:
    """Return what undoing tells of a pause that is on."""
    return {"reason": pause.reason, "began_at": pause.began_at.isoformat()}

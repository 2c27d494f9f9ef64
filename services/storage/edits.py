"""Posts and topics before and after a change, as the history of deeds keeps them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from models.posts import Post, Topic
from services.storage import codec
from services.storage.database import Edit

POST, TOPIC = "post", "topic"
_KEPT: Mapping[str, Any] = {
    "schema": codec.SCHEMA,
    "created_at": "2000-01-01T00:00:00+00:00",
    "updated_at": "2000-01-01T00:00:00+00:00",
    "author": "",
}
"""What no undoing puts back: the storage itself says when a post was made and saved, by whom, and how often."""


def post_edit(before: Post | None, after: Post | None) -> Edit:
    """Return the change of a post; ``None`` where it is in no list."""
    known = before or after
    assert known is not None
    return Edit(POST, known.id, before and undoable(before), after and undoable(after))


def topic_edit(before: Topic | None, after: Topic | None) -> Edit:
    """Return the change of a topic; ``None`` where it is in no list."""
    known = before or after
    assert known is not None
    return Edit(TOPIC, known.id, before and codec.topic_fields(before), after and codec.topic_fields(after))


def undoable(post: Post) -> dict[str, Any]:
    """Return what undoing may put back of a post, as JSON values."""
    return {name: value for name, value in codec.post_fields(post).items() if name not in _KEPT and name != "revision"}


def post_of(fields: Mapping[str, Any]) -> Post:
    """Return the post of :func:`undoable`; when it was made and saved is not known."""
    return codec.post_from_fields({**_KEPT, **fields})

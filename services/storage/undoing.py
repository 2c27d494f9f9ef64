"""How posts and topics are put back by the history of deeds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from services.storage import codec
from services.storage.edits import POST, TOPIC, post_of, undoable
from services.storage.posts import PostRepository
from services.storage.topics import TopicRepository

Fields = Mapping[str, Any]


class UndoablePosts:
    """Posts, through their repository: each way back is a revision too."""

    kind = POST

    def __init__(self, posts: PostRepository) -> None:
        self._posts = posts

    def read_ahead(self, ids: Sequence[str]) -> object:
        return self._posts.read_ahead(ids)

    def present(self, one_id: str) -> dict[str, Any] | None:
        post = self._posts.get(one_id)
        return None if post is None else undoable(post)

    def put_back(self, one_id: str, fields: Fields | None) -> None:
        if fields is None:
            self._posts.delete(one_id)
            return
        self._posts.restore(one_id)
        self._posts.update(one_id, lambda _: post_of(fields))

    def name(self, fields: Fields) -> str:
        return post_of(fields).headline


class UndoableTopics:
    """Topics of the queue, through their repository."""

    kind = TOPIC

    def __init__(self, topics: TopicRepository) -> None:
        self._topics = topics

    def read_ahead(self, ids: Sequence[str]) -> object:
        return ids  # a topic is one row: there is nothing to gain

    def present(self, one_id: str) -> dict[str, Any] | None:
        topic = self._topics.get(one_id)
        return None if topic is None else codec.topic_fields(topic)

    def put_back(self, one_id: str, fields: Fields | None) -> None:
        if fields is None:
            self._topics.delete(one_id)
            return
        self._topics.restore(one_id)
        self._topics.update(codec.topic_from_fields(one_id, fields))

    def name(self, fields: Fields) -> str:
        return str(fields["title"])

"""What the bin needs from below; all of it is called on the storage lane."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

from models.messages import Message
from models.posts import Deleted, Post, Topic


class BinPort(Protocol):
    def all(self) -> Deleted: ...
    def erase_post(self, post_id: str, /) -> bool: ...
    def erase_topic(self, topic_id: str, /) -> bool: ...


class PostsPort(Protocol):
    def restore(self, post_id: str, /) -> Post: ...


class TopicsPort(Protocol):
    def restore(self, topic_id: str, /) -> Topic: ...


class DeedsPort(Protocol):
    def deed(self, told: Message, /) -> AbstractContextManager[object]: ...


class BinStorage(Protocol):
    """The parts of ``services.storage.Storage`` that the bin uses."""

    @property
    def bin(self) -> BinPort: ...
    @property
    def posts(self) -> PostsPort: ...
    @property
    def topics(self) -> TopicsPort: ...
    @property
    def deeds(self) -> DeedsPort: ...

"""What the calendar needs of the rest of the program, and nothing more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Literal, Protocol

from models.posts import Account, Post, Topic


class Posts(Protocol):
    """The posts in the database; used on the "storage" lane only."""

    def between(self, start: datetime, end: datetime) -> list[Post]: ...
    def get(self, post_id: str, /) -> Post | None: ...
    def add(self, post: Post, /) -> Post: ...
    def update(self, post_id: str, change: Callable[[Post], Post], /) -> Post: ...
    def delete(self, post_id: str, /) -> Post: ...
    def restore(self, post_id: str, /) -> Post: ...


class Topics(Protocol):
    """The queue in the database; used on the "storage" lane only."""

    def open(self) -> list[Topic]: ...
    def add(self, topic: Topic, /) -> Topic: ...
    def update(self, topic: Topic, /) -> Topic: ...
    def delete(self, topic_id: str, /) -> object: ...
    def restore(self, topic_id: str, /) -> object: ...


class UnitAccounts(Protocol):
    """The unit's accounts."""

    def accounts(self) -> list[Account]: ...


class Storage(Protocol):
    """The part of the storage that the calendar uses."""

    @property
    def posts(self) -> Posts: ...
    @property
    def topics(self) -> Topics: ...
    @property
    def unit(self) -> UnitAccounts: ...


OpenStorage = Callable[[], Storage]
"""Gives the open storage; called inside the lane's work, never on the UI thread."""


PlanningKey = Literal["planning.daily_limit", "planning.minimum_gap_hours"]


class Settings(Protocol):
    """The typed settings; reading one is a look into memory."""

    def get(self, key: PlanningKey, /) -> int: ...

"""What the calendar needs of the rest of the program, and nothing more."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol, overload

from models.calendar import FilterPart, PostFilter, PostLine, PostPlace, Slot
from models.checking import IsCancelled, Lane, Snapshot, UnitContext
from models.diagnostics import Diagnostic
from models.enums import PostState
from models.messages import Message
from models.planning import Pause, SpecialDay
from models.posts import Account, Post, Topic
from ui.orders import CampaignsPort, PillarsPort

if TYPE_CHECKING:
    from services.images.in_posts import Inspector, Report, Rights
    from services.images.library.thumbnails import Maker
    from services.planning.load import PlanningKey
    from services.planning.special_days import KnownDays
    from services.planning.surroundings import AllSeries


class Posts(Protocol):
    """The posts in the database; used on the "storage" lane only."""

    def standing(self, back: timedelta, /) -> list[Post]: ...
    def between(self, start: datetime, end: datetime) -> list[Post]: ...
    def get(self, post_id: str, /) -> Post | None: ...
    def present(self, post_ids: Sequence[str], /) -> dict[str, Post]: ...
    def add(self, post: Post, /) -> Post: ...
    def update(self, post_id: str, change: Callable[[Post], Post], /) -> Post: ...
    def delete(self, post_id: str, /) -> Post: ...
    def restore(self, post_id: str, /) -> Post: ...


class Topics(Protocol):
    """The queue in the database; used on the "storage" lane only."""

    def get(self, topic_id: str, /) -> Topic | None: ...
    def open(self) -> list[Topic]: ...
    def last_days(self) -> dict[str, date]: ...
    def titles(self) -> dict[str, str]: ...
    def add(self, topic: Topic, /) -> Topic: ...
    def update(self, topic: Topic, /) -> Topic: ...
    def delete(self, topic_id: str, /) -> object: ...
    def restore(self, topic_id: str, /) -> object: ...


class UnitAccounts(Protocol):
    """The unit's accounts."""

    def accounts(self) -> list[Account]: ...


class Days(Protocol):
    """The unit's special days."""

    def all(self) -> list[SpecialDay]: ...
    def save(self, day: SpecialDay, /) -> SpecialDay: ...
    def delete(self, day_id: str, /) -> None: ...


class Pauses(Protocol):
    """The crisis switch and its history, the newest pause first."""

    def history(self) -> list[Pause]: ...
    def begin(self, reason: str, /) -> Pause: ...
    def end(self) -> None: ...
    def reopen(self, pause_id: str, /) -> Pause | None: ...


class Slots(Protocol):
    """The usual times of the accounts."""

    def all(self) -> list[Slot]: ...


class Search(Protocol):
    """Posts looked for, among all there are."""

    def errors(self, start: datetime, end: datetime, /) -> Mapping[str, int]: ...
    def ids(self, wanted: PostFilter, start: datetime, end: datetime, /) -> frozenset[str]: ...
    def lines(self, wanted: PostFilter, start: datetime, end: datetime, /) -> list[PostLine]: ...
    def page(
        self,
        wanted: PostFilter,
        after: PostPlace | None = None,
        limit: int = 100,
        *,
        backwards: bool = False,
        undated: bool = False,
    ) -> list[PostLine]: ...
    def counts(self, wanted: PostFilter, /) -> Mapping[PostState, int]: ...
    def authors(self) -> list[str]: ...
    def tally(self, wanted: PostFilter, part: FilterPart, /) -> Mapping[str, int]: ...


class Deeds(Protocol):
    """What is changed within one deed is stored as a whole, or not at all."""

    def deed(self, told: Message, /) -> AbstractContextManager[object]: ...


class Storage(Protocol):
    """The part of the storage that the calendar uses."""

    @property
    def posts(self) -> Posts: ...
    @property
    def topics(self) -> Topics: ...
    @property
    def unit(self) -> UnitAccounts: ...
    @property
    def days(self) -> Days: ...
    @property
    def pauses(self) -> Pauses: ...
    @property
    def slots(self) -> Slots: ...
    @property
    def series(self) -> AllSeries: ...
    @property
    def pillars(self) -> PillarsPort: ...
    @property
    def campaigns(self) -> CampaignsPort: ...
    @property
    def search(self) -> Search: ...
    @property
    def deeds(self) -> Deeds: ...


OpenStorage = Callable[[], Storage]
"""Gives the open storage; called inside the lane's work, never on the UI thread."""


class Settings(Protocol):
    """The typed settings; reading one is a look into memory."""

    @overload
    def get(self, key: PlanningKey, /) -> int: ...
    @overload
    def get(self, key: Literal["checks.rules_off"], /) -> list[str]: ...
    @overload
    def get(self, key: Literal["calendar.view"], /) -> str: ...
    def set(self, key: Literal["calendar.view"], value: str, /) -> None: ...


class Checks(Protocol):
    """``services.doors.CheckDoor``: called on the lane it is told."""

    def check_lane(self, lane: Lane, snapshot: Snapshot, is_cancelled: IsCancelled, /) -> Sequence[Diagnostic]: ...


@dataclass(frozen=True, slots=True)
class Doors:
    """What the page asks beside the storage.

    ``known_days``, ``unit``, ``picture_path`` and ``picture_rights`` are called on the "storage" lane only; the last
    two tell where the picture with a SHA-256 lies, and what is recorded of several. ``small_pictures`` is the folder of
    small pictures, and ``small_maker`` gives, on the lane "images", what makes them.
    """

    known_days: Callable[[], KnownDays]
    unit: Callable[[], UnitContext]
    checks: Checks
    picture_path: Callable[[str], Path]
    pictures: Inspector[Report]
    picture_rights: Callable[[Sequence[str]], Rights]
    small_pictures: Path
    small_maker: Callable[[], Maker]

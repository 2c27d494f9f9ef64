"""Another time for posts that did not go out: the next free moments, as the planner sees them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from models.calendar import Slot
from models.messages import QT_TRANSLATE_NOOP, Message
from models.planning import SpecialDay
from models.posts import Account, Post
from services.clock import local_day
from services.planning import Limits
from services.planning.rooms import day_rooms
from services.planning.special_days import KnownDays
from services.planning.times import PREPARATION
from services.publishing.due import OVER
from services.publishing.marking import Deeds
from services.publishing.marking import Posts as MarkedPosts
from services.publishing.outlets import Outlet, open_outlets, outlet_of

if TYPE_CHECKING:
    from services.storage.deeds import Made

DAYS = 21
"""How many days are looked at: who cannot find a time in three weeks, chooses one."""
_MARGIN = timedelta(days=2)


class Posts(MarkedPosts, Protocol):
    def between(self, start: datetime, end: datetime, /) -> list[Post]: ...


class Unit(Protocol):
    def accounts(self) -> list[Account]: ...


class Slots(Protocol):
    def all(self) -> list[Slot]: ...


class Days(Protocol):
    def all(self) -> list[SpecialDay]: ...


class Stored(Protocol):
    """The part of the storage that is used, on its lane."""

    @property
    def posts(self) -> Posts: ...
    @property
    def unit(self) -> Unit: ...
    @property
    def slots(self) -> Slots: ...
    @property
    def days(self) -> Days: ...
    @property
    def deeds(self) -> Deeds: ...


@dataclass(frozen=True, slots=True)
class Times:
    """What decides which moments are free, beside the posts themselves."""

    accounts: Sequence[Account]
    slots: Sequence[Slot]
    own_days: Sequence[SpecialDay]
    known_days: KnownDays
    limits: Limits
    now: datetime

    @classmethod
    def read(cls, storage: Stored, known_days: KnownDays, limits: Limits, now: datetime) -> Times:
        """Read what the storage knows. On its lane."""
        return cls(storage.unit.accounts(), storage.slots.all(), storage.days.all(), known_days, limits, now)

    def offered(self, post: Post, posts: Iterable[Post]) -> list[datetime]:
        """Return moments to choose from: the next free ones; of a post that is still to come, later ones first."""
        planned, around = post.planned_at, list(posts)
        if planned is None or planned <= self.now:
            return self.free(post, around)
        later = self.free(post, around, after=planned)
        return later + [moment for moment in self.free(post, around, most=2) if moment < planned]

    def free(self, post: Post, posts: Iterable[Post], most: int = 3, after: datetime | None = None) -> list[datetime]:
        """Return the next free moments for what of ``post`` is not out yet; usual ones only, one a day at most.

        ``posts`` are those around. Days of mourning have no room. Empty where three weeks from ``after`` are full.
        """
        waiting = set(open_outlets(post))
        others = [_without(one, waiting) if one.id == post.id else one for one in posts]
        rooms = day_rooms(
            [one for one in others if one is not None],
            self._meant(post),
            self.slots,
            self.limits,
            after=max(self.now + PREPARATION, after or self.now),
            days=DAYS,
            closed=self._is_closed,
            holiday=self.known_days.public.is_off,
        )
        return [moment for room in rooms for moment in room.moments[: room.usual]][:most]

    def _is_closed(self, day: date) -> bool:
        return self.known_days.is_mourning(day, self.own_days)

    def _meant(self, post: Post) -> list[Account]:
        """Return the accounts that the post still goes to; by its platforms where it names none."""
        waiting = open_outlets(post)
        ids = {one.account_id for one in waiting if one.account_id}
        platforms = {one.platform for one in waiting if not one.account_id}
        return [one for one in self.accounts if one.id in ids or one.platform in platforms]


@dataclass(frozen=True, slots=True)
class Spread:
    """What was planned anew, and as which deed; its number is 0 where nothing was."""

    posts: tuple[Post, ...]
    made: Made
    told: Message
    changed: tuple[tuple[str, str], ...] = ()
    """The ids of posts whose text says another day now, and the word: "yarın" is read from the day it goes out."""


def spread(storage: Stored, times: Times, ids: Sequence[str]) -> Spread:
    """Plan these posts for the next free moments, the first of them first, in one deed.

    What is gone, out or called off by now is left out, and so is what finds no room. On the storage lane.
    """
    from services.publishing.day_words import changed_word  # with all the rules of dates: not before it is needed

    around = {one.id: one for one in storage.posts.between(times.now - _MARGIN, times.now + timedelta(days=DAYS))}
    moments: dict[str, datetime] = {}
    changed: list[tuple[str, str]] = []
    for post_id in ids:
        post = storage.posts.get(post_id)
        if post is None or post.state in OVER:
            continue
        free = times.free(post, around.values(), most=1)
        if free:
            around[post.id] = replace(post, planned_at=free[0])
            moments[post.id] = free[0]
            word = changed_word(post, local_day(post.planned_at or times.now), local_day(free[0]))
            changed += [(post.id, word)] if word else []
    told = Message(QT_TRANSLATE_NOOP("services", "Boş zamanlara ertelendi: {n} yazı"), {"n": len(moments)})
    with storage.deeds.deed(told) as made:
        moved = [
            storage.posts.update(post_id, lambda post, at=at: replace(post, planned_at=at))
            for post_id, at in moments.items()
        ]
    return Spread(tuple(moved), made, told, tuple(changed))


def _without(post: Post, waiting: Collection[Outlet]) -> Post | None:
    """Return what of a post is out already; it takes room where it stands."""
    out = tuple(one for one in post.variants if outlet_of(one) not in waiting)
    return replace(post, variants=out) if out else None

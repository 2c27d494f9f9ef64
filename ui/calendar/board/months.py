"""Reads the months around the one that is shown, and judges them, on the storage lane."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from models.calendar import PostFilter, Slot
from models.checking import IsCancelled
from models.planning import Pause, SpecialDay
from models.posts import Account, Post, Topic
from services.clock import local_day
from services.planning import Limits, PlanWarning, local_moment, post_moment
from ui.calendar.board.finder import Found, look_through
from ui.calendar.ports import Storage

if TYPE_CHECKING:
    from services.planning.judging import CalendarJudge

Warned = Mapping[date, tuple[PlanWarning, ...]]
PostsOnDays = Mapping[date, tuple[Post, ...]]
"""Posts by the local days on which they stand, in the order of their times."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which months are asked for, by a board that holds ``posts`` and knows ``judge``."""

    start: date
    end: date
    """The first day that is not asked for."""
    posts: Mapping[str, Post]
    wanted: PostFilter
    judge: CalendarJudge | None
    now: datetime
    limits: Limits


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the storage has of them."""

    asked: Asked
    posts: list[Post]
    on_days: PostsOnDays
    topics: list[Topic]
    accounts: list[Account]
    days: list[SpecialDay]
    pauses: list[Pause]
    slots: list[Slot]
    judge: CalendarJudge
    warnings: Warned
    found: Found | None
    errors: Mapping[str, int]
    """How many errors stand in the texts of posts that have any, by their ids."""

    @property
    def held(self) -> tuple[date, date]:
        """The first and the last day."""
        return self.asked.start, self.asked.end - timedelta(days=1)


def read_months(
    storage: Storage,
    asked: Asked,
    first_judge: Callable[[Sequence[Account]], CalendarJudge],
    is_cancelled: IsCancelled,
) -> Loaded:
    """Read what is asked for; ``first_judge`` makes a judge where none is known yet."""
    span = local_moment(asked.start, time.min), local_moment(asked.end, time.min)
    read, errors = storage.posts.between(*span), storage.search.errors(*span)
    posts = [_as_held(asked.posts.get(post.id), post) for post in read]
    accounts, topics = storage.unit.accounts(), storage.topics.open()
    days, pauses, slots = storage.days.all(), storage.pauses.history(), storage.slots.all()
    judge = (asked.judge or first_judge(accounts)).with_days(days, pause_on(pauses))
    warnings = by_day(judge.warnings(posts, asked.now, asked.limits))
    found = look_through(storage, asked.wanted, asked.start, asked.end, is_cancelled)
    on_days = posts_by_day(posts)
    return Loaded(asked, posts, on_days, topics, accounts, days, pauses, slots, judge, warnings, found, errors)


def pause_on(pauses: Iterable[Pause]) -> Pause | None:
    """Return the pause that is on."""
    return next((pause for pause in pauses if pause.ended_at is None), None)


def by_day(warnings: Iterable[PlanWarning]) -> Warned:
    """Return warnings by their days, in their order."""
    days: defaultdict[date, list[PlanWarning]] = defaultdict(list)
    for warning in warnings:
        days[warning.day].append(warning)
    return {day: tuple(found) for day, found in days.items()}


def posts_by_day(posts: Iterable[Post]) -> PostsOnDays:
    """Return posts by their local days, without those that stand on none."""
    days: defaultdict[date, list[tuple[datetime, str, Post]]] = defaultdict(list)
    for post in posts:
        moment = post_moment(post)
        if moment is not None:
            days[local_day(moment)].append((moment, post.id, post))
    return {day: tuple(post for _, _, post in sorted(found, key=lambda f: f[:2])) for day, found in days.items()}


def _as_held(held: Post | None, read: Post) -> Post:
    """Return the post that is held where nothing has changed: what was made of it stays as it is."""
    return held if held is not None and held == read else read

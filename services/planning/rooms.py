"""Where a post may still go: the free moments of each day, by slots, limits, gaps and days on which nothing fits."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from models.calendar import Slot
from models.posts import Account, Post, Variant
from services.clock import local_day
from services.planning.load import Limits, account_keys
from services.planning.times import EVENING, MORNING, local_moment, post_moment

_USUAL = (MORNING, EVENING)
_A_DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class DayRoom:
    """The free moments of a local ``day``, in their order and far enough from what is planned, and from each other:
    those of the day before count too, for a gap may reach over midnight.

    The first ``usual`` of them (0 or 1) are one post a day; the others are exceptions: the second one of article 2, or
    a day ``off``: a weekend, a holiday.
    """

    day: date
    moments: tuple[datetime, ...]
    usual: int
    off: bool = False


def day_rooms(
    posts: Iterable[Post],
    accounts: Sequence[Account],
    slots: Iterable[Slot],
    limits: Limits,
    *,
    after: datetime,
    days: int,
    closed: Callable[[date], bool],
    holiday: Callable[[date], bool] = lambda _: False,
) -> list[DayRoom]:
    """Return the room of ``days`` local days, beginning with that of ``after`` (aware); nothing before ``after``.

    A new post goes to all ``accounts``: a moment is free where it is free for each of them. Times are those of the
    accounts' ``slots`` on that weekday; where there are none at all, morning and evening, and weekends are no usual
    days: somebody has to be there to publish. A ``holiday`` is none either, slots or not. On ``closed`` days there is
    no room. At most two posts a day are proposed, whatever ``limits`` allow.
    """
    taken = _taken(posts, accounts)
    by_weekday = _times(slots, {account.id for account in accounts})
    first = local_day(after)
    rooms: list[DayRoom] = []
    for day in (first + n * _A_DAY for n in range(days)):
        times = by_weekday[day.weekday()] if by_weekday else _USUAL
        ahead = [moment for at in times if (moment := local_moment(day, at)) > after]
        is_off = holiday(day) or (not by_weekday and day.weekday() >= _SATURDAY)
        last = next((room.moments[-1] for room in reversed(rooms) if room.moments), None)
        rooms.append(_room(day, [] if closed(day) else ahead, taken, limits, last=last, is_off=is_off))
    return rooms


def is_free(moment: datetime, posts: Iterable[Post], limits: Limits) -> bool:
    """Tell whether one more post fits at ``moment``, where there is one account of each platform."""
    taken = _taken(posts, ())
    day = local_day(moment)
    return all(
        _count_on(day, moments) < limits.most_a_day and _is_clear(moment, moments, limits.min_gap)
        for moments in taken.values()
    )


def _room(
    day: date,
    ahead: Sequence[datetime],
    taken: Mapping[str, list[datetime]],
    limits: Limits,
    *,
    last: datetime | None,
    is_off: bool,
) -> DayRoom:
    """Return the room of a day; ``last`` is the free moment before it."""
    busiest = max((_count_on(day, moments) for moments in taken.values()), default=0)
    free: list[datetime] = []
    for moment in ahead:
        if len(free) + busiest >= limits.most_a_day:
            break
        if last is not None and moment - last < limits.min_gap:
            continue
        if all(_is_clear(moment, moments, limits.min_gap) for moments in taken.values()):
            free.append(moment)
            last = moment
    return DayRoom(day, tuple(free), usual=0 if busiest or is_off else min(1, len(free)), off=is_off)


def _taken(posts: Iterable[Post], accounts: Sequence[Account]) -> dict[str, list[datetime]]:
    """Return the moments of every account's posts, in their order; those of no known account count for all."""
    key = account_keys(accounts)
    found: defaultdict[str, list[datetime]] = defaultdict(list)
    for post in posts:
        moment = post_moment(post)
        if moment is not None:
            for account in _accounts_of(post.variants, key):
                found[account].append(moment)
    for moments in found.values():
        moments.sort()
    return dict(found)


def _accounts_of(variants: Iterable[Variant], key: Callable[[Variant], str]) -> set[str]:
    return {key(variant) for variant in variants} or {""}


def _times(slots: Iterable[Slot], accounts: set[str]) -> dict[int, list[time]]:
    """Return the times of each weekday; nothing where no account has a slot."""
    found: defaultdict[int, set[time]] = defaultdict(set)
    for slot in slots:
        if slot.account_id in accounts:
            for weekday in slot.weekdays:
                found[weekday].add(slot.at)
    return {weekday: sorted(found[weekday]) for weekday in range(7)} if found else {}


def _count_on(day: date, moments: Sequence[datetime]) -> int:
    return bisect_left(moments, local_moment(day + _A_DAY, time.min)) - bisect_left(
        moments, local_moment(day, time.min)
    )


def _is_clear(moment: datetime, moments: Sequence[datetime], gap: timedelta) -> bool:
    place = bisect_left(moments, moment)
    beside = moments[max(0, place - 1) : place + 1]
    return all(abs(moment - other) >= gap for other in beside)

"""Reads stretches of the calendar for views that have no end: whole local days, however far. Storage lane only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from models.calendar import PostFilter, PostLine, PostPlace
from services.clock import local_day
from services.planning import local_moment
from ui.calendar.ports import Search

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Stretch:
    """All that stands on the local days from ``first`` to ``last``, the earliest first.

    An end is ``None`` where nothing stands beyond it.
    """

    first: date | None
    last: date | None
    lines: tuple[PostLine, ...]


def read_on(search: Search, wanted: PostFilter, first: date | None, count: int) -> Stretch:
    """Return whole days from ``first`` (``None``: the earliest) with ``count`` posts if there are so many."""
    found = search.page(wanted, _begin(first), count)
    if len(found) < count:
        return Stretch(first, None, tuple(found))
    last = day_of(found[-1])
    whole = search.lines(wanted, *_bounds(last))
    return Stretch(first, last, (*_but(last, found), *whole))


def read_back(search: Search, wanted: PostFilter, end: date | None, count: int) -> Stretch:
    """Return whole days before ``end`` (``None``: to the latest) with ``count`` posts if there are so many."""
    found = search.page(wanted, _begin(end), count, backwards=True)
    found.reverse()
    last = None if end is None else end - _DAY
    if len(found) < count:
        return Stretch(None, last, tuple(found))
    first = day_of(found[0])
    whole = search.lines(wanted, *_bounds(first))
    return Stretch(first, last, (*whole, *_but(first, found)))


def day_of(line: PostLine) -> date:
    """Return the local day of a line that has one."""
    assert line.moment is not None
    return local_day(line.moment)


def _begin(day: date | None) -> PostPlace | None:
    return None if day is None else PostPlace(local_moment(day, time.min), "")


def _bounds(day: date) -> tuple[datetime, datetime]:
    return local_moment(day, time.min), local_moment(day + _DAY, time.min)


def _but(day: date, lines: Iterable[PostLine]) -> Iterable[PostLine]:
    return (line for line in lines if day_of(line) != day)

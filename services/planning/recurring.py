"""What comes again: the days of a series, and the posts that are made of them ahead of time."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import count

from models.calendar import Rhythm, Series
from models.enums import Language, PostState
from models.posts import Post
from services.clock import ISTANBUL
from services.planning.times import MORNING, local_moment

_WEEK = timedelta(days=7)
_MONTHS = {Rhythm.MONTHLY: 1, Rhythm.YEARLY: 12}


def occurrences(series: Series, first: date, last: date) -> Iterator[date]:
    """Yield the local days of ``series`` from ``first`` to ``last`` (inclusive), in their order.

    A day that a month does not have (31 April, 29 February) is that month's last.
    """
    end = last if series.last is None else min(last, series.last)
    for day in _days(series, first):
        if day > end:
            return
        if day >= first:
            yield day


def due(series: Series, today: date, ahead: timedelta) -> list[date]:
    """Return the days for which posts are to be made now: up to ``ahead`` of ``today``, and not made before.

    Days that are past are not made up for: a column that nobody wrote last week is no post of this week.
    """
    begin = today if series.made_until is None else max(today, series.made_until + timedelta(days=1))
    return list(occurrences(series, begin, today + ahead))


def made(series: Series, day: date, post_id: str, now: datetime) -> Post:
    """Return the post of ``series`` for ``day``: planned where it may go out as it is, else a draft with its day."""
    at = series.at if series.at is not None else MORNING
    return Post(
        id=post_id,
        state=PostState.DRAFT if series.check_first else PostState.PLANNED,
        language=Language.TURKISH,
        text=series.text or series.title,
        variants=series.variants,
        created_at=now,
        updated_at=now,
        planned_at=local_moment(day, at),
        pillar_id=series.pillar_id,
        series_id=series.id,
    )


def after_making(series: Series, days: Iterable[date], today: date, ahead: timedelta) -> Series:
    """Return the series with the days up to which it was looked through noted."""
    return replace(series, made_until=max((today + ahead, *days)))


def again(post: Post, day: date, post_id: str, now: datetime) -> Post:
    """Return an evergreen ``post`` once more for ``day``, as a draft: what was true a year ago is read before it goes.

    Words, pictures and accounts are kept; when and where it went out is not, nor what was waved through then.
    """
    planned = None if post.planned_at is None else post.planned_at.astimezone(ISTANBUL)
    return replace(
        post,
        id=post_id,
        state=PostState.DRAFT,
        variants=tuple(replace(one, published_at=None, link="") for one in post.variants),
        created_at=now,
        updated_at=now,
        dismissals=(),
        planned_at=local_moment(day, MORNING if planned is None else time(planned.hour, planned.minute)),
        published_at=None,
        topic_id=None,
        revision=0,
    )


def _days(series: Series, wanted: date) -> Iterator[date]:
    """Yield the days of the series without an end, beginning shortly before ``wanted``."""
    if series.rhythm is Rhythm.WEEKLY:
        skipped = max(0, (wanted - series.first) // _WEEK)
        day = series.first + skipped * _WEEK
        while True:
            yield day
            day += _WEEK
    step = _MONTHS[series.rhythm]
    months = (wanted.year - series.first.year) * 12 + wanted.month - series.first.month
    for number in count(max(0, months // step)):
        yield _months_after(series.first, number * step)


def _months_after(first: date, months: int) -> date:
    years, month = divmod(first.month - 1 + months, 12)
    year = first.year + years
    return date(year, month + 1, min(first.day, monthrange(year, month + 1)[1]))

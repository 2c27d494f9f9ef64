"""What comes again: the days of a series, and the posts that are made of them ahead of time."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import count
from uuid import UUID, uuid5

from models.calendar import OnClosed, Rhythm, Series, Slot
from models.enums import Language, PostState
from models.posts import Post
from services.planning.times import MORNING

_WEEK = timedelta(days=7)
_SEARCHED_DAYS = 15
"""The longest row of holidays, with its weekends, is shorter."""
_SPACE = UUID("0c2f4ad6-3d5f-4d0a-9d5d-1b6f0c6f7c11")
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
    """Return the days for which posts are to be made now: up to ``ahead`` of ``today``, not made before, not paused.

    Days that are past are not made up for: a column that nobody wrote last week is no post of this week.
    """
    begin, until = today, series.made_until
    # Farther than one ever looks ahead: the clock was wrong when it was noted. What was made then is not made again.
    if until is not None and until <= today + ahead:
        begin = max(today, until + timedelta(days=1))
    return [day for day in occurrences(series, begin, today + ahead) if not series.rests_on(day)]


def place_of(series: Series, day: date, is_closed: Callable[[date], bool]) -> date | None:
    """Return where the post of ``day`` goes: elsewhere, or nowhere, where that is a holiday or one of mourning."""
    if series.on_closed is OnClosed.STAY or not is_closed(day):
        return day
    if series.on_closed is OnClosed.SKIP:
        return None
    step = timedelta(days=1 if series.on_closed is OnClosed.AFTER else -1)
    moved = (day + n * step for n in range(1, _SEARCHED_DAYS))
    return next((one for one in moved if not is_closed(one)), None)


def usual_time(series: Series, day: date, slots: Iterable[Slot]) -> time:
    """Return when a post of the series goes out on ``day``: at its own time, else the accounts' first one that day."""
    if series.at is not None:
        return series.at
    accounts = {one.account_id for one in series.variants}
    usual = [slot.at for slot in slots if slot.account_id in accounts and day.weekday() in slot.weekdays]
    return min(usual, default=MORNING)


def post_id(series: Series, day: date) -> str:
    """Return the id of the post that is made for a day of the series: always the same, so that none is made twice."""
    return uuid5(_SPACE, f"{series.id} {day.isoformat()}").hex


def made(series: Series, moment: datetime, post_id: str, now: datetime) -> Post:
    """Return a post of ``series`` for a moment: planned where it may go out as it is, else a draft with its day."""
    return Post(
        id=post_id,
        state=PostState.DRAFT if series.check_first else PostState.PLANNED,
        language=Language.TURKISH,
        text=series.text or series.title,
        variants=series.variants,
        created_at=now,
        updated_at=now,
        planned_at=moment,
        pillar_id=series.pillar_id,
        campaign_id=series.campaign_id,
        series_id=series.id,
    )


def again(post: Post, post_id: str, now: datetime) -> Post:
    """Return an evergreen ``post`` once more, as a draft without a day: what was true a year ago is read first.

    Words, pictures and accounts are kept; when and where it went out is not, nor what was waved through then.
    """
    return replace(
        post,
        id=post_id,
        state=PostState.DRAFT,
        variants=tuple(replace(one, published_at=None, link="") for one in post.variants),
        created_at=now,
        updated_at=now,
        dismissals=(),
        planned_at=None,
        published_at=None,
        topic_id=None,
        series_id=post.id,
        revision=0,
    )


def copy_of(post: Post, post_id: str, moment: datetime, now: datetime) -> Post:
    """Return ``post`` as a draft of its own for a moment: it has nothing more to do with the one it was copied from.

    What it is about is still the same topic, and that topic's last day is the copy's, too.
    """
    return replace(again(post, post_id, now), planned_at=moment, topic_id=post.topic_id, series_id=None, author="")


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

"""Weekly columns and yearly events: their days, the posts made of them, and what is used once more."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.calendar import OnClosed, Rhythm, Series, Slot
from models.enums import Language, Platform, PostState
from models.posts import Dismissal, Post, Variant
from services.planning import local_moment
from services.planning.recurring import again, due, made, occurrences, place_of, post_id, usual_time

NOW = datetime(2026, 11, 30, 6, tzinfo=UTC)
TODAY = date(2026, 11, 30)
AHEAD = timedelta(days=28)
DAYS = st.dates(date(2024, 1, 1), date(2034, 1, 1))


def series(rhythm: Rhythm = Rhythm.WEEKLY, first: date = date(2026, 11, 3), **more: object) -> Series:
    made_one = Series("s", "Haftanın kitabı", rhythm, first, NOW, variants=(Variant(Platform.X),))
    return replace(made_one, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("rhythm", "first", "last", "expected"),
    [
        (Rhythm.WEEKLY, date(2026, 11, 3), date(2026, 12, 15), ["2026-12-01", "2026-12-08", "2026-12-15"]),
        (
            Rhythm.MONTHLY,
            date(2026, 8, 31),
            date(2027, 2, 28),
            ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28"],
        ),
        (Rhythm.YEARLY, date(2024, 2, 29), date(2029, 1, 1), ["2027-02-28", "2028-02-29"]),
        (Rhythm.YEARLY, date(2027, 3, 14), date(2028, 3, 14), ["2027-03-14", "2028-03-14"]),
    ],
)
def test_days_come_again(rhythm: Rhythm, first: date, last: date, expected: list[str]) -> None:
    assert [day.isoformat() for day in occurrences(series(rhythm, first), TODAY, last)] == expected


def test_it_ends_where_the_series_ends() -> None:
    assert list(occurrences(series(last=date(2026, 12, 7)), TODAY, date(2027, 1, 1))) == [date(2026, 12, 1)]
    assert list(occurrences(series(last=date(2026, 11, 29)), TODAY, date(2027, 1, 1))) == []


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(Rhythm), DAYS, DAYS, DAYS)
def test_a_part_of_the_days_is_that_part_of_all_days(rhythm: Rhythm, first: date, start: date, end: date) -> None:
    one = series(rhythm, first)
    everything = list(occurrences(one, date(2000, 1, 1), date(2035, 1, 1)))
    assert everything[0] == first
    assert list(occurrences(one, start, end)) == [day for day in everything if start <= day <= end]


def test_nothing_is_made_twice_and_the_past_is_not_made_up_for() -> None:
    one = series(first=date(2026, 10, 6))
    days = due(one, TODAY, AHEAD)
    assert days == [date(2026, 12, 1), date(2026, 12, 8), date(2026, 12, 15), date(2026, 12, 22)]
    one = replace(one, made_until=TODAY + AHEAD)
    assert due(one, TODAY, AHEAD) == []
    assert due(one, TODAY + timedelta(days=7), AHEAD) == [date(2026, 12, 29)]
    assert due(one, TODAY + timedelta(days=100), AHEAD)[0] > TODAY + timedelta(days=99)


def test_a_post_of_a_series_waits_for_a_reader_unless_told_otherwise() -> None:
    moment = local_moment(date(2026, 12, 1), time(18, 15))
    post = made(series(campaign_id="k"), moment, "p", NOW)
    assert post.state is PostState.DRAFT
    assert post.is_pencilled
    assert post.planned_at == moment
    assert (post.series_id, post.campaign_id) == ("s", "k")
    assert post.text == "Haftanın kitabı"
    assert made(series(check_first=False), moment, "p", NOW).state is PostState.PLANNED


def test_an_evergreen_post_comes_back_as_a_draft_that_nobody_has_passed() -> None:
    gone = Post(
        "old",
        PostState.PUBLISHED,
        Language.TURKISH,
        "Kampüste sonbahar",
        (Variant(Platform.X, None, None, NOW, "https://x.com/birim/status/1"),),
        NOW,
        NOW,
        dismissals=(Dismissal("usage.x", "parça", "Özel ad.", NOW),),
        planned_at=local_moment(date(2025, 11, 28), time(17, 30)),
        published_at=NOW,
        topic_id="t",
        revision=7,
    )
    fresh = again(gone, "new", NOW)
    assert (fresh.state, fresh.published_at, fresh.topic_id, fresh.revision) == (PostState.DRAFT, None, None, 0)
    assert fresh.dismissals == ()
    assert fresh.variants == (Variant(Platform.X),)
    assert fresh.planned_at is None
    assert fresh.text == gone.text
    assert fresh.series_id == "old"


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(Rhythm),
    st.sampled_from(OnClosed),
    DAYS,
    st.frozensets(st.integers(0, 60), max_size=25),
    st.tuples(st.integers(0, 60), st.integers(0, 60)),
)
def test_a_post_stands_on_an_open_day_or_where_it_was_told_to_stay(
    rhythm: Rhythm, on_closed: OnClosed, first: date, closed: frozenset[int], pause: tuple[int, int]
) -> None:
    holidays = {first + timedelta(days=n) for n in closed}
    rest = (first + timedelta(days=pause[0]), first + timedelta(days=sum(pause)))
    one = series(rhythm, first, on_closed=on_closed, paused_from=rest[0], paused_until=rest[1])
    for day in due(one, first, timedelta(days=60)):
        assert not rest[0] <= day <= rest[1]
        place = place_of(one, day, holidays.__contains__)
        if day not in holidays or on_closed is OnClosed.STAY:
            assert place == day
        elif place is not None:
            assert place not in holidays
            assert (place > day) == (on_closed is OnClosed.AFTER)
            between = range(1, abs((place - day).days))
            sign = 1 if on_closed is OnClosed.AFTER else -1
            assert all(day + timedelta(days=sign * n) in holidays for n in between)
        else:
            assert on_closed is OnClosed.SKIP or len(holidays) >= 14


def test_the_time_of_a_series_is_its_own_or_the_accounts_usual_one() -> None:
    tuesday = date(2026, 12, 1)
    one = series(variants=(Variant(Platform.X, None, "ax"),))
    slots = [Slot("1", "ax", time(18), frozenset({1})), Slot("2", "ax", time(11), frozenset({1, 2}))]
    assert usual_time(one, tuesday, slots) == time(11)
    assert usual_time(replace(one, at=time(8)), tuesday, slots) == time(8)
    assert usual_time(one, date(2026, 12, 4), slots) == time(9, 30)
    assert usual_time(series(variants=(Variant(Platform.X, None, "other"),)), tuesday, slots) == time(9, 30)
    assert post_id(one, tuesday) == post_id(replace(one, title="Başka"), tuesday)
    assert post_id(one, tuesday) != post_id(one, tuesday + timedelta(days=7))

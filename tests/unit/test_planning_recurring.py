"""Weekly columns and yearly events: their days, the posts made of them, and what is used once more."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.calendar import Rhythm, Series
from models.enums import Language, Platform, PostState
from models.posts import Dismissal, Post, Variant
from services.clock import ISTANBUL
from services.planning import local_moment
from services.planning.recurring import after_making, again, due, made, occurrences

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
    one = after_making(one, days, TODAY, AHEAD)
    assert due(one, TODAY, AHEAD) == []
    assert due(one, TODAY + timedelta(days=7), AHEAD) == [date(2026, 12, 29)]
    assert due(one, TODAY + timedelta(days=100), AHEAD)[0] > TODAY + timedelta(days=99)


def test_a_post_of_a_series_waits_for_a_reader_unless_told_otherwise() -> None:
    post = made(series(at=time(18, 15)), date(2026, 12, 1), "p", NOW)
    assert post.state is PostState.DRAFT
    assert post.is_pencilled
    assert post.planned_at == local_moment(date(2026, 12, 1), time(18, 15))
    assert post.series_id == "s"
    assert post.text == "Haftanın kitabı"
    assert made(series(check_first=False), date(2026, 12, 1), "p", NOW).state is PostState.PLANNED


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
    fresh = again(gone, date(2026, 12, 4), "new", NOW)
    assert (fresh.state, fresh.published_at, fresh.topic_id, fresh.revision) == (PostState.DRAFT, None, None, 0)
    assert fresh.dismissals == ()
    assert fresh.variants == (Variant(Platform.X),)
    assert fresh.planned_at is not None
    assert fresh.planned_at.astimezone(ISTANBUL).strftime("%d.%m %H.%M") == "04.12 17.30"
    assert fresh.text == gone.text

"""Moving posts between local days, and finding a free slot."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.enums import Language, Platform, PostState
from models.posts import Post, Variant
from services.clock import ISTANBUL, local_day
from services.planning import (
    EVENING,
    MORNING,
    local_moment,
    move_refusal,
    moved_moment,
    post_moment,
    suggested_time,
)

DAY = date(2026, 11, 24)
NOW = local_moment(date(2026, 11, 22), time(10, 0))
GAP = timedelta(hours=4)
CREATED = datetime(2026, 11, 1, tzinfo=UTC)


def post(at: datetime | None, state: PostState = PostState.PLANNED, name: str = "a") -> Post:
    return Post(
        name,
        state,
        Language.TURKISH,
        "Söyleşi",
        (Variant(Platform.X),),
        CREATED,
        CREATED,
        planned_at=at,
        published_at=at if state is PostState.PUBLISHED else None,
    )


def moved_to_day(before: Post, day: date) -> Post:
    return before.planned(moved_moment(before, day))


def test_the_local_time_survives_a_move_across_utc_midnight():
    early = post(local_moment(DAY, time(1, 15)))  # 22.15 UTC of the day before
    moved = moved_to_day(early, date(2026, 12, 31))
    assert moved.planned_at == datetime(2026, 12, 30, 22, 15, tzinfo=UTC)
    assert local_day(moved.planned_at) == date(2026, 12, 31)


def test_a_draft_without_a_time_gets_the_morning_and_becomes_planned():
    moved = moved_to_day(post(None, PostState.DRAFT), DAY)
    assert moved.planned_at == local_moment(DAY, MORNING)
    assert moved.state is PostState.PLANNED


@settings(max_examples=60)
@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2035, 12, 31)),  # noqa: DTZ001 - made aware in the test
    st.dates(date(2020, 1, 1), date(2035, 12, 31)),
)
def test_any_move_keeps_the_local_time_and_hits_the_day(naive: datetime, day: date):
    at = naive.replace(tzinfo=ISTANBUL)
    moved = moved_to_day(post(at.astimezone(UTC)), day).planned_at
    assert moved is not None
    assert moved.astimezone(ISTANBUL).time() == at.time()
    assert local_day(moved) == day


def test_there_was_summer_time_once():
    moved = moved_to_day(post(local_moment(date(2015, 1, 10), time(9, 30))), date(2015, 7, 10))
    assert moved.planned_at == datetime(2015, 7, 10, 6, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("state", "day", "words"),
    [
        (PostState.PUBLISHED, DAY, "yayımlandı"),
        (PostState.PLANNED, date(2026, 11, 21), "Geçmiş"),
        (PostState.PLANNED, date(2026, 11, 22), "09.30"),
    ],
)
def test_refusals_have_a_sentence(state: PostState, day: date, words: str):
    refusal = move_refusal(post(local_moment(DAY, MORNING), state), day, NOW)
    assert refusal is not None
    assert words in refusal.turkish()


def test_today_is_open_while_the_time_lies_ahead():
    assert move_refusal(post(local_moment(DAY, EVENING)), date(2026, 11, 22), NOW) is None
    assert move_refusal(None, date(2026, 11, 22), NOW) is None


def test_morning_first_then_evening_then_the_roomier_one():
    morning, evening = local_moment(DAY, MORNING), local_moment(DAY, EVENING)
    assert suggested_time(DAY, [], NOW, GAP) == morning
    assert suggested_time(DAY, [post(morning)], NOW, GAP) == evening
    both = [post(morning), post(evening)]
    assert suggested_time(DAY, both, NOW, GAP) == local_moment(DAY, time(13, 30)), "not on top of another one"
    afternoon = [post(morning), post(local_moment(DAY, time(16, 0)))]
    assert suggested_time(DAY, afternoon, NOW, GAP) == local_moment(DAY, time(12, 30))


def test_today_takes_what_is_left_of_the_day():
    today = date(2026, 11, 22)
    assert suggested_time(today, [], NOW, GAP) == local_moment(today, EVENING)
    assert suggested_time(today, [], local_moment(today, time(18, 20)), GAP) == local_moment(today, time(19, 0))
    assert suggested_time(today, [], local_moment(today, time(23, 50)), GAP) is None
    assert suggested_time(date(2026, 11, 20), [], NOW, GAP) is None


def test_a_published_post_stands_where_it_went_out():
    gone = replace(post(local_moment(DAY, MORNING), PostState.PUBLISHED), published_at=local_moment(DAY, EVENING))
    assert post_moment(gone) == local_moment(DAY, EVENING)
    assert post_moment(replace(gone, state=PostState.CANCELLED)) is None


@settings(max_examples=60)
@given(st.dates(date(2026, 11, 20), date(2026, 12, 5)), st.times(), st.lists(st.times(), max_size=5))
def test_a_suggestion_is_ahead_and_on_the_day(day: date, now: time, taken: list[time]):
    moment = local_moment(date(2026, 11, 22), now)
    slot = suggested_time(day, [post(local_moment(day, at)) for at in taken], moment, GAP)
    if slot is None:
        assert day <= local_day(moment)
    else:
        assert slot > moment
        assert local_day(slot) == day

"""What a calendar is ordered by: proposals that hold, and what is refused in a sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.calendar import Campaign, Pillar, Rhythm, Series, Slot
from models.enums import Platform
from models.posts import Variant
from services.planning import Limits
from services.planning.arrangement import (
    USUAL_PILLARS,
    campaign_problem,
    pillars_problem,
    series_problem,
    share_of_all,
    slots_problem,
    usual_slots,
)

LIMITS = Limits(2, timedelta(hours=4), 7)
ONE_A_DAY = Limits(1, timedelta(hours=4), 7)


def slot(at: str, *weekdays: int) -> Slot:
    return Slot(at, "a", time.fromisoformat(at), frozenset(weekdays))


def test_what_is_proposed_can_be_taken() -> None:
    pillars = [Pillar(str(n), name.text, share) for n, (name, share) in enumerate(USUAL_PILLARS)]
    assert pillars_problem(pillars) is None
    assert share_of_all(pillars) == 100
    ids = count()
    slots = usual_slots("a", lambda: str(next(ids)))
    assert slots_problem(slots, LIMITS) is None
    assert len({one.id for one in slots}) == 2
    assert all(one.account_id == "a" for one in slots)


@pytest.mark.parametrize(
    ("slots", "limits", "said"),
    [
        ([slot("09:30")], LIMITS, "En az bir gün"),
        ([slot("09:30", 0), slot("09:30", 0, 1)], LIMITS, "aynı saat"),
        ([slot("09:00", 2), slot("13:00", 2), slot("17:00", 2, 3)], LIMITS, "en çok iki saat"),
        ([slot("09:30", 4), slot("17:30", 4)], ONE_A_DAY, "günde bir gönderi"),
        ([slot("09:30", 5), slot("12:00", 5)], LIMITS, "{first} ile {second}"),
        ([slot("23:00", 6), slot("00:30", 0)], LIMITS, "{first} ile {second}"),  # Sunday night, Monday morning
    ],
)
def test_slots_that_article_2_has_something_against(slots: list[Slot], limits: Limits, said: str) -> None:
    problem = slots_problem(slots, limits)
    assert problem is not None
    assert said in problem.text


def test_slots_on_other_days_have_nothing_to_do_with_each_other() -> None:
    assert slots_problem([slot("09:30", 0, 1), slot("10:00", 2), slot("11:00", 3, 4), slot("12:00", 5)], LIMITS) is None
    assert slots_problem([slot("09:30", 0), slot("13:30", 0)], LIMITS) is None


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, 47), st.frozensets(st.integers(0, 6), min_size=1)).map(
            lambda pair: Slot("s", "a", time(pair[0] // 2, pair[0] % 2 * 30), pair[1])
        ),
        max_size=5,
    )
)
def test_slots_are_fine_exactly_where_each_day_is(slots: list[Slot]) -> None:
    def fine(weekday: int) -> bool:
        minutes = sorted(one.at.hour * 60 + one.at.minute for one in slots if weekday in one.weekdays)
        next_day = [one.at.hour * 60 + one.at.minute for one in slots if (weekday + 1) % 7 in one.weekdays]
        if minutes and next_day and min(next_day) + 24 * 60 - minutes[-1] < 240:
            return False
        return len(minutes) <= 2 and (len(minutes) < 2 or minutes[1] - minutes[0] >= 240)

    assert (slots_problem(slots, LIMITS) is None) == all(map(fine, range(7)))


def test_pillars_campaigns_and_series_that_cannot_be() -> None:
    fine = Pillar("a", "Bilim", 60)
    for wrong, said in (
        (Pillar("b", " ", 10), "adını"),
        (Pillar("b", "Bilim ", 10), "zaten var"),
        (Pillar("b", "İnsan", 41), "%{total}"),
    ):
        problem = pillars_problem([fine, wrong])
        assert problem is not None
        assert said in problem.text
    campaign = Campaign("c", "Tanıtım", date(2027, 4, 1), date(2027, 4, 1))
    assert campaign_problem(campaign) is None
    assert campaign_problem(replace(campaign, name=" ")) is not None
    assert campaign_problem(replace(campaign, last=date(2027, 3, 31))) is not None
    series = Series(
        "s",
        "Kitap",
        Rhythm.WEEKLY,
        date(2026, 12, 1),
        datetime(2026, 11, 1, tzinfo=UTC),
        variants=(Variant(Platform.X),),
    )
    assert series_problem(series) is None
    for wrong_series in (
        replace(series, title=""),
        replace(series, variants=()),
        replace(series, last=date(2026, 11, 30)),
    ):
        assert series_problem(wrong_series) is not None

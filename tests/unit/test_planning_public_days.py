"""Public holidays: the dates that were announced, years nobody has announced, and the days that stand already."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.calendar import Slot
from models.planning import DayKind, DayTone, SpecialDay
from models.posts import Topic
from services.paths import RESOURCES
from services.planning import local_moment
from services.planning.filling import Why
from services.planning.public_days import PublicDays
from services.planning.special_days import KnownDays
from services.planning.weeks import plan_weeks
from tests.unit.test_planning_weeks import LIMITS, LONG_AGO, around

KNOWN = KnownDays.read(RESOURCES)
KNOWN.public.get_ready(2026)
PUBLIC = KNOWN.public
YEARLY = {(1, 1), (4, 23), (5, 1), (5, 19), (7, 15), (8, 30), (10, 29)}
"""By law 2429: days that are the same every year."""
FEASTS = [
    (date(2024, 4, 10), 3, "Ramazan"),
    (date(2024, 6, 16), 4, "Kurban"),
    (date(2025, 3, 30), 3, "Ramazan"),
    (date(2025, 6, 6), 4, "Kurban"),
    (date(2026, 3, 20), 3, "Ramazan"),
    (date(2026, 5, 27), 4, "Kurban"),
    (date(2027, 3, 9), 3, "Ramazan"),
    (date(2027, 5, 16), 4, "Kurban"),
]
"""As the Presidency of Religious Affairs announced them."""
days_of_a_century = st.dates(date(1990, 1, 1), date(2110, 12, 31))


def words(day: date) -> list[str]:
    return [one.name.turkish() for one in PUBLIC.on(day)]


@pytest.mark.parametrize("year", [2024, 2025, 2026, 2027])
def test_the_holidays_of_a_year_are_those_that_were_announced(year: int) -> None:
    expected = {date(year, *one) for one in YEARLY}
    for first, length, _ in FEASTS:
        if first.year == year:
            expected |= {first + timedelta(n) for n in range(length)}
    days = [date(year, 1, 1) + timedelta(n) for n in range(365)]
    assert {day for day in days if PUBLIC.is_off(day)} == expected
    halves = {date(year, 10, 28)} | {first - timedelta(1) for first, _, _ in FEASTS if first.year == year}
    assert {day for day in days if any(one.half for one in PUBLIC.on(day))} == halves


@pytest.mark.parametrize(("first", "length", "name"), FEASTS)
def test_the_days_of_a_feast_are_numbered_behind_its_eve(first: date, length: int, name: str) -> None:
    assert words(first - timedelta(1)) == [f"{name} Bayramı arifesi (13.00’ten sonra)"]
    for n in range(length):
        assert f"{name} Bayramı, {n + 1}. gün" in words(first + timedelta(n))
    assert not any(name in one for one in words(first + timedelta(length)))


def test_a_feast_goes_on_in_the_new_year() -> None:
    assert words(date(2006, 12, 31)) == ["Kurban Bayramı, 1. gün"]
    assert words(date(2007, 1, 1)) == ["Kurban Bayramı, 2. gün", "Yılbaşı"]
    assert words(date(2007, 1, 3)) == ["Kurban Bayramı, 4. gün"]


def test_two_holidays_may_be_one_day() -> None:
    assert words(date(2027, 5, 19)) == ["Atatürk'ü Anma, Gençlik ve Spor Bayramı", "Kurban Bayramı, 4. gün"]
    assert [one.religious for one in PUBLIC.on(date(2027, 5, 19))] == [False, True]


def test_what_nobody_has_announced_is_called_an_estimate() -> None:
    far = [one for n in range(366) for one in PUBLIC.on(date(2040, 1, 1) + timedelta(n))]
    assert {one.religious for one in far if one.estimated} == {True}
    assert all(one.estimated for one in far if one.religious)
    assert all(one.name.turkish().endswith("(tahmini)") == one.estimated for one in far)
    assert not any(one.estimated for n in range(365) for one in PUBLIC.on(date(2026, 1, 1) + timedelta(n)))


@given(days_of_a_century)
def test_any_day_can_be_asked_and_a_feast_lasts_as_long_as_it_should(day: date) -> None:
    for one in PUBLIC.on(day):
        assert one.name.turkish().startswith(one.holiday.turkish())
        assert "i\u0307" not in one.name.turkish()
        if one.religious and not one.half:
            length = 3 if "Ramazan" in one.name.turkish() else 4
            n = int(one.name.params["n"] if "n" in one.name.params else one.name.params["name"].params["n"])  # type: ignore[union-attr]
            beside = [day + timedelta(shift) for shift in range(1 - n, length + 1 - n)]
            assert all(one.holiday in [other.holiday for other in PUBLIC.on(near)] for near in beside)


@pytest.mark.parametrize("year", [1, 1935, 2101, 9999])
def test_beyond_the_library_no_day_is_a_holiday(year: int) -> None:
    assert PUBLIC.on(date(year, 10, 29)) == ()


# On the calendar


def test_a_holiday_is_marked_and_half_of_one_as_such() -> None:
    assert [(one.name.turkish(), one.tone) for one in KNOWN.marks(date(2026, 10, 28))] == [
        ("Cumhuriyet Bayramı arifesi (13.00’ten sonra)", DayTone.HALF_HOLIDAY)
    ]
    assert [one.tone for one in KNOWN.marks(date(2026, 10, 29))] == [DayTone.HOLIDAY]
    assert [one.tone for one in KNOWN.marks(date(2026, 11, 10))] == [DayTone.MOURNING]


@pytest.mark.parametrize("name", ["29 EKİM CUMHURİYET BAYRAMI", "Cumhuriyet Bayramı töreni"])
def test_a_holiday_that_the_unit_noted_itself_stands_there_once(name: str) -> None:
    own = SpecialDay("o", date(2026, 10, 28), date(2026, 10, 29), name, DayKind.OTHER)
    for day in (own.first, own.last):
        assert [(one.name.turkish(), one.own_id) for one in KNOWN.marks(day, [own])] == [(name, "o")]
    other = SpecialDay("p", date(2026, 10, 29), date(2026, 10, 29), "Ara sınav", DayKind.EXAM)
    assert [one.tone for one in KNOWN.marks(other.first, [other])] == [DayTone.HOLIDAY, DayTone.EXAM]


def test_no_window_waits_for_the_library() -> None:
    cold = KnownDays.read(RESOURCES)
    assert cold.marks(date(2026, 10, 29)) == []
    assert not cold.public.is_ready
    cold.public.get_ready(2026)
    assert cold.marks(date(2031, 10, 29)) != []


def test_a_plan_leaves_holidays_out_unless_a_topic_would_expire() -> None:
    wednesday = local_moment(date(2026, 10, 28), time(20))
    topics = (Topic("t", "Sergi", LONG_AGO), Topic("u", "Konser", LONG_AGO, expires_on=date(2026, 10, 29)))
    plan = plan_weeks(around(topics=topics), LIMITS, wednesday, 1)
    assert [(one.topic.id, one.day, one.why) for one in plan.proposals] == [
        ("u", date(2026, 10, 29), Why.DAY_OFF),
        ("t", date(2026, 10, 30), Why.WAITING),
    ]


def test_not_even_a_slot_makes_a_holiday_a_usual_day() -> None:
    wednesday = local_moment(date(2026, 10, 28), time(20))
    known = replace(around(), slots=(Slot("s", "x", time(12)),))
    assert [one.day.day for one in plan_weeks(known, LIMITS, wednesday, 1).proposals] == [30]


def test_public_days_are_read_at_need_when_a_plan_asks_first() -> None:
    cold = PublicDays()
    assert cold.is_off(date(2026, 1, 1))
    assert cold.is_ready

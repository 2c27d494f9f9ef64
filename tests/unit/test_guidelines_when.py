"""The grammar of dates, hours, weekdays and relative words."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.guidelines.rules.when import ends_before, read_when

THURSDAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("3 Aralık 2026'da", [((3,), 12, 2026)]),
        ("3, 4 ve 5 Aralık", [((3, 4, 5), 12, 0)]),
        ("3-5 Aralık", [((3, 5), 12, 0)]),
        ("28 Kasım-2 Aralık", [((28,), 11, 0), ((2,), 12, 0)]),
        ("28 Aralık-2 Ocak 2027", [((28,), 12, 2026), ((2,), 1, 2027)]),
        ("28 Kasım'dan 2 Aralık'a", [((28,), 11, 0), ((2,), 12, 0)]),
        ("28 Kasım Cumartesi ile 2 Aralık Çarşamba arasında", [((28,), 11, 0), ((2,), 12, 0)]),
        ("03.12.2026", [((3,), 12, 2026)]),
        ("3/12/26", [((3,), 12, 2026)]),
        ("03-05.12.2026", [((3, 5), 12, 2026)]),
        ("30.11-02.12.2026", [((30,), 11, 2026), ((2,), 12, 2026)]),
        ("Aralık'ın 3'ünde", [((3,), 12, 0)]),
        ("aralık ayının 15'i", [((15,), 12, 0)]),
        ("5 Ekimde", [((5,), 10, 0)]),
        ("December 3-5, 2026", [((3, 5), 12, 2026)]),
        ("3rd of December 2026", [((3,), 12, 2026)]),
        ("Salon 12, 3 ve 4 Aralık", [((3, 4), 12, 0)]),
        ("Ekim'in 3 günü, 2026-12-03, 1.2.3, 14.30", []),
    ],
)
def test_dates(text: str, dates: list[tuple[tuple[int, ...], int, int]]) -> None:
    assert [(one.days, one.month, one.year) for one in read_when(text).dates] == dates


def test_halves_of_a_range_know_each_other() -> None:
    first, second, third = read_when("28 Kasım - 2 Aralık arasında, sonra 9 Aralık").dates
    assert (first.opens, first.closes, second.opens, second.closes) == (True, False, False, True)
    assert (third.opens, third.closes) == (False, False)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("saat 14'te", [(14, 0, None)]),
        ("14.00-16.30", [(14, 0, (16, 30))]),
        ("14.00'ten 16.00'ya", [(14, 0, (16, 0))]),
        ("saat: 9.30 ile 11.00 arası", [(9, 30, (11, 0))]),
        ("⏰14.00 🕑 15.30", [(14, 0, None), (15, 30, None)]),
        ("akşam 8'de", [(20, 0, None)]),
        ("2 pm, 2:30 p.m.", [(14, 0, None), (14, 30, None)]),
        ("3 Aralık 2026 14.30", [(14, 30, None)]),
        ("saat 25.00", [(25, 0, None)]),
        ("9 Aralık Çarşamba 14.75'te", [(14, 75, None)]),
        ("14.75 TL, 3.50 ortalama, 0312 246 66 66, 1.250 kitap, 25.00 puan", []),
        ("20.11.2026", []),
    ],
)
def test_hours(text: str, times: list[tuple[int, int, tuple[int, int] | None]]) -> None:
    assert [(one.hour, one.minute, one.until) for one in read_when(text).times] == times


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("bugün", [26]),
        ("bu akşam", [26]),
        ("yarın sabah", [27]),
        ("öbür gün", [28]),
        ("dün", [25]),
        ("bu cuma", [27]),
        ("bu salı", [1, 24]),
        ("haftaya salı", [1]),
        ("önümüzdeki pazartesi", [30]),
        ("haftaya bugün", [3]),
        ("bu hafta sonu", [28, 29]),
        ("next Friday", [27, 4]),
        ("tomorrow", [27]),
    ],
)
def test_relative_days(text: str, days: list[int]) -> None:
    (found,) = read_when(text).relatives
    assert (found.start, found.end) == (0, len(text))
    assert [day.day for day in found.days(THURSDAY)] == days


@pytest.mark.parametrize("text", ["bugüne dek", "yarınlar", "yarınki", "#yarın", "bugünün gençleri", "dünden bugüne"])
def test_words_that_only_look_relative(text: str) -> None:
    assert not read_when(text).relatives


def test_weekdays_of_every_week() -> None:
    assert [one.each for one in read_when("her cuma, salı günleri, cumaları, pazartesi").weekdays] == [
        *(True, True, True),
        False,
    ]


@pytest.mark.parametrize(
    ("text", "backwards"),
    [
        ("20 Mayıs - 10 Mayıs", True),
        ("1 Aralık'tan 20 Kasım'a", True),
        ("1 Eylül - 15 Haziran", False),
        ("1 Ekim - 30 Eylül", False),
        ("20 Aralık - 5 Ocak", False),
        ("5 Aralık 2026 - 1 Aralık 2026", True),
        ("5 Aralık 2026 - 1 Aralık 2027", False),
    ],
)
def test_ranges_that_go_backwards(text: str, *, backwards: bool) -> None:
    first, second = read_when(text).dates
    assert ends_before(first, second, THURSDAY) is backwards


@settings(max_examples=200)
@given(st.text(alphabet=st.sampled_from("0123459 ./-–:,'’()\nAralıkmartsbugünyvePzdh🕑#@"), max_size=80))
def test_spans_fit_whatever_is_written(text: str) -> None:
    when = read_when(text)
    for kind in (when.dates, when.times, when.relatives, when.weekdays):
        places = [(one.start, one.end) for one in kind]
        assert places == sorted(places)
        assert all(0 <= start < end <= len(text) for start, end in places)
    for one in when.dates:
        assert one.start <= one.day_start < one.bare_end <= one.end
        one.day(THURSDAY)
    for one in when.relatives:
        assert one.days(THURSDAY)

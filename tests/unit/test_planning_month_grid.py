"""The six-week grid, months and the words for days. Needs Qt's locale and no window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QRect

from ui.calendar import dates
from ui.calendar.looks.breaking import SOFT_HYPHEN, shown, with_soft_hyphens
from ui.calendar.looks.painting import COMPACT, ONE_LINE, TIGHT, TWO_LINES
from ui.calendar.views.month.geometry import cell_layout

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@pytest.fixture
def _turkish() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("tr_TR"))
    yield
    QLocale.setDefault(before)


@settings(max_examples=80)
@given(DAYS)
def test_the_grid_begins_on_monday_and_holds_the_whole_month(day: date):
    start = dates.grid_start(day)
    assert start.weekday() == 0
    first = day.replace(day=1)
    last = dates.add_months(first, 1) - timedelta(days=1)
    assert start <= first < start + timedelta(days=7)
    weeks = dates.weeks_needed(day)
    assert 4 <= weeks <= 6
    assert start + timedelta(days=7 * (weeks - 1)) <= last < start + timedelta(days=7 * weeks)


@settings(max_examples=80)
@given(DAYS, st.integers(-30, 30))
def test_months_are_added_without_skipping_one(day: date, months: int):
    moved = dates.add_months(day, months)
    assert (moved.year * 12 + moved.month) - (day.year * 12 + day.month) == months
    assert moved.day <= day.day


def test_short_months_and_the_turn_of_the_year():
    assert dates.add_months(date(2027, 1, 31), 1) == date(2027, 2, 28)
    assert dates.add_months(date(2028, 1, 31), 1) == date(2028, 2, 29)
    assert dates.add_months(date(2026, 12, 15), 1) == date(2027, 1, 15)
    assert dates.add_months(date(2027, 1, 15), -1) == date(2026, 12, 15)
    assert dates.weeks_needed(date(2027, 2, 1)) == 4  # begins on a Monday
    assert dates.weeks_needed(date(2026, 11, 1)) == 6  # begins on a Sunday


@pytest.mark.usefixtures("_turkish")
def test_turkish_words_for_days():
    day = date(2026, 11, 24)
    assert dates.month_title(day) == "Kasım 2026"
    assert dates.long_day(day) == "24 Kasım Salı"
    assert dates.day_as_goal(day) == "24 Kasım’a"
    assert dates.day_as_goal(date(2026, 10, 29)) == "29 Ekim’e"
    assert dates.day_as_goal(date(2026, 9, 1)) == "1 Eylül’e"
    assert dates.day_as_goal(date(2027, 8, 30)) == "30 Ağustos’a"
    texts = [dates.days_left_text(n) for n in (-1, 0, 1, 3)]
    assert texts == ["süresi geçti", "bugün son gün", "yarın son gün", "3 gün kaldı"]


@settings(max_examples=80)
@given(st.integers(60, 400), st.integers(40, 300), st.integers(0, 12), st.booleans())
def test_cards_stay_inside_their_cell_and_are_all_accounted_for(width: int, height: int, cards: int, marked: bool):
    cell = QRect(10, 20, width, height)
    layout = cell_layout(cell, cards, marked=marked)
    plain = cell_layout(cell, cards)
    assert len(layout.cards) == len(plain.cards)  # no card gives way to a name
    assert not any(card.intersects(layout.mark) for card in layout.cards)
    assert layout.mark.isEmpty() or (cell.contains(layout.mark) and not layout.mark.intersects(layout.warning))
    assert len(layout.cards) + layout.hidden == cards
    assert all(cell.contains(card) for card in layout.cards)
    assert all(a.bottom() < b.top() for a, b in zip(layout.cards, layout.cards[1:], strict=False))
    assert layout.more.isNull() == (layout.hidden == 0)
    if layout.cards and layout.hidden:
        assert layout.more.top() > layout.cards[-1].bottom()
        assert cell.contains(layout.more)


def test_cards_are_as_tall_as_all_of_them_can_be():
    heights = [cell_layout(QRect(0, 0, 121, 105), n).cards[0].height() for n in (1, 2, 3, 5)]
    assert heights == [TWO_LINES, ONE_LINE, COMPACT, TIGHT]
    assert cell_layout(QRect(0, 0, 121, 105), 5).hidden == 3


@pytest.mark.parametrize(
    ("text", "divided"),
    [
        ("Mezunlarımızdan bir anı", "Mezun-la-rı-mız-dan bir anı"),
        ("Uluslararası", "Ulus-la-ra-rası"),
        ("#BaşkentÜniversitesi", "#BaşkentÜniversitesi"),
        ("www.universitemiz.edu.tr", "www.universitemiz.edu.tr"),
    ],
)
def test_long_words_are_divided_between_syllables(text: str, divided: str):
    assert with_soft_hyphens(text).replace(SOFT_HYPHEN, "-") == divided


def test_only_a_broken_word_shows_its_hyphen():
    assert shown(f"Mezun{SOFT_HYPHEN}larımız{SOFT_HYPHEN}") == "Mezunlarımız-"
    assert shown(f"Mezun{SOFT_HYPHEN}larımız ") == "Mezunlarımız"


@settings(max_examples=80)
@given(st.text(max_size=60))
def test_dividing_changes_no_letter(text: str):
    assert with_soft_hyphens(text).replace(SOFT_HYPHEN, "") == text.replace(SOFT_HYPHEN, "")

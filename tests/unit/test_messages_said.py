"""A sentence and the names in it are said in one language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QLocale

from models.messages import Message
from ui.messages import say


@pytest.fixture
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("english")
def test_a_name_inside_a_sentence_is_translated_with_it() -> None:
    sentence = Message("{n}. gün {day}", {"n": 3, "day": Message("Pazar", en="Sunday")}, en="Day {n} is a {day}")
    assert say(sentence) == "Day 3 is a Sunday"
    assert sentence.turkish() == "3. gün Pazar"


@pytest.mark.usefixtures("english")
def test_days_and_times_are_written_as_the_language_does() -> None:
    sentence = Message("{day} {time}", {"day": date(2026, 12, 5), "time": time(9, 30)})
    assert say(sentence) == "5 December 2026 09:30"
    assert sentence.turkish() == "05.12.2026 09.30"
    QLocale.setDefault(QLocale("tr_TR"))
    assert say(sentence) == "5 Aralık 2026 09.30"


def test_a_very_long_value_leaves_its_middle_out() -> None:
    said = Message("“{found}” harfleri uzatılmış.", {"found": "ço" + "o" * 20_000 + "k"}).turkish()
    assert len(said) < 300
    assert said.startswith("“çooo")
    assert " … " in said
    path = "C:\\" + "klasör\\" * 36 + "birim.yaml"
    assert Message("{path}", {"path": path}).turkish() == path


def test_quotation_marks_within_quotation_marks_become_single() -> None:
    said = Message("“{title}” için {name}", {"title": "“Işığın Şehri” söyleşisi", "name": "“Ayşe”"}).turkish()
    assert said == "“‘Işığın Şehri’ söyleşisi” için “Ayşe”"

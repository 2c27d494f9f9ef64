"""Days and times typed over what stands in their fields, on real fields."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateTimeEdit

from ui.kit import type_over
from ui.moments import clock_shape

Key = Qt.Key
SHOWN = "30 Kas 2026 Pzt 19.59"


@pytest.fixture
def field(qtbot) -> Iterator[QDateTimeEdit]:
    before = QLocale()
    QLocale.setDefault(QLocale("tr_TR"))
    made = QDateTimeEdit(QDateTime(QDate(2026, 11, 30), QTime(19, 59)))
    made.setDisplayFormat(f"d MMM yyyy ddd {clock_shape()}")
    type_over(made)
    qtbot.addWidget(made)
    made.show()
    yield made
    QLocale.setDefault(before)


def typed(field: QDateTimeEdit, place: int, keys: str) -> str:
    field.lineEdit().setCursorPosition(place)
    QTest.keyClicks(field, keys)
    return field.text()


@pytest.mark.parametrize(
    ("keys", "after"),
    [
        ("30", SHOWN),
        ("05122027", "5 Ara 2027 Paz 19.59"),
        ("051220270930", "5 Ara 2027 Paz 09.30"),
        ("5.2.2026 9.05", "5 Şub 2026 Per 09.05"),
        ("31.12", "31 Ara 2026 Per 19.59"),
        ("1.1.2027 8.3", "1 Oca 2027 Cum 08.03"),
        ("01122026", "1 Ara 2026 Sal 19.59"),
        ("31.2.2028", "29 Şub 2028 Sal 19.59"),
    ],
)
def test_a_date_is_typed_from_its_beginning(field: QDateTimeEdit, keys: str, after: str) -> None:
    QTest.keyClick(field, Key.Key_Home)
    assert typed(field, 0, keys) == after


def test_digits_write_over_the_part_that_was_clicked(field: QDateTimeEdit) -> None:
    assert typed(field, len(SHOWN) - 1, "28") == "30 Kas 2026 Pzt 19.28"
    assert typed(field, SHOWN.index("Kas") + 1, "12") == "30 Ara 2026 Çar 19.28"
    assert field.lineEdit().selectedText() == "2026"


def test_all_that_is_selected_is_typed_anew(field: QDateTimeEdit) -> None:
    field.selectAll()
    QTest.keyClicks(field, "4.12.2026 17.30")
    assert field.text() == "4 Ara 2026 Cum 17.30"


def test_the_weekday_steps_by_days_and_takes_no_letters(field: QDateTimeEdit) -> None:
    weekday = SHOWN.index("Pzt") + 1
    field.lineEdit().setCursorPosition(weekday)
    QTest.keyClick(field, Key.Key_Up)
    assert field.text() == "1 Ara 2026 Sal 19.59"
    QTest.keyClick(field, Key.Key_Down)
    assert field.text() == SHOWN
    assert typed(field, weekday, "x") == SHOWN
    assert typed(field, weekday, "7") == "7 Kas 2026 Cmt 19.59"


def test_the_hour_is_written_as_the_language_does(field: QDateTimeEdit) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    assert clock_shape() == "HH:mm"

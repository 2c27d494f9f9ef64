"""Days and times typed as one says them: digits write over what stands in the field, part by part."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QEvent, QObject, Qt, QTime
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QDateTimeEdit

Section = QDateTimeEdit.Section

_PARTS = re.compile(r"'[^']*'|d+|M+|y+|H+|m+")
_SEPARATORS = " .:/,-"
_GREATEST = {Section.DaySection: 31, Section.MonthSection: 12, Section.HourSection: 23, Section.MinuteSection: 59}
_YEAR_DIGITS = 4
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}
_WHEEL_STEP = 120


def type_over(field: QDateTimeEdit) -> None:
    """Let digits replace the part of ``field`` that the caret is in, and go on to the next one where it is whole.

    A month that is shown by name can be typed as a number, and the weekday beside a date follows that date: its arrows
    go to the next day and the one before. Call it after the display format was set.
    """
    _Typing(field)


class _Typing(QObject):
    """What was typed into one part of a field so far."""

    def __init__(self, field: QDateTimeEdit) -> None:
        super().__init__(field)
        self._field = field
        self._parts: list[str] = [part for part in _PARTS.findall(field.displayFormat()) if not part.startswith("'")]
        self._part: int = -1
        self._typed = ""
        self._day = 0
        """The day that was typed, which the month that follows may have and the one before may not."""
        self._went_on = False
        field.installEventFilter(self)
        field.lineEdit().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._begin()
        elif watched is self._field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        elif isinstance(event, QWheelEvent) and watched is self._field and self._is_weekday(self._current()):
            return self._step(round(event.angleDelta().y() / _WHEEL_STEP))
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        """Take a key; return whether the field itself has nothing to do with it any more."""
        text = event.text()
        if event.modifiers() & _MODIFIERS or (not text and event.key() not in _STEPS):
            return False
        if text and text in "0123456789":
            return self._digit(text)
        if text and text in _SEPARATORS and (self._typed or self._went_on):
            if self._typed:
                self._go_on(self._part)
            self._went_on = False
            return True
        self._begin()
        if not self._is_weekday(self._current()):
            return False
        if event.key() in _STEPS:
            return self._step(_STEPS[Qt.Key(event.key())])
        return text.isprintable()

    def _digit(self, digit: str) -> bool:
        field = self._field
        if field.lineEdit().selectedText() == field.text():
            field.setCurrentSectionIndex(0)
        place = self._current()
        if self._is_weekday(place):
            field.setCurrentSection(Section.DaySection)
            place = self._current()
        if not 0 <= place < len(self._parts):
            return False
        if place != self._part:
            self._part, self._typed = place, ""
        self._went_on = False
        section = field.currentSection()
        if section is Section.YearSection:
            return self._year(digit)
        greatest = _GREATEST.get(section)
        if greatest is None:
            return False
        self._typed += digit
        if int(self._typed) > greatest:
            self._typed = digit
        self._put(section, int(self._typed))
        if len(self._typed) > 1 or int(self._typed) * 10 > greatest:
            self._go_on(place)
        else:
            self._choose(place)
        return True

    def _year(self, digit: str) -> bool:
        """Let the field itself show what is typed of a year until it is whole."""
        if not self._typed:
            self._choose(self._part)
        self._typed += digit
        if len(self._typed) < _YEAR_DIGITS:
            return False
        day = self._field.date()
        self._field.setDate(_day_of(int(self._typed), day.month(), self._day or day.day()))
        self._go_on(self._part)
        return True

    def _put(self, section: QDateTimeEdit.Section, number: int) -> None:
        field, day, time = self._field, self._field.date(), self._field.time()
        if section is Section.HourSection:
            field.setTime(QTime(number, time.minute()))
        elif section is Section.MinuteSection:
            field.setTime(QTime(time.hour(), number))
        elif number and section is Section.DaySection:
            self._day = number
            field.setDate(_day_of(day.year(), day.month(), number))
        elif number:
            field.setDate(_day_of(day.year(), number, self._day or day.day()))

    def _go_on(self, place: int) -> None:
        """Choose the next part that can be typed; the last one stays chosen."""
        self._typed, self._part, self._went_on = "", -1, True
        after = place + 2 if self._is_weekday(place + 1) else place + 1
        self._choose(after if after < len(self._parts) else place)

    def _choose(self, place: int) -> None:
        # A number that became shorter moves the caret without the field's noticing: it looks again from the start.
        self._field.lineEdit().setCursorPosition(0)
        self._field.setCurrentSectionIndex(place)
        self._field.setSelectedSection(self._field.currentSection())

    def _step(self, days: int) -> bool:
        self._field.setDate(self._field.date().addDays(days))
        return True

    def _begin(self) -> None:
        self._part, self._typed, self._day, self._went_on = -1, "", 0, False

    def _current(self) -> int:
        return self._field.currentSectionIndex()

    def _is_weekday(self, place: int) -> bool:
        return 0 <= place < len(self._parts) and self._parts[place].startswith("ddd")


def _day_of(year: int, month: int, day: int) -> QDate:
    """Return a day of a month, or its last one where it is shorter."""
    return QDate(year, month, min(day, QDate(year, month, 1).daysInMonth()))

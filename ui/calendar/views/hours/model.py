"""Days as columns of 48 half hours."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QObject, Qt

from ui.calendar.board.board import Board
from ui.calendar.views.hours.geometry import HALF_HOUR, HALVES
from ui.calendar.views.hours.looks import HoursLook, hours_look, minute_text
from ui.calendar.views.looks import LOOK_ROLE, NOWHERE, AnyIndex, LooksModel


class HoursModel(LooksModel):
    """Some days in a row."""

    def __init__(self, board: Board, first: date, days: int, parent: QObject | None = None) -> None:
        super().__init__(board, parent)
        self._days = days
        self._looks: list[HoursLook] = []
        self.turn_to(first)

    @property
    def first_day(self) -> date:
        return self._first

    @property
    def days(self) -> list[date]:
        return [self._first + timedelta(days=n) for n in range(self._days)]

    @property
    def looks(self) -> list[HoursLook]:
        return self._looks

    def turn_to(self, first: date) -> None:
        """Show the days from another one on."""
        self._first = first
        self.follow()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self._days - 1)

    def column_of(self, day: date) -> int | None:
        """Return the column of a day, or ``None`` where it is not shown."""
        column = (day - self._first).days
        return column if 0 <= column < self._days else None

    def look_of(self, day: date) -> HoursLook | None:
        column = self.column_of(day)
        return None if column is None else self._looks[column]

    def look_ahead(self, day: date) -> HoursLook:
        """Return how any day looks now, shown or not."""
        return hours_look(self._board, day, self._board.now, self._board.today, self.cards)

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else HALVES

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else self._days

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        look = self._looks[index.column()]
        if role == LOOK_ROLE:
            return look
        if role == Qt.ItemDataRole.DisplayRole:
            return ", ".join(card.excerpt for card in look.cards_in(index.row()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return look.spoken(index.row())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            look = self._looks[section].day
            return {
                int(Qt.ItemDataRole.DisplayRole): look.number,
                int(Qt.ItemDataRole.AccessibleTextRole): look.spoken,
            }.get(role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return minute_text(self._first, section * HALF_HOUR)
        return None

    def follow(self) -> None:
        looks = [self.look_ahead(day) for day in self.days]
        before, self._looks = self._looks, looks
        changed = [n for n, look in enumerate(self._looks) if n >= len(before) or before[n] != look]
        if changed:
            self.dataChanged.emit(self.index(0, changed[0]), self.index(HALVES - 1, changed[-1]))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, changed[0], changed[-1])

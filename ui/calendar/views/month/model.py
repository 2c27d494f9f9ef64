"""The month as a table of six weeks of seven days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from ui.calendar.board.board import Board
from ui.calendar.dates import GRID_DAYS, grid_start, weekday_name
from ui.calendar.looks.cells import DayLook, day_look
from ui.calendar.views.looks import LOOK_ROLE, NOWHERE, AnyIndex, LooksModel

WEEKS, WEEKDAYS = 6, 7


class MonthModel(LooksModel):
    """Days of the grid around the board's month. Monday is column 0."""

    def __init__(self, board: Board, parent: QObject | None = None) -> None:
        super().__init__(board, parent)
        self._looks: list[DayLook] = []
        self.follow()

    @property
    def first_day(self) -> date:
        return self._looks[0].day

    def look(self, index: AnyIndex) -> DayLook:
        return self._looks[index.row() * WEEKDAYS + index.column()]

    @property
    def looks(self) -> Sequence[DayLook]:
        """The days in their order."""
        return self._looks

    def look_of(self, day: date) -> DayLook:
        """Return how any day looks now, in the grid or beside it."""
        return day_look(self._board, day, self._board.now, self._board.today, self.cards)

    def index_of(self, day: date) -> QModelIndex:
        """Return the cell of ``day``, or an invalid index where the grid does not show it."""
        offset = (day - self.first_day).days
        return self.index(*divmod(offset, WEEKDAYS)) if 0 <= offset < GRID_DAYS else QModelIndex()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else WEEKS

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else WEEKDAYS

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == LOOK_ROLE:
            return self.look(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.look(index).number
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.look(index).spoken
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and self._looks:
            if role == Qt.ItemDataRole.DisplayRole:
                return weekday_name(self._looks[section].day)
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def follow(self) -> None:
        first, now, today = grid_start(self._board.month), self._board.now, self._board.today
        days = (first + timedelta(days=n) for n in range(GRID_DAYS))
        looks = [day_look(self._board, day, now, today, self.cards) for day in days]
        before, self._looks = self._looks, looks
        changed = [n for n, look in enumerate(looks) if n >= len(before) or before[n] != look]
        if not before or len(changed) > WEEKDAYS:
            self.dataChanged.emit(self.index(0, 0), self.index(WEEKS - 1, WEEKDAYS - 1))
            return
        for n in changed:
            cell = self.index(*divmod(n, WEEKDAYS))
            self.dataChanged.emit(cell, cell)

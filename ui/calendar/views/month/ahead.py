"""The months beside the one that is shown, made ready while nothing else happens.

A fresh month costs twice as long as one that was painted before: its cards have to be worded and their lines broken.
Day after day of the neighbours is painted where nobody sees it, so that turning the page finds all of that done.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QImage, QPainter

from ui.calendar.board import Board
from ui.calendar.cells import DayLook
from ui.calendar.dates import GRID_DAYS, add_months, grid_start

_CALM_MS = 40
"""Nothing has changed for so long: turning on quickly, nobody waits for what is turned past."""


class Ahead(QObject):
    """Makes one day ready a turn of the event loop. ``paint`` paints a day into a place."""

    def __init__(
        self,
        board: Board,
        look_of: Callable[[date], DayLook],
        paint: Callable[[QPainter, QRect, DayLook], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._board = board
        self._look_of = look_of
        self._paint = paint
        self._days: list[date] = []
        self._last = board.month
        self._turns = (1, -1)
        self._canvas = QImage()
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._calm.timeout.connect(self._begin)
        self._steps = QTimer(self, interval=0)
        self._steps.timeout.connect(self._step)

    def begin_soon(self, cell: QRect) -> None:
        """The month has changed; a cell of the grid is as large as ``cell``."""
        self.stop()
        if not cell.isEmpty():
            self._canvas = QImage(cell.size(), QImage.Format.Format_RGB32)
            self._calm.start()

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to be made ready."""
        return not self._calm.isActive() and not self._steps.isActive()

    def stop(self) -> None:
        self._calm.stop()
        self._steps.stop()

    def _begin(self) -> None:
        month = self._board.month
        if month != self._last:  # who turns pages mostly turns on
            self._turns = (1, -1) if month > self._last else (-1, 1)
            self._last = month
        shown = grid_start(month)
        beside = [grid_start(add_months(month, turn)) for turn in self._turns]
        days = [first + timedelta(days=n) for first in beside for n in range(GRID_DAYS)]
        self._days = [day for day in reversed(days) if not 0 <= (day - shown).days < GRID_DAYS]
        self._steps.start()

    def _step(self) -> None:
        if not self._days:
            self._steps.stop()
            return
        look = self._look_of(self._days.pop())
        painter = QPainter(self._canvas)
        self._paint(painter, self._canvas.rect(), look)
        painter.end()

"""The pages beside the one that is shown, made ready while nothing else happens.

A fresh page costs twice as long as one that was painted before: its cards have to be worded and their lines broken.
Day after day of the neighbours is painted where nobody sees it, so that turning the page finds all of that done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QObject, QRect, QSize, QTimer
from PySide6.QtGui import QImage, QPainter

_CALM_MS = 40
"""Nothing has changed for so long: turning on quickly, nobody waits for what is turned past."""


class Ahead(QObject):
    """Makes one day ready a turn of the event loop.

    ``days`` gives those of the page after (1) or before (-1); ``paint`` paints one of them into a place.
    """

    def __init__(
        self, days: Callable[[int], Iterable[date]], paint: Callable[[QPainter, QRect, date], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._beside = days
        self._paint = paint
        self._page = date.min
        self._turns = (1, -1)
        self._days: list[date] = []
        self._canvas = QImage()
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._calm.timeout.connect(self._begin)
        self._steps = QTimer(self, interval=0)
        self._steps.timeout.connect(self._step)

    def begin_soon(self, page: date, size: QSize) -> None:
        """The page has changed; it begins with the day ``page``, and a day of it is as large as ``size``."""
        self.stop()
        if page != self._page:  # who turns pages mostly turns on
            self._turns = (1, -1) if page > self._page else (-1, 1)
            self._page = page
        if not size.isEmpty():
            self._canvas = QImage(size, QImage.Format.Format_RGB32)
            self._calm.start()

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to be made ready."""
        return not self._calm.isActive() and not self._steps.isActive()

    def stop(self) -> None:
        self._calm.stop()
        self._steps.stop()

    def _begin(self) -> None:
        self._days = [day for turn in self._turns for day in self._beside(turn)][::-1]
        self._steps.start()

    def _step(self) -> None:
        if not self._days:
            self._steps.stop()
            return
        with QPainter(self._canvas) as painter:
            self._paint(painter, self._canvas.rect(), self._days.pop())

"""Hands and eyes of the tour: waits for what must become true, and takes pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QPoint, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.tasks import TaskRunner
from ui.window import MainWindow

_PATIENCE_MS = 30_000
_WAKE_MS = 50


class TourFailed(Exception):  # noqa: N818 - says what happened
    """A step did not come to its end."""


class Driver:
    """Works on one window. Pictures are numbered in the order they are taken."""

    def __init__(self, window: MainWindow, tasks: TaskRunner, folder: Path, theme: str, *, first: int = 1) -> None:
        self.window = window
        self.tasks = tasks
        self._folder = folder
        self._theme = theme
        self._number = first

    def wait(self, what: str, condition: Callable[[], bool]) -> None:
        """Let the program run until ``condition`` holds and no answer is under way; fail after half a minute."""
        deadline = QDeadlineTimer(_PATIENCE_MS)
        wake = QTimer(interval=_WAKE_MS)
        wake.start()
        while not condition() or self.tasks.busy:
            if deadline.hasExpired():
                raise TourFailed(what)
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        wake.stop()
        QCoreApplication.processEvents()

    def shoot(self, name: str) -> None:
        """Keep a picture of the window, with the menus and dialogs over it, as ``NN-name-theme.png``."""
        QCoreApplication.processEvents()
        picture = self.window.grab()
        painter = QPainter(picture)
        for widget in self._over():
            self._draw(painter, widget)
        painter.end()
        path = self._folder / f"{self._number:02}-{name}-{self._theme}.png"
        if not picture.save(str(path)):
            raise TourFailed(str(path))
        self._number += 1

    @property
    def next_number(self) -> int:
        return self._number

    def _over(self) -> list[QWidget]:
        tops = [w for w in QApplication.topLevelWidgets() if w is not self.window and w.isVisible()]
        return [widget for widget in tops if not isinstance(widget, MainWindow)]

    def _draw(self, painter: QPainter, widget: QWidget) -> None:
        if isinstance(widget, QDialog):  # where a dialog stands is the window manager's choice: here, in the middle
            room = self.window.size() - widget.size()
            place = QPoint(room.width() // 2, room.height() // 2)
        else:
            place = widget.mapToGlobal(QPoint()) - self.window.mapToGlobal(QPoint())
        shot: QPixmap = widget.grab()
        painter.drawPixmap(place, shot)
        painter.drawRect(place.x(), place.y(), widget.width() - 1, widget.height() - 1)

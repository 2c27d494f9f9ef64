"""Scrolls on while something is held near the upper or lower edge of a view."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QAbstractScrollArea

_EDGE, _BY, _FRAME = 32, 14, 16
"""How near to the edge, by how many pixels, how many milliseconds apart."""


class EdgeScroll(QObject):
    """Told of each place over which something is dragged; ``stop`` when it is let go of."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self._by = 0
        self._timer = QTimer(self, interval=_FRAME)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_on(self) -> bool:
        return self._timer.isActive()

    def held_at(self, point: QPoint) -> None:
        """Begin, go on or stop, by a point of the viewport."""
        height = self._view.viewport().height()
        self._by = -_BY if point.y() < _EDGE else _BY if point.y() > height - _EDGE else 0
        if not self._by:
            self.stop()
        elif not self.is_on:
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _go_on(self) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + self._by)

"""A table of the calendar on which something can be dropped. It follows the board while it is seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QTableView, QToolTip, QWidget

from ui.calendar.views.drops import Drops
from ui.calendar.views.gestures import Gestures
from ui.calendar.views.hand import HandState
from ui.calendar.views.looks import LooksModel
from ui.theme import current_theme


class DropTable(Drops, QTableView):
    """Tells of what is dropped, shows words under the pointer, and keeps the state of ``hand`` that is painted."""

    def __init__(self, model: LooksModel, gestures: Gestures, hand: HandState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gestures = gestures
        self._looks = model
        self._hand = hand
        hand.selection = gestures.selection
        self._theme = current_theme()
        model.setParent(self)
        self.setModel(model)
        self.setProperty("ring", "own")  # the ring is on a cell, or on a post
        self.setShowGrid(False)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme.changed.connect(self.viewport().update)
        gestures.selection.changed.connect(self.viewport().update)

    def hover_at(self, point: QPoint | None) -> None:
        """Show what the pointer is on; ``None``: it has left."""
        raise NotImplementedError

    def tooltip_at(self, point: QPoint) -> str:
        """Return what the pointer is on, in words."""
        raise NotImplementedError

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tooltip_at(event.pos()), self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self.hover_at(None)
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._hand.has_focus = True
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._hand.has_focus = False
        super().focusOutEvent(event)
        self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        self._looks.wake()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._looks.sleep()
        super().hideEvent(event)

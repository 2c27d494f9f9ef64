"""Takes posts and topics that are dropped on a view of the calendar."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

from ui.calendar import mime
from ui.calendar.views.gestures import Gestures


class Drops:
    """Stands before Qt's class among the bases of a view that knows which day, or which moment, lies where."""

    gestures: Gestures

    def _aim(self, event: QDropEvent) -> date | datetime | None:
        """Show where what is dragged would go, and return it; ``None`` where it cannot be dropped."""
        raise NotImplementedError

    def _end_drag(self) -> None:
        """Show no more where something would go."""
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if mime.carried(event.mimeData()) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        # What is over takes the drop too, to answer it with a sentence; how it is shown says no beforehand.
        if self._aim(event) is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        del event
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        goal, load = self._aim(event), mime.carried(event.mimeData())
        self._end_drag()
        if goal is None or load is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self.gestures.drop(load, goal, copies=mime.copies(event))

"""The arrows beside "Bugün": a click turns the page, and so does a post or topic held over them for a moment."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent

from ui.calendar import mime
from ui.kit import IconButton

_HOLD = 600


class SpanTurner(IconButton):
    """While something of ours is held over it, it turns again and again."""

    def __init__(self, icon: str, name: str, shortcut: str, turn: Callable[[], None]) -> None:
        super().__init__(icon, name, turn)
        self.set_name(name, shortcut)
        self.setAcceptDrops(True)
        self._hold = QTimer(self, interval=_HOLD)
        self._hold.timeout.connect(turn)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if mime.carried(event.mimeData()) is None:
            event.ignore()
            return
        event.accept()
        self.setDown(True)
        self._hold.start()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        del event
        self._stop()

    def dropEvent(self, event: object) -> None:
        """Let go here, a post stays where it was."""
        del event
        self._stop()

    def _stop(self) -> None:
        self._hold.stop()
        self.setDown(False)

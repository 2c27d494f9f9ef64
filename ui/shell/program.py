"""The application object: it knows that it was asked to end, also by the system."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication


class Program(QApplication):
    """Whoever would rather hide a window than close it asks ``is_leaving`` first: the session may be ending."""

    is_leaving = False

    def event(self, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Quit:
            return super().event(event)
        self.is_leaving = True  # Qt closes the windows now, as if the user did
        try:
            return super().event(event)
        finally:
            self.is_leaving = False

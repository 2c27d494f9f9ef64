"""Fields over which the wheel scrolls the page: nobody chooses something by passing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class _PassOn(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Wheel:
            return super().eventFilter(watched, event)
        event.ignore()  # so that Qt goes on to what is around the field
        return True


def pass_wheel_on(field: QWidget) -> None:
    """Let ``field`` leave the wheel to what scrolls around it."""
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(_PassOn(field))

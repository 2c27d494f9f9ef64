"""What a system can tell of the session."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class SessionWatch(QObject):
    """Emits on the UI thread what the system tells. Each system has a class of its own; this one hears nothing."""

    screen_locked = Signal()
    """The screen is being locked, or its saver has come on."""
    going_to_sleep = Signal()
    """The computer is about to be suspended; on macOS the locked screen tells that too."""

"""Notices that the screen is being locked or the computer put to sleep, where the system tells it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class SessionWatch(QObject):
    """Emits on the UI thread what the system tells of the session. Where it tells nothing, nothing is emitted."""

    screen_locked = Signal()
    """The screen is being locked, or its saver has come on."""
    going_to_sleep = Signal()
    """The computer is about to be suspended; on macOS the locked screen tells that too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = _listen(self)


def _listen(watch: SessionWatch) -> object | None:
    """Begin to listen; the answer must be kept as long as ``watch``. ``None`` where this system has no such signals."""
    if sys.platform == "win32":
        from ui.vault.system.session_windows import WindowsSession

        return WindowsSession(watch)
    if sys.platform == "darwin":
        from ui.vault.system.session_mac import MacSession

        return MacSession(watch)
    from ui.vault.system.session_dbus import DBusSession

    return DBusSession(watch)

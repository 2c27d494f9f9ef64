"""Linux: the screen saver's and the login manager's signals on D-Bus."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection

from ui.vault.system.session import SessionWatch

_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver")
_SESSION = "org.freedesktop.login1.Session"
_MANAGER = "org.freedesktop.login1.Manager"


class DBusSession(SessionWatch):
    """Listens on both buses; a bus that is not there is a system that tells nothing.

    Whoever could send these signals falsely can only lock the vault.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        for saver in _SAVERS:
            self._connect(session, saver, "ActiveChanged", "saver_changed(bool)")
        self._connect(system, _SESSION, "Lock", "session_locked()")
        self._connect(system, _MANAGER, "PrepareForSleep", "sleep_prepared(bool)")

    @Slot(bool)
    def saver_changed(self, active: bool) -> None:
        """The screen saver came on, or went."""
        if active:
            self.screen_locked.emit()

    @Slot()
    def session_locked(self) -> None:
        """The login manager locks a session."""
        self.screen_locked.emit()

    @Slot(bool)
    def sleep_prepared(self, begins: bool) -> None:
        """The computer goes to sleep, or has woken up."""
        if begins:
            self.going_to_sleep.emit()

    def _connect(self, bus: QDBusConnection, interface: str, signal: str, slot: str) -> None:
        if bus.isConnected():
            # PySide's stub asks for bytes, and its code for what SLOT returns.
            bus.connect("", "", interface, signal, self, cast("bytes", SLOT(slot)))

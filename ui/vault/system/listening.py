"""Chooses what listens to this system."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

from ui.vault.system.session import SessionWatch


def listen(parent: QObject | None = None) -> SessionWatch:
    """Begin to listen to this system. Where it tells nothing, nothing is emitted."""
    if sys.platform == "win32":
        from ui.vault.system.session_windows import WindowsSession

        return WindowsSession(parent)
    if sys.platform == "darwin":
        from ui.vault.system.session_mac import MacSession

        return MacSession(parent)
    from ui.vault.system.session_dbus import DBusSession

    return DBusSession(parent)

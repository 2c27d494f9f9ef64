"""Windows: session and power messages, which are sent to a window that has asked for them."""

from __future__ import annotations

import logging
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtGui import QWindow

from ui.vault.system.libraries import windows_library
from ui.vault.system.session import SessionWatch

_LOG = logging.getLogger(__name__)
_WM_POWERBROADCAST = 0x0218
_PBT_APMSUSPEND = 0x0004
_WM_WTSSESSION_CHANGE = 0x02B1
_LOCKING = frozenset({0x2, 0x4, 0x7})  # console and remote disconnect, session lock
_NOTIFY_FOR_THIS_SESSION = 0


class WindowsSession(SessionWatch):
    """Asks for this session's messages by a window of its own, which is never shown, and reads them as they come."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = QWindow()
        self._window.create()
        listening = _Filter(self)
        app = QCoreApplication.instance()
        assert app is not None
        app.installNativeEventFilter(listening)
        if not _wtsapi().WTSRegisterSessionNotification(int(self._window.winId()), _NOTIFY_FOR_THIS_SESSION):
            _LOG.warning("Windows does not tell when the screen is locked")
        self.destroyed.connect(lambda: app.removeNativeEventFilter(listening))

    def take(self, message: int, reason: int) -> None:
        """Tell what a message of Windows means, if it means anything to us."""
        if message == _WM_WTSSESSION_CHANGE and reason in _LOCKING:
            self.screen_locked.emit()
        elif message == _WM_POWERBROADCAST and reason == _PBT_APMSUSPEND:
            self.going_to_sleep.emit()


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, session: WindowsSession) -> None:
        super().__init__()
        self._session = session

    def nativeEventFilter(
        self, event_type: QByteArray | bytes | bytearray | memoryview, message: int, /
    ) -> tuple[bool, int]:
        """Look at each message, and leave it to Qt."""
        if event_type == b"windows_generic_MSG":
            told = wintypes.MSG.from_address(int(message))
            self._session.take(told.message, told.wParam)
        return False, 0


def _wtsapi() -> Any:
    library = windows_library("wtsapi32")
    library.WTSRegisterSessionNotification.argtypes = (wintypes.HWND, wintypes.DWORD)
    library.WTSRegisterSessionNotification.restype = wintypes.BOOL
    return library

"""macOS: the notification of the locked screen, by CoreFoundation's C interface."""

from __future__ import annotations

import ctypes
from typing import Any

from PySide6.QtCore import QObject

from ui.vault.system.session import SessionWatch

_NAME = b"com.apple.screenIsLocked"
_UTF8 = 0x08000100
_DELIVER_IMMEDIATELY = 4
_FRAMEWORK = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"


class MacSession(SessionWatch):
    """Observes the distributed notification; it comes on the main run loop, which is Qt's."""

    def __init__(self, parent: QObject | None = None, foundation: Any = None) -> None:
        super().__init__(parent)
        system = foundation or _foundation()
        callback = ctypes.CFUNCTYPE(None, *([ctypes.c_void_p] * 5))(self._told)
        centre = system.CFNotificationCenterGetDistributedCenter()
        name = system.CFStringCreateWithCString(None, _NAME, _UTF8)
        observer = id(self)
        system.CFNotificationCenterAddObserver(centre, observer, callback, name, None, _DELIVER_IMMEDIATELY)

        def forget(_: object = None) -> None:
            # The system holds the bare address of ``callback``, which lives as long as this function.
            system.CFNotificationCenterRemoveEveryObserver(centre, observer)
            _ = callback

        self.destroyed.connect(forget)

    def _told(self, *_: object) -> None:
        self.screen_locked.emit()


def _foundation() -> Any:
    library = ctypes.CDLL(_FRAMEWORK)
    pointer = ctypes.c_void_p
    library.CFStringCreateWithCString.argtypes = (pointer, ctypes.c_char_p, ctypes.c_uint32)
    library.CFStringCreateWithCString.restype = pointer
    library.CFNotificationCenterGetDistributedCenter.argtypes = ()
    library.CFNotificationCenterGetDistributedCenter.restype = pointer
    library.CFNotificationCenterAddObserver.argtypes = (pointer, pointer, pointer, pointer, pointer, ctypes.c_long)
    library.CFNotificationCenterAddObserver.restype = None
    library.CFNotificationCenterRemoveEveryObserver.argtypes = (pointer, pointer)
    library.CFNotificationCenterRemoveEveryObserver.restype = None
    return library

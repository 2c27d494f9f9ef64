"""Keeps the window out of screenshots and shared screens while secrets may be seen, where the system offers it."""

from __future__ import annotations

import ctypes
import logging
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.vault.system.libraries import windows_library
from ui.vault.system.objc import Cocoa

_LOG = logging.getLogger(__name__)
Hide = Callable[[int, bool], bool]
"""Takes a window's native id and whether to keep it out of pictures; returns whether the system did so."""
_WDA_NONE, _WDA_MONITOR, _WDA_EXCLUDE_FROM_CAPTURE = 0x00, 0x01, 0x11
_SHARING_NONE, _SHARING_READ_ONLY = 0, 1


def system_hide() -> Hide | None:
    """Return the call of this system, or nothing where it has none (X11 and Wayland)."""
    if sys.platform == "win32":
        return hide_on_windows
    if sys.platform == "darwin":
        return hide_on_mac
    return None


class CaptureGuard(QObject):
    """Guards the window of ``page``, and every dialog that comes over it, from :meth:`begin` to :meth:`end`."""

    def __init__(self, page: QWidget, hide: Hide | None = None) -> None:
        super().__init__(page)
        self._page = page
        self._hide = hide or system_hide()
        self._active = False
        self._hidden: list[QWindow] = []

    @property
    def is_offered(self) -> bool:
        """Whether this system can keep a window out of pictures."""
        return self._hide is not None

    def begin(self) -> None:
        """Secrets may be seen from now on; the page is on the screen."""
        if self._hide is None or self._active:
            return
        self._active = True
        self._cover(self._page.window().windowHandle())
        _app().focusWindowChanged.connect(self._cover)

    def end(self) -> None:
        """Nothing is to be hidden any more."""
        if not self._active:
            return
        self._active = False
        _app().focusWindowChanged.disconnect(self._cover)
        for window in self._hidden:
            if isValid(window) and window.isVisible():
                self._ask(window, hide=False)
        self._hidden.clear()

    def _cover(self, window: QWindow | None) -> None:
        """Cover a window of the program; a dialog has the keyboard as soon as it is there."""
        if window is not None and window not in self._hidden and self._ask(window, hide=True):
            self._hidden.append(window)

    def _ask(self, window: QWindow, *, hide: bool) -> bool:
        assert self._hide is not None
        try:
            return self._hide(int(window.winId()), hide)
        except (OSError, AttributeError) as error:
            # An older system without the call: the vault works all the same.
            _LOG.warning("the system does not keep windows out of pictures: %s", type(error).__name__)
            return False


def hide_on_windows(number: int, hide: bool) -> bool:
    """Ask Windows to leave a window out of pictures. Before Windows 10 2004 it can only show it black there."""
    ask = windows_library("user32").SetWindowDisplayAffinity
    ask.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
    ask.restype = ctypes.c_int
    if not hide:
        return bool(ask(number, _WDA_NONE))
    return bool(ask(number, _WDA_EXCLUDE_FROM_CAPTURE) or ask(number, _WDA_MONITOR))


def hide_on_mac(number: int, hide: bool) -> bool:
    """Set the sharing type of the window that a view (Qt's native id) is in. Newer recorders may not heed it."""
    cocoa = Cocoa()
    window = cocoa.send(number, b"window")
    if not window:
        return False
    cocoa.send(window, b"setSharingType:", ctypes.c_ulong(_SHARING_NONE if hide else _SHARING_READ_ONLY))
    return True


def _app() -> QGuiApplication:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    return app

"""Talking to macOS's Cocoa by C, as far as the vault needs it. Numbers are addresses of objects."""

from __future__ import annotations

import ctypes
from typing import Any


class Cocoa:
    """Sends messages to objects. ``library`` stands in for the runtime in tests."""

    def __init__(self, library: Any = None) -> None:
        self._library = library or ctypes.CDLL("/usr/lib/libobjc.A.dylib")
        for name in ("sel_registerName", "objc_getClass"):
            call = getattr(self._library, name)
            call.argtypes = (ctypes.c_char_p,)
            call.restype = ctypes.c_void_p

    def named(self, name: bytes) -> int:
        """Return a class by its name."""
        return int(self._library.objc_getClass(name) or 0)

    def text(self, text: bytes) -> int:
        """Return an NSString."""
        return self.send(self.named(b"NSString"), b"stringWithUTF8String:", ctypes.c_char_p(text))

    def send(self, receiver: int, message: bytes, *arguments: Any) -> int:
        """Send ``message``; arguments are addresses, or values of ctypes. Returns an address or a number."""
        typed: list[Any] = [ctypes.c_void_p(one) if isinstance(one, int) else one for one in arguments]
        # The call is not variadic on Apple's own processors: it must have the exact type of each message.
        types: list[Any] = [type(one) for one in typed]
        kind = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, *types)
        call = kind(ctypes.cast(self._library.objc_msgSend, ctypes.c_void_p).value or 0)
        return int(call(receiver, self._library.sel_registerName(message), *typed) or 0)

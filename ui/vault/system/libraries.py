"""Libraries of Windows, which Python's types know on Windows only."""

from __future__ import annotations

import ctypes
from typing import Any


def windows_library(name: str) -> Any:
    """Return a library of Windows by its name."""
    return vars(ctypes)["WinDLL"](name)

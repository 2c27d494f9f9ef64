"""Qt widgets, models and delegates; and, in ``ui.cli``, the command line, which imports no Qt."""

import sys

if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
    # PySide6 6.12.0 is compiled as if None were immortal, which it is from Python 3.12 on: on 3.11 each void call
    # takes a reference of None away, and after a few thousand calls the process dies with "none_dealloc". 6.11 is
    # sound. Until a release mends it, None gets more references than any session can use up.
    import ctypes

    ctypes.c_ssize_t.from_address(id(None)).value += 1 << 48

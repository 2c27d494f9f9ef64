"""What the process can do to keep secrets out of files that nobody asked for."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

_FILTER = Path("/proc/self/coredump_filter")


def forbid_core_dumps() -> None:
    """Make a crash of this process write no memory image. Windows writes none by default.

    The limit does not bind a handler that Linux hands the image to through a pipe (core(5)); the filter leaves the
    memory out of it. ``PR_SET_DUMPABLE`` would do more, and keep the desktop's portals from talking to us.
    """
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
    with suppress(OSError):  # a kernel without the filter, or another system: the limit stands
        _FILTER.write_text("0x0", encoding="ascii")

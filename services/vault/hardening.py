"""What the process can do to keep secrets out of files that nobody asked for."""

from __future__ import annotations

import sys


def forbid_core_dumps() -> None:
    """Make a crash of this process write no memory image. Windows writes none by default."""
    if sys.platform != "win32":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))

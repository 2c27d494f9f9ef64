"""How this very installation is started once more."""

from __future__ import annotations

import sys
from pathlib import Path

from services.paths import Paths

BACKGROUND = "--background"
"""Begin without a window, where the system has a tray."""


def start_command(paths: Paths, usual: Paths) -> tuple[str, ...]:
    """Return the command for the profile ``paths``, named where it is not the ``usual`` one."""
    profile = () if paths == usual else ("--profile", str(paths.data.parent))
    return (*_program(), *profile, BACKGROUND)


def _program() -> tuple[str, ...]:
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    main = Path(__file__).resolve().parents[2] / "main.py"
    return (str(_windowless(Path(sys.executable))), str(main))


def _windowless(python: Path) -> Path:
    """Return the interpreter that opens no console window, where there is one beside this."""
    beside = python.with_name("pythonw.exe")
    return beside if python.name == "python.exe" and beside.exists() else python

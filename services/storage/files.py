"""Files made durable, and what a kill left half-written cleared away."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

PARTIAL = ".partial"
"""Ending of a file that is being written; it gets its own name when it is whole."""

_STALE_SECONDS = 86_400


def sync_file(path: Path) -> None:
    """Make the contents of ``path`` durable."""
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def sync_folder(folder: Path) -> None:
    """Make new names in ``folder`` durable, where the system can (Windows keeps them itself)."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def drop_stale(folder: Path) -> None:
    """Remove half-written files of an earlier day: whoever wrote them is surely gone."""
    for path in folder.glob(f"*{PARTIAL}*"):
        with suppress(FileNotFoundError):
            if time.time() - path.stat().st_mtime > _STALE_SECONDS:
                path.unlink()

"""Reads a file that may be anything: a pipe, a device, a folder, too large, gone. Runs in the worker."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from services.images.codec import RefusedPicture
from services.images.facts import Limits, Unreadable


def read(path: str, limits: Limits) -> bytes:
    """Return the bytes of the regular file ``path``. Raises :class:`RefusedPicture`."""
    try:
        # Non-blocking, or a named pipe would hold us until somebody writes to it.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (FileNotFoundError, NotADirectoryError) as error:
        raise RefusedPicture(Unreadable.MISSING) from error
    except PermissionError as error:
        reason = Unreadable.NOT_A_FILE if Path(path).is_dir() else Unreadable.NO_PERMISSION
        raise RefusedPicture(reason) from error
    except (OSError, ValueError) as error:
        raise RefusedPicture(Unreadable.MISSING) from error
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise RefusedPicture(Unreadable.NOT_A_FILE)
        with os.fdopen(handle, "rb", closefd=False) as file:
            data = file.read(limits.bytes + 1)
    except OSError as error:  # a stick pulled out, a network drive gone
        raise RefusedPicture(Unreadable.MISSING) from error
    finally:
        os.close(handle)
    if not data:
        raise RefusedPicture(Unreadable.EMPTY)
    if len(data) > limits.bytes:
        raise RefusedPicture(Unreadable.TOO_MANY_BYTES)
    return data

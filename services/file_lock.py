"""One writer at a time for a file that several processes read, change and write.

The lock is SQLite's own on an empty file beside it: every system has it, it waits with a deadline, and it ends with its
process, however that ends.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

WAIT_SECONDS = 3.0
"""As long as the database waits for another process: enough for any write of ours, short enough to be told."""


class LockTakenError(Exception):
    """Somebody else kept the lock until the deadline."""


@contextmanager
def write_lock(path: Path, seconds: float = WAIT_SECONDS) -> Generator[None]:
    """Hold the lock file ``path`` inside the block. The file stays: to delete it would let two writers in.

    Raises :class:`LockTakenError` after ``seconds`` and ``OSError`` where there can be no such file.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with ExitStack() as held:
        try:
            connection = sqlite3.connect(path, timeout=seconds, isolation_level=None)
            held.enter_context(closing(connection))
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise LockTakenError from error
            raise OSError(str(error)) from error
        yield

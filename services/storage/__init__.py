"""What the unit keeps on disk: posts with their history, topics, accounts, dictionary, pictures, backups.

Importing this package loads neither SQLAlchemy nor SQLite; opening a storage does.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from services.clock import Clock
from services.paths import Paths
from services.storage.errors import Backup, DatabaseUnusable, StorageError

if TYPE_CHECKING:
    from services.storage.store import Storage

__all__ = [
    "Backup",
    "DatabaseUnusable",
    "Storage",
    "StorageError",
    "open_storage",
    "restore_backup",
    "set_aside_and_start_fresh",
]


def open_storage(paths: Paths, clock: Clock, author: Callable[[], str] = str) -> Storage:
    """Open the storage of ``paths`` for the calling thread: checked, and migrated where that is due.

    ``author`` tells what whoever sits here calls themselves; empty where they don't say.

    The daily backup is ``storage.backups.make_if_due()``, apart, because nobody should wait for it. Raises
    :class:`DatabaseUnusable` where the database is corrupt, newer, missing, another program's or not writable:
    it is left untouched, and :func:`restore_backup` or :func:`set_aside_and_start_fresh` lead on. Raises
    :class:`StorageError` where the disk is full, another process holds the database, or a server cannot be reached.
    """
    from services.storage.store import Storage

    if paths.server:
        from services.storage.server import open_server

        return Storage(open_server(paths.server), paths, clock, author)
    from services.storage.opening import open_database

    return Storage(open_database(paths, clock), paths, clock, author)


def set_aside_and_start_fresh(paths: Paths, clock: Clock) -> Path:
    """Rename the unusable database to a dated name beside it, make an empty one, and return the dated name.

    Where the database was missing, nothing has that name. Raises :class:`StorageError`.
    """
    from services.storage.opening import open_database
    from services.storage.recovery import move_aside

    aside = move_aside(paths.database, clock)
    open_database(paths, clock, fresh=True).close()
    return aside


def restore_backup(paths: Paths, backup: Backup | Path, clock: Clock) -> Path:
    """Put ``backup`` in the place of an unusable database, which is kept under the dated name returned.

    For a storage that could not be opened; an open one has ``storage.backups.restore``. Raises
    :class:`StorageError` where the backup is not sound or the disk refuses: the database stands as it stood.
    """
    from services.storage.migrate import REVISIONS
    from services.storage.recovery import check_backup, put_back

    path = backup.path if isinstance(backup, Backup) else backup
    check_backup(path, REVISIONS)
    return put_back(paths, path, clock)


def __getattr__(name: str) -> object:
    """Load :class:`Storage` when it is asked for; a module that only names the type imports it for typing."""
    if name == "Storage":
        from services.storage.store import Storage

        return Storage
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

"""SQLite's own: connecting, pragmas, checks, online copies. No other module writes SQL that only SQLite knows.

Uses the standard library's ``sqlite3`` alone, so that a database can be judged, copied and put aside
before, and without, SQLAlchemy.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from services.storage.errors import StorageError, storage_error, telling
from services.storage.files import PARTIAL, sync_file, sync_folder

SIDECARS = ("-wal", "-shm", "-journal")
_WAIT_SECONDS = 3.0  # for another process's write: long enough for any of ours, short enough to be told
_LEAST_PAGES_BYTES = 512  # the smallest page SQLite has: a shorter file holds no database


def connect(path: Path) -> sqlite3.Connection:
    """Open ``path`` for reading and writing, creating it if need be; its contents are left as they are.

    Foreign keys are enforced, ``synchronous`` is ``FULL``, what is deleted is overwritten. Transactions are
    begun by hand (``isolation_level=None``), so that tables are changed inside one too. It belongs to the
    calling thread. Raises :class:`services.storage.errors.StorageError`.
    """
    with telling():
        connection = sqlite3.connect(path, timeout=_WAIT_SECONDS, isolation_level=None)
        try:
            connection.execute("PRAGMA foreign_keys=ON")
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute("PRAGMA secure_delete=ON")  # names that were erased must not stay in free pages
            connection.execute(
                "PRAGMA schema_version"
            ).fetchone()  # the first to read the file: is it a database at all?
        except BaseException:
            connection.close()
            raise
        return connection


def use_write_ahead_log(connection: sqlite3.Connection) -> None:
    """Keep new writes in a log beside the file, which a commit appends to with one fsync."""
    with telling():
        connection.execute("PRAGMA journal_mode=WAL")


def fold_log(connection: sqlite3.Connection) -> None:
    """Fold the write-ahead log into the database and empty it: it holds what pages said before."""
    with telling():
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def left_behind(path: Path) -> bool:
    """Say whether the last process to use the database ended without closing it.

    SQLite folds the ``-wal`` file in and removes it when the last connection closes.
    """
    wal = path.with_name(path.name + "-wal")
    return wal.exists() and wal.stat().st_size > 0


def looks_empty(path: Path) -> bool:
    """Say whether the file is too short to hold any database: what a kill at the very first start leaves."""
    return path.stat().st_size < _LEAST_PAGES_BYTES and not left_behind(path)


def is_whole(connection: sqlite3.Connection) -> bool:
    """Read the whole database and say whether its pages are sound."""
    try:
        with telling():
            return connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    except StorageError as error:
        if error.reason == "corrupt":
            return False
        raise


def table_names(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the names of the tables that somebody made."""
    with telling():
        rows = connection.execute("SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%'")
        return frozenset(str(name) for (name,) in rows)


def set_foreign_keys(connection: sqlite3.Connection, *, enforced: bool) -> None:
    """Switch enforcement of foreign keys on or off; only outside a transaction, SQLite ignores it inside."""
    connection.execute(f"PRAGMA foreign_keys={'ON' if enforced else 'OFF'}")


def broken_references(connection: sqlite3.Connection) -> int:
    """Return how many rows point to a row that is not there."""
    return len(connection.execute("PRAGMA foreign_key_check").fetchall())


def copy_database(source: Path, target: Path) -> None:
    """Copy a live database to the new file ``target``, check the copy, and make it durable under its name.

    Uses SQLite's online backup, so that a copy taken between two saves is whole. The copy is one file
    without sidecars. Raises :class:`StorageError`; ``target`` appears only when all of it is safe.
    """
    partial = target.with_name(target.name + PARTIAL)
    try:
        with telling():
            partial.unlink(missing_ok=True)
            with closing(connect(source)) as original, closing(sqlite3.connect(partial)) as copy:
                original.backup(copy)
                copy.execute("PRAGMA journal_mode=DELETE")
                if not is_whole(copy):
                    raise storage_error("corrupt")
            sync_file(partial)
            partial.replace(target)
            sync_folder(target.parent)
    finally:
        for path in (partial, *sidecars(partial)):
            # Left by a failure that is being reported: a second one about cleaning up would hide it.
            with suppress(OSError):
                path.unlink(missing_ok=True)


def check_copy(path: Path) -> str | None:
    """Return the revision a backup stands at (``None``: it tells none), read without changing the file.

    Raises :class:`services.storage.errors.StorageError`: ``corrupt`` where it is no sound database.
    """
    with telling():
        if not path.is_file():
            raise FileNotFoundError(path)
        uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            if not is_whole(connection):
                raise storage_error("corrupt")
            return stored_revision(connection)


def stored_revision(connection: sqlite3.Connection) -> str | None:
    """Return the revision the tables stand at; ``None`` where nothing tells one. Cheap: Alembic is not asked."""
    if "alembic_version" not in table_names(connection):
        return None
    with telling():
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


def sidecars(path: Path) -> tuple[Path, ...]:
    """Return the names of the files that SQLite keeps beside a database."""
    return tuple(path.with_name(path.name + ending) for ending in SIDECARS)

"""Opening the database: is it ours, is it sound, is it of this version. Nothing unfit is ever written to."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from datetime import timedelta

from services.clock import Clock
from services.paths import Paths
from services.storage import migrate, recovery, sqlite
from services.storage.errors import DatabaseUnusable, Reason, StorageError, storage_error, telling
from services.storage.file_database import FileDatabase

_ALWAYS_CHECKED_BYTES = 32_000_000
_CHECK_EVERY = timedelta(days=1)


def open_database(paths: Paths, clock: Clock, *, fresh: bool = False) -> FileDatabase:
    """Open the database of ``paths`` at the present revision, creating it where there never was one.

    ``fresh`` says that a new one is wanted although backups exist. Raises :class:`DatabaseUnusable` where
    what stands there cannot be used, and :class:`StorageError` where the disk or another process refuses.
    """
    connection = judged_connection(paths, clock, fresh=fresh)
    try:
        database = FileDatabase(paths.database, connection)
        bring_up_to_date(database, paths, clock)
    except BaseException:
        connection.close()
        raise
    return database


def judged_connection(paths: Paths, clock: Clock, *, fresh: bool = False) -> sqlite3.Connection:
    """Return a connection to a database that is sound and of a revision this version knows, or empty."""
    with _unusable(paths):
        _make_room(paths)
        if not fresh:
            _refuse_silent_loss(paths)
        check_due = _check_is_due(paths, clock)
        connection = sqlite.connect(paths.database)
        try:
            _judge(connection, check_due=check_due)
            sqlite.use_write_ahead_log(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def bring_up_to_date(database: FileDatabase, paths: Paths, clock: Clock) -> None:
    """Migrate where the tables are older than this version; an existing database is backed up first."""
    revision = sqlite.stored_revision(database.connection)
    if revision == migrate.REVISIONS[-1]:
        return
    if revision is not None:
        with telling():
            paths.backups.mkdir(parents=True, exist_ok=True)
        sqlite.copy_database(database.path, recovery.new_backup_path(paths.backups, clock.now()))
    migrate.upgrade(database)


@contextmanager
def _unusable(paths: Paths) -> Generator[None]:
    """Add the backups to a failure that trying again will not mend."""
    try:
        yield
    except StorageError as error:
        if error.reason in ("full", "locked", "device"):
            raise
        raise _refusal(error.reason, paths) from error


def _refusal(reason: Reason, paths: Paths) -> DatabaseUnusable:
    return DatabaseUnusable(reason, paths.database, recovery.list_backups(paths.backups))


def _make_room(paths: Paths) -> None:
    with telling():
        paths.data.mkdir(parents=True, exist_ok=True)
        writable = os.access(paths.data, os.W_OK)
        if paths.database.exists():
            writable = writable and os.access(paths.database, os.W_OK)
    if not writable:
        raise storage_error("unwritable")


def _refuse_silent_loss(paths: Paths) -> None:
    """Backups without a database mean that it was lost: an empty one in its place would look like all is well."""
    with telling():
        gone = not paths.database.exists()
        if not gone and not sqlite.looks_empty(paths.database):
            return
    if recovery.list_backups(paths.backups):
        raise storage_error("missing" if gone else "corrupt")


def _check_is_due(paths: Paths, clock: Clock) -> bool:
    """Say whether to read every page before use (about 1 ms for 1 MB).

    A database of ordinary size always is; a large one after an end without closing, and where no backup of
    the last day exists: making a backup reads and checks every page too.
    """
    database = paths.database
    if not database.exists() or database.stat().st_size <= _ALWAYS_CHECKED_BYTES or sqlite.left_behind(database):
        return True
    newest = next(iter(recovery.list_backups(paths.backups)), None)
    return newest is None or abs(clock.now() - newest.made_at) >= _CHECK_EVERY


def _judge(connection: sqlite3.Connection, *, check_due: bool) -> None:
    revision = sqlite.stored_revision(connection)
    if revision is None:
        if sqlite.table_names(connection):
            raise storage_error("foreign")
    elif revision not in migrate.REVISIONS:
        raise storage_error("newer")
    if check_due and not sqlite.is_whole(connection):
        raise storage_error("corrupt")

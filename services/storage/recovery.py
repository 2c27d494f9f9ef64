"""Backups as files, and putting databases aside and back. Works without SQLAlchemy and without an open storage."""

from __future__ import annotations

import re
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from services.clock import Clock
from services.paths import Paths
from services.storage import sqlite
from services.storage.errors import Backup, storage_error, telling
from services.storage.files import sync_file, sync_folder

_STAMP = "%Y%m%dT%H%M%SZ"
_DATABASE = "birim-kalemi"


def list_backups(folder: Path, stem: str = _DATABASE) -> tuple[Backup, ...]:
    """Return the backups of ``stem`` in ``folder``, the newest first; none where it is not there or cannot be read."""
    found: list[Backup] = []
    with suppress(FileNotFoundError, NotADirectoryError, PermissionError):
        for path in folder.iterdir():
            made_at = _made_at(path.name, stem)
            if made_at is not None and path.is_file():
                found.append(Backup(path, made_at, path.stat().st_size))
    return tuple(sorted(found, key=lambda backup: (backup.made_at, backup.path.name), reverse=True))


def _made_at(name: str, stem: str) -> datetime | None:
    stamp = re.fullmatch(rf"{stem}-(\d{{8}}T\d{{6}}Z)(?:-\d+)?\.sqlite3", name)
    if stamp is None:
        return None
    try:
        return datetime.strptime(stamp[1], _STAMP).replace(tzinfo=UTC)
    except ValueError:  # digits that are no date: somebody else's file
        return None


def new_backup_path(folder: Path, now: datetime, stem: str = _DATABASE) -> Path:
    """Return a name in ``folder`` that no backup of ``stem`` has yet."""
    return _free_name(folder / f"{stem}-{now.astimezone(UTC).strftime(_STAMP)}.sqlite3")


def move_aside(database: Path, clock: Clock) -> Path:
    """Rename the database and its sidecars to a dated name beside it and return that name.

    Nothing has that name afterwards where there was no database. Raises
    :class:`services.storage.errors.StorageError`; then everything stands where it stood.
    """
    aside = new_aside_path(database, clock)
    move_all(database, aside)
    return aside


def new_aside_path(database: Path, clock: Clock) -> Path:
    """Return a dated name beside ``database`` that nothing has yet."""
    stamp = clock.now().astimezone(UTC).strftime(_STAMP)
    return _free_name(database.with_name(f"{database.stem}-eski-{stamp}{database.suffix}"))


def move_all(source: Path, target: Path) -> None:
    """Rename a database with its sidecars, or none of them."""
    pairs = list(zip((source, *sqlite.sidecars(source)), (target, *sqlite.sidecars(target)), strict=True))
    done: list[tuple[Path, Path]] = []
    try:
        with telling():
            for old, new in pairs:
                if old.exists():
                    old.replace(new)
                    done.append((old, new))
            sync_folder(target.parent)
    except BaseException:
        for old, new in reversed(done):
            new.replace(old)
        raise


def check_backup(backup: Path, known: tuple[str, ...]) -> None:
    """Raise :class:`services.storage.errors.StorageError` unless ``backup`` is sound and of a ``known`` revision."""
    revision = sqlite.check_copy(backup)
    if revision is None:
        raise storage_error("foreign")
    if revision not in known:
        raise storage_error("newer")


def put_back(paths: Paths, backup: Path, clock: Clock) -> Path:
    """Put a copy of ``backup`` in the database's place and return the dated name of what stood there.

    The copy is complete and durable before anything is moved; nobody may have the database open.
    Raises :class:`services.storage.errors.StorageError`; then the database stands as it stood.
    """
    incoming = paths.database.with_name(paths.database.name + ".incoming")
    try:
        with telling():
            paths.data.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(backup, incoming)
            sync_file(incoming)
        aside = move_aside(paths.database, clock)
        try:
            with telling():
                incoming.replace(paths.database)
                sync_folder(paths.data)
        except BaseException:
            move_all(aside, paths.database)
            raise
    finally:
        with suppress(OSError):  # a failure to clean up must not hide the failure that is being reported
            incoming.unlink(missing_ok=True)
    return aside


def _free_name(path: Path) -> Path:
    candidate, number = path, 2
    while candidate.exists():
        candidate = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return candidate

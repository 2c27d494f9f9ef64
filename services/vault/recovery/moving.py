"""The vault's file on its way to another PC: taken out as one whole file, and taken in where there is none yet."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

from models.messages import QT_TRANSLATE_NOOP, Message
from services.storage.files import PARTIAL, sync_folder
from services.storage.sqlite import sidecars
from services.vault.errors import Problem, VaultError, already_there, newer
from services.vault.file import VaultFile, told

LARGEST = 256 * 2**20
"""No vault grows like that; a video that was chosen by mistake is not copied."""
_HEAD = b"SQLite format 3\0"


def take_in(source: Path, place: Path) -> None:
    """Copy the vault file ``source`` (a backup, another PC's) to ``place``, which must be free; ``source`` stays.

    The copy is made aside, proven to be a whole vault, and named last: a kill or a full disk leaves nothing half done.
    Raises VaultError.
    """
    if place.exists():
        raise already_there()
    aside = place.with_name(f"{place.stem}.incoming{place.suffix}")
    with _told_by_system(source, place):
        _sniff(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        _remove(aside)
        try:
            for ending in ("", "-wal"):  # a file that was copied from a running PC has its newest pages in the log
                part = source.with_name(source.name + ending)
                if part.exists():
                    _copy(part, aside.with_name(aside.name + ending))
            _prove(aside)
            _name(aside, place)
        finally:
            _remove(aside)


def take_out(place: Path, target: Path) -> None:
    """Copy the vault at ``place`` into the one file ``target``, whatever else is using it. Raises VaultError.

    An older file named ``target`` is replaced by a whole new one, or stays.
    """
    aside = target.with_name(target.name + PARTIAL)
    with _told_by_system(place, target):
        if target.exists() and target.samefile(place):
            raise already_there()
        _remove(aside)
        try:
            with VaultFile(place).reading() as session, told(target), closing(_new(aside)) as copy:
                session.connection.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE").fetchall()  # readable from a stick that is write-protected
            _prove(aside)
            aside.replace(target)
            sync_folder(target.parent)
        finally:
            _remove(aside)


def _sniff(source: Path) -> None:
    with source.open("rb") as stream:
        if stream.read(len(_HEAD)) != _HEAD or source.stat().st_size > LARGEST:
            raise not_a_vault()


def _copy(source: Path, target: Path) -> None:
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with source.open("rb") as read, os.fdopen(descriptor, "wb") as written:
        shutil.copyfileobj(read, written, 2**20)
        written.flush()
        os.fsync(written.fileno())


def _new(path: Path) -> sqlite3.Connection:
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = EXTRA")
    return connection


def _prove(path: Path) -> None:
    """Raise VaultError unless ``path`` is a whole vault of a format that we know; fold its log in."""
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                raise not_a_vault()
            connection.execute("PRAGMA journal_mode = DELETE").fetchall()
        with VaultFile(path).reading() as session:
            if not session.slots():
                raise not_a_vault()
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorname", "") in ("SQLITE_FULL", "SQLITE_IOERR_WRITE"):
            raise _no_room(path) from error
        raise not_a_vault() from error
    except VaultError as error:
        raise (newer() if error.problem is Problem.NEWER else not_a_vault()) from None


def _name(aside: Path, place: Path) -> None:
    """Give ``aside`` its name unless another file has it by now; ``Path.rename`` would write over that."""
    try:
        os.link(aside, place)
    except FileExistsError:
        raise already_there() from None
    except OSError:  # a file system without links
        if place.exists():
            raise already_there() from None
        aside.rename(place)
    sync_folder(place.parent)


def _remove(aside: Path) -> None:
    for path in (aside, *sidecars(aside)):
        path.unlink(missing_ok=True)


def not_a_vault() -> VaultError:
    """The sentence for a chosen file that is no vault, or a torn one."""
    return VaultError(
        Problem.DAMAGED,
        Message(QT_TRANSLATE_NOOP("services", "Seçilen dosya sağlam bir kasa dosyası değil.")),
        Message(
            QT_TRANSLATE_NOOP("services", "Yedekler klasöründeki ya da belleğe kopyaladığınız kasa dosyasını seçin.")
        ),
    )


def _no_room(path: Path) -> VaultError:
    return VaultError(
        Problem.DISK,
        Message(QT_TRANSLATE_NOOP("services", "Diskte yer kalmadı; kasa dosyası kopyalanmadı.")),
        Message(
            QT_TRANSLATE_NOOP("services", "“{folder}” diskinde yer açıp yeniden deneyin."), {"folder": str(path.parent)}
        ),
    )


@contextmanager
def _told_by_system(source: Path, target: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise _no_room(target) from error
        raise VaultError(
            Problem.DISK,
            Message(QT_TRANSLATE_NOOP("services", "Kasa dosyası kopyalanamadı.")),
            Message(
                QT_TRANSLATE_NOOP(
                    "services", "“{source}” ile “{target}” yerlerine erişiminizi denetleyip yeniden deneyin."
                ),
                {"source": str(source.parent), "target": str(target.parent)},
            ),
        ) from error

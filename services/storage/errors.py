"""What can go wrong with stored data, in sentences. The one place where failures get their words."""

from __future__ import annotations

import errno
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message

Reason = Literal["full", "unwritable", "locked", "corrupt", "newer", "foreign", "missing", "device", "unreachable"]


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup of the database: a whole, checked SQLite file. ``made_at`` is aware, in UTC."""

    path: Path
    made_at: datetime
    bytes: int


class StorageError(UserError):
    """The stored data could not be read or written this time; nothing stored was lost."""

    def __init__(self, reason: Reason, message: Message, hint: Message) -> None:
        super().__init__(message, hint)
        self.reason: Reason = reason


class DatabaseUnusable(StorageError):  # noqa: N818 - says what is so; the brief names it
    """The database cannot be opened as it is, and was left untouched.

    ``reason`` is ``corrupt``, ``newer`` (a later version wrote it), ``foreign`` (another program's file),
    ``missing`` (gone, though backups exist) or ``unwritable``. ``backups`` are those that may be restored,
    newest first: see ``services.storage.recovery``.
    """

    def __init__(self, reason: Reason, database: Path, backups: tuple[Backup, ...]) -> None:
        message, hint = _WORDS[reason]
        super().__init__(reason, Message(message, {"file": database.name}), Message(hint))
        self.database = database
        self.backups = backups


_WORDS: dict[Reason, tuple[str, str]] = {
    "full": (
        QT_TRANSLATE_NOOP("services", "Diskte yer kalmadığı için kaydedilemedi."),
        QT_TRANSLATE_NOOP("services", "Diskte yer açıp yeniden deneyin. Daha önce kaydettikleriniz güvende."),
    ),
    "unwritable": (
        QT_TRANSLATE_NOOP("services", "Verilerin durduğu klasöre yazılamıyor."),
        QT_TRANSLATE_NOOP(
            "services", "Klasörün yazma iznini denetleyip yeniden deneyin; gerekirse bilgi işleme danışın."
        ),
    ),
    "locked": (
        QT_TRANSLATE_NOOP("services", "Veritabanını şu anda başka bir program kullanıyor."),
        QT_TRANSLATE_NOOP("services", "Birim Kalemi başka bir pencerede açıksa onu kapatıp yeniden deneyin."),
    ),
    "corrupt": (
        QT_TRANSLATE_NOOP("services", "Veritabanı bozulmuş, okunamıyor."),
        QT_TRANSLATE_NOOP("services", "Bir yedeği geri yükleyin. Bozuk dosya silinmez, kenara kaldırılır."),
    ),
    "newer": (
        QT_TRANSLATE_NOOP("services", "Veritabanını Birim Kalemi'nin daha yeni bir sürümü yazmış."),
        QT_TRANSLATE_NOOP("services", "Programı güncelleyin ya da bir yedeği geri yükleyin; şimdiki dosya saklanır."),
    ),
    "foreign": (
        QT_TRANSLATE_NOOP("services", "“{file}” Birim Kalemi'nin veritabanı değil."),
        QT_TRANSLATE_NOOP("services", "Bir yedeği geri yükleyin ya da boş başlayın; şimdiki dosya saklanır."),
    ),
    "missing": (
        QT_TRANSLATE_NOOP("services", "Veritabanı yerinde yok, oysa yedekleri duruyor."),
        QT_TRANSLATE_NOOP("services", "Bir yedeği geri yükleyin. Verilerden vazgeçiyorsanız boş başlayabilirsiniz."),
    ),
    "device": (
        QT_TRANSLATE_NOOP("services", "Disk okunurken ya da yazılırken hata oldu."),
        QT_TRANSLATE_NOOP(
            "services", "Diskin takılı olduğunu denetleyip yeniden deneyin; sürerse bilgi işleme danışın."
        ),
    ),
    "unreachable": (
        QT_TRANSLATE_NOOP("services", "Veritabanı sunucusuna ulaşılamıyor."),
        QT_TRANSLATE_NOOP(
            "services",
            "Ağ bağlantısını denetleyin; sunucu dönünce kaldığınız yerden sürer. Düzelmezse bilgi işleme danışın.",
        ),
    ),
}

# SQLite's primary result codes (sqlite.org/rescode.html); the extended ones carry them in the low byte.
_BY_SQLITE_CODE: dict[int, Reason] = {
    3: "unwritable",  # SQLITE_PERM
    5: "locked",  # SQLITE_BUSY
    6: "locked",  # SQLITE_LOCKED
    8: "unwritable",  # SQLITE_READONLY
    10: "device",  # SQLITE_IOERR
    11: "corrupt",  # SQLITE_CORRUPT
    13: "full",  # SQLITE_FULL
    14: "unwritable",  # SQLITE_CANTOPEN
    26: "corrupt",  # SQLITE_NOTADB
}
# PostgreSQL's (postgresql.org/docs/15/errcodes-appendix.html): whole codes, or classes by their first two letters.
_BY_SQLSTATE: dict[str, Reason] = {
    "53100": "full",  # disk_full
    "55P03": "locked",  # lock_not_available
    "40P01": "locked",  # deadlock_detected
    "25006": "unwritable",  # read_only_sql_transaction
    "42501": "unwritable",  # insufficient_privilege
    "08": "unreachable",  # connection exceptions
    "28": "unreachable",  # the server does not let this user in
    "53": "unreachable",  # too many connections, no memory
    "57": "unreachable",  # the server is going down, or ended this connection
    "58": "device",  # system errors
    "XX": "corrupt",  # internal errors, damaged data
}
_BY_ERRNO: dict[int, Reason] = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "full",
    errno.EACCES: "unwritable",
    errno.EPERM: "unwritable",
    errno.EROFS: "unwritable",
    errno.ENOTDIR: "unwritable",
}


def storage_error(reason: Reason) -> StorageError:
    """Return the failure with the words that belong to ``reason``."""
    message, hint = _WORDS[reason]
    return StorageError(reason, Message(message), Message(hint))


def worded(error: BaseException) -> StorageError | None:
    """Return what to tell the user of a failure of the database or the disk; ``None`` where it is our mistake."""
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        reason = _BY_SQLITE_CODE.get(code & 0xFF)
    elif type(error).__module__.partition(".")[0] == "psycopg":
        reason = _of_server(error)
    elif isinstance(error, OSError):
        reason = _BY_ERRNO.get(error.errno or 0, "device")
    else:
        return None
    return None if reason is None else storage_error(reason)


def _of_server(error: BaseException) -> Reason | None:
    """Return what a failure of the driver means; it is not loaded for that."""
    code = getattr(error, "sqlstate", None)
    if code is None:  # the driver lost the server, or never found it
        return "unreachable" if any(kind.__name__ == "OperationalError" for kind in type(error).__mro__) else None
    return _BY_SQLSTATE.get(code) or _BY_SQLSTATE.get(code[:2])


@contextmanager
def telling() -> Generator[None]:
    """Turn a failure of SQLite or of the disk inside the block into a :class:`StorageError`."""
    try:
        yield
    except UserError:
        raise
    except Exception as error:
        told = worded(error)
        if told is None:
            raise
        raise told from error

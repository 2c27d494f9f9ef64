"""The vault's file: an SQLite database of sealed rows. It knows bytes and rows, and no key but what it is given."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.errors import Problem, VaultError, already_there, damaged, newer

FORMAT = 1
_SCHEMA = """
CREATE TABLE meta (vault_id BLOB NOT NULL, fmt INTEGER NOT NULL, epoch INTEGER NOT NULL);
CREATE TABLE slot (id BLOB PRIMARY KEY, kind TEXT NOT NULL, params TEXT NOT NULL, wrapped_vmk BLOB NOT NULL);
CREATE TABLE item (id TEXT PRIMARY KEY, rev INTEGER NOT NULL, kind TEXT NOT NULL, blob BLOB NOT NULL,
                   updated TEXT NOT NULL);
CREATE TABLE audit (n INTEGER PRIMARY KEY, ts TEXT NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL,
                    item TEXT NOT NULL, rev INTEGER NOT NULL, mac BLOB NOT NULL);
"""  # fmt: skip
_BUSY_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to open the vault. ``retired``: replaced, and only waiting for its keyring entry to be deleted."""

    id: bytes
    wrapped_vmk: bytes
    retired: bool


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One sealed item. ``updated`` is ISO-8601 in UTC."""

    id: str
    rev: int
    kind: str
    blob: bytes
    updated: str


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One line of the chain of changes. ``item`` is empty where the line is about the vault."""

    n: int
    ts: str
    actor: str
    action: str
    item: str
    rev: int
    mac: bytes

    def place(self) -> tuple[bytes, ...]:
        """What the mac stands for."""
        texts = (str(part) for part in (self.n, self.ts, self.actor, self.action, self.item, self.rev))
        return tuple(text.encode("utf-8", "surrogatepass") for text in texts)


class Session:
    """One open connection, in one transaction. Made by :meth:`VaultFile.reading` and :meth:`VaultFile.writing`."""

    def __init__(self, connection: sqlite3.Connection, vault_id: bytes) -> None:
        self._connection = connection
        self.vault_id = vault_id

    def slots(self) -> list[Slot]:
        """The keyring's slots, the newest first."""
        rows = self._connection.execute(
            "SELECT id, wrapped_vmk, params FROM slot WHERE kind = 'os-keyring' ORDER BY rowid DESC"
        )
        return [Slot(row[0], row[1], row[2] == "retired") for row in rows]

    def add_slot(self, slot_id: bytes, wrapped_vmk: bytes) -> None:
        """Add a slot, and retire the others."""
        self._connection.execute("UPDATE slot SET params = 'retired', wrapped_vmk = x'' WHERE kind = 'os-keyring'")
        self._connection.execute("INSERT INTO slot VALUES (?, 'os-keyring', '', ?)", (slot_id, wrapped_vmk))

    def drop_slot(self, slot_id: bytes) -> None:
        self._connection.execute("DELETE FROM slot WHERE id = ?", (slot_id,))

    def items(self) -> list[ItemRow]:
        return [ItemRow(*row) for row in self._connection.execute("SELECT id, rev, kind, blob, updated FROM item")]

    def item(self, item_id: str) -> ItemRow | None:
        row = self._connection.execute(
            "SELECT id, rev, kind, blob, updated FROM item WHERE id = ?", (item_id,)
        ).fetchone()
        return ItemRow(*row) if row else None

    def put(self, row: ItemRow) -> None:
        self._connection.execute(
            "INSERT OR REPLACE INTO item (id, rev, kind, blob, updated) VALUES (?, ?, ?, ?, ?)",
            (row.id, row.rev, row.kind, row.blob, row.updated),
        )

    def drop(self, item_id: str) -> None:
        self._connection.execute("DELETE FROM item WHERE id = ?", (item_id,))

    def audit(self) -> list[AuditRow]:
        """The whole chain, the oldest first."""
        rows = self._connection.execute("SELECT n, ts, actor, action, item, rev, mac FROM audit ORDER BY n")
        return [AuditRow(*row) for row in rows]

    def last_audit(self) -> AuditRow | None:
        row = self._connection.execute(
            "SELECT n, ts, actor, action, item, rev, mac FROM audit ORDER BY n DESC LIMIT 1"
        ).fetchone()
        return AuditRow(*row) if row else None

    def append_audit(self, row: AuditRow) -> None:
        self._connection.execute(
            "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?)",
            (row.n, row.ts, row.actor, row.action, row.item, row.rev, row.mac),
        )


class VaultFile:
    """The file at ``path``. A connection lives as long as one transaction, so the file can be copied at rest."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def exists(self) -> bool:
        """Whether anything at all is in the vault's place. It is never written over."""
        return self.path.exists()

    @contextmanager
    def creating(self, vault_id: bytes) -> Generator[Session]:
        """Make a new file aside, and put it in its place when the block ends well. Raises VaultError."""
        with _told(self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            unfinished = self.path.with_suffix(".new")
            unfinished.unlink(missing_ok=True)
            with closing(sqlite3.connect(unfinished, isolation_level=None)) as connection:
                unfinished.chmod(0o600)
                connection.execute("PRAGMA synchronous = EXTRA")
                connection.executescript(f"BEGIN; {_SCHEMA}")
                connection.execute("INSERT INTO meta VALUES (?, ?, 1)", (vault_id, FORMAT))
                yield Session(connection, vault_id)
                connection.execute("COMMIT")
            if self.path.exists():
                raise already_there()
            unfinished.rename(self.path)

    @contextmanager
    def reading(self) -> Generator[Session]:
        """Open for reading, in one consistent view. Raises VaultError."""
        with self._transaction("BEGIN") as session:
            yield session

    @contextmanager
    def writing(self) -> Generator[Session]:
        """Open for writing; everything in the block is stored at its end, or nothing. Raises VaultError."""
        with self._transaction("BEGIN IMMEDIATE") as session:
            yield session

    def set_aside(self, stamp: str) -> Path:
        """Move the file out of the way under a name with ``stamp``, and return where it is. Raises VaultError."""
        aside = self.path.with_name(f"{self.path.stem}-{stamp}{self.path.suffix}")
        with _told(self.path):
            if aside.exists():
                raise FileExistsError(aside)
            for ending in ("-wal", "-shm"):
                companion = self.path.with_name(self.path.name + ending)
                if companion.exists():
                    companion.rename(aside.with_name(aside.name + ending))
            self.path.rename(aside)
        return aside

    @contextmanager
    def _transaction(self, begin: str) -> Generator[Session]:
        uri = f"{self.path.absolute().as_uri()}?mode=rw"
        with (
            _told(self.path),
            closing(sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_BUSY_SECONDS)) as connection,
        ):
            vault_id = _identity(connection)
            for pragma in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"):
                connection.execute(f"PRAGMA {pragma}").fetchall()
            connection.execute(begin)
            try:
                yield Session(connection, vault_id)
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise


def _identity(connection: sqlite3.Connection) -> bytes:
    """Return the vault's id, before anything is written. Raises VaultError for a newer or foreign file."""
    rows = connection.execute("SELECT vault_id, fmt FROM meta").fetchall()
    if len(rows) != 1 or not isinstance(rows[0][0], bytes) or not isinstance(rows[0][1], int):
        raise damaged()
    if rows[0][1] > FORMAT:
        raise newer()
    return rows[0][0]


@contextmanager
def _told(path: Path) -> Generator[None]:
    """Turn what SQLite and the file system say into sentences."""
    try:
        yield
    except sqlite3.OperationalError as error:
        name = getattr(error, "sqlite_errorname", "") or ""
        if name in ("", "SQLITE_ERROR"):  # text that is not UTF-8; a table or a column is missing
            raise damaged() from error
        raise _disk(path, full=name == "SQLITE_FULL", busy=name.startswith("SQLITE_BUSY")) from error
    except sqlite3.DatabaseError as error:
        raise damaged() from error
    except OSError as error:
        import errno

        raise _disk(path, full=error.errno in (errno.ENOSPC, errno.EDQUOT)) from error


def _disk(path: Path, *, full: bool = False, busy: bool = False) -> VaultError:
    if full:
        message = Message(QT_TRANSLATE_NOOP("services", "Disk dolu; kasa kaydedilemedi."))
        hint = Message(QT_TRANSLATE_NOOP("services", "Diskte yer açıp yeniden deneyin. Kasadaki bilgileriniz duruyor."))
    elif busy:
        message = Message(QT_TRANSLATE_NOOP("services", "Kasa dosyasını şu anda başka bir program kullanıyor."))
        hint = Message(QT_TRANSLATE_NOOP("services", "Öteki programı kapatıp yeniden deneyin."))
    else:
        message = Message(QT_TRANSLATE_NOOP("services", "Kasa dosyası açılamıyor ya da yazılamıyor."))
        hint = Message(
            QT_TRANSLATE_NOOP("services", "“{folder}” klasörüne yazma izniniz olduğunu denetleyip yeniden deneyin."),
            {"folder": str(path.parent)},
        )
    return VaultError(Problem.DISK, message, hint)

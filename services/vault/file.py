"""The vault's file: an SQLite database of sealed rows. It knows bytes and rows, and no key."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterable, Mapping, Set
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from models.messages import QT_TRANSLATE_NOOP, Message
from services.storage.files import sync_folder
from services.storage.sqlite import sidecars
from services.vault.errors import Problem, VaultError, already_there, damaged, newer

FORMAT = 2
SCHEMA = """
CREATE TABLE meta (vault_id BLOB NOT NULL, fmt INTEGER NOT NULL, epoch INTEGER NOT NULL, checkpoint BLOB NOT NULL);
CREATE TABLE slot (id BLOB PRIMARY KEY, kind TEXT NOT NULL, params TEXT NOT NULL, wrapped_vmk BLOB NOT NULL);
CREATE TABLE item (kind TEXT NOT NULL, id TEXT NOT NULL, rev INTEGER NOT NULL, blob BLOB NOT NULL,
                   updated TEXT NOT NULL, PRIMARY KEY (kind, id));
CREATE TABLE audit (n INTEGER PRIMARY KEY, ts TEXT NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL,
                    effect TEXT NOT NULL, kind TEXT NOT NULL, item TEXT NOT NULL, rev INTEGER NOT NULL,
                    digest BLOB NOT NULL, mac BLOB NOT NULL);
"""  # fmt: skip
RETIRED = "retired"
"""The kind of a slot that was replaced, and only waits for its keyring entry to be deleted."""
RESERVED = "reserved"
"""The kind of a slot whose key is being put into the keyring: what a kill leaves there can be found again."""
OS_KEYRING = "os-keyring"
APP_LOCK = "app-lock"
"""Opened by the keyring's key and a passphrase together; stands in place of the keyring's slot."""
BY_KEYRING = (OS_KEYRING, APP_LOCK)
OWN_KINDS = (*BY_KEYRING, RETIRED, RESERVED)
"""The slots that the program makes and drops by itself; every other kind leads in from outside."""
_BUSY_SECONDS = 5.0
_MOST_EPOCHS = 1 << 31
_LONGEST = 32 << 20
"""Bytes of one row: far more than any item of ours, and little enough for a hostile one."""
_ITEM = "SELECT kind, id, rev, blob, updated FROM item"
_AUDIT = "SELECT n, ts, actor, action, effect, kind, item, rev, digest, mac FROM audit"


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to open the vault: the master key, wrapped. ``params`` is JSON of what the kind needs."""

    id: bytes
    kind: str
    params: str
    wrapped_vmk: bytes


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One sealed item. ``updated`` is ISO-8601 in UTC."""

    kind: str
    id: str
    rev: int
    blob: bytes
    updated: str


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One line of the chain of changes. ``item`` and ``kind`` are empty where the line is about the vault.

    ``effect`` is ``put`` or ``drop`` where an item changed, and ``note`` where none did; ``digest`` stands for the
    item as it was put.
    """

    n: int
    ts: str
    actor: str
    action: str
    effect: str
    kind: str
    item: str
    rev: int
    digest: bytes
    mac: bytes

    def place(self) -> tuple[bytes, ...]:
        """What the mac stands for."""
        parts = (self.n, self.ts, self.actor, self.action, self.effect, self.kind, self.item, self.rev)
        digest = self.digest if isinstance(self.digest, bytes) else b""  # pyright: ignore[reportUnnecessaryIsInstance]
        return (*(str(part).encode("utf-8", "surrogatepass") for part in parts), digest)


@dataclass(frozen=True, slots=True)
class Identity:
    """What a file says of itself before any key is known."""

    vault_id: bytes
    fmt: int
    epoch: int


class Session:
    """One open connection, in one transaction. Made by :meth:`VaultFile.reading` and :meth:`VaultFile.writing`."""

    def __init__(self, connection: sqlite3.Connection, identity: Identity) -> None:
        self.connection = connection
        """For the carry-over from an older format; nobody else writes SQL."""
        self.vault_id = identity.vault_id
        self.fmt = identity.fmt
        self.epoch = identity.epoch
        self.told: Mapping[tuple[str, str], tuple[int, bytes]] | None = None
        """How every item stands by the chain before this transaction: (kind, id) to revision and digest."""
        self.told_slots: Set[str] = frozenset()
        """The ids of the ways in beside the keyring's, by the chain."""
        self.changed: dict[tuple[str, str], tuple[int, bytes] | None] = {}
        """The same of what this transaction has changed itself; ``None``: dropped."""

    def slots(self) -> list[Slot]:
        """Every slot, the newest first."""
        rows = self.connection.execute(  # format 1 told of retirement in the parameters
            "SELECT id, CASE params WHEN 'retired' THEN params ELSE kind END, params, wrapped_vmk FROM slot"
            " ORDER BY rowid DESC"
        ).fetchall()
        if any(tuple(map(type, row)) != (bytes, str, str, bytes) for row in rows):
            raise damaged()
        return [Slot(*row) for row in rows]

    def ways_in(self) -> set[str]:
        """The ids of the slots that lead in from outside."""
        return {slot.id.hex() for slot in self.slots() if slot.kind not in OWN_KINDS}

    def add_slot(self, slot: Slot) -> None:
        self.connection.execute(
            "INSERT INTO slot (id, kind, params, wrapped_vmk) VALUES (?, ?, ?, ?)",
            (slot.id, slot.kind, slot.params, slot.wrapped_vmk),
        )

    def replace_slot(self, slot: Slot) -> None:
        """Add a slot in place of the one that was reserved under its id."""
        self.drop_slot(slot.id)
        self.add_slot(slot)

    def retire_slot(self, slot_id: bytes) -> None:
        """Forget what a slot wraps, and keep its name until the keyring has forgotten it too."""
        self.connection.execute(
            "UPDATE slot SET kind = ?, params = '{}', wrapped_vmk = x'' WHERE id = ?", (RETIRED, slot_id)
        )

    def drop_slot(self, slot_id: bytes) -> None:
        self.connection.execute("DELETE FROM slot WHERE id = ?", (slot_id,))

    def items(self, kind: str | None = None) -> list[ItemRow]:
        if kind is None:
            return [ItemRow(*row) for row in self.connection.execute(_ITEM)]
        return [ItemRow(*row) for row in self.connection.execute(f"{_ITEM} WHERE kind = ?", (kind,))]

    def item(self, kind: str, item_id: str) -> ItemRow | None:
        row = self.connection.execute(f"{_ITEM} WHERE kind = ? AND id = ?", (kind, item_id)).fetchone()
        return ItemRow(*row) if row else None

    def put(self, row: ItemRow) -> None:
        self.connection.execute(
            "INSERT OR REPLACE INTO item (kind, id, rev, blob, updated) VALUES (?, ?, ?, ?, ?)",
            (row.kind, row.id, row.rev, row.blob, row.updated),
        )

    def drop(self, kind: str, item_id: str) -> None:
        self.connection.execute("DELETE FROM item WHERE kind = ? AND id = ?", (kind, item_id))

    def audit(self, after: int = 0) -> Generator[AuditRow]:
        """The chain behind line ``after``, the oldest first."""
        for row in self.connection.execute(f"{_AUDIT} WHERE n > ? ORDER BY n", (after,)):
            yield AuditRow(*row)

    def audit_row(self, n: int) -> AuditRow | None:
        row = self.connection.execute(f"{_AUDIT} WHERE n = ?", (n,)).fetchone()
        return AuditRow(*row) if row else None

    def last_audit(self) -> AuditRow | None:
        row = self.connection.execute(f"{_AUDIT} ORDER BY n DESC LIMIT 1").fetchone()
        return AuditRow(*row) if row else None

    def put_audit(self, rows: Iterable[AuditRow]) -> None:
        self.connection.executemany(
            "INSERT OR REPLACE INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (row.n, row.ts, row.actor, row.action, row.effect, row.kind, row.item, row.rev, row.digest, row.mac)
                for row in rows
            ),
        )

    def checkpoint(self) -> bytes:
        """What was sealed when the chain was last proven from its beginning; empty where it never was."""
        (blob,) = self.connection.execute("SELECT checkpoint FROM meta").fetchone()
        return blob if isinstance(blob, bytes) else b""

    def set_checkpoint(self, blob: bytes) -> None:
        self.connection.execute("UPDATE meta SET checkpoint = ?", (blob,))

    def set_epoch(self, epoch: int) -> None:
        self.connection.execute("UPDATE meta SET epoch = ?", (epoch,))
        self.epoch = epoch


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
        with told(self.path), _told_by_system(self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            unfinished = self.path.with_suffix(".new")
            unfinished.unlink(missing_ok=True)
            with closing(sqlite3.connect(unfinished, isolation_level=None)) as connection:
                unfinished.chmod(0o600)
                connection.execute("PRAGMA synchronous = EXTRA")
                connection.executescript(f"BEGIN; {SCHEMA}")
                connection.execute("INSERT INTO meta VALUES (?, ?, 1, x'')", (vault_id, FORMAT))
                yield Session(connection, Identity(vault_id, FORMAT, 1))
                connection.execute("COMMIT")
            if self.path.exists():
                raise already_there()
            fold(self.path)
            unfinished.rename(self.path)
            sync_folder(self.path.parent)

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

    @contextmanager
    def looking(self) -> Generator[Session]:
        """Read without changing anything, not even how the file keeps its log: for copies. Raises VaultError."""
        uri = f"{self.path.absolute().as_uri()}?mode=ro"
        with told(self.path), closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
            connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
            yield Session(connection, identity_of(connection))

    def set_aside(self, stamp: str) -> Path:
        """Move the file out of the way under a name with ``stamp``, and return where it is. Raises VaultError."""
        aside = self.path.with_name(f"{self.path.stem}-{stamp}{self.path.suffix}")
        with _told_by_system(self.path):
            if aside.exists():
                raise FileExistsError(aside)
            fold(self.path)
            for log, kept in zip(sidecars(self.path), sidecars(aside), strict=True):
                if log.exists():
                    log.rename(kept)
            self.path.rename(aside)
        return aside

    @contextmanager
    def _transaction(self, begin: str) -> Generator[Session]:
        uri = f"{self.path.absolute().as_uri()}?mode=rw"
        with (
            told(self.path),
            closing(sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_BUSY_SECONDS)) as connection,
        ):
            connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
            identity_of(connection)  # before anything is written
            for pragma in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"):
                connection.execute(f"PRAGMA {pragma}").fetchall()
            connection.execute(begin)
            try:
                yield Session(connection, identity_of(connection))
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise


def identity_of(connection: sqlite3.Connection) -> Identity:
    """Return what the file says of itself. Raises VaultError for a newer or foreign file."""
    rows = connection.execute("SELECT vault_id, fmt, epoch FROM meta").fetchall()
    if len(rows) != 1:
        raise damaged()
    vault_id, fmt, epoch = rows[0]
    if not isinstance(vault_id, bytes) or not isinstance(fmt, int) or not isinstance(epoch, int) or fmt < 1:
        raise damaged()
    if not 1 <= epoch <= _MOST_EPOCHS:
        raise damaged()
    if fmt > FORMAT:
        raise newer()
    return Identity(vault_id, fmt, epoch)


def fold(path: Path) -> None:
    """Fold the log into the file where both are sound, so that the file is all there is; drop a log without its file.

    The log of a damaged file stays beside it.
    """
    if path.exists():
        with suppress(sqlite3.Error), closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    else:
        for log in sidecars(path):
            log.unlink(missing_ok=True)


@contextmanager
def told(path: Path) -> Generator[None]:
    """Turn what SQLite says into sentences."""
    try:
        yield
    except sqlite3.OperationalError as error:
        name = getattr(error, "sqlite_errorname", "") or ""
        if name in ("", "SQLITE_ERROR"):  # text that is not UTF-8; a table or a column is missing
            raise damaged() from error
        raise _disk(path, full=name == "SQLITE_FULL", busy=name.startswith("SQLITE_BUSY")) from error
    except sqlite3.DatabaseError as error:
        raise damaged() from error


@contextmanager
def _told_by_system(path: Path) -> Generator[None]:
    """Turn what the file system says into sentences."""
    try:
        yield
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

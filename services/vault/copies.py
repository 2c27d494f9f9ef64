"""Daily copies of the vault's file, and the way back. A copy is as sealed as the file: without its key it is noise."""

from __future__ import annotations

import logging
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from services.clock import Clock, local_day
from services.storage import Backup, recovery, sqlite
from services.storage.errors import StorageError, telling
from services.storage.files import PARTIAL, drop_stale, sync_file, sync_folder
from services.storage.thinning import superfluous
from services.vault.errors import VaultError, damaged
from services.vault.file import OWN_KINDS, fold, identity_of
from services.vault.strongroom import Strongroom

_LOG = logging.getLogger(__name__)
_STEM = "kasa"


class VaultCopies:
    """The copies of one vault; for the lane ``vault``. No key is needed, and the vault may be open."""

    def __init__(self, vault: Path, folder: Path, clock: Clock) -> None:
        self._vault = vault
        self._folder = folder
        self._clock = clock

    def list(self) -> tuple[Backup, ...]:
        """Return the copies, the newest first."""
        return recovery.list_backups(self._folder, _STEM)

    def make(self) -> Backup:
        """Copy the file as it is now, check the copy, and drop those that are not needed any more.

        Raises UserError; then the older copies stand.
        """
        with telling():
            self._folder.mkdir(parents=True, exist_ok=True)
        drop_stale(self._folder)
        path = recovery.new_backup_path(self._folder, self._clock.now(), _STEM)
        sqlite.copy_database(self._vault, path)
        with telling():
            path.chmod(0o600)
        for old in superfluous(self.list()):
            if old.path != path:
                old.path.unlink(missing_ok=True)
        return next(copy for copy in self.list() if copy.path == path)

    def make_if_due(self) -> Backup | None:
        """Make today's copy, or one with the present keys where the newest copy opens with older ones only.

        Nothing is done where there is no vault, or none that is whole: the page says what is wrong with it.
        """
        if not self._vault.exists():
            return None
        try:
            known = _look(self._vault, thoroughly=True)
        except VaultError:
            return None
        newest = next(iter(self.list()), None)
        if newest is not None and local_day(newest.made_at) == local_day(self._clock.now()):
            with suppress(VaultError):
                if known.slots <= _look(newest.path).slots:
                    return None
        return self.make()

    def follow_keys(self, strongroom: Strongroom) -> Backup | None:
        """Copy the open vault if a copy is due, and leave nothing here that its earlier master keys open.

        The master key is changed because a printed code or a key is in wrong hands, and must not open yesterday's
        copy. Deletes only by what the open vault has proven, and when the new copy has been read by its key: what a
        file says of itself without a key is worth no backup. Raises UserError.
        """
        made = self.make_if_due()
        with strongroom.reading() as room:
            now = (room.vault_id, room.epoch)
        newest = next(iter(self.list()), None)
        copies = [copy.path for copy in self.list() if _is_before(copy.path, now)]
        asides = [
            path
            for path in self._vault.parent.glob(f"{self._vault.stem}-*{self._vault.suffix}")
            if _is_before(path, now) and _look(path).codes
        ]
        if newest is None or not (copies or asides) or not strongroom.recognises(newest.path):
            return made
        for path in copies:
            with telling():
                path.unlink(missing_ok=True)
        for path in asides:
            _strike_codes(path)
        return made

    def restore(self, copy: Path) -> Path | None:
        """Put ``copy`` in the file's place, and return the dated name under which what stood there is kept.

        The vault must be locked. A kill at any point leaves a whole file in the place. Raises UserError; then the file
        stands as it stood.
        """
        _look(copy, thoroughly=True)
        incoming = self._vault.with_name(self._vault.name + PARTIAL)
        try:
            with telling():
                self._vault.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(copy, incoming)
                incoming.chmod(0o600)
                sync_file(incoming)
                aside = self._keep_aside()
                fold(self._vault)
                for log in sqlite.sidecars(self._vault):  # a damaged file's, which would be read as the new file's
                    log.unlink(missing_ok=True)
                incoming.replace(self._vault)
                sync_folder(self._vault.parent)
        finally:
            with suppress(OSError):  # a failure to clean up must not hide the failure that is being reported
                incoming.unlink(missing_ok=True)
        return aside

    def _keep_aside(self) -> Path | None:
        """Copy what stands in the place to a dated name; of a damaged file, every byte there is."""
        if not self._vault.exists():
            return None
        aside = recovery.new_aside_path(self._vault, self._clock)
        try:
            sqlite.copy_database(self._vault, aside)
        except StorageError as error:
            if error.reason == "full":
                raise
            pairs = zip((self._vault, *sqlite.sidecars(self._vault)), (aside, *sqlite.sidecars(aside)), strict=True)
            for old, new in pairs:
                if old.exists():
                    shutil.copyfile(old, new)
                    sync_file(new)
            sync_folder(aside.parent)
        aside.chmod(0o600)
        return aside


@dataclass(frozen=True, slots=True)
class _Known:
    """What a file says of itself, and the ids of the ways that lead in; ``codes``: one of them is no keyring's."""

    vault_id: bytes
    epoch: int
    slots: frozenset[bytes]
    codes: bool


def _look(path: Path, *, thoroughly: bool = False) -> _Known:
    """Read a file without changing it. Raises VaultError where it is no sound vault, or a newer one."""
    uri = f"{path.resolve().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            if thoroughly and connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise damaged()
            identity = identity_of(connection)
            rows = connection.execute("SELECT id, kind FROM slot WHERE wrapped_vmk != x''").fetchall()
            slots, codes = frozenset(slot_id for slot_id, _ in rows), any(kind not in OWN_KINDS for _, kind in rows)
            return _Known(identity.vault_id, identity.epoch, slots, codes)
    except (sqlite3.Error, ValueError):
        raise damaged() from None


def _is_before(path: Path, now: tuple[bytes, int]) -> bool:
    """Whether ``path`` is the same vault under an earlier master key; what cannot be read is left alone."""
    try:
        found = _look(path)
    except VaultError:
        return False
    return found.vault_id == now[0] and found.epoch < now[1]


def _strike_codes(path: Path) -> None:
    """Take the slots of printed codes out of a file that was put aside, and overwrite what they were."""
    marks = ", ".join("?" * len(OWN_KINDS))
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for pragma in ("journal_mode = DELETE", "journal_mode = MEMORY", "secure_delete = ON"):
                connection.execute(f"PRAGMA {pragma}").fetchall()  # a journal would keep what is struck out
            connection.execute(f"DELETE FROM slot WHERE kind NOT IN ({marks})", OWN_KINDS)  # noqa: S608 - marks only
    except sqlite3.Error as error:
        _LOG.warning("a file put aside keeps its codes: %s", getattr(error, "sqlite_errorname", "") or "not readable")

"""Daily copies of the vault's file, and the way back. A copy is as sealed as the file: without its key it is noise."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from services.clock import Clock, local_day
from services.storage import Backup, recovery, sqlite
from services.storage.errors import telling
from services.storage.files import PARTIAL, drop_stale, sync_file, sync_folder
from services.storage.thinning import superfluous
from services.vault.errors import VaultError, damaged, newer
from services.vault.file import FORMAT
from services.vault.slots import RECOVERY_KIT

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
        self._forget_older_keys(path)
        return next(copy for copy in self.list() if copy.path == path)

    def make_if_due(self) -> Backup | None:
        """Make today's copy, or one with the present keys where the newest copy opens with older ones only.

        Nothing is done where there is no vault, or none that is whole: the page says what is wrong with it.
        """
        if not self._vault.exists():
            return None
        try:
            slots = _slots(self._vault)
        except VaultError:
            return None
        newest = next(iter(self.list()), None)
        if newest is not None and local_day(newest.made_at) == local_day(self._clock.now()):
            with suppress(VaultError):
                if slots <= _slots(newest.path):
                    return None
        return self.make()

    def restore(self, copy: Path) -> Path | None:
        """Put ``copy`` in the file's place, and return the dated name under which what stood there is kept.

        The vault must be locked. Raises UserError; then the file stands as it stood.
        """
        _slots(copy)
        incoming = self._vault.with_name(self._vault.name + PARTIAL)
        try:
            with telling():
                self._vault.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(copy, incoming)
                incoming.chmod(0o600)
                sync_file(incoming)
                aside = self._put_aside()
                try:
                    incoming.replace(self._vault)
                    sync_folder(self._vault.parent)
                except OSError:
                    if aside is not None:
                        recovery.move_all(aside, self._vault)
                    raise
        finally:
            with suppress(OSError):  # a failure to clean up must not hide the failure that is being reported
                incoming.unlink(missing_ok=True)
        return aside

    def _forget_older_keys(self, newest: Path) -> None:
        """After the vault's key was changed: leave nothing here that the code of before opens.

        Copies of before go: the keyring has forgotten their keys, so only an old paper would still open them. What was
        put aside is not ours to delete; it loses the slots of printed codes.
        """
        present = _identity(newest)
        for old in self.list():
            if old.path != newest and _is_before(old.path, present):
                with telling():
                    old.path.unlink(missing_ok=True)
        for aside in self._vault.parent.glob(f"{self._vault.stem}-*{self._vault.suffix}"):
            if _is_before(aside, present):
                _strike_codes(aside)

    def _put_aside(self) -> Path | None:
        if not self._vault.exists():
            return None
        return recovery.move_aside(self._vault, self._clock)


def _identity(path: Path) -> tuple[bytes, int]:
    """Return the vault's id and the number of its key. Raises VaultError where it is no sound vault."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            ((vault_id, epoch),) = connection.execute("SELECT vault_id, epoch FROM meta").fetchall()
    except (sqlite3.Error, ValueError):
        raise damaged() from None
    if not isinstance(vault_id, bytes) or not isinstance(epoch, int):
        raise damaged()
    return vault_id, epoch


def _is_before(path: Path, present: tuple[bytes, int]) -> bool:
    """Whether ``path`` is the same vault under an older key; what cannot be read is left alone."""
    try:
        vault_id, epoch = _identity(path)
    except VaultError:
        return False
    return vault_id == present[0] and epoch < present[1]


def _strike_codes(path: Path) -> None:
    """Take the slots of printed codes out of a file, and overwrite where they were."""
    with suppress(sqlite3.Error), closing(sqlite3.connect(path, isolation_level=None)) as connection:
        # The journal would keep what is struck out; the file's other content can bear an interruption.
        for pragma in ("journal_mode = MEMORY", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        connection.execute("DELETE FROM slot WHERE kind = ?", (RECOVERY_KIT,))


def _slots(path: Path) -> frozenset[bytes]:
    """Return which ways lead into a file, read without changing it. Raises VaultError where it is no sound vault."""
    uri = f"{path.resolve().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise damaged()
            ((fmt,),) = connection.execute("SELECT fmt FROM meta").fetchall()
            if not isinstance(fmt, int):
                raise damaged()
            if fmt > FORMAT:
                raise newer()
            rows = connection.execute("SELECT id FROM slot WHERE wrapped_vmk != x''")
            return frozenset(slot_id for (slot_id,) in rows)
    except (sqlite3.Error, ValueError):
        raise damaged() from None

"""The vault as the rest of the program knows it."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from uuid import uuid4

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import Clock
from services.vault import crypto
from services.vault.credentials import (
    KIND,
    Credential,
    CredentialSummary,
    Fields,
    SecretField,
    credential_of,
    fields_of,
    from_json,
    summary_of,
    to_json,
)
from services.vault.errors import VaultError, already_there, damaged, key_missing, tampered
from services.vault.file import AuditRow, ItemRow, Session, Slot, VaultFile
from services.vault.hardening import forbid_core_dumps
from services.vault.keyring_adapter import KeyStore
from services.vault.secret import Secret
from services.vault.totp import TotpCode, code_at

_LOG = logging.getLogger(__name__)
_ACTOR = "owner"
_SLOT_KIND = b"os-keyring"


class VaultState(StrEnum):
    ABSENT = "absent"
    LOCKED = "locked"
    UNLOCKED = "unlocked"
    UNUSABLE = "unusable"


@dataclass(frozen=True, slots=True)
class VaultStatus:
    """How the vault stands. ``reason``: why it is unusable; ``warning``: the open file was tampered with."""

    state: VaultState
    reason: VaultError | None = None
    warning: Message | None = None


class VaultService:
    """One person's vault: a file, and a key in the keyring.

    Plain and synchronous: the window calls it on the lane ``vault`` only, because the keyring may wait for the user.
    The master key is in memory from :meth:`unlock` (or :meth:`create`) to :meth:`lock`; credentials never are.
    Every method may raise VaultError.
    """

    def __init__(self, path: Path, keys: KeyStore, clock: Clock) -> None:
        self._file = VaultFile(path)
        self._keys = keys
        self._clock = clock
        self._master: bytes | None = None
        self._warning: Message | None = None

    def status(self) -> VaultStatus:
        """Say how the vault stands, without asking the user anything. Does not raise VaultError: it is the answer."""
        if self._master is not None:
            return VaultStatus(VaultState.UNLOCKED, warning=self._warning)
        try:
            if self._file.exists():
                with self._file.reading():
                    pass
            self._keys.check()
        except VaultError as error:
            return VaultStatus(VaultState.UNUSABLE, reason=error)
        return VaultStatus(VaultState.LOCKED if self._file.exists() else VaultState.ABSENT)

    def create(self) -> None:
        """Make an empty vault and leave it open. A file that is there already is never touched."""
        if self._file.exists():
            raise already_there()
        forbid_core_dumps()
        vault_id, slot_id, master = secrets.token_bytes(12), secrets.token_bytes(12), crypto.new_key()
        wrapped = self._wrapped(master, vault_id, slot_id)
        try:
            with self._file.creating(vault_id) as session:
                session.add_slot(slot_id, wrapped)
                self._record(session, master, "create", "", 0)
        except Exception:
            self._forget(vault_id, slot_id)
            raise
        self._master = master
        self._warning = None

    def unlock(self) -> None:
        """Fetch the key and prove the file. Waits for the user where the keyring is locked."""
        if self._master is not None:
            return
        forbid_core_dumps()
        with self._file.reading() as session:
            vault_id, slots = session.vault_id, session.slots()
        master = self._unwrapped(vault_id, [slot for slot in slots if not slot.retired])
        with self._file.reading() as session:
            self._warning = None if self._proven(session, master) else tampered()
        self._master = master
        self._drop_retired(vault_id, [slot.id for slot in slots if slot.retired])

    def lock(self) -> None:
        """Forget the key."""
        self._master = None
        self._warning = None

    def renew_key(self) -> None:
        """Wrap the master key anew under a new keyring entry, and delete the old one. The vault must be open."""
        master = self._opened()
        with self._file.reading() as session:
            vault_id, old = session.vault_id, [slot.id for slot in session.slots()]
        slot_id = secrets.token_bytes(12)
        wrapped = self._wrapped(master, vault_id, slot_id)
        with self._file.writing() as session:
            session.add_slot(slot_id, wrapped)
            self._record(session, master, "renew-key", "", 0)
        self._drop_retired(vault_id, old)

    def set_aside(self) -> Path:
        """Keep a vault that cannot be opened under another name, so that a new one can be made. Returns where it is."""
        self.lock()
        return self._file.set_aside(self._clock.now().strftime("%Y%m%d-%H%M%S"))

    def credentials(self) -> list[CredentialSummary]:
        """List what is in the vault, in no order. Items that cannot be read are left out, and the status warns."""
        master = self._opened()
        summaries: list[CredentialSummary] = []
        with self._file.reading() as session:
            for row in session.items():
                try:
                    fields = self._fields(session, master, row)
                except VaultError:
                    self._warning = tampered()
                    continue
                summaries.append(summary_of(credential_of(row.id, fields), fields))
        return summaries

    def add(self, credential: Credential) -> CredentialSummary:
        """Store a new credential; its id is given here."""
        master = self._opened()
        with self._file.writing() as session:
            return self._store(session, master, replace(credential, id=uuid4().hex), 1, None)

    def update(self, credential_id: str, change: Callable[[Credential], Credential]) -> CredentialSummary:
        """Read, change and write in one transaction. Raises UserError where it is gone."""
        master = self._opened()
        with self._file.writing() as session:
            row = _found(session, credential_id)
            fields = self._fields(session, master, row)
            changed = replace(change(credential_of(row.id, fields)), id=row.id)
            return self._store(session, master, changed, row.rev + 1, fields)

    def delete(self, credential_id: str) -> None:
        """Remove a credential for good. Raises UserError where it is gone."""
        master = self._opened()
        with self._file.writing() as session:
            row = _found(session, credential_id)
            session.drop(row.id)
            self._record(session, master, "delete", row.id, row.rev)

    def reveal(self, credential_id: str, field: SecretField) -> Secret:
        """Return one secret. Raises UserError where the credential is gone."""
        credential = self._read(credential_id)
        return credential.password if field is SecretField.PASSWORD else credential.notes

    def code(self, credential_id: str) -> TotpCode:
        """Return the two-factor code of this moment and the next. Raises UserError where there is none."""
        totp = self._read(credential_id).totp
        if totp is None:
            raise UserError(Message(QT_TRANSLATE_NOOP("services", "Bu kayıtta iki adımlı doğrulama anahtarı yok.")))
        return code_at(totp, self._clock.now())

    def _read(self, credential_id: str) -> Credential:
        master = self._opened()
        with self._file.reading() as session:
            row = _found(session, credential_id)
            return credential_of(row.id, self._fields(session, master, row))

    def _opened(self) -> bytes:
        if self._master is None:
            raise UserError(
                Message(QT_TRANSLATE_NOOP("services", "Kasa kilitli.")),
                Message(QT_TRANSLATE_NOOP("services", "Önce kasanın kilidini açın.")),
            )
        return self._master

    def _fields(self, session: Session, master: bytes, row: ItemRow) -> Fields:
        place = (b"item", row.id.encode(), str(row.rev).encode())
        try:
            fields = from_json(
                crypto.unseal(crypto.derived(master, *place), row.blob, session.vault_id, *place[1:], row.kind.encode())
            )
            credential_of(row.id, fields)
        except (crypto.Forged, KeyError, TypeError, ValueError, AttributeError):
            raise damaged() from None
        return fields

    def _store(
        self, session: Session, master: bytes, credential: Credential, rev: int, before: Fields | None
    ) -> CredentialSummary:
        now = self._clock.now()
        credential = replace(credential, title=credential.title.strip(), updated_at=now)
        if not credential.title:
            raise UserError(Message(QT_TRANSLATE_NOOP("services", "Kayda bir ad verin.")))
        fields = fields_of(credential, rev, now, before)
        place = (b"item", credential.id.encode(), str(rev).encode())
        blob = crypto.seal(crypto.derived(master, *place), to_json(fields), session.vault_id, *place[1:], KIND.encode())
        session.put(ItemRow(credential.id, rev, KIND, blob, now.isoformat()))
        self._record(session, master, "add" if before is None else "update", credential.id, rev)
        return summary_of(credential, fields)

    def _record(self, session: Session, master: bytes, action: str, item: str, rev: int) -> None:
        last = session.last_audit()
        row = AuditRow(last.n + 1 if last else 1, self._clock.now().isoformat(), _ACTOR, action, item, rev, b"")
        mac = crypto.chained(crypto.derived(master, b"audit"), last.mac if last else crypto.FIRST_MAC, *row.place())
        session.append_audit(replace(row, mac=mac))

    def _proven(self, session: Session, master: bytes) -> bool:
        """Whether the chain of changes is whole, and every item is at the revision that the chain last told."""
        key, before, told = crypto.derived(master, b"audit"), crypto.FIRST_MAC, dict[str, int]()
        for number, row in enumerate(session.audit(), start=1):
            before = crypto.chained(key, before, *row.place())
            if row.n != number or before != row.mac:
                return False
            if row.action == "delete":
                told.pop(row.item, None)
            elif row.item:
                told[row.item] = row.rev
        return told == {row.id: row.rev for row in session.items()}

    def _wrapped(self, master: bytes, vault_id: bytes, slot_id: bytes) -> bytes:
        """Put a new wrapping key into the keyring and return the master key under it."""
        wrapping = crypto.new_key()
        self._keys.put(_entry(vault_id, slot_id), wrapping)
        return crypto.seal(wrapping, master, vault_id, slot_id, _SLOT_KIND)

    def _unwrapped(self, vault_id: bytes, slots: list[Slot]) -> bytes:
        for slot in slots:
            wrapping = self._keys.get(_entry(vault_id, slot.id))
            if wrapping is None:
                continue
            try:
                return crypto.unseal(wrapping, slot.wrapped_vmk, vault_id, slot.id, _SLOT_KIND)
            except crypto.Forged:
                raise damaged() from None
        raise key_missing()

    def _drop_retired(self, vault_id: bytes, slot_ids: list[bytes]) -> None:
        """Delete keyring entries that no slot needs; the row goes last, so that a kill leaves nothing forgotten."""
        for slot_id in slot_ids:
            if self._forget(vault_id, slot_id):
                with self._file.writing() as session:
                    session.drop_slot(slot_id)

    def _forget(self, vault_id: bytes, slot_id: bytes) -> bool:
        try:
            self._keys.delete(_entry(vault_id, slot_id))
        except VaultError as error:
            # What matters is done already. A retired row stays and is tried again at the next opening.
            _LOG.warning("an old keyring entry could not be deleted: %s", error.problem)
            return False
        return True


def _entry(vault_id: bytes, slot_id: bytes) -> str:
    """The keyring's name for a slot's key. It can be read while the keyring is locked, so it tells nothing."""
    return f"unitvault/{vault_id.hex()}/{slot_id.hex()}"


def _found(session: Session, credential_id: str) -> ItemRow:
    row = session.item(credential_id)
    if row is None:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Bu kayıt artık kasada yok.")),
            Message(QT_TRANSLATE_NOOP("services", "Liste yenilendi; başka bir kayıt seçin.")),
        )
    return row

"""The vault's strongroom: one file, its master key, and who may come in."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import Clock
from services.vault import crypto, slots
from services.vault.audit import CHECKPOINT_ROWS, Chain, Told
from services.vault.carrying import carry_over
from services.vault.errors import VaultError, already_there, tampered, wrong_key
from services.vault.file import FORMAT, RETIRED, Session, VaultFile
from services.vault.hardening import forbid_core_dumps
from services.vault.keyring_adapter import KeyStore
from services.vault.room import Room
from services.vault.slots import KeyringDoor, SlotInfo


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


@dataclass(frozen=True, slots=True)
class _Held:
    """The master key, and the file that it belongs to."""

    master: bytes = field(repr=False)
    vault_id: bytes
    epoch: int


class Strongroom:
    """One person's vault: a file of sealed items, and a key in the keyring.

    Plain and synchronous: the window calls it on the lane ``vault`` only, because the keyring may wait for the user.
    The master key is in memory from :meth:`unlock` (or :meth:`create`) to :meth:`lock`; items never are.
    Every method may raise VaultError; those that need an open vault raise UserError where it is locked.
    """

    def __init__(self, path: Path, keys: KeyStore, clock: Clock) -> None:
        self._file = VaultFile(path)
        self._keyring = KeyringDoor(keys)
        self._clock = clock
        self._held: _Held | None = None
        self._warning: Message | None = None

    def status(self) -> VaultStatus:
        """Say how the vault stands, without asking the user anything. Does not raise VaultError: it is the answer."""
        if self._held is not None:
            return VaultStatus(VaultState.UNLOCKED, warning=self._warning)
        try:
            if self._file.exists():
                with self._file.reading():
                    pass
            self._keyring.check()
        except VaultError as error:
            return VaultStatus(VaultState.UNUSABLE, reason=error)
        return VaultStatus(VaultState.LOCKED if self._file.exists() else VaultState.ABSENT)

    def create(self) -> None:
        """Make an empty vault and leave it open. A file that is there already is never touched."""
        if self._file.exists():
            raise already_there()
        forbid_core_dumps()
        vault_id, master = secrets.token_bytes(12), crypto.new_key()
        slot = self._keyring.make(master, vault_id)
        try:
            with self._file.creating(vault_id) as session:
                session.add_slot(slot)
                Chain(session, master).note(self._clock.now(), "create")
                self._held = _Held(master, vault_id, session.epoch)
        except BaseException:
            self._held = None
            self._keyring.forget(vault_id, slot.id)
            raise
        self._warning = None

    def unlock(self) -> None:
        """Fetch the key and prove the file. Waits for the user where the keyring is locked."""
        if self._held is not None:
            return
        forbid_core_dumps()
        with self._file.reading() as session:
            vault_id, known = session.vault_id, session.slots()
        self._enter(self._keyring.open(known, vault_id))
        self._drop_retired(vault_id)

    def unlock_with(self, kind: str, kek: bytes) -> None:
        """Open by a slot that is not the keyring's, and make a keyring slot for this PC: the old one is replaced.

        Raises VaultError (``wrong-key``) where ``kek`` opens no slot of this kind.
        """
        self.lock()
        forbid_core_dumps()
        master = self._master_by(kind, kek)
        self._enter(master)
        try:
            self._replace_keyring_slot("recover")
        except BaseException:
            self.lock()
            raise

    def lock(self) -> None:
        """Forget the key."""
        self._held = None
        self._warning = None

    def renew_key(self) -> None:
        """Wrap the master key anew under a new keyring entry, and delete the old one. The vault must be open."""
        self._replace_keyring_slot("renew-key")

    def set_aside(self) -> Path:
        """Keep a vault that cannot be opened under another name, so that a new one can be made. Returns where it is."""
        self.lock()
        return self._file.set_aside(self._clock.now().strftime("%Y%m%d-%H%M%S"))

    @contextmanager
    def reading(self) -> Generator[Room]:
        """Look into the open vault, in one consistent view."""
        with self._session(self._file.reading) as (session, held):
            room = Room(session, held.master, self._clock.now())
            yield room
        if room.unreadable:
            self._warning = tampered()

    @contextmanager
    def writing(self) -> Generator[Room]:
        """Change the open vault: everything in the block is stored at its end, or nothing."""
        with self._session(self._file.writing) as (session, held):
            room = Room(session, held.master, self._clock.now())
            yield room
        if room.unreadable:
            self._warning = tampered()

    def slots(self) -> list[SlotInfo]:
        """Return the ways to open this file, the newest first; also while it is locked."""
        with self._file.reading() as session:
            return [slots.info_of(slot) for slot in session.slots() if slot.kind != RETIRED]

    def add_slot(self, kind: str, kek: bytes, params: Mapping[str, Any]) -> bytes:
        """Make the open vault open with ``kek`` (32 bytes) too, and return the slot's id.

        ``params`` can be read in the file without a key.
        """
        with self._session(self._file.writing) as (session, held):
            slot = slots.wrapped(held.master, held.vault_id, slots.blank_slot(kind, params), kek)
            session.add_slot(slot)
            Chain(session, held.master).note(self._clock.now(), "add-slot", item=slot.id.hex())
        return slot.id

    def drop_slot(self, slot_id: bytes) -> None:
        """Make what opened this slot open nothing. The keyring's own slots are not dropped here: ValueError."""
        with self._session(self._file.writing) as (session, held):
            if any(slot.id == slot_id and slot.kind == slots.OS_KEYRING for slot in session.slots()):
                raise ValueError("the keyring's slot is replaced, not dropped")
            session.drop_slot(slot_id)
            Chain(session, held.master).note(self._clock.now(), "drop-slot", item=slot_id.hex())

    def opens(self, kind: str, kek: bytes) -> bytes | None:
        """Return the id of the slot that ``kek`` opens, or ``None``: how a printed code is tested. Changes nothing."""
        with self._file.reading() as session:
            for slot in session.slots():
                if slot.kind == kind:
                    try:
                        slots.unwrapped(slot, session.vault_id, kek)
                    except crypto.Forged:
                        continue
                    return slot.id
        return None

    @contextmanager
    def _session(self, opening: Callable[[], AbstractContextManager[Session]]) -> Generator[tuple[Session, _Held]]:
        held = self._held
        if held is None:
            raise _locked(QT_TRANSLATE_NOOP("services", "Önce kasanın kilidini açın."))
        with opening() as session:
            if (session.vault_id, session.fmt, session.epoch) != (held.vault_id, FORMAT, held.epoch):
                self.lock()
                raise _locked(
                    QT_TRANSLATE_NOOP("services", "Kasa dosyası bu sırada değişti. Kilidi açarak devam edin.")
                )
            yield session, held

    def _master_by(self, kind: str, kek: bytes) -> bytes:
        with self._file.reading() as session:
            vault_id, known = session.vault_id, session.slots()
        for slot in known:
            if slot.kind == kind:
                try:
                    return slots.unwrapped(slot, vault_id, kek)
                except crypto.Forged:
                    continue
        raise wrong_key()

    def _enter(self, master: bytes) -> None:
        """Carry the file over if it is old, prove it, and hold its key."""
        with self._file.reading() as session:
            old = session.fmt < FORMAT
        if old:
            with self._file.writing() as session:
                carry_over(session, master)
        with self._file.reading() as session:
            proof = Chain(session, master).prove()
            held = _Held(master, session.vault_id, session.epoch)
        self._warning = None if proof.whole else tampered()
        self._held = held
        if proof.whole and proof.lines > CHECKPOINT_ROWS:
            self._remember(proof.told)

    def _remember(self, told: Told) -> None:
        with self._session(self._file.writing) as (session, held):
            chain = Chain(session, held.master)
            if (proof := chain.prove()).whole:
                chain.remember(proof.told)

    def _replace_keyring_slot(self, action: str) -> None:
        """New entry in the keyring, read back; then the slot; then the old entry goes."""
        held = self._held
        if held is None:
            raise _locked(QT_TRANSLATE_NOOP("services", "Önce kasanın kilidini açın."))
        slot = self._keyring.make(held.master, held.vault_id)
        try:
            with self._session(self._file.writing) as (session, _):
                self._retire_others(session)
                session.add_slot(slot)
                Chain(session, held.master).note(self._clock.now(), action)
        except BaseException:
            self._keyring.forget(held.vault_id, slot.id)
            raise
        self._drop_retired(held.vault_id)

    def _retire_others(self, session: Session) -> None:
        for slot in session.slots():
            if slot.kind == slots.OS_KEYRING:
                session.retire_slot(slot.id)

    def _drop_retired(self, vault_id: bytes) -> None:
        """Delete keyring entries that no slot needs; the row goes last, so that a kill leaves nothing forgotten."""
        with self._file.reading() as session:
            retired = [slot.id for slot in session.slots() if slot.kind == RETIRED]
        for slot_id in retired:
            if self._keyring.forget(vault_id, slot_id):
                with self._file.writing() as session:
                    session.drop_slot(slot_id)


def _locked(hint: str) -> UserError:
    return UserError(Message(QT_TRANSLATE_NOOP("services", "Kasa kilitli.")), Message(hint))

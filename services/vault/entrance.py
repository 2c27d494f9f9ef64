"""Who may come in: the ways to open a vault, and their changes. A change is a new slot, never a slot rewritten."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import Clock
from services.vault import crypto, rotation, slots
from services.vault.app_lock import COST, Cost, Stretched
from services.vault.audit import ADD_SLOT, DROP_SLOT, Chain
from services.vault.errors import file_changed, wrong_key, wrong_passphrase
from services.vault.file import BY_KEYRING, RESERVED, RETIRED, Session, Slot
from services.vault.holding import Held, Holding
from services.vault.keyring_adapter import KeyStore
from services.vault.room import Room
from services.vault.secret import Secret
from services.vault.slots import KeyringDoor, Opened, SlotInfo

_POLICY, _ACCESS = "policy", "access"
_ABANDONED = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Access:
    """Whether the vault asks for a passphrase, and whether others use this login of the PC too."""

    passphrase: bool
    shared: bool

    @property
    def due(self) -> bool:
        return self.shared and not self.passphrase


class Entrance:
    """The slots of one vault. Methods that change something need it open (UserError); all may raise VaultError."""

    def __init__(self, holding: Holding, keys: KeyStore, clock: Clock, cost: Cost = COST) -> None:
        self._holding = holding
        self._clock = clock
        self._cost = cost
        self.door = KeyringDoor(keys)

    def stretched(self, passphrase: Secret | None, *, shared: bool) -> Stretched | None:
        """Return a new passphrase as a slot needs it. Raises UserError where it will not do."""
        if passphrase is None:
            if shared:
                raise _required()
            return None
        return Stretched.fresh(passphrase, self._cost)

    def infos(self) -> list[SlotInfo]:
        """Return the ways in, the newest first; also while the vault is locked."""
        with self._holding.file.reading() as session:
            return [slots.info_of(slot) for slot in session.slots() if slot.kind not in (RETIRED, RESERVED)]

    def kinds(self) -> frozenset[str]:
        """Return the kinds of ways in; also while the vault is locked."""
        return frozenset(info.kind for info in self.infos())

    def open(self, passphrase: Secret | None) -> Opened:
        """Return the master key by the keyring. Waits for the user where the keyring is locked."""
        with self._holding.file.reading() as session:
            vault_id, known = session.vault_id, session.slots()
        return self.door.open(known, vault_id, passphrase)

    def open_with(self, kind: str, kek: bytes) -> tuple[bytes, bytes]:
        """Return the master key by a slot that is not the keyring's, and its id. Raises VaultError (``wrong-key``)."""
        found = self._led_in(kind, kek)
        if found is None:
            raise wrong_key()
        return found

    def opens(self, kind: str, kek: bytes) -> bytes | None:
        """Return the id of the slot that ``kek`` opens, or ``None``: how a printed code is tested. Changes nothing."""
        found = self._led_in(kind, kek)
        return found[1] if found else None

    def add_slot(self, kind: str, kek: bytes, params: Mapping[str, Any]) -> bytes:
        """Make the vault open with ``kek`` (32 bytes) too, and return the slot's id. ``params`` are readable."""
        with self._holding.writing() as (session, held):
            slot = slots.wrapped(held.master, held.vault_id, slots.blank_slot(kind, params), kek)
            session.add_slot(slot)
            Chain(session, held.master).note(self._clock.now(), ADD_SLOT, item=slot.id.hex())
        return slot.id

    def drop_slot(self, slot_id: bytes) -> None:
        """Make what opened this slot open nothing. The keyring's own is not dropped here: ValueError."""
        with self._holding.writing() as (session, held):
            if any(slot.id == slot_id and slot.kind in BY_KEYRING for slot in session.slots()):
                raise ValueError("the keyring's slot is replaced, not dropped")
            session.drop_slot(slot_id)
            Chain(session, held.master).note(self._clock.now(), DROP_SLOT, item=slot_id.hex())

    def access(self) -> Access:
        """Return how the open vault is guarded."""
        with self._holding.reading() as (session, held):
            entry = Room(session, held.master, self._clock.now()).get(_POLICY, _ACCESS)
            return Access(held.passphrase is not None, entry is not None and entry.payload.get("shared") is True)

    def set_passphrase(self, passphrase: Secret, current: Secret | None = None, *, shared: bool | None = None) -> None:
        """Ask for ``passphrase`` from now on, beside the keyring. A vault that has one wants ``current`` first."""
        self.prove_passphrase(current)
        self.replace_own("passphrase", Stretched.fresh(passphrase, self._cost), shared=shared)

    def remove_passphrase(self, current: Secret) -> None:
        """Ask for no passphrase any more. Refused (UserError) where others use this login too."""
        if self.access().shared:
            raise _required()
        self.prove_passphrase(current)
        self.replace_own("no-passphrase", None)

    def set_shared(self, shared: bool) -> None:
        """Remember whether others use this login too. Refused (UserError) while the vault has no passphrase."""
        with self._holding.writing() as (session, held):
            if shared and held.passphrase is None:
                raise _required()
            self._put_policy(session, held, shared)

    def replace_own(self, action: str, passphrase: Stretched | None, *, shared: bool | None = None) -> None:
        """New entry in the keyring, read back; then the slot in place of the others; then the old entry goes."""
        held = self._holding.opened()
        slot = self._prepared(held, held.master, passphrase)
        try:
            with self._holding.writing() as (session, _):
                self._retire_own(session, held)
                session.replace_slot(slot)
                Chain(session, held.master).note(self._clock.now(), action)
                if shared is not None:
                    self._put_policy(session, held, shared)
        except BaseException:
            self.door.forget(held.vault_id, slot.id)
            raise
        self._holding.held = replace(held, slot_id=slot.id, passphrase=passphrase)
        self.drop_retired(held.vault_id)

    def rotate(self, keep: Mapping[bytes, bytes]) -> tuple[SlotInfo, ...]:
        """Give the vault another master key, and return the slots that are gone because only paper has their keys.

        ``keep``: keys of slots that are at hand, by the slots' ids; those lead to the new key, too.
        """
        held = self._holding.opened()
        master = crypto.new_key()
        slot = self._prepared(held, master, held.passphrase)
        try:
            with self._holding.writing() as (session, _):
                self._check_own(session, held)
                kept = rotation.Kept(slot, keep)
                dropped = rotation.rotate(session, held.master, master, kept, self._clock.now())
                epoch = session.epoch
        except BaseException:
            self.door.forget(held.vault_id, slot.id)
            raise
        self._holding.held = replace(held, master=master, epoch=epoch, slot_id=slot.id)
        self._holding.learn_anew()
        self.drop_retired(held.vault_id)
        return dropped

    def drop_retired(self, vault_id: bytes) -> None:
        """Delete keyring entries that no slot needs; the row goes last, so that a kill leaves nothing forgotten."""
        with self._holding.file.reading() as session:
            retired = [slot.id for slot in session.slots() if slot.kind == RETIRED or self._is_abandoned(slot)]
        for slot_id in retired:
            if self.door.forget(vault_id, slot_id):
                with self._holding.file.writing() as session:
                    session.drop_slot(slot_id)

    def _led_in(self, kind: str, kek: bytes) -> tuple[bytes, bytes] | None:
        """Return the master key and the id of the slot that ``kek`` opens."""
        with self._holding.file.reading() as session:
            for slot in session.slots():
                if slot.kind == kind:
                    with suppress(crypto.Forged):
                        return slots.unwrapped(slot, session.vault_id, kek), slot.id
        return None

    def _prepared(self, held: Held, master: bytes, passphrase: Stretched | None) -> Slot:
        """Put a new key into the keyring, after the file knows under which name, and return its slot."""
        blank = slots.blank_slot(RESERVED, {"at": self._clock.now().isoformat()})
        with self._holding.writing() as (session, _):
            session.add_slot(blank)
        return self.door.make(master, held.vault_id, passphrase, blank.id)

    def _is_abandoned(self, slot: Slot) -> bool:
        """Whether a kill came before the slot was made: another window would have made it long ago."""
        if slot.kind != RESERVED:
            return False
        try:
            return datetime.fromisoformat(slots.info_of(slot).params["at"]) < self._clock.now() - _ABANDONED
        except (KeyError, TypeError, ValueError):
            return False

    def prove_passphrase(self, current: Secret | None) -> None:
        """Raise VaultError unless ``current`` is the open vault's passphrase, or it has none. Takes a moment."""
        known = self._holding.opened().passphrase
        if known is not None and (current is None or not known.passphrase_is(current)):
            raise wrong_passphrase()

    def _put_policy(self, session: Session, held: Held, shared: bool) -> None:
        Room(session, held.master, self._clock.now()).put(_POLICY, _ACCESS, {"shared": shared}, action="policy")

    def _retire_own(self, session: Session, held: Held) -> None:
        self._check_own(session, held)
        for slot in session.slots():
            if slot.kind in BY_KEYRING:
                session.retire_slot(slot.id)

    def _check_own(self, session: Session, held: Held) -> None:
        """Raise VaultError where another window has replaced the slot that this one came by."""
        if held.slot_id is not None and held.slot_id not in {slot.id for slot in session.slots() if slot.wrapped_vmk}:
            raise file_changed()


def _required() -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Başkalarının da kullandığı bir oturumda kasa parolası gerekir.")),
        Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Bir kasa parolası belirleyin. Oturumu yalnız siz kullanıyorsanız önce bunu işaretleyin.",
            )
        ),
    )

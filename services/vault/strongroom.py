"""The vault's strongroom: one file, its master key, and who may come in."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from models.messages import Message
from services.clock import Clock
from services.vault import crypto
from services.vault.app_lock import COST, Cost
from services.vault.audit import CHECKPOINT_ROWS, Chain, Proof
from services.vault.carrying import carry_over
from services.vault.entrance import Entrance
from services.vault.errors import VaultError, already_there, passphrase_due, unproven, wrong_key
from services.vault.file import APP_LOCK, FORMAT, OS_KEYRING, VaultFile
from services.vault.hardening import forbid_core_dumps
from services.vault.holding import Held, Holding
from services.vault.keyring_adapter import KeyStore
from services.vault.marks import Marks
from services.vault.room import Room
from services.vault.secret import Secret
from services.vault.settling import Broken, broken_in, take_out
from services.vault.slots import RECOVERY_KIT, Opened, SlotInfo, new_slot_id
from services.vault.watch import Watch

_LOG = logging.getLogger(__name__)


class VaultState(StrEnum):
    ABSENT = "absent"
    LOCKED = "locked"
    UNLOCKED = "unlocked"
    UNUSABLE = "unusable"


@dataclass(frozen=True, slots=True)
class VaultStatus:
    """How the vault stands. ``reason``: why it is unusable; ``warning``: what is odd about the open file.

    ``passphrase``: it opens with a passphrase only. ``kit``: a locked one opens with a printed code too. ``older``: the
    warning is that the file is an older copy, and :meth:`Strongroom.accept_older` is the way to go on with it.
    """

    state: VaultState
    reason: VaultError | None = None
    warning: Message | None = None
    passphrase: bool = False
    older: bool = False
    kit: bool = False


@dataclass(frozen=True, slots=True)
class History:
    """The chain of changes: whether it is ``whole``, its ``lines`` as far as it is, and when it began.

    ``broken``: what is not as the chain tells and can be taken out; empty too where the chain itself is broken.
    """

    whole: bool
    lines: int
    since: datetime | None
    broken: tuple[Broken, ...] = ()


class Strongroom:
    """One person's vault: a file of sealed items, and a key in the keyring.

    Plain and synchronous: the window calls it on the lane ``vault`` only, because the keyring may wait for the user.
    The master key is in memory from :meth:`unlock` (or :meth:`create`) to :meth:`lock`; items never are.
    Every method may raise VaultError; those that need an open vault raise UserError where it is locked.
    """

    def __init__(
        self, path: Path, keys: KeyStore, clock: Clock, *, mark_keys: KeyStore | None = None, cost: Cost = COST
    ) -> None:
        """``mark_keys`` is the same keyring with less patience: what it keeps is not worth waiting for."""
        self._holding = Holding(VaultFile(path))
        self._clock = clock
        self._watch = Watch(self._holding, Marks(mark_keys or keys), clock)
        self.entrance = Entrance(self._holding, keys, clock, cost)

    @property
    def path(self) -> Path:
        """Where the file is, or will be."""
        return self._holding.file.path

    def status(self) -> VaultStatus:
        """Say how the vault stands, without asking the user anything. Does not raise VaultError: it is the answer."""
        held, file = self._holding.held, self._holding.file
        if held is not None:
            watch, passphrase = self._watch, held.passphrase is not None
            warning = passphrase_due() if watch.due and not passphrase and not watch.warning else watch.warning
            return VaultStatus(VaultState.UNLOCKED, None, warning, passphrase=passphrase, older=watch.older)
        try:
            there = file.exists()
            kinds = self.entrance.kinds() if there else frozenset[str]()
            self.entrance.door.check()
        except VaultError as error:
            return VaultStatus(VaultState.UNUSABLE, reason=error)
        passphrase = APP_LOCK in kinds and OS_KEYRING not in kinds
        state = VaultState.LOCKED if there else VaultState.ABSENT
        return VaultStatus(state, passphrase=passphrase, kit=RECOVERY_KIT in kinds)

    def create(self, passphrase: Secret | None = None, *, shared: bool = False) -> None:
        """Make an empty vault and leave it open. A file that is there already is never touched.

        ``shared``: others use this login of the PC too; then a passphrase is required (UserError).
        """
        file = self._holding.file
        if file.exists():
            raise already_there()
        forbid_core_dumps()
        stretched = self.entrance.stretched(passphrase, shared=shared)
        vault_id, master = secrets.token_bytes(12), crypto.new_key()
        slot = self.entrance.door.make(master, vault_id, stretched, new_slot_id())
        try:
            with file.creating(vault_id) as session:
                session.add_slot(slot)
                Chain(session, master).note(self._clock.now(), "create")
        except BaseException:
            self.entrance.door.forget(vault_id, slot.id)
            raise
        self._watch.reset()
        self._hold(Opened(master, slot.id, stretched))
        if shared:
            self.entrance.set_shared(True)
        self._watch.mark(vault_id)

    def unlock(self, passphrase: Secret | None = None) -> None:
        """Fetch the key and prove the file. Waits for the user where the keyring is locked.

        Raises VaultError ``passphrase`` where one is needed and ``wrong-passphrase`` where it is another.
        """
        if self._holding.held is not None:
            return
        forbid_core_dumps()
        with self._letting_go():
            self._settle(self._hold(self.entrance.open(passphrase)))

    def unlock_with(self, kind: str, kek: bytes) -> None:
        """Open by a slot that is not the keyring's, and make a keyring slot for this PC: the old one is replaced.

        A passphrase goes with the old one. Raises VaultError (``wrong-key``) where ``kek`` opens no slot of this kind.
        """
        self.lock()
        forbid_core_dumps()
        master, slot_id = self.entrance.open_with(kind, kek)
        with self._holding.file.reading() as session:
            if session.fmt == FORMAT and not Chain(session, master).is_of_this_key(master):
                raise wrong_key()
        with self._letting_go():
            proof = self._hold(Opened(master, None, None))
            if proof.unbroken and slot_id.hex() not in proof.told.slots:
                # An old slot that somebody put back. Over a broken chain it opens: people with a damaged file need it,
                # and whoever can write here can read without us. It is a new master key that ends an old code.
                raise wrong_key()
            self.entrance.replace_own("recover", None)
            self._settle(proof)

    def lock(self) -> None:
        """Forget the key."""
        held, self._holding.held = self._holding.held, None  # before the keyring is asked for anything
        if held is not None:
            self._watch.mark(held.vault_id)

    def set_aside(self) -> Path:
        """Keep a vault that cannot be opened under another name, so that a new one can be made. Returns where it is."""
        self._holding.held = None
        self._watch.reset()
        return self._holding.file.set_aside(self._clock.now().strftime("%Y%m%d-%H%M%S"))

    def accept_older(self) -> None:
        """Go on with the older copy that is open: it is the one to be measured by from now on."""
        if not self._watch.older:
            return
        with self._holding.writing() as (session, held):
            Chain(session, held.master).note(self._clock.now(), "older-copy")
        self._watch.accept(held.vault_id)

    def prove(self) -> bool:
        """Walk the whole chain of changes, also what a checkpoint spares :meth:`unlock`; the status warns then."""
        return self.history().whole

    def recognises(self, copy: Path) -> bool:
        """Whether ``copy`` is this open vault's, under its present key, and whole from the first line to the last."""
        held = self._holding.opened()
        try:
            with VaultFile(copy).looking() as session:
                ours = (session.vault_id, session.fmt, session.epoch) == (held.vault_id, FORMAT, held.epoch)
                return ours and Chain(session, held.master).prove(from_the_beginning=True).whole
        except VaultError:
            return False

    def history(self) -> History:
        """Walk the whole chain as :meth:`prove` does, and return what can be said of it."""
        with self._holding.reading() as (session, held):
            proof = Chain(session, held.master).prove(from_the_beginning=True)
            first, broken = session.audit_row(1), broken_in(session) if not proof.whole else ()
        if not proof.whole:
            self._watch.tampered()
        since = datetime.fromisoformat(first.ts) if first and proof.whole else None
        return History(proof.whole, proof.lines, since, broken if proof.unbroken else ())

    def take_out_broken(self) -> None:
        """Drop what :meth:`history` calls broken, for good: then the file is whole again.

        Raises VaultError where the chain itself is broken: only a backup helps then.
        """
        with self._holding.writing() as (session, held):
            chain = Chain(session, held.master)
            if session.told is None:
                raise unproven()
            take_out(session, chain, self._clock.now())
            if not chain.prove(from_the_beginning=True).whole:
                raise unproven()
        self._watch.settled()

    @contextmanager
    def reading(self) -> Generator[Room]:
        """Look into the open vault, in one consistent view."""
        with self._holding.reading() as (session, held):
            room = Room(session, held.master, self._clock.now())
            yield room
        if room.unreadable or self._holding.broken:
            self._watch.tampered()

    @contextmanager
    def writing(self) -> Generator[Room]:
        """Change the open vault: everything in the block is stored at its end, or nothing."""
        with self._holding.writing() as (session, held):
            room = Room(session, held.master, self._clock.now())
            yield room
        if room.unreadable or self._holding.broken:
            self._watch.tampered()
        self._watch.mark_now_and_then(held.vault_id)

    def renew_key(self) -> None:
        """Wrap the master key anew under a new keyring entry, and delete the old one. The vault must be open."""
        self.entrance.replace_own("renew-key", self._holding.opened().passphrase)

    def rotate(self, keep: Mapping[bytes, bytes] | None = None) -> tuple[SlotInfo, ...]:
        """Seal everything under a new master key. Returns the slots that are gone: their codes must be printed anew.

        ``keep`` are keys of slots that stay, by the slots' ids.
        """
        dropped = self.entrance.rotate(keep or {})
        self._watch.mark(self._holding.opened().vault_id)
        return dropped

    def slots(self) -> list[SlotInfo]:
        """Return the ways to open this file, the newest first; also while it is locked."""
        return self.entrance.infos()

    def add_slot(self, kind: str, kek: bytes, params: Mapping[str, Any]) -> bytes:
        """Make the open vault open with ``kek`` (32 bytes) too, and return the slot's id. ``params`` are readable."""
        return self.entrance.add_slot(kind, kek, params)

    def drop_slot(self, slot_id: bytes) -> None:
        """Make what opened this slot open nothing. The keyring's own is not dropped here: ValueError."""
        self.entrance.drop_slot(slot_id)

    def opens(self, kind: str, kek: bytes) -> bytes | None:
        """Return the id of the slot that ``kek`` opens, or ``None``: how a printed code is tested. Changes nothing."""
        return self.entrance.opens(kind, kek)

    @contextmanager
    def _letting_go(self) -> Generator[None]:
        """Hold no key after an opening that failed, whatever it failed by."""
        try:
            yield
        except BaseException:
            self._holding.held = None
            raise

    def _hold(self, opened: Opened) -> Proof:
        """Carry the file over if it is old, prove it, and hold its key."""
        file, master = self._holding.file, opened.master
        with file.reading() as session:
            old = session.fmt < FORMAT
        if old:
            with file.writing() as session:
                carry_over(session, master)
        with file.reading() as session:
            proof = Chain(session, master).prove()
            self._watch.judge(session, proof)
            held = Held(master, session.vault_id, session.epoch, opened.slot_id, opened.passphrase)
            self._holding.hold(held, proof)
        return proof

    def _settle(self, proof: Proof) -> None:
        """Do what can wait until the vault is open, and if need be until the next time."""
        try:
            self._tidy(proof)
        except VaultError as error:
            _LOG.warning("the vault was opened and not tidied up: %s", error.problem)
        self._watch.mark(self._holding.opened().vault_id)

    def _tidy(self, proof: Proof) -> None:
        held = self._holding.opened()
        self._watch.due = self._watch.warning is None and self.entrance.access().due
        self.entrance.drop_retired(held.vault_id)
        if proof.whole and proof.lines > CHECKPOINT_ROWS:
            with self._holding.writing() as (session, _):
                chain = Chain(session, held.master)
                if (again := chain.prove()).whole:
                    chain.remember(again.told)

"""The ways to open a vault: each wraps the master key under a key of its own."""

from __future__ import annotations

import json
import logging
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, cast

from services.vault import crypto
from services.vault.app_lock import Stretched, check_of
from services.vault.errors import VaultError, damaged, key_foreign, key_missing, passphrase_needed, wrong_passphrase
from services.vault.file import APP_LOCK, BY_KEYRING, OS_KEYRING, Slot
from services.vault.keyring_adapter import KeyStore
from services.vault.secret import Secret

_LOG = logging.getLogger(__name__)
RECOVERY_KIT = "recovery-kit"
_ID_BYTES = 12


@dataclass(frozen=True, slots=True)
class SlotInfo:
    """What can be known of a slot without its key."""

    id: bytes
    kind: str
    params: Mapping[str, Any]


def info_of(slot: Slot) -> SlotInfo:
    """Return what the file says of ``slot``; strange parameters are none."""
    try:
        params = json.loads(slot.params)
    except (TypeError, ValueError, RecursionError):
        params = None
    return SlotInfo(slot.id, slot.kind, cast(dict[str, Any], params) if isinstance(params, dict) else {})


def wrapped(master: bytes, vault_id: bytes, blank: Slot, kek: bytes) -> Slot:
    """Return the slot ``blank`` with the master key under ``kek`` (32 bytes) in it."""
    if len(kek) != crypto.KEY_BYTES:
        raise ValueError("a wrapping key has 32 bytes")
    return replace(blank, wrapped_vmk=crypto.seal(kek, master, vault_id, blank.id, blank.kind.encode()))


def blank_slot(kind: str, params: Mapping[str, Any], slot_id: bytes | None = None) -> Slot:
    """Return a slot that wraps nothing yet; its id is fresh unless it is given."""
    return Slot(slot_id or new_slot_id(), kind, json.dumps(params, separators=(",", ":")), b"")


def new_slot_id() -> bytes:
    return secrets.token_bytes(_ID_BYTES)


def unwrapped(slot: Slot, vault_id: bytes, kek: bytes) -> bytes:
    """Return the master key. Raises Forged."""
    master = crypto.unseal(kek, slot.wrapped_vmk, vault_id, slot.id, slot.kind.encode())
    if len(master) != crypto.KEY_BYTES:
        raise crypto.Forged
    return master


@dataclass(frozen=True, slots=True)
class Opened:
    """The master key, and by what it was found."""

    master: bytes = field(repr=False)
    slot_id: bytes | None
    passphrase: Stretched | None


class KeyringDoor:
    """The slots whose key, or half of it, is in the keyring. Every key has an entry of its own, never written over."""

    def __init__(self, keys: KeyStore) -> None:
        self._keys = keys

    def check(self) -> None:
        """Raise VaultError where no trusted keyring is at hand."""
        self._keys.check()

    def make(self, master: bytes, vault_id: bytes, passphrase: Stretched | None, slot_id: bytes) -> Slot:
        """Put a new wrapping key into the keyring and return the slot of it. Raises VaultError."""
        kek = crypto.new_key()
        if passphrase is None:
            blank, wrapping = blank_slot(OS_KEYRING, {"check": check_of(kek)}, slot_id), kek
        else:
            blank = blank_slot(APP_LOCK, passphrase.params(kek), slot_id)
            wrapping = passphrase.joined(kek, crypto.joined(vault_id, slot_id))
        self._keys.put(_entry(vault_id, slot_id), kek)
        return wrapped(master, vault_id, blank, wrapping)

    def open(self, slots: Sequence[Slot], vault_id: bytes, passphrase: Secret | None) -> Opened:
        """Return the master key by the first slot whose key is held. Raises VaultError."""
        for slot in slots:
            if slot.kind not in BY_KEYRING:
                continue
            if slot.kind == APP_LOCK and passphrase is None:
                raise passphrase_needed()
            kek = self._keys.get(_entry(vault_id, slot.id))
            if kek is None:
                continue
            if info_of(slot).params.get("check", check_of(kek)) != check_of(kek):
                raise key_foreign()
            if slot.kind == APP_LOCK and passphrase is not None:
                try:
                    return _opened_by_both(slot, vault_id, kek, passphrase)
                except crypto.Forged:
                    raise wrong_passphrase(kit=any(one.kind == RECOVERY_KIT for one in slots)) from None
            try:
                return Opened(unwrapped(slot, vault_id, kek), slot.id, None)
            except crypto.Forged:
                raise damaged() from None
        raise key_missing()

    def forget(self, vault_id: bytes, slot_id: bytes) -> bool:
        """Delete a slot's key from the keyring, and say whether that was done."""
        try:
            self._keys.delete(_entry(vault_id, slot_id))
        except VaultError as error:
            # What matters is done already. A retired slot stays and is tried again at the next opening.
            _LOG.warning("an old keyring entry could not be deleted: %s", error.problem)
            return False
        return True


def _opened_by_both(slot: Slot, vault_id: bytes, kek: bytes, typed: Secret) -> Opened:
    """Return what keyring and passphrase open together. Raises Forged where the passphrase is another."""
    passphrase = Stretched.again(typed, info_of(slot).params)
    master = unwrapped(slot, vault_id, passphrase.joined(kek, crypto.joined(vault_id, slot.id)))
    return Opened(master, slot.id, passphrase)


def _entry(vault_id: bytes, slot_id: bytes) -> str:
    """The keyring's name for a slot's key. It can be read while the keyring is locked, so it tells nothing."""
    return f"unitvault/{vault_id.hex()}/{slot_id.hex()}"

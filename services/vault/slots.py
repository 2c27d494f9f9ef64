"""The ways to open a vault: each wraps the master key under a key of its own."""

from __future__ import annotations

import json
import logging
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from services.vault import crypto
from services.vault.errors import VaultError, damaged, key_missing
from services.vault.file import Slot
from services.vault.keyring_adapter import KeyStore

_LOG = logging.getLogger(__name__)
OS_KEYRING = "os-keyring"
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
    except (TypeError, ValueError):
        params = None
    return SlotInfo(slot.id, slot.kind, cast(dict[str, Any], params) if isinstance(params, dict) else {})


def wrapped(master: bytes, vault_id: bytes, blank: Slot, kek: bytes) -> Slot:
    """Return the slot ``blank`` with the master key under ``kek`` (32 bytes) in it."""
    if len(kek) != crypto.KEY_BYTES:
        raise ValueError("a wrapping key has 32 bytes")
    return replace(blank, wrapped_vmk=crypto.seal(kek, master, vault_id, blank.id, blank.kind.encode()))


def blank_slot(kind: str, params: Mapping[str, Any]) -> Slot:
    """Return a slot with a fresh id that wraps nothing yet."""
    return Slot(secrets.token_bytes(_ID_BYTES), kind, json.dumps(params, separators=(",", ":")), b"")


def unwrapped(slot: Slot, vault_id: bytes, kek: bytes) -> bytes:
    """Return the master key. Raises Forged."""
    master = crypto.unseal(kek, slot.wrapped_vmk, vault_id, slot.id, slot.kind.encode())
    if len(master) != crypto.KEY_BYTES:
        raise crypto.Forged
    return master


class KeyringDoor:
    """The slots whose key, or half of it, is in the keyring. Every key has an entry of its own, never written over."""

    def __init__(self, keys: KeyStore) -> None:
        self._keys = keys

    def check(self) -> None:
        """Raise VaultError where no trusted keyring is at hand."""
        self._keys.check()

    def make(self, master: bytes, vault_id: bytes) -> Slot:
        """Put a new wrapping key into the keyring and return the slot of it. Raises VaultError."""
        blank, kek = blank_slot(OS_KEYRING, {}), crypto.new_key()
        self._keys.put(_entry(vault_id, blank.id), kek)
        return wrapped(master, vault_id, blank, kek)

    def open(self, slots: Sequence[Slot], vault_id: bytes) -> bytes:
        """Return the master key by the first slot whose key is held. Raises VaultError."""
        for slot in slots:
            if slot.kind != OS_KEYRING:
                continue
            kek = self._keys.get(_entry(vault_id, slot.id))
            if kek is None:
                continue
            try:
                return unwrapped(slot, vault_id, kek)
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


def _entry(vault_id: bytes, slot_id: bytes) -> str:
    """The keyring's name for a slot's key. It can be read while the keyring is locked, so it tells nothing."""
    return f"unitvault/{vault_id.hex()}/{slot_id.hex()}"

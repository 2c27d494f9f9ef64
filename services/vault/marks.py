"""How far the chain of changes had come: kept in the keyring, so that an older copy of the file is noticed.

A mark is no secret. There are two places for it, and the new one is written before the old one goes: an entry of the
keyring is never written over (Windows would keep the old value under another name), and no moment is without a mark.
"""

from __future__ import annotations

import logging
import struct
from dataclasses import dataclass
from typing import Self

from services.vault.errors import VaultError
from services.vault.file import Session
from services.vault.keyring_adapter import KeyStore

_LOG = logging.getLogger(__name__)
_SHAPE = struct.Struct(">IQ32s")


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """The epoch of the master key, and number and mac of the last line."""

    epoch: int
    n: int
    mac: bytes

    @classmethod
    def of(cls, session: Session) -> Self | None:
        """Return the mark of the file as it stands; ``None`` where it has no line, or a strange one."""
        head = session.last_audit()
        if head is None or head.n < 1 or not isinstance(head.mac, bytes):  # pyright: ignore[reportUnnecessaryIsInstance]
            return None
        return cls(session.epoch, head.n, head.mac)

    def encode(self) -> bytes:
        return _SHAPE.pack(self.epoch, self.n, self.mac)

    @classmethod
    def decode(cls, blob: bytes) -> Self | None:
        """Return the mark, or ``None`` where something else is held in its place."""
        try:
            return cls(*_SHAPE.unpack(blob))
        except struct.error:
            return None


_NOTHING = Mark(-1, 0, b"")
"""Less than any mark."""


def bears(session: Session, mark: Mark) -> bool:
    """Whether the file has come as far as ``mark``, and by the same way."""
    if session.epoch != mark.epoch:  # every line has another mac since
        head = session.last_audit()
        return session.epoch > mark.epoch and head is not None and head.n > mark.n
    row = session.audit_row(mark.n)
    return row is not None and row.mac == mark.mac


class Marks:
    """The marks of vaults in a keyring. A keyring that does not answer costs the mark, never the work."""

    def __init__(self, keys: KeyStore) -> None:
        self._keys = keys
        self._failed = False
        self._left: tuple[bytes, Mark] | None = None
        """What is surely held: the keyring need not be asked again, which may be locked by now."""

    def newest(self, vault_id: bytes) -> Mark | None:
        """Return how far the file is known to have come, or ``None`` where that is not known."""
        self._failed, self._left = False, None
        return max((mark for mark in self._all(vault_id).values() if mark is not None), default=None)

    def leave(self, vault_id: bytes, mark: Mark) -> None:
        """Keep ``mark``, and then forget the older ones."""
        if self._left == (vault_id, mark):
            return
        found = self._all(vault_id)
        if self._failed or any(known is not None and known >= mark for known in found.values()):
            return
        free = min(found, key=lambda name: found[name] or _NOTHING)
        try:
            self._keys.delete(free)  # what is there may be no mark, or one that a kill left
            self._keys.put(free, mark.encode())
            for name in found:
                if name != free and found[name] is not None:
                    self._keys.delete(name)
            self._left = (vault_id, mark)
        except VaultError as error:
            self._fail(error)

    def forget(self, vault_id: bytes) -> None:
        """Forget how far the file had come: an older copy is wanted, or the vault is gone."""
        self._left = None
        try:
            for name in _names(vault_id):
                self._keys.delete(name)
        except VaultError as error:
            self._fail(error)

    def _all(self, vault_id: bytes) -> dict[str, Mark | None]:
        """Return what is held in each place."""
        found: dict[str, Mark | None] = {}
        try:
            for name in _names(vault_id) if not self._failed else ():
                found[name] = Mark.decode(self._keys.get(name) or b"")
        except VaultError as error:
            self._fail(error)
        return found

    def _fail(self, error: VaultError) -> None:
        """Ask no more until the next opening: the user is not to wait for a keyring at every save."""
        self._failed = True
        _LOG.warning("the keyring keeps no mark of the vault: %s", error.problem)


def _names(vault_id: bytes) -> tuple[str, str]:
    return f"unitvault/{vault_id.hex()}/mark-0", f"unitvault/{vault_id.hex()}/mark-1"

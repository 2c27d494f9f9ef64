"""Which accounts have the same password. They are compared inside the vault; no password leaves it for this."""

from __future__ import annotations

import secrets
from collections import defaultdict
from hashlib import blake2b

from models.errors import UserError
from services.vault.credentials import KIND
from services.vault.keeping import opened
from services.vault.secret import Secret
from services.vault.strongroom import Strongroom


class ReusedPasswords:
    """A look over all credentials; runs on the vault's lane."""

    def __init__(self, strongroom: Strongroom) -> None:
        self._strongroom = strongroom

    def groups(self) -> list[frozenset[str]]:
        """Return the ids of credentials that share a password, a set for each password."""
        key = secrets.token_bytes(32)  # of this look only: a digest of a password must not outlive it
        found: defaultdict[bytes, set[str]] = defaultdict(set)
        for credential_id, password in self._passwords():
            if password:
                found[_digest(key, password)].add(credential_id)
        return [frozenset(ids) for ids in found.values() if len(ids) > 1]

    def others_with(self, password: Secret, *, but: str = "") -> frozenset[str]:
        """Return the ids of credentials that have ``password`` already, without the credential ``but``."""
        if not password:
            return frozenset()
        return frozenset(one for one, stored in self._passwords() if one != but and stored == password)

    def _passwords(self) -> list[tuple[str, Secret]]:
        passwords: list[tuple[str, Secret]] = []
        with self._strongroom.reading() as room:
            for entry in room.entries(KIND):
                try:
                    passwords.append((entry.id, opened(entry)[1].password))
                except UserError:
                    continue  # an item that cannot be read; the list of credentials warns of it
        return passwords


def _digest(key: bytes, password: Secret) -> bytes:
    return blake2b(password.reveal().encode("utf-8", "surrogatepass"), key=key, digest_size=32).digest()

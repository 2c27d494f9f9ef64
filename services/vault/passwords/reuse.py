"""Which accounts have the same password. They are compared inside the vault; no password leaves it for this."""

from __future__ import annotations

import secrets
from collections import defaultdict
from collections.abc import Mapping
from hashlib import blake2b

from services.vault.keeping import all_opened
from services.vault.secret import Secret
from services.vault.strongroom import Strongroom


def stored_passwords(strongroom: Strongroom) -> Mapping[str, Secret]:
    """Return every password by its credential's id, read in one go. Keep them no longer than for a look."""
    with strongroom.reading() as room:
        return {credential.id: credential.password for _, credential in all_opened(room)}


def shared_by(passwords: Mapping[str, Secret]) -> list[frozenset[str]]:
    """Return the ids of credentials that share a password, a set for each password."""
    key = secrets.token_bytes(32)  # of this look only: a digest of a password must not outlive it
    found: defaultdict[bytes, set[str]] = defaultdict(set)
    for credential_id, password in passwords.items():
        if password:
            found[_digest(key, password)].add(credential_id)
    return [frozenset(ids) for ids in found.values() if len(ids) > 1]


def others_with(password: Secret, passwords: Mapping[str, Secret], *, but: str = "") -> frozenset[str]:
    """Return the ids of credentials that have ``password`` already, without the credential ``but``."""
    if not password:
        return frozenset()
    return frozenset(one for one, stored in passwords.items() if one != but and stored == password)


def _digest(key: bytes, password: Secret) -> bytes:
    return blake2b(password.reveal().encode("utf-8", "surrogatepass"), key=key, digest_size=32).digest()

"""The unit's key pair: its public half seals, its private half exists only in shares (Bech32 as age writes it)."""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from services.vault import crypto
from services.vault.people.age_keys import BECH32, new_identity, octets_in, recipient_of
from services.vault.recovery.shares.splitting import combine, split
from services.vault.secret import Secret

_HEAD = "age-secret-key-"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


@dataclass(frozen=True, slots=True)
class UnitKey:
    """What the owner's PC keeps: whom to seal for, and the key by which an opener knows that it was sealed here."""

    recipient: str
    mac_key: bytes

    def __repr__(self) -> str:
        return f"UnitKey({self.recipient!r})"

    @property
    def number(self) -> str:
        """A public number of the key, eight digits: it is on every share's page and on the screen."""
        return f"{int.from_bytes(sha256(self.recipient.encode()).digest()[:8], 'big') % 10**8:08d}"

    def tag(self, body: bytes) -> bytes:
        return hmac.digest(self.mac_key, body, sha256)


def make_shares() -> tuple[UnitKey, tuple[Secret, ...]]:
    """Make a key pair; the private half is in the three shares and nowhere else."""
    identity = new_identity()
    octets = octets_of(identity)
    return _key_of(identity, octets), split(octets)


def join_shares(shares: Sequence[Secret]) -> tuple[UnitKey, Secret]:
    """Return the key pair of two or more shares. Raises NotTogether."""
    octets = combine(shares)
    identity = identity_of(octets)
    return _key_of(identity, octets), identity


def _key_of(identity: Secret, octets: bytes) -> UnitKey:
    return UnitKey(recipient_of(identity), crypto.derived(octets, b"unit-seal mac"))


def octets_of(identity: Secret) -> bytes:
    """Return the 32 bytes in ``AGE-SECRET-KEY-1…``, which age has made: its checksum is not asked again."""
    return octets_in(identity.reveal().lower()[len(_HEAD) + 1 : -6])  # ascii


def identity_of(octets: bytes) -> Secret:
    """Write 32 bytes as age does (BIP 173)."""
    bits = "".join(f"{octet:08b}" for octet in octets).ljust(260, "0")
    data = [int(bits[at : at + 5], 2) for at in range(0, 260, 5)]
    head = [ord(letter) >> 5 for letter in _HEAD] + [0] + [ord(letter) & 31 for letter in _HEAD]
    rest = _polymod([*head, *data, *[0] * 6]) ^ 1
    check = [rest >> 5 * (5 - place) & 31 for place in range(6)]
    text = f"{_HEAD}1" + "".join(BECH32[value] for value in (*data, *check))
    return Secret(text.upper())  # ascii


def _polymod(values: Sequence[int]) -> int:
    total = 1
    for value in values:
        top = total >> 25
        total = (total & 0x1FFFFFF) << 5 ^ value
        for place, factor in enumerate(_GENERATOR):
            if top >> place & 1:
                total ^= factor
    return total

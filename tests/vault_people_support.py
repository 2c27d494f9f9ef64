"""People with their keys, made once, and cards as an attacker would make them."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from services.vault.envelope import from_text, to_text
from services.vault.people import armour
from services.vault.people.card import DOMAIN, SignedCard
from services.vault.people.identity import Identity, new_identity

AYSE = ("Ayşe Yılmaz", "Kütüphane ve Dokümantasyon Daire Başkanlığı")
MEHMET = ("Mehmet Öztürk", "Sağlık Bilimleri Fakültesi")


@cache
def person(name: str, unit: str, pc: int = 1) -> Identity:
    """Return somebody with the keys of one of their computers."""
    del pc
    return new_identity(name, unit)


def ayse(pc: int = 1) -> Identity:
    return person(*AYSE, pc)


def mehmet(pc: int = 1) -> Identity:
    return person(*MEHMET, pc)


def card_bytes(who: Identity) -> bytes:
    """What stands in the file that ``who`` gives."""
    return who.signed_card().lines().encode()


def as_file(signed: bytes, sig: bytes) -> bytes:
    return armour.to_text(armour.CARD_LABEL, signed, sig).encode()


def fields(who: Identity) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(who.signed_card().signed)
    return found


def written(values: Mapping[str, Any]) -> bytes:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def signed_by(who: Identity, signed: bytes, domain: bytes = DOMAIN) -> bytes:
    """A file with bytes of an attacker's choice, rightly signed by ``who``."""
    return as_file(signed, who.sign(domain + signed))


def raw(signed_card: SignedCard) -> bytes:
    return signed_card.sig + signed_card.signed


def from_raw(data: bytes) -> bytes:
    """A file of ``data`` as it is, its base32 rightly written."""
    return f"BIRIMKART1:{base64.b32encode(data).decode().rstrip('=')}:".encode()


def with_key(ed: bytes, name: str = "Ayşe Yılmaz") -> bytes:
    """What a card with a signing key of an attacker's choice says."""
    return written(fields(ayse()) | {"n": name, "ed": to_text(ed)})


def private_key(who: Identity) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(from_text(who.signing_seed.reveal()))

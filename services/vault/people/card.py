"""The identity card: who somebody is, and by which keys others know them, signed by themselves.

A card is five fields in one order, ``{"f":1,"n":name,"u":unit,"ed":base64url(32 bytes),"age":"age1…"}``, signed in the
domain ``uv/card/1``. There is one way to write each card; other bytes are refused, also an unknown field: what is to be
added makes a new format ``f``. A card proves that whoever made it holds ``ed``, and nothing of who that is: for that,
people compare words (:mod:`services.vault.people.words`).
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cached_property

from services.vault.envelope import Envelope, Malformed, from_text, strict_object, to_text, verified
from services.vault.people import armour
from services.vault.people.age_keys import is_recipient
from services.vault.people.names import LONGEST_NAME, LONGEST_UNIT, fault_of
from services.vault.people.refusals import Refusal, refused

DOMAIN = b"uv/card/1\0"
FORMAT = 1
LARGEST = 16_384
"""Bytes of a file that may hold a card, mail around it included."""
LARGEST_SIGNED = 258
"""Bytes of a card inside its signature: what a QR code of version 14 at level M holds as text."""
FILE_SUFFIX = ".birimkart"
_KEY_BYTES = 32
_SMALL_ORDER = frozenset(
    bytes.fromhex(text)
    for text in (
        "00" * 32,
        "01" + "00" * 31,
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "ec" + "ff" * 30 + "7f",
        "ed" + "ff" * 30 + "7f",
        "ee" + "ff" * 30 + "7f",
    )
)
"""y of the Ed25519 points under which anybody can sign anything, whatever their sign bit."""


@dataclass(frozen=True)
class Card:
    """What a card says. ``ed``: the signing key, 32 bytes; ``age``: the age recipient, ``age1…``."""

    name: str
    unit: str
    ed: bytes
    age: str

    @cached_property
    def fp(self) -> str:
        """The fingerprint of the two keys, 64 hexadecimal digits: what a person is known by."""
        return hashlib.sha256(b"uv/fp/1\0" + self.ed + self.age.encode("ascii")).hexdigest()

    def to_bytes(self) -> bytes:
        """Return what is signed. Turkish letters stay letters: escapes would take three times the room in a QR code."""
        fields = {"f": FORMAT, "n": self.name, "u": self.unit, "ed": to_text(self.ed), "age": self.age}
        return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()


@dataclass(frozen=True, slots=True)
class SignedCard:
    """A card whose signature was proven, with the bytes that prove it."""

    card: Card
    signed: bytes
    sig: bytes

    def text(self) -> str:
        """Return it as one line of capitals, for a QR code."""
        return armour.to_text(armour.CARD_LABEL, self.signed, self.sig)

    def lines(self) -> str:
        """Return it as short lines, for a file or a mail."""
        return armour.to_lines(self.text())


def read_card(data: bytes) -> SignedCard:
    """Read a card of elsewhere: a file, a mail, what a QR code says. Raises CardRefused with why it is not taken."""
    if len(data) > LARGEST:
        raise refused(Refusal.TOO_LARGE)
    try:
        signed, sig = armour.from_text(armour.CARD_LABEL, data, LARGEST)
    except Malformed:
        raise refused(Refusal.NOT_A_CARD) from None
    return proven(signed, sig)


def proven(signed: bytes, sig: bytes) -> SignedCard:
    """Return the card that the two prove. Raises CardRefused with why it is not taken."""
    card = parsed(signed)
    if _is_weak(card.ed) or not verified(DOMAIN, Envelope(signed, sig, {}), card.ed):
        raise refused(Refusal.FORGED)
    if not is_recipient(card.age):
        raise refused(Refusal.DAMAGED)
    if fault_of(card.name, LONGEST_NAME) or fault_of(card.unit, LONGEST_UNIT):
        raise refused(Refusal.BAD_NAME)
    return SignedCard(card, signed, sig)


def parsed(signed: bytes) -> Card:
    """Return what the bytes say, which is not proven yet. Raises CardRefused."""
    if len(signed) > LARGEST_SIGNED:
        raise refused(Refusal.DAMAGED)
    try:
        fields = strict_object(signed)
        if type(fields.get("f")) is int and fields["f"] > FORMAT:
            raise refused(Refusal.NEWER)
        name, unit, ed, age = fields["n"], fields["u"], from_text(fields["ed"]), fields["age"]
    except (Malformed, KeyError):
        raise refused(Refusal.DAMAGED) from None
    if not (isinstance(name, str) and isinstance(unit, str) and isinstance(age, str)):
        raise refused(Refusal.DAMAGED)
    card = Card(name, unit, ed, age)
    try:
        same = card.to_bytes() == signed
    except UnicodeEncodeError:  # half a character, which JSON can name and no text can hold
        same = False
    if not same:
        raise refused(Refusal.DAMAGED)
    return card


def _is_weak(ed: bytes) -> bool:
    return len(ed) != _KEY_BYTES or ed[:-1] + bytes([ed[-1] & 0x7F]) in _SMALL_ORDER

"""Seeds as people type them and as platforms print them."""

from __future__ import annotations

import base64

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.secret import Secret

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_VALUES = {letter: value for value, letter in enumerate(_ALPHABET)}
_SHORTEST, _LONGEST = 8, 512
LONGEST_KEY = _LONGEST * 5 // 8
"""Bytes of the longest seed that is taken."""
# A Turkish keyboard makes ı and İ where base32 means I; str.upper would leave İ alone.
_TYPED = str.maketrans({"ı": "I", "İ": "I", "=": None, **dict.fromkeys("-‐‑‒–—\u200b\u200c\u200d\ufeff")})


def normalise_seed(typed: str) -> Secret:
    """Return the seed in base32 as ``OtpSettings`` keeps it; spaces, hyphens, case and padding are forgiven.

    Letters that do not fill a byte are dropped, as authenticator apps do. Raises UserError.
    """
    typed = "".join(typed.split()).translate(_TYPED)
    letters = typed.upper() if typed.isascii() else typed  # ascii
    if not letters:
        raise UserError(Message(QT_TRANSLATE_NOOP("services", "Kurulum anahtarı boş.")))
    if any(letter in "0189" for letter in letters):
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Kurulum anahtarında 0, 1, 8 ve 9 rakamları bulunmaz.")),
            Message(QT_TRANSLATE_NOOP("services", "0 yerine O, 1 yerine I ya da L, 8 yerine B harfini deneyin.")),
        )
    if not set(letters) <= _VALUES.keys():
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Kurulum anahtarında yeri olmayan bir karakter var.")),
            Message(QT_TRANSLATE_NOOP("services", "Anahtar yalnız A–Z harflerinden ve 2–7 rakamlarından oluşur.")),
        )
    if not _SHORTEST <= len(letters) <= _LONGEST:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Kurulum anahtarının uzunluğu olağan değil.")),
            Message(QT_TRANSLATE_NOOP("services", "Anahtarı platformun sayfasından eksiksiz kopyalayın.")),
        )
    bits = 0
    for letter in letters:
        bits = bits << 5 | _VALUES[letter]
    octets = len(letters) * 5 // 8
    return seed_of((bits >> (len(letters) * 5 - octets * 8)).to_bytes(octets, "big"))


def seed_of(key: bytes) -> Secret:
    """Return the base32 of raw bytes as ``OtpSettings`` keeps it."""
    return Secret(base64.b32encode(key).decode().rstrip("="))

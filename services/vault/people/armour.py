"""Signed bytes as text that survives mail, chat and a QR code: ``BIRIMKART1:ABCD…:``.

Capitals and digits only. A QR code holds them in its alphanumeric mode, where five bits of ours cost five and a half
(base64 in byte mode: six cost eight). Mail programs that break lines, quote them or add a farewell do no harm: what
stands between the two colons is joined, what stands outside is not read.
"""

from __future__ import annotations

import base64
import binascii
import re

from services.vault.envelope import Malformed

CARD_LABEL = "BIRIMKART1"
LINE = 64
SIGNATURE_BYTES = 64
_BETWEEN = re.compile("[\\s>\u200b\ufeff]+")


def to_text(label: str, signed: bytes, sig: bytes) -> str:
    """Return signature and signed bytes as one line, for a QR code."""
    assert len(sig) == SIGNATURE_BYTES
    return f"{label}:{base64.b32encode(sig + signed).decode().rstrip('=')}:"


def to_lines(text: str) -> str:
    """Return such a line broken at 64 characters, for a file or a mail."""
    return "\n".join(text[start : start + LINE] for start in range(0, len(text), LINE)) + "\n"


def from_text(label: str, data: bytes, most: int) -> tuple[bytes, bytes]:
    """Return the signed bytes and the signature (not yet checked) that stand as ``label`` in ``data``.

    Raises :class:`~services.vault.envelope.Malformed` for more than ``most`` bytes, for another spelling of the same
    bytes, and where nothing or two different things stand there.
    """
    if len(data) > most:
        raise Malformed("too large")
    joined = _BETWEEN.sub("", data.decode("utf-8", "replace"))
    found = set(re.findall(rf"{label}:([A-Z2-7]+):", joined))
    if len(found) != 1:
        raise Malformed("not one armoured text")
    (packed,) = found
    try:
        raw = base64.b32decode(packed + "=" * (-len(packed) % 8))
    except (binascii.Error, ValueError):
        raise Malformed("not base32") from None
    if base64.b32encode(raw).decode().rstrip("=") != packed or len(raw) <= SIGNATURE_BYTES:
        raise Malformed("not canonical base32")
    return raw[SIGNATURE_BYTES:], raw[:SIGNATURE_BYTES]

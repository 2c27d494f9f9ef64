"""Writes what Google Authenticator writes when accounts are moved."""

from __future__ import annotations

import base64
from urllib.parse import quote


def _varint(value: int) -> bytes:
    made = bytearray()
    while value >= 0x80:
        made.append(value & 0x7F | 0x80)
        value >>= 7
    made.append(value)
    return bytes(made)


def number(field: int, value: int) -> bytes:
    """A field with a number; negative ones as two's complement of 64 bits."""
    return _varint(field << 3) + _varint(value)


def octets(field: int, value: bytes) -> bytes:
    """A field with bytes, a text, or a message."""
    return _varint(field << 3 | 2) + _varint(len(value)) + value


def entry(
    key: bytes, name: str, issuer: str, *, algorithm: int = 1, digits: int = 1, kind: int = 2, counter: int = 0
) -> bytes:
    """One account."""
    inside = octets(1, key) + octets(2, name.encode()) + octets(3, issuer.encode())
    inside += number(4, algorithm) + number(5, digits) + number(6, kind)
    return octets(1, inside + (number(7, counter) if counter else b""))


def message(*parts: bytes) -> bytes:
    return b"".join(parts)


def address_of(data: bytes) -> str:
    """What stands in the QR code."""
    return "otpauth-migration://offline?data=" + quote(base64.b64encode(data).decode(), safe="")

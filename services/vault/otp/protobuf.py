"""A strict reader of Protocol Buffers' wire format: enough for small messages from anywhere.

Every length is checked against what is there; groups, unknown wire types and overlong numbers are refused.
"""

from __future__ import annotations

from collections.abc import Iterator

Value = int | bytes
_VARINT, _FIXED64, _LENGTH, _FIXED32 = 0, 1, 2, 5
_MOST_FIELDS = 2_000


class MalformedMessageError(ValueError):
    """The bytes are no message."""


def fields(message: bytes) -> Iterator[tuple[int, Value]]:
    """Yield number and value of every field in order. Raises :class:`MalformedMessageError`.

    A varint is an unsigned 64-bit number; every other value is its bytes.
    """
    place = 0
    for _ in range(_MOST_FIELDS):
        if place == len(message):
            return
        key, place = _varint(message, place)
        number, wire = key >> 3, key & 7
        if not 1 <= number < 2**29:
            raise MalformedMessageError("a field without a number")
        if wire == _VARINT:
            value, place = _varint(message, place)
            yield number, value
            continue
        if wire == _LENGTH:
            length, place = _varint(message, place)
        elif wire in (_FIXED64, _FIXED32):
            length = 8 if wire == _FIXED64 else 4
        else:
            raise MalformedMessageError("an unknown kind of field")
        if length > len(message) - place:
            raise MalformedMessageError("cut off")
        yield number, message[place : place + length]
        place += length
    raise MalformedMessageError("too many fields")


def _varint(message: bytes, place: int) -> tuple[int, int]:
    value = 0
    for index in range(10):
        if place >= len(message):
            raise MalformedMessageError("cut off")
        octet = message[place]
        place += 1
        value |= (octet & 0x7F) << (7 * index)
        if octet < 0x80:
            if value >= 2**64:
                break
            return value, place
    raise MalformedMessageError("a number without an end")

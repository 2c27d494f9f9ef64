"""The envelope in which everything signed travels: ``{"signed": base64url, "sig": base64url}``.

The signature stands for a domain and the exact bytes of ``signed``, so that nothing has to be written the same way
twice and a message of one kind is never taken for another. ``signed`` is one JSON object in UTF-8; it is read
strictly: no name twice, no fractions, no more levels or bytes than a message of ours can have.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NoReturn, cast

MOST_BYTES = 16 << 20
_MOST_DIGITS = 19
_SIGNATURE_BYTES = 64


class Malformed(Exception):  # noqa: N818 - what was found, not an error of the program
    """Not an envelope, or not the message that was expected in it. Its text is for tests and never holds a value."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """``signed`` as it was transported, its signature (not yet checked), and what ``signed`` says."""

    signed: bytes
    sig: bytes
    body: Mapping[str, Any]

    def __repr__(self) -> str:
        return f"Envelope({len(self.signed)} bytes)"  # what it says may be secret


def canonical(body: object) -> bytes:
    """Return ``body`` as JSON that is the same whoever writes it: sorted names, no spaces, ASCII."""
    return json.dumps(body, sort_keys=True, ensure_ascii=True, separators=(",", ":"), allow_nan=False).encode()


def sealed(domain: bytes, body: Mapping[str, Any], sign: Callable[[bytes], bytes]) -> bytes:
    """Return the envelope of ``body``, signed with ``sign`` (Ed25519 over exactly the bytes that it is given)."""
    return wrapped(domain, canonical(body), sign)


def wrapped(domain: bytes, signed: bytes, sign: Callable[[bytes], bytes]) -> bytes:
    """Return the envelope of bytes that :func:`canonical` made."""
    return canonical({"signed": to_text(signed), "sig": to_text(sign(domain + signed))})


def read(data: bytes, most: int = MOST_BYTES) -> Envelope:
    """Read an envelope of at most ``most`` bytes. Blanks around it are allowed. Raises :class:`Malformed`."""
    if len(data) > most:
        raise Malformed("too large")
    outer = strict_object(data)
    if outer.keys() != {"signed", "sig"}:
        raise Malformed("not an envelope")
    signed, sig = from_text(outer["signed"]), from_text(outer["sig"])
    if len(sig) != _SIGNATURE_BYTES:
        raise Malformed("no signature")
    return Envelope(signed, sig, strict_object(signed))


def verified(domain: bytes, envelope: Envelope, ed: bytes) -> bool:
    """Whether the holder of the Ed25519 key ``ed`` (32 bytes) signed the envelope as a message of ``domain``."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(ed).verify(envelope.sig, domain + envelope.signed)
    except (InvalidSignature, ValueError):
        return False
    return True


def strict_object(data: bytes) -> dict[str, Any]:
    """Read one JSON object. Raises :class:`Malformed` for anything else, and for what two readers could read apart."""
    try:
        read_value = json.loads(
            data.decode("utf-8"),
            object_pairs_hook=_without_twins,
            parse_float=_refused,
            parse_constant=_refused,
            parse_int=_small,
        )
    except (ValueError, RecursionError):
        raise Malformed("not strict JSON") from None
    if not isinstance(read_value, dict):
        raise Malformed("not an object")
    return cast(dict[str, Any], read_value)


def to_text(data: bytes) -> str:
    """Return ``data`` in base64url without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def from_text(value: object) -> bytes:
    """Read base64url as :func:`to_text` writes it, and no other spelling of the same bytes. Raises Malformed."""
    if not isinstance(value, str) or not value.isascii():
        raise Malformed("not base64url")
    try:
        data = base64.b64decode(value + "=" * (-len(value) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise Malformed("not base64url") from None
    if to_text(data) != value:
        raise Malformed("not canonical base64url")
    return data


def _without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Malformed("a name stands twice")
    return found


def _small(digits: str) -> int:
    if len(digits.lstrip("-")) > _MOST_DIGITS:
        raise Malformed("a number is too large")
    return int(digits)


def _refused(_text: str) -> NoReturn:
    raise Malformed("a number that is not whole")

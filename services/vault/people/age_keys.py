"""The keys of age: pyrage's X25519 identities and recipients, behind three functions."""

from __future__ import annotations

from typing import Any, cast

from services.vault.secret import Secret

_LENGTH = 62
BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def new_identity() -> Secret:
    """Make a secret key: ``AGE-SECRET-KEY-1…``."""
    return Secret(str(_x25519().Identity.generate()))


def recipient_of(identity: Secret) -> str:
    """Return the recipient ``age1…`` that ``identity`` opens for. Raises ValueError where it is none."""
    try:
        return str(_x25519().Identity.from_str(identity.reveal()).to_public())
    except _errors():
        raise ValueError("not an age identity") from None


def is_recipient(text: str) -> bool:
    """Tell whether ``text`` is a recipient that only one person can open for, in its one way of writing."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

    if len(text) != _LENGTH:
        return False
    try:
        if str(_x25519().Recipient.from_str(text)) != text:
            return False
        # A point of small order gives everybody the same secret; OpenSSL refuses to exchange with one.
        X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(octets_in(text[4:-6])))
    except (*_errors(), ValueError):
        return False
    return True


def octets_in(letters: str) -> bytes:
    """Return the 32 bytes that age wrote as ``letters``: Bech32 without its prefix and checksum."""
    bits = "".join(f"{BECH32.index(letter):05b}" for letter in letters)
    return int(bits[:256], 2).to_bytes(32, "big")


def _x25519() -> Any:
    import pyrage  # pyright: ignore[reportMissingTypeStubs] - pyrage ships no types

    return cast("Any", pyrage).x25519


def _errors() -> tuple[type[Exception], ...]:
    import pyrage  # pyright: ignore[reportMissingTypeStubs]

    return cast("Any", pyrage).IdentityError, cast("Any", pyrage).RecipientError

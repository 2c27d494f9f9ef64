"""The vault's cryptography, in one place: key wrapping, items and the audit chain.

ChaCha20-Poly1305 and HKDF-SHA-256 of ``cryptography``. Every name that goes into a key or into
associated data is written with its length before it, so that no two different names read the same.
The library is loaded at first use, on the vault's lane: the page that asks for it must not wait.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets

KEY_BYTES = 32
_NONCE_BYTES = 12
FIRST_MAC = bytes(32)
"""What the first row of the audit chain follows."""


class Forged(Exception):  # noqa: N818 - what was found, not an error of the program
    """Something that was not sealed with this key, in this place."""


def new_key() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


def seal(key: bytes, plain: bytes, *place: bytes) -> bytes:
    """Return nonce and ciphertext of ``plain``, bound to ``place``."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, plain, joined(*place))


def unseal(key: bytes, sealed: bytes, *place: bytes) -> bytes:
    """Return what was sealed with the same key in the same ``place``. Raises :class:`Forged`."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    try:
        return ChaCha20Poly1305(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], joined(*place))
    except (InvalidTag, TypeError, ValueError):
        raise Forged from None


def derived(key: bytes, *purpose: bytes) -> bytes:
    """Return a key of 32 bytes for one purpose."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), KEY_BYTES, salt=None, info=joined(*purpose)).derive(key)


def chained(key: bytes, before: bytes, *row: bytes) -> bytes:
    """Return the audit mac of ``row`` after a row whose mac is ``before``."""
    return hmac.digest(key, joined(before, *row), hashlib.sha256)


def joined(*parts: bytes) -> bytes:
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)

"""Writes age files piece by piece after the specification (https://c2sp.org/age), so that tests can write wrong ones.

Independent of pyrage: X25519, scrypt, HKDF, HMAC and ChaCha20-Poly1305 of ``cryptography`` and the standard library.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

FILE_KEY = b"YELLOW SUBMARINE"
NONCE = bytes(range(16))
CHUNK = 64 * 1024
VERSION = b"age-encryption.org/v1\n"
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


@dataclass(frozen=True)
class Key:
    """An X25519 identity that the writer made: its secret scalar, and how age spells it."""

    scalar: bytes

    @property
    def identity(self) -> str:
        return bech32("age-secret-key-", self.scalar).upper()

    @property
    def recipient(self) -> str:
        return bech32("age", self.public)

    @property
    def public(self) -> bytes:
        return X25519PrivateKey.from_private_bytes(self.scalar).public_key().public_bytes_raw()


ALICE, BORA = Key(hashlib.sha256(b"alice").digest()), Key(hashlib.sha256(b"bora").digest())


def raw(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")


def hkdf(key: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt=salt, info=info).derive(key)


def wrapped(body: bytes) -> bytes:
    """Return base64 ``body`` in lines of 64 columns, the last of which is shorter."""
    lines = [body[start : start + 64] for start in range(0, len(body), 64)]
    if not lines or len(lines[-1]) == 64:
        lines.append(b"")
    return b"".join(line + b"\n" for line in lines)


def stanza(*arguments: bytes, body: bytes = b"") -> bytes:
    return b"-> " + b" ".join(arguments) + b"\n" + wrapped(raw(body))


def x25519_parts(public: bytes, file_key: bytes = FILE_KEY, ephemeral: bytes = b"\x07" * 32) -> tuple[bytes, bytes]:
    """Return share and body of a stanza for ``public``."""
    secret = X25519PrivateKey.from_private_bytes(ephemeral)
    share = secret.public_key().public_bytes_raw()
    shared = secret.exchange(X25519PublicKey.from_public_bytes(public))
    wrap = hkdf(shared, share + public, b"age-encryption.org/v1/X25519")
    return share, ChaCha20Poly1305(wrap).encrypt(bytes(12), file_key, b"")


def x25519(public: bytes, file_key: bytes = FILE_KEY, ephemeral: bytes = b"\x07" * 32) -> bytes:
    share, body = x25519_parts(public, file_key, ephemeral)
    return stanza(b"X25519", raw(share), body=body)


def scrypt_body(passphrase: bytes, salt: bytes, factor: int) -> bytes:
    full = b"age-encryption.org/v1/scrypt" + salt
    wrap = hashlib.scrypt(passphrase, salt=full, n=1 << factor, r=8, p=1, dklen=32, maxmem=1 << 30)
    return ChaCha20Poly1305(wrap).encrypt(bytes(12), FILE_KEY, b"")


def scrypt(passphrase: bytes, salt: bytes = b"s" * 16, factor: int = 10) -> bytes:
    return stanza(b"scrypt", raw(salt), b"%d" % factor, body=scrypt_body(passphrase, salt, factor))


def header(*stanzas: bytes, file_key: bytes = FILE_KEY, version: bytes = VERSION) -> bytes:
    start = version + b"".join(stanzas) + b"---"
    return start + b" " + raw(mac(start, file_key)) + b"\n"


def mac(start: bytes, file_key: bytes = FILE_KEY) -> bytes:
    return hmac.digest(hkdf(file_key, b"", b"header"), start, hashlib.sha256)


def payload(plain: bytes, *, nonce: bytes = NONCE) -> bytes:
    pieces = [plain[start : start + CHUNK] for start in range(0, len(plain), CHUNK)] or [b""]
    return nonce + b"".join(
        chunk(piece, number, last=number == len(pieces) - 1, nonce=nonce) for number, piece in enumerate(pieces)
    )


def chunk(piece: bytes, number: int, *, last: bool, nonce: bytes = NONCE) -> bytes:
    key = hkdf(FILE_KEY, nonce, b"payload")
    return ChaCha20Poly1305(key).encrypt(number.to_bytes(11, "big") + bytes([last]), piece, b"")


def armor(data: bytes, *, eol: bytes = b"\n", columns: int = 64) -> bytes:
    body = base64.b64encode(data)
    lines = [body[start : start + columns] for start in range(0, len(body), columns)]
    return eol.join([b"-----BEGIN AGE ENCRYPTED FILE-----", *lines, b"-----END AGE ENCRYPTED FILE-----", b""])


def bech32(prefix: str, data: bytes) -> str:
    """Return ``data`` in BIP 173's spelling."""
    bits = "".join(f"{octet:08b}" for octet in data)
    values = [int(bits[start : start + 5].ljust(5, "0"), 2) for start in range(0, len(bits), 5)]
    expanded = [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]
    check = _polymod(expanded + values + [0] * 6) ^ 1
    values += [(check >> 5 * (5 - place)) & 31 for place in range(6)]
    return f"{prefix}1" + "".join(_BECH32[value] for value in values)


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= generator if (top >> place) & 1 else 0
    return check

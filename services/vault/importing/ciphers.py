"""The cryptography of other programs' export files. Costs are judged before they are paid.

A file chooses the cost of its own key derivation, so a hostile one could ask for hours or gigabytes. What each
program itself allows is the bound here; the longest of them takes some seconds, and the interpreter's lock is free
meanwhile.
"""

from __future__ import annotations

import hashlib
import hmac

from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.importing.drafts import ExportError
from services.vault.importing.json_reading import broken
from services.vault.secret import Secret

KEY_BYTES = 32
_LONGEST_SALT = 1_024
_SCRYPT_MEMORY = 256 * 1024 * 1024
_SCRYPT_WORK = 4 * 1024 * 1024
"""n · r · p, summed over the slots that are tried; Aegis writes 2^15 · 8 · 1, a sixteenth of it."""
_PBKDF2_MOST = 2_000_000
"""Bitwarden's own upper bound."""
_ARGON_ITERATIONS, _ARGON_MEBIBYTES, _ARGON_LANES = (1, 10), (8, 1024), (1, 16)
"""Bitwarden's own bounds, and somewhat less memory than it asks for at least."""


class NotOpened(Exception):  # noqa: N818 - what was found
    """The key does not fit, or the content was changed: the two cannot be told apart."""


def octets(password: Secret) -> bytes:
    return password.reveal().encode("utf-8", "surrogatepass")


class ScryptBudget:
    """What all slots of one file may cost together."""

    def __init__(self) -> None:
        self._left = _SCRYPT_WORK

    def key(self, password: Secret, salt: bytes, n: int, r: int, p: int) -> bytes:
        """Return the key of 32 bytes. Raises :class:`ExportError` where the file asks for too much."""
        if not 0 < len(salt) <= _LONGEST_SALT or not 1 < n <= 1 << 24 or n & (n - 1) or r < 1 or p < 1:
            raise broken()
        if 128 * r * (n + p) > _SCRYPT_MEMORY or n * r * p > self._left:
            raise too_costly()
        self._left -= n * r * p
        memory = 128 * r * (n + p + 2) + (1 << 20)
        try:
            return hashlib.scrypt(octets(password), salt=salt, n=n, r=r, p=p, maxmem=memory, dklen=KEY_BYTES)
        except (ValueError, MemoryError):  # OpenSSL's own bounds, or a PC without that much memory
            raise too_costly() from None


def pbkdf2(password: Secret, salt: bytes, iterations: int) -> bytes:
    """Return the key of 32 bytes (SHA-256). Raises :class:`ExportError` where the file asks for too much."""
    if not 0 < len(salt) <= _LONGEST_SALT or iterations < 1:
        raise broken()
    if iterations > _PBKDF2_MOST:
        raise too_costly()
    return hashlib.pbkdf2_hmac("sha256", octets(password), salt, iterations, KEY_BYTES)


def argon2id(password: Secret, salt: bytes, iterations: int, mebibytes: int, lanes: int) -> bytes:
    """Return the key of 32 bytes. Raises :class:`ExportError` where the file asks for too much."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    asked = ((iterations, _ARGON_ITERATIONS), (mebibytes, _ARGON_MEBIBYTES), (lanes, _ARGON_LANES))
    if any(value < least for value, (least, _) in asked):
        raise broken()
    if any(value > most for value, (_, most) in asked):
        raise too_costly()
    try:
        kdf = Argon2id(salt=salt, length=KEY_BYTES, iterations=iterations, lanes=lanes, memory_cost=mebibytes * 1024)
        return kdf.derive(octets(password))
    except MemoryError:
        raise too_costly() from None


def open_gcm(key: bytes, nonce: bytes, sealed: bytes) -> bytes:
    """Return what AES-256-GCM sealed; the tag stands at the end of ``sealed``. Raises :class:`NotOpened`."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(key).decrypt(nonce, sealed, None)
    except (InvalidTag, ValueError):
        raise NotOpened from None


def stretched(key: bytes) -> tuple[bytes, bytes]:
    """Return Bitwarden's pair of keys, for AES and for HMAC."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

    encrypting, proving = (HKDFExpand(SHA256(), KEY_BYTES, info).derive(key) for info in (b"enc", b"mac"))
    return encrypting, proving


def open_cbc(keys: tuple[bytes, bytes], iv: bytes, sealed: bytes, mac: bytes) -> bytes:
    """Return what AES-256-CBC encrypted, after its HMAC-SHA-256 is proved. Raises :class:`NotOpened`."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
    from cryptography.hazmat.primitives.padding import PKCS7

    encrypting, proving = keys
    if not hmac.compare_digest(hmac.digest(proving, iv + sealed, "sha256"), mac):
        raise NotOpened
    try:
        decryptor = Cipher(algorithms.AES(encrypting), modes.CBC(iv)).decryptor()
        padded = decryptor.update(sealed) + decryptor.finalize()
        unpadder = PKCS7(128).unpadder()
        return unpadder.update(padded) + unpadder.finalize()
    except ValueError:
        raise NotOpened from None


def too_costly() -> ExportError:
    """The sentence for a file whose key derivation would take too long or too much memory."""
    return ExportError(
        "too-costly",
        Message(QT_TRANSLATE_NOOP("services", "Bu dosyayı açmak olağandışı uzun sürecek biçimde ayarlanmış.")),
        Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Dosya kurcalanmış olabilir. Öteki programdan olağan ayarlarla ya da parolasız dışa aktarın.",
            )
        ),
    )

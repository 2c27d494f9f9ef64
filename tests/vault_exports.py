"""Export files of other programs, made here by their public formats. Their secrets are invented."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from cryptography.hazmat.primitives.padding import PKCS7

FILE_PASSWORD = "dışa aktarma parolası"
PASSWORD = "Sümbül-Vapur-84"
SEED = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
NOTE = "güvenlik sorusu: ilk sokak"
SECRETS = (FILE_PASSWORD, PASSWORD, SEED, NOTE)

AEGIS_ENTRIES: list[dict[str, Any]] = [
    {
        "type": "totp", "uuid": "1c7f0a52-58b5-4f6f-9a7b-0d2f5f1f3a10", "name": "birim_x", "issuer": "X", "note": "",
        "icon": None, "info": {"secret": SEED, "algo": "SHA256", "digits": 8, "period": 60},
    },
    {
        "type": "hotp", "uuid": "1c7f0a52-58b5-4f6f-9a7b-0d2f5f1f3a11", "name": "kutuphane", "issuer": "Facebook",
        "icon": None, "info": {"secret": SEED, "algo": "SHA1", "digits": 6, "counter": 7},
    },
    {
        "type": "steam", "uuid": "1c7f0a52-58b5-4f6f-9a7b-0d2f5f1f3a12", "name": "oyun", "issuer": "Steam",
        "icon": None, "info": {"secret": SEED, "algo": "SHA1", "digits": 5, "period": 30},
    },
]  # fmt: skip
TWOFAS_SERVICES: list[dict[str, Any]] = [
    {
        "name": "Instagram", "secret": SEED, "updatedAt": 1, "order": {"position": 0},
        "otp": {"account": "birimfoto", "issuer": "Instagram", "digits": 6, "period": 30, "algorithm": "SHA1",
                "tokenType": "TOTP", "source": "Link"},
    },
    {"name": "Posta", "secret": SEED, "otp": {"label": "ayse", "tokenType": "HOTP", "counter": 3}},
]  # fmt: skip
BITWARDEN_ITEMS: list[dict[str, Any]] = [
    {
        "id": "a", "type": 1, "name": "Birim Instagram", "notes": NOTE, "favorite": False,
        "fields": [{"name": "yedek posta", "value": "yedek@universite.example", "type": 0},
                   {"name": "bağlı", "value": None, "type": 3}],
        "login": {
            "uris": [{"match": None, "uri": "https://www.instagram.com/"}, {"uri": "https://business.instagram.com"}],
            "username": "birimfoto", "password": PASSWORD, "totp": f"otpauth://totp/Instagram:birimfoto?secret={SEED}",
        },
    },
    {"id": "b", "type": 2, "name": "Not", "notes": NOTE, "secureNote": {"type": 0}},
    {"id": "c", "type": 3, "name": "Kart", "card": {"number": "4111"}},
    {"id": "d", "type": 1, "name": "Eski", "deletedDate": "2026-01-01T00:00:00Z", "login": {"password": PASSWORD}},
]  # fmt: skip


def octets(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def aegis(entries: list[dict[str, Any]] = AEGIS_ENTRIES) -> bytes:
    header = {"slots": None, "params": None}
    return octets({"version": 1, "header": header, "db": {"version": 3, "entries": entries, "groups": []}})


def aegis_sealed(
    password: str = FILE_PASSWORD, *, entries: list[dict[str, Any]] = AEGIS_ENTRIES, **slot_values: object
) -> bytes:
    """Return an encrypted vault; ``slot_values`` put other values in its password slot."""
    master, salt = secrets.token_bytes(32), secrets.token_bytes(32)
    key = hashlib.scrypt(password.encode(), salt=salt, n=1024, r=8, p=1, dklen=32)
    slot_nonce, nonce = secrets.token_bytes(12), secrets.token_bytes(12)
    wrapped = AESGCM(key).encrypt(slot_nonce, master, None)
    sealed = AESGCM(master).encrypt(nonce, octets({"version": 3, "entries": entries}), None)
    slot: dict[str, object] = {
        "type": 1, "uuid": "0f", "key": wrapped[:-16].hex(), "n": 1024, "r": 8, "p": 1, "salt": salt.hex(),
        "key_params": {"nonce": slot_nonce.hex(), "tag": wrapped[-16:].hex()},
    }  # fmt: skip
    params = {"nonce": nonce.hex(), "tag": sealed[-16:].hex()}
    finger = {"type": 2, "uuid": "10", "key": "00" * 32, "key_params": {"nonce": "00" * 12, "tag": "00" * 16}}
    header = {"slots": [finger, {**slot, **slot_values}], "params": params}
    return octets({"version": 1, "header": header, "db": base64.b64encode(sealed[:-16]).decode()})


def twofas(services: list[dict[str, Any]] = TWOFAS_SERVICES) -> bytes:
    return octets({"services": services, "groups": [], "updatedAt": 1, "schemaVersion": 4, "appOrigin": "android"})


def twofas_sealed(password: str = FILE_PASSWORD) -> bytes:
    salt, nonce = secrets.token_bytes(256), secrets.token_bytes(12)
    key = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 10_000, 32)
    sealed = AESGCM(key).encrypt(nonce, octets(TWOFAS_SERVICES), None)
    parts = ":".join(base64.b64encode(part).decode() for part in (sealed, salt, nonce))
    return octets({"services": [], "groups": [], "schemaVersion": 4, "servicesEncrypted": parts, "reference": parts})


def bitwarden(items: list[dict[str, Any]] = BITWARDEN_ITEMS) -> bytes:
    return octets({"encrypted": False, "folders": [], "items": items})


def bitwarden_sealed(password: str = FILE_PASSWORD, *, argon: bool = False, **values: object) -> bytes:
    """Return a password-protected export; ``values`` put others in their places."""
    salt = base64.b64encode(secrets.token_bytes(16)).decode()
    if argon:
        costs: dict[str, object] = {"kdfType": 1, "kdfIterations": 1, "kdfMemory": 8, "kdfParallelism": 1}
        hashed = hashlib.sha256(salt.encode()).digest()
        key = Argon2id(salt=hashed, length=32, iterations=1, lanes=1, memory_cost=8 * 1024).derive(password.encode())
    else:
        costs = {"kdfType": 0, "kdfIterations": 5_000}
        key = hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), 5_000, 32)
    sealed = {"encKeyValidation_DO_NOT_EDIT": _cbc(key, b"0f"), "data": _cbc(key, bitwarden())}
    return octets({"encrypted": True, "passwordProtected": True, "salt": salt, **costs, **sealed, **values})


def _cbc(key: bytes, plain: bytes) -> str:
    encrypting, proving = (HKDFExpand(SHA256(), 32, info).derive(key) for info in (b"enc", b"mac"))
    iv, padder = secrets.token_bytes(16), PKCS7(128).padder()
    encryptor = Cipher(algorithms.AES(encrypting), modes.CBC(iv)).encryptor()
    content = encryptor.update(padder.update(plain) + padder.finalize()) + encryptor.finalize()
    mac = hmac.digest(proving, iv + content, "sha256")
    return "2." + "|".join(base64.b64encode(part).decode() for part in (iv, content, mac))

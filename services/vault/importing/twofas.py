"""2FAS: a JSON backup, plain or under a password.

Encrypted, ``servicesEncrypted`` is ``content:salt:nonce`` in base64: the list of services as AES-256-GCM under
PBKDF2-HMAC-SHA-256 of the password with 10,000 rounds, which the program has built in.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from services.vault.importing import ciphers, seeds
from services.vault.importing import json_reading as js
from services.vault.importing.building import drafts_of
from services.vault.importing.drafts import Entry, EntryRefused, ExportFile, Format
from services.vault.importing.passwords import asked, wrong
from services.vault.secret import Secret

_ROUNDS = 10_000


def is_one(root: js.JsonObject) -> bool:
    return "schemaVersion" in root and ("services" in root or "servicesEncrypted" in root)


def read(root: js.JsonObject, password: Secret | None, is_cancelled: Callable[[], bool]) -> ExportFile:
    """Read a backup. Raises ExportError, PasswordNeeded, WrongPassword, ``Cancelled``."""
    sealed = root.get("servicesEncrypted")
    encrypted = sealed is not None
    services = _decrypted(sealed, password) if encrypted else root.get("services")
    entries = ((None, partial(_entry, one)) for one in js.list_of(services))
    return ExportFile(Format.TWOFAS, drafts_of(entries, is_cancelled), encrypted)


def _decrypted(sealed: object, password: Secret | None) -> object:
    parts = sealed.split(":") if isinstance(sealed, str) else []
    if len(parts) != 3:
        raise js.broken()
    content, salt, nonce = map(js.unbase64, parts)
    if password is None:
        raise asked("2FAS")
    try:
        plain = ciphers.open_gcm(ciphers.pbkdf2(password, salt, _ROUNDS), nonce, content)
    except ciphers.NotOpened:
        raise wrong("2FAS") from None
    return js.parse_sealed(plain)


def _entry(value: object) -> Entry:
    one = js.entry_of(value)
    otp = js.member(one, "otp")
    name, issuer = js.text(one, "name"), js.text(otp, "issuer")
    try:
        key = seeds.address(
            js.text(otp, "tokenType") or "totp",
            js.text(one, "secret"),
            algorithm=js.text(otp, "algorithm") or None,
            digits=js.whole(otp, "digits"),
            period=js.whole(otp, "period"),
            counter=js.whole(otp, "counter"),
        )
    except EntryRefused as refused:
        raise refused.called(name or issuer) from None
    user_name = js.text(otp, "account") or js.text(otp, "label").removeprefix(f"{issuer or name}:")
    return Entry(title=name, issuer=issuer, user_name=user_name, otp=key)

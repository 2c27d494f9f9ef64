"""Bitwarden's JSON: plain, or under a password of its own. What only its account can open is refused.

Under a password: a key by PBKDF2-HMAC-SHA-256 or Argon2id, stretched by HKDF into a pair for AES-256-CBC and
HMAC-SHA-256; what is sealed is written ``2.iv|content|mac`` in base64.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from functools import partial

from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.importing import ciphers
from services.vault.importing import json_reading as js
from services.vault.importing.building import drafts_of
from services.vault.importing.drafts import Entry, EntryRefused, ExportError, ExportFile, Format, Remark
from services.vault.importing.passwords import asked, wrong
from services.vault.secret import Secret

_LOGIN, _NOTE = 1, 2
_PBKDF2, _ARGON2ID = 0, 1
_HIDDEN_LINKED = 3
"""A custom field that only repeats user name or password."""


def is_one(root: js.JsonObject) -> bool:
    if "items" in root:
        return not root.keys().isdisjoint(("encrypted", "folders", "collections"))
    return "encrypted" in root and ("data" in root or root["encrypted"] is True)


def read(root: js.JsonObject, password: Secret | None, is_cancelled: Callable[[], bool]) -> ExportFile:
    """Read an export. Raises ExportError, PasswordNeeded, WrongPassword, ``Cancelled``."""
    encrypted = root.get("encrypted") is True
    if encrypted:
        root = js.object_of(_decrypted(root, password))
    entries = ((None, partial(_entry, one)) for one in js.list_of(root.get("items")))
    return ExportFile(Format.BITWARDEN, drafts_of(entries, is_cancelled), encrypted)


def _decrypted(root: js.JsonObject, password: Secret | None) -> object:
    if root.get("passwordProtected") is not True:
        raise ExportError(
            "account-restricted",
            Message(
                QT_TRANSLATE_NOOP("services", "Bu Bitwarden dosyasını yalnız onu üreten Bitwarden hesabı açabilir.")
            ),
            Message(
                QT_TRANSLATE_NOOP(
                    "services",
                    "Bitwarden’da yeniden dışa aktarın ve türü “Parola korumalı” ya da “.json” seçin.",
                )
            ),
        )
    proof = _sealed(js.needed_text(root, "encKeyValidation_DO_NOT_EDIT"))
    content = _sealed(js.needed_text(root, "data"))
    if password is None:
        raise asked("Bitwarden")
    keys = ciphers.stretched(_key(root, password))
    try:
        ciphers.open_cbc(keys, *proof)
    except ciphers.NotOpened:
        raise wrong("Bitwarden") from None
    try:
        return js.parse_sealed(ciphers.open_cbc(keys, *content))
    except ciphers.NotOpened:
        raise js.broken() from None


def _key(root: js.JsonObject, password: Secret) -> bytes:
    salt = js.needed_text(root, "salt").encode("utf-8", "surrogatepass")
    kind, iterations = js.needed_whole(root, "kdfType"), js.needed_whole(root, "kdfIterations")
    if kind == _PBKDF2:
        return ciphers.pbkdf2(password, salt, iterations)
    if kind == _ARGON2ID:
        memory, lanes = js.needed_whole(root, "kdfMemory"), js.needed_whole(root, "kdfParallelism")
        return ciphers.argon2id(password, hashlib.sha256(salt).digest(), iterations, memory, lanes)
    raise js.broken()


def _sealed(value: str) -> tuple[bytes, bytes, bytes]:
    """Return nonce, content and mac of a sealed text. Raises ExportError."""
    parts = value.removeprefix("2.").split("|") if value.startswith("2.") else []
    if len(parts) != 3:
        raise js.broken()
    iv, content, mac = map(js.unbase64, parts)
    return iv, content, mac


def _entry(value: object) -> Entry:
    one = js.entry_of(value)
    title = js.text(one, "name")
    try:
        return _entry_of(one, title)
    except EntryRefused as refused:
        raise refused.called(title) from None


def _entry_of(one: js.JsonObject, title: str) -> Entry:
    if one.get("deletedDate") is not None:
        raise EntryRefused("deleted", Message(QT_TRANSLATE_NOOP("services", "Çöp kutusundaydı; alınmadı.")))
    kind = js.whole(one, "type")
    if kind not in (_LOGIN, _NOTE):
        text = QT_TRANSLATE_NOOP("services", "Hesap bilgisi değil (kart, kimlik gibi); alınmadı.")
        raise EntryRefused("not-a-login", Message(text))
    login = js.member(one, "login")
    urls = [url for uri in js.members(login, "uris") if (url := js.text(uri, "uri"))]
    remarks: list[Remark] = []
    if js.members(login, "fido2Credentials"):
        text = QT_TRANSLATE_NOOP("services", "Geçiş anahtarı (passkey) alınamaz; öbür bilgileri alınır.")
        remarks.append(Remark("passkey", Message(text)))
    return Entry(
        title=title,
        user_name=js.text(login, "username"),
        password=js.text(login, "password"),
        url=urls[0] if urls else "",
        notes=_notes(js.text(one, "notes"), urls[1:], js.members(one, "fields")),
        otp=js.text(login, "totp"),
        remarks=tuple(remarks),
    )


def _notes(notes: str, more_urls: Sequence[str], fields: Sequence[js.JsonObject]) -> str:
    """Return the notes with what else the entry holds below them: further addresses, custom fields."""
    own = (one for one in fields if js.whole(one, "type") != _HIDDEN_LINKED)
    lines = [notes, *more_urls, *(f"{js.text(one, 'name')}: {js.text(one, 'value')}" for one in own)]
    return "\n".join(line for line in lines if line.strip(" :"))

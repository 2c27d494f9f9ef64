"""Aegis: a JSON vault, plain or under a password.

Encrypted, each password slot holds the master key: AES-256-GCM under scrypt of the password. The content is
AES-256-GCM under the master key.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.importing import ciphers, seeds
from services.vault.importing import json_reading as js
from services.vault.importing.building import drafts_of
from services.vault.importing.drafts import Entry, EntryRefused, ExportError, ExportFile, Format
from services.vault.importing.passwords import asked, wrong
from services.vault.secret import Secret

_VERSION = 1
_PASSWORD_SLOT = 1
_MOST_SLOTS = 16


def is_one(root: js.JsonObject) -> bool:
    return {"version", "header", "db"} <= root.keys()


def read(root: js.JsonObject, password: Secret | None, is_cancelled: Callable[[], bool]) -> ExportFile:
    """Read a vault. Raises ExportError, PasswordNeeded, WrongPassword, ``Cancelled``."""
    if root["version"] != _VERSION:
        raise newer("Aegis")
    header = js.object_of(root["header"])
    encrypted = isinstance(root["db"], str)
    content = _decrypted(header, str(root["db"]), password) if encrypted else root["db"]
    entries = js.list_of(js.object_of(content).get("entries"))
    return ExportFile(
        Format.AEGIS, drafts_of(((None, partial(_entry, one)) for one in entries), is_cancelled), encrypted
    )


def newer(program: str) -> ExportError:
    """The sentence for a file of a version that is not known here."""
    return ExportError(
        "newer",
        Message(QT_TRANSLATE_NOOP("services", "Bu {program} dosyasının sürümü tanınmıyor."), {"program": program}),
        Message(QT_TRANSLATE_NOOP("services", "Birim Kalemi’ni güncelleyin ya da kayıtları elle ekleyin.")),
    )


def _decrypted(header: js.JsonObject, content: str, password: Secret | None) -> object:
    slots = [js.object_of(one) for one in js.list_of(header.get("slots"))]
    opening = [one for one in slots if one.get("type") == _PASSWORD_SLOT]
    if not opening:
        raise ExportError(
            "no-password-slot",
            Message(QT_TRANSLATE_NOOP("services", "Bu Aegis dosyası parolayla açılmıyor.")),
            Message(QT_TRANSLATE_NOOP("services", "Aegis’te parolayla şifreleyerek yeniden dışa aktarın.")),
        )
    params = js.object_of(header.get("params"))
    nonce, sealed = _bytes(params, "nonce"), js.unbase64(content) + _bytes(params, "tag")
    if password is None:
        raise asked("Aegis")
    budget = ciphers.ScryptBudget()
    for slot in opening[:_MOST_SLOTS]:
        try:
            plain = ciphers.open_gcm(_master(slot, password, budget), nonce, sealed)
        except ciphers.NotOpened:
            continue
        return js.parse_sealed(plain)
    raise wrong("Aegis")


def _master(slot: js.JsonObject, password: Secret, budget: ciphers.ScryptBudget) -> bytes:
    key = budget.key(password, _bytes(slot, "salt"), *(js.needed_whole(slot, name) for name in "nrp"))
    params = js.object_of(slot.get("key_params"))
    return ciphers.open_gcm(key, _bytes(params, "nonce"), _bytes(slot, "key") + _bytes(params, "tag"))


def _bytes(values: js.JsonObject, name: str) -> bytes:
    try:
        return bytes.fromhex(js.needed_text(values, name))
    except ValueError:
        raise js.broken() from None


def _entry(value: object) -> Entry:
    one = js.entry_of(value)
    info = js.member(one, "info")
    issuer, name = js.text(one, "issuer"), js.text(one, "name")
    try:
        otp = seeds.address(
            js.text(one, "type"),
            js.text(info, "secret"),
            algorithm=js.text(info, "algo") or None,
            digits=js.whole(info, "digits"),
            period=js.whole(info, "period"),
            counter=js.whole(info, "counter"),
        )
    except EntryRefused as refused:
        raise refused.called(issuer or name) from None
    return Entry(issuer=issuer, user_name=name, otp=otp, notes=js.text(one, "note"))

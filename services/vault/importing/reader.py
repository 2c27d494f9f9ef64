"""The one door for export files: told by what is in them, never by their names."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from models.messages import QT_TRANSLATE_NOOP, Message
from services.text_files import read_whole
from services.vault.importing import aegis, bitwarden, csv_files, otpauth_lists, twofas
from services.vault.importing import json_reading as js
from services.vault.importing.drafts import ExportError, ExportFile
from services.vault.importing.foreign import refuse_foreign, unknown_json
from services.vault.importing.limits import LARGEST_FILE, too_large
from services.vault.importing.texts import text_of
from services.vault.secret import Secret

_JSON_READERS = (aegis, twofas, bitwarden)


def load_bytes(path: Path) -> bytes:
    """Return the bytes of an export file. Raises UserError where it cannot be read or is too large."""
    return read_whole(path, LARGEST_FILE, too_large().hint)


def read_export(
    data: bytes, password: Secret | None = None, is_cancelled: Callable[[], bool] = lambda: False
) -> ExportFile:
    """Return what an export file holds, entry by entry; whatever ``data`` is, nothing but UserError is raised.

    Raises :class:`PasswordNeeded` where the file has a password and none is given, :class:`WrongPassword` where it
    does not fit, :class:`ExportError` where the file cannot be imported, and ``Cancelled``. Takes up to some ten
    seconds where the file asks for a costly key derivation; not for the UI thread.
    """
    if len(data) > LARGEST_FILE:
        raise too_large()
    if not data.strip(b" \t\r\n\0"):
        raise ExportError(
            "empty",
            Message(QT_TRANSLATE_NOOP("services", "Dosya boş.")),
            Message(QT_TRANSLATE_NOOP("services", "Öteki programdan yeniden dışa aktarın.")),
        )
    refuse_foreign(data)
    text = text_of(data)
    found = _read_text(text, password, is_cancelled)
    if not found.drafts:
        raise ExportError(
            "empty",
            Message(QT_TRANSLATE_NOOP("services", "Dosyada hiç kayıt yok.")),
            Message(QT_TRANSLATE_NOOP("services", "Öteki programda kayıt olduğundan emin olup yeniden dışa aktarın.")),
        )
    return found


def _read_text(text: str, password: Secret | None, is_cancelled: Callable[[], bool]) -> ExportFile:
    if otpauth_lists.is_one(text):
        return otpauth_lists.read(text, is_cancelled)
    if text.lstrip()[:1] not in ("{", "["):
        return csv_files.read(text, is_cancelled)
    root = js.parse(text)
    if isinstance(root, js.Doubled):
        raise js.broken()
    if js.is_object(root):
        members = js.object_of(root)
        for reader in _JSON_READERS:
            if reader.is_one(members):
                return reader.read(members, password, is_cancelled)
    raise unknown_json(root)

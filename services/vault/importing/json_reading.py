"""JSON from strangers: bounded, strict about types, and silent about what it holds."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping, Sequence
from typing import NoReturn, cast

from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.importing.drafts import EntryRefused, ExportError
from services.vault.importing.limits import MOST_MARKS, too_large

JsonObject = Mapping[str, object]


class Doubled(dict[str, object]):
    """An object in which a name stands twice: nobody can tell which value is meant."""


def parse(text: str) -> object:
    """Return what ``text`` holds. Raises :class:`ExportError`."""
    if sum(map(text.count, ",[{")) > MOST_MARKS:
        raise too_large()
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_no_number)
    except (ValueError, RecursionError, OverflowError):
        raise broken() from None


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    return made if len(made) == len(pairs) else Doubled(made)


def _no_number(word: str) -> NoReturn:
    raise ValueError(word)


def parse_sealed(plain: bytes) -> object:
    """Return what decrypted ``plain`` holds. Raises :class:`ExportError`."""
    try:
        return parse(plain.decode("utf-8"))
    except UnicodeDecodeError:
        raise broken() from None


def unbase64(value: str) -> bytes:
    """Return what base64 stands for. Raises :class:`ExportError`."""
    try:
        return base64.b64decode(value, validate=True)
    except (ValueError, binascii.Error):
        raise broken() from None


def needed_text(values: JsonObject, name: str) -> str:
    """Return a text that a file cannot do without. Raises :class:`ExportError`."""
    value = values.get(name)
    if not isinstance(value, str):
        raise broken()
    return value


def needed_whole(values: JsonObject, name: str) -> int:
    """Return a whole number that a file cannot do without. Raises :class:`ExportError`."""
    value = values.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise broken()
    return value


def broken() -> ExportError:
    """The sentence for a file that ends early or is no whole JSON."""
    return ExportError(
        "malformed",
        Message(QT_TRANSLATE_NOOP("services", "Dosya bozuk ya da eksik inmiş; içindekiler okunamadı.")),
        Message(QT_TRANSLATE_NOOP("services", "Öteki programdan yeniden dışa aktarıp yeni dosyayı seçin.")),
    )


def is_object(value: object) -> bool:
    return isinstance(value, dict) and not isinstance(value, Doubled)


def object_of(value: object) -> JsonObject:
    """Return ``value`` as an object of a file. Raises :class:`ExportError` for anything else."""
    if not is_object(value):
        raise broken()
    return cast(JsonObject, value)


def entry_of(value: object) -> JsonObject:
    """Return ``value`` as an entry of a file. Raises :class:`EntryRefused` for anything else."""
    if not is_object(value):
        raise malformed()
    return cast(JsonObject, value)


def list_of(value: object) -> Sequence[object]:
    """Return ``value`` as a list of a file. Raises :class:`ExportError` for anything else."""
    if not isinstance(value, list):
        raise broken()
    return cast("list[object]", value)


def member(entry: JsonObject, name: str) -> JsonObject:
    """Return an object inside an entry; an empty one where it is missing. Raises :class:`EntryRefused`."""
    value = entry.get(name)
    return {} if value is None else entry_of(value)


def members(entry: JsonObject, name: str) -> Sequence[JsonObject]:
    """Return a list of objects inside an entry; an empty one where it is missing. Raises :class:`EntryRefused`."""
    value = entry.get(name)
    if value is None:
        return ()
    if not isinstance(value, list) or not all(map(is_object, cast("list[object]", value))):
        raise malformed()
    return cast("list[JsonObject]", value)


def text(entry: JsonObject, name: str) -> str:
    """Return a text inside an entry; empty where it is missing or null. Raises :class:`EntryRefused`."""
    value = entry.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise malformed()
    return value


def whole(entry: JsonObject, name: str) -> int | None:
    """Return a whole number inside an entry, ``None`` where it is missing. Raises :class:`EntryRefused`."""
    value = entry.get(name)
    if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
        raise malformed()
    return value


def malformed() -> EntryRefused:
    return EntryRefused(
        "malformed", Message(QT_TRANSLATE_NOOP("services", "Kayıttaki bilgiler beklenen biçimde değil."))
    )

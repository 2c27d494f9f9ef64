"""How credentials stand in the strongroom: for whoever changes several of them in one transaction."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.credentials import (
    KIND,
    Credential,
    CredentialSummary,
    Fields,
    credential_of,
    fields_in,
    fields_of,
    payload_of,
    summary_of,
)
from services.vault.errors import VaultError, damaged
from services.vault.room import Entry, Room


def opened(entry: Entry) -> tuple[Fields, Credential]:
    """Return an item's fields and the credential that they make. Raises VaultError on a foreign inside."""
    try:
        fields = fields_in(entry.payload)
        return fields, credential_of(entry.id, fields)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise damaged() from None


def all_opened(room: Room) -> Iterator[tuple[Fields, Credential]]:
    """Yield every credential with its fields, in no order; what cannot be read is left out and counted."""
    for entry in room.entries(KIND):
        try:
            yield opened(entry)
        except VaultError:
            room.unreadable += 1


def all_fields(room: Room) -> dict[str, Fields]:
    """Return the fields of every credential by its id; what holds none is left out and counted."""
    inside: dict[str, Fields] = {}
    for entry in room.entries(KIND):
        try:
            inside[entry.id] = fields_in(entry.payload)
        except (KeyError, TypeError):
            room.unreadable += 1
    return inside


def found(room: Room, credential_id: str) -> Entry:
    """Return the item of a credential. Raises UserError where it is gone."""
    entry = room.get(KIND, credential_id)
    if entry is None:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Bu kayıt artık kasada yok.")),
            Message(QT_TRANSLATE_NOOP("services", "Liste yenilendi; başka bir kayıt seçin.")),
        )
    return entry


def store(room: Room, credential: Credential, rev: int, before: Fields | None) -> CredentialSummary:
    """Put ``credential`` as its revision ``rev``; fields that are as in ``before`` keep theirs. Raises UserError."""
    credential = replace(credential, title=credential.title.strip(), updated_at=room.now)
    if not credential.title:
        raise UserError(Message(QT_TRANSLATE_NOOP("services", "Kayda bir ad verin.")))
    fields = fields_of(credential, rev, room.now, before)
    if not _is_text(payload_of(fields)):
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Kayıtta yarım kalmış bir karakter var; kaydedilmedi.")),
            Message(QT_TRANSLATE_NOOP("services", "Son yapıştırdığınız metni silip yeniden yazın.")),
        )
    room.put(KIND, credential.id, payload_of(fields), action="add" if before is None else "update")
    return summary_of(credential, fields)


def _is_text(value: object) -> bool:
    """Whether every text in ``value`` can be handed on: half a character (a lone surrogate) cannot."""
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True

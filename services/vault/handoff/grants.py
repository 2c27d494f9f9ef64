"""What a colleague entrusted to me, as the vault keeps it: the sealed file as it came, and what may be known of it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import local_day
from services.vault.envelope import from_text, to_text
from services.vault.errors import damaged
from services.vault.handoff.checks import Arrival, Known
from services.vault.handoff.fields import holds_something
from services.vault.handoff.lines import Place
from services.vault.handoff.messages import Handoff, HandoffKind
from services.vault.room import Room

KIND = "grant"
_LONGEST_TITLE = 200
DROPPED = "grant-dropped"
"""What is kept of a grant that was removed: how far its line had come, so that no older file passes for a new one."""


@dataclass(frozen=True, slots=True)
class GrantedItem:
    """What may be known of a received account while it stays sealed. ``has``: names of filled-in fields."""

    id: str
    title: str
    platform: str | None
    has: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenedNote:
    """That I opened accounts of a grant."""

    at: datetime
    reason: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grant:
    """Accounts that a colleague has entrusted to me: the newest file of a line. ``sender`` is a fingerprint."""

    id: str
    sender: str
    line: str
    vault: str
    place: Place
    h: str
    kind: HandoffKind
    until: date | None
    sealed_at: datetime
    received_at: datetime
    items: tuple[GrantedItem, ...]
    file: bytes = field(repr=False)
    drilled_at: datetime | None = None
    opened: tuple[OpenedNote, ...] = ()
    conflict_at: datetime | None = None
    """When a second file with the same number came: one of the two was not meant for these eyes."""

    def expired(self, now: datetime) -> bool:
        """Whether its last day is over; a clock that was set back does not bring it back."""
        latest = max([now, self.received_at, self.sealed_at, *(note.at for note in self.opened)])
        return self.until is not None and self.until < local_day(latest)


def _grant_id(sender: str, vault: str, line: str) -> str:
    """Return the id of what one sender gives on one line. It can be read in the file, and names nobody."""
    return hashlib.sha256(f"uv/grant/1\0{sender}{vault}{line}".encode()).hexdigest()[:32]


def grant_of(room: Room, handoff: Handoff) -> Grant | None:
    grant_id = _grant_id(handoff.sender, handoff.vault, handoff.id)
    entry = room.get(KIND, grant_id)
    return read_grant(grant_id, entry.payload) if entry else None


def known_of(room: Room, handoff: Handoff) -> Known | None:
    """Return how far the line of ``handoff`` has come here, also where its grant was removed."""
    grant = grant_of(room, handoff)
    if grant is not None:
        return Known(grant.place, grant.h)
    entry = room.get(DROPPED, _grant_id(handoff.sender, handoff.vault, handoff.id))
    if entry is None:
        return None
    try:
        epoch, seq = entry.payload["place"]
        return Known((epoch, seq), entry.payload["h"], dropped=True)
    except (KeyError, TypeError, ValueError):
        raise damaged() from None


def drop(room: Room, grant_id: str) -> None:
    """Remove a grant; one that is not there is no error."""
    entry = room.get(KIND, grant_id)
    if entry is not None:
        grant = read_grant(grant_id, entry.payload)
        room.put(DROPPED, grant_id, {"v": 1, "place": list(grant.place), "h": grant.h}, action="grant-drop")
        room.drop(KIND, grant_id, action="grant-drop")


def granted(arrival: Arrival, data: bytes, now: datetime, old: Grant | None) -> Grant:
    handoff = arrival.handoff
    return Grant(
        id=_grant_id(handoff.sender, handoff.vault, handoff.id),
        sender=handoff.sender,
        line=handoff.id,
        vault=handoff.vault,
        place=handoff.place,
        h=arrival.h,
        kind=handoff.kind,
        until=handoff.until,
        sealed_at=handoff.at,
        received_at=now,
        items=tuple(_titled(item, fields) for item, (_, fields) in handoff.items.items()),
        file=data,
        drilled_at=old.drilled_at if old else None,
        opened=old.opened if old else (),
    )


def _titled(item: str, fields: Mapping[str, Mapping[str, Any]]) -> GrantedItem:
    has = tuple(sorted(name for name, one in fields.items() if holds_something(one)))
    return GrantedItem(item, one_line(fields["title"]["value"]), fields["platform"]["value"], has)


def one_line(text: str) -> str:
    """Return what a colleague called something so that it can stand in a list: one line, no more than 200 letters."""
    return "".join(letter for letter in " ".join(text.split()) if letter.isprintable())[:_LONGEST_TITLE]


def found(room: Room, grant_id: str) -> Grant:
    entry = room.get(KIND, grant_id)
    if entry is None:
        raise gone()
    return read_grant(grant_id, entry.payload)


def gone() -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Bu emanet artık kasada yok.")),
        Message(QT_TRANSLATE_NOOP("services", "Liste yenilendi; başka bir emanet seçin.")),
    )


def put(room: Room, grant: Grant, action: str) -> None:
    room.put(
        KIND,
        grant.id,
        {
            "v": 1,
            "from": grant.sender,
            "line": grant.line,
            "vault": grant.vault,
            "place": list(grant.place),
            "h": grant.h,
            "kind": grant.kind.value,
            "until": grant.until and grant.until.isoformat(),
            "sealed": grant.sealed_at.isoformat(),
            "received": grant.received_at.isoformat(),
            "items": [[item.id, item.title, item.platform, list(item.has)] for item in grant.items],
            "file": to_text(grant.file),
            "drilled": grant.drilled_at and grant.drilled_at.isoformat(),
            "opened": [[note.at.isoformat(), note.reason, list(note.items)] for note in grant.opened],
            "conflict": grant.conflict_at and grant.conflict_at.isoformat(),
        },
        action=action,
    )


def read_grant(grant_id: str, payload: Mapping[str, Any]) -> Grant:
    try:
        epoch, seq = payload["place"]
        return Grant(
            id=grant_id,
            sender=payload["from"],
            line=payload["line"],
            vault=payload["vault"],
            place=(epoch, seq),
            h=payload["h"],
            kind=HandoffKind(payload["kind"]),
            until=date.fromisoformat(payload["until"]) if payload["until"] else None,
            sealed_at=_moment(payload["sealed"]),
            received_at=_moment(payload["received"]),
            items=tuple(GrantedItem(one[0], one[1], one[2], tuple(one[3])) for one in payload["items"]),
            file=from_text(payload["file"]),
            drilled_at=_moment(payload["drilled"]) if payload["drilled"] else None,
            opened=tuple(OpenedNote(_moment(one[0]), one[1], tuple(one[2])) for one in payload["opened"]),
            conflict_at=_moment(payload["conflict"]) if payload["conflict"] else None,
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        raise damaged() from None


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)

"""What the chain of changes does not tell, or tells and is not there: found, and taken out when the user says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from services.vault.audit import DROP_SLOT, Chain
from services.vault.file import ItemRow, Session
from services.vault.sealing import digest_of

WAY_IN = "way-in"
"""The kind of what is no item: a slot for a printed code."""


@dataclass(frozen=True, slots=True)
class Broken:
    """An item or slot that is not as it was put. ``updated`` is what the row says, and not proven."""

    kind: str
    id: str
    updated: datetime | None


def broken_in(session: Session) -> tuple[Broken, ...]:
    """Return what is not as the chain tells; nothing where the chain itself is broken."""
    if session.told is None:
        return ()
    items = [Broken(str(row.kind), str(row.id), _moment(row.updated)) for row in _strange(session)]
    ways = [Broken(WAY_IN, slot_id, None) for slot_id in sorted(session.ways_in() ^ session.told_slots)]
    return (*items, *(Broken(kind, item, None) for kind, item in _missing(session)), *ways)


def take_out(session: Session, chain: Chain, now: datetime) -> None:
    """Drop all of it, and tell the chain: then it is whole again. What was dropped is gone."""
    assert session.told is not None
    for row in _strange(session):
        session.drop(row.kind, row.id)
        chain.tell(now, "drop-broken", row, dropped=True)
    for kind, item in _missing(session):
        chain.tell(now, "drop-broken", ItemRow(kind, item, session.told[kind, item][0], b"", ""), dropped=True)
    for slot_id in sorted(session.ways_in() ^ session.told_slots):
        session.drop_slot(bytes.fromhex(slot_id))
        chain.note(now, DROP_SLOT, item=slot_id)


def _strange(session: Session) -> list[ItemRow]:
    told = session.told or {}
    return [row for row in session.items() if told.get((row.kind, row.id)) != (row.rev, digest_of(row))]


def _missing(session: Session) -> list[tuple[str, str]]:
    there = {(row.kind, row.id) for row in session.items()}
    return [place for place in session.told or {} if place not in there]


def _moment(text: object) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None

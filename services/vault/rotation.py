"""The change of the master key, inside the transaction of whoever calls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from services.vault import crypto, slots
from services.vault.audit import ADD_SLOT, ROTATE, Chain
from services.vault.errors import unproven
from services.vault.file import BY_KEYRING, RESERVED, RETIRED, AuditRow, ItemRow, Session, Slot
from services.vault.sealing import digest_of, reseal_item
from services.vault.slots import SlotInfo


@dataclass(frozen=True, slots=True)
class Kept:
    """What leads in afterwards: the keyring's ``slot``, and codes at hand by their slots' ids (``keks``)."""

    slot: Slot
    keks: Mapping[bytes, bytes] = field(repr=False)


def rotate(session: Session, old: bytes, new: bytes, kept: Kept, now: datetime) -> tuple[SlotInfo, ...]:
    """Seal every item and prove every line under the master key ``new``, which the slots of ``kept`` wrap.

    Returns the slots that could not be carried over, because their keys are not at hand: printed codes.
    Raises VaultError where the file does not tell one story: new keys would make a forged one genuine.
    """
    chain = Chain(session, old)
    if not chain.prove(from_the_beginning=True).whole:
        raise unproven()
    lines = list(session.audit())
    try:
        items = [reseal_item(old, new, session.vault_id, row) for row in session.items()]
    except crypto.Forged:
        raise unproven() from None
    for row in items:
        session.put(row)
    dropped, carried = _replace_slots(session, new, kept)
    session.set_epoch(session.epoch + 1)
    renewed = Chain(session, new)
    renewed.rewrite(_with_digests(lines, items))
    renewed.note(now, ROTATE, rev=session.epoch)
    for slot_id in carried:
        renewed.note(now, ADD_SLOT, item=slot_id.hex())
    return dropped


def _replace_slots(session: Session, new: bytes, kept: Kept) -> tuple[tuple[SlotInfo, ...], list[bytes]]:
    """Return what was dropped, and the ids of what leads to ``new`` by its code."""
    dropped: list[SlotInfo] = []
    carried: list[bytes] = []
    for old in session.slots():
        if old.kind in BY_KEYRING:
            session.retire_slot(old.id)
        elif old.id in kept.keks:
            session.replace_slot(slots.wrapped(new, session.vault_id, old, kept.keks[old.id]))
            carried.append(old.id)
        elif old.kind not in (RETIRED, RESERVED):
            session.drop_slot(old.id)
            dropped.append(slots.info_of(old))
    session.replace_slot(kept.slot)
    return tuple(dropped), carried


def _with_digests(lines: list[AuditRow], items: list[ItemRow]) -> list[AuditRow]:
    """Return ``lines`` with the digests of ``items`` as they are sealed now, each in the line that last put it."""
    last = {(line.kind, line.item): place for place, line in enumerate(lines) if line.effect == "put"}
    for row in items:
        place = last[row.kind, row.id]
        lines[place] = replace(lines[place], digest=digest_of(row))
    return lines

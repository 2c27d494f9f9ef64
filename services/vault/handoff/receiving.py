"""Receiving accounts from a colleague: taking a file in, acknowledging, rehearsing, and opening with a reason.

What was received stays sealed as it came (the vault keeps the age file itself), so that a drill proves what an opening
will need: the file, and the key.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import Any

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import ISTANBUL, local_day
from services.vault.credentials import Credential, credential_of
from services.vault.handoff.checks import Arrival, arrived, opened, opened_again, parsed
from services.vault.handoff.grants import (
    KIND,
    Grant,
    OpenedNote,
    drop,
    found,
    gone,
    grant_of,
    granted,
    known_of,
    put,
    read_grant,
)
from services.vault.handoff.messages import (
    LONGEST_REASON,
    Handoff,
    Opening,
    Receipt,
    digest_of,
    drill_proof_of,
    items_digest,
    opening_bytes,
    proof_of,
    receipt_bytes,
)
from services.vault.handoff.papers import (
    OPENING_LABEL,
    OPENING_SUFFIX,
    RECEIPT_LABEL,
    RECEIPT_SUFFIX,
    Paper,
    written,
)
from services.vault.handoff.refusals import HandoffRefused, Reject, Remark, refused
from services.vault.people.book import contacts_in, me_in
from services.vault.people.identity import Identity
from services.vault.room import Room
from services.vault.strongroom import Strongroom


@dataclass(frozen=True, slots=True)
class Taken:
    """A handoff that was taken in, and the receipt to send back."""

    grant: Grant
    sender_name: str
    remarks: tuple[Remark, ...]
    receipt: Paper


@dataclass(frozen=True, slots=True)
class Drilled:
    """A rehearsal that went well: so many accounts, passwords and code keys would be at hand."""

    count: int
    passwords: int
    codes: int
    receipt: Paper


@dataclass(frozen=True, slots=True)
class Opened:
    """The accounts, opened; and the signed record to send to their owner and to the manager."""

    credentials: tuple[Credential, ...] = field(repr=False)
    record: Paper


class Receiving:
    """Keeps what colleagues entrusted to me. Plain and synchronous, for the lane ``vault``.

    Every method may raise VaultError, and UserError while the vault is locked.
    """

    def __init__(self, strongroom: Strongroom) -> None:
        self._strongroom = strongroom

    def look(self, data: bytes) -> Arrival:
        """Ask everything of a file, and take nothing. Raises HandoffRefused."""
        with self._strongroom.reading() as room:
            return _arrival(room, data)

    def take(self, data: bytes) -> Taken:
        """Take a file in and make its receipt. Raises HandoffRefused; what is here already stays as it is."""
        conflict: HandoffRefused | None = None
        with self._strongroom.writing() as room:
            try:
                arrival = _arrival(room, data)
            except HandoffRefused as refusal:
                if refusal.reject is not Reject.EQUIVOCATION:
                    raise
                conflict = refusal
                self._note_conflict(room, data)
            else:
                me = _me(room)
                grant = granted(arrival, data, room.now, grant_of(room, arrival.handoff))
                put(room, grant, "grant-take")
                receipt = _receipt(arrival.handoff, arrival.h, me, room.now)
                return Taken(grant, arrival.sender.name, arrival.remarks, receipt)
        raise conflict

    def grants(self) -> list[Grant]:
        """Return everything that was entrusted to me, in no order."""
        with self._strongroom.reading() as room:
            return [read_grant(entry.id, entry.payload) for entry in room.entries(KIND)]

    def receipt(self, grant_id: str) -> Paper:
        """Make the receipt of a grant once more. Raises HandoffRefused where the file opens no more."""
        with self._strongroom.reading() as room:
            grant, me = found(room, grant_id), _me(room)
            return _receipt(_for_today(_unsealed(grant, me), me), grant.h, me, room.now)

    def drill(self, grant_id: str) -> Drilled:
        """Open a grant to its last field, show nothing, and sign that it went well. Raises HandoffRefused where not."""
        with self._strongroom.writing() as room:
            grant, me = found(room, grant_id), _me(room)
            handoff = _for_today(_unsealed(grant, me), me)
            accounts = _credentials(handoff, handoff.items)
            put(room, replace(grant, drilled_at=room.now), "grant-drill")
            receipt = _receipt(handoff, grant.h, me, room.now, drill=True)
        return Drilled(
            count=len(accounts),
            passwords=sum(bool(account.password) for account in accounts),
            codes=sum(account.totp is not None for account in accounts),
            receipt=receipt,
        )

    def open(self, grant_id: str, reason: str, items: Sequence[str] = ()) -> Opened:
        """Open accounts of a grant (all, where ``items`` is empty). The reason is recorded before anything is seen.

        Raises UserError without a reason, HandoffRefused where the file opens no more.
        """
        reason = "".join(letter for letter in " ".join(reason.split()) if letter.isprintable())
        if not 3 <= len(reason) <= LONGEST_REASON:
            raise _no_reason()
        with self._strongroom.writing() as room:
            grant, me = found(room, grant_id), _me(room)
            handoff = _unsealed(grant, me)
            chosen = tuple(item for item in handoff.items if not items or item in items)
            accounts = _credentials(handoff, chosen)
            note = OpenedNote(room.now, reason, chosen)
            put(room, replace(grant, opened=(*grant.opened, note)), "grant-open")
        return Opened(accounts, _record(grant, me, note))

    def record(self, grant_id: str, note: OpenedNote) -> Paper:
        """Make the record of an earlier opening once more."""
        with self._strongroom.reading() as room:
            grant, me = found(room, grant_id), _me(room)
        if note not in grant.opened:
            raise gone()
        return _record(grant, me, note)

    def drop(self, grant_id: str) -> None:
        """Remove a grant for good. The same file may be taken again, an older one may not."""
        with self._strongroom.writing() as room:
            drop(room, grant_id)

    def _note_conflict(self, room: Room, data: bytes) -> None:
        """Keep in mind, in the transaction that refuses it, that a second file with one number came."""
        _, handoff = parsed(opened(data, _me(room)))
        assert handoff is not None
        grant = grant_of(room, handoff)
        assert grant is not None
        put(room, replace(grant, conflict_at=room.now), "grant-conflict")


def _arrival(room: Room, data: bytes) -> Arrival:
    return arrived(data, me_in(room), contacts_in(room), partial(known_of, room), room.now)


def _unsealed(grant: Grant, me: Identity) -> Handoff:
    """Open the file that is kept, which must be the one whose digest is kept."""
    message, handoff = parsed(opened_again(grant.file, me))
    if handoff is None or digest_of(message.signed) != grant.h:
        raise refused(Reject.MALFORMED)
    return handoff


def _for_today(handoff: Handoff, me: Identity) -> Handoff:
    """Refuse to sign for a handoff to keys that were mine: its owner would count nothing that today's key says."""
    if me.fp not in handoff.to:
        raise refused(Reject.NOT_ADDRESSED_TO_ME, "renewed")
    return handoff


def _credentials(handoff: Handoff, items: Sequence[str] | Mapping[str, Any]) -> tuple[Credential, ...]:
    return tuple(credential_of(item, handoff.items[item][1]) for item in items)


def _receipt(handoff: Handoff, h: str, me: Identity, now: datetime, *, drill: bool = False) -> Paper:
    now = now.replace(microsecond=0)
    proof = drill_proof_of(handoff.rk, h, items_digest(handoff), now) if drill else proof_of(handoff.rk, h)
    count = len(handoff.items)
    receipt = Receipt(handoff.vault, handoff.id, handoff.epoch, handoff.seq, h, me.fp, now, count, drill, proof)
    text = (
        QT_TRANSLATE_NOOP(
            "services", "{name}, {when} günü {count} hesabı açabildiğini denedi. Bu metni Birim Kalemi’nde içeri alın."
        )
        if drill
        else QT_TRANSLATE_NOOP(
            "services", "{name}, {when} günü {count} hesabın devrini aldı. Bu metni Birim Kalemi’nde içeri alın."
        )
    )
    preface = Message(text, {"name": me.name, "when": _when(now), "count": count})
    name = f"alindi-{local_day(now):%Y%m%d}-{handoff.seq}{RECEIPT_SUFFIX}"
    return written(RECEIPT_LABEL, receipt_bytes(receipt), me.sign, preface, name)


def _record(grant: Grant, me: Identity, note: OpenedNote) -> Paper:
    epoch, seq = grant.place
    at = note.at.replace(microsecond=0)
    opening = Opening(grant.vault, grant.line, epoch, seq, grant.h, me.fp, at, note.reason, note.items)
    preface = Message(
        QT_TRANSLATE_NOOP(
            "services",
            "{name}, {when} günü kendisine emanet edilen {count} hesabı açtı. Gerekçesi: {reason}. Hesapların sahibi bu"
            " metni Birim Kalemi’nde içeri alsın; bir örneğini yöneticiniz saklasın.",
        ),
        {"name": me.name, "when": _when(at), "count": len(note.items), "reason": note.reason.rstrip(".")},
    )
    name = f"acma-kaydi-{local_day(at):%Y%m%d}-{seq}{OPENING_SUFFIX}"
    return written(OPENING_LABEL, opening_bytes(opening), me.sign, preface, name)


def _when(moment: datetime) -> str:
    return moment.astimezone(ISTANBUL).strftime("%d.%m.%Y %H.%M")


def _me(room: Room) -> Identity:
    me = me_in(room)
    if me is None:
        raise refused(Reject.CANNOT_DECRYPT, "no-identity")
    return me


def _no_reason() -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Emaneti açmak için bir gerekçe yazın (en çok {most} harf)."),
                {"most": LONGEST_REASON}),
        Message(QT_TRANSLATE_NOOP("services", "Gerekçeniz kaydedilir; hesapların sahibi ve yöneticiniz görür.")),
    )  # fmt: skip

"""Taking in what comes back from a colleague: receipts, rehearsals, and records of openings."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from services.vault.envelope import Envelope, Malformed, verified
from services.vault.handoff.checks import believed
from services.vault.handoff.giving import line_in, put
from services.vault.handoff.ledger import seen_revisions
from services.vault.handoff.lines import Line, Place
from services.vault.handoff.messages import (
    FORMAT,
    Opening,
    Receipt,
    by_of,
    drill_proof_of,
    format_of,
    opening_of,
    proof_of,
    receipt_of,
)
from services.vault.handoff.papers import DOMAINS, RECEIPT_LABEL, read_paper
from services.vault.handoff.refusals import HandoffRefused, Reject, refused_answer
from services.vault.people.book import contacts_in
from services.vault.people.contacts import Contact, ContactState, owner_among
from services.vault.room import Room
from services.vault.strongroom import Strongroom

_MOST_AHEAD = 1_000


class AnswerKind(StrEnum):
    RECEIPT = "receipt"
    DRILL = "drill"
    OPENING = "opening"


@dataclass(frozen=True, slots=True)
class Answer:
    """What was taken in, of whom, about which line. ``count``: of how many accounts. ``reason``: of an opening."""

    kind: AnswerKind
    line_id: str
    fp: str
    name: str
    count: int
    newest: bool
    """Whether it is about the newest file of its line."""
    reason: str = ""


class Answers:
    """Takes in what colleagues send back. Plain and synchronous, for the lane ``vault``."""

    def __init__(self, strongroom: Strongroom) -> None:
        self._strongroom = strongroom

    def take(self, data: bytes) -> Answer:
        """Take in a receipt or a record of an opening, mail around it included. Raises HandoffRefused, VaultError."""
        label, message = _read(data)
        refusal: HandoffRefused | None = None
        with self._strongroom.writing() as room:
            told, contact = _proven(room, label, message)
            line = _line_of(room, told, contact)
            is_ahead = _is_ahead(line, told.place)
            if is_ahead:
                # A verified colleague has a later file of mine than I know of: this vault was set back.
                line = line.with_floor(told.place)
            if isinstance(told, Opening) or not is_ahead:
                return self._taken(room, line, told, contact)
            put(room, line, "handoff-set-back")
            refusal = refused_answer(Reject.UNKNOWN_HANDOFF)
        raise refusal

    def _taken(self, room: Room, line: Line, told: Receipt | Opening, contact: Contact) -> Answer:
        if isinstance(told, Receipt):
            _prove(line, told)
            changed = line.with_receipt(told, room.now)
            kind, count, reason = AnswerKind.DRILL if told.drill else AnswerKind.RECEIPT, told.count, ""
        else:
            changed = line.with_opening(told, seen_revisions(room, told.by))
            kind, count, reason = AnswerKind.OPENING, len(told.items), told.reason
        if changed is None:
            raise refused_answer(Reject.REPLAY_OLD)
        put(room, changed, f"handoff-{kind}")
        newest = line.newest is not None and line.newest.place == told.place
        return Answer(kind, line.id, contact.fp, contact.name, count, newest, reason)


def _read(data: bytes) -> tuple[str, Envelope]:
    try:
        label, message = read_paper(data)
        by_of(message.body)
        if format_of(message.body) == FORMAT:
            _reader(label)(message.body)
    except Malformed:
        raise refused_answer(Reject.MALFORMED) from None
    return label, message


def _reader(label: str) -> Callable[..., Receipt | Opening]:
    return receipt_of if label == RECEIPT_LABEL else opening_of


def _proven(room: Room, label: str, message: Envelope) -> tuple[Receipt | Opening, Contact]:
    """Ask who signed it, whether they did, in which format, and whether it is about this vault."""
    contact, ed = _signer(room, label, by_of(message.body))
    if not verified(DOMAINS[label], message, ed):
        raise refused_answer(Reject.BAD_SIGNATURE)
    if format_of(message.body) != FORMAT:
        raise refused_answer(Reject.UNKNOWN_FORMAT)
    told = _reader(label)(message.body)
    if told.vault != room.vault_id.hex():
        raise refused_answer(Reject.NOT_ADDRESSED_TO_ME)
    return told, contact


def _signer(room: Room, label: str, by: str) -> tuple[Contact, bytes]:
    """Return who is believed, and the key. Raises HandoffRefused (sender-not-verified).

    That somebody opened accounts is believed of a key that is not trusted any more, too: it can only ask for more to
    be changed, and what a leaver has seen must not stay untold.
    """
    contacts = contacts_in(room)
    owner = owner_among(contacts, by)
    if label != RECEIPT_LABEL and owner is not None:
        former = owner.former.card if owner.former is not None else None
        if owner.fp == by and owner.state is ContactState.REVOKED:
            return owner, owner.ed
        if former is not None and former.fp == by:
            return owner, former.ed
    contact = believed(by, contacts, refused_answer)
    return contact, contact.ed


def _line_of(room: Room, told: Receipt | Opening, contact: Contact) -> Line:
    line = line_in(room, told.handoff)
    if line is None or not _is_addressed(line, told, contact):
        raise refused_answer(Reject.UNKNOWN_HANDOFF)
    place = told.place
    sealing = line.sealing(place)
    if sealing is not None:
        is_known = sealing.h == told.h
    else:
        # Only the last files are remembered. A late record of an opening counts all the same, a late receipt says
        # nothing that a later one would not say.
        is_known = _is_ahead(line, place) or (isinstance(told, Opening) and place[1] <= line.last_place[1])
    if not is_known:
        raise refused_answer(Reject.UNKNOWN_HANDOFF)
    return line


def _is_addressed(line: Line, told: Receipt | Opening, contact: Contact) -> bool:
    """Whether the line is for who answers; an opening counts also under a key that came after the one it is for."""
    if isinstance(told, Opening):
        return any(contact.owned(fp) for fp in line.to)
    return told.by in line.to


def _is_ahead(line: Line, place: Place) -> bool:
    """Whether ``place`` is after all that this vault knows of, and so near that it may have been forgotten."""
    last = line.last_place
    return last < place and place[0] - last[0] <= _MOST_AHEAD and place[1] - last[1] <= _MOST_AHEAD


def _prove(line: Line, receipt: Receipt) -> None:
    """Ask whether the file was really opened. Raises HandoffRefused (bad-proof)."""
    sealing = line.sealing(receipt.place)
    assert sealing is not None
    proof = (
        drill_proof_of(sealing.rk, sealing.h, sealing.items, receipt.at)
        if receipt.drill
        else proof_of(sealing.rk, sealing.h)
    )
    if not hmac.compare_digest(proof, receipt.proof):
        raise refused_answer(Reject.BAD_PROOF)

"""Giving accounts to colleagues: choosing, sealing, sealing anew, taking back."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import local_day
from services.vault.age import files as age_files
from services.vault.age.header import armored
from services.vault.credentials import KIND as CREDENTIAL
from services.vault.credentials import Fields, fields_in
from services.vault.errors import damaged
from services.vault.handoff import ledger
from services.vault.handoff.fields import handed_over, tracked
from services.vault.handoff.lines import KIND, Line, Place, Sealing, line_of, to_payload
from services.vault.handoff.messages import (
    MOST_ITEMS,
    MOST_PLAIN_BYTES,
    MOST_RECIPIENTS,
    Handoff,
    HandoffKind,
    digest_of,
    handoff_bytes,
    items_digest,
    padded_envelope,
)
from services.vault.people.book import contacts_in, me_in
from services.vault.people.contacts import Contact, ContactState, owner_among
from services.vault.people.identity import Identity
from services.vault.room import Room
from services.vault.strongroom import Strongroom

FILE_SUFFIX = ".age"


@dataclass(frozen=True, slots=True)
class Choice:
    """What is to be given to whom. ``to`` are fingerprints; ``until`` is the last day of a cover."""

    items: tuple[str, ...]
    to: tuple[str, ...]
    kind: HandoffKind = HandoffKind.STANDING
    until: date | None = None
    with_notes: bool = False


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A file for the colleagues. ``name`` is to be suggested: it tells no account and no person."""

    line_id: str
    place: Place
    name: str
    data: bytes

    def text(self) -> str:
        """Return the file as text, for mails that let no such file through. It is taken in like the file."""
        return armored(self.data).decode()


class Giving:
    """Seals accounts for colleagues. Plain and synchronous, for the lane ``vault``.

    Every method may raise VaultError, and UserError while the vault is locked.
    """

    def __init__(self, strongroom: Strongroom) -> None:
        self._strongroom = strongroom

    def seal(self, choice: Choice) -> SealedFile:
        """Seal the chosen accounts as they are now.

        One more handoff to the same circle goes on with its line and replaces what was chosen before. Raises UserError
        where the choice cannot be given.
        """
        with self._strongroom.writing() as room:
            _check_choice(choice, local_day(room.now))
            return _seal(room, _line_for(room, choice))

    def renew(self, line_id: str) -> SealedFile:
        """Seal the accounts of a line anew, as they are now. Accounts that left the vault are left out.

        So are colleagues with whom nothing is shared any more; who has a new card that is verified gets it under that.
        """
        with self._strongroom.writing() as room:
            line = found(room, line_id)
            line = replace(line, to=_still_there(room, line.to))
            there = tuple(item for item in line.items if room.get(CREDENTIAL, item) is not None)
            choice = Choice(there, line.to, line.kind, line.until, line.with_notes)
            if line.withdrawn_at is not None:
                raise _withdrawn()
            _check_choice(choice, local_day(room.now))
            return _seal(room, replace(line, items=there))

    def file_of(self, line_id: str) -> SealedFile:
        """Return the newest file of a line once more, for a stick that was lost.

        Raises UserError where somebody it is for is trusted no more: it may never have reached them.
        """
        with self._strongroom.reading() as room:
            line = found(room, line_id)
            if line.newest is None or line.withdrawn_at is not None:
                raise _withdrawn()
            _receivers(room, line.to)
        return _file(line)

    def went_out(self, sealed: SealedFile) -> None:
        """Note that the file was saved, or copied as text; only of the newest file this says anything."""
        with self._strongroom.writing() as room:
            line = found(room, sealed.line_id)
            newest = line.newest
            if not line.left and newest is not None and newest.place == sealed.place:
                put(room, replace(line, left=True), "handoff-left")

    def withdraw(self, line_id: str) -> None:
        """Count a line as no backup any more. What was given stays given, and stays in the ledger."""
        with self._strongroom.writing() as room:
            line = found(room, line_id)
            if line.withdrawn_at is None:
                put(room, replace(line, withdrawn_at=room.now, file=b""), "handoff-withdraw")


def lines_in(room: Room) -> list[Line]:
    """Return all lines of handoffs, in an open room, in no order."""
    return [_read(entry.id, entry.payload) for entry in room.entries(KIND)]


def line_in(room: Room, line_id: str) -> Line | None:
    """Return a line, or ``None`` where there is none of this id."""
    entry = room.get(KIND, line_id)
    return _read(line_id, entry.payload) if entry else None


def found(room: Room, line_id: str) -> Line:
    """Return a line. Raises UserError where it is gone."""
    line = line_in(room, line_id)
    if line is None:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Bu devir artık kasada yok.")),
            Message(QT_TRANSLATE_NOOP("services", "Liste yenilendi; başka bir devir seçin.")),
        )
    return line


def put(room: Room, line: Line, action: str) -> None:
    """Store a line."""
    room.put(KIND, line.id, to_payload(line), action=action)


def _read(line_id: str, payload: Mapping[str, object]) -> Line:
    try:
        return line_of(line_id, payload)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise damaged() from None


def _line_for(room: Room, choice: Choice) -> Line:
    """Return the circle's own line with the new choice, or a new line."""
    for line in lines_in(room):
        if line.withdrawn_at is None and line.kind is choice.kind and set(line.to) == set(choice.to):
            return replace(line, items=choice.items, until=choice.until, with_notes=choice.with_notes)
    line_id = secrets.token_hex(16)
    return Line(line_id, choice.to, choice.kind, choice.until, choice.items, choice.with_notes)


def _seal(room: Room, line: Line) -> SealedFile:
    room.require_whole()  # who receives stands in the file
    me = me_in(room)
    if me is None:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Devir dosyası hazırlamak için önce kendi kartınız gerekir.")),
            Message(QT_TRANSLATE_NOOP("services", "“Meslektaşlar” bölümünde kartınızı oluşturun.")),
        )
    receivers = _receivers(room, line.to)
    items = {item: _account(room, item, with_notes=line.with_notes) for item in line.items}
    handoff = _handoff(room, line, me, items)
    signed = handoff_bytes(handoff)
    plain = padded_envelope(signed, me.sign)
    if len(plain) > MOST_PLAIN_BYTES:
        raise _too_much()
    revs = {item: tracked(fields, with_notes=line.with_notes) for item, (_, fields) in items.items()}
    sealing = Sealing(handoff.place, digest_of(signed), handoff.at, items_digest(handoff), revs, handoff.rk)
    line = line.with_sealing(sealing, age_files.seal(plain, [receiver.age for receiver in receivers]))
    put(room, line, "handoff-seal")
    for receiver in receivers:
        ledger.record(room, receiver, ledger.Given(line.id, handoff.at, items))
    return _file(line)


def _handoff(room: Room, line: Line, me: Identity, items: Mapping[str, tuple[int, Fields]]) -> Handoff:
    newest = line.newest
    epoch, seq = line.next_place(room.epoch)
    return Handoff(
        id=line.id,
        vault=room.vault_id.hex(),
        epoch=epoch,
        seq=seq,
        prev=newest.h if newest else "",
        sender=me.fp,
        to=line.to,
        kind=line.kind,
        until=line.until,
        at=max(room.now, newest.at) if newest else room.now,  # a clock that was set back changes no order
        rk=secrets.token_bytes(32),
        items=items,
    )


def _receivers(room: Room, to: Sequence[str]) -> list[Contact]:
    contacts = contacts_in(room)
    receivers: list[Contact] = []
    for fp in to:
        owner = owner_among(contacts, fp)
        if owner is None or owner.fp != fp or not owner.usable:
            raise _not_trusted(owner)
        receivers.append(owner)
    return receivers


def _not_trusted(owner: Contact | None) -> UserError:
    """Say why nothing can be sealed for a key, and what helps against it."""
    name = {"name": owner.name if owner else "?"}
    if owner is None or owner.state is ContactState.REVOKED:
        return UserError(
            Message(QT_TRANSLATE_NOOP("services", "{name} ile paylaşım kaldırılmış; ona devir hazırlanmaz."), name),
            Message(QT_TRANSLATE_NOOP("services", "Onun yerine başka bir meslektaş seçin.")),
        )
    if owner.usable:
        return UserError(
            Message(QT_TRANSLATE_NOOP("services", "{name} artık başka bir kart kullanıyor."), name),
            Message(QT_TRANSLATE_NOOP("services", "Devri yeni kartıyla hazırlayın: onu listeden yeniden seçin.")),
        )
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "{name} için devir hazırlanamaz: anahtarı doğrulanmış değil."), name),
        Message(
            QT_TRANSLATE_NOOP(
                "services", "“Meslektaşlar” bölümünde kartını alın ve altı sözcüğü telefonda karşılaştırın."
            )
        ),
    )


def _still_there(room: Room, to: Sequence[str]) -> tuple[str, ...]:
    """Return the keys that count now of those who are still shared with. Raises UserError where nobody is left."""
    contacts = contacts_in(room)
    owners = [(fp, owner_among(contacts, fp)) for fp in to]
    kept = [
        owner.fp if owner.usable else fp
        for fp, owner in owners
        if owner is not None and owner.state is not ContactState.REVOKED
    ]
    if not kept:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Bu devri verdiğiniz kimseyle artık paylaşım yok.")),
            Message(QT_TRANSLATE_NOOP("services", "Başka bir meslektaşınıza yeni bir devir hazırlayın.")),
        )
    return tuple(dict.fromkeys(kept))


def _account(room: Room, item: str, *, with_notes: bool) -> tuple[int, Fields]:
    entry = room.get(CREDENTIAL, item)
    if entry is None:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Seçtiğiniz hesaplardan biri artık kasada yok.")),
            Message(QT_TRANSLATE_NOOP("services", "Hesapları yeniden seçin.")),
        )
    try:
        return entry.rev, handed_over(fields_in(entry.payload), with_notes=with_notes)
    except (KeyError, TypeError, AttributeError):
        raise damaged() from None


def _file(line: Line) -> SealedFile:
    assert line.newest is not None
    day = local_day(line.newest.at).strftime("%Y%m%d")
    return SealedFile(line.id, line.newest.place, f"devir-{day}-{line.newest.place[1]}{FILE_SUFFIX}", line.file)


def _check_choice(choice: Choice, today: date) -> None:
    if not choice.items:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Devredilecek hesap seçilmedi.")),
            Message(QT_TRANSLATE_NOOP("services", "En az bir hesap seçin.")),
        )
    if not choice.to:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Devrin kime verileceği seçilmedi.")),
            Message(QT_TRANSLATE_NOOP("services", "En az bir meslektaş seçin.")),
        )
    if len(choice.items) > MOST_ITEMS or len(choice.to) > MOST_RECIPIENTS:
        raise _too_much()
    if choice.kind is HandoffKind.COVER and (choice.until is None or choice.until < today):
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Vekâletin son günü bugün ya da daha sonra olmalı.")),
            Message(QT_TRANSLATE_NOOP("services", "Yokluğunuzun son gününü seçin.")),
        )
    if choice.kind is not HandoffKind.COVER and choice.until is not None:
        raise ValueError("only a cover has a last day")


def _withdrawn() -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Bu devir geri çekildi.")),
        Message(QT_TRANSLATE_NOOP("services", "Yeniden vermek için yeni bir devir hazırlayın.")),
    )


def _too_much() -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Bu kadarı tek bir devir dosyasına sığmıyor.")),
        Message(QT_TRANSLATE_NOOP("services", "Hesapları iki ayrı devre bölün ya da notları dışarıda bırakın.")),
    )

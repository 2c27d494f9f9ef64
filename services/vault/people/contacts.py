"""Colleagues, and how far each one's key is trusted: a value, and a table of what may follow what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from services.vault.envelope import from_text, to_text
from services.vault.people.card import Card, SignedCard, parsed
from services.vault.people.refusals import not_now

KIND = "contact"


class ContactState(StrEnum):
    """How far the key of a colleague is trusted."""

    UNVERIFIED = "unverified"
    """The card is here; nobody compared words yet."""
    VERIFIED = "verified"
    KEY_CHANGED = "key-changed"
    """A known person came with another key; nobody compared its words yet."""
    MISMATCH = "mismatch"
    """The words were compared and differ: somebody else's key, or a slip."""
    REVOKED = "revoked"


class ContactEvent(StrEnum):
    """What can happen to a colleague's key."""

    CONFIRM = "confirm"
    """The words are the same."""
    DIFFER = "differ"
    NEW_KEY = "new-key"
    RECHECK = "recheck"
    """The words shall be compared once more: somebody may have slipped."""
    KEEP_FORMER = "keep-former"
    """The person says that the new card is not theirs; the key that was verified before stays."""
    REVOKE = "revoke"


_S, _E = ContactState, ContactEvent
TRANSITIONS: Mapping[tuple[ContactState, ContactEvent], ContactState] = {
    (_S.UNVERIFIED, _E.CONFIRM): _S.VERIFIED,
    (_S.UNVERIFIED, _E.DIFFER): _S.MISMATCH,
    (_S.UNVERIFIED, _E.NEW_KEY): _S.UNVERIFIED,  # nothing was trusted that could change
    (_S.UNVERIFIED, _E.REVOKE): _S.REVOKED,
    (_S.VERIFIED, _E.DIFFER): _S.MISMATCH,
    (_S.VERIFIED, _E.NEW_KEY): _S.KEY_CHANGED,
    (_S.VERIFIED, _E.REVOKE): _S.REVOKED,
    (_S.KEY_CHANGED, _E.CONFIRM): _S.VERIFIED,
    (_S.KEY_CHANGED, _E.DIFFER): _S.MISMATCH,
    (_S.KEY_CHANGED, _E.NEW_KEY): _S.KEY_CHANGED,
    (_S.KEY_CHANGED, _E.KEEP_FORMER): _S.VERIFIED,
    (_S.KEY_CHANGED, _E.REVOKE): _S.REVOKED,
    (_S.MISMATCH, _E.NEW_KEY): _S.KEY_CHANGED,
    (_S.MISMATCH, _E.RECHECK): _S.UNVERIFIED,
    (_S.MISMATCH, _E.KEEP_FORMER): _S.VERIFIED,
    (_S.MISMATCH, _E.REVOKE): _S.REVOKED,
    (_S.REVOKED, _E.NEW_KEY): _S.KEY_CHANGED,
}
"""Whatever is not in here is refused. A key that was revoked never comes back; its owner may, with another."""


@dataclass(frozen=True, slots=True)
class Contact:
    """One person with the key that counts now. ``id`` stays the same over every change of key.

    ``former``: the verified card that a new one would replace, kept until the new one is verified.
    ``earlier``: fingerprints that the person had before. ``rejected``: those that were not theirs.
    """

    id: str
    signed_card: SignedCard
    state: ContactState
    since: datetime
    """When the state was reached."""
    added: datetime
    former: SignedCard | None = None
    earlier: tuple[str, ...] = ()
    rejected: tuple[str, ...] = ()

    @property
    def card(self) -> Card:
        return self.signed_card.card

    @property
    def name(self) -> str:
        return self.card.name

    @property
    def unit(self) -> str:
        return self.card.unit

    @property
    def fp(self) -> str:
        return self.card.fp

    @property
    def ed(self) -> bytes:
        return self.card.ed

    @property
    def age(self) -> str:
        return self.card.age

    @property
    def usable(self) -> bool:
        """Whether secrets may be sealed for this person, and what they signed may be believed."""
        return self.state is ContactState.VERIFIED

    @property
    def keeps_former(self) -> bool:
        """Whether the new card can be turned away and the one verified before kept."""
        return self.former is not None and (self.state, ContactEvent.KEEP_FORMER) in TRANSITIONS

    def owned(self, fp: str) -> bool:
        """Tell whether ``fp`` is, or once was, this person's."""
        return fp == self.fp or fp in self.earlier or (self.former is not None and fp == self.former.card.fp)


def owner_among(contacts: Iterable[Contact], fp: str) -> Contact | None:
    """Return whose ``fp`` is or once was."""
    return next((one for one in contacts if one.owned(fp)), None)


def new_contact(contact_id: str, signed_card: SignedCard, now: datetime) -> Contact:
    return Contact(contact_id, signed_card, ContactState.UNVERIFIED, now, now)


def confirmed(contact: Contact, now: datetime) -> Contact:
    """The words were the same: the key counts, and the one before it is history."""
    state = _next(contact, ContactEvent.CONFIRM)
    past = (contact.former.card.fp,) if contact.former else ()
    return replace(contact, state=state, since=now, former=None, earlier=_joined(contact.earlier, *past))


def differing(contact: Contact, now: datetime) -> Contact:
    """The words were not the same."""
    return replace(contact, state=_next(contact, ContactEvent.DIFFER), since=now)


def with_new_key(contact: Contact, card: SignedCard, now: datetime) -> Contact:
    """The person has another card. What was verified stays at hand until the new one is."""
    state = _next(contact, ContactEvent.NEW_KEY)
    former = contact.signed_card if contact.state is ContactState.VERIFIED else contact.former
    if contact.state is ContactState.REVOKED:
        former = None
    past = [one for one in (contact.fp, contact.former.card.fp if contact.former else "") if one]
    if former is not None:
        past = [one for one in past if one != former.card.fp]
    return replace(
        contact, signed_card=card, state=state, since=now, former=former, earlier=_joined(contact.earlier, *past)
    )


def to_check_again(contact: Contact, now: datetime) -> Contact:
    """The words are to be compared once more."""
    state = _next(contact, ContactEvent.RECHECK)
    return replace(contact, state=ContactState.KEY_CHANGED if contact.former else state, since=now)


def with_former_kept(contact: Contact, now: datetime) -> Contact:
    """The new card was not theirs: turn it away for good, and keep the one that was verified."""
    state = _next(contact, ContactEvent.KEEP_FORMER)
    if contact.former is None:
        raise not_now(contact.name)
    rejected = _joined(contact.rejected, contact.fp)
    return replace(contact, signed_card=contact.former, state=state, since=now, former=None, rejected=rejected)


def revoked(contact: Contact, now: datetime) -> Contact:
    """Nothing is shared with this person any more."""
    return replace(contact, state=_next(contact, ContactEvent.REVOKE), since=now)


def to_payload(contact: Contact) -> dict[str, Any]:
    """Return what the vault keeps."""
    return {
        "v": 1,
        "card": _kept(contact.signed_card),
        "state": contact.state.value,
        "since": contact.since.isoformat(),
        "added": contact.added.isoformat(),
        "former": _kept(contact.former) if contact.former else None,
        "earlier": list(contact.earlier),
        "rejected": list(contact.rejected),
    }


def contact_of(contact_id: str, payload: Mapping[str, Any]) -> Contact:
    """Return the contact that the vault kept. Raises KeyError, TypeError or ValueError on a foreign inside."""
    return Contact(
        id=contact_id,
        signed_card=_card(payload["card"]),
        state=ContactState(payload["state"]),
        since=datetime.fromisoformat(payload["since"]),
        added=datetime.fromisoformat(payload["added"]),
        former=_card(payload["former"]) if payload["former"] else None,
        earlier=tuple(payload["earlier"]),
        rejected=tuple(payload["rejected"]),
    )


def _next(contact: Contact, event: ContactEvent) -> ContactState:
    state = TRANSITIONS.get((contact.state, event))
    if state is None:
        raise not_now(contact.name)
    return state


def _kept(card: SignedCard) -> dict[str, str]:
    return {"signed": to_text(card.signed), "sig": to_text(card.sig)}


def _card(kept: Mapping[str, str]) -> SignedCard:
    signed = from_text(kept["signed"])
    return SignedCard(parsed(signed), signed, from_text(kept["sig"]))


def _joined(known: tuple[str, ...], *more: str) -> tuple[str, ...]:
    return known + tuple(one for one in more if one not in known)

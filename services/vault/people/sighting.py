"""What a card that comes in is, beside what is known already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from services.vault.people.card import Card, SignedCard
from services.vault.people.contacts import Contact, ContactState
from services.vault.people.identity import Identity
from services.vault.people.names import looks_alike, same_person
from services.vault.people.refusals import Refusal, refused


class Standing(StrEnum):
    """What a card that may be taken is."""

    NEW = "new"
    LOOKS_LIKE = "looks-like"
    """Another key under a name that reads like the one of somebody known: ask whether it is the same person."""
    NEW_KEY = "new-key"
    """Another key under the name and unit of somebody known."""
    RENAMED = "renamed"
    """A known key under another name or unit."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A proven card, what it is, and whom it reminds of."""

    signed_card: SignedCard
    standing: Standing
    person: Contact | None = None
    resembles_me: bool = False
    resembles: Contact | None = None
    """Of a known key under another name: somebody else whom the new name reads like."""

    @property
    def card(self) -> Card:
        return self.signed_card.card

    @property
    def misleads(self) -> bool:
        """Whether a known person would be shown under a name that reads like another's."""
        return self.standing is Standing.RENAMED and (self.resembles_me or self.resembles is not None)


def sighted(signed_card: SignedCard, me: Identity | None, known: Sequence[Contact]) -> Sighting:
    """Tell what the card is. Raises CardRefused where it must not be taken, whatever the user says."""
    card = signed_card.card
    _refuse_own(card, me)
    for contact in known:
        if card.fp == contact.fp and contact.state is not ContactState.REVOKED:
            if (card.name, card.unit) == (contact.name, contact.unit):
                raise refused(Refusal.KNOWN, contact.name)
            return _renamed(signed_card, me, contact, [one for one in known if one is not contact])
    for contact in known:
        _refuse_past(card, contact)
    resembles_me = me is not None and looks_alike(card.name, me.name)
    for standing, alike in ((Standing.NEW_KEY, _is_same), (Standing.LOOKS_LIKE, _is_alike)):
        # Who left stands last: a card under an old name is rather that of a person who is here.
        for contact in sorted(known, key=lambda one: one.state is ContactState.REVOKED):
            if alike(card, contact.card) or (contact.former and alike(card, contact.former.card)):
                return Sighting(signed_card, standing, contact, resembles_me)
    return Sighting(signed_card, Standing.NEW, None, resembles_me)


def _renamed(signed_card: SignedCard, me: Identity | None, person: Contact, others: Sequence[Contact]) -> Sighting:
    """Tell whom a new name of a known key reads like. Raises CardRefused where it is another person's altogether."""
    card = signed_card.card
    if me is not None and same_person(card.name, card.unit, me.name, me.unit):
        raise refused(Refusal.TWIN, me.name)
    for other in others:
        if _is_same(card, other.card) and not _is_same(person.card, other.card):
            raise refused(Refusal.TWIN, other.name)
    was_alike = looks_alike(person.name, card.name)
    resembles = next((one for one in others if _is_alike(card, one.card)), None)
    resembles_me = me is not None and looks_alike(card.name, me.name) and not was_alike
    return Sighting(signed_card, Standing.RENAMED, person, resembles_me, None if was_alike else resembles)


def _refuse_own(card: Card, me: Identity | None) -> None:
    if me is None:
        return
    if me.had(card.ed):
        raise refused(Refusal.OWN)
    if card.age == me.age_recipient:
        raise refused(Refusal.SHARED_KEY, me.name)


def _refuse_past(card: Card, contact: Contact) -> None:
    if contact.state is ContactState.REVOKED and contact.owned(card.fp):
        raise refused(Refusal.REVOKED, contact.name)
    if contact.former is not None and card.fp == contact.former.card.fp:
        raise refused(Refusal.FORMER, contact.name)
    if contact.owned(card.fp):
        raise refused(Refusal.OLD_KEY, contact.name)
    if card.fp in contact.rejected:
        raise refused(Refusal.REJECTED, contact.name)
    for theirs in (contact.card, contact.former.card if contact.former else contact.card):
        if card.ed == theirs.ed or card.age == theirs.age:
            raise refused(Refusal.SHARED_KEY, contact.name)


def _is_same(card: Card, other: Card) -> bool:
    return same_person(card.name, card.unit, other.name, other.unit)


def _is_alike(card: Card, other: Card) -> bool:
    return looks_alike(card.name, other.name)

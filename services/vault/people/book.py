"""The door to one's own identity and to colleagues, over an open vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar
from uuid import uuid4

from services.vault.errors import damaged
from services.vault.people import contacts as steps
from services.vault.people.card import read_card
from services.vault.people.contacts import Contact
from services.vault.people.identity import KIND as IDENTITY
from services.vault.people.identity import Identity, identity_of, new_identity, renamed, renewed
from services.vault.people.refusals import Refusal, gone, has_identity, no_identity, refused
from services.vault.people.sighting import Sighting, Standing, sighted
from services.vault.room import Entry, Room
from services.vault.strongroom import Strongroom

_ME = "me"
T = TypeVar("T")


def me_in(room: Room) -> Identity | None:
    """Return who I am, in an open room; ``None`` before I made my card."""
    entry = room.get(IDENTITY, _ME)
    return None if entry is None else _read(lambda: identity_of(entry.payload))


def contacts_in(room: Room) -> list[Contact]:
    """Return all colleagues, in an open room, in no order."""
    return [_contact(entry) for entry in room.entries(steps.KIND)]


def contact_of(room: Room, fp: str) -> Contact | None:
    """Return who has ``fp`` as the key that counts now."""
    return next((one for one in contacts_in(room) if one.fp == fp), None)


def owner_of(room: Room, fp: str) -> Contact | None:
    """Return whose ``fp`` is or once was."""
    return steps.owner_among(contacts_in(room), fp)


class ContactBook:
    """One's own identity, and the colleagues with how far each is trusted. Every change is one audited transaction.

    Plain and synchronous, for the lane ``vault``. Every method may raise VaultError, and UserError while it is locked.
    """

    def __init__(self, strongroom: Strongroom) -> None:
        self._strongroom = strongroom

    def me(self) -> Identity | None:
        """Return who I am; ``None`` before :meth:`make_me`."""
        with self._strongroom.reading() as room:
            return me_in(room)

    def make_me(self, name: str, unit: str) -> Identity:
        """Make my keys, once. Raises UserError where there are some, or where the name cannot stand on a card."""
        made = new_identity(name, unit)
        with self._strongroom.writing() as room:
            if room.get(IDENTITY, _ME) is not None:
                raise has_identity()
            room.put(IDENTITY, _ME, made.to_payload(), action="identity-make")
        return made

    def rename_me(self, name: str, unit: str) -> Identity:
        """Write another name on my card; the keys, and with them my words, stay."""
        with self._strongroom.writing() as room:
            me = me_in(room)
            if me is None:
                raise no_identity()
            made = renamed(me, name, unit)
            room.put(IDENTITY, _ME, made.to_payload(), action="identity-rename")
        return made

    def renew_me(self) -> Identity:
        """Make new keys in place of mine, because somebody else may have them. What is kept for me still opens."""
        with self._strongroom.writing() as room:
            me = me_in(room)
            if me is None:
                raise no_identity()
            made = renewed(me, room.now)
            room.put(IDENTITY, _ME, made.to_payload(), action="identity-renew")
        return made

    def contacts(self) -> list[Contact]:
        """Return all colleagues, in no order."""
        with self._strongroom.reading() as room:
            return contacts_in(room)

    def look(self, data: bytes) -> Sighting:
        """Tell what a card is, and take nothing. Raises CardRefused where it must not be taken."""
        card = read_card(data)
        with self._strongroom.reading() as room:
            return sighted(card, me_in(room), contacts_in(room))

    def add_card(self, data: bytes, *, same_as: str = "", another: bool = False, sure: bool = False) -> Contact:
        """Take a card and return whose it is; nobody becomes trusted by that.

        A new key under a known name and unit is a change of that person's key, unless ``another`` says that it is
        another person. ``same_as``: the id of the contact whose new key the user says this is. ``sure``: a known person
        whose new name reads like another's told the user so. Raises CardRefused.
        """
        card = read_card(data)
        with self._strongroom.writing() as room:
            known = contacts_in(room)
            seen = sighted(card, me_in(room), known)
            if seen.misleads and not sure:
                raise refused(Refusal.TWIN, seen.resembles.name if seen.resembles else seen.card.name)
            if seen.standing is Standing.RENAMED and seen.person:
                return _put(room, replace(seen.person, signed_card=card), "contact-rename")
            person = next((one for one in known if one.id == same_as), None)
            if same_as and person is None:
                raise gone()
            if person is None and seen.standing is Standing.NEW_KEY and not another:
                person = seen.person
            if person is not None:
                return _put(room, steps.with_new_key(person, card, room.now), "contact-new-key")
            return _put(room, steps.new_contact(uuid4().hex, card, room.now), "contact-add")

    def confirm(self, fp: str) -> Contact:
        """The person read out the words that stand here for the key ``fp``."""
        return self._step(fp, steps.confirmed, "contact-confirm")

    def mismatch(self, fp: str) -> Contact:
        """The person read out other words."""
        return self._step(fp, steps.differing, "contact-mismatch")

    def check_again(self, fp: str) -> Contact:
        """The words are to be compared once more."""
        return self._step(fp, steps.to_check_again, "contact-recheck")

    def keep_former(self, fp: str) -> Contact:
        """The new key ``fp`` is not the person's: keep the one that was verified before."""
        return self._step(fp, steps.with_former_kept, "contact-keep-former")

    def revoke(self, fp: str) -> Contact:
        """Nothing is shared with the person any more."""
        return self._step(fp, steps.revoked, "contact-revoke")

    def _step(self, fp: str, step: Callable[[Contact, datetime], Contact], action: str) -> Contact:
        """Take one step of the table for whoever has ``fp`` now: a stale screen must not confirm another key."""
        with self._strongroom.writing() as room:
            if step is steps.confirmed:
                room.require_whole()  # a forged row would be made genuine
            contact = contact_of(room, fp)
            if contact is None:
                raise gone()
            return _put(room, step(contact, room.now), action)


def _put(room: Room, contact: Contact, action: str) -> Contact:
    room.put(steps.KIND, contact.id, steps.to_payload(contact), action=action)
    return contact


def _contact(entry: Entry) -> Contact:
    return _read(lambda: steps.contact_of(entry.id, entry.payload))


def _read(reading: Callable[[], T]) -> T:
    """Return what an entry holds. Raises VaultError on a foreign inside, which only a damaged file has."""
    try:
        return reading()
    except (KeyError, TypeError, ValueError, AttributeError):
        raise damaged() from None

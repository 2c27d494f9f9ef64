"""Who signs a review file here, and whose signatures are known: as the vault tells it, or nobody while it is locked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.errors import UserError

if TYPE_CHECKING:  # the page Yazı is there long before anybody signs
    from services.vault.people.contacts import Contact
    from services.vault.people.identity import Identity
    from services.vault.strongroom import Strongroom


@dataclass(frozen=True, slots=True)
class People:
    """Oneself, where one has made a card and the vault is open, and the colleagues in it."""

    me: Identity | None = None
    contacts: tuple[Contact, ...] = ()


def people_in(room: Strongroom) -> People:
    """Return who is known. A vault that is locked, missing or damaged knows nobody: files are then unsigned.

    On the lane ``vault`` only.
    """
    from services.vault.people.book import ContactBook

    book = ContactBook(room)
    try:
        return People(book.me(), tuple(book.contacts()))
    except UserError:
        return People()

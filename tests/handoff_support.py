"""Two people with a vault each, who have compared their words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from services.clock import FixedClock
from services.vault.handoff.answers import Answers
from services.vault.handoff.giving import Choice, Giving, SealedFile
from services.vault.handoff.messages import HandoffKind
from services.vault.handoff.overview import Overview
from services.vault.handoff.receiving import Receiving
from services.vault.people.book import ContactBook
from services.vault.people.identity import Identity
from services.vault.service import VaultService
from tests.vault_support import FakeKeys, library_credential


class Person:
    """One person at one PC: a vault, a card, and all that can be done with them."""

    def __init__(self, folder: Path, name: str, clock: FixedClock) -> None:
        self.clock = clock
        self.vault = VaultService(folder / name / "vault.sqlite3", FakeKeys(), clock)
        self.vault.create()
        self.book = ContactBook(self.vault.room)
        self.book.make_me(name, "Kütüphane")
        self.giving = Giving(self.vault.room)
        self.receiving = Receiving(self.vault.room)
        self.answers = Answers(self.vault.room)
        self.overview = Overview(self.vault.room)

    @property
    def me(self) -> Identity:
        me = self.book.me()
        assert me is not None
        return me

    @property
    def fp(self) -> str:
        return self.me.fp

    def card(self) -> bytes:
        return self.me.signed_card().lines().encode()

    def knows(self, *others: Person) -> None:
        """Take the cards of ``others`` and compare words."""
        for other in others:
            self.book.confirm(self.book.add_card(other.card()).fp)

    def add(self, title: str = "Kütüphane Instagram", **changes: object) -> str:
        return self.vault.add(library_credential(title=title, **changes)).id

    def gives(self, items: list[str], *to: Person, until: date | None = None, with_notes: bool = False) -> SealedFile:
        kind = HandoffKind.COVER if until else HandoffKind.STANDING
        return self.giving.seal(Choice(tuple(items), tuple(one.fp for one in to), kind, until, with_notes))


def acquainted(folder: Path, clock: FixedClock, *names: str) -> list[Person]:
    """Return people who all know each other."""
    people = [Person(folder, name, clock) for name in names]
    for person in people:
        person.knows(*(other for other in people if other is not person))
    return people

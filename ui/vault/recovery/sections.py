"""What of all this is hung into Yedek ve devir, and what each section is handed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from services.language.turkish import sort_key
from services.vault.handoff.ledger import seen_revisions
from services.vault.people.book import ContactBook
from services.vault.service import VaultService
from ui.vault.parts import Part, PartMaker, VaultTools
from ui.vault.recovery.kit_section import KitSection
from ui.vault.recovery.leaving_dialog import Person
from ui.vault.recovery.leaving_section import LeavingSection
from ui.vault.recovery.moving_section import MovingSection
from ui.vault.recovery.shares.section import SharesSection


def recovery_sections(resources: Path) -> Sequence[PartMaker]:
    """Return the makers of the sections, from top to bottom."""

    def kit(tools: VaultTools) -> Part:
        return KitSection(tools, partial(_whose, tools.vault))

    def leaving(tools: VaultTools) -> Part:
        return LeavingSection(tools, resources, people=partial(_people, tools.vault), seen_by=seen_revisions)

    def shares(tools: VaultTools) -> Part:
        return SharesSection(tools, partial(_whose, tools.vault))

    return kit, MovingSection, leaving, shares


def _whose(vault: VaultService) -> str:
    """Propose for the paper what the user's own card says."""
    me = ContactBook(vault.room).me()
    return " · ".join(part for part in (me.unit, me.name) if part) if me else ""


def _people(vault: VaultService) -> Sequence[Person]:
    people = [
        Person(one.id, f"{one.name} ({one.unit})" if one.unit else one.name)
        for one in ContactBook(vault.room).contacts()
    ]
    return sorted(people, key=lambda person: sort_key(person.name))

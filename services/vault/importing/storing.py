"""The import itself: everything that was ticked in one transaction, and back again while nobody has gone on."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from uuid import uuid4

from models.posts import Account
from services.vault.credentials import KIND, Credential
from services.vault.importing.drafts import ExportFile
from services.vault.importing.plan import ImportPlan, Step, make_plan, merged
from services.vault.keeping import all_opened, found, opened, store
from services.vault.room import Room
from services.vault.strongroom import Strongroom


@dataclass(frozen=True, slots=True)
class _Done:
    """What was stored at an id, at which revision, and what stood there before."""

    id: str
    rev: int
    before: Credential | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class ImportReceipt:
    """What an import did. Needed to undo it; holds what it replaced, so drop it when nobody will."""

    added: int
    changed: int
    done: tuple[_Done, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class UndoneImport:
    """How many entries are as before the import, and how many were left because somebody changed them since."""

    undone: int
    left: int


class Importer:
    """Stores what a plan proposes. For the lane ``vault``; every method may raise VaultError, or UserError."""

    def __init__(self, strongroom: Strongroom) -> None:
        self._strongroom = strongroom

    def plan(self, export: ExportFile, accounts: Sequence[Account] = ()) -> ImportPlan:
        """Compare a file with the vault. Writes nothing."""
        with self._strongroom.reading() as room:
            stored = [credential for _, credential in all_opened(room)]
        return make_plan(export, stored, accounts)

    def store(self, plan: ImportPlan, numbers: Collection[int]) -> ImportReceipt:
        """Store the entries with these numbers, all of them or none. Raises UserError where one is gone meanwhile."""
        with self._strongroom.writing() as room:
            done = [_carry_out(room, plan.steps[number]) for number in sorted(numbers)]
        changed = sum(one.before is not None for one in done)
        return ImportReceipt(len(done) - changed, changed, tuple(done))

    def undo(self, receipt: ImportReceipt) -> UndoneImport:
        """Take an import back, all in one transaction. What was changed or deleted since is left as it is."""
        undone = 0
        with self._strongroom.writing() as room:
            for one in reversed(receipt.done):
                undone += _take_back(room, one)
        return UndoneImport(undone, len(receipt.done) - undone)


def _carry_out(room: Room, step: Step) -> _Done:
    if not step.existing_id:
        made = replace(step.credential, id=uuid4().hex)
        store(room, made, 1, None)
        return _Done(made.id, 1, None)
    entry = found(room, step.existing_id)
    fields, stored = opened(entry)
    store(room, merged(stored, step.credential), entry.rev + 1, fields)
    return _Done(entry.id, entry.rev + 1, stored)


def _take_back(room: Room, one: _Done) -> bool:
    entry = room.get(KIND, one.id)
    if entry is None or entry.rev != one.rev:
        return False
    if one.before is None:
        room.drop(KIND, one.id, action="delete")
    else:
        store(room, one.before, entry.rev + 1, opened(entry)[0])
    return True

"""A list of records whose every change is seen at once, saved on the storage lane, and can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from ui.accounts.ports import LANE
from ui.tasks import TaskRunner

_MOST_STEPS = 200


class Record(Protocol):
    """Anything with an id: the account or the official account."""

    @property
    def id(self) -> str: ...


R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Shelf(Generic[R]):
    """Where the records are kept; called on the storage lane."""

    load: Callable[[], Sequence[R]]
    save: Callable[[Sequence[R]], object]
    delete: Callable[[Sequence[str]], object]


@dataclass(frozen=True, slots=True)
class Change(Generic[R]):
    """``before`` became ``after``; a record that is on one side only was added or taken away.

    ``told`` is what to say of it, or nothing. ``field`` names what was typed in, so that its letters are one change.
    """

    before: tuple[R, ...]
    after: tuple[R, ...]
    told: str = ""
    field: str = ""

    def back(self) -> Change[R]:
        return Change(self.after, self.before)


class BookSignals(QObject):
    """What a :class:`Book` tells."""

    changed = Signal()
    """The records are others now, on the screen."""
    stored = Signal()
    """A change has reached the storage."""
    failed = Signal(object)
    """An exception of the storage, after the book shows again what is stored."""
    done = Signal(object)
    """A :class:`Change`, as soon as it is seen; undoing and redoing are none."""
    stepped = Signal(object)
    """A :class:`Change` that was undone or redone: its ``after`` is what is there now."""


class Book(Generic[R]):
    """The records in the order in which they first came. ``owner`` ends with the page."""

    def __init__(self, shelf: Shelf[R], tasks: TaskRunner, owner: QObject) -> None:
        self.signals = BookSignals(owner)
        self.is_loaded = False
        self._shelf = shelf
        self._tasks = tasks
        self._records: dict[str, R] = {}
        self._places: dict[str, int] = {}
        self._done: list[Change[R]] = []
        self._undone: list[Change[R]] = []
        self._saving = 0
        self._is_stale = False

    @property
    def records(self) -> tuple[R, ...]:
        return tuple(sorted(self._records.values(), key=lambda one: self._places[one.id]))

    def get(self, record_id: str) -> R | None:
        return self._records.get(record_id)

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def load(self) -> None:
        """Read the records; what is on its way to the storage is read after it has arrived."""
        self._tasks.run(LANE, lambda _: self._shelf.load(), owner=self.signals, done=self._take)

    def do(self, change: Change[R]) -> None:
        """Make a change that can be undone. Typing in the same field of the same record goes on with the last one."""
        last = self._done[-1] if self._done else None
        if last is not None and change.field and last.field == change.field and last.after == change.before:
            self._done[-1] = replace(change, before=last.before)
        else:
            self._done.append(change)
            del self._done[:-_MOST_STEPS]
        self._undone.clear()
        self._go(change)
        self.signals.done.emit(change)

    def seal(self) -> None:
        """End what was being typed: the next letters are a change of their own."""
        if self._done and self._done[-1].field:
            self._done[-1] = replace(self._done[-1], field="")

    def undo(self) -> None:
        if self._done:
            change = self._done.pop()
            self._undone.append(replace(change, field=""))
            self._step(change.back())

    def redo(self) -> None:
        if self._undone:
            change = self._undone.pop()
            self._done.append(change)
            self._step(change)

    def _step(self, change: Change[R]) -> None:
        self._go(change)
        self.signals.stepped.emit(change)

    def _go(self, change: Change[R]) -> None:
        gone = tuple({one.id for one in change.before} - {one.id for one in change.after})
        for record_id in gone:
            self._records.pop(record_id, None)
        for record in change.after:
            self._records[record.id] = record
            self._places.setdefault(record.id, len(self._places))
        self.signals.changed.emit()
        self._save(change.after, gone)

    def _save(self, records: tuple[R, ...], gone: tuple[str, ...]) -> None:
        def work() -> None:
            if gone:
                self._shelf.delete(gone)
            if records:
                self._shelf.save(records)

        self._saving += 1
        self._tasks.run(
            LANE, lambda _: work(), owner=self.signals, done=lambda _: self._saved(), failed=self._not_saved
        )

    def _saved(self) -> None:
        self._saving -= 1
        self.signals.stored.emit()
        if self._is_stale and not self._saving:
            self.load()

    def _not_saved(self, error: Exception) -> None:
        self._saving -= 1
        self._done.clear()  # what was undoable may never have been stored
        self._undone.clear()
        self.load()
        self.signals.failed.emit(error)

    def _take(self, records: Sequence[R]) -> None:
        self._is_stale = bool(self._saving)
        if self._is_stale:
            return  # newer changes are seen already, and this answer does not know them
        self.is_loaded = True
        self._records = {record.id: record for record in records}
        for record in records:
            self._places.setdefault(record.id, len(self._places))
        self.signals.changed.emit()

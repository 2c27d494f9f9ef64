"""Undoable changes: seen at once, saved on the storage lane, and taken back with a sentence where saving fails."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from models.checking import IsCancelled
from models.messages import Message
from ui.calendar.board import STORAGE_LANE
from ui.calendar.ports import OpenStorage, Storage
from ui.tasks import TaskRunner


@dataclass(frozen=True, slots=True)
class Step:
    """One direction of a change: ``show`` on the board (UI thread), ``save`` in the storage (its lane).

    Where saving had to do something else than what is shown, it returns a :class:`~models.messages.Message` that says
    so; anything else it returns is of no interest.
    """

    show: Callable[[], None]
    save: Callable[[Storage], object]


@dataclass(frozen=True, slots=True)
class Change:
    """What a command does and undoes. ``text`` names the deed ("taşı"), ``told`` says it is done ("taşındı").

    ``post_id`` names the post that it is about, if any, and ``day`` the day. ``note`` is what to bear in mind of it;
    with ``checked`` the post is looked through as well, and ``held`` is said instead of ``told`` where it may not be
    planned yet. ``post_ids`` gives the posts where it is about several. ``about_days``: it is about special days or the
    crisis switch, not about posts.
    """

    text: str
    told: str
    forward: Step
    backward: Step
    post_id: str = ""
    day: date | None = None
    note: str = ""
    checked: bool = False
    held: str = ""
    about_days: bool = False
    post_ids: Callable[[], Sequence[str]] = tuple


class History(QObject):
    """The undo stack, and the way of its commands to the storage."""

    saved = Signal(object)
    """A :class:`Change` that has reached the storage, done, undone or done again."""
    noted = Signal(object)
    """A :class:`~models.messages.Message`: what the storage did otherwise than shown."""
    failed = Signal(object)
    """An exception of the storage, after the board shows again what is stored."""
    done = Signal(object)
    """A :class:`Change`, as soon as it is seen."""
    forwarded = Signal(object)
    """A :class:`Change` that the board shows done, or done again."""
    stepped = Signal(object)
    """A :class:`Change` that the board shows done, undone, or done again."""

    def __init__(self, storage: OpenStorage, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._storage = storage
        self._tasks = tasks
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(200)

    def do(self, change: Change) -> None:
        self.stack.push(_Command(change, self))
        self.done.emit(change)

    def follow(self, change: Change, step: Step) -> None:
        """Show and save what follows from a change by itself: no command of its own, so that one undo is enough."""
        step.show()
        self.save(change, step, lambda: None)

    def save(self, change: Change, step: Step, failed: Callable[[], None]) -> None:
        """Save one step of a change; ``failed`` puts the board and the stack back before the failure is told."""

        def work(_is_cancelled: IsCancelled) -> object:
            return step.save(self._storage())

        def saved(answer: object) -> None:
            self.saved.emit(change)
            if isinstance(answer, Message):
                self.noted.emit(answer)

        def went_wrong(error: Exception) -> None:
            failed()
            self.failed.emit(error)

        self._tasks.run(STORAGE_LANE, work, owner=self, done=saved, failed=went_wrong)


class _Command(QUndoCommand):
    """A change on the stack. After a failure it goes back by itself, without saving again."""

    def __init__(self, change: Change, history: History) -> None:
        super().__init__(change.text)
        self.change = change
        self._history = history
        self._taking_back = False

    def redo(self) -> None:
        self._go(self.change.forward, self._redo_failed)
        if not self._taking_back:
            self._history.forwarded.emit(self.change)

    def undo(self) -> None:
        self._go(self.change.backward, self._undo_failed)

    def _go(self, step: Step, failed: Callable[[], None]) -> None:
        step.show()
        self._history.stepped.emit(self.change)
        if not self._taking_back:
            self._history.save(self.change, step, failed)

    def _redo_failed(self) -> None:
        stack = self._history.stack
        if stack.index() > 0 and stack.command(stack.index() - 1) is self:
            self.setObsolete(True)  # the stack drops it as soon as it is undone
            self._take_back(stack.undo)
        else:
            self._history.stack.clear()

    def _undo_failed(self) -> None:
        stack = self._history.stack
        if stack.index() < stack.count() and stack.command(stack.index()) is self:
            self._take_back(stack.redo)
        else:
            self._history.stack.clear()

    def _take_back(self, move: Callable[[], None]) -> None:
        self._taking_back = True
        try:
            move()
        finally:
            self._taking_back = False

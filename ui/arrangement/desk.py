"""The way of what is arranged to the storage: each change is a deed that can be taken back here or on the calendar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from models.calendar import Campaign, Pillar, Series, Slot
from models.checking import IsCancelled
from models.errors import UserError
from models.messages import Message
from models.posts import Account
from ui.events import AppEvents
from ui.messages import say, say_error
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from services.storage.deeds import Made
    from services.storage.store import Storage

LANE = "storage"
Change = Callable[["Storage"], object]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """All that orders the calendar, at one moment."""

    accounts: tuple[Account, ...] = ()
    pillars: tuple[Pillar, ...] = ()
    campaigns: tuple[Campaign, ...] = ()
    slots: tuple[Slot, ...] = ()
    series: tuple[Series, ...] = ()


class ArrangementDesk(QObject):
    """Reads on the storage lane, and changes there in deeds."""

    arranged = Signal(object)
    """An :class:`Arrangement`, after each reading."""
    told = Signal(str, bool)
    """What was done, in the screen's language, and whether it can be taken back."""
    failed = Signal(str)

    def __init__(
        self, storage: Callable[[], Storage], tasks: TaskRunner, events: AppEvents, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._storage = storage
        self._tasks = tasks
        self._events = events
        self._last: Made | None = None
        """The deed that can be taken back here."""
        for happened in (events.orders_changed, events.unit_changed, events.posts_changed):
            happened.connect(self.load)

    def load(self) -> None:
        """Read everything; ``arranged`` follows."""

        def work(_is_cancelled: IsCancelled) -> Arrangement:
            return _read(self._storage())

        self._tasks.run(LANE, work, owner=self, done=self.arranged.emit)

    def do(self, told: Message, change: Change, *, posts: bool = False) -> None:
        """Make ``change`` as one deed, called ``told``. ``posts``: it may change posts too.

        Where ``change`` answers with a :class:`Message`, that is said behind what was done.
        """

        def work(_is_cancelled: IsCancelled) -> tuple[Made, object]:
            storage = self._storage()
            with storage.deeds.deed(told) as made:
                more = change(storage)
            return made, more

        def done(answer: tuple[Made, object]) -> None:
            made, more = answer
            if made.number:  # something did change
                words = f"{say(told)}. {say(more)}" if isinstance(more, Message) else say(told)
                self._last = made
                self.told.emit(words, True)
            self._spread(posts=posts)

        self._tasks.run(LANE, work, owner=self, done=done, failed=self._tell_failure)

    def undo(self) -> None:
        """Take back the deed that was told last, unless something else was done since."""
        meant = self._last
        if meant is None:
            return

        def work(_is_cancelled: IsCancelled) -> Message | None:
            from services.storage.deeds import NotTheLastError

            try:
                step = self._storage().deeds.take_back(meant)
            except NotTheLastError as refused:
                return refused.message
            return step.left[0] if step is not None and step.left else None

        def done(left: Message | None) -> None:
            if left is not None:
                self.told.emit(say(left), False)
            self._spread(posts=True)

        self._tasks.run(LANE, work, owner=self, done=done, failed=self._tell_failure)

    def _spread(self, *, posts: bool) -> None:
        self._events.orders_changed.emit()
        if posts:
            self._events.posts_changed.emit()

    def _tell_failure(self, error: Exception) -> None:
        self.load()
        if isinstance(error, UserError):
            self.failed.emit(say_error(error))
        else:
            self._tasks.task_failed.emit(error)


def _read(storage: Storage) -> Arrangement:
    return Arrangement(
        accounts=tuple(storage.unit.accounts()),
        pillars=tuple(storage.pillars.all()),
        campaigns=tuple(storage.campaigns.all()),
        slots=tuple(storage.slots.all()),
        series=tuple(storage.series.all()),
    )


def new_id() -> str:
    return uuid4().hex

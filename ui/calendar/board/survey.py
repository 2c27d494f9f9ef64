"""All that stands on the calendar, read after the months shown: who says the same, and who has fallen silent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.checking import IsCancelled
from models.errors import Cancelled
from models.posts import Account
from services.clock import Clock, local_day
from ui.calendar.ports import Doors, OpenStorage
from ui.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from services.planning.judging import CalendarJudge
    from services.planning.surroundings import Signatures

STORAGE_LANE = "storage"


class Surveyor(QObject):
    """Makes judges of the calendar. The judging is loaded on the lane: the first paint does not wait for it."""

    surveyed = Signal(object)
    """A ``CalendarJudge`` that knows every post."""
    holidays_ready = Signal()

    def __init__(
        self, storage: OpenStorage, clock: Clock, tasks: TaskRunner, doors: Doors, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._storage = storage
        self._clock = clock
        self._tasks = tasks
        self._doors = doors
        self._known: Signatures | None = None
        self._task: Task[CalendarJudge] | None = None
        self._has_holidays = False

    def first_judge(self, accounts: Sequence[Account]) -> CalendarJudge:
        """Return one that knows days and accounts but no other posts. Storage lane only."""
        from services.planning.judging import CalendarJudge
        from services.planning.surroundings import surroundings

        return CalendarJudge(surroundings((), accounts, signatures=self._signatures()), self._doors.known_days())

    def look_up_holidays(self) -> None:
        """Have the holidays at hand: the first time, this loads a library that the first posts need not wait for."""

        def work(_is_cancelled: IsCancelled) -> None:
            self._doors.known_days().public.get_ready(local_day(self._clock.now()).year)

        def done(_: None) -> None:
            self.holidays_ready.emit()

        if not self._has_holidays:
            self._has_holidays = True
            self._tasks.run(STORAGE_LANE, work, owner=self, done=done)

    def _signatures(self) -> Signatures:
        """Return what is known of texts from earlier surveys."""
        from services.planning.surroundings import Signatures

        if self._known is None:
            self._known = Signatures()
        return self._known

    def survey(self) -> None:
        """Read what stands around the present; what was asked for before is of no interest any more."""
        if self._task is not None:
            self._task.cancel()

        def work(is_cancelled: IsCancelled) -> CalendarJudge:
            from services.planning.judging import CalendarJudge
            from services.planning.surroundings import REACH, read_orders, surroundings

            storage = self._storage()
            posts = storage.posts.standing(REACH)
            if is_cancelled():
                raise Cancelled
            calendar = surroundings(
                posts, storage.unit.accounts(), orders=read_orders(storage), signatures=self._signatures()
            )
            judge = CalendarJudge(calendar, self._doors.known_days())
            judge.get_ready(posts, local_day(self._clock.now()))
            return judge

        def done(judge: CalendarJudge) -> None:
            self._task = None
            self.surveyed.emit(judge)

        self._task = self._tasks.run(STORAGE_LANE, work, owner=self, done=done)

"""Watches the clock: says when something is due, once, whatever the clock or the computer did meanwhile."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from models.checking import IsCancelled
from models.errors import UserError
from services.clock import local_day
from services.publishing.due import UNPLANNED_FOR, Agenda, Due, agenda
from ui.publishing.ports import STORAGE_LANE, PublishTools
from ui.tasks import Task

_LOG = logging.getLogger(__name__)
_TICK_MS = 15_000
"""A timer of Qt stands still while the computer sleeps, so the clock on the wall is looked at again and again."""
_AHEAD = timedelta(days=1)
_LEAP = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class _Seen:
    agenda: Agenda
    unheard: tuple[Due, ...]
    at: datetime


class DueWatch(QObject):
    """Looks into the storage when something changed, when the next moment came, and after the clock leapt."""

    changed = Signal(object)
    """The :class:`Agenda` as it stands now."""
    rang = Signal(object)
    """What is due and was not told before, as a tuple of :class:`Due`; they count as told from now on."""

    def __init__(self, tools: PublishTools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._task: Task[_Seen] | None = None
        self._looked_at: datetime | None = None
        self._told: set[str] = set()
        self.agenda = Agenda()
        self._soon = QTimer(self, singleShot=True, interval=0)  # one save tells of several things
        self._soon.timeout.connect(self.look)
        events = tools.events
        for signal in (events.posts_changed, events.days_changed):
            signal.connect(self._soon.start)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    def tick(self) -> None:
        """Look at the clock, and into the storage only where that may tell something new."""
        now, before = self._tools.clock.now(), self._looked_at
        upcoming = self.agenda.upcoming
        came = upcoming is not None and now >= upcoming
        if before is None or came or now < before or now - before > _LEAP or local_day(now) != local_day(before):
            self.look()

    def look(self) -> None:
        """Ask the storage what is due; an answer that is under way is of no interest any more."""
        if self._task is not None:
            self._task.cancel()
        self._task = self._tools.tasks.run(STORAGE_LANE, self._work, owner=self, done=self._take)

    def _work(self, _is_cancelled: IsCancelled) -> _Seen:
        tools = self._tools
        storage, now = tools.storage(), tools.clock.now()
        posts = storage.posts.planned_until(now + _AHEAD, now - UNPLANNED_FOR)
        found = agenda(posts, now, storage.pauses.current(), tools.known_days().is_notice)
        unheard = frozenset(tools.memory.unheard(one.key for one in found.ready))
        return _Seen(found, tuple(one for one in found.ready if one.key in unheard), now)

    def _take(self, seen: _Seen) -> None:
        self._task = None
        self._looked_at = seen.at
        self.agenda = seen.agenda
        self.changed.emit(seen.agenda)
        new = tuple(one for one in seen.unheard if one.key not in self._told)
        if new:
            self._keep(new)
            self.rang.emit(new)

    def _keep(self, told: Sequence[Due]) -> None:
        """Keep that they were told; a look that is under way does not know it yet."""
        keys = [one.key for one in told]
        self._told.update(keys)

        def failed(error: Exception) -> None:
            if not isinstance(error, UserError):
                self._tools.tasks.task_failed.emit(error)
                return
            # Nobody's work: until the program ends it is known all the same, and then it rings once more.
            _LOG.warning("what rang was not kept: %s", error)

        self._tools.tasks.run(STORAGE_LANE, lambda _: self._tools.memory.rang(keys), owner=self, failed=failed)

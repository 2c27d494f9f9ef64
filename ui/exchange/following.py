"""A calendar file that other calendars subscribe to: written anew, whole, whenever posts change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from models.checking import IsCancelled
from ui.events import AppEvents
from ui.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from models.posts import Account, Post
    from services.clock import Clock
    from services.storage import Storage

STORAGE_LANE, FILES_LANE = "storage", "io"
_CALM = 2_000
"""Milliseconds without a change before the file is written: many saves are one writing."""
_BACK, _AHEAD = timedelta(days=366), timedelta(days=3660)
"""The file is written after each change: ten years of posts would keep the program busy for a quarter of a minute."""
Contents = tuple["Sequence[Post]", "dict[str, Account]"]


@dataclass(frozen=True, slots=True)
class KeptPath:
    """Where the path of the file is kept; an empty text where there is none."""

    get: Callable[[], str]
    set: Callable[[str], None]


def calendar_contents(storage: Storage, around: datetime | None = None) -> Contents:
    """Read what a calendar file is made of: posts, and the accounts by their ids.

    All posts, or those of the year before a moment and of the years after it: what a calendar that is looked at shows.
    """
    accounts = {one.id: one for one in storage.unit.accounts()}
    if around is None:
        return storage.posts.listed(), accounts
    return storage.posts.between(around - _BACK, around + _AHEAD), accounts


class FollowedFile(QObject):
    """Keeps one file up to date. What fails is told once, until a writing succeeds again."""

    written = Signal(int)
    failed = Signal(object)

    def __init__(
        self,
        storage: Callable[[], Storage],
        clock: Clock,
        events: AppEvents,
        tasks: TaskRunner,
        *,
        place: KeptPath,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._storage, self._clock, self._tasks, self._place = storage, clock, tasks, place
        self._under_way: Task[Contents] | Task[int] | None = None
        self._has_failed = False
        self.calm = QTimer(self, singleShot=True, interval=_CALM)
        self.calm.timeout.connect(self.write)
        for changed in (events.posts_changed, events.unit_changed):
            changed.connect(self._wait)
        self._wait()

    @property
    def path(self) -> Path | None:
        """The file; ``None`` where none is kept."""
        kept = self._place.get()
        return Path(kept) if kept else None

    def follow(self, path: Path | None) -> None:
        """Keep ``path`` up to date from now on, or no file."""
        self._place.set("" if path is None else str(path))
        self._has_failed = False
        self.write()

    def write(self) -> None:
        """Write the file now."""
        path = self.path
        if path is None:
            return
        if self._under_way is not None:
            self._under_way.cancel()

        def read(_is_cancelled: IsCancelled) -> Contents:
            return calendar_contents(self._storage(), self._clock.now())

        self._under_way = self._tasks.run(
            STORAGE_LANE, read, owner=self, done=lambda found: self._save(path, found), failed=self._tell
        )

    def _wait(self) -> None:
        if self.path is not None:
            self.calm.start()

    def _save(self, path: Path, found: Contents) -> None:
        from services.exchange.calendar_file import save_calendar

        now = self._clock.now()
        self._under_way = self._tasks.run(
            FILES_LANE, lambda _: save_calendar(path, *found, now), owner=self, done=self._done, failed=self._tell
        )

    def _done(self, count: int) -> None:
        self._under_way = None
        self._has_failed = False
        self.written.emit(count)

    def _tell(self, error: Exception) -> None:
        self._under_way = None
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(error)

"""What is on the calendar, held in memory for the UI thread: posts, queue and accounts around one month.

The board is the only part of the page that loads. Everything else reads it, so nothing queries while painting.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QObject, Signal

from models.checking import IsCancelled
from models.posts import Account, Post, Topic
from services.clock import Clock, local_day
from services.planning import PlanWarning, day_load_warnings, local_moment, post_moment
from ui.calendar.dates import GRID_DAYS, add_months, grid_start, month_start
from ui.calendar.ports import OpenStorage, Settings
from ui.tasks import Task, TaskRunner

STORAGE_LANE = "storage"
_MARGIN = timedelta(days=2)
"""A gap may reach over the edge of what is shown."""


@dataclass(frozen=True, slots=True)
class _Loaded:
    posts: list[Post]
    topics: list[Topic]
    accounts: list[Account]


class Board(QObject):
    """Posts of three months, the open topics and the accounts; changes are shown on it before they are saved."""

    changed = Signal()
    """Emitted after posts, topics, accounts or the month were replaced."""
    loaded = Signal()
    """Emitted after an answer of the storage was taken over."""

    def __init__(
        self, storage: OpenStorage, settings: Settings, clock: Clock, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._storage = storage
        self._settings = settings
        self._clock = clock
        self._tasks = tasks
        self._posts: dict[str, Post] = {}
        self._topics: dict[str, Topic] = {}
        self._days: dict[date, tuple[Post, ...]] = {}
        self._warnings: dict[date, tuple[PlanWarning, ...]] = {}
        self._loading: Task[_Loaded] | None = None
        self._generation = 0
        self.accounts: tuple[Account, ...] = ()
        self.month = month_start(self.today)
        self.is_loaded = False

    @property
    def now(self) -> datetime:
        return self._clock.now()

    @property
    def today(self) -> date:
        return local_day(self._clock.now())

    @property
    def daily_limit(self) -> int:
        return self._settings.get("planning.daily_limit")

    @property
    def min_gap(self) -> timedelta:
        return timedelta(hours=self._settings.get("planning.minimum_gap_hours"))

    @property
    def topics(self) -> tuple[Topic, ...]:
        """The queue: what expires first stands first, what never expires last."""
        return tuple(sorted(self._topics.values(), key=lambda t: (t.expires_on or date.max, t.created_at, t.id)))

    def post(self, post_id: str) -> Post | None:
        return self._posts.get(post_id)

    def topic(self, topic_id: str) -> Topic | None:
        return self._topics.get(topic_id)

    def posts_on(self, day: date) -> tuple[Post, ...]:
        """Return the posts of a local day, in the order of their times."""
        return self._days.get(day, ())

    def warnings_on(self, day: date) -> tuple[PlanWarning, ...]:
        """Return what article 2 has against a day; nothing for days that are over and cannot be mended."""
        return self._warnings.get(day, ())

    def warned_days(self) -> list[date]:
        """Return the warned days of the month's grid, in order."""
        first = grid_start(self.month)
        return sorted(day for day in self._warnings if first <= day < first + timedelta(days=GRID_DAYS))

    def show_month(self, month: date) -> None:
        """Show another month: at once with what is known, and again when the storage has answered."""
        self.month = month_start(month)
        self.changed.emit()
        self.load()

    def load(self) -> None:
        """Ask the storage for the month shown and its neighbours, so that turning a page shows no gap."""
        if self._loading is not None:
            self._loading.cancel()
        start, end = self._range()
        generation = self._generation

        def work(_is_cancelled: IsCancelled) -> _Loaded:
            storage = self._storage()
            posts = storage.posts.between(local_moment(start, time.min), local_moment(end, time.min))
            return _Loaded(posts, storage.topics.open(), storage.unit.accounts())

        def done(answer: _Loaded) -> None:
            self._loading = None
            if generation == self._generation:
                self._take(answer)

        self._loading = self._tasks.run(STORAGE_LANE, work, owner=self, done=done)

    def put_post(self, post: Post) -> None:
        """Show a post, or its changed form, before the storage has confirmed it."""
        self._posts[post.id] = post
        self._touched()

    def take_post(self, post_id: str) -> None:
        self._posts.pop(post_id, None)
        self._touched()

    def put_topic(self, topic: Topic) -> None:
        self._topics[topic.id] = topic
        self._touched()

    def take_topic(self, topic_id: str) -> None:
        self._topics.pop(topic_id, None)
        self._touched()

    def refresh(self) -> None:
        """Judge again: a setting changed, or the clock went on."""
        self._rebuild()

    def _touched(self) -> None:
        # An answer that was asked for before this change does not know it, and would show it undone for a moment.
        self._generation += 1
        self._rebuild()

    def _take(self, answer: _Loaded) -> None:
        self._posts = {post.id: post for post in answer.posts}
        self._topics = {topic.id: topic for topic in answer.topics}
        self.accounts = tuple(answer.accounts)
        self.is_loaded = True
        self._rebuild()
        self.loaded.emit()

    def _rebuild(self) -> None:
        self._days = _by_day(self._posts.values())
        warnings: defaultdict[date, list[PlanWarning]] = defaultdict(list)
        for warning in day_load_warnings(self._posts.values(), self.accounts, self.daily_limit, self.min_gap):
            if warning.day >= self.today:
                warnings[warning.day].append(warning)
        self._warnings = {day: tuple(found) for day, found in warnings.items()}
        self.changed.emit()

    def _range(self) -> tuple[date, date]:
        start = grid_start(add_months(self.month, -1)) - _MARGIN
        end = grid_start(add_months(self.month, 1)) + timedelta(days=GRID_DAYS) + _MARGIN
        return start, end


def _by_day(posts: Iterable[Post]) -> dict[date, tuple[Post, ...]]:
    days: defaultdict[date, list[tuple[datetime, str, Post]]] = defaultdict(list)
    for post in posts:
        moment = post_moment(post)
        if moment is not None:
            days[local_day(moment)].append((moment, post.id, post))
    return {day: tuple(post for _, _, post in sorted(found, key=lambda f: f[:2])) for day, found in days.items()}

"""What is on the calendar, held in memory for the UI thread: posts, queue and accounts around one month.

The board is the only part of the page that loads. Everything else reads it, so nothing queries while painting.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.calendar import PostFilter, Slot
from models.checking import IsCancelled
from models.diagnostics import Diagnostic
from models.messages import Message
from models.planning import DayMark, OtherPost, Pause, SpecialDay
from models.posts import Account, Post, Topic
from services.clock import Clock, local_day
from services.planning import Limits, PlanWarning, post_moment
from ui.calendar.board.months import (
    Asked,
    Loaded,
    PostsOnDays,
    Warned,
    by_day,
    pause_on,
    posts_by_day,
    read_months,
)
from ui.calendar.board.sieve import Held, Sieve
from ui.calendar.board.survey import STORAGE_LANE, Surveyor
from ui.calendar.dates import GRID_DAYS, add_months, grid_start, month_start
from ui.calendar.ports import Doors, OpenStorage, Settings
from ui.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from services.planning.filling import Proposal
    from services.planning.judging import CalendarJudge

_MARGIN = timedelta(days=2)
"""A gap may reach over the edge of what is shown."""


class Board(QObject):
    """Posts of three months, the open topics and the accounts; changes are shown on it before they are saved."""

    changed = Signal()
    """Emitted after posts, topics, accounts, days or the month were replaced."""
    ghosts_changed = Signal()
    """Emitted after what is proposed was replaced; all else is as it was."""
    loaded = Signal()
    """Emitted after an answer of the storage was taken over."""

    def __init__(
        self,
        storage: OpenStorage,
        settings: Settings,
        clock: Clock,
        tasks: TaskRunner,
        *,
        doors: Doors,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._storage = storage
        self._settings = settings
        self._clock = clock
        self._tasks = tasks
        self._doors = doors
        self._posts: dict[str, Post] = {}
        self._topics: dict[str, Topic] = {}
        self._days: PostsOnDays = {}
        self._warnings: Warned = {}
        self._loading: Task[Loaded] | None = None
        self._generation = 0
        self._surveyor = Surveyor(storage, clock, tasks, doors, self)
        self._surveyor.surveyed.connect(self._take_survey)
        self._surveyor.holidays_ready.connect(self.changed)
        self._judge: CalendarJudge | None = None
        self._ghosts: dict[date, list[Proposal]] = {}
        self.sieve = Sieve(storage, tasks, self._held, self)
        """What is to be shown of the posts."""
        self.sieve.changed.connect(self.changed)
        self.errors: Mapping[str, int] = {}
        """How many errors stand in the texts of posts that have any."""
        self.accounts: tuple[Account, ...] = ()
        self.special_days: tuple[SpecialDay, ...] = ()
        self.slots: tuple[Slot, ...] = ()
        """The usual times of the accounts, the earliest first."""
        self.pauses: tuple[Pause, ...] = ()
        """The history of the crisis switch, the newest pause first."""
        self.month = month_start(self.today)
        self.is_loaded = False
        self.held: tuple[date, date] | None = None
        """The first and the last of the local days whose posts are here; before it has loaded, none are."""

    @property
    def now(self) -> datetime:
        return self._clock.now()

    @property
    def today(self) -> date:
        return local_day(self._clock.now())

    @property
    def wanted(self) -> PostFilter:
        """What of the posts is to be shown."""
        return self.sieve.wanted

    @property
    def topics(self) -> tuple[Topic, ...]:
        """The queue: what expires first stands first, what never expires last."""
        return tuple(sorted(self._topics.values(), key=lambda t: (t.expires_on or date.max, t.created_at, t.id)))

    @property
    def posts(self) -> tuple[Post, ...]:
        """All that is held of the months around."""
        return tuple(self._posts.values())

    @property
    def pause(self) -> Pause | None:
        """The pause that is on."""
        return pause_on(self.pauses)

    def pause_of(self, post: Post) -> Pause | None:
        """Return the pause that is on, where it stops ``post``: a condolence or an emergency may go out."""
        return self.pause if self._judge is None or self._judge.stops(post) else None

    def post(self, post_id: str) -> Post | None:
        return self._posts.get(post_id)

    def present(self, post_ids: Iterable[str]) -> list[Post]:
        """Return those of some posts that are held, in their order."""
        return [post for post_id in post_ids if (post := self._posts.get(post_id)) is not None]

    def moment_of(self, post_id: str) -> datetime | None:
        """Return where a post stands; ``None`` where it has no place, or is not held."""
        post = self._posts.get(post_id)
        return post_moment(post) if post is not None else None

    def topic(self, topic_id: str) -> Topic | None:
        return self._topics.get(topic_id)

    def holds(self, day: date) -> bool:
        """Tell whether all posts of a local day are here."""
        return self.held is not None and self.held[0] <= day <= self.held[1]

    def all_on(self, day: date) -> tuple[Post, ...]:
        """Return the posts of a local day, in the order of their times."""
        return self._days.get(day, ())

    def posts_on(self, day: date) -> tuple[Post, ...]:
        """Return those of a local day that the filter lets through, in the order of their times."""
        return self.sieve.shown(day, self.all_on(day))

    def hidden_on(self, day: date) -> int:
        """Return how many posts of a local day the filter hides."""
        return self.sieve.hidden(self.all_on(day))

    def ghosts_on(self, day: date) -> tuple[Proposal, ...]:
        """Return what is proposed for a local day, in the order of the times."""
        return tuple(self._ghosts.get(day, ()))

    @property
    def ghost_days(self) -> list[date]:
        """The local days for which something is proposed."""
        return sorted(self._ghosts)

    def marks_on(self, day: date) -> list[DayMark]:
        """Return what a local day is, mourning first."""
        return self._judge.marks(day) if self._judge is not None else []

    def everybodys_days(self) -> list[Message]:
        """Return the names of the days that stand on every unit's calendar."""
        return self._judge.everybodys_days() if self._judge is not None else []

    def waiting(self, since: datetime) -> list[OtherPost]:
        """Return what is planned from a moment on, whatever month is shown."""
        return self._judge.calendar.waiting(since) if self._judge is not None else []

    def verdicts(self, post: Post) -> list[Diagnostic]:
        """Return what stands against a post in the place that it says it has."""
        return self._judge.verdicts(post, self.now) if self._judge is not None else []

    def warnings_on(self, day: date) -> tuple[PlanWarning, ...]:
        """Return what articles 1 and 2 have against a day; nothing for days that are over and cannot be mended."""
        return self._warnings.get(day, ())

    def warned_days(self) -> list[date]:
        """Return the warned days of the month's grid, in order."""
        first = grid_start(self.month)
        return sorted(day for day in self._warnings if first <= day < first + timedelta(days=GRID_DAYS))

    def show_month(self, month: date) -> None:
        """Show another month: at once with what is known, and again when the storage has answered."""
        self.month = month_start(month)
        self.changed.emit()
        self._load_months()

    def load(self) -> None:
        """Ask the storage for the months around, and then for all that stands on the calendar."""
        self._load_months()
        self._surveyor.look_up_holidays()
        self._surveyor.survey()

    def put_post(self, post: Post) -> None:
        """Show a post, or its changed form, before the storage has confirmed it."""
        self._posts[post.id] = post
        self._touched()

    def lend(self, posts: Iterable[Post]) -> None:
        """Hold some more posts until the next load: as they are stored, and on days of which others may be missing."""
        for post in posts:
            self._posts.setdefault(post.id, post)

    def exchange(
        self,
        *,
        posts: Iterable[Post] = (),
        topics: Iterable[Topic] = (),
        no_posts: Iterable[str] = (),
        no_topics: Iterable[str] = (),
    ) -> None:
        """Show posts and topics, and take some away, all at once."""
        for gone in no_posts:
            self._posts.pop(gone, None)
        for gone in no_topics:
            self._topics.pop(gone, None)
        self._posts.update((post.id, post) for post in posts)
        self._topics.update((topic.id, topic) for topic in topics)
        self._touched()

    def show_ghosts(self, proposals: Iterable[Proposal]) -> None:
        """Show what is proposed, in place of what was: nothing of it is planned yet."""
        found: defaultdict[date, list[Proposal]] = defaultdict(list)
        for one in sorted(proposals, key=lambda proposal: proposal.moment):
            found[one.day].append(one)
        if found != self._ghosts:
            self._ghosts = dict(found)
            self.ghosts_changed.emit()

    def put_topic(self, topic: Topic) -> None:
        self._topics[topic.id] = topic
        self._touched()

    def take_topic(self, topic_id: str) -> None:
        self._topics.pop(topic_id, None)
        self._touched()

    def put_day(self, day: SpecialDay) -> None:
        others = (other for other in self.special_days if other.id != day.id)
        self._set_days(sorted((*others, day), key=lambda one: (one.first, one.id)), self.pauses)

    def take_day(self, day_id: str) -> None:
        self._set_days([day for day in self.special_days if day.id != day_id], self.pauses)

    def put_pause(self, pause: Pause) -> None:
        """Show a pause, or its changed form, before the storage has confirmed it."""
        others = (other for other in self.pauses if other.id != pause.id)
        self._set_days(self.special_days, sorted((*others, pause), key=lambda one: one.began_at, reverse=True))

    def refresh(self) -> None:
        """Judge again: the judge or a setting is another one, or the clock went on."""
        judge = self._judge
        self._warn({} if judge is None else by_day(judge.warnings(self._posts.values(), self.now, self.limits)))

    def _set_days(self, days: Iterable[SpecialDay], pauses: Iterable[Pause]) -> None:
        self.special_days, self.pauses = tuple(days), tuple(pauses)
        self._set_judge(self._judge)
        self._touched()

    def _set_judge(self, judge: CalendarJudge | None) -> None:
        """Take over a judge; the special days and the crisis switch are as they are shown here."""
        self._judge = None if judge is None else judge.with_days(self.special_days, self.pause)

    def _touched(self) -> None:
        # An answer that was asked for before this change does not know it, and would show it undone for a moment.
        self._generation += 1
        self._days = posts_by_day(self._posts.values())
        self.refresh()

    def _load_months(self) -> None:
        """Turning a page shows no gap: the neighbours of the month are there too."""
        if self._loading is not None:
            self._loading.cancel()
        start, end = self._range()
        generation, first_judge = self._generation, self._surveyor.first_judge
        asked = Asked(start, end, dict(self._posts), self.sieve.wanted, self._judge, self.now, self.limits)

        def work(is_cancelled: IsCancelled) -> Loaded:
            return read_months(self._storage(), asked, first_judge, is_cancelled)

        def done(answer: Loaded) -> None:
            self._loading = None
            if generation == self._generation:
                self._take(answer)

        self._loading = self._tasks.run(STORAGE_LANE, work, owner=self, done=done)

    def _take(self, answer: Loaded) -> None:
        """Take over what was loaded; it is judged already, if neither judge nor limits are others by now."""
        is_judged = answer.asked.judge is self._judge and answer.asked.limits == self.limits
        self._posts = {post.id: post for post in answer.posts}
        self._topics = {topic.id: topic for topic in answer.topics}
        self.accounts, self.errors = tuple(answer.accounts), answer.errors
        self.special_days, self.pauses = tuple(answer.days), tuple(answer.pauses)
        self.slots = tuple(answer.slots)
        self._set_judge(answer.judge if is_judged else self._judge or answer.judge)
        self.is_loaded, self.held = True, answer.held
        self.sieve.take(answer.asked.wanted, answer.found)
        self._days = answer.on_days
        if is_judged:
            self._warn(answer.warnings)
        else:
            self.refresh()
        self.loaded.emit()

    def _take_survey(self, judge: CalendarJudge) -> None:
        self._set_judge(judge)
        self.refresh()

    def _warn(self, warnings: Warned) -> None:
        """Show what there is against the days."""
        self._warnings = warnings
        self.changed.emit()

    @property
    def limits(self) -> Limits:
        """What the unit has set for its calendar."""
        return Limits.read(self._settings)

    def _held(self) -> Held:
        return Held(frozenset(self._posts), *self._range())

    def _range(self) -> tuple[date, date]:
        start = grid_start(add_months(self.month, -1)) - _MARGIN
        end = grid_start(add_months(self.month, 1)) + timedelta(days=GRID_DAYS) + _MARGIN
        return start, end

"""A storage in memory that the calendar's tests look into, and a page on top of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

from models.calendar import Deed
from models.checking import IsCancelled, Lane, Snapshot, UnitContext
from models.diagnostics import Diagnostic
from models.enums import Language, Platform, PostState
from models.errors import UserError
from models.library import PictureRights
from models.messages import Message
from models.planning import Pause, SpecialDay
from models.posts import Account, Post, Topic, Variant
from models.sources import PictureSource, SourceKind
from services.bootstrap import Lazy
from services.clock import FixedClock
from services.paths import RESOURCES, Paths
from services.planning import local_moment, post_moment
from services.planning.special_days import KnownDays
from services.storage import Storage as RealStorage
from services.storage import codec
from services.storage.database import Edit
from services.storage.deeds import Made, NotTheLastError, Step, is_meant
from services.storage.edits import day_fields, day_of, pause_fields, post_of, undoable
from services.storage.turning import goal
from services.storage.undoing import UndoableDays, UndoablePauses, UndoablePosts, UndoableTopics
from ui.calendar.ports import Doors

if TYPE_CHECKING:
    from ui.history import AppHistory

TODAY = date(2026, 11, 26)
"""What the shared ``clock`` fixture says; 09.00 in Türkiye."""
ACCOUNTS = [
    Account("ax", Platform.X, "kutuphane"),
    Account("ai", Platform.INSTAGRAM, "kutuphane"),
]
CREATED = local_moment(date(2026, 11, 1), time(8))


def post(name: str, day: date, at: str = "09:30", *, state: PostState = PostState.PLANNED, text: str = "") -> Post:
    moment = local_moment(day, time.fromisoformat(at))
    return Post(
        name,
        state,
        Language.TURKISH,
        text or f"Yazı {name}",
        (Variant(Platform.X, None, "ax"),),
        CREATED,
        CREATED,
        planned_at=moment,
        published_at=moment if state is PostState.PUBLISHED else None,
    )


class FullDiskError(UserError):
    def __init__(self) -> None:
        super().__init__(Message("Disk dolu."), Message("Yer açın."))


@dataclass
class FakePosts:
    kept: dict[str, Post] = field(default_factory=dict)
    gone: dict[str, Post] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)
    failing: Exception | None = None

    def _called(self, name: str) -> None:
        assert threading.current_thread() is not threading.main_thread(), "the storage belongs to its lane"
        self.calls.append(name)
        if self.failing is not None and name not in ("between", "standing"):
            raise self.failing

    def between(self, start: datetime, end: datetime) -> list[Post]:
        self._called("between")
        living = (post for post in self.kept.values() if post.state is not PostState.CANCELLED)
        return [post for post in living if (at := post_moment(post)) is not None and start <= at < end]

    def standing(self, back: timedelta) -> list[Post]:
        self._called("standing")
        return list(self.kept.values())

    def get(self, post_id: str) -> Post | None:
        self._called("get")
        return self.kept.get(post_id)

    def present(self, post_ids: Sequence[str]) -> dict[str, Post]:
        self._called("present")
        return {one: self.kept[one] for one in post_ids if one in self.kept}

    def add(self, post: Post) -> Post:
        self._called("add")
        assert post.id not in self.kept
        assert post.id not in self.gone
        self.kept[post.id] = replace(post, revision=1)
        return self.kept[post.id]

    def update(self, post_id: str, change: Callable[[Post], Post]) -> Post:
        self._called("update")
        self.kept[post_id] = change(self.kept[post_id])
        return self.kept[post_id]

    def delete(self, post_id: str) -> Post:
        self._called("delete")
        self.gone[post_id] = self.kept.pop(post_id)
        return self.gone[post_id]

    def restore(self, post_id: str) -> Post:
        self._called("restore")
        self.kept[post_id] = self.gone.pop(post_id)
        return self.kept[post_id]


@dataclass
class FakeTopics:
    posts: FakePosts
    kept: dict[str, Topic] = field(default_factory=dict)
    gone: dict[str, Topic] = field(default_factory=dict)
    failing: Exception | None = None

    def _called(self) -> None:
        if self.failing is not None:
            raise self.failing

    def get(self, topic_id: str) -> Topic | None:
        return self.kept.get(topic_id)

    def open(self) -> list[Topic]:
        used = {p.topic_id for p in self.posts.kept.values()}
        return [topic for topic in self.kept.values() if topic.id not in used]

    def add(self, topic: Topic) -> Topic:
        self._called()
        assert topic.id not in self.gone
        self.kept[topic.id] = topic
        return topic

    def last_days(self) -> dict[str, date]:
        return {one.id: one.expires_on for one in self.kept.values() if one.expires_on is not None}

    def titles(self) -> dict[str, str]:
        return {one.id: one.title for one in self.kept.values()}

    def update(self, topic: Topic) -> Topic:
        self._called()
        self.kept[topic.id] = topic
        return topic

    def delete(self, topic_id: str) -> Topic:
        self._called()
        self.gone[topic_id] = self.kept.pop(topic_id)
        return self.gone[topic_id]

    def restore(self, topic_id: str) -> Topic:
        self._called()
        self.kept[topic_id] = self.gone.pop(topic_id)
        return self.kept[topic_id]


class FakeUnit:
    def __init__(self, accounts: list[Account]) -> None:
        self._accounts = accounts

    def accounts(self) -> list[Account]:
        return list(self._accounts)


class FakeDays:
    def __init__(self, days: list[SpecialDay]) -> None:
        self.kept = {day.id: day for day in days}

    def all(self) -> list[SpecialDay]:
        return sorted(self.kept.values(), key=lambda day: (day.first, day.id))

    def save(self, day: SpecialDay) -> SpecialDay:
        self.kept[day.id] = day
        return day

    def delete(self, day_id: str) -> None:
        self.kept.pop(day_id, None)


class FakePauses:
    """As the real one: a history to which nothing is lost. ``clock`` is the test's."""

    def __init__(self) -> None:
        self.kept: list[Pause] = []
        self.clock: FixedClock | None = None

    def history(self) -> list[Pause]:
        return list(self.kept)

    def begin(self, reason: str) -> Pause:
        assert self.clock is not None
        self.kept.insert(0, Pause(f"stored{len(self.kept)}", self.clock.now(), reason))
        return self.kept[0]

    def end(self) -> None:
        assert self.clock is not None
        self.kept = [p if p.ended_at else replace(p, ended_at=self.clock.now()) for p in self.kept]

    def reopen(self, pause_id: str) -> Pause | None:
        self.kept = [replace(p, ended_at=None) if p.id == pause_id else p for p in self.kept]
        return next((p for p in self.kept if p.ended_at is None), None)


class FakeOrder:
    """Slots, pillars or campaigns, as they were put here."""

    def __init__(self) -> None:
        self.kept: list = []

    def all(self) -> list:
        return list(self.kept)


class FakeSeries:
    """Series that remind of nothing."""

    def checks(self) -> dict[str, str]:
        return {}


Fields = dict[str, Any]


class FakeDeeds:
    """As the real ones: what a deed changed in the fakes is put back by the real rules of undoing."""

    def __init__(self, storage: FakeStorage) -> None:
        self._storage = storage
        self._judges = {
            "post": UndoablePosts(cast("Any", None), cast("Any", None)),
            "topic": UndoableTopics(cast("Any", None), cast("Any", None)),
            "day": UndoableDays(cast("Any", None)),
            "pause": UndoablePauses(cast("Any", None)),
        }
        self._open: Made | None = None
        self._kept: list[tuple[Deed, list[Edit]]] = []
        self._undone: list[tuple[Deed, list[Edit]]] = []

    @property
    def told(self) -> list[str]:
        """What the deeds are called that were not undone."""
        return [deed.told.turkish() for deed, _ in self._kept]

    @contextmanager
    def deed(self, told: Message) -> Iterator[Made]:
        if self._open is not None:
            self._open.told = told
            yield self._open
            return
        before, made = self._look(), Made(told)
        self._open = made
        try:
            yield made
        except Exception:
            for kind, things in before.items():
                self._put(kind, {one: things.get(one) for one in {*things, *self._look()[kind]}})
            raise
        finally:
            self._open = None
        edits = self._edits(before)
        made.kinds = frozenset(edit.kind for edit in edits)
        if edits:
            made.number, made.at = len(self._kept) + 1, CREATED
            self._kept.append((Deed(made.number, CREATED, made.told), edits))
            self._undone.clear()

    def follow(self, made: Made, change: Callable[[], object]) -> bool:
        found = next((edits for deed, edits in self._kept if deed.number == made.number), None)
        if found is None:
            return False
        before = self._look()
        change()
        for edit in self._edits(before):
            place = next(n for n, one in enumerate(found) if one.id == edit.id)
            found[place] = replace(found[place], after=edit.after)
        return True

    def next_undo(self) -> Deed | None:
        return self._kept[-1][0] if self._kept else None

    def next_redo(self) -> Deed | None:
        return self._undone[-1][0] if self._undone else None

    def undo(self, *_progress: object) -> Step | None:
        return self._step(self._kept, self._undone, undone=True)

    def take_back(self, about: Made | Message, *_progress: object) -> Step | None:
        if not is_meant(self.next_undo(), about):
            raise NotTheLastError
        return self.undo()

    def redo(self, *_progress: object) -> Step | None:
        return self._step(self._undone, self._kept, undone=False)

    def _step(self, taken: list, given: list, *, undone: bool) -> Step | None:
        if not taken:
            return None
        deed, edits = taken[-1]
        way = [edit.reversed() for edit in reversed(edits)] if undone else edits
        turned = [
            goal(self._judges[edit.kind], edit, self._look()[edit.kind].get(edit.id), unmaking=undone and edit.made)
            for edit in way
        ]
        for one in turned:
            if one.changes:
                self._put(one.edit.kind, {one.edit.id: one.edit.after})
        taken.pop()
        done = [one.edit for one in turned]
        given.append((deed, [edit.reversed() for edit in reversed(done)] if undone else done))
        return Step(deed, tuple(done), tuple(one.left for one in turned if one.left is not None))

    def _look(self) -> dict[str, dict[str, Fields]]:
        storage = self._storage
        return {
            "post": {one.id: undoable(one) for one in storage.posts.kept.values()},
            "topic": {one.id: codec.topic_fields(one) for one in storage.topics.kept.values()},
            "day": {one.id: day_fields(one) for one in storage.days.kept.values()},
            "pause": {one.id: pause_fields(one) for one in storage.pauses.kept if one.ended_at is None},
        }

    def _edits(self, before: dict[str, dict[str, Fields]]) -> list[Edit]:
        gone = {"post": self._storage.posts.gone, "topic": self._storage.topics.gone}
        return [
            Edit(kind, one, was.get(one), things.get(one), one not in was and one not in gone.get(kind, ()))
            for (kind, things), was in zip(self._look().items(), before.values(), strict=True)
            for one in {*was, *things}
            if was.get(one) != things.get(one)
        ]

    def _put(self, kind: str, wanted: Mapping[str, Fields | None]) -> None:
        storage = self._storage
        for one, fields in wanted.items():
            if kind == "post":
                storage.posts.gone.pop(one, None)
                put(storage.posts.kept, one, None if fields is None else self._post(one, fields))
            elif kind == "topic":
                storage.topics.gone.pop(one, None)
                put(storage.topics.kept, one, None if fields is None else codec.topic_from_fields(one, fields))
            elif kind == "day":
                put(storage.days.kept, one, None if fields is None else day_of(one, fields))
            elif fields is None:
                storage.pauses.end()
            else:
                storage.pauses.reopen(one)

    def _post(self, one: str, fields: Fields) -> Post:
        if self._storage.posts.failing is not None:
            raise self._storage.posts.failing
        known = self._storage.posts.kept.get(one)
        made = post_of(fields)
        return made if known is None else replace(made, created_at=known.created_at, updated_at=known.updated_at)


def put(kept: dict, one: str, value: object) -> None:
    if value is None:
        kept.pop(one, None)
    else:
        kept[one] = value


class FakeChecks:
    """Finds what is planted: the diagnostics of each text."""

    def __init__(self) -> None:
        self.planted: dict[str, list[Diagnostic]] = {}
        self.asked: list[Snapshot] = []

    def check_lane(self, lane: Lane, snapshot: Snapshot, is_cancelled: IsCancelled) -> list[Diagnostic]:
        assert lane is Lane.RULES
        self.asked.append(snapshot)
        return self.planted.get(snapshot.text, [])


@dataclass
class FakeReport:
    diagnostics: tuple[Diagnostic, ...] = ()
    kin: tuple[str, ...] = ()


class FakePictures:
    """Finds what is planted: the diagnostics of each picture, by its SHA-256."""

    def __init__(self) -> None:
        self.planted: dict[str, tuple[Diagnostic, ...]] = {}

    def inspect(self, path: Path, *, kin: Mapping[str, PictureSource], **_: object) -> FakeReport:
        found = self.planted.get(path.name, ())
        return FakeReport(tuple(one for one in found if not kin.keys() & {one.data.get("same")}), (OWN.sha256,))


OWN = PictureSource("0wn", SourceKind.OWN, CREATED)
"""What is recorded of a picture in the library."""


class FakeMaker:
    """Makes small pictures: of each file, the bytes that were planted under its name."""

    def __init__(self, planted: Mapping[str, bytes] = {}) -> None:
        self.planted = planted
        self.asked: list[str] = []

    def thumbnail(self, path: Path, max_size: int, is_cancelled: IsCancelled) -> bytes | None:
        assert threading.current_thread() is not threading.main_thread(), "pictures belong to their lane"
        self.asked.append(path.name)
        return self.planted.get(path.name)


def fake_doors(
    checks: FakeChecks | None = None,
    pictures: FakePictures | None = None,
    *,
    maker: FakeMaker | None = None,
    small_pictures: Path = Path("nowhere"),
) -> Doors:
    maker = maker or FakeMaker()
    return Doors(
        Lazy(lambda: KnownDays.read(RESOURCES)),
        UnitContext,
        checks or FakeChecks(),
        Path,
        pictures or FakePictures(),
        lambda digests: {one: PictureRights(OWN) for one in digests if one == OWN.sha256},
        small_pictures,
        lambda: maker,
    )


class FakeStorage:
    def __init__(self, posts: list[Post] = [], topics: list[Topic] = [], accounts: list[Account] = ACCOUNTS) -> None:  # noqa: B006
        self.posts = FakePosts({p.id: p for p in posts})
        self.topics = FakeTopics(self.posts, {t.id: t for t in topics})
        self.unit = FakeUnit(accounts)
        self.days = FakeDays([])
        self.pauses = FakePauses()
        self.slots = FakeOrder()
        self.series = FakeSeries()
        self.pillars, self.campaigns = FakeOrder(), FakeOrder()
        self.deeds = FakeDeeds(self)
        self.errors: dict[str, int] = {}
        self.search = SimpleNamespace(errors=lambda _start, _end: self.errors)


class StorageLane:
    """The real storage, opened on the lane that asks first, as start-up does."""

    def __init__(self, paths: Paths, clock: FixedClock) -> None:
        self._paths, self._clock = paths, clock
        self._open: RealStorage | None = None

    def __call__(self) -> RealStorage:
        from services.storage import open_storage

        if self._open is None:
            self._open = open_storage(self._paths, self._clock)
        return self._open

    def close(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None


class FakeSettings:
    def __init__(self) -> None:
        self.values: dict[str, object] = {
            "planning.daily_limit": 2,
            "planning.minimum_gap_hours": 4,
            "planning.silence_days": 90,
            "checks.rules_off": [],
            "calendar.view": "month",
        }

    def get(self, key: str):
        return self.values[key]

    def set(self, key: str, value: object) -> None:
        self.values[key] = value


@dataclass
class Desk:
    """A shown page and everything a test wants to touch or see."""

    page: object
    storage: FakeStorage
    settings: FakeSettings
    clock: FixedClock
    notices: list[object]
    chosen: list[str]
    asked: list[Post]
    crashes: list[Exception]
    settle: Callable[[], None]
    history: AppHistory
    checks: FakeChecks
    events: object
    pictures: FakePictures


def open_desk(qtbot, tasks, events, clock, storage: FakeStorage) -> Iterator[Desk]:
    """Show a calendar page over ``storage`` and wait until it has loaded."""
    from PySide6.QtCore import QLocale

    from ui.calendar import CalendarPage
    from ui.history import AppHistory

    before = QLocale()
    QLocale.setDefault(QLocale("tr_TR"))
    settings = FakeSettings()
    notices: list[object] = []
    chosen: list[str] = []
    asked: list[Post] = []
    crashes: list[Exception] = []
    events.notice_raised.connect(notices.append)
    events.post_chosen.connect(chosen.append)
    events.new_post_asked.connect(asked.append)
    tasks.task_failed.connect(crashes.append)
    checks, pictures = FakeChecks(), FakePictures()
    storage.pauses.clock = clock
    history = AppHistory(lambda: storage, clock, events, tasks, events)
    page = CalendarPage(
        lambda: storage, settings, clock, events, tasks, history=history, doors=fake_doors(checks, pictures)
    )
    qtbot.addWidget(page)
    page.resize(1280, 800)

    def settle() -> None:
        qtbot.waitUntil(lambda: not tasks.busy and not (page.isVisible() and page._is_stale))

    with qtbot.waitSignal(page.board.loaded):
        page.show()
    page.view.setFocus()
    yield Desk(
        page, storage, settings, clock, notices, chosen, asked, crashes, settle, history, checks, events, pictures
    )
    qtbot.waitUntil(lambda: not tasks.busy)  # the page is closed by now, and may be gone
    QLocale.setDefault(before)

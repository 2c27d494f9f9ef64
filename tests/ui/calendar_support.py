"""A storage in memory that the calendar's tests look into, and a page on top of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time

from models.enums import Language, Platform, PostState
from models.errors import UserError
from models.messages import Message
from models.posts import Account, Post, Topic, Variant
from services.clock import FixedClock
from services.planning import local_moment, post_moment

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
        if self.failing is not None and name != "between":
            raise self.failing

    def between(self, start: datetime, end: datetime) -> list[Post]:
        self._called("between")
        return [p for p in self.kept.values() if (at := post_moment(p)) is not None and start <= at < end]

    def get(self, post_id: str) -> Post | None:
        self._called("get")
        return self.kept.get(post_id)

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

    def open(self) -> list[Topic]:
        used = {p.topic_id for p in self.posts.kept.values()}
        return [topic for topic in self.kept.values() if topic.id not in used]

    def add(self, topic: Topic) -> Topic:
        self._called()
        assert topic.id not in self.gone
        self.kept[topic.id] = topic
        return topic

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


class FakeStorage:
    def __init__(self, posts: list[Post] = [], topics: list[Topic] = [], accounts: list[Account] = ACCOUNTS) -> None:  # noqa: B006
        self.posts = FakePosts({p.id: p for p in posts})
        self.topics = FakeTopics(self.posts, {t.id: t for t in topics})
        self.unit = FakeUnit(accounts)


class FakeSettings:
    def __init__(self) -> None:
        self.values: dict[str, int] = {"planning.daily_limit": 2, "planning.minimum_gap_hours": 4}

    def get(self, key: str) -> int:
        return self.values[key]


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


def open_desk(qtbot, tasks, events, clock, storage: FakeStorage) -> Iterator[Desk]:
    """Show a calendar page over ``storage`` and wait until it has loaded."""
    from PySide6.QtCore import QLocale

    from ui.calendar import CalendarPage

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
    page = CalendarPage(lambda: storage, settings, clock, events, tasks)
    qtbot.addWidget(page)
    page.resize(1280, 800)

    def settle() -> None:
        qtbot.waitUntil(lambda: not tasks.busy and not (page.isVisible() and page._is_stale))

    with qtbot.waitSignal(page.board.loaded):
        page.show()
    page.view.setFocus()
    yield Desk(page, storage, settings, clock, notices, chosen, asked, crashes, settle)
    settle()
    QLocale.setDefault(before)

"""Whatever is done, undone, redone, and changed by others meanwhile: the database stays whole, redo undoes undo."""

from __future__ import annotations

import itertools
import random
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from models.calendar import Comment
from models.enums import Language, Platform, PostState
from models.errors import UserError
from models.messages import Message
from models.planning import DayKind, SpecialDay
from models.posts import Post, Topic, Variant
from services.clock import FixedClock
from services.paths import Paths
from services.storage import open_storage
from services.storage.edits import undoable
from tests.calendar_kills import run_kills

NOW = datetime(2026, 11, 26, 6, 0, tzinfo=UTC)
TOPICS, DAYS = ("t1", "t2"), ("d1", "d2")
small = st.integers(0, 3)
which = st.integers(0, 30)


class Undoing(RuleBasedStateMachine):
    """``mine`` says whether a change is a deed, or somebody's who does not note it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = FixedClock(NOW)
        self.storage = open_storage(Paths.in_folder(Path(self.folder.name)), self.clock)
        self.names = itertools.count()
        self.storage.topics.add(Topic("t1", "Konu", NOW))
        self.storage.posts.add(self.post())

    def teardown(self) -> None:
        self.storage.close()
        self.folder.cleanup()

    def post(self, topic_id: str | None = None) -> Post:
        name = f"p{next(self.names)}"
        return Post(name, PostState.DRAFT, Language.TURKISH, name, (Variant(Platform.X),), NOW, NOW, topic_id=topic_id)

    def do(self, change: Callable[[], object], *, mine: bool) -> None:
        """Change something; what cannot be changed any more is left alone."""
        self.clock.moment += timedelta(seconds=1)
        try:
            if mine:
                with self.storage.deeds.deed(Message("Bir iş")):
                    change()
            else:
                change()
        except (UserError, ValueError):
            return

    def one(self, number: int) -> str:
        """An id of a post that is, or was."""
        known = [one.id for one in self.storage.posts.listed()] + [one.post.id for one in self.storage.bin.all().posts]
        return sorted(known)[number % len(known)] if known else "p0"

    # What is done

    @rule(mine=st.booleans(), number=which, days=small)
    def move(self, mine: bool, number: int, days: int) -> None:
        goal = NOW + timedelta(days=days)
        self.do(lambda: self.storage.posts.update(self.one(number), lambda one: one.planned(goal)), mine=mine)

    @rule(mine=st.booleans(), number=which, text=small)
    def write(self, mine: bool, number: int, text: int) -> None:
        self.do(
            lambda: self.storage.posts.update(self.one(number), lambda one: replace(one, text=f"söz {text}")), mine=mine
        )

    @rule(mine=st.booleans(), number=which)
    def publish(self, mine: bool, number: int) -> None:
        self.do(lambda: self.storage.posts.update(self.one(number), lambda one: one.published(NOW)), mine=mine)

    @rule(mine=st.booleans(), number=which)
    def delete(self, mine: bool, number: int) -> None:
        self.do(lambda: self.storage.posts.delete(self.one(number)), mine=mine)

    @rule(mine=st.booleans())
    def clear(self, mine: bool) -> None:
        posts = self.storage.posts
        self.do(lambda: [posts.delete(one.id) for one in posts.listed()], mine=mine)

    @rule(mine=st.booleans(), number=which)
    def bring_back(self, mine: bool, number: int) -> None:
        self.do(lambda: self.storage.posts.restore(self.one(number)), mine=mine)

    @rule(number=which)
    def erase(self, number: int) -> None:
        self.do(lambda: self.storage.bin.erase_post(self.one(number)), mine=False)

    @rule(mine=st.booleans(), topic=st.sampled_from([None, *TOPICS]))
    def make_two(self, mine: bool, topic: str | None) -> None:
        if topic is not None and self.storage.topics.get(topic) is None:
            return
        self.do(lambda: self.storage.posts.add_all([self.post(topic), self.post()]), mine=mine)

    @rule(number=which)
    def type_in(self, number: int) -> None:
        found = self.storage.posts.get(self.one(number))
        if found is not None:
            self.storage.journal.record(replace(found, text="yarım söz"))

    @rule(mine=st.booleans(), number=which)
    def comment(self, mine: bool, number: int) -> None:
        said = Comment(f"c{next(self.names)}", self.one(number), 1, "Ayşe", NOW, "Güzel")
        self.do(lambda: self.storage.comments.add([said]), mine=mine)

    @rule(mine=st.booleans(), name=st.sampled_from(TOPICS), title=small)
    def queue(self, mine: bool, name: str, title: int) -> None:
        topic = Topic(name, f"Konu {title}", NOW)
        topics = self.storage.topics
        self.do(lambda: topics.update(topic) if topics.get(name) else topics.add(topic), mine=mine)

    @rule(mine=st.booleans(), name=st.sampled_from(TOPICS))
    def drop_topic(self, mine: bool, name: str) -> None:
        self.do(lambda: self.storage.topics.delete(name), mine=mine)

    @rule(mine=st.booleans(), name=st.sampled_from(DAYS), gone=st.booleans(), first=st.integers(1, 3))
    def mark_day(self, mine: bool, name: str, gone: bool, first: int) -> None:
        day = SpecialDay(name, date(2026, 12, first), date(2026, 12, 5), "Final", DayKind.EXAM)
        days = self.storage.days
        self.do(lambda: days.delete(name) if gone else days.save(day), mine=mine)

    @rule(mine=st.booleans(), on=st.booleans())
    def stop_or_go_on(self, mine: bool, on: bool) -> None:
        self.do(lambda: self.storage.pauses.begin("deprem") if on else self.storage.pauses.end(), mine=mine)

    # What is taken back

    @rule()
    def undo_and_redo(self) -> None:
        deeds, before = self.storage.deeds, self.look()
        step = deeds.undo()
        if step is None:
            assert deeds.next_undo() is None
            return
        between, following = self.look(), deeds.next_redo()
        if following is None or following.number != step.deed.number:  # all of it was left: it is no deed any more
            assert between == before
            return
        deeds.redo()
        assert self.look() == before
        deeds.undo()
        assert self.look() == between

    @rule()
    def redo_and_undo(self) -> None:
        deeds, before = self.storage.deeds, self.look()
        step, last = deeds.redo(), deeds.next_undo()
        if step is not None and last is not None and last.number == step.deed.number:
            deeds.undo()
        assert self.look() == before

    @rule()
    def undo(self) -> None:
        self.storage.deeds.undo()

    @rule()
    def redo(self) -> None:
        self.storage.deeds.redo()

    def look(self) -> list[object]:
        """Return what people can see."""
        pause = self.storage.pauses.current()
        return [
            sorted((undoable(one) for one in self.storage.posts.listed()), key=str),
            [self.storage.topics.get(name) for name in TOPICS],
            self.storage.days.all(),
            pause and pause.id,
        ]

    @invariant()
    def the_database_is_whole(self) -> None:
        connection = self.storage._database.connection
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        listed = {one.id: one for one in self.storage.posts.listed()}
        assert not listed.keys() & {one.post.id for one in self.storage.bin.all().posts}
        for post_id, one in listed.items():
            numbers = [revision.number for revision in self.storage.posts.revisions(post_id)]
            assert numbers == list(range(one.revision, 0, -1))


class TestUndoing(Undoing.TestCase):
    settings = settings(
        max_examples=8, stateful_step_count=20, deadline=None, suppress_health_check=[HealthCheck.too_slow]
    )


def test_kills_leave_the_calendar_before_a_deed_or_after_it(tmp_path: Path) -> None:
    """A few; ``make bench ONLY=calendar`` does two hundred."""
    report = run_kills(8, tmp_path, seed=random.randrange(1 << 30))
    assert (report.wrong, report.kills) == ([], 8)

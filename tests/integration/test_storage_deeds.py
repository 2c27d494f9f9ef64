"""The history of deeds: what was done today is undone and redone, across restarts, and nothing else is touched."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.enums import Language, Platform, PostState
from models.errors import UserError
from models.messages import Message
from models.posts import Post, Topic, Variant
from services.clock import FixedClock
from services.paths import Paths
from services.storage import Storage, open_storage

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
MOVED = Message("“{title}” taşındı", {"title": "Bir"})


@pytest.fixture
def storage(paths: Paths, clock: FixedClock) -> Iterator[Storage]:
    opened = open_storage(paths, clock)
    opened.topics.add(topic("t1"))
    opened.posts.add(post("p1"))
    opened.posts.add(post("p2"))
    yield opened
    opened.close()


def post(post_id: str, **fields: object) -> Post:
    made = Post(post_id, PostState.DRAFT, Language.TURKISH, post_id, (Variant(Platform.X),), LONG_AGO, LONG_AGO)
    return replace(made, **fields)  # type: ignore[arg-type]


def topic(topic_id: str, **fields: object) -> Topic:
    return replace(Topic(topic_id, f"Konu {topic_id}", LONG_AGO), **fields)  # type: ignore[arg-type]


def move(storage: Storage, post_id: str, days: int) -> None:
    with storage.deeds.deed(MOVED):
        storage.posts.update(post_id, lambda one: one.planned(LONG_AGO + timedelta(days=days)))


def planned(storage: Storage, post_id: str) -> datetime | None:
    found = storage.posts.get(post_id)
    assert found is not None
    return found.planned_at


def test_a_deed_is_undone_and_redone_after_a_restart(storage: Storage, paths: Paths, clock: FixedClock) -> None:
    move(storage, "p1", 3)
    storage.close()
    again = open_storage(paths, clock)
    deed = again.deeds.next_undo()
    assert deed is not None
    assert deed.told.turkish() == "“Bir” taşındı"
    step = again.deeds.undo()
    assert step is not None
    assert step.touched == (("post", "p1"),)
    assert planned(again, "p1") is None
    assert again.deeds.next_undo() is None
    assert again.deeds.redo() is not None
    assert planned(again, "p1") == LONG_AGO + timedelta(days=3)
    assert again.deeds.redo() is None
    again.close()


def test_many_changes_are_one_deed_and_all_or_nothing(storage: Storage) -> None:
    with storage.deeds.deed(MOVED):
        storage.posts.add(post("p3", topic_id="t1"))
        storage.posts.delete("p1")
        storage.topics.update(topic("t1", title="Yeni ad"))
    assert storage.topics.open() == []
    storage.deeds.undo()
    assert storage.posts.get("p3") is None
    assert storage.posts.get("p1") is not None
    assert storage.topics.open() == [topic("t1")]

    def fail() -> None:
        with storage.deeds.deed(MOVED):
            storage.posts.delete("p2")
            storage.posts.delete("yok")

    with pytest.raises(UserError):
        fail()
    assert storage.posts.get("p2") is not None
    assert storage.deeds.next_undo() is None
    assert storage.deeds.next_redo() is not None, "what failed forgets nothing"


def test_what_was_written_since_stays_and_what_cannot_be_put_back_is_told(storage: Storage) -> None:
    move(storage, "p1", 3)
    storage.posts.update("p1", lambda one: replace(one, text="Yeni söz"))
    step = storage.deeds.undo()
    assert step is not None
    assert step.left == ()
    assert storage.posts.get("p1") is not None
    assert planned(storage, "p1") is None

    storage.deeds.redo()
    storage.posts.update("p1", lambda one: one.planned(LONG_AGO + timedelta(days=9)))
    step = storage.deeds.undo()
    assert step is not None
    assert [one.turkish() for one in step.left] == ["“Yeni söz” bu arada değişmiş; değişen yeri olduğu gibi bırakıldı."]
    assert planned(storage, "p1") == LONG_AGO + timedelta(days=9)


def test_a_new_post_that_was_written_in_since_is_not_taken_away(storage: Storage) -> None:
    with storage.deeds.deed(MOVED):
        storage.posts.add(post("p3", topic_id="t1"))
    storage.posts.update("p3", lambda one: replace(one, text="Bir saatlik emek"))
    step = storage.deeds.undo()
    assert step is not None
    assert step.left
    assert storage.posts.get("p3") is not None


def test_another_day_begins_with_nothing_to_undo(storage: Storage, clock: FixedClock) -> None:
    move(storage, "p1", 3)
    clock.moment += timedelta(days=1)
    assert storage.deeds.next_undo() is None
    assert storage.deeds.undo() is None


def test_a_new_deed_forgets_what_was_undone(storage: Storage) -> None:
    move(storage, "p1", 1)
    move(storage, "p1", 2)
    storage.deeds.undo()
    move(storage, "p2", 5)
    assert storage.deeds.next_redo() is None
    storage.deeds.undo()
    storage.deeds.undo()
    assert planned(storage, "p1") is None
    assert planned(storage, "p2") is None


def test_a_deed_that_changes_nothing_leaves_no_trace(storage: Storage) -> None:
    with storage.deeds.deed(MOVED):
        storage.posts.update("p1", lambda one: one)
        storage.posts.delete("p2")
        storage.posts.restore("p2")
    assert storage.deeds.next_undo() is None


ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("move"), st.sampled_from(["p1", "p2"]), st.integers(0, 3)),
        st.tuples(st.just("text"), st.sampled_from(["p1", "p2"]), st.integers(0, 3)),
        st.tuples(st.just("delete"), st.sampled_from(["p1", "p2"]), st.just(0)),
        st.tuples(st.just("place"), st.just("t1"), st.integers(0, 3)),
        st.tuples(st.just("expire"), st.just("t1"), st.integers(1, 3)),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ACTIONS)
def test_undoing_all_and_redoing_all_goes_there_and_back(
    tmp_path_factory: pytest.TempPathFactory, clock: FixedClock, actions: list[tuple[str, str, int]]
) -> None:
    storage = open_storage(Paths.in_folder(tmp_path_factory.mktemp("deeds")), clock)
    storage.topics.add(topic("t1"))
    for name in ("p1", "p2"):
        storage.posts.add(post(name))
    states = [snapshot(storage)]
    for action, one, much in actions:
        before = storage.deeds.next_undo()
        try:
            with storage.deeds.deed(MOVED):
                _do(storage, action, one, much)
        except UserError:
            continue  # it was deleted before
        if storage.deeds.next_undo() != before:  # a deed may change what no snapshot shows
            states.append(snapshot(storage))
    for wanted in reversed(states[:-1]):
        step = storage.deeds.undo()
        assert step is not None
        assert step.left == ()
        assert snapshot(storage) == wanted
    assert storage.deeds.undo() is None
    for wanted in states[1:]:
        assert storage.deeds.redo() is not None
        assert snapshot(storage) == wanted
    storage.close()


def _do(storage: Storage, action: str, one: str, much: int) -> None:
    deeds: dict[str, Callable[[], object]] = {
        "move": lambda: storage.posts.update(one, lambda p: p.planned(LONG_AGO + timedelta(days=much))),
        "text": lambda: storage.posts.update(one, lambda p: replace(p, text=str(much))),
        "delete": lambda: storage.posts.delete(one),
        "place": lambda: (
            storage.posts.add(post(f"n{len(list(storage.posts.listed()))}{much}", topic_id=one))
            if storage.posts.get(f"n{len(list(storage.posts.listed()))}{much}") is None
            else None
        ),
        "expire": lambda: storage.topics.update(topic(one, expires_on=date(2027, 1, much))),
    }
    try:
        deeds[action]()
    except ValueError:
        return  # the id is that of a deleted post


def snapshot(storage: Storage) -> str:
    posts = [(p.id, p.text, p.planned_at, p.state, p.topic_id) for p in storage.posts.listed()]
    topics = [(t.id, t.expires_on) for t in storage.topics.open()]
    known = storage.topics.get("t1")  # also while a post was made of it
    return json.dumps([sorted(posts, key=str), topics, known and known.expires_on], default=str)

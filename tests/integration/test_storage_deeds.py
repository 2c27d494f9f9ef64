"""The history of deeds: what was done today is undone and redone, across restarts, and nothing else is touched."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.calendar import Comment
from models.enums import Language, Platform, PostState
from models.errors import Cancelled, UserError
from models.messages import Message
from models.planning import DayKind, SpecialDay
from models.posts import Deleted, Post, Topic, Variant
from services.clock import FixedClock
from services.paths import Paths
from services.storage import Storage, open_storage

pytestmark = pytest.mark.both_databases

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


def test_an_undone_making_leaves_nothing_in_the_bin(storage: Storage) -> None:
    with storage.deeds.deed(MOVED):
        storage.topics.add(topic("t2"))
        storage.posts.add(post("p3", topic_id="t2"))
    move(storage, "p3", 3)
    storage.deeds.undo()
    storage.deeds.undo()
    assert storage.bin.all() == Deleted((), ())
    assert storage.posts.revisions("p3") == []
    storage.deeds.redo()
    storage.deeds.redo()
    assert planned(storage, "p3") == LONG_AGO + timedelta(days=3)
    assert storage.topics.get("t2") == topic("t2")


def test_what_came_out_of_the_bin_goes_there_again(storage: Storage) -> None:
    storage.posts.delete("p1")
    with storage.deeds.deed(MOVED):
        storage.posts.restore("p1")
    storage.deeds.undo()
    assert [one.post.id for one in storage.bin.all().posts] == ["p1"]
    storage.deeds.redo()
    assert storage.posts.get("p1") is not None


def test_a_new_post_in_which_somebody_types_goes_into_the_bin(storage: Storage) -> None:
    with storage.deeds.deed(MOVED):
        storage.posts.add_all([post("p3"), post("p4"), post("p5")])
    storage.journal.record(post("p3", text="Daha kaydedilmemiş"))
    storage.comments.add([Comment("c1", "p4", 1, "Ayşe", LONG_AGO, "Güzel")])
    storage.deeds.undo()
    assert {one.post.id for one in storage.bin.all().posts} == {"p3", "p4"}
    storage.deeds.redo()
    assert {one.id for one in storage.posts.listed()} == {"p1", "p2", "p3", "p4", "p5"}
    assert [one.text for one in storage.journal.pending()] == ["Daha kaydedilmemiş"]
    assert len(storage.comments.of("p4")) == 1


def test_all_of_a_comment_comes_back(storage: Storage) -> None:
    given = Comment("c1", "p1", 1, "Ayşe", LONG_AGO, "Kırpılmış", Platform.X, "söz", 3, "öz", attachment_id="a1")
    with storage.deeds.deed(MOVED):
        storage.comments.add([given])
    storage.deeds.undo()
    assert storage.comments.of("p1") == []
    storage.deeds.redo()
    assert storage.comments.of("p1") == [given]


def test_a_placed_post_that_was_written_in_loses_its_day_only(storage: Storage) -> None:
    with storage.deeds.deed(MOVED):
        storage.posts.add(post("p3", topic_id="t1").planned(LONG_AGO))
    storage.posts.update("p3", lambda one: replace(one, text="Üç saat yazdım"))
    step = storage.deeds.undo()
    assert step is not None
    assert [one.turkish() for one in step.left] == [
        "“Üç saat yazdım” sonradan değiştirildiği için silinmedi; Yazı sayfasında taslak olarak duruyor."
    ]
    kept = storage.posts.get("p3")
    assert kept is not None
    assert (kept.planned_at, kept.state) == (None, PostState.DRAFT)
    storage.deeds.redo()
    kept = storage.posts.get("p3")
    assert kept is not None
    assert (kept.planned_at, kept.state, kept.text) == (LONG_AGO, PostState.PLANNED, "Üç saat yazdım")


def test_what_went_out_since_is_left_alone(storage: Storage) -> None:
    with storage.deeds.deed(MOVED):
        storage.posts.add(post("p3").planned(LONG_AGO))
    move(storage, "p1", 4)
    for one in ("p1", "p3"):
        storage.posts.update(one, lambda now: now.published(LONG_AGO))
    before = [storage.posts.get(one) for one in ("p1", "p3")]
    said = [step.left[0].turkish() for step in (storage.deeds.undo(), storage.deeds.undo()) if step is not None]
    assert said == [
        "“p1” bu arada değişmiş; değişen yeri olduğu gibi bırakıldı.",
        "“p3” yayımlandığı için takvimde kaldı.",
    ]
    assert [storage.posts.get(one) for one in ("p1", "p3")] == before
    assert storage.deeds.next_redo() is None, "nothing was taken back: there is nothing to do again"


def test_redoing_does_no_more_than_was_taken_back(storage: Storage) -> None:
    with storage.deeds.deed(MOVED):
        storage.posts.delete("p1")
        storage.posts.delete("p2")
    storage.posts.restore("p1")
    storage.posts.update("p1", lambda one: replace(one, text="Kurtardım"))
    storage.deeds.undo()
    storage.deeds.redo()
    assert [one.text for one in storage.posts.listed()] == ["Kurtardım"]


def test_what_follows_from_a_deed_is_taken_back_with_it(storage: Storage) -> None:
    with storage.deeds.deed(MOVED) as made:
        storage.posts.update("p1", lambda one: one.planned(LONG_AGO))
    assert storage.deeds.follow(made, lambda: storage.posts.update("p1", Post.held))
    held = storage.posts.get("p1")
    assert held is not None
    assert held.is_pencilled
    step = storage.deeds.undo()
    assert step is not None
    assert step.left == ()
    assert planned(storage, "p1") is None
    assert not storage.deeds.follow(made, lambda: storage.posts.delete("p1")), "it was undone"
    assert storage.posts.get("p1") is not None
    storage.deeds.redo()
    again = storage.posts.get("p1")
    assert again is not None
    assert (again.planned_at, again.state) == (held.planned_at, held.state)


def test_a_deed_within_a_deed_is_a_part_of_it_and_names_it(storage: Storage) -> None:
    with storage.deeds.deed(MOVED):
        storage.posts.delete("p1")
        with storage.deeds.deed(Message("Dosyadan {what}", {"what": Message("{n} yazı", {"n": 2})})):
            storage.posts.delete("p2")
    deed = storage.deeds.next_undo()
    assert deed is not None
    assert deed.told == Message("Dosyadan {what}", {"what": Message("{n} yazı", {"n": 2})})
    storage.deeds.undo()
    assert {one.id for one in storage.posts.listed()} == {"p1", "p2"}


def test_special_days_and_the_crisis_switch_are_deeds_too(storage: Storage, clock: FixedClock) -> None:
    day = SpecialDay("d1", date(2026, 12, 1), date(2026, 12, 2), "Final", DayKind.EXAM)
    with storage.deeds.deed(MOVED):
        storage.days.save(day)
    with storage.deeds.deed(MOVED):
        storage.days.save(replace(day, name="Vize"))
    with storage.deeds.deed(MOVED):
        storage.days.delete("d1")
    with storage.deeds.deed(MOVED):
        pause = storage.pauses.begin("deprem")
    with storage.deeds.deed(MOVED):
        storage.pauses.end()
    storage.deeds.undo()
    assert storage.pauses.current() == pause
    storage.deeds.undo()
    assert storage.pauses.current() is None
    assert [one.id for one in storage.pauses.history()] == [pause.id], "who asks later finds it"
    storage.deeds.undo()
    assert [one.name for one in storage.days.all()] == ["Vize"]
    storage.deeds.undo()
    assert storage.days.all() == [day]
    storage.deeds.undo()
    assert storage.days.all() == []
    for _ in range(4):
        storage.deeds.redo()
    assert (storage.days.all(), storage.pauses.current()) == ([], pause)


def test_a_long_step_tells_how_far_it_is_and_can_be_cancelled(storage: Storage) -> None:
    with storage.deeds.deed(MOVED):
        storage.posts.add_all([post(f"n{number}") for number in range(600)])
    told: list[tuple[int, int]] = []
    with pytest.raises(Cancelled):
        storage.deeds.undo(lambda done, of: told.append((done, of)), lambda: len(told) == 1)
    assert told == [(0, 600)]
    assert len(storage.posts.listed()) == 602
    assert storage.deeds.next_redo() is None
    assert storage.deeds.undo() is not None
    assert len(storage.posts.listed()) == 2
    assert storage.deeds.redo() is not None
    assert len(storage.posts.listed()) == 602


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


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
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

"""The calendar over the real database: what a drag saves is there after closing and opening again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from models.calendar import Pillar
from models.enums import PostState
from models.planning import DayKind
from models.posts import Topic
from services.planning import local_moment
from tests.ui.calendar_support import CREATED, FakeSettings, FullDiskError, StorageLane, fake_doors, post
from ui.calendar import CalendarPage
from ui.history import AppHistory

MONDAY = date(2026, 11, 30)
FRIDAY = date(2026, 11, 27)
pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def lane(paths, clock):
    return StorageLane(paths, clock)


@pytest.fixture
def on_lane(lane, qtbot, tasks, events):
    """Do some work with the real storage and wait for its answer; at the end the storage is closed."""

    def do(work):
        answers = []
        tasks.run("storage", lambda _c: work(lane()), owner=events, done=answers.append)
        qtbot.waitUntil(lambda: not tasks.busy)
        return answers[0]

    yield do
    do(lambda _s: lane.close() or True)


@pytest.fixture
def page(qtbot, tasks, events, clock, lane):
    history = AppHistory(lane, clock, events, tasks, events)
    made = CalendarPage(lane, FakeSettings(), clock, events, tasks, history=history, doors=fake_doors())
    qtbot.addWidget(made)
    return made


def test_moves_topics_and_undo_survive_a_restart(qtbot, tasks, page, lane, on_lane):
    def fill(storage):
        draft = replace(post("0" * 32, FRIDAY, "17:30", text="Sergi"), state=PostState.DRAFT, variants=())
        storage.posts.add(draft)
        storage.topics.add(Topic("1" * 32, "Yılbaşı saatleri", CREATED))
        return True

    assert on_lane(fill)
    with qtbot.waitSignal(page.board.loaded):
        page.show()
    assert page.plan.move_post("0" * 32, MONDAY)
    made = page.plan.place_topic("1" * 32, FRIDAY)
    assert made is not None
    page.history.undo()
    page.history.redo()
    page.history.undo()
    page.history.redo()
    qtbot.waitUntil(lambda: not tasks.busy)
    page.hide()
    on_lane(lambda _s: lane.close() or True)

    posts = on_lane(lambda s: {p.id: p for p in s.posts.listed()})
    assert posts["0" * 32].planned_at == local_moment(MONDAY, time(17, 30))
    assert posts["0" * 32].state is PostState.PLANNED
    assert posts[made].planned_at == local_moment(FRIDAY, time(9, 30))
    assert posts[made].text == "Yılbaşı saatleri"
    assert on_lane(lambda s: s.topics.open()) == []


def test_a_topic_that_another_window_placed_is_not_placed_twice(qtbot, tasks, events, page, on_lane):
    on_lane(lambda s: s.topics.add(Topic("1" * 32, "Yılbaşı saatleri", CREATED)))
    with qtbot.waitSignal(page.board.loaded):
        page.show()
    first = replace(post("2" * 32, MONDAY, text="Yılbaşı saatleri"), variants=(), topic_id="1" * 32)
    on_lane(lambda s: s.posts.add(first))  # nobody tells this page of it
    with qtbot.waitSignal(events.notice_raised) as told:
        page.plan.place_topic("1" * 32, FRIDAY)
    assert "sırada değil" in told.args[0].message.turkish()
    qtbot.waitUntil(lambda: not tasks.busy and page.board.topic("1" * 32) is None)
    assert on_lane(lambda s: [one.id for one in s.posts.listed()]) == ["2" * 32]
    assert page.board.all_on(FRIDAY) == ()
    page.hide()


@pytest.fixture
def placed(qtbot, tasks, page, on_lane):
    """A page on which a topic was put on Friday, and the id of its post."""
    on_lane(lambda s: s.topics.add(Topic("1" * 32, "Yılbaşı saatleri", CREATED)))
    with qtbot.waitSignal(page.board.loaded):
        page.show()
    made = page.plan.place_topic("1" * 32, FRIDAY)
    qtbot.waitUntil(lambda: not tasks.busy)
    yield page, made
    page.hide()


def test_undo_takes_back_a_plan_but_never_words(qtbot, tasks, events, placed, on_lane):
    page, made = placed
    on_lane(lambda s: s.posts.update(made, lambda p: replace(p, text="Üç saat yazdım")))
    with qtbot.waitSignal(events.notice_raised) as told:
        page.history.undo()
    assert "sonradan değiştirildiği için silinmedi" in told.args[0].hint.turkish()
    kept = on_lane(lambda s: s.posts.get(made))
    assert (kept.text, kept.state, kept.planned_at) == ("Üç saat yazdım", PostState.DRAFT, None)
    qtbot.waitUntil(lambda: not tasks.busy and not page._is_stale)
    assert page.board.topic("1" * 32) is None  # the topic lives on in its draft

    page.history.redo()
    again = on_lane(lambda s: s.posts.get(made))
    assert (again.text, again.state) == ("Üç saat yazdım", PostState.PLANNED)
    assert again.planned_at == local_moment(FRIDAY, time(9, 30))


def test_undo_leaves_what_was_published(qtbot, clock, events, placed, on_lane):
    page, made = placed
    published = on_lane(
        lambda s: s.posts.update(made, lambda p: replace(p, state=PostState.PUBLISHED, published_at=clock.now()))
    )
    with qtbot.waitSignal(events.notice_raised):
        page.history.undo()
    assert on_lane(lambda s: s.posts.get(made)) == published


def test_undo_deletes_a_placed_topic_that_was_only_moved(placed, on_lane):
    page, made = placed
    assert page.plan.move_post(made, MONDAY)
    page.history.undo()
    page.history.undo()
    assert on_lane(lambda s: s.posts.get(made)) is None
    assert [topic.id for topic in on_lane(lambda s: s.topics.open())] == ["1" * 32]


def test_special_days_and_the_crisis_switch_survive_a_restart(qtbot, tasks, page, lane, on_lane):
    on_lane(lambda s: s.posts.add(replace(post("0" * 32, FRIDAY, "17:30", text="Sergi"), variants=())))
    before = on_lane(lambda s: s.posts.get("0" * 32))
    with qtbot.waitSignal(page.board.loaded):
        page.show()
    page.days.add(MONDAY, MONDAY, "Yas", DayKind.MOURNING)
    page.days.pause("deprem")
    page.history.undo()
    page.history.redo()
    qtbot.waitUntil(lambda: not tasks.busy and not page._is_stale)
    began = page.board.pause.began_at
    page.days.restart()
    page.history.undo()
    qtbot.waitUntil(lambda: not tasks.busy and not page._is_stale)
    page.hide()
    on_lane(lambda _s: lane.close() or True)

    assert on_lane(lambda s: [(day.name, day.first, day.kind) for day in s.days.all()]) == [
        ("Yas", MONDAY, DayKind.MOURNING)
    ]
    (pause,) = on_lane(lambda s: s.pauses.history())
    assert (pause.reason, pause.began_at, pause.ended_at) == ("deprem", began, None)
    assert on_lane(lambda s: s.posts.get("0" * 32)) == before


def test_duplicates_are_found_beyond_the_months_shown(qtbot, tasks, page, on_lane):
    words = "Plastik söyleşimiz perşembe günü Mavi Salon’da. Konuğumuz Derya Ilgın, öğrencilerimizi bekliyoruz."
    old = post("0" * 32, date(2026, 7, 6), state=PostState.PUBLISHED, text=words)
    for one in (old, post("1" * 32, FRIDAY, text=words)):
        on_lane(lambda s, one=one: s.posts.add(replace(one, variants=())))
    page.show()
    qtbot.waitUntil(lambda: bool(page.board.warnings_on(FRIDAY)))
    (warning,) = page.board.warnings_on(FRIDAY)
    assert (warning.post_ids, warning.other_id) == (("1" * 32,), "0" * 32)
    page.hide()


def test_filled_weeks_are_stored_in_one_deed_and_taken_back_in_one(qtbot, tasks, page, on_lane):
    names = [f"{n:032x}" for n in range(3)]

    def fill(storage):
        storage.pillars.save([Pillar("f" * 32, "Bilim", 50)])
        for name in names:
            storage.topics.add(Topic(name, f"Konu {name[-1]}", CREATED, pillar_id="f" * 32))
        return True

    assert on_lane(fill)
    with qtbot.waitSignal(page.board.loaded):
        page.show()
    page.filling.ask()
    qtbot.waitUntil(lambda: len(page.filling.model.filling.proposals) == 3)
    page.filling.panel.accept.click()
    qtbot.waitUntil(lambda: not tasks.busy)
    posts = on_lane(lambda s: s.posts.listed())
    assert sorted(p.topic_id for p in posts) == names
    assert {p.pillar_id for p in posts} == {"f" * 32}
    assert len({p.planned_at for p in posts}) == 3
    deed = on_lane(lambda s: s.deeds.next_undo())
    assert deed.told.turkish() == "Haftalar dolduruldu: 3 konu"
    page.history.undo()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert on_lane(lambda s: [s.posts.listed(), len(s.topics.open())]) == [[], 3]
    page.history.redo()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert on_lane(lambda s: [len(s.posts.listed()), s.topics.open()]) == [3, []]
    page.hide()


def test_a_failure_in_the_middle_of_filling_places_nothing(qtbot, tasks, events, page, on_lane):
    def fill(storage):
        for n in range(3):
            storage.topics.add(Topic(f"{n:032x}", f"Konu {n}", CREATED))
        add, calls = storage.posts.add, []

        def failing(made):
            calls.append(made)
            if len(calls) == 2:
                raise FullDiskError
            return add(made)

        storage.posts.add = failing
        return True

    assert on_lane(fill)
    with qtbot.waitSignal(page.board.loaded):
        page.show()
    page.filling.ask()
    qtbot.waitUntil(lambda: len(page.filling.model.filling.proposals) == 3)
    with qtbot.waitSignal(events.notice_raised) as told:
        page.filling.panel.accept.click()
    assert told.args[0].message.turkish() == "Disk dolu."
    qtbot.waitUntil(lambda: not tasks.busy and not page._is_stale)
    assert on_lane(lambda s: [s.posts.listed(), len(s.topics.open()), s.deeds.next_undo()]) == [[], 3, None]
    assert len(page.board.topics) == 3
    assert page.history.next_undo is None
    page.hide()

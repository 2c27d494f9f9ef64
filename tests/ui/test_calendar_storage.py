"""The calendar over the real database: what a drag saves is there after closing and opening again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from models.enums import PostState
from models.posts import Topic
from services.planning import local_moment
from tests.ui.calendar_support import CREATED, FakeSettings, post
from ui.calendar import CalendarPage

MONDAY = date(2026, 11, 30)
FRIDAY = date(2026, 11, 27)


class Lane:
    """Opens the storage on the lane that asks first, as start-up does."""

    def __init__(self, paths, clock) -> None:
        self._paths, self._clock = paths, clock
        self._open = None

    def __call__(self):
        from services.storage import open_storage

        if self._open is None:
            self._open = open_storage(self._paths, self._clock)
        return self._open

    def close(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None


@pytest.mark.usefixtures("theme")
def test_moves_topics_and_undo_survive_a_restart(qtbot, tasks, events, clock, paths):
    lane = Lane(paths, clock)

    def on_lane(work):
        answers = []
        tasks.run("storage", lambda _c: work(lane()), owner=events, done=answers.append)
        qtbot.waitUntil(lambda: not tasks.busy)
        return answers[0]

    def fill(storage):
        draft = replace(post("0" * 32, FRIDAY, "17:30", text="Sergi"), state=PostState.DRAFT, variants=())
        storage.posts.add(draft)
        storage.topics.add(Topic("1" * 32, "Yılbaşı saatleri", CREATED))
        return True

    assert on_lane(fill)
    page = CalendarPage(lane, FakeSettings(), clock, events, tasks)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.board.loaded):
        page.show()
    assert page.plan.move_post("0" * 32, MONDAY)
    made = page.plan.place_topic("1" * 32, FRIDAY)
    assert made is not None
    page.history.stack.undo()
    page.history.stack.redo()
    page.history.stack.undo()
    page.history.stack.redo()
    qtbot.waitUntil(lambda: not tasks.busy)
    page.hide()
    on_lane(lambda _s: lane.close() or True)

    posts = on_lane(lambda s: {p.id: p for p in s.posts.listed()})
    assert posts["0" * 32].planned_at == local_moment(MONDAY, time(17, 30))
    assert posts["0" * 32].state is PostState.PLANNED
    assert posts[made].planned_at == local_moment(FRIDAY, time(9, 30))
    assert posts[made].text == "Yılbaşı saatleri"
    assert on_lane(lambda s: s.topics.open()) == []
    on_lane(lambda _s: lane.close() or True)

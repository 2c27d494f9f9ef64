"""A post that is written is held against the calendar as it stands now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from editor_fakes import MOMENT, FakeChecks, FakeStorage, make_post
from editor_page import Desk, editor
from PySide6.QtCore import Qt

from models.planning import Pause, PlanContext
from models.posts import Post
from ui.editor.pause_notice import PauseNotice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from services.clock import FixedClock
    from ui.events import AppEvents
    from ui.tasks import TaskRunner
    from ui.theme import Theme

Open = Callable[..., Desk]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, clock: FixedClock) -> Iterator[Open]:
    contexts = []

    def make(*posts: Post) -> Desk:
        context = editor(qtbot, (tasks, events, clock), FakeStorage(posts), FakeChecks())
        contexts.append(context)
        desk = context.__enter__()
        desk.idle()
        return desk

    yield make
    for context in contexts:
        context.__exit__(None, None, None)


def plan_of(desk: Desk) -> PlanContext:
    """Type a letter and return what the check that follows knew of the calendar."""
    desk.checks.asked.clear()
    desk.type("x")
    desk.until(lambda: bool(desk.checks.asked))
    plan = desk.checks.asked[0].plan
    assert plan is not None
    return plan


def test_the_other_posts_are_known(opened: Open) -> None:
    other = make_post("b", "Başka").planned(MOMENT + timedelta(days=1))
    desk = opened(make_post("a", "bir"), other)
    desk.page.desk.open("a")
    plan = plan_of(desk)
    assert plan.post_id == "a"
    assert {one.id: one.moment for one in plan.others} == {"a": None, "b": other.planned_at}
    assert (plan.daily_limit, plan.min_gap) == (2, timedelta(hours=4))
    assert plan.accounts == {"1", "Facebook"}


def test_a_save_and_a_deletion_here_are_known_without_reading_all_posts(opened: Open) -> None:
    desk = opened(make_post("a", "bir"), make_post("b", "iki"))
    desk.page.desk.open("b")
    desk.type(" değişti")
    desk.page.saver.save_all()
    desk.until(lambda: not desk.page.saver.is_dirty("b"))
    desk.idle()
    desk.page.desk.open("a")
    assert {one.id: one.headline for one in plan_of(desk).others} == {"a": "bir", "b": "iki değişti"}
    desk.page.deeds.delete("b")
    desk.idle()
    desk.page.desk.open("a")
    assert "b" not in {one.id for one in plan_of(desk).others}


def test_what_other_pages_change_comes_soon(opened: Open) -> None:
    desk = opened(make_post("a", "bir"), make_post("b", "iki"))
    rows = desk.storage.posts.rows
    rows["b"] = replace(rows["b"].planned(MOMENT + timedelta(days=2)), revision=2)
    desk.events.posts_changed.emit()
    desk.until(lambda: {one.id: one.moment for one in plan_of(desk).others}["b"] is not None)


def test_the_crisis_switch_reaches_the_open_post_at_once(opened: Open) -> None:
    desk = opened(make_post("a", "bir"))
    desk.storage.pauses.pause = Pause("p", MOMENT, "deprem")
    desk.checks.asked.clear()
    desk.events.days_changed.emit()
    desk.until(lambda: any(one.plan is not None and one.plan.pause is not None for one in desk.checks.asked))


def test_who_writes_sees_that_nothing_goes_out_and_where_that_ends(opened: Open) -> None:
    planned = make_post("b", "Başka").planned(MOMENT + timedelta(days=1))
    desk = opened(make_post("a", "bir"), planned)
    notice = desk.page.findChild(PauseNotice)
    assert notice is not None
    assert not notice.isVisible()
    desk.storage.pauses.pause = Pause("p", MOMENT, "deprem")
    desk.events.days_changed.emit()
    desk.until(notice.isVisible)
    assert notice.facts.text().endswith("1 planlı yazı bekliyor · Neden: deprem")
    assert "Takvim sayfasından" in notice.accessibleName()
    chosen: list[str] = []
    desk.events.page_chosen.connect(chosen.append)
    desk.key(Qt.Key.Key_Return, target=notice.action)
    assert chosen == ["calendar"]
    desk.storage.pauses.pause = None
    desk.events.days_changed.emit()
    desk.until(lambda: not notice.isVisible())

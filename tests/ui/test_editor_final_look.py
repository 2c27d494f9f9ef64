"""Son bakış: what is left before a post is planned or published is shown once, and errors are decided."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from threading import Event
from typing import TYPE_CHECKING

import pytest
from editor_fakes import MOMENT, FakeChecks, FakeStorage, make_post
from editor_page import Desk, editor
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from models.checking import Lane, Snapshot
from models.enums import Platform, PostState
from models.planning import Pause
from models.posts import Post, Variant
from ui.editor.final_look_dialog import FinalLookDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from services.clock import FixedClock
    from ui.events import AppEvents
    from ui.tasks import TaskRunner
    from ui.theme import Theme

Open = Callable[..., Desk]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, clock: FixedClock) -> Iterator[Open]:
    contexts = []

    def make(post: Post, checks: FakeChecks | None = None) -> Desk:
        context = editor(qtbot, (tasks, events, clock), FakeStorage([post]), checks or FakeChecks())
        contexts.append(context)
        desk = context.__enter__()
        desk.idle()
        return desk

    yield make
    for context in contexts:
        context.__exit__(None, None, None)


def publish(desk: Desk) -> None:
    desk.page.card.plan.publish.click()
    desk.idle()


def look_of(desk: Desk) -> FinalLookDialog:
    desk.until(lambda: any(one.isVisible() for one in desk.page.findChildren(FinalLookDialog)))
    return next(one for one in desk.page.findChildren(FinalLookDialog) if one.isVisible())


def no_look(desk: Desk) -> bool:
    return not any(one.isVisible() for one in desk.page.findChildren(FinalLookDialog))


def menu_shown(desk: Desk) -> bool:
    return any(menu.isVisible() for menu in desk.page.card.plan.publish.findChildren(QMenu))


def close_menu(desk: Desk) -> None:
    for menu in desk.page.card.plan.publish.findChildren(QMenu):
        menu.close()


def test_a_clean_post_is_not_held_up(opened: Open) -> None:
    desk = opened(make_post("a", "temiz"))
    publish(desk)
    desk.until(lambda: menu_shown(desk))
    assert no_look(desk)
    close_menu(desk)


def test_what_is_left_is_grouped_and_shown_once(opened: Open) -> None:
    desk = opened(make_post("a", "Bir bayan geldi, yalnış oldu."))
    publish(desk)
    look = look_of(desk)
    assert not menu_shown(desk)
    assert [(row.leftover.finding.article, row.leftover.excerpt) for row in look.rows] == [(3, "yalnış"), (6, "bayan")]
    assert look.go_on.isEnabled()
    look.go_on.click()
    desk.until(lambda: menu_shown(desk))
    close_menu(desk)
    publish(desk)
    desk.until(lambda: menu_shown(desk))
    assert no_look(desk)
    close_menu(desk)
    desk.type(" bayan")
    desk.page.writing.choose_tab(Platform.X)
    desk.type(" Yalnış değil: yalnış!")
    publish(desk)
    desk.until(lambda: menu_shown(desk))
    close_menu(desk)


def test_an_error_waits_for_a_sentence(opened: Open) -> None:
    desk = opened(make_post("a", "uzun", Platform.X), FakeChecks(whole=True))
    publish(desk)
    look = look_of(desk)
    assert not look.go_on.isEnabled()
    assert look.status.text() == "1 hata karar bekliyor"
    (row,) = look.rows
    assert row.reason.isVisible()
    row.reason.setPlainText("olsun")
    desk.key(Qt.Key.Key_Return, target=row.reason)
    assert not look.go_on.isEnabled()
    row.reason.setPlainText("Hesap uzun metne izin veriyor")
    desk.key(Qt.Key.Key_Return, target=row.reason)
    assert look.go_on.isEnabled()
    look.go_on.click()
    desk.until(lambda: menu_shown(desk))
    close_menu(desk)
    desk.page.saver.save_all()
    desk.until(lambda: bool(desk.storage.posts.rows["a"].dismissals))
    (made,) = desk.storage.posts.rows["a"].dismissals
    assert (made.rule, made.reason) == ("platform.x.length", "Hesap uzun metne izin veriyor")
    publish(desk)
    desk.until(lambda: menu_shown(desk))
    close_menu(desk)


def test_every_text_is_looked_at_and_the_way_back_leads_into_it(opened: Open) -> None:
    post = replace(make_post("a", "temiz"), variants=(Variant(Platform.X, "bayan"), Variant(Platform.FACEBOOK)))
    desk = opened(post)
    publish(desk)
    (row,) = look_of(desk).rows
    assert "X metni" in row.caption.text()
    row.place.click()
    desk.until(lambda: no_look(desk))
    assert desk.page.desk.current.tab is Platform.X
    desk.settled("bayan")
    assert desk.page.card.area.textCursor().position() in (0, 5)
    assert desk.chosen() == "bayan"


def test_planning_looks_too_and_closing_plans_nothing(opened: Open) -> None:
    desk = opened(make_post("a", "Bir bayan geldi."))
    desk.page.card.plan.put.click()
    look = look_of(desk)
    assert look.go_on.text() == "Takvime koy"
    look.reject()
    desk.idle()
    assert desk.page.desk.current.post.planned_at is None
    desk.page.card.plan.put.click()
    look_of(desk).go_on.click()
    desk.until(lambda: desk.storage.posts.rows["a"].planned_at is not None)
    assert desk.storage.posts.rows["a"].state is PostState.PLANNED


def test_a_draft_with_a_day_is_confirmed_after_the_last_look(opened: Open) -> None:
    desk = opened(
        replace(make_post("a", "Bir bayan geldi."), state=PostState.DRAFT, planned_at=MOMENT + timedelta(days=9))
    )
    put = desk.page.card.plan.put
    assert (put.text(), put.isVisible()) == ("Planla", True)
    put.click()
    look = look_of(desk)
    assert look.go_on.text() == "Planla"
    look.go_on.click()
    desk.until(lambda: desk.storage.posts.rows["a"].state is PostState.PLANNED)
    assert desk.storage.posts.rows["a"].planned_at == MOMENT + timedelta(days=9)
    desk.until(put.isHidden)


def test_the_wanted_day_is_the_one_that_is_checked(opened: Open) -> None:
    checks = FakeChecks()
    desk = opened(make_post("a", "temiz"), checks)
    checks.asked.clear()
    desk.page.card.plan.put.click()
    desk.until(lambda: desk.page.desk.current.post.planned_at is not None)
    assert checks.asked[0].planned_at == desk.page.desk.current.post.planned_at


def test_what_is_out_already_is_not_looked_at(opened: Open) -> None:
    desk = opened(replace(make_post("a", "bayan"), state=PostState.PUBLISHED, published_at=MOMENT))
    publish(desk)
    assert menu_shown(desk)
    assert no_look(desk)
    close_menu(desk)


def test_a_failed_check_is_said_and_passes_nothing_silently(
    opened: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(lane: Lane, _snapshot: Snapshot) -> None:
        if lane is Lane.RULES:
            raise RuntimeError("broken")

    checks = FakeChecks()
    desk = opened(make_post("a", "temiz"), checks)
    checks.gate = fail
    failures: list[Exception] = []
    desk.tasks.task_failed.connect(failures.append)
    publish(desk)
    look = look_of(desk)
    assert look.rows == []
    assert failures
    look.go_on.click()
    desk.until(lambda: menu_shown(desk))
    close_menu(desk)


class Gate:
    """Holds the lane of spelling until it is opened."""

    def __init__(self, checks: FakeChecks) -> None:
        self._open = Event()
        checks.gate = self._pass

    def _pass(self, lane: Lane, _snapshot: Snapshot) -> None:
        if lane is Lane.SPELLING:
            self._open.wait(5)

    def open(self) -> None:
        self._open.set()


def test_a_plan_is_kept_though_another_post_is_opened_meanwhile(opened: Open) -> None:
    checks = FakeChecks()
    desk = opened(make_post("a", "temiz"), checks)
    gate = Gate(checks)
    desk.page.card.plan.put.click()
    desk.until(lambda: "bakılıyor" in desk.page.undo_bar.words.text())
    desk.page.desk.new_post()
    gate.open()
    desk.until(lambda: desk.storage.posts.rows["a"].planned_at is not None)


def test_what_cannot_be_planned_unseen_is_told(opened: Open) -> None:
    checks = FakeChecks()
    desk = opened(make_post("a", "Bir bayan geldi."), checks)
    gate = Gate(checks)
    desk.page.card.plan.put.click()
    desk.page.desk.new_post()
    gate.open()
    desk.until(lambda: "Bir bayan geldi." in desk.page.undo_bar.words.text())
    assert no_look(desk)
    assert desk.storage.posts.rows["a"].planned_at is None


def test_what_is_typed_while_it_looks_is_looked_at_too(opened: Open) -> None:
    checks = FakeChecks()
    desk = opened(make_post("a", "temiz"), checks)
    gate = Gate(checks)
    desk.page.card.plan.publish.click()
    desk.type(" bayan")
    gate.open()
    assert [row.leftover.excerpt for row in look_of(desk).rows] == ["bayan"]
    assert not menu_shown(desk)


def test_a_plan_is_not_lost_by_closing_the_window(opened: Open) -> None:
    checks = FakeChecks()
    desk = opened(make_post("a", "temiz"), checks)
    gate = Gate(checks)
    desk.page.card.plan.put.click()
    desk.page.flush()
    gate.open()
    desk.until(lambda: desk.storage.posts.rows["a"].planned_at is not None)


def test_a_deleted_post_is_not_planned(opened: Open) -> None:
    checks = FakeChecks()
    desk = opened(make_post("a", "temiz"), checks)
    gate = Gate(checks)
    desk.page.card.plan.put.click()
    desk.page.deeds.delete("a")
    desk.until(lambda: "a" not in desk.storage.posts.rows)
    gate.open()
    desk.idle()
    assert "a" not in desk.storage.posts.rows
    assert no_look(desk)


def test_another_post_closes_the_dialog(opened: Open) -> None:
    desk = opened(make_post("a", "Bir bayan geldi."))
    publish(desk)
    look_of(desk)
    desk.page.desk.new_post()
    desk.until(lambda: no_look(desk))
    assert not menu_shown(desk)


def test_what_goes_out_is_held_against_today_and_the_crisis_switch(opened: Open) -> None:
    desk = opened(make_post("a", "temiz"))
    desk.storage.pauses.pause = Pause("p", MOMENT, "deprem")
    desk.events.days_changed.emit()
    desk.until(lambda: desk.page.known.calendar.present.pause is not None)
    desk.checks.asked.clear()
    publish(desk)
    desk.until(lambda: menu_shown(desk))
    close_menu(desk)
    asked = [one for one in desk.checks.asked if one.planned_at is not None]
    assert {one.planned_at for one in asked} == {MOMENT}
    assert all(one.plan is not None and one.plan.pause is not None for one in asked)
    assert desk.page.desk.current is not None
    assert desk.page.desk.current.post.planned_at is None  # the post itself is not planned by that

"""The state of a post: which are offered, what choosing one stores, and the way back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from editor_fakes import MOMENT, FakeChecks, FakeStorage, make_post
from editor_page import Desk, editor
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from models.enums import PostState
from models.posts import Post
from ui.calendar.looks.cells import state_look
from ui.editor.kinds import state_icon, state_name, state_tone

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from services.clock import FixedClock
    from ui.events import AppEvents
    from ui.tasks import TaskRunner
    from ui.theme import Theme

Open = Callable[..., Desk]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""The offscreen platform says so of every menu."""


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, clock: FixedClock) -> Iterator[Open]:
    contexts = []

    def make(*posts: Post) -> Desk:
        context = editor(qtbot, (tasks, events, clock), FakeStorage(posts), FakeChecks())
        contexts.append(context)
        return context.__enter__()

    yield make
    for context in contexts:
        context.__exit__(None, None, None)


def choose(desk: Desk, name: str) -> list[str]:
    """Choose a state from the menu, and return what was offered."""
    state = desk.page.card.platforms.state
    state.click()
    menu = next(menu for menu in state.findChildren(QMenu) if menu.isVisible())
    offered = [action.text() for action in menu.actions()]
    next(action for action in menu.actions() if action.text() == name).trigger()
    menu.close()
    return offered


def test_a_draft_is_given_to_be_read_and_taken_back(opened: Open) -> None:
    at = MOMENT + timedelta(days=1)
    desk = opened(replace(make_post("a", "bir"), planned_at=at))
    rows, state = desk.storage.posts.rows, desk.page.card.platforms.state
    assert choose(desk, "Gözden geçirmede") == ["Fikir", "Gözden geçirmede", "Hazır", "", "Yazıyı iptal et"]
    desk.until(lambda: rows["a"].state is PostState.REVIEW)
    assert rows["a"].planned_at == at
    assert (state.text(), state.accessibleName()) == ("Gözden geçirmede", "Durum: Gözden geçirmede")
    assert "Gözden geçirmede" in desk.page.undo_bar.words.text()
    desk.page.undo_bar.undo()
    desk.until(lambda: rows["a"].state is PostState.DRAFT)
    assert state.text() == "Taslak"


def test_an_older_save_that_is_answered_late_changes_nothing_on_the_screen(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = opened(make_post("a", "bir"))
    posts, state = desk.storage.posts, desk.page.card.platforms.state
    gates = [threading.Event(), threading.Event()]
    update, waiting, saved = posts.update, list(gates), []

    def slow(post_id: str, change: Callable[[Post], Post]) -> Post:
        assert waiting.pop(0).wait(20)
        return update(post_id, change)

    monkeypatch.setattr(posts, "update", slow)
    desk.page.saver.saved.connect(saved.append)
    choose(desk, "Gözden geçirmede")
    desk.page.undo_bar.undo()
    gates[0].set()
    desk.until(lambda: len(saved) == 1)
    desk.events.posts_changed.emit()
    assert (posts.rows["a"].state, state.text()) == (PostState.REVIEW, "Taslak")
    gates[1].set()
    desk.until(lambda: len(saved) == 2)
    desk.idle()
    assert (posts.rows["a"].state, state.text()) == (PostState.DRAFT, "Taslak")


def test_undoing_leaves_what_was_decided_since(opened: Open) -> None:
    desk = opened(make_post("a", "bir"))
    choose(desk, "Hazır")
    undo = desk.page.undo_bar
    desk.page.desk.current.plan(MOMENT + timedelta(days=1))
    undo.undo()
    assert "bu arada değişti" in undo.words.text()
    assert desk.page.desk.current.post.state is PostState.PLANNED


def test_a_new_day_leaves_it_with_who_is_reading(opened: Open) -> None:
    desk = opened(replace(make_post("a", "bir"), state=PostState.REVIEW))
    desk.page.card.plan.put.click()
    desk.until(lambda: desk.storage.posts.rows["a"].planned_at is not None)
    assert desk.storage.posts.rows["a"].state is PostState.REVIEW
    desk.idle()
    assert choose(desk, "Hazır") == ["Taslak", "Hazır", "", "Yazıyı iptal et"]
    desk.until(lambda: desk.storage.posts.rows["a"].state is PostState.READY)
    desk.page.card.plan.put.click()
    desk.until(lambda: desk.storage.posts.rows["a"].state is PostState.PLANNED)


def test_the_calendar_is_told_of_an_error_in_what_is_planned(opened: Open) -> None:
    told: list[None] = []
    desk = opened(make_post("a", "bir").planned(MOMENT + timedelta(days=1)))
    desk.checks.usage = True
    desk.type(" yalnış")
    desk.page.saver.save_all()
    noted = desk.storage.search.noted
    desk.until(lambda: "a" in noted and noted["a"][1] == 1)
    desk.idle()
    assert noted["a"][0] == desk.storage.posts.rows["a"].revision
    desk.events.posts_changed.connect(lambda: told.append(None))
    desk.page.card.area.selectAll()
    desk.type("x")
    desk.page.saver.save_all()
    desk.until(lambda: noted["a"][1] == 0)
    desk.idle()
    assert len(told) >= 2, "one for the save, one for what is mended"


def test_what_is_planned_with_errors_looks_like_it() -> None:
    planned = make_post("a", "bir").planned(MOMENT + timedelta(days=1))
    assert state_look(planned, MOMENT, errors=1).word == "Planlandı, hatalı"
    assert state_look(planned, MOMENT + timedelta(days=2), errors=1).word == "Gecikti"
    assert state_look(replace(planned, state=PostState.DRAFT), MOMENT, errors=1).word == "Taslak"


def test_by_keyboard_alone(opened: Open) -> None:
    desk = opened(make_post("a", "bir"))
    state = desk.page.card.platforms.state
    assert state.focusPolicy() & Qt.FocusPolicy.TabFocus
    state.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(state, Qt.Key.Key_Space)
    menu = next(menu for menu in state.findChildren(QMenu) if menu.isVisible())
    assert menu.activeAction().text() == "Fikir"
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    desk.until(lambda: desk.storage.posts.rows["a"].state is PostState.REVIEW)


def test_what_is_out_offers_nothing_here(opened: Open) -> None:
    desk = opened(replace(make_post("a", "bir"), state=PostState.PUBLISHED, published_at=MOMENT))
    state = desk.page.card.platforms.state
    assert not state.isEnabled()
    assert "Yayımla" in state.toolTip()


def test_an_empty_post_stays_a_draft(opened: Open) -> None:
    desk = opened(make_post("a", ""))
    choose(desk, "Hazır")
    assert "önce yazıya bir şey yazın" in desk.page.undo_bar.words.text()
    assert desk.page.desk.current.post.state is PostState.DRAFT


def test_it_looks_the_same_in_the_editor_and_on_the_calendar(theme: Theme) -> None:
    post = replace(make_post("a", "bir"), state=PostState.REVIEW)
    look = state_look(post, MOMENT)
    assert (look.word, look.icon, look.tone) == ("Gözden geçirmede", "eye", "review")
    assert (state_name(post.state), state_icon(post.state), state_tone(post.state)) == (
        look.word,
        look.icon,
        look.tone,
    )
    late = replace(post, planned_at=MOMENT - timedelta(hours=1))
    assert state_look(late, MOMENT).word == "Planlanmadı"
    assert state_look(replace(late, state=PostState.PLANNED), MOMENT).word == "Gecikti"


def test_a_post_is_cancelled_and_comes_back_as_it_was(opened: Open) -> None:
    at = MOMENT + timedelta(days=1)
    desk = opened(replace(make_post("a", "bir"), state=PostState.PLANNED, planned_at=at), make_post("b", "iki"))
    desk.type("!")
    choose(desk, "Yazıyı iptal et")
    rows = desk.storage.posts.rows
    desk.until(lambda: rows["a"].state is PostState.CANCELLED)
    desk.until(lambda: desk.text == "iki")
    assert (rows["a"].text, rows["a"].planned_at) == ("bir!", at)
    assert desk.page.drafts.model.row_of("a") < 0
    assert "iptal edildi" in desk.page.undo_bar.words.text()
    assert len(desk.storage.deeds.told) == 1
    desk.page.undo_bar.undo()
    desk.until(lambda: desk.text == "bir!")
    assert (rows["a"].state, rows["a"].planned_at) == (PostState.PLANNED, at)


def test_a_cancelled_post_is_opened_from_elsewhere_and_made_a_draft_again(opened: Open) -> None:
    desk = opened(make_post("b", "iki"), replace(make_post("a", "bir"), state=PostState.CANCELLED))
    desk.until(lambda: desk.text == "iki")
    desk.events.post_chosen.emit("a")
    desk.until(lambda: desk.text == "bir")
    desk.events.posts_changed.emit()  # looking again does not close it
    desk.idle()
    assert desk.text == "bir"
    assert desk.page.card.platforms.state.text() == "İptal edildi"
    choose(desk, "Taslak")
    desk.until(lambda: desk.storage.posts.rows["a"].state is PostState.DRAFT)
    desk.until(lambda: desk.page.drafts.model.row_of("a") >= 0)


def test_the_states_are_chosen_by_keyboard_alone(opened: Open) -> None:
    desk = opened(make_post("a", "bir"))
    state = desk.page.card.platforms.state
    state.setFocus()
    QTest.keyClick(state, Qt.Key.Key_Down)
    menu = next(menu for menu in state.findChildren(QMenu) if menu.isVisible())
    for _ in range(2):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    desk.until(lambda: desk.storage.posts.rows["a"].state is PostState.READY)


def test_a_post_of_the_list_is_cancelled_from_its_menu(opened: Open) -> None:
    desk = opened(make_post("a", "bir"), replace(make_post("b", "iki"), state=PostState.PUBLISHED))

    def menu_of(post_id: str) -> QMenu:
        view = desk.page.drafts.view
        row = desk.page.drafts.model.row_of(post_id)
        view.customContextMenuRequested.emit(view.visualRect(view.model().index(row, 0)).center())
        return next(menu for menu in desk.page.drafts.findChildren(QMenu) if menu.isVisible())

    menu = menu_of("b")
    assert [action.text() for action in menu.actions()] == ["Sil"]  # what is out is out
    menu.close()
    desk.until(lambda: not desk.page.drafts.findChildren(QMenu))
    menu = menu_of("a")
    menu.actions()[0].trigger()
    menu.close()
    desk.until(lambda: desk.storage.posts.rows["a"].state is PostState.CANCELLED)
    desk.until(lambda: "iptal edildi" in desk.page.undo_bar.words.text())

"""The states of posts on the calendar: what its menu offers, what choosing one does, and the way back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from models.enums import PostState
from tests.ui.calendar_support import Desk, FakeStorage, FullDiskError, open_desk, post

FRIDAY, MONDAY = date(2026, 11, 27), date(2026, 11, 30)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""The offscreen platform says so of every menu."""


@pytest.fixture
def desk(qtbot, theme, tasks, events, clock) -> Iterator[Desk]:
    posts = [
        post("one", FRIDAY, "09:30", text="Söyleşi: İğne oyası"),
        post("two", FRIDAY, "17:30", text="Sergi açılışı", state=PostState.DRAFT),
        post("out", date(2026, 11, 10), state=PostState.PUBLISHED),
    ]
    yield from open_desk(qtbot, tasks, events, clock, FakeStorage(posts))


def open_menu(desk: Desk, day: date, post_id: str) -> QMenu:
    desk.page._day_doors.show_menu(day, post_id, QPoint(50, 50))
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible())


def choose(desk: Desk, post_id: str, words: str) -> None:
    menu = open_menu(desk, FRIDAY, post_id)
    actions = [*menu.actions(), *(inner for one in menu.actions() if one.menu() for inner in one.menu().actions())]
    next(one for one in actions if one.text() == words).trigger()
    menu.close()


def test_a_post_is_cancelled_and_brought_back_by_undo(desk: Desk) -> None:
    choose(desk, "one", "Yazıyı iptal et")
    assert desk.page.board.post("one") is None
    assert "“Söyleşi: İğne oyası” iptal edildi" in desk.page.undo_bar.words.text()
    desk.settle()
    kept = desk.storage.posts.kept
    assert (kept["one"].state, kept["one"].planned_at is not None) == (PostState.CANCELLED, True)
    assert desk.page.board.post("one") is None
    desk.history.undo()
    desk.settle()
    assert kept["one"].state is PostState.PLANNED
    assert desk.page.board.post("one") is not None
    desk.history.redo()
    desk.settle()
    assert kept["one"].state is PostState.CANCELLED


def test_the_state_is_chosen_from_the_menu(desk: Desk) -> None:
    menu = open_menu(desk, FRIDAY, "two")
    (inner,) = [one.menu() for one in menu.actions() if one.menu()]
    assert [one.text() for one in inner.actions()] == ["Fikir", "Gözden geçirmede", "Hazır"]
    menu.close()
    choose(desk, "two", "Hazır")
    assert desk.page.board.post("two").state is PostState.READY
    desk.settle()
    assert desk.storage.posts.kept["two"].state is PostState.READY
    assert desk.history.next_undo.turkish() == "“Sergi açılışı” yazısının durumu “Hazır” oldu"


def test_it_is_chosen_by_keyboard_alone(desk: Desk) -> None:
    menu = open_menu(desk, FRIDAY, "two")
    while menu.activeAction() is None or menu.activeAction().menu() is None:
        QTest.keyClick(menu, Qt.Key.Key_Down)
    inner = menu.activeAction().menu()
    QTest.keyClick(menu, Qt.Key.Key_Right)
    assert inner.isVisible()
    inner.setActiveAction(inner.actions()[0])
    QTest.keyClick(inner, Qt.Key.Key_Return)
    desk.settle()
    assert desk.storage.posts.kept["two"].state is PostState.IDEA


def test_what_is_out_has_no_states_to_choose(desk: Desk) -> None:
    menu = open_menu(desk, date(2026, 11, 10), "out")
    assert not [one for one in menu.actions() if one.menu() or one.text() == "Yazıyı iptal et"]
    menu.close()


def test_several_go_as_one_change_into_what_all_of_them_may_be(desk: Desk) -> None:
    states = desk.page.states
    assert states.offered(["one", "two"]) == (PostState.REVIEW, PostState.CANCELLED)
    assert states.offered(["one", "out"]) == ()
    states.choose(["one", "two"], PostState.CANCELLED)
    desk.settle()
    assert {desk.storage.posts.kept[one].state for one in ("one", "two")} == {PostState.CANCELLED}
    desk.history.undo()
    desk.settle()
    assert [desk.storage.posts.kept[one].state for one in ("one", "two")] == [PostState.PLANNED, PostState.DRAFT]


def test_a_state_that_may_not_follow_any_more_is_left_and_told(desk: Desk) -> None:
    kept = desk.storage.posts.kept
    kept["two"] = replace(kept["two"], state=PostState.PUBLISHED, published_at=kept["two"].planned_at)
    choose(desk, "two", "Yazıyı iptal et")
    desk.settle()
    assert kept["two"].state is PostState.PUBLISHED
    assert any("bu arada değişmiş" in notice.message.turkish() for notice in desk.notices)
    assert desk.page.board.post("two").state is PostState.PUBLISHED


def test_where_the_disk_is_full_it_stays_and_is_told(desk: Desk) -> None:
    desk.storage.posts.failing = FullDiskError()
    choose(desk, "one", "Yazıyı iptal et")
    desk.settle()
    assert desk.page.board.post("one").state is PostState.PLANNED
    assert any(notice.message.turkish() == "Disk dolu." for notice in desk.notices)

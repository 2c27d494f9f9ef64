"""Which of two accounts of a platform a post goes out by, chosen from its menu."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from models.enums import Platform, PostState
from models.posts import Account, Variant
from tests.ui.calendar_support import CREATED, Desk, FakeStorage, open_desk, post

FRIDAY = date(2026, 11, 27)
LIBRARY, CLUB = Account("ax", Platform.X, "kutuphane"), Account("bx", Platform.X, "kulup")
INSTAGRAM = Account("ai", Platform.INSTAGRAM, "birim")
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""The offscreen platform says so of every menu."""


@pytest.fixture
def desk(qtbot, theme, tasks, events, clock) -> Iterator[Desk]:
    both = (Variant(Platform.X, None, "ax"), Variant(Platform.INSTAGRAM, None, "ai"))
    posts = [
        replace(post("one", FRIDAY, text="Sergi"), variants=both),
        post("two", FRIDAY, "17:30", text="Söyleşi"),
        replace(post("half", FRIDAY, "12:00"), variants=(replace(both[0], published_at=CREATED), both[1])),
        post("out", date(2026, 11, 10), state=PostState.PUBLISHED),
    ]
    yield from open_desk(qtbot, tasks, events, clock, FakeStorage(posts, accounts=[LIBRARY, CLUB, INSTAGRAM]))


def choices(desk: Desk, post_id: str) -> dict[str, QMenu]:
    for earlier in QApplication.topLevelWidgets():
        if isinstance(earlier, QMenu):
            earlier.close()
    desk.page._day_doors.show_menu(FRIDAY, post_id, QPoint(50, 50))
    menu = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible())
    return {one.text(): one.menu() for one in menu.actions() if one.menu()}


def test_a_post_is_sent_out_by_the_other_account_and_back(desk: Desk) -> None:
    inner = choices(desk, "one")["X hesabı"]
    assert [(one.text(), one.isChecked()) for one in inner.actions()] == [("@kutuphane", True), ("@kulup", False)]
    inner.setActiveAction(inner.actions()[1])
    QTest.keyClick(inner, Qt.Key.Key_Return)
    desk.settle()
    kept = desk.storage.posts.kept["one"]
    assert [one.account_id for one in kept.variants] == ["bx", "ai"]
    assert desk.history.next_undo.turkish() == "“Sergi” yazısı X için @kulup hesabına alındı"
    desk.history.undo()
    desk.settle()
    assert [one.account_id for one in desk.storage.posts.kept["one"].variants] == ["ax", "ai"]


def test_there_is_no_choice_where_a_platform_has_one_account_or_all_is_out(desk: Desk) -> None:
    assert "Instagram hesabı" not in choices(desk, "one")
    assert "X hesabı" not in choices(desk, "out")
    assert "X hesabı" not in choices(desk, "half")
    assert "X hesabı" in choices(desk, "two")


def test_several_change_together_and_what_is_out_stays_where_it_is(desk: Desk) -> None:
    accounts = desk.page._day_doors._accounts
    accounts.choose(["one", "two", "half", "out"], CLUB)
    desk.settle()
    kept = desk.storage.posts.kept
    assert {name: one.variants[0].account_id for name, one in kept.items()} == {
        "one": "bx",
        "two": "bx",
        "half": "ax",
        "out": "ax",
    }
    assert desk.history.next_undo.turkish() == "2 yazı X için @kulup hesabına alındı"

"""From a finding to its article: by the chip, by the menu, by F1; elsewhere F1 stays the help of the window."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from editor_fakes import FakeChecks, FakeStorage, make_post
from editor_page import Desk, editor
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from services.clock import FixedClock
    from ui.events import AppEvents
    from ui.tasks import TaskRunner
    from ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, clock: FixedClock) -> Iterator[Desk]:
    with editor(qtbot, (tasks, events, clock), FakeStorage([make_post("a", "bayan takımı")]), FakeChecks()) as opened:
        opened.settled("bayan")
        yield opened


@pytest.fixture
def led(events: AppEvents) -> list[object]:
    went: list[object] = []
    events.page_chosen.connect(went.append)
    events.article_chosen.connect(lambda article, rule: went.append((article, rule)))
    return went


def put_cursor(desk: Desk, at: int) -> None:
    cursor = desk.page.card.area.textCursor()
    cursor.setPosition(at)
    desk.page.card.area.setTextCursor(cursor)


def press_f1(target: QWidget) -> bool:
    """Press F1 as the window system would; tell whether the window's shortcuts were kept from it."""
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    override.ignore()
    QApplication.sendEvent(target, override)
    QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier))
    return override.isAccepted()


def rule(desk: Desk) -> str:
    return desk.page.panel.model.marks[0].diagnostic.rule


def test_the_chip_leads_to_article_and_rule(desk: Desk, led: list[object], qtbot: QtBot) -> None:
    desk.page.review.actions.go_to(desk.page.panel.model.marks[0])
    chip = desk.page.panel.detail.article
    assert chip.isVisible()
    assert chip.text() == "Madde 6"
    assert chip.accessibleName() == "Madde 6: Kılavuz’da oku"
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert led == ["handbook", (6, rule(desk))]


def test_the_menu_has_the_way_too(desk: Desk, led: list[object]) -> None:
    put_cursor(desk, 2)
    menu = desk.page.review.actions.show_menu()
    assert menu is not None
    (way,) = [action for action in menu.actions() if "Kılavuz’da oku" in action.text()]
    way.trigger()
    menu.close()
    assert led == ["handbook", (6, rule(desk))]


def test_f1_on_a_finding_opens_its_article(desk: Desk, led: list[object]) -> None:
    put_cursor(desk, 2)
    assert press_f1(desk.page.card.area)
    assert led == ["handbook", (6, rule(desk))]


def test_f1_in_the_panel_asks_about_the_chosen_finding(desk: Desk, led: list[object]) -> None:
    desk.page.review.actions.go_to(desk.page.panel.model.marks[0])
    assert press_f1(desk.page.panel.view)
    assert led == ["handbook", (6, rule(desk))]


def test_f1_elsewhere_is_left_to_the_window(desk: Desk, led: list[object]) -> None:
    put_cursor(desk, 9)
    assert not press_f1(desk.page.card.area)
    assert led == []

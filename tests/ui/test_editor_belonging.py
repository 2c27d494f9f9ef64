"""The pillar and the campaign of a post: chosen by a menu, saved with it, there only where the unit has any."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from editor_fakes import FakeChecks, FakeStorage, make_post
from editor_page import Desk, editor
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from models.calendar import Campaign, Pillar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from services.clock import FixedClock
    from ui.events import AppEvents
    from ui.tasks import TaskRunner
    from ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""The offscreen platform says so of every menu."""


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, clock: FixedClock) -> Iterator[Desk]:
    with editor(qtbot, (tasks, events, clock), FakeStorage([make_post("a", "Sergi")]), FakeChecks()) as made:
        yield made


def open_menu(desk: Desk) -> QMenu:
    place = desk.page.card.platforms.belonging
    QTest.keyClick(place, Qt.Key.Key_Down)
    return next(menu for menu in place.findChildren(QMenu) if menu.isVisible())


def choose(desk: Desk, name: str) -> None:
    menu = open_menu(desk)
    next(action for action in menu.actions() if action.text() == name).trigger()
    menu.close()


def test_a_post_is_given_its_pillar_and_campaign(desk: Desk, events: AppEvents) -> None:
    place = desk.page.card.platforms.belonging
    assert not place.isVisible()
    desk.storage.pillars.known = [Pillar("b", "Bilim"), Pillar("i", "İnsanlar", colour=1)]
    desk.storage.campaigns.known = [Campaign("k", "Tanıtım günleri")]
    events.orders_changed.emit()
    desk.until(place.isVisible)
    assert place.text() == "Sütun seç"
    menu = open_menu(desk)
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == [
        "Sütunu yok",
        "Bilim",
        "İnsanlar",
        "Kampanyası yok",
        "Tanıtım günleri",
        "Yayın düzeni…",
    ]
    menu.close()
    choose(desk, "İnsanlar")
    choose(desk, "Tanıtım günleri")
    assert place.text() == "İnsanlar"
    assert place.accessibleName() == "Sütun ve kampanya: İnsanlar, Tanıtım günleri"
    desk.page.saver.save_all()
    desk.until(lambda: desk.storage.posts.rows["a"].campaign_id == "k")
    assert desk.storage.posts.rows["a"].pillar_id == "i"
    choose(desk, "Sütunu yok")
    assert place.text() == "Tanıtım günleri"


def test_a_post_of_a_series_leads_to_it(desk: Desk, events: AppEvents) -> None:
    place = desk.page.card.platforms.belonging
    stored = desk.storage.posts.rows["a"]
    desk.storage.posts.rows["a"] = replace(stored, series_id="s", revision=stored.revision + 1)
    events.posts_changed.emit()
    desk.until(place.isVisible)
    assert place.text() == "Yinelenen"
    asked: list[tuple[str, str]] = []
    events.arrangement_asked.connect(lambda part, whose: asked.append((part, whose)))
    choose(desk, "Dizisi…")
    assert asked == [("series", "s")]

"""The share of each pillar under the month: there only with pillars, by the month shown, in words too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from models.calendar import Pillar
from services.planning.shares import Standing
from tests.ui.calendar_support import Desk, FakeStorage, open_desk, post


@pytest.fixture
def desk(qtbot, theme, tasks, events, clock) -> Iterator[Desk]:
    made = [post(str(n), date(2026, 11, n + 2), text=f"Yazı {n}") for n in range(8)]
    posts = [replace(one, pillar_id="b" if n < 5 else "i" if n < 6 else None) for n, one in enumerate(made)]
    storage = FakeStorage(posts)
    yield from open_desk(qtbot, tasks, events, clock, storage)


def test_shares_of_the_month_shown(desk: Desk, events):
    line = desk.page.shares
    assert not line.isVisible()
    desk.storage.pillars.kept = [Pillar("b", "Bilim", 30, 1), Pillar("i", "İnsanlar", 20)]
    events.orders_changed.emit()
    desk.settle()
    assert line.isVisible()
    assert [(one.pillar.id, one.share, one.standing) for one in line.shares] == [
        ("b", 83, Standing.ABOVE),
        ("i", 17, Standing.FINE),
    ]
    assert line.toolTip().splitlines() == [
        "Kasım ayında sütunların payı ve hedefi",
        "Bilim: 5 yazı, %83, hedefin üstünde (%30)",
        "İnsanlar: 1 yazı, %17 (hedef %20)",
        "Sütunu olmayan yazı: 2",
    ]
    desk.page.board.show_month(date(2026, 12, 1))
    desk.settle()
    assert [one.count for one in line.shares] == [0, 0]
    line.grab()  # an empty month paints too


def test_targets_give_way_where_the_line_is_short(desk: Desk, events):
    line = desk.page.shares
    desk.storage.pillars.kept = [Pillar(str(n), "Doğa ve kampüs", 20, n) for n in range(5)]
    events.orders_changed.emit()
    desk.settle()
    line.resize(1600, line.height())
    assert not line.is_brief
    line.resize(750, line.height())
    assert line.is_brief
    line.grab()  # with the last one in it, or told by how many there are


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_posts_are_given_a_pillar_by_their_menu_as_one_change(desk: Desk, events):
    desk.storage.pillars.kept = [Pillar("b", "Bilim", 30), Pillar("i", "İnsanlar", 20)]
    events.orders_changed.emit()
    desk.settle()
    desk.page.gestures.menu_asked.emit(date(2026, 11, 9), "7", QPoint())
    menu = next(one for one in desk.page.findChildren(QMenu) if one.isVisible())
    inner = next(one for one in menu.actions() if one.text() == "Sütunu").menu()
    assert isinstance(inner, QMenu)
    assert [(one.text(), one.isChecked()) for one in inner.actions()] == [
        ("Sütunu yok", True),
        ("Bilim", False),
        ("İnsanlar", False),
    ]
    assert "Kampanyası" not in [one.text() for one in menu.actions()]
    inner.actions()[2].trigger()
    menu.close()
    desk.settle()
    assert desk.storage.posts.kept["7"].pillar_id == "i"
    assert [one.count for one in desk.page.shares.shares] == [5, 2]
    desk.history.undo()
    desk.settle()
    assert desk.storage.posts.kept["7"].pillar_id is None

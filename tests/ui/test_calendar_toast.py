"""What the calendar says after a change covers as little as it can."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget

from ui.calendar.looks.cells import state_words
from ui.calendar.looks.painting import Face, small_font
from ui.calendar.strips import UndoBar
from ui.calendar.views.listing.delegate import AgendaDelegate

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme import Theme


def test_it_goes_elsewhere_when_posts_come_below_it(qtbot: QtBot, theme: Theme) -> None:
    del theme
    card = QWidget()
    qtbot.addWidget(card)
    card.resize(800, 500)
    card.show()
    full: list[QRect] = []
    bar = UndoBar(card, lambda place: sum(place.intersects(one) for one in full))
    bar.tell("Taşındı")
    assert bar.y() > 400
    full.append(QRect(0, 400, 800, 100))
    bar.follow()
    assert bar.y() < 10
    bar.hide()
    full.clear()
    bar.follow()
    assert bar.y() < 10, "what is hidden stays where it is"


def test_the_list_has_room_for_every_state(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    long = "Published everywhere already"

    def translate(context: str, words: str) -> str:
        del context, words
        return long

    monkeypatch.setattr("ui.calendar.looks.cells.translate", translate)
    assert set(state_words()) == {long}
    delegate = AgendaDelegate(theme, None)  # type: ignore[arg-type]
    assert delegate.state_width > Face(small_font(QApplication.font(), bold=True)).width(long)

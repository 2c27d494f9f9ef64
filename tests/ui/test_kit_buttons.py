"""Buttons can be pressed by every key that people try."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton

from ui.kit import button

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme import Theme


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_focused_button_is_pressed_by_enter_and_space(qtbot: QtBot, theme: Theme, key: Qt.Key) -> None:
    pressed: list[bool] = []
    made = button("Kasayı kur", lambda: pressed.append(True))
    qtbot.addWidget(made)
    made.show()
    qtbot.keyClick(made, key)
    assert pressed == [True]


def test_a_toggle_has_room_for_its_words_while_it_is_pressed(qtbot: QtBot, theme: Theme) -> None:
    made = button("Ayrıntılı", role="toggle")
    qtbot.addWidget(made)
    made.ensurePolished()
    bold = QFont(made.font())
    bold.setWeight(QFont.Weight.DemiBold)
    padding = QPushButton.sizeHint(made).width() - QFontMetrics(made.font()).horizontalAdvance(made.text())
    assert made.sizeHint().width() >= padding + QFontMetrics(bold).horizontalAdvance(made.text())

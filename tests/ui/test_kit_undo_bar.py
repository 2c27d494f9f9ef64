"""The bar that offers the way back, by its button and by the key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.kit import UndoBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.usefixtures("theme")
def test_the_key_undoes_what_is_offered_and_leaves_text_fields_alone(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    column = QVBoxLayout(place)
    elsewhere, field, bar = QPushButton("Liste"), QLineEdit(), UndoBar()
    for part in (elsewhere, field, bar):
        column.addWidget(part)
    bar.take_key(place)
    place.show()
    qtbot.waitExposed(place)
    place.activateWindow()
    qtbot.waitUntil(place.isActiveWindow)
    undone: list[str] = []

    def press(where: QWidget) -> None:
        where.setFocus()
        QTest.keyClick(where, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    bar.offer("Çıkarıldı.", lambda: undone.append("picture"))
    QTest.keyClicks(field, "ab")
    press(field)
    assert (field.text(), undone, bar.isVisible()) == ("", [], True)
    press(elsewhere)
    assert (undone, bar.isVisible()) == (["picture"], False)
    press(elsewhere)
    bar.say("Eklendi.")
    press(elsewhere)
    assert (undone, bar.isVisible()) == (["picture"], True)
    bar.offer("Çıkarıldı.", lambda: undone.append("again"))
    bar.hide()
    press(elsewhere)
    assert undone == ["picture"]

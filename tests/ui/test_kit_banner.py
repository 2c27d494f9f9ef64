"""A banner shows all its words, however narrow it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from models.enums import Severity
from ui.kit import IconButton
from ui.shell.notices import NoticeArea

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme import Theme


@pytest.mark.parametrize("words", range(4, 30, 3))
def test_no_line_of_a_notice_is_cut_off(qtbot: QtBot, theme: Theme, words: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(QWidget(), 1)
    notices = NoticeArea()
    column.addWidget(notices)
    window.resize(1180, 700)
    window.show()
    qtbot.waitExposed(window)
    banner = notices.add(Severity.ERROR, "The data are damaged. " + "mistakes " * words, "Install the app again.")
    qtbot.waitUntil(lambda: banner.width() > 400)
    for said in banner.findChildren(QLabel):
        if said.wordWrap():
            qtbot.waitUntil(lambda said=said: said.height() >= said.heightForWidth(said.width()))
    assert banner.height() == banner.heightForWidth(banner.width())


def test_closing_a_notice_gives_the_keyboard_back(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, field, notices = QPushButton("Takvim"), QLineEdit(), NoticeArea()
    for one in (first, field, notices):
        column.addWidget(one)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    banner = notices.add(Severity.WARNING, "Seçtiğiniz zaman geçmişte kaldı.")
    close = banner.findChild(IconButton)
    assert close is not None
    close.setFocus()
    qtbot.keyClick(close, Qt.Key.Key_Space)
    assert notices.texts == []
    assert window.focusWidget() is field

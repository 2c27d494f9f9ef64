"""Qt's own menus name keys as the rest of the screen does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from services.paths import RESOURCES
from ui.shell.language import Voice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_context_menu_says_ctrl_and_its_words_are_turkish(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    voice = Voice(app, RESOURCES)
    voice.speak("tr")
    voice.complete()
    try:
        for field in (QLineEdit("söz"), QTextEdit("söz")):
            qtbot.addWidget(field)
            menu = field.createStandardContextMenu()
            texts = [action.text() for action in menu.actions() if action.text()]
            menu.deleteLater()
            assert "&Geri Al\tCtrl+Z" in texts
            assert all("Kontrol" not in text and "Karakter" not in text for text in texts)
    finally:
        voice.speak("tr")  # takes Qt's words out again

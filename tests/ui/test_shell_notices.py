"""The notices at the foot of the window leave the page its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.enums import Severity
from models.messages import Message
from ui.events import Notice
from ui.kit import Banner
from ui.shell.notices import NoticeArea

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme import Theme

HINT = "İlk satırında Tarih, Saat, Hesap, Konu ya da Metin gibi başlıklar olan bir dosya seçin. " * 2


class Foot:
    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        column = QVBoxLayout(self.window)
        column.addWidget(QWidget(), 1)
        self.notices = NoticeArea()
        column.addWidget(self.notices)
        self.window.resize(1280, 800)
        self.window.show()
        qtbot.waitExposed(self.window)

    @property
    def shown(self) -> list[str]:
        return [banner.accessibleName() for banner in self.notices.findChildren(Banner) if banner.isVisible()]


@pytest.fixture
def foot(qtbot: QtBot, theme: Theme) -> Foot:
    del theme
    return Foot(qtbot)


def test_a_newer_word_about_the_same_takes_the_place_of_the_older(foot: Foot) -> None:
    for words in ("Bozuk", "Boş", "Başlıksız"):
        foot.notices.show_notice(Notice(Severity.ERROR, Message(words), HINT, topic="exchange"))
    assert foot.notices.texts == foot.shown == ["Başlıksız"]


def test_in_a_low_window_the_older_ones_wait_and_come_up_again(qtbot: QtBot, foot: Foot) -> None:
    first, *_, last = [foot.notices.add(Severity.ERROR, words, HINT) for words in ("Bir", "İki", "Üç")]
    qtbot.waitUntil(lambda: foot.shown == ["Üç"])
    assert foot.notices.more.text() == "2 bildirim daha var"
    foot.window.resize(1280, 2400)
    qtbot.waitUntil(lambda: len(foot.shown) == 3)
    assert foot.notices.more.isHidden()
    foot.window.resize(1280, 800)
    qtbot.waitUntil(lambda: foot.shown == ["Üç"])
    last.closed.emit()
    qtbot.waitUntil(lambda: foot.shown == ["İki"])
    foot.notices.take_away(first)
    assert foot.notices.texts == foot.shown == ["İki"]
    assert foot.notices.more.isHidden()

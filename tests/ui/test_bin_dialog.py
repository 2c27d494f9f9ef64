"""Silinenler over the real storage: listed, searched, brought back, erased."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from editor_fakes import MOMENT, make_post
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QMessageBox

from models.posts import Topic
from services.bootstrap import Services
from services.clock import FixedClock
from ui.bin.dialog import BinDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.events import AppEvents
    from ui.tasks import TaskRunner

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def dialog(
    qtbot: QtBot, tasks: TaskRunner, events: AppEvents, clock: FixedClock, services: Services
) -> Iterator[BinDialog]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Turkish, QLocale.Country.Turkey))

    def fill(_: object) -> None:
        storage = services.storage
        storage.posts.add(make_post("a", "DİYARBAKIR gezisi ertelendi"))
        storage.posts.add(make_post("b", "Sergi açılıyor"))
        storage.topics.add(Topic("t", "Kitap kulübü", MOMENT, "Işık Hanım istedi"))
        storage.posts.delete("a")
        clock.moment += timedelta(days=1)
        storage.topics.delete("t")

    tasks.run("storage", fill, owner=events)
    made = BinDialog(services.storage, tasks, clock, events)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not tasks.busy)
    yield made
    QLocale.setDefault(before)


def rows(dialog: BinDialog) -> list[str]:
    return [str(dialog.model.data(dialog.model.index(row, 0))) for row in range(dialog.model.rowCount())]


def ask(qtbot: QtBot, tasks: TaskRunner, services: Services, question: Callable[[Services], object]) -> object:
    answers: list[object] = []
    tasks.run("storage", lambda _: question(services), owner=tasks, done=answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def test_it_tells_when_each_was_deleted_and_when_it_goes(dialog: BinDialog) -> None:
    assert rows(dialog) == [
        "Kitap kulübü\nKonu · 27 Kasım silindi, 26 Şubat 2027 kalıcı silinir",
        "DİYARBAKIR gezisi ertelendi\nYazı · 26 Kasım silindi, 25 Şubat 2027 kalıcı silinir",
    ]
    assert "Işık Hanım istedi" in dialog.preview.toPlainText()


def test_turkish_words_are_found_however_they_are_typed(dialog: BinDialog) -> None:
    for words, found in (("diyarbakir", ["a"]), ("ışık", ["t"]), ("ISIK kitap", ["t"]), ("yok", []), ("", ["t", "a"])):
        dialog.search.setText(words)
        assert [one.id for one in dialog.model.rows] == found
        assert dialog.restore_button.isEnabled() == bool(found)


def test_what_comes_back_is_one_deed_and_can_be_opened(
    dialog: BinDialog, qtbot: QtBot, tasks: TaskRunner, events: AppEvents, services: Services
) -> None:
    told: list[str] = []
    events.posts_changed.connect(lambda: told.append("posts"))
    events.topics_changed.connect(lambda: told.append("topics"))
    dialog.list.selectAll()
    dialog.restore_button.click()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert told == ["posts", "topics"]
    assert dialog.nothing.title.isVisible()
    assert dialog.bar.words.text() == "Geri getirildi: seçilen 2 öğe"
    assert ask(qtbot, tasks, services, lambda s: len(s.storage.posts.listed())) == 2
    ask(qtbot, tasks, services, lambda s: s.storage.deeds.undo())
    dialog.reload()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert dialog.model.total == 2
    chosen: list[str] = []
    events.post_chosen.connect(chosen.append)
    dialog.search.setText("gezi")
    dialog.restore()
    qtbot.waitUntil(lambda: not tasks.busy)
    dialog.bar.also_button.click()
    assert chosen == ["a"]


def test_erasing_at_once_asks_and_leaves_nothing(
    dialog: BinDialog, qtbot: QtBot, tasks: TaskRunner, services: Services
) -> None:
    dialog.search.setText("gezi")
    qtbot.waitActive(dialog)
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    question = dialog.question
    assert question is not None
    by_role = {question.buttonRole(one): one for one in question.buttons()}
    by_role[QMessageBox.ButtonRole.RejectRole].click()
    assert dialog.model.total == 2
    dialog.erase_button.click()
    assert dialog.question is not None
    by_role = {dialog.question.buttonRole(one): one for one in dialog.question.buttons()}
    by_role[QMessageBox.ButtonRole.DestructiveRole].click()
    qtbot.waitUntil(lambda: dialog.model.total == 1)
    assert ask(qtbot, tasks, services, lambda s: s.storage.posts.revisions("a")) == []

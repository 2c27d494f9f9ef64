"""Yanıt hazırla: a ready answer is chosen, filled in, checked while it is written, and copied. Nothing is sent."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import pytest
from handbook_support import handbook_tools
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from models.checking import IsCancelled, Lane, Snapshot, TextKind
from models.diagnostics import Diagnostic
from models.enums import Language
from models.errors import UserError
from services.bootstrap import Services
from ui.events import AppEvents
from ui.handbook.page import HandbookPage
from ui.handbook.reply_check import ReplyParts
from ui.handbook.reply_dialog import ReplyDialog
from ui.tasks import TaskRunner
from ui.theme import Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

COLD = "Bunu daha önce duyurmuştuk, okusaydınız herkez gibi görürdünüz."


def parts_of(services: Services, events: AppEvents, tasks: TaskRunner) -> ReplyParts:
    tools = handbook_tools(services, events, tasks)
    return ReplyParts(tools.checks, tools.suggestions, tools.storage, tools.settings, tools.clock, tasks)


@pytest.fixture
def opened(
    qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, services: Services
) -> Callable[..., ReplyDialog]:
    def make(**changed: object) -> ReplyDialog:
        dialog = ReplyDialog(services.replies, replace(parts_of(services, events, tasks), **changed))
        qtbot.addWidget(dialog)
        dialog.open()
        qtbot.waitUntil(lambda: bool(dialog.text.toPlainText()))
        qtbot.waitUntil(lambda: not tasks.busy)
        return dialog

    return make


def rules(dialog: ReplyDialog) -> list[str]:
    return [one.rule for one in dialog.findings._found]


def settle(qtbot: QtBot, dialog: ReplyDialog, change: Callable[[], object]) -> None:
    with qtbot.waitSignal(dialog.check.settled):
        change()


def fill(qtbot: QtBot, dialog: ReplyDialog, **values: str) -> None:
    for name, value in values.items():
        dialog._inputs[name].setText(value)
    with qtbot.waitSignal(dialog.filled):
        dialog._inputs[next(iter(values))].textEdited.emit("")


def test_the_first_answer_stands_there_at_once_and_fields_fill_it(opened, qtbot: QtBot):
    dialog = opened()
    assert dialog.choice.search.hasFocus()
    assert dialog.text.toPlainText().startswith("Merhaba, mesajınız bize ulaştı")
    fill(qtbot, dialog, ad="Elif", birim="Öğrenci İşleri", süre="iki gün")
    assert dialog.text.toPlainText().startswith("Merhaba Elif,")
    assert "en geç iki gün içinde" in dialog.text.toPlainText()
    assert not dialog.hand_note.isVisible()


def test_what_was_typed_stays_for_the_next_answer_and_for_the_english_twin(opened, qtbot: QtBot):
    dialog = opened()
    fill(qtbot, dialog, ad="Elif")
    dialog.choice.list.setFocus()
    with qtbot.waitSignal(dialog.filled):
        qtbot.keyClick(dialog.choice.list, Qt.Key.Key_Down)
    assert "Merhaba Elif, sorunuzu aldık" in dialog.text.toPlainText()
    with qtbot.waitSignal(dialog.filled):
        dialog.language.setCurrentIndex(1)
        dialog.language.activated.emit(1)
    assert dialog.chosen_language() is Language.ENGLISH
    assert dialog.text.toPlainText().startswith("Hello Elif,")


def test_answers_are_found_by_their_words_and_by_the_message(opened, qtbot: QtBot):
    dialog = opened()
    whole = dialog.choice.list.count()
    dialog.choice.search.setText("ŞİKÂYET")
    assert 0 < dialog.choice.list.count() < whole
    dialog.choice.search.setText("qwxyz")
    assert dialog.choice.nothing.isVisible()
    dialog.choice.search.clear()
    assert dialog.choice.list.count() == whole
    dialog.choice.message.setPlainText("Başvuru belgeleri nerede, koşullar neler?")

    def is_found() -> None:  # an earlier search may be answered first
        template = dialog.choice.template()
        assert template is not None
        assert template.id == "answer-and-address"

    qtbot.waitUntil(is_found)


def test_a_reply_is_checked_as_a_reply_while_it_is_written(opened, qtbot: QtBot):
    dialog = opened()
    settle(qtbot, dialog, lambda: dialog.text.setPlainText(COLD))
    assert {"guideline.5.scolding", "guideline.5.no-acknowledgement", "spelling.nonstandard"} <= set(rules(dialog))
    assert dialog.text.extraSelections()
    assert dialog.by_hand
    row = rules(dialog).index("spelling.nonstandard")
    dialog.findings.view.setCurrentRow(row)
    assert dialog.text.textCursor().selectedText() == "herkez"
    fixes = [made for made in dialog.findings.findChildren(QPushButton) if made.isVisible()]
    settle(qtbot, dialog, fixes[0].click)
    assert "herkes gibi" in dialog.text.toPlainText()
    assert "spelling.nonstandard" not in rules(dialog)


def test_suggestions_that_take_time_come_when_a_word_is_looked_at(opened, qtbot: QtBot):
    dialog = opened()
    settle(qtbot, dialog, lambda: dialog.text.setPlainText("Merhaba, basvurunuzu aldık 😀, teşekkürlerr."))
    word = next(one for one in dialog.findings._found if one.rule == "spelling.unknown-word")
    dialog.findings.view.setCurrentRow(dialog.findings._found.index(word))
    qtbot.waitUntil(lambda: any(made.isVisible() for made in dialog.findings._fixes.findChildren(QPushButton)))


def test_what_was_written_by_hand_is_not_overwritten(opened, qtbot: QtBot):
    dialog = opened()
    dialog.text.setPlainText("Kendi sözlerim.")
    dialog._inputs["ad"].setText("Elif")
    dialog._inputs["ad"].textEdited.emit("Elif")
    dialog.choice.search.setText("şikâyet")
    dialog.choice.message.setPlainText("Nerede?")
    qtbot.waitUntil(lambda: not dialog._tasks.busy)
    assert dialog.text.toPlainText() == "Kendi sözlerim."
    assert dialog.hand_note.isVisible()
    dialog.choice.search.clear()
    dialog.choice.list.setCurrentRow(0)
    with qtbot.waitSignal(dialog.filled):
        dialog.refill.click()
    assert "Elif" in dialog.text.toPlainText()
    assert not dialog.hand_note.isVisible()
    dialog.text.undo()
    assert dialog.text.toPlainText() == "Kendi sözlerim."


def test_it_is_copied_and_nothing_else(opened, qtbot: QtBot):
    dialog = opened()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    assert "Kopyalandı" in dialog.copied.text()
    dialog.text.setPlainText("  ")
    assert not dialog.copy.isEnabled()
    assert dialog.copied.text() == ""


def test_closing_loses_nothing_that_was_written(
    qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, services: Services
):
    page = HandbookPage(handbook_tools(services, events, tasks), {})
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.desk.content is not None)
    first = page.prepare_reply()
    qtbot.waitUntil(lambda: bool(first.text.toPlainText()))
    first.type_values({"ad": "Elif"})
    first.text.setPlainText("Kendi sözlerim.")
    first.language.setCurrentIndex(1)
    qtbot.keyClick(first, Qt.Key.Key_Escape)
    again = page.prepare_reply()
    qtbot.waitUntil(lambda: again.choice.list.count() > 0)
    assert again.text.toPlainText() == "Kendi sözlerim."
    assert again.by_hand
    assert again.chosen_language() is Language.ENGLISH
    with qtbot.waitSignal(again.filled):
        again.refill.click()
    assert "Elif" in again.text.toPlainText()
    again.reject()
    qtbot.waitUntil(lambda: not tasks.busy)


@dataclass
class SlowChecks:
    """Holds answers about texts with "yavaş" back until it is told."""

    asked: list[Snapshot] = field(default_factory=list)
    open: threading.Event = field(default_factory=threading.Event)
    rules_revision: str = "7"

    def tell_damage(self) -> UserError | None:
        return None

    def check_lane(self, lane: Lane, snapshot: Snapshot, is_cancelled: IsCancelled, /) -> Sequence[Diagnostic]:
        self.asked.append(snapshot)
        if "yavaş" in snapshot.text:
            self.open.wait(10)
        from models.enums import Severity
        from models.messages import Message

        if lane is Lane.SPELLING:
            return ()
        return (Diagnostic("guideline.5.x", 5, Severity.HINT, 0, 2, Message(snapshot.text)),)


def test_late_answers_about_older_words_are_dropped(opened, qtbot: QtBot):
    checks = SlowChecks()
    dialog = opened(checks=checks)
    dialog.text.setPlainText("yavaş")
    qtbot.waitUntil(lambda: any("yavaş" in one.text for one in checks.asked))
    dialog.text.setPlainText("hızlı")
    qtbot.wait(200)
    checks.open.set()
    qtbot.waitUntil(lambda: not dialog._tasks.busy)
    assert [one.message.text for one in dialog.findings._found] == ["hızlı"]
    assert checks.asked[-1].kind is TextKind.REPLY
    assert checks.asked[-1].unit.rules_revision == "7"


def test_the_page_opens_it_by_its_key(
    qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, services: Services
):
    page = HandbookPage(handbook_tools(services, events, tasks), {})
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.desk.content is not None)
    page.activateWindow()
    qtbot.waitActive(page)
    qtbot.keyClick(page.contents.view, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(page.findChildren(ReplyDialog)))
    page.findChildren(ReplyDialog)[0].reject()
    qtbot.waitUntil(lambda: not tasks.busy)

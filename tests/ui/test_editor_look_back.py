"""Sürümler: seen, compared, brought back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from editor_fakes import DISK_FULL, MOMENT, FakeChecks, FakeStorage, make_post
from editor_page import Desk, editor
from PySide6.QtCore import QLocale, Qt

from models.calendar import Pillar
from models.enums import PostState
from models.posts import Dismissal
from ui.editor.look_back_dialog import LookBackDialog
from ui.editor.versions_dialog import VersionsDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from services.clock import FixedClock
    from ui.events import AppEvents
    from ui.tasks import TaskRunner
    from ui.theme import Theme

Open = Callable[[FakeStorage], Desk]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, clock: FixedClock) -> Iterator[Open]:
    contexts = []
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Turkish, QLocale.Country.Turkey))

    def make(storage: FakeStorage) -> Desk:
        context = editor(qtbot, (tasks, events, clock), storage, FakeChecks())
        contexts.append(context)
        return context.__enter__()

    yield make
    for context in contexts:
        context.__exit__(None, None, None)
    QLocale.setDefault(before)


def dialog_of(desk: Desk) -> LookBackDialog:
    desk.until(lambda: bool(desk.page.findChildren(LookBackDialog)))
    desk.idle()
    return desk.page.findChildren(LookBackDialog)[0]


def rows(dialog: LookBackDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_an_earlier_version_comes_back_and_so_does_the_later_one(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "bir")]))
    desk.type(" iki")
    desk.page.card.platforms.versions.click()
    dialog = dialog_of(desk)
    assert rows(dialog) == ["26 Kas 09.00 · 2. sürüm\nbir iki", "26 Kas 09.00 · 1. sürüm\nbir"]
    assert dialog.preview.toPlainText() == "bir iki"
    assert not dialog.action.isEnabled()
    dialog.list.setCurrentRow(1)
    assert dialog.preview.toPlainText() == "bir"
    dialog.action.click()
    desk.until(lambda: desk.text == "bir")
    desk.idle()
    assert [row.split("\n")[1] for row in rows(dialog)] == ["bir", "bir iki", "bir"]
    dialog.list.setCurrentRow(1)
    dialog.action.click()
    desk.until(lambda: desk.text == "bir iki")
    desk.idle()
    assert desk.storage.posts.rows["a"].revision == 4
    assert not desk.page.saver.is_dirty("a")


def shown(dialog: LookBackDialog) -> str:
    assert isinstance(dialog, VersionsDialog)
    return dialog.difference.toPlainText()


def test_a_version_shows_what_it_changed_word_by_word(opened: Open) -> None:
    storage = FakeStorage([make_post("a", "Sergi salı günü açılıyor", author="Elif")])
    storage.posts.update("a", lambda one: replace(one, text="Sergi çarşamba günü açılıyor", author="Can"))
    storage.posts.update("a", lambda one: replace(one, state=PostState.READY, pillar_id="1"))
    storage.pillars.known = [Pillar("1", "Etkinlik")]
    desk = opened(storage)
    desk.page.look_back.show_versions()
    dialog = dialog_of(desk)
    assert isinstance(dialog, VersionsDialog)
    assert [row.split("\n")[1].split(" · ")[0] for row in rows(dialog)] == ["Can", "Can", "Elif"]
    desk.until(lambda: "Durum: Taslak → Hazır" in shown(dialog))
    assert "İçerik sütunu: Etkinlik" in shown(dialog)
    dialog.list.setFocus()
    desk.key(Qt.Key.Key_Down, target=dialog.list)
    desk.until(lambda: "salıçarşamba" in shown(dialog))
    assert dialog.summary.text() == "1 sözcük eklendi, 1 sözcük çıktı."
    spoken = dialog.difference.accessibleDescription()
    assert "Çıktı: “salı”." in spoken
    assert "Eklendi: “çarşamba”." in spoken
    html = dialog.difference.toHtml()
    assert "line-through" in html
    assert "underline" in html
    dialog.against.setCurrentIndex(1)  # against what stands now
    desk.until(lambda: "Durum: Taslak → Hazır" in shown(dialog))
    desk.key(Qt.Key.Key_Down, target=dialog.list)
    desk.until(lambda: "salıçarşamba" in shown(dialog) and "Durum" in shown(dialog))
    desk.idle()


def test_hundreds_of_versions_are_listed_in_their_order(opened: Open) -> None:
    storage = FakeStorage([make_post("a", "metin 1")])
    for number in range(2, 251):
        storage.posts.update("a", lambda one, number=number: replace(one, text=f"metin {number}"))
    desk = opened(storage)
    desk.page.look_back.show_versions()
    dialog = dialog_of(desk)
    desk.until(lambda: dialog.list.count() == 250)
    assert [row.split("\n")[1] for row in rows(dialog)] == [f"metin {number}" for number in range(250, 0, -1)]
    desk.key(Qt.Key.Key_End, target=dialog.list)
    assert dialog.preview.toPlainText() == "metin 1"
    desk.idle()


def test_two_versions_stand_side_by_side(opened: Open, qtbot: QtBot) -> None:
    storage = FakeStorage([make_post("a", "bir iki")])
    storage.posts.update("a", lambda one: replace(one, text="bir üç"))
    desk = opened(storage)
    desk.page.look_back.show_versions()
    dialog = dialog_of(desk)
    assert isinstance(dialog, VersionsDialog)
    qtbot.waitActive(dialog)
    qtbot.keyClick(dialog.list, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: "bir iki\nbir üç" in shown(dialog))
    qtbot.keyClick(dialog.list, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert dialog.preview.isVisible()
    assert not dialog.against.isEnabled()
    dialog.against.setCurrentIndex(3)
    desk.idle()


def test_going_back_is_a_deed_and_offers_what_stood_before(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "bir")]))
    desk.type(" iki")
    desk.page.look_back.show_versions()
    dialog = dialog_of(desk)
    dialog.list.setCurrentRow(1)
    dialog.action.click()
    desk.until(lambda: desk.text == "bir")
    desk.idle()
    assert [told.text.format(**told.params) for told in desk.storage.deeds.told] == ["Bir yazının 1. sürümüne dönüldü"]
    dialog.close()
    assert desk.page.undo_bar.words.text() == "1. sürüme dönüldü."
    desk.page.undo_bar.button.click()
    desk.until(lambda: desk.text == "bir iki")
    desk.idle()


def test_a_version_tells_what_was_passed_in_it_and_why(opened: Open) -> None:
    passed = (
        Dismissal("guideline.6.bayan", "bayan", "Durağın adı", MOMENT),
        Dismissal("guideline.2.day-load", "2026-11-26", "Mezuniyet günü", MOMENT),
    )
    desk = opened(FakeStorage([make_post("a", "Bayan durağı", dismissals=passed)]))
    desk.page.card.platforms.versions.click()
    assert dialog_of(desk).preview.toPlainText() == (
        "Bayan durağı\n\nGerekçeyle geçilenler\n• “bayan”: Durağın adı\n• Kılavuz md. 2: Mezuniyet günü"
    )


def test_the_versions_open_by_their_keys(opened: Open, qtbot: QtBot) -> None:
    desk = opened(FakeStorage([make_post("a", "bir")]))
    qtbot.waitActive(desk.page)
    qtbot.keyClick(desk.page.card.area, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert dialog_of(desk).list.count() == 1


def test_going_back_that_fails_changes_nothing_and_may_be_tried_again(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "bir")]))
    desk.type(" iki")
    desk.page.look_back.show_versions()
    dialog = dialog_of(desk)
    desk.storage.posts.failure = DISK_FULL
    failures: list[Exception] = []
    desk.tasks.task_failed.connect(failures.append)
    dialog.list.setCurrentRow(1)
    dialog.action.click()
    desk.until(lambda: failures == [DISK_FULL])
    desk.idle()
    assert desk.text == "bir iki"
    desk.storage.posts.failure = None
    dialog.list.setCurrentRow(1)
    assert dialog.action.isEnabled()


def test_a_post_never_saved_has_no_versions(opened: Open) -> None:
    desk = opened(FakeStorage())
    desk.page.desk.new_post()
    desk.page.look_back.show_versions()
    dialog = dialog_of(desk)
    assert dialog.nothing.title.isVisible()
    assert not dialog.action.isVisible()


def test_the_bin_is_asked_for_beside_the_list_and_where_no_post_is_left(opened: Open) -> None:
    storage = FakeStorage([make_post("a", "bir")])
    desk = opened(storage)
    asked: list[bool] = []
    desk.events.bin_asked.connect(lambda: asked.append(True))
    desk.page.drafts.deleted_button.click()
    desk.page.empty.buttons.itemAt(1).widget().click()
    assert asked == [True, True]

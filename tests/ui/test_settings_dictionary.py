"""Ayarlar › Birim sözlüğü: the unit's words on a real storage."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QLineEdit

from services.bootstrap import Services
from ui.events import AppEvents
from ui.settings.dictionary_section import DictionarySection
from ui.settings.words_list import KindRole
from ui.tasks import TaskRunner
from ui.theme import Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Ask = Callable[[], frozenset[str]]


@pytest.fixture
def section(qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, services: Services) -> DictionarySection:
    made = DictionarySection(services.storage, events, tasks)
    qtbot.addWidget(made)
    made.resize(720, 640)
    made.show()
    qtbot.waitUntil(lambda: not tasks.busy)
    return made


@pytest.fixture
def stored(services: Services, tasks: TaskRunner, events: AppEvents, qtbot: QtBot) -> Ask:
    def ask() -> frozenset[str]:
        answers: list[frozenset[str]] = []
        tasks.run("storage", lambda _: services.storage.dictionary.words(), owner=events, done=answers.append)
        qtbot.waitUntil(lambda: bool(answers) and not tasks.busy)
        return answers[0]

    return ask


@pytest.fixture
def idle(tasks: TaskRunner, qtbot: QtBot) -> Callable[[], None]:
    return lambda: qtbot.waitUntil(lambda: not tasks.busy)


def shown(section: DictionarySection) -> list[str]:
    return [section.model.word(row) for row in range(section.model.rowCount())]


def add(section: DictionarySection, idle: Callable[[], None], *words: str) -> None:
    for word in words:
        section.word.setText(word)
        section.word.returnPressed.emit()
        idle()


def choose(section: DictionarySection, *words: str) -> None:
    flags = QItemSelectionModel.SelectionFlag
    section.view.selectionModel().clear()
    for word in words:
        index = section.model.index(section.model.row_of(word))
        section.view.selectionModel().setCurrentIndex(index, flags.Select)


def chosen(section: DictionarySection) -> list[str]:
    return sorted(index.data() for index in section.view.selectionModel().selectedIndexes())


def test_an_empty_dictionary_says_what_belongs_here(section: DictionarySection) -> None:
    assert "boş" in section.empty.text()
    assert section.empty.isVisible()
    assert not section.view.isVisible()
    assert not section.export_button.isEnabled()


def test_words_are_added_in_turkish_order_and_said_to_the_editor(section, stored, idle, events, qtbot) -> None:
    with qtbot.waitSignal(events.dictionary_changed):
        add(section, idle, "zortaç")
    add(section, idle, "İstinye", "ılıca", "Çağ", "TÜSEB", "tweetlemek")
    assert shown(section) == ["Çağ", "ılıca", "İstinye", "TÜSEB", "tweetlemek", "zortaç"]
    kinds = [section.model.index(row).data(KindRole) for row in range(6)]
    assert kinds == ["özel ad", "", "özel ad", "kısaltma", "eylem", ""]
    assert section.word.text() == ""
    assert chosen(section) == ["tweetlemek"]
    assert stored() == set(shown(section))
    assert section.count.text() == "6 sözcük"


def test_the_last_change_can_be_taken_back(section, stored, idle) -> None:
    add(section, idle, "çalıştay")
    section.undo_bar.undo()
    idle()
    assert stored() == frozenset()
    add(section, idle, "çalıştay", "webinar", "podcast")
    choose(section, "çalıştay", "podcast")
    qt_delete(section)
    idle()
    assert stored() == {"webinar"}
    assert "2 sözcük" in section.undo_bar.words.text()
    section.undo_bar.undo()
    idle()
    assert shown(section) == ["çalıştay", "podcast", "webinar"]


def qt_delete(section: DictionarySection) -> None:
    from PySide6.QtTest import QTest

    section.view.setFocus()
    QTest.keyClick(section.view, Qt.Key.Key_Delete)


def test_delete_can_be_pressed_again(section, stored, idle) -> None:
    add(section, idle, "anı", "balon", "cemre")
    choose(section, "anı")
    for left in ({"balon", "cemre"}, {"cemre"}, set()):
        qt_delete(section)
        idle()
        assert stored() == left
    qt_delete(section)
    assert section.empty.isVisible()


def test_a_word_is_edited_in_its_place(section, stored, idle, qtbot) -> None:
    add(section, idle, "proteomik", "çalıştay")
    choose(section, "proteomik")
    section.edit_button.click()
    field = section.view.findChild(QLineEdit)
    assert field is not None
    assert field.text() == "proteomik"
    field.setText("Proteomik")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(section) == ["çalıştay", "Proteomik"])
    assert stored() == {"Proteomik", "çalıştay"}
    assert chosen(section) == ["Proteomik"]
    section.undo_bar.undo()
    idle()
    assert stored() == {"proteomik", "çalıştay"}


def test_a_word_cannot_become_another_one_of_the_list(section, stored, idle) -> None:
    add(section, idle, "proteomik", "çalıştay")
    section.model.setData(section.model.index(0), "PROTEOMİK")
    idle()
    assert "zaten sözlükte" in section._problem.text()
    assert stored() == set(shown(section)) == {"proteomik", "çalıştay"}
    section.model.setData(section.model.index(0), "  ")
    idle()
    assert stored() == {"proteomik", "çalıştay"}


def test_a_word_that_is_there_or_is_none_is_said(section, stored, idle) -> None:
    add(section, idle, "Işık", "ışık")
    assert "zaten" in section.undo_bar.words.text()
    assert not section.undo_bar.button.isVisible()
    add(section, idle, "12")
    assert "sözcük değil" in section._problem.text()
    assert section.word.text() == "12"
    add(section, idle, "çalıştay")
    assert section._problem.isHidden()
    assert stored() == {"Işık", "çalıştay"}


def test_the_forms_that_will_be_accepted_are_shown_while_typing(section) -> None:
    section.word.setText("çalıştay")
    assert "çalıştayımızdan" in section.samples.text()
    section.word.setText("Proteomik")
    assert "Proteomik’te" in section.samples.text()
    section.word.setText("")
    assert "büyük harfle" in section.samples.text()


def test_the_search_knows_turkish_letters(section, idle, qtbot) -> None:
    add(section, idle, "IŞIKÖLÇER", "ışıldak", "işlik", "kâr payı")
    section.search.setText("ışı")
    assert shown(section) == ["IŞIKÖLÇER", "ışıldak"]
    assert section.count.text() == "4 sözcükten 2 tanesi"
    section.search.setText("KAR")
    assert shown(section) == ["kâr payı"]
    section.search.setText("yok böyle")
    assert "uyan sözcük yok" in section.empty.text()
    section.view.parentWidget().window().activateWindow()
    section.search.setFocus()
    qtbot.keyClick(section.search, Qt.Key.Key_Escape)
    assert len(shown(section)) == 4


def test_a_list_comes_in_and_says_what_it_brought(section, stored, idle, tmp_path: Path) -> None:
    add(section, idle, "çalıştay")
    path = tmp_path / "liste.dic"
    path.write_bytes("4\nÇALIŞTAY/A\nŞölen/B\nIşık\n???\n".encode("cp1254"))
    section.import_file(path)
    idle()
    assert stored() == {"çalıştay", "Şölen", "Işık"}
    said = section.undo_bar.words.text()
    assert said == "2 sözcük eklendi, 1 sözcük zaten vardı, 1 satırda sözcük bulunamadı."
    assert chosen(section) == ["Işık"]
    section.undo_bar.undo()
    idle()
    assert stored() == {"çalıştay"}


def test_a_bad_file_costs_nothing(section, stored, idle, tmp_path: Path) -> None:
    add(section, idle, "çalıştay")
    for name, data in (("resim.txt", b"\x89PNG\x00\x00"), ("bos.txt", b""), ("yok.txt", None)):
        if data is not None:
            (tmp_path / name).write_bytes(data)
        section.import_file(tmp_path / name)
        idle()
        assert section._problem.text()
        assert section._problem.isVisible()
    assert stored() == {"çalıştay"}


def test_the_list_goes_out_and_comes_back(section, stored, idle, tmp_path: Path) -> None:
    add(section, idle, "çalıştay", "Işık Kulübü", "O'Reilly")
    path = tmp_path / "liste.txt"
    section.export_file(path)
    idle()
    assert "liste.txt" in section.undo_bar.words.text()
    choose(section, *shown(section))
    section.remove_button.click()
    idle()
    section.import_file(path)
    idle()
    assert stored() == {"çalıştay", "Işık Kulübü", "O'Reilly"}


def test_five_thousand_words_are_shown_whole(section, stored, idle, tmp_path: Path) -> None:
    words = [f"sözcük{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676)}" for n in range(5000)]
    path = tmp_path / "liste.txt"
    path.write_text("\n".join(words), encoding="utf-8")
    section.import_file(path)
    idle()
    assert section.model.rowCount() == 5000
    assert section.count.text() == "5000 sözcük"
    assert len(stored()) == 5000

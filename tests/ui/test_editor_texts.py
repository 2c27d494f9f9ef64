"""Variants, pasting, counting and pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from editor_fakes import FakeChecks, FakeStorage, make_post
from editor_page import Desk, editor
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from models.enums import Platform
from ui.editor.text_area import PASTE_LIMIT
from ui.events import ChosenPictures

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from services.clock import FixedClock
    from ui.events import AppEvents
    from ui.tasks import TaskRunner
    from ui.theme import Theme


@pytest.fixture
def opened(
    qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, clock: FixedClock
) -> Iterator[Callable[..., Desk]]:
    contexts = []

    def make(text: str = "ortak") -> Desk:
        storage = FakeStorage([make_post("a", text, Platform.X, Platform.FACEBOOK)])
        context = editor(qtbot, (tasks, events, clock), storage, FakeChecks())
        contexts.append(context)
        return context.__enter__()

    yield make
    for context in contexts:
        context.__exit__(None, None, None)


def test_a_variant_follows_the_shared_text_until_it_is_changed(opened: Callable[..., Desk]) -> None:
    desk = opened()
    desk.type(" metin")
    desk.page.writing.choose_tab(Platform.X)
    assert desk.text == "ortak metin"
    assert not desk.page.card.tabs.back.isVisible()
    desk.type(" X için")
    post = desk.page.desk.current.post
    assert (post.text, post.text_for(Platform.X), post.text_for(Platform.FACEBOOK)) == (
        "ortak metin",
        "ortak metin X için",
        "ortak metin",
    )
    assert desk.page.card.tabs.back.isVisible()
    assert not desk.page.card.tabs.bar.tabIcon(1).isNull()


def test_back_to_the_shared_text_and_undo(opened: Callable[..., Desk]) -> None:
    desk = opened()
    desk.page.writing.choose_tab(Platform.X)
    desk.type("!")
    desk.page.card.tabs.back.click()
    assert desk.text == "ortak"
    assert desk.page.desk.current.post.variants[0].text is None
    desk.page.card.area.undo()
    assert desk.text == "ortak!"
    assert desk.page.desk.current.post.variants[0].text == "ortak!"


def test_a_platform_taken_away_and_given_back_keeps_its_text(opened: Callable[..., Desk]) -> None:
    desk = opened()
    desk.page.writing.choose_tab(Platform.X)
    desk.type("!")
    toggle = desk.page.card.platforms.toggles[Platform.X]
    toggle.click()
    assert desk.page.desk.current.post.platforms == (Platform.FACEBOOK,)
    assert desk.text == "ortak"
    toggle.click()
    assert desk.page.desk.current.post.text_for(Platform.X) == "ortak!"


def test_counters_count_by_each_platforms_rules(opened: Callable[..., Desk]) -> None:
    desk = opened("ışık 📚 https://ornek.edu.tr/bir/uzun/adres")
    counters = desk.page.card.counters.counters
    desk.until(lambda: counters[Platform.X].words.text() == "31 / 280 · 249 kaldı")
    assert counters[Platform.FACEBOOK].words.text().startswith("42 / 63")
    assert not counters[Platform.INSTAGRAM].isVisible()


def test_a_text_that_is_too_long_says_by_how_much(opened: Callable[..., Desk]) -> None:
    desk = opened("a" * 292)
    words = desk.page.card.counters.counters[Platform.X].words
    desk.until(lambda: words.text() == "292 / 280 · 12 fazla")


def test_pasting_takes_clean_plain_text(opened: Callable[..., Desk]) -> None:
    desk = opened("")
    source = QMimeData()
    source.setHtml("<b>kalın</b>")
    source.setText("ilk\r\niki\x00nci g\u0306 son")
    desk.page.card.area.insertFromMimeData(source)
    assert desk.text == "ilk\nikinci ğ son"
    desk.page.card.area.insert_text(" \ud83d 📚")
    assert desk.page.desk.current.post.text == "ilk\nikinci ğ son \ufffd 📚"


def test_a_megabyte_is_cut_with_a_sentence(opened: Callable[..., Desk]) -> None:
    desk = opened("")
    source = QMimeData()
    source.setText("kelime \n" * 125_000)
    desk.page.card.area.insertFromMimeData(source)
    assert len(desk.text) == PASTE_LIMIT
    assert (
        desk.notices[0].message.turkish().startswith("Yapıştırdığınız metin çok uzun: 1.000.000 karakterin ilk 100.000")
    )
    desk.idle()


def test_no_break_spaces_stay(opened: Callable[..., Desk]) -> None:
    desk = opened("10\u00a0Kasım")
    desk.type("!")
    assert desk.page.desk.current.post.text == "10\u00a0Kasım!"


def test_dropped_files_become_attachments(opened: Callable[..., Desk], tmp_path: Path) -> None:
    desk = opened()
    source = QMimeData()
    source.setUrls([QUrl.fromLocalFile(str(tmp_path / "foto.jpg"))])
    desk.page.card.area.insertFromMimeData(source)
    desk.until(lambda: len(desk.page.desk.current.post.attachments) == 1)
    made = desk.page.desk.current.post.attachments[0]
    assert (made.file_name, made.width, made.height, made.format) == ("foto.jpg", 800, 600, "JPEG")
    assert desk.page.card.strip.thumbnails[0].accessibleName() == "foto.jpg: alternatif metin yok"
    detail = desk.page.card.strip.detail
    assert detail.isVisible()
    detail.alt_text.insert("Kütüphane salonu")
    detail.alt_text.textEdited.emit(detail.alt_text.text())
    assert desk.page.desk.current.post.attachments[0].alt_text == "Kütüphane salonu"
    assert desk.page.card.strip.thumbnails[0].accessibleName() == "foto.jpg"


def test_pictures_from_the_other_page_bring_their_words(opened: Callable[..., Desk]) -> None:
    desk = opened()
    desk.events.pictures_chosen.emit(ChosenPictures((Path("/tmp/a.png"),), "Alt", "Foto: B"))
    desk.until(lambda: len(desk.page.desk.current.post.attachments) == 1)
    made = desk.page.desk.current.post.attachments[0]
    assert (made.alt_text, made.credit) == ("Alt", "Foto: B")


def test_a_removed_picture_comes_back(opened: Callable[..., Desk]) -> None:
    desk = opened()
    desk.events.pictures_chosen.emit(ChosenPictures((Path("/tmp/a.png"),)))
    desk.until(lambda: len(desk.page.desk.current.post.attachments) == 1)
    desk.page.card.strip.detail._remove()
    assert desk.page.desk.current.post.attachments == ()
    desk.page.undo_bar.undo()
    assert len(desk.page.desk.current.post.attachments) == 1


def test_what_is_no_picture_gets_a_sentence(opened: Callable[..., Desk]) -> None:
    desk = opened()
    failures: list[Exception] = []
    desk.tasks.task_failed.connect(failures.append)
    desk.page.writing.pictures.add_files([Path("/tmp/not.txt")])
    desk.until(lambda: bool(failures))
    assert "eklenmedi" in str(failures[0])
    assert desk.page.desk.current.post.attachments == ()
    assert desk.storage.media.files == {}


def test_pictures_are_not_copied_where_words_are_saved(opened: Callable[..., Desk]) -> None:
    desk = opened()
    desk.page.writing.pictures.add_files([Path("/tmp/a.png")])
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    desk.page.card.area.image_offered.emit(image)
    desk.until(lambda: len(desk.page.desk.current.post.attachments) == 2)
    assert desk.storage.media.threads == {"lane-io"}
    assert all(a.sha256 in desk.storage.media.files for a in desk.page.desk.current.post.attachments)


def test_narrow_windows_put_the_findings_behind_a_button(opened: Callable[..., Desk]) -> None:
    desk = opened()
    desk.page.resize(900, 700)
    assert not desk.page.panel.isVisible()
    assert desk.page.drafts.isVisible()
    desk.page.panel_button.click()
    assert desk.page.panel.isVisible()
    assert not desk.page.drafts.isVisible()


def test_pictures_sent_before_any_post_begin_one(
    qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, clock: FixedClock
) -> None:
    with editor(qtbot, (tasks, events, clock), FakeStorage(), FakeChecks(), settle=False) as desk:
        # The window makes the page because of this very signal, before the storage has answered.
        events.pictures_chosen.emit(ChosenPictures((Path("/tmp/a.png"),), "Alt", "Foto: B"))
        desk.until(lambda: desk.page.desk.current is not None and len(desk.page.desk.current.post.attachments) == 1)
        desk.page.saver.save_all()
        desk.until(lambda: [len(p.attachments) for p in desk.storage.posts.rows.values()] == [1])

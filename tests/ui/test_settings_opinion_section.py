"""Ayarlar › İkinci görüş: consent before anything leaves the PC, and a state in words."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from services.bootstrap import Lazy
from services.language_tool.service import SecondOpinion
from services.language_tool.states import Standing
from services.settings import Settings
from tests.fake_java import make_installation, make_java, starts
from tests.language_tool_server import LanguageToolServer, language_tool_server
from ui.settings.form import Pen
from ui.settings.opinion_section import OpinionSection

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from services.paths import Paths
    from ui.events import AppEvents
    from ui.tasks import TaskRunner
    from ui.theme import Theme


@dataclass
class Page:
    section: OpinionSection
    settings: Settings
    opinion: SecondOpinion
    tasks: TaskRunner
    qtbot: QtBot

    def idle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=20_000)

    def choose(self, mode: str) -> None:
        box = self.section.mode
        box.setCurrentIndex(box.findData(mode))
        box.activated.emit(box.currentIndex())
        self.idle()

    def type_address(self, text: str) -> None:
        self.section.url.setFocus()
        self.section.url.selectAll()
        QTest.keyClicks(self.section.url, text)
        QTest.keyClick(self.section.url, Qt.Key.Key_Return)
        self.idle()

    def try_it(self) -> None:
        QTest.keyClick(self.section.try_button, Qt.Key.Key_Return)
        assert self.section._trying
        self.qtbot.waitUntil(lambda: not self.section._trying, timeout=20_000)
        self.idle()

    def said(self) -> str:
        return " ".join(part.text() for part in (self.section._chip, self.section._said, self.section._hint))


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, paths: Paths) -> Iterator[Page]:
    settings = Settings.load(paths.settings)
    opinion = Lazy(lambda: SecondOpinion(settings, polite_seconds=0))
    section = OpinionSection(Pen(settings, tasks, events), opinion, events, tasks)
    qtbot.addWidget(section)
    section.resize(720, 700)
    section.show()
    qtbot.waitExposed(section)
    made = Page(section, settings, opinion(), tasks, qtbot)
    made.idle()
    yield made
    made.idle()
    opinion().close()


@pytest.fixture
def server() -> Iterator[LanguageToolServer]:
    with language_tool_server() as made:
        yield made


def test_it_is_off_and_asks_nothing(page: Page) -> None:
    assert page.section.mode.currentData() == "off"
    for part in (page.section.url, page.section.consent, page.section.folder, page.section.try_button):
        assert not part.isVisible()


def test_a_server_on_this_pc_is_tried_without_consent(page: Page, server: LanguageToolServer) -> None:
    page.choose("server")
    assert page.section.url.isVisible()
    assert "adresi yazılmamış" in page.said()
    page.type_address(f"127.0.0.1:{server.port}/v2/check")
    assert page.settings.get("checks.language_tool_url") == server.url
    assert not page.section.consent.isVisible()
    page.try_it()
    assert page.said().startswith("Hazır")
    assert str(server.port) in page.said()
    assert len(server.asked) == 1


def test_elsewhere_only_by_a_tick_for_that_very_server(page: Page, server: LanguageToolServer) -> None:
    page.choose("server")
    page.type_address(f"http://0.0.0.0:{server.port}")
    consent = page.section.consent
    assert consent.isVisible()
    assert not consent.isChecked()
    assert f"0.0.0.0:{server.port}" in consent.accessibleName()
    assert f"0.0.0.0:{server.port}" in page.section._warning.text()
    assert "şifreli değil" in page.section._warning.text()
    page.try_it()
    assert page.said().startswith("Onay bekliyor")
    assert server.paths == []
    QTest.keyClick(consent, Qt.Key.Key_Space)
    page.idle()
    assert page.settings.get("checks.language_tool_consent") == f"http://0.0.0.0:{server.port}"
    page.try_it()
    assert page.said().startswith("Hazır")
    assert len(server.asked) == 1
    page.type_address("https://api.languagetool.org")
    assert consent.isVisible()
    assert not consent.isChecked()
    assert "şifreli değil" not in page.section._warning.text()
    assert page.said().startswith("Onay bekliyor")
    assert len(server.asked) == 1


def test_a_long_name_makes_the_section_no_wider(page: Page) -> None:
    page.choose("server")
    page.type_address("http://a.ornek.edu.tr")
    width = page.section.minimumSizeHint().width()
    page.type_address(f"http://{'dil-denetimi.' * 12}ornek.edu.tr:8010")
    assert page.section.consent.isVisible()
    assert page.section._warning.text().startswith("…")
    assert "ornek.edu.tr:8010" in page.said()
    assert page.section.minimumSizeHint().width() <= max(width, 500)


def test_a_tick_can_be_taken_back(page: Page) -> None:
    page.settings.set("checks.language_tool_consent", "https://lt.example")
    page.choose("server")
    page.type_address("https://lt.example")
    assert page.section.consent.isChecked()
    assert page.opinion.state.standing is Standing.UNTRIED
    QTest.keyClick(page.section.consent, Qt.Key.Key_Space)
    page.idle()
    assert page.settings.get("checks.language_tool_consent") == ""
    assert page.opinion.state.standing is Standing.CONSENT


def test_a_wrong_address_is_said_beside_it_and_not_kept(page: Page) -> None:
    page.choose("server")
    page.type_address("ftp://localhost")
    assert "http" in page.section._url_problem.text()
    assert page.section._url_problem.isVisible()
    assert page.settings.get("checks.language_tool_url") == ""
    QTest.keyClicks(page.section.url, "a")
    assert not page.section._url_problem.isVisible()


def test_the_state_does_not_contradict_what_is_said_of_the_address(page: Page, server: LanguageToolServer) -> None:
    page.choose("server")
    page.type_address("http://a b")
    assert "okunamadı" in page.section._url_problem.text()
    assert "okunamadı" in page.said()
    assert "yazılmamış" not in page.said()
    QTest.keyClick(page.section.try_button, Qt.Key.Key_Return)
    page.idle()
    assert "okunamadı" in page.said()
    page.type_address(server.url)
    assert "okunamadı" not in page.said()
    assert page.said().startswith("Denenmedi")


def test_trying_keeps_the_focus_and_does_not_advise_to_try(page: Page) -> None:
    page.choose("server")
    page.type_address("http://localhost:9")
    page.section.try_button.setFocus()
    QTest.keyClick(page.section.try_button, Qt.Key.Key_Return)
    assert page.section._trying
    assert page.section.focusWidget() is page.section.try_button
    page.qtbot.waitUntil(lambda: not page.section._trying, timeout=20_000)
    page.idle()
    assert page.section.focusWidget() is page.section.try_button
    assert page.said().startswith("Çalışmıyor")
    assert "Dene’ye" not in page.said()


def test_what_is_wrong_is_said_with_what_to_do(page: Page, server: LanguageToolServer) -> None:
    server.check = lambda handler, _text: handler.send_bytes(b"", 429)
    page.choose("server")
    page.type_address(server.url)
    page.try_it()
    assert page.said().startswith("Çalışmıyor")
    assert "sınırı dolmuş" in page.said()
    assert page.section._hint.isVisible()
    server.check = lambda handler, _text: handler.send_json({"matches": []})
    page.try_it()
    assert page.said().startswith("Hazır")
    assert not page.section._hint.isVisible()


@pytest.mark.skipif(sys.platform == "win32", reason="the fake java is a script with a hash-bang")
def test_a_local_one_runs_until_it_is_switched_off(page: Page, tmp_path: Path) -> None:
    folder, java = make_installation(tmp_path / "lt"), make_java(tmp_path / "jdk", "serve")
    page.choose("local")
    assert "klasörü seçilmemiş" in page.said()
    assert page.said().startswith("Eksik var")
    assert "Ayarlar" not in page.said()
    page.section.folder.field.setText(str(folder))
    page.section.folder.chosen.emit()
    page.section.java.field.setText(str(java))
    page.section.java.chosen.emit()
    page.idle()
    assert starts(tmp_path / "jdk") == []
    page.try_it()
    assert page.said().startswith("Hazır")
    assert len(starts(tmp_path / "jdk")) == 1
    page.choose("off")
    assert not page.opinion.server.runs
    assert not page.section.try_button.isVisible()


def test_a_setting_that_cannot_be_written_goes_back(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    from models.errors import UserError

    def refuse(values: object) -> None:
        raise UserError("Ayarlar kaydedilemedi.", "Diskte yer açın.")

    monkeypatch.setattr(page.settings, "set_all", refuse)
    page.choose("server")
    assert page.section.mode.currentData() == "off"
    assert "kaydedilemedi" in page.section._mode_problem.text()

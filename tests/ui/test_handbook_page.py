"""Kılavuz: articles and rules are found, shown and switched; whoever comes from a finding stands before its rule."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from handbook_support import handbook_tools
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from models.errors import UserError
from services.bootstrap import Services, build_services
from services.clock import FixedClock
from services.paths import Paths
from ui.events import AppEvents
from ui.handbook.article_pane import RULES_TAB, WORDS_TAB
from ui.handbook.article_view import figures_said
from ui.handbook.contents import Kind
from ui.handbook.page import HandbookPage
from ui.handbook.reply_dialog import ReplyDialog
from ui.tasks import TaskRunner
from ui.theme import Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PAGES = {"calendar": "Takvim", "editor": "Yazı", "handbook": "Kılavuz", "settings": "Ayarlar"}
BAYAN = "guideline.6.bayan"


@pytest.fixture
def services(paths: Paths, clock: FixedClock) -> Services:
    return build_services(paths, clock)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, services: Services) -> HandbookPage:
    made = HandbookPage(handbook_tools(services, events, tasks), PAGES)
    qtbot.addWidget(made)
    made.resize(1190, 800)
    made.show()
    qtbot.waitUntil(lambda: made.desk.content is not None)
    return made


def words_in(page: HandbookPage) -> str:
    return "\n".join(label.text() for label in page.article.words.widget().findChildren(QLabel))


def test_it_opens_on_the_first_article_with_all_thirteen_beside_it(page: HandbookPage):
    kinds = [entry.kind for entry in page.contents.model.entries]
    assert kinds.count(Kind.ARTICLE) == 13
    assert page.article.number.text() == "Madde 1"
    assert "Neyi göremez" in words_in(page)
    assert "Ölçüm" in words_in(page)


def test_an_article_says_what_was_measured_of_it_or_that_nothing_was(page: HandbookPage):
    content = page.desk.content
    assert content is not None
    measured = content.book.measured
    assert measured is not None  # made by the benchmark, and part of the product
    assert f"{measured.articles[6].items} metinde" in figures_said(6, measured)
    assert "henüz ölçülmedi" in figures_said(6, None)


def test_an_article_is_chosen_by_the_keyboard_alone(page: HandbookPage, qtbot: QtBot):
    page.contents.view.setFocus()
    for _ in range(5):
        qtbot.keyClick(page.contents.view, Qt.Key.Key_Down)
    assert page.article.number.text() == "Madde 6"
    assert page.article.tabs.isTabVisible(RULES_TAB)
    page.article.tabs.setFocus()
    qtbot.keyClick(page.article.tabs, Qt.Key.Key_Right)
    assert page.article.stack.currentWidget() is page.article.rules
    qtbot.keyClick(page.article.rules.view, Qt.Key.Key_Down)
    assert page.article.rules.detail.rule is page.article.rules.model.rules[1]


def test_searching_shows_rules_under_their_article_and_enter_goes_to_the_first(page: HandbookPage, qtbot: QtBot):
    page.contents.search.setText("BAYAN")
    entries = page.contents.model.entries
    assert entries[0].kind is Kind.ARTICLE
    assert entries[1].rule is not None
    assert entries[1].rule.id == BAYAN
    qtbot.keyClick(page.contents.search, Qt.Key.Key_Return)
    assert page.article.rules.detail.rule is not None
    assert page.article.rules.detail.rule.id == BAYAN
    page.contents.search.setText("zzzqqq")
    assert page.contents.nothing.isVisible()
    assert "zzzqqq" in page.contents.nothing.text()
    page.contents.search.clear()
    assert not page.contents.nothing.isVisible()
    assert len(page.contents.model.entries) > 13


def test_a_finding_leads_to_its_article_and_rule(page: HandbookPage, events: AppEvents):
    page.contents.search.setText("bildirim")
    events.article_chosen.emit(6, BAYAN)
    assert page.contents.search.text() == ""
    assert page.article.tabs.currentIndex() == RULES_TAB
    rules = page.article.rules
    assert rules.model.rules[rules.view.currentIndex().row()].id == BAYAN
    shown = rules.view.visualRect(rules.view.currentIndex())
    assert rules.view.viewport().rect().contains(shown)
    assert rules.view.hasFocus()


def test_the_words_of_an_article_are_there_after_two_ways_to_its_rules(page: HandbookPage):
    page.show_article(6, BAYAN)
    page.show_article(6, "guideline.6.ademoglu")
    assert page.article.tabs.currentIndex() == RULES_TAB
    page.article.tabs.setCurrentIndex(WORDS_TAB)
    assert "Neyi göremez" in words_in(page)
    assert "bilim insanlarımızdan" in words_in(page)


def test_a_finding_of_a_rule_that_is_gone_leads_to_its_article(page: HandbookPage, events: AppEvents):
    events.article_chosen.emit(9, "guideline.9.birim.gone")
    assert page.article.number.text() == "Madde 9"
    assert page.article.tabs.currentIndex() == WORDS_TAB


def test_what_leads_here_before_anything_is_read_waits(
    qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, services: Services
):
    page = HandbookPage(handbook_tools(services, events, tasks), PAGES)
    qtbot.addWidget(page)
    events.article_chosen.emit(6, BAYAN)
    assert page.desk.content is None
    qtbot.waitUntil(lambda: page.desk.content is not None)
    assert page.article.rules.detail.rule is not None
    assert page.article.rules.detail.rule.id == BAYAN


def test_a_rule_is_switched_off_and_on_in_the_detail_and_by_the_space_bar(
    page: HandbookPage, services: Services, events: AppEvents, qtbot: QtBot
):
    page.show_article(6, BAYAN)
    with qtbot.waitSignal(events.setting_changed):
        qtbot.mouseClick(page.article.rules.detail.switch, Qt.MouseButton.LeftButton, pos=_tick(page))
    assert services.settings.get("checks.rules_off") == [BAYAN]
    assert "Kapalı" in page.article.rules.model.index(page.article.rules.model.row_of(BAYAN)).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    assert "1 kapalı" in page.contents.model.entries[5].side
    with qtbot.waitSignal(events.setting_changed):
        qtbot.keyClick(page.article.rules.view, Qt.Key.Key_Space)
    assert services.settings.get("checks.rules_off") == []
    assert page.article.rules.detail.switch.isChecked()


def _tick(page: HandbookPage):
    switch = page.article.rules.detail.switch
    return switch.rect().center() if switch.width() < 60 else switch.rect().topLeft() + switch.rect().center() / 4


def test_a_whole_article_is_switched_off_only_after_saying_what_goes_silent(
    page: HandbookPage, services: Services, events: AppEvents, qtbot: QtBot
):
    services.settings.set("checks.rules_off", ["guideline.9.x"])
    page.show_article(9)
    page.article.switch.click()
    assert page.article.question.isVisible()
    assert page.article.keep.hasFocus(), "the harmless answer is the one at hand"
    page.article.keep.click()
    assert services.settings.get("checks.rules_off") == ["guideline.9.x"]
    page.article.switch.click()
    with qtbot.waitSignal(events.setting_changed):
        page.article.close_all.click()
    assert services.settings.get("checks.rules_off") == ["guideline.9.", "guideline.9.x"]
    page.show_article(9, page.desk.rules(9)[0].id)
    assert not page.article.rules.detail.switch.isEnabled()
    assert page.article.switch.text() == "Maddeyi yeniden aç"
    with qtbot.waitSignal(events.setting_changed):
        page.article.switch.click()
    assert services.settings.get("checks.rules_off") == ["guideline.9.x"]
    assert page.article.rules.detail.switch.isEnabled()


def test_settings_that_cannot_be_written_are_said_and_the_switch_goes_back(
    page: HandbookPage, services: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    def refuse(*_: object) -> None:
        raise UserError("Ayarlar kaydedilemedi.", "Diskte yer açın.")

    monkeypatch.setattr(services.settings, "set", refuse)
    page.show_article(6, BAYAN)
    page.article.rules.view.switch_asked.emit()
    qtbot.waitUntil(page.article.rules.problem.isVisible)
    assert "Diskte yer açın." in page.article.rules.problem.text()
    assert page.article.rules.detail.switch.isChecked()


def test_an_article_leads_to_the_pages_where_it_lives(page: HandbookPage, events: AppEvents, qtbot: QtBot):
    page.show_article(2)
    named = [made.text() for made in page.article.words.widget().findChildren(QPushButton)]
    assert named == ["Takvim", "Ayarlar"]
    button = page.article.words.widget().findChildren(QPushButton)[0]
    with qtbot.waitSignal(events.page_chosen) as led:
        qtbot.keyClick(button, Qt.Key.Key_Return)
    assert led.args == ["calendar"]


def test_on_its_own_page_an_article_leads_to_replies_and_to_the_units_rules(
    page: HandbookPage, services: Services, tasks: TaskRunner, qtbot: QtBot
):
    services.storage.let_in()
    page.show_article(6)
    (to_rules,) = [b for b in page.article.words.widget().findChildren(QPushButton) if b.text() == "Birim kuralları"]
    to_rules.click()
    assert page.place[0] is Kind.UNIT
    assert page.unit.isVisible()
    page.show_article(5)
    (to_reply,) = page.article.words.widget().findChildren(QPushButton)
    to_reply.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(ReplyDialog)))
    page.findChildren(ReplyDialog)[0].reject()
    tasks.run("storage", lambda _: services.storage.close(), owner=page)
    qtbot.waitUntil(lambda: not tasks.busy)


def test_words_that_hurt_are_shown_to_those_who_ask(page: HandbookPage, qtbot: QtBot):
    page.show_article(6, "guideline.6.kufur")
    detail = page.article.rules.detail
    assert detail.words.findChildren(QLabel) == []
    (more,) = [made for made in detail.widget().findChildren(QPushButton) if "göster" in made.text()]
    qtbot.keyClick(more, Qt.Key.Key_Return)
    assert detail.words.findChildren(QLabel)


def test_figures_are_shown_with_what_cannot_be_seen(page: HandbookPage, services: Services):
    from datetime import date

    from models.messages import Message
    from services.guidelines.handbook import ArticleFigures, Measured

    content = page.desk.content
    assert content is not None
    figures = ArticleFigures(12, 0.974, 0.61, 180, Message("Az örnek.", en="Few."))
    measured = Measured(date(2026, 11, 30), {6: figures}, 2.0)
    page.desk.content = replace(content, book=replace(content.book, measured=measured))
    page.show_article(2)
    page.contents.chosen.emit(next(one for one in page.contents.model.entries if one.kind is Kind.FIGURES))
    shown = "\n".join(label.text() for label in page.figures.widget().findChildren(QLabel))
    assert "%97" in shown
    assert "%61" in shown
    assert "Göremediklerimiz" in shown
    page.show_article(6)
    assert "%97" in words_in(page)
    page.show_article(4)
    assert "ölçülebilen bir metin kuralı yok" in words_in(page)


def test_a_broken_handbook_is_said_and_can_be_tried_again(
    qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, services: Services
):
    whole = [False]

    def book():
        if not whole[0]:
            raise UserError("Kılavuz dosyası okunamadı.", "Uygulamayı yeniden kurun.")
        return services.handbook()

    page = HandbookPage(replace(handbook_tools(services, events, tasks), book=book), PAGES)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.broken.isVisible)
    assert page.broken.title.text() == "Kılavuz dosyası okunamadı."
    whole[0] = True
    page.retry.click()
    qtbot.waitUntil(page.article.isVisible)


def test_another_window_goes_on_at_the_same_article(page: HandbookPage):
    page.show_article(11)
    memory = page.memory()
    page.show_article(1)
    page.remember(memory)
    assert page.article.number.text() == "Madde 11"

"""What the user decides about findings: which fix comes first, what is passed, which rules are off."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from editor_fakes import MOMENT, FakeChecks, FakeStorage, make_post
from editor_page import Desk, editor
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from models.checking import Lane, Snapshot
from models.diagnostics import Diagnostic
from models.enums import DiagnosticKind, Platform, Severity
from models.messages import Message
from models.posts import Dismissal
from ui.editor.finding_detail import can_switch_off
from ui.editor.kinds import draw_symbol, mark_token
from ui.editor.marks import Mark

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from services.clock import FixedClock
    from ui.events import AppEvents
    from ui.tasks import TaskRunner
    from ui.theme import Theme

Open = Callable[..., Desk]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""The offscreen platform says so of every menu."""


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, clock: FixedClock) -> Iterator[Open]:
    contexts = []

    def make(text: str = "", *, checks: FakeChecks | None = None, settle: bool = True, **more: object) -> Desk:
        storage = FakeStorage([make_post("a", text, Platform.X, **more)])
        context = editor(qtbot, (tasks, events, clock), storage, checks or FakeChecks(), settle=settle)
        contexts.append(context)
        return context.__enter__()

    yield make
    for context in contexts:
        context.__exit__(None, None, None)


def texts(menu: QMenu | None) -> list[str]:
    assert menu is not None
    return [a.text() for a in menu.actions() if a.isVisible() and not a.isSeparator()]


def cut(desk: Desk, menu: QMenu | None) -> None:
    assert menu is not None
    menu.close()
    desk.idle()


# The menu at the word


def test_a_menu_goes_with_the_text_that_it_is_about(opened: Open) -> None:
    desk = opened("Bir bayan geldi.")
    desk.settled("bayan")
    desk.page.review.step(1)
    menu = desk.page.review.actions.show_menu()
    assert menu is not None
    closed: list[bool] = []
    menu.aboutToHide.connect(lambda: closed.append(True))
    desk.page.desk.new_post()
    assert closed == [True]
    desk.idle()


def test_the_chosen_finding_comes_first_and_its_fix_is_chosen(opened: Open) -> None:
    desk = opened("bir yalnış söz", checks=FakeChecks(usage=True))
    desk.until(lambda: len(desk.found()) == 2)
    rules = [mark.diagnostic.rule for mark in desk.page.panel.model.marks]
    desk.page.review.step(1)
    if desk.page.panel.detail.mark.diagnostic.rule != "spelling.unknown":
        desk.page.review.step(1)
    assert sorted(rules) == ["spelling.unknown", "usage.word"]
    menu = desk.page.review.actions.show_menu()
    desk.until(lambda: menu.activeAction() is not None)
    assert menu.activeAction().text() == "yanlış"
    assert texts(menu)[:3] == ["Bu sözcük sözlükte yok. · Madde 3", "yanlış", "yalnız"]
    cut(desk, menu)


def test_no_key_meant_for_a_fix_passes_another_finding(opened: Open) -> None:
    desk = opened("yalnış", checks=FakeChecks(usage=True))
    desk.until(lambda: len(desk.found()) == 2)
    desk.page.review.actions.choose(None)
    menu = desk.page.review.actions.show_menu()
    desk.until(lambda: "yanlış" in texts(menu))
    said = texts(menu)
    ways = [text for text in said if "Gerekçeyle geç…" in text]
    assert said.index("yanlış") < min(map(said.index, ways))
    assert sorted(ways) == ["Kullanım: Gerekçeyle geç…", "Yazım: Gerekçeyle geç…"]
    cut(desk, menu)


def test_findings_of_one_kind_are_told_apart(opened: Open) -> None:
    desk = opened("yalnış")
    desk.settled("yalnış")
    (mark,) = desk.page.panel.model.marks

    def with_rule(rule: str, message: str) -> Mark:
        return replace(mark, diagnostic=replace(mark.diagnostic, rule=rule, message=Message(message)))

    def ways(*marks: Mark) -> list[str]:
        menu = QMenu()
        desk.page.card.area.fill_menu(menu, list(marks))
        desk.idle()
        return [text for text in texts(menu) if text.endswith("Gerekçeyle geç…")]

    long = with_rule("platform.x.length", "Metin X sınırını aşıyor.")
    other = with_rule("platform.instagram.length", "Metin Instagram sınırını aşıyor.")
    tags = with_rule("platform.x.cashtags", "X tek bir $ etiketi kabul eder; metinde üç tane var ve bu çok uzun.")
    assert ways(long, other) == ["X: Gerekçeyle geç…", "Instagram: Gerekçeyle geç…"]
    named = ways(long, tags)
    assert named[0] == "Metin X sınırını aşıyor: Gerekçeyle geç…"
    assert named[1].startswith("X tek bir $ etiketi kabul eder;")
    assert "…: Gerekçeyle geç…" in named[1]


def test_a_finding_about_the_whole_has_its_menu_after_f8(opened: Open) -> None:
    desk = opened("temiz", checks=FakeChecks(whole=True))
    desk.settled("")
    desk.page.review.step(1)
    menu = desk.page.review.actions.show_menu()
    assert texts(menu) == ["Metin uzun.", "Gerekçeyle geç…", "Bu kuralı kapat"]
    cut(desk, menu)


# Passing


def test_passed_findings_are_listed_and_come_back(opened: Open) -> None:
    passed = Dismissal("guideline.6.bayan", "bayan", "Kurumun resmî adı", MOMENT)
    desk = opened("Bir bayan geldi.", dismissals=(passed,))
    desk.until(desk.page.panel.passed.isVisible)
    desk.settled()
    view = desk.page.panel.passed
    assert view.line.text() == "Geçilenler (1)"
    assert not view._area.isVisible()
    view.line.click()
    assert view._area.isVisible()
    row = view.rows[0]
    assert (row.excerpt.text(), row.reason.text()) == ("“bayan”", "Kurumun resmî adı")
    assert row.rule.text().startswith("Kılavuz md. 6 · 26 ")
    row.back.click()
    desk.settled("bayan")
    assert not view.isVisible()
    assert desk.page.desk.current.post.dismissals == ()
    desk.page.saver.save_all()
    desk.until(lambda: desk.storage.posts.rows["a"].dismissals == ())


def test_passing_a_finding_adds_to_the_list_at_once(opened: Open) -> None:
    desk = opened("Bir bayan geldi.")
    desk.settled("bayan")
    assert not desk.page.panel.passed.isVisible()
    desk.page.review.actions.dismiss(desk.page.panel.model.marks[0], "Resmî ad")
    desk.settled()
    desk.idle()
    assert [row.reason.text() for row in desk.page.panel.passed.rows] == ["Resmî ad"]
    desk.page.undo_bar.undo()
    assert not desk.page.panel.passed.isVisible()


def test_a_false_alarm_never_comes_again_in_any_post(opened: Open) -> None:
    desk = opened("Bayan Yenişehir gezisi: bayan otobüsü.")
    desk.settled("bayan")
    desk.page.review.step(1)
    desk.page.review.dismiss_current()
    detail = desk.page.panel.detail
    assert detail.everywhere.isVisible()
    assert not detail.everywhere.isChecked()
    assert detail.everywhere.text() == "Bu sözleri hiçbir yazıda sorma:\n“bayan”"
    detail.reason.setFocus()
    desk.key(Qt.Key.Key_Tab, target=detail.reason)
    assert detail.everywhere.hasFocus()
    desk.key(Qt.Key.Key_Tab, target=detail.everywhere)
    assert isinstance(confirm := detail.focusWidget(), QPushButton)
    assert confirm.text() == "Geç"
    detail.everywhere.click()
    detail.reason.setPlainText("Durağın adı")
    desk.key(Qt.Key.Key_Return, target=detail.reason)
    desk.settled()
    desk.idle()
    assert [(one.rule, one.excerpt, one.reason) for one in desk.storage.allowances.all()] == [
        ("guideline.6.bayan", "bayan", "Durağın adı")
    ]
    assert [row.reason.text() for row in desk.page.panel.passed.rows] == ["Durağın adı"]
    desk.page.desk.new_post()
    desk.type("Yine bayan")
    desk.settled()
    assert desk.page.panel.model.marks == []


def test_long_words_are_shortened_on_the_box_but_told_in_full(opened: Open) -> None:
    detail = opened("temiz").page.panel.detail
    words = " ".join(["Soru & Yanıt"] * 6)
    detail._name_words(words)
    shown = detail.everywhere.text().split("\n")[1].replace("&&", "&")
    assert len(shown) <= 36
    assert shown.endswith("…”")
    assert words in detail.everywhere.accessibleName()
    assert words in detail.everywhere.toolTip()


def test_what_is_never_asked_again_can_be_taken_back_at_once(opened: Open) -> None:
    desk = opened("Bir bayan geldi.")
    desk.settled("bayan")
    desk.page.review.actions.dismiss(desk.page.panel.model.marks[0], "Ad", everywhere=True)
    desk.page.undo_bar.undo()
    desk.settled("bayan")
    desk.idle()
    assert desk.storage.allowances.all() == []
    assert desk.page.desk.current.post.dismissals == ()


def test_a_finding_about_the_whole_post_is_passed_for_this_post_only(opened: Open) -> None:
    desk = opened("temiz", checks=FakeChecks(whole=True))
    desk.settled("")
    desk.page.review.step(1)
    desk.page.review.dismiss_current()
    assert not desk.page.panel.detail.everywhere.isVisible()


def test_a_long_reason_is_seen_whole_and_is_one_line(opened: Open) -> None:
    desk = opened("bayan")
    desk.settled("bayan")
    desk.page.review.step(1)
    desk.page.review.dismiss_current()
    field = desk.page.panel.detail.reason
    low = field.height()
    assert low >= field.fontMetrics().lineSpacing() * 2
    field.setPlainText("Bu ad kurumun kendi yönergesinde böyle geçtiği için\nburada olduğu gibi bırakıyoruz. " * 2)
    desk.until(lambda: field.height() > low)
    assert "\n" not in field.text()
    field.setPlainText("a" * 400)
    assert len(field.text()) == 300


# Rules


def test_a_rule_is_switched_off_and_on_again(opened: Open) -> None:
    desk = opened("bir bayan, yalnış")
    desk.settled("bayan", "yalnış")
    told: list[str] = []
    desk.events.setting_changed.connect(told.append)
    desk.page.review.step(1)
    desk.page.panel.detail._close_rule.click()
    desk.settled("yalnış")
    assert desk.settings.values["checks.rules_off"] == ["guideline.6.bayan"]
    assert desk.settings.writers == {"lane-storage"}
    assert told == ["checks.rules_off"]
    desk.until(desk.page.undo_bar.isVisible)
    desk.page.undo_bar.undo()
    desk.settled("bayan", "yalnış")
    assert desk.settings.values["checks.rules_off"] == []


def test_the_menu_switches_a_rule_off(opened: Open) -> None:
    desk = opened("bir bayan")
    desk.settled("bayan")
    desk.page.review.step(1)
    menu = desk.page.review.actions.show_menu()
    next(a for a in menu.actions() if a.text() == "Bu kuralı kapat").trigger()
    cut(desk, menu)
    desk.settled()
    assert desk.settings.values["checks.rules_off"] == ["guideline.6.bayan"]


def test_unknown_words_cannot_be_switched_off_alone() -> None:
    def mark(rule: str) -> Mark:
        return Mark(Diagnostic(rule, 3, Severity.WARNING, 0, 1, Message("")), 0, 1, "a")

    assert not can_switch_off(mark("spelling.unknown-word"))
    assert can_switch_off(mark("spelling.nonstandard"))


# What the panel says


def test_the_panel_says_that_checking_is_under_way(opened: Open) -> None:
    gate = threading.Event()

    def hold(lane: Lane, snapshot: Snapshot) -> None:
        gate.wait(5)

    desk = opened("temiz metin", checks=FakeChecks(gate=hold), settle=False)
    desk.until(lambda: bool(desk.checks.asked))
    assert desk.page.panel._empty.text() == "Denetleniyor…"
    gate.set()
    desk.until(lambda: desk.page.panel._empty.text() == "Şu an gösterilecek bir bulgu yok.")


def test_the_first_words_of_an_empty_text_are_not_called_checked(opened: Open) -> None:
    desk = opened("")
    desk.idle()
    desk.type("te")
    desk.page.review.show_marks()
    assert desk.page.panel._empty.text() == "Denetleniyor…"
    desk.until(lambda: desk.page.panel._empty.text() == "Şu an gösterilecek bir bulgu yok.")


def colours(kind: DiagnosticKind, severity: Severity) -> set[str]:
    image = QImage(24, 24, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(QApplication.font())
    draw_symbol(painter, kind, severity, QRectF(0, 0, 22, 22))
    painter.end()
    return {QColor(image.pixel(x, y)).name() for x in range(24) for y in range(24)}


def test_an_error_has_the_colour_of_errors_whatever_its_kind(theme: Theme) -> None:
    error, warning = theme.colour("error").name(), theme.colour("warning").name()
    for kind in DiagnosticKind:
        assert error in colours(kind, Severity.ERROR)
        assert error not in colours(kind, Severity.WARNING)
    assert warning in colours(DiagnosticKind.PLATFORM, Severity.WARNING)
    assert mark_token(DiagnosticKind.PLATFORM, Severity.ERROR) == "error"
    assert mark_token(DiagnosticKind.PLATFORM, Severity.WARNING) == "platform_line"

"""Live checking as the user meets it: marks while typing, fixes, moving, passing."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from editor_fakes import FakeChecks, FakeStorage, make_post
from editor_page import Desk, editor
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from models.checking import Lane, Snapshot
from models.enums import Language, Platform

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from services.clock import FixedClock
    from ui.events import AppEvents
    from ui.tasks import TaskRunner
    from ui.theme import Theme

Open = Callable[..., Desk]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, clock: FixedClock) -> Iterator[Open]:
    contexts = []

    def make(text: str = "", *platforms: Platform, checks: FakeChecks | None = None, **more: object) -> Desk:
        storage = FakeStorage([make_post("a", text, *platforms, **more)])
        context = editor(qtbot, (tasks, events, clock), storage, checks or FakeChecks())
        contexts.append(context)
        return context.__enter__()

    yield make
    for context in contexts:
        context.__exit__(None, None, None)


def test_typing_marks_a_mistake_and_a_fix_takes_it_away(opened: Open) -> None:
    desk = opened()
    desk.type("Bu yalnış bir şey, ığüşöç İ.")
    desk.settled("yalnış")
    desk.page.review.step(1)
    assert desk.chosen() == "yalnış"
    desk.until(lambda: desk.page.panel.detail._fix_row.count() == 2)
    button = desk.page.panel.detail._fix_row.itemAt(0).widget()
    assert button.text() == "yanlış"
    button.click()
    assert desk.text == "Bu yanlış bir şey, ığüşöç İ."
    desk.settled()


def test_a_check_that_failed_does_not_look_like_a_clean_one(opened: Open) -> None:
    def fail(lane: Lane, snapshot: Snapshot) -> None:
        if lane is Lane.SPELLING and "bozuk" in snapshot.text:
            raise RuntimeError("the lane broke")

    desk = opened("bozuk metin", checks=FakeChecks(gate=fail))
    panel = desk.page.panel
    desk.until(lambda: "Denetim tamamlanamadı" in panel._empty.text())
    desk.page.card.area.setPlainText("Bir bayan, bozuk metin.")
    desk.settled("bayan")
    desk.until(lambda: "Denetim tamamlanamadı" in panel.summary.text())
    desk.page.card.area.setPlainText("Düzgün metin.")
    desk.until(lambda: "gösterilecek bir bulgu yok" in panel._empty.text())
    desk.page.card.area.setPlainText("Bir bayan geldi.")
    desk.settled("bayan")
    assert "tamamlanamadı" not in panel.summary.text()


def test_undo_goes_through_a_fix(opened: Open) -> None:
    desk = opened("Bir bayan geldi.")
    desk.settled("bayan")
    desk.page.review.step(1)
    mark = desk.page.panel.detail.mark
    desk.page.review.actions.fix(mark, mark.diagnostic.fixes[0])
    assert desk.text == "Bir kadın geldi."
    desk.page.card.area.undo()
    assert desk.text == "Bir bayan geldi."
    desk.settled("bayan")
    desk.page.card.area.redo()
    assert desk.text == "Bir kadın geldi."


def test_the_word_being_typed_is_spared_until_the_cursor_leaves_it(opened: Open) -> None:
    desk = opened()
    area = desk.page.card.area
    desk.type("bir yalnış")
    desk.until(lambda: bool(desk.page.review.actions._marks.ordered()))
    assert desk.found() == []
    area.moveCursor(area.textCursor().MoveOperation.Start)
    assert desk.found() == ["yalnış"]


def test_a_space_after_the_word_shows_its_mark(opened: Open) -> None:
    desk = opened()
    desk.type("bir yalnış ")
    desk.settled("yalnış")


def test_the_spared_word_is_shown_after_a_rest(opened: Open) -> None:
    desk = opened()
    desk.type("yalnış")
    desk.settled("yalnış")


def test_a_late_answer_is_dropped(opened: Open) -> None:
    gate = threading.Event()
    started = threading.Event()

    def hold(lane: Lane, snapshot: Snapshot) -> None:
        if lane is Lane.RULES and snapshot.text == "bayan bir":
            started.set()
            gate.wait(5)

    desk = opened(checks=FakeChecks(gate=hold))
    desk.type("bayan bir")
    desk.until(started.is_set)
    seen: list[list[str]] = []
    desk.page.review.shown.connect(lambda _n: seen.append(desk.found()))
    area = desk.page.card.area
    area.selectAll()
    desk.type("temiz metin")
    gate.set()
    desk.idle()
    desk.until(lambda: desk.checks.asked[-1].text == "temiz metin")
    desk.idle()
    assert ["bayan"] not in seen
    assert desk.found() == []


def test_offsets_hold_behind_astral_characters(opened: Open) -> None:
    desk = opened("📚🇹🇷 Kütüphanede bayan okur 👩‍🎓 ve yalnış bilgi")
    desk.settled("bayan", "yalnış")
    desk.page.review.step(1)
    mark = desk.page.panel.detail.mark
    desk.page.review.actions.fix(mark, mark.diagnostic.fixes[0])
    assert desk.text == "📚🇹🇷 Kütüphanede kadın okur 👩‍🎓 ve yalnış bilgi"


def test_f8_goes_round_in_both_directions(opened: Open) -> None:
    desk = opened("bayan bir\nyalnış iki\nbayan üç")
    desk.settled("bayan", "yalnış", "bayan")
    area = desk.page.card.area
    area.moveCursor(area.textCursor().MoveOperation.Start)
    places = []
    for _ in range(4):
        desk.page.review.step(1)
        places.append(area.textCursor().position())
    assert places == [16, 26, 5, 16]
    desk.page.review.step(-1)
    assert area.textCursor().position() == 5


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_alt_enter_offers_fixes_with_the_first_one_chosen(opened: Open) -> None:
    desk = opened("yalnış bilgi")
    desk.settled("yalnış")
    area = desk.page.card.area
    area.moveCursor(area.textCursor().MoveOperation.Start)
    menu = desk.page.review.actions.show_menu()
    assert isinstance(menu, QMenu)
    desk.until(lambda: menu.activeAction() is not None and menu.activeAction().text() == "yanlış")
    desk.key(Qt.Key.Key_Return, target=menu)
    desk.until(lambda: desk.text == "yanlış bilgi")


def test_alt_enter_beside_no_mark_opens_nothing(opened: Open) -> None:
    desk = opened("temiz metin")
    assert desk.page.review.actions.show_menu() is None


def test_passing_needs_a_reason_and_can_be_taken_back(opened: Open) -> None:
    desk = opened("Bir bayan ve bir bayan daha")
    desk.settled("bayan", "bayan")
    desk.page.review.step(1)
    desk.page.review.dismiss_current()
    detail = desk.page.panel.detail
    assert detail.reason.isVisible()
    desk.key(Qt.Key.Key_Return, target=detail.reason)
    assert desk.found() == ["bayan", "bayan"]
    detail.reason.setPlainText("Kurumun resmî adı")
    desk.key(Qt.Key.Key_Return, target=detail.reason)
    desk.settled()
    desk.idle()
    assert [(d.rule, d.excerpt, d.reason) for d in desk.page.desk.current.post.dismissals] == [
        ("guideline.6.bayan", "bayan", "Kurumun resmî adı")
    ]
    desk.page.undo_bar.undo()
    desk.settled("bayan", "bayan")


def test_a_taught_word_is_never_asked_again(opened: Open) -> None:
    desk = opened("yalnış ve yalnış'ı bayan")
    desk.settled("yalnış", "yalnış", "bayan")
    changed: list[bool] = []
    desk.events.dictionary_changed.connect(lambda: changed.append(True))
    desk.page.review.actions.teach(desk.page.panel.model.marks[0])
    desk.until(lambda: desk.storage.dictionary.known == {"yalnış"})
    desk.until(lambda: changed == [True])
    desk.idle()
    desk.settled("bayan")


def test_clicking_a_row_goes_to_the_words(opened: Open) -> None:
    desk = opened("bir bayan")
    desk.settled("bayan")
    view = desk.page.panel.view
    where = view.visualRect(desk.page.panel.model.index(0)).center()
    desk.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where.x(), where.y()))
    assert desk.page.card.area.textCursor().position() == 9
    assert desk.chosen() == "bayan"


def test_one_finding_of_two_platforms_is_told_once(opened: Open) -> None:
    desk = opened("bayan", Platform.X, Platform.FACEBOOK, checks=FakeChecks(whole=True))
    desk.settled("bayan", "")
    rules = [s.platform for s in desk.checks.asked]
    assert Platform.X in rules
    assert Platform.FACEBOOK in rules


def test_the_panel_never_claims_that_a_text_is_right(opened: Open) -> None:
    desk = opened("temiz metin")
    desk.until(lambda: "Şu an gösterilecek bir bulgu yok" in desk.page.panel._empty.text())


def test_language_of_the_post_reaches_the_checkers(opened: Open) -> None:
    desk = opened("bayan")
    desk.settled("bayan")
    box = desk.page.card.platforms.language
    desk.key(Qt.Key.Key_Down, target=box)  # what a user does: the box itself turns its choice into a language
    desk.until(lambda: desk.checks.asked[-1].language is Language.ENGLISH)
    desk.until(lambda: desk.page.review.actions.language is Language.ENGLISH)


def test_tooltip_names_the_finding_and_its_first_fixes(opened: Open) -> None:
    desk = opened("bayan")
    desk.settled("bayan")
    assert desk.page.review.actions.tooltip(desk.page.panel.model.marks) == (
        "“Kadın” deyin.\nÖneri: kadın, çalışan\nDüzeltmeler için Alt+Enter"
    )


def test_a_fix_in_the_context_menu_stands_before_the_usual_actions(opened: Open) -> None:
    desk = opened("bayan")
    desk.settled("bayan")
    menu = desk.page.card.area.createStandardContextMenu()
    desk.page.card.area.fill_menu(menu, desk.page.panel.model.marks)
    assert [action.text() for action in menu.actions()[1:3]] == ["kadın", "çalışan"]
    menu.deleteLater()


def test_keys_reach_the_findings(opened: Open) -> None:
    desk = opened("bir bayan ve yalnış")
    desk.settled("bayan", "yalnış")
    page, area = desk.page, desk.page.card.area
    page.activateWindow()
    desk.until(page.isActiveWindow)
    area.setFocus()
    desk.qtbot.keyClick(area, Qt.Key.Key_F8)
    assert desk.chosen() == "bayan"
    desk.qtbot.keyClick(area, Qt.Key.Key_F8)
    assert desk.chosen() == "yalnış"
    desk.qtbot.keyClick(area, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert desk.chosen() == "bayan"
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    desk.qtbot.keyClick(area, Qt.Key.Key_D, control_shift)
    assert page.panel.detail.reason.hasFocus()
    desk.qtbot.keyClick(area, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.drafts.search.hasFocus()
    desk.qtbot.keyClick(area, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert desk.text == ""
    assert area.hasFocus()


def test_a_checker_that_fails_is_reported_once_and_the_others_go_on(opened: Open) -> None:
    def fail(lane: Lane, snapshot: Snapshot) -> None:
        if lane is Lane.SPELLING:
            raise OSError("the dictionary is gone")

    failures: list[Exception] = []
    checks = FakeChecks()
    desk = opened("", checks=checks)
    desk.tasks.task_failed.connect(failures.append)
    checks.gate = fail
    desk.type("bayan ")
    desk.settled("bayan")
    desk.idle()
    desk.type("ve bayan ")
    desk.settled("bayan", "bayan")
    desk.idle()
    assert [str(error) for error in failures] == ["the dictionary is gone"]

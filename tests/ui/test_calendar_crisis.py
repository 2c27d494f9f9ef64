"""The crisis switch on the calendar and in the editor: on, off, undone; nothing is lost and nobody overlooks it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from models.enums import PostState
from models.planning import Pause
from services.planning import PlanWarningKind
from tests.ui.calendar_support import TODAY, Desk, FakeStorage, open_desk, post

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups and dialogs, offscreen
Key = Qt.Key
MONDAY = date(2026, 11, 30)
FRIDAY = date(2026, 11, 27)


@pytest.fixture
def desk(qtbot, theme, tasks, events, clock) -> Iterator[Desk]:
    storage = FakeStorage(
        [
            post("past", date(2026, 11, 10), state=PostState.PUBLISHED, text="Anma töreni"),
            post("one", FRIDAY, "09:30", text="Söyleşi: İğne oyası"),
            post("two", MONDAY, "17:30", text="Sergi açılışı"),
            post("far", date(2027, 2, 20), "10:00", text="Bahar kayıtları"),
        ]
    )
    for desk in open_desk(qtbot, tasks, events, clock, storage):
        desk.settle()
        yield desk


def stop(desk: Desk, reason: str = "Otobüs kazası") -> None:
    """Switch everything off by the keyboard alone."""
    page = desk.page
    page.crisis.button.setFocus()
    QTest.keyClick(page.crisis.button, Key.Key_Return)
    dialog = page.crisis.dialog
    assert dialog is not None
    dialog.reason.setText(reason)
    QTest.keyClick(dialog, Key.Key_Return)
    desk.settle()


def restart(desk: Desk) -> None:
    QTest.keyClick(desk.page.crisis.banner.action, Key.Key_Return)
    QTest.keyClick(desk.page.crisis.dialog, Key.Key_Return)
    desk.settle()


def card(desk: Desk, day: date):
    return desk.page.view.month.look(desk.page.view.month.index_of(day)).cards[0]


def test_the_switch_needs_a_reason(desk: Desk):
    desk.page.crisis.button.click()
    dialog = desk.page.crisis.dialog
    assert dialog.reason.hasFocus() or dialog.focusWidget() is dialog.reason
    dialog.act.click()
    assert not dialog.problem.isHidden()
    assert desk.page.board.pause is None
    dialog.leave.click()
    assert desk.page.crisis.dialog is None
    assert desk.storage.pauses.kept == []


def test_who_reads_the_banner_knows_all(desk: Desk):
    before = {one.id: one for one in desk.storage.posts.kept.values()}
    stop(desk)
    banner = desk.page.crisis.banner
    assert banner.isVisible()
    assert banner.facts.text() == "Başlangıç: 26 Kasım Perşembe, 09.00 · 3 planlı yazı bekliyor · Neden: Otobüs kazası"
    for words in ("Paylaşımlar durduruldu", "Otobüs kazası", "yeniden başlatınca"):
        assert words in banner.accessibleName()
    QTest.keyClick(banner.more, Key.Key_Return)
    assert banner.card.isVisible()
    assert "Meta Business Suite" in banner.card.accessibleName()
    QTest.keyClick(banner.card, Key.Key_Escape)
    assert not banner.card.isVisible()
    assert not desk.page.crisis.button.isVisible()
    assert desk.storage.posts.kept == before  # nothing is moved


def test_stopped_cards_say_so_in_a_word(desk: Desk):
    stop(desk)
    assert (card(desk, FRIDAY).state.word, card(desk, FRIDAY).state.icon) == ("Durduruldu", "pause")
    assert card(desk, date(2026, 11, 10)).state.word == "Yayımlandı"
    look = desk.page.view.month.look(desk.page.view.month.index_of(FRIDAY))
    assert "bu günün 1 yazısı bekliyor (Kılavuz md.\u00a02)" in look.spoken
    assert "2 gün durduruldu" in desk.page.strip.words.text()
    desk.page.next_warning()
    assert desk.page.view.current_day == FRIDAY


def test_switching_off_restores_everything(desk: Desk):
    stop(desk)
    restart(desk)
    assert not desk.page.crisis.banner.isVisible()
    assert card(desk, FRIDAY).state.word == "Planlandı"
    assert desk.page.strip.next.isHidden()
    assert [one.reason for one in desk.storage.pauses.kept] == ["Otobüs kazası"]
    assert desk.page.window().focusWidget() is desk.page.view, "the keys of the calendar work on"
    assert desk.page.undo_bar.words.text() == "Paylaşımlar yeniden başladı"
    assert desk.notices == []


def test_undo_and_redo_use_the_same_pause(desk: Desk):
    stop(desk)
    desk.history.undo()
    desk.settle()
    assert desk.page.board.pause is None
    assert [one.message.turkish() for one in desk.notices] == [
        "Geri alındı: Paylaşımlar durduruldu",
        "Paylaşımlar yeniden başladı; planlı yazılar olduğu gibi duruyor.",
    ]
    desk.history.redo()
    desk.settle()
    assert desk.page.board.pause is not None
    assert len(desk.storage.pauses.kept) == 1
    restart(desk)
    desk.history.undo()
    desk.settle()
    assert [one.ended_at for one in desk.storage.pauses.kept] == [None]
    assert desk.page.crisis.banner.isVisible()


def test_what_was_passed_by_is_listed_for_the_user(desk: Desk, clock):
    asked: list[bool] = []
    desk.events.waiting_asked.connect(lambda: asked.append(True))
    stop(desk)
    restart(desk)
    assert asked == []
    stop(desk)
    clock.moment += timedelta(days=2)  # Saturday: Friday's post was passed by
    desk.page.board.refresh()
    restart(desk)
    assert asked == [True]


def test_a_drop_while_paused_is_allowed_and_told_with_undo(desk: Desk):
    stop(desk)
    assert desk.page.plan.move_post("one", MONDAY)
    bar = desk.page.undo_bar
    assert bar.notes.text() == "Paylaşımlar durdurulmuş durumda; yazı yeniden başlatılana kadar bekler."
    assert bar.undo.isVisible()
    desk.settle()


def test_a_condolence_is_not_stopped_and_says_so_where_it_is_put(desk: Desk):
    desk.storage.posts.kept["sorrow"] = post("sorrow", FRIDAY, "17:00", text="Hocamızın ailesine başsağlığı dileriz.")
    desk.events.posts_changed.emit()
    desk.settle()
    stop(desk)
    looks = {one.post_id: one for one in desk.page.view.month.look(desk.page.view.month.index_of(FRIDAY)).cards}
    assert [looks[name].state.word for name in ("one", "sorrow")] == ["Durduruldu", "Planlandı"]
    assert desk.page.plan.move_post("sorrow", MONDAY)
    assert "taziye ya da acil durum duyurusu çıkabilir" in desk.page.undo_bar.notes.text()
    desk.settle()


def test_earlier_pauses_are_in_the_dialog(desk: Desk, clock):
    stop(desk, "Deprem")
    clock.moment += timedelta(hours=3)
    restart(desk)
    desk.page.crisis.ask()
    texts = [one.text() for one in desk.page.crisis.dialog.findChildren(type(desk.page.strip.words))]
    assert "26 Kasım 2026 Perşembe, 09.00 – 26 Kasım 2026 Perşembe, 12.00\nDeprem" in texts
    desk.page.crisis.dialog.reject()


def test_a_pause_of_another_window_is_seen(desk: Desk, clock):
    desk.storage.pauses.kept = [Pause("p", clock.now(), "Yas")]
    desk.events.days_changed.emit()
    desk.settle()
    assert desk.page.crisis.banner.isVisible()
    desk.storage.pauses.kept = [replace(desk.storage.pauses.kept[0], ended_at=clock.now())]
    desk.events.days_changed.emit()
    desk.settle()
    assert not desk.page.crisis.banner.isVisible()


def test_a_failed_save_leaves_the_switch_as_it_was(desk: Desk, monkeypatch):
    def full(_reason: str):
        raise OSError("disk")

    monkeypatch.setattr(desk.storage.pauses, "begin", full)
    stop(desk)
    assert desk.page.board.pause is None
    assert len(desk.crashes) == 1
    assert not desk.page.crisis.banner.isVisible()


def test_paused_warnings_are_of_the_day(desk: Desk):
    stop(desk)
    kinds = {warning.kind for warning in desk.page.board.warnings_on(MONDAY)}
    assert kinds == {PlanWarningKind.PAUSED}
    assert desk.page.board.warnings_on(TODAY) == ()


def test_the_menu_of_a_post_leads_to_its_publication(desk: Desk):
    asked: list[str] = []
    desk.events.publishing_asked.connect(lambda post_id, _looked: asked.append(post_id))
    desk.page._day_doors.show_menu(FRIDAY, "one", QPoint())
    menu = desk.page.findChild(QMenu)
    next(action for action in menu.actions() if action.text() == "Yayımla…").trigger()
    menu.close()
    assert asked == ["one"]

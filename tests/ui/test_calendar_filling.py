"""Haftaları doldur: a plan beside the month, ghosts on it, and one deed that can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from models.calendar import Pillar, Slot
from models.diagnostics import Diagnostic
from models.enums import Importance, PostState, Severity
from models.messages import Message
from models.planning import DayKind, Pause, SpecialDay
from models.posts import Topic
from services.planning import local_moment
from tests.ui.calendar_support import CREATED, TODAY, Desk, FakeStorage, FullDiskError, open_desk, post
from ui.calendar.filling.model import Kind
from ui.calendar.views.month.delegate import layout_of

Key = Qt.Key
FRIDAY, MONDAY = TODAY + timedelta(days=1), TODAY + timedelta(days=4)


def topic(name: str, last: int | None = None, **more: object) -> Topic:
    expires = None if last is None else TODAY + timedelta(days=last)
    return Topic(name, f"Konu {name}", CREATED, expires_on=expires, **more)  # type: ignore[arg-type]


@pytest.fixture
def desk(qtbot, theme, tasks, events, clock) -> Iterator[Desk]:
    queue = [topic("yakin", 1), topic("uzak", 20), topic("gecmis", -2), topic("bekler", pillar_id="p1")]
    storage = FakeStorage([post("var", FRIDAY)], queue)
    storage.pillars.kept = [Pillar("p1", "Bilim", 60)]
    yield from open_desk(qtbot, tasks, events, clock, storage)


def fill(desk: Desk) -> None:
    QTest.keyClick(desk.page.view, Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    desk.settle()


def proposed(desk: Desk) -> dict[str, date]:
    return {one.topic.id: one.day for one in desk.page.filling.model.filling.proposals}


def ghosts(desk: Desk) -> dict[str, date]:
    """What the month shows, by the models that the delegate paints from."""
    month = desk.page.view.month
    looks = [month.look(month.index(row, column)) for row in range(6) for column in range(7)]
    return {ghost.topic_id: look.day for look in looks for ghost in look.ghosts}


def redrawn(desk: Desk, qtbot) -> None:
    qtbot.waitUntil(lambda: not desk.page.filling._redraw.isActive())


def rows(desk: Desk) -> list[tuple[Kind, str, str]]:
    model = desk.page.filling.model
    return [(row.kind, row.title, row.reason) for row in map(model.look, map(model.index, range(model.rowCount())))]


def test_keys_alone_propose_tick_and_place(desk: Desk, qtbot):
    fill(desk)
    redrawn(desk, qtbot)
    panel = desk.page.filling.panel
    assert panel.isVisible()
    assert not desk.page.topics.isVisible()
    assert panel.view.hasFocus()
    assert proposed(desk) == {"yakin": TODAY, "uzak": MONDAY, "bekler": MONDAY + timedelta(1)}
    assert ghosts(desk) == proposed(desk)
    assert rows(desk) == [
        (Kind.PROPOSAL, "Konu yakin", "Son günü 27 Kasım"),
        (Kind.PROPOSAL, "Konu uzak", "Son günü 16 Aralık"),
        (Kind.PROPOSAL, "Konu bekler", "“Bilim” payının altında"),
        (Kind.HEADING, "Yeri bulunamayanlar", ""),
        (Kind.LEFT, "Konu gecmis", "Son günü geçti: 24 Kasım"),
    ]
    QTest.keyClick(panel.view, Key.Key_Down)
    QTest.keyClick(panel.view, Key.Key_Space)
    redrawn(desk, qtbot)
    assert ghosts(desk).keys() == {"yakin", "bekler"}
    assert panel.accept.text() == "Seçilenleri yerleştir (2)"
    QTest.keyClick(panel.view, Key.Key_Return)
    assert desk.page.view.current_day == MONDAY
    QTest.keyClick(panel.view, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not ghosts(desk)
    assert desk.page.topics.isVisible()
    assert desk.page.view.hasFocus()
    desk.settle()
    made = {p.topic_id: p for p in desk.storage.posts.kept.values() if p.topic_id}
    assert made.keys() == {"yakin", "bekler"}
    assert made["yakin"].text == "Konu yakin"
    assert made["yakin"].state is PostState.PLANNED
    assert made["yakin"].planned_at == local_moment(TODAY, time(9, 30))
    assert [v.account_id for v in made["yakin"].variants] == ["ax", "ai"]
    assert made["bekler"].pillar_id == "p1"
    assert desk.storage.deeds.told == ["Haftalar dolduruldu: 2 konu"]
    assert {t.id for t in desk.page.board.topics} == {"gecmis", "uzak"}


def test_one_undo_takes_all_back_and_redo_brings_all_again(desk: Desk, qtbot):
    fill(desk)
    desk.page.filling.panel.accept.click()
    desk.settle()
    assert len(desk.storage.posts.kept) == 4
    desk.history.undo()
    desk.settle()
    assert [p.id for p in desk.page.board.posts] == ["var"]
    assert list(desk.storage.posts.kept) == ["var"]
    assert len(desk.page.board.topics) == 4
    desk.history.redo()
    desk.settle()
    assert len(desk.storage.posts.kept) == 4
    assert not desk.crashes


def test_what_changed_in_between_stays_in_the_queue_and_is_told(desk: Desk, qtbot):
    fill(desk)
    del desk.storage.topics.kept["uzak"]  # in another window
    desk.storage.posts.kept["yeni"] = post("yeni", TODAY, "10:30")
    desk.page.filling.panel.accept.click()
    desk.settle()
    assert {p.topic_id for p in desk.storage.posts.kept.values()} == {None, "bekler"}
    assert "2 konu yerleştirilmedi" in desk.notices[-1].message.turkish().format(n=2)
    assert {t.id for t in desk.page.board.topics} == {"yakin", "gecmis"}
    desk.page.history.undo()
    desk.settle()
    assert {p.topic_id for p in desk.storage.posts.kept.values()} == {None}


def test_words_written_meanwhile_outlive_the_undo(desk: Desk, qtbot):
    fill(desk)
    desk.page.filling.panel.accept.click()
    desk.settle()
    kept = desk.storage.posts.kept
    made = next(p for p in kept.values() if p.topic_id == "uzak")
    kept[made.id] = replace(made, text="Üç saat yazdım")
    desk.page.history.undo()
    desk.settle()
    assert {p.topic_id for p in kept.values()} == {None, "uzak"}
    assert (kept[made.id].text, kept[made.id].planned_at) == ("Üç saat yazdım", None)
    assert desk.notices


def test_a_full_disk_places_nothing(desk: Desk, qtbot):
    fill(desk)
    desk.storage.posts.failing = FullDiskError()
    desk.page.filling.panel.accept.click()
    qtbot.waitUntil(lambda: bool(desk.notices))
    desk.storage.posts.failing = None
    desk.settle()
    assert list(desk.storage.posts.kept) == ["var"]
    assert {t.id for t in desk.page.board.topics} == {"yakin", "uzak", "gecmis", "bekler"}
    assert desk.page.history.next_undo is None


def test_slots_limits_and_mourning_are_honoured(desk: Desk, qtbot):
    desk.storage.slots.kept = [Slot("s", "ax", time(11), frozenset({4, 5, 6}))]  # Friday to Sunday
    desk.storage.days.kept = {
        "yas": SpecialDay("yas", TODAY + timedelta(2), TODAY + timedelta(2), "Yas", DayKind.MOURNING)
    }
    fill(desk)
    days = proposed(desk)
    assert days == {"uzak": TODAY + timedelta(3), "bekler": TODAY + timedelta(8)}
    assert (Kind.LEFT, "Konu yakin", "Son gününe kadar yer yok: 27 Kasım") in rows(desk)


def test_the_plan_follows_the_calendar_and_keeps_its_ticks(desk: Desk, qtbot):
    fill(desk)
    model = desk.page.filling.model
    model.toggle(model.index_of("uzak"))
    desk.storage.posts.kept["a"] = post("a", TODAY)
    desk.events.posts_changed.emit()
    qtbot.waitUntil(lambda: proposed(desk)["yakin"] == FRIDAY)
    assert rows(desk)[0] == (Kind.PROPOSAL, "Konu yakin", "İki gönderi: yoksa süresi geçecekti")
    assert "uzak" not in {one.topic.id for one in model.chosen()}
    desk.page.filling.panel.weeks.setCurrentIndex(0)
    desk.settle()
    assert max(proposed(desk).values()) < TODAY + timedelta(7)


def test_the_crisis_switch_proposes_nothing(desk: Desk, qtbot):
    fill(desk)
    desk.storage.pauses.kept = [Pause("p", CREATED, "Deprem")]
    desk.events.days_changed.emit()
    qtbot.waitUntil(lambda: not desk.page.filling.is_open)
    desk.settle()
    assert not ghosts(desk)
    count = len(desk.notices)
    fill(desk)
    assert len(desk.notices) == count + 1
    assert not desk.page.filling.is_open
    assert list(desk.storage.posts.kept) == ["var"]


def test_ghosts_stand_below_the_cards_and_more_counts_both(desk: Desk, qtbot):
    desk.storage.posts.kept |= {f"d{n}": post(f"d{n}", FRIDAY, f"0{n}:00") for n in range(1, 4)}
    desk.settings.values["planning.daily_limit"] = 2
    fill(desk)
    redrawn(desk, qtbot)
    page = desk.page
    assert proposed(desk)["yakin"] == TODAY
    look = page.view.month.look(page.view.month.index_of(TODAY))
    layout = layout_of(page.view.cell_of(TODAY), look)
    assert (len(layout.cards), len(layout.ghosts)) == (0, 1)
    assert "öneri: 09.30 Konu yakin" in look.spoken
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=layout.ghosts[0].center())
    assert page.filling.model.look(page.filling.panel.view.currentIndex()).topic_id == "yakin"
    assert "Öneri" in page.view.tooltip_at(layout.ghosts[0].center())
    small = page.view.cell_of(TODAY)
    small.setHeight(44)
    crowded = replace(look, cards=(page.view.month.look(page.view.month.index_of(FRIDAY)).cards))
    assert layout_of(small, crowded).hidden == len(crowded.cards) + 1 - len(layout_of(small, crowded).cards)


def test_the_mouse_ticks_and_goes_to_the_day(desk: Desk, qtbot):
    fill(desk)
    view, model = desk.page.filling.panel.view, desk.page.filling.model
    qtbot.waitUntil(lambda: view.visualRect(model.index(1)).height() > 30)
    box = view.visualRect(model.index(1))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.rows.tick_of(box).center())
    assert [one.topic.id for one in model.chosen()] == ["yakin", "bekler"]
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center() + QPoint(30, 0))
    assert desk.page.view.current_day == proposed(desk)["uzak"]
    assert desk.page.filling.panel.accept.text().endswith("(2)")
    desk.page.filling.panel.all.click()
    assert len(model.chosen()) == 3
    desk.page.filling.panel.all.click()
    assert model.chosen() == []
    assert not desk.page.filling.panel.accept.isEnabled()
    QTest.keyClick(view, Key.Key_Escape)
    assert not desk.page.filling.is_open
    assert desk.page.topics.isVisible()


def test_a_topic_with_an_error_keeps_its_day_as_a_draft(desk: Desk, qtbot):
    said = Message("Parola yazmayın.")
    desk.checks.planted["Konu uzak"] = [Diagnostic("guideline.11.secret", 11, Severity.ERROR, 0, 4, said)]
    fill(desk)
    desk.page.filling.panel.accept.click()
    qtbot.waitUntil(lambda: any("taslak olarak duruyor" in notice.message.turkish() for notice in desk.notices))
    desk.settle()
    states = {p.topic_id: p.state for p in desk.storage.posts.kept.values() if p.topic_id}
    assert states == {"yakin": PostState.PLANNED, "uzak": PostState.DRAFT, "bekler": PostState.PLANNED}


def test_importance_and_who_brought_it_are_kept_and_shown(desk: Desk):
    panel = desk.page.topics
    panel.begin_new()
    form = panel.form
    form.title.setText("Açılış töreni")
    form.importance.setCurrentIndex(form.importance.findData(Importance.HIGH))
    form.brought_by.setText("  Dekanlık  ")
    QTest.keyClick(form.brought_by, Key.Key_Return)
    assert (form.importance.currentData(), form.brought_by.text()) == (Importance.NORMAL, "")
    desk.settle()
    (added,) = [t for t in desk.storage.topics.kept.values() if t.title == "Açılış töreni"]
    assert (added.importance, added.brought_by) == (Importance.HIGH, "Dekanlık")
    spoken = panel.model.index_of(added.id).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("önemi yüksek · Dekanlık")

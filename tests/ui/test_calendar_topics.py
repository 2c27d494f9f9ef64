"""The queue beside the month: adding, editing, deleting, placing, and what grows stale."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.calendar import Campaign, Pillar
from models.posts import Topic
from services.planning import local_moment
from tests.ui.calendar_support import CREATED, TODAY, Desk, FakeStorage, FullDiskError, open_desk
from ui.calendar import mime

Key = Qt.Key


@pytest.fixture
def desk(qtbot, theme, tasks, events, clock) -> Iterator[Desk]:
    storage = FakeStorage([], [Topic("old", "Mezuniyet", CREATED, "Fotoğraf seç", TODAY - timedelta(days=1))])
    yield from open_desk(qtbot, tasks, events, clock, storage)


def paste(field, text: str) -> None:
    """Put Turkish text into a field as a user would who pastes it."""
    QApplication.clipboard().setText(text)
    field.setFocus()
    field.selectAll()
    field.paste()


@pytest.mark.parametrize("field", ["day", "importance", "brought_by"])
def test_enter_adds_the_topic_from_any_of_its_fields(desk: Desk, field: str):
    panel = desk.page.topics
    QTest.keyClick(desk.page.view, Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    paste(panel.form.title, "Işıklı yürüyüş")
    panel.form.dated.setChecked(True)
    QTest.keyClick(getattr(panel.form, field), Key.Key_Return)
    assert panel.model.rowCount() == 2
    assert not panel.form.problem.isVisible()
    desk.settle()


def test_a_topic_is_added_by_keys_and_can_be_undone(desk: Desk):
    panel = desk.page.topics
    QTest.keyClick(desk.page.view, Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert panel.form.isVisible()
    QTest.keyClick(panel.form.title, Key.Key_Return)
    assert panel.form.problem.isVisible()
    paste(panel.form.title, "  Işıklı   yürüyüş ")
    panel.form.dated.setChecked(True)
    panel.form.day.setDate(QDate(2026, 12, 1))
    QTest.keyClick(panel.form.title, Key.Key_Return)
    assert panel.model.rowCount() == 2
    desk.settle()
    (added,) = [topic for topic in desk.storage.topics.kept.values() if topic.id != "old"]
    assert (added.title, added.expires_on) == ("Işıklı yürüyüş", date(2026, 12, 1))
    desk.page.history.undo()
    desk.settle()
    assert list(desk.storage.topics.kept) == ["old"]
    desk.page.history.redo()
    desk.settle()
    assert len(desk.storage.topics.kept) == 2


def test_topics_are_written_one_after_another(desk: Desk):
    panel = desk.page.topics
    panel.begin_new()
    for row, title in enumerate(("Söyleşi", "Sergi"), 2):
        paste(panel.form.title, title)
        panel.form.dated.setChecked(True)
        panel.form.notes.setPlainText("Not")
        QTest.keyClick(panel.form.title, Key.Key_Return)
        assert panel.model.rowCount() == row
        assert panel.form.isVisible()
        assert panel.form.title.hasFocus()
        assert not panel.form.dated.isChecked()
        assert (panel.form.title.text(), panel.form.notes.toPlainText()) == ("", "")
        assert not panel.form.problem.isVisible()
    QTest.keyClick(panel.form.title, Key.Key_Escape)
    assert not panel.form.isVisible()
    desk.settle()
    assert desk.storage.posts.kept == {}


def test_the_form_has_its_room_in_a_low_window(desk: Desk, qtbot):
    panel = desk.page.topics
    desk.page.setMinimumSize(900, 400)  # as the window has its own
    desk.page.resize(900, 540)
    panel.begin_new()
    qtbot.waitUntil(lambda: panel.form.height() >= panel.form.minimumSizeHint().height() > 0)


def test_what_was_typed_for_a_new_topic_is_there_again(desk: Desk):
    panel = desk.page.topics
    panel.begin_new()
    panel.form.title.setText("Bahar şenliği")
    panel.form.notes.setPlainText("Afiş bekleniyor")
    QTest.keyClick(panel.form.title, Key.Key_Escape)
    assert not panel.form.isVisible()
    panel.begin_new()
    assert (panel.form.title.text(), panel.form.notes.toPlainText()) == ("Bahar şenliği", "Afiş bekleniyor")
    assert panel.form.save.text() == "Ekle"
    panel.form.submit()
    desk.settle()
    assert "Bahar şenliği" in [topic.title for topic in desk.storage.topics.kept.values()]
    assert not panel.form.is_written_in, "what is stored is not offered again"
    panel.begin_new()
    assert not panel.form.is_written_in


def test_letters_in_the_queue_write_a_topic_and_place_none(desk: Desk):
    panel = desk.page.topics
    panel.view.setCurrentIndex(panel.model.index(0))
    panel.view.setFocus()
    for key in (Key.Key_M, Key.Key_E, Key.Key_Return):
        QTest.keyClick(QApplication.focusWidget(), key)
    desk.settle()
    assert desk.storage.posts.kept == {}
    assert [topic.title for topic in desk.storage.topics.kept.values()] == ["Mezuniyet", "me"]


def test_a_topic_is_edited_and_keeps_what_was_not_changed(desk: Desk):
    panel = desk.page.topics
    panel.view.setCurrentIndex(panel.model.index(0))
    QTest.keyClick(panel.view, Key.Key_F2)
    assert panel.form.notes.toPlainText() == "Fotoğraf seç"
    panel.form.dated.setChecked(False)
    panel.form.submit()
    assert not panel.form.isVisible()
    desk.settle()
    assert desk.storage.topics.kept["old"] == Topic("old", "Mezuniyet", CREATED, "Fotoğraf seç", None)
    desk.page.history.undo()
    desk.settle()
    assert desk.storage.topics.kept["old"].expires_on == TODAY - timedelta(days=1)


def test_escape_leaves_the_form_and_changes_nothing(desk: Desk):
    panel = desk.page.topics
    panel.begin_new()
    paste(panel.form.title, "Vazgeçilen")
    QTest.keyClick(panel.form.title, Key.Key_Escape)
    assert not panel.form.isVisible()
    assert desk.page.history.next_undo is None


def test_a_topic_is_deleted_and_comes_back(desk: Desk):
    panel = desk.page.topics
    panel.view.setCurrentIndex(panel.model.index(0))
    QTest.keyClick(panel.view, Key.Key_Delete)
    assert panel.model.rowCount() == 0
    desk.settle()
    assert not panel.view.isVisible()  # the empty state says what belongs here
    desk.page.history.undo()
    desk.settle()
    assert "old" in desk.storage.topics.kept
    assert panel.view.isVisible()


def test_a_failed_deletion_brings_the_topic_back(desk: Desk):
    desk.storage.topics.failing = FullDiskError()
    desk.page.queue.delete("old")
    desk.settle()
    assert desk.page.topics.model.rowCount() == 1
    assert desk.notices[0].message.turkish() == "Disk dolu."


def test_enter_places_the_topic_on_the_current_day(desk: Desk):
    panel = desk.page.topics
    panel.view.setCurrentIndex(panel.model.index(0))
    desk.page.view.go_to(date(2026, 12, 4))
    QTest.keyClick(panel.view, Key.Key_Return)
    desk.settle()
    (made,) = desk.storage.posts.kept.values()
    assert made.planned_at == local_moment(date(2026, 12, 4), time(9, 30))
    assert panel.model.rowCount() == 0


def test_late_in_the_evening_today_is_refused(desk: Desk, clock):
    clock.moment = local_moment(TODAY, time(23, 50))
    assert desk.page.plan.place_topic("old", TODAY) is None
    assert "uygun bir saat kalmadı" in desk.notices[0].message.turkish()


def test_staleness_is_a_word_and_a_tone(desk: Desk):
    look = desk.page.topics.model.index(0).data(Qt.ItemDataRole.UserRole)
    assert (look.chip, look.tone) == ("süresi geçti", "error")
    assert "Kılavuz md. 1" in look.tooltip


def test_dragging_carries_the_topics_id(desk: Desk):
    model = desk.page.topics.model
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert mime.carried(model.mimeData([model.index(0)])) == (mime.TOPIC, ("old",))


def test_an_undo_in_a_field_is_the_fields_own(desk: Desk):
    desk.page.queue.delete("old")
    desk.settle()
    desk.page.topics.begin_new()
    title = desk.page.topics.form.title
    paste(title, "Yanlış")
    QTest.keyClick(title, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert title.text() == ""
    assert "old" not in desk.storage.topics.kept


def test_a_topic_says_what_it_belongs_to_and_takes_it_to_its_post(desk: Desk, events):
    panel = desk.page.topics
    panel.begin_new()
    assert not panel.form.belonging.isVisible()  # nothing is there to choose: nobody is asked
    desk.storage.pillars.kept = [Pillar("b", "Bilim", 60, 4)]
    desk.storage.campaigns.kept = [Campaign("k", "Tanıtım")]
    events.orders_changed.emit()
    desk.settle()
    assert panel.form.belonging.isVisible()
    paste(panel.form.title, "Laboratuvar turu")
    for box, name in ((panel.form.belonging.pillar, "Bilim"), (panel.form.belonging.campaign, "Tanıtım")):
        box.setCurrentIndex(box.findText(name))
    panel.form.brought_by.setText("Dekanlık")
    panel.form.submit()
    desk.settle()
    (added,) = [topic for topic in desk.storage.topics.kept.values() if topic.id != "old"]
    assert (added.pillar_id, added.campaign_id, added.brought_by) == ("b", "k", "Dekanlık")
    assert panel.form.belonging.pillar_id is None  # the next topic is another one
    look = panel.model.data(panel.model.index_of(added.id), Qt.ItemDataRole.UserRole)
    assert (look.beside, look.colour) == ("Bilim · Tanıtım · Dekanlık", "teal")
    panel.place_asked.emit(added.id)
    desk.settle()
    (post,) = desk.storage.posts.kept.values()
    assert (post.pillar_id, post.campaign_id) == ("b", "k")
    desk.storage.pillars.kept = []
    events.orders_changed.emit()
    desk.settle()
    panel.view.setCurrentIndex(panel.model.index(0))
    assert panel.model.data(panel.model.index(0), Qt.ItemDataRole.UserRole).colour == ""


def test_the_queue_says_how_many_topics_cannot_wait(desk: Desk):
    panel = desk.page.topics
    assert panel.urgent.isVisible()
    assert panel.urgent.text() == "1 acil"
    assert "“Mezuniyet” konusunun süresi geçti" in panel.urgent.toolTip()
    panel.topic_edited.emit(replace(desk.storage.topics.kept["old"], expires_on=TODAY + timedelta(days=20)))
    desk.settle()
    assert not panel.urgent.isVisible()

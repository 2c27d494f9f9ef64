"""Yayın düzeni over the real storage: pillars, campaigns and slots are made, refused, taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QDate, QLocale, Qt, QTime

from models.calendar import Campaign, OnClosed, Pillar, Rhythm, Series, Slot
from models.enums import Platform, PostState
from models.messages import Message
from models.posts import Account, Variant
from services.bootstrap import Services
from services.clock import FixedClock
from services.storage import Storage
from ui.arrangement.dialog import ArrangementDialog
from ui.arrangement.words import slots_said
from ui.events import Notice
from ui.messages import say
from ui.shell.series_watch import SeriesWatch

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.events import AppEvents
    from ui.tasks import TaskRunner
    from ui.theme import Theme

T = TypeVar("T")


class Desk:
    """The dialog, and what is behind it."""

    def __init__(self, qtbot: QtBot, services: Services, events: AppEvents, tasks: TaskRunner) -> None:
        self.qtbot, self.services, self.events, self.tasks = qtbot, services, events, tasks
        self.ask(
            lambda storage: [
                storage.unit.save_account(Account("ax", Platform.X, "kutuphane")),
                storage.unit.save_account(Account("ai", Platform.INSTAGRAM, "kutuphane")),
            ]
        )
        self.dialog = ArrangementDialog(
            services.storage, services.settings, services.clock, events, tasks, known_days=services.known_days
        )
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy)

    def ask(self, question: Callable[[Storage], T]) -> T:
        answers: list[T] = []
        self.tasks.run(
            "storage", lambda _: question(self.services.storage.open()), owner=self.events, done=answers.append
        )
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def pillars(self) -> list[tuple[str, int]]:
        return [(one.name, one.share) for one in self.ask(lambda storage: storage.pillars.all())]

    def show(self, part: str, whose: str = "") -> None:
        self.dialog.show_part(part, whose)
        self.settle()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, services: Services, events: AppEvents, tasks: TaskRunner) -> Iterator[Desk]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Turkish, QLocale.Country.Turkey))
    made = Desk(qtbot, services, events, tasks)
    yield made
    QLocale.setDefault(before)


def test_the_usual_pillars_come_with_one_click_and_go_with_one(desk: Desk) -> None:
    told: list[None] = []
    desk.events.orders_changed.connect(lambda: told.append(None))
    part = desk.dialog.pillars
    assert part.nothing.isVisible()
    part.usual.setFocus()
    desk.qtbot.keyClick(part.usual, Qt.Key.Key_Space)
    desk.settle()
    assert desk.dialog.focusWidget() is part.list, "one more Space must not take them back"
    assert sum(share for _, share in desk.pillars()) == 100
    assert not part.nothing.isVisible()
    assert part.note.text() == "Paylar toplamı %100."
    assert desk.dialog.undo_bar.words.text() == "Önerilen içerik sütunları eklendi"
    desk.dialog.undo_bar.undo()
    desk.settle()
    assert desk.pillars() == []
    assert len(told) == 2


def test_a_pillar_by_keyboard_alone(desk: Desk) -> None:
    part = desk.dialog.pillars
    assert part.name.hasFocus()  # nothing is there yet: the form is where one begins
    desk.qtbot.keyClicks(part.name, "Bilim")
    desk.qtbot.keyClick(part.name, Qt.Key.Key_Tab)
    assert part.share.hasFocus()
    part.share.setValue(60)
    desk.qtbot.keyClick(part.share, Qt.Key.Key_Return)
    desk.settle()
    assert desk.pillars() == [("Bilim", 60)]
    assert part.name.hasFocus()
    assert part.name.text() == ""
    desk.qtbot.keyClicks(part.name, "Okurlar")
    part.share.setValue(41)
    desk.qtbot.keyClick(part.name, Qt.Key.Key_Return)
    assert "%101" in part.problem.text()
    part.share.setValue(40)
    desk.qtbot.keyClick(part.share, Qt.Key.Key_Return)
    desk.settle()
    assert desk.pillars() == [("Bilim", 60), ("Okurlar", 40)]
    part.take_focus()
    desk.qtbot.keyClick(part.list, Qt.Key.Key_Down)
    assert part.name.text() == "Okurlar"
    desk.qtbot.keyClick(part.list, Qt.Key.Key_Delete)
    desk.settle()
    assert desk.pillars() == [("Bilim", 60)]
    desk.qtbot.keyClick(part.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.pillars() == [("Bilim", 60), ("Okurlar", 40)]


def test_what_is_filled_in_is_kept_by_going_elsewhere(desk: Desk) -> None:
    desk.ask(lambda storage: storage.pillars.save([Pillar("b", "Bilim", 60), Pillar("i", "İnsan", 30)]))
    desk.show("pillars", "b")
    part = desk.dialog.pillars
    desk.qtbot.keyClicks(part.name, " ve sanat")
    part.list.setCurrentIndex(part.list.entries.index_of("i"))
    desk.settle()
    assert desk.pillars() == [("Bilim ve sanat", 60), ("İnsan", 30)]
    assert part.edited_id == "i"
    part.share.setValue(50)  # 110 in all: that cannot be kept
    desk.dialog.tabs.setCurrentWidget(desk.dialog.campaigns)
    assert desk.dialog.tabs.currentWidget() is part
    assert "%110" in part.problem.text()
    desk.dialog.reject()
    assert desk.dialog.isVisible()
    desk.dialog.reject()
    assert not desk.dialog.isVisible()
    assert desk.pillars() == [("Bilim ve sanat", 60), ("İnsan", 30)]


def test_a_campaign_with_its_days(desk: Desk) -> None:
    desk.show("campaigns")
    part = desk.dialog.campaigns
    part.name.setText("Tanıtım günleri")
    part.first.show_day(date(2027, 4, 10))
    part.last.show_day(date(2027, 4, 1))
    part.save_button.click()
    assert part.problem.text() == "Son gün, ilk günden önce olamaz."
    part.last.show_day(date(2027, 4, 20))
    part.save_button.click()
    desk.settle()
    [stored] = desk.ask(lambda storage: storage.campaigns.all())
    assert stored == Campaign(stored.id, "Tanıtım günleri", date(2027, 4, 10), date(2027, 4, 20), 0, "")
    part.choose(stored.id)
    part.remove_button.click()
    desk.settle()
    assert desk.ask(lambda storage: storage.campaigns.all()) == []
    desk.dialog.undo_bar.undo()
    desk.settle()
    assert desk.ask(lambda storage: storage.campaigns.all()) == [stored]


def test_slots_of_an_account_one_click_for_morning_and_evening(desk: Desk) -> None:
    desk.show("slots", "ai")
    part = desk.dialog.slots
    assert part.list.current_id == "ai"
    part.usual.click()
    desk.settle()
    slots = desk.ask(lambda storage: storage.slots.of("ai"))
    assert slots_said(slots) == "09.30, 17.30 · hafta içi"
    assert desk.ask(lambda storage: storage.slots.of("ax")) == []
    part.everywhere.click()
    desk.settle()
    assert slots_said(desk.ask(lambda storage: storage.slots.of("ax"))) == "09.30, 17.30 · hafta içi"
    desk.dialog.undo_bar.undo()
    desk.settle()
    assert desk.ask(lambda storage: storage.slots.of("ax")) == []
    assert desk.ask(lambda storage: storage.slots.of("ai")) == slots


def test_slots_that_article_2_refuses_are_said_and_hold_back(desk: Desk) -> None:
    desk.ask(lambda storage: storage.slots.save("ax", [Slot("s", "ax", time(9, 30), frozenset({0, 2}))]))
    desk.show("slots", "ax")
    part = desk.dialog.slots
    part.add.click()
    part.rows[-1].time.setTime(QTime(11, 0))
    part.save_button.click()
    assert "09.30 ile 11.00" in part.problem.text()
    part.list.setCurrentIndex(part.list.entries.index_of("ai"))
    assert part.account_id == "ax"
    assert part.list.current_id == "ax"
    for weekday in (0, 2):
        part.rows[-1].days[weekday].click()
    part.save_button.click()
    desk.settle()
    stored = desk.ask(lambda storage: storage.slots.of("ax"))
    assert [(one.at, sorted(one.weekdays)) for one in stored] == [(time(9, 30), [0, 2]), (time(11), [1, 3, 4])]


def test_undo_leaves_what_somebody_else_did_since(desk: Desk) -> None:
    desk.dialog.pillars.usual.click()
    desk.settle()
    part = desk.dialog.campaigns
    desk.dialog.tabs.setCurrentWidget(part)

    def elsewhere(storage: Storage) -> None:
        with storage.deeds.deed(Message("x")):
            storage.campaigns.save(Campaign("c", "Kış"))

    desk.ask(elsewhere)
    desk.dialog.undo_bar.undo()
    desk.settle()
    assert "Ctrl+Z" in desk.dialog.undo_bar.words.text()
    assert len(desk.pillars()) == 5


def test_a_weekly_column_is_made_ahead_and_changed_with_all_that_follow(desk: Desk) -> None:
    told: list[None] = []
    desk.events.posts_changed.connect(lambda: told.append(None))
    desk.show("series")
    part = desk.dialog.series
    fields = part.fields
    assert fields.title.hasFocus()
    part.save_button.click()
    assert part.problem.text() == "Dizinin adını yazın."
    fields.title.setText("Haftanın kitabı")
    fields.first.setDate(QDate(2026, 11, 3))
    fields.timed.setChecked(True)
    fields.time.setTime(QTime(18, 0))
    assert fields.coming.text() == "Sıradaki günler: 1 Aralık 2026, 8 Aralık 2026, 15 Aralık 2026"
    part.save_button.click()
    desk.settle()
    assert desk.dialog.undo_bar.words.text() == "“Haftanın kitabı” dizisi eklendi. Takvime eklenen yazı: 4."
    assert told
    posts = desk.ask(lambda storage: storage.posts.listed())
    assert [(one.text, one.platforms) for one in posts] == [("Haftanın kitabı", (Platform.X, Platform.INSTAGRAM))] * 4
    [series] = desk.ask(lambda storage: storage.series.all())
    part.choose(series.id)
    fields.text.setPlainText("Bu hafta okuyoruz:")
    part.save_button.click()
    desk.settle()
    assert "4 yazı da değişti" in desk.dialog.undo_bar.words.text()
    assert {one.text for one in desk.ask(lambda storage: storage.posts.listed())} == {"Bu hafta okuyoruz:"}
    part.end.click()
    desk.settle()
    assert desk.ask(lambda storage: storage.posts.listed()) == []
    desk.dialog.undo_bar.undo()
    desk.settle()
    assert len(desk.ask(lambda storage: storage.posts.listed())) == 4


def test_a_yearly_event_stays_on_its_day_until_somebody_says_otherwise(desk: Desk) -> None:
    desk.show("series")
    part = desk.dialog.series
    fields = part.fields
    fields.rhythm.setCurrentIndex(2)
    fields.rhythm.activated.emit(2)
    fields.first.setDate(QDate(2024, 2, 29))
    assert "28 Şubat 2027" in fields.coming.text()
    assert "ayın son günü" in fields.coming.text()
    fields.title.setText("Kuruluş günü")
    assert part.keep()
    desk.settle()
    [series] = desk.ask(lambda storage: storage.series.all())
    assert (series.on_closed, series.check_first) == (OnClosed.STAY, True)


def test_posts_of_series_are_made_when_another_day_begins(desk: Desk, clock: FixedClock) -> None:
    column = Series("s", "Köşe", Rhythm.WEEKLY, date(2026, 12, 1), clock.now(), variants=(Variant(Platform.X),))
    desk.ask(lambda storage: storage.series.save(column))
    told: list[Notice] = []
    desk.events.notice_raised.connect(told.append)
    watch = SeriesWatch(desk.services, desk.tasks, desk.events, desk.dialog)
    watch.look()
    desk.settle()
    assert [say(one.message) for one in told] == ["Dizilerden 4 yazı hazırlandı; takvimde duruyor."]
    watch.look()
    clock.moment += timedelta(days=1)
    watch.look()
    desk.settle()
    assert len(told) == 1
    clock.moment += timedelta(days=7)
    watch.look()
    desk.settle()
    assert len(told) == 2
    assert len(desk.ask(lambda storage: storage.posts.listed())) == 5


def test_two_pillars_typed_faster_than_they_are_stored_both_stay(desk: Desk) -> None:
    part = desk.dialog.pillars
    for name, share in (("Bilim", 60), ("Okurlar", 30), ("Mezunlar", 20)):
        part.name.setText(name)
        part.share.setValue(share)
        part.save_button.click()  # nothing is read back in between
    desk.settle()
    assert desk.pillars() == [("Bilim", 60), ("Okurlar", 30)]
    assert "%110" in desk.dialog.undo_bar.words.text()  # the third does not fit any more, and that is said


def test_a_change_that_changes_nothing_offers_no_undo_of_something_else(desk: Desk) -> None:
    campaign = Campaign("k", "Tanıtım")

    def elsewhere(storage: Storage) -> None:
        with storage.deeds.deed(Message("x")):
            storage.campaigns.save(campaign)

    desk.ask(elsewhere)
    desk.show("campaigns", "k")
    part = desk.dialog.campaigns
    part.touch()  # typed and typed back
    part.save_button.click()
    desk.settle()
    assert not desk.dialog.undo_bar.isVisible()
    desk.dialog.desk.undo()
    desk.settle()
    assert desk.ask(lambda storage: storage.campaigns.all()) == [campaign]


def test_what_somebody_has_made_ready_stays_when_a_series_ends(desk: Desk) -> None:
    desk.show("series")
    fields = desk.dialog.series.fields
    fields.title.setText("Köşe")
    fields.first.setDate(QDate(2026, 11, 3))
    desk.dialog.series.save_button.click()
    desk.settle()
    [series] = desk.ask(lambda storage: storage.series.all())
    first = desk.ask(lambda storage: sorted(storage.posts.listed(), key=lambda one: str(one.planned_at))[0])
    desk.ask(lambda storage: storage.posts.update(first.id, lambda one: replace(one, state=PostState.READY)))
    desk.show("series", series.id)
    desk.dialog.series.end.click()
    desk.settle()
    assert [one.id for one in desk.ask(lambda storage: storage.posts.listed())] == [first.id]
    assert "Elle değiştirilen 1 yazıya dokunulmadı." in desk.dialog.undo_bar.words.text()

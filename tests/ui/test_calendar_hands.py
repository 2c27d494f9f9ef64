"""Several posts in hand, copies, and posts that went out: gestures on real widgets over the real database."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from models.enums import Platform, PostState
from models.posts import Account, Post, Topic, Variant
from services.planning import local_moment
from tests.ui.calendar_support import CREATED, FakeSettings, StorageLane, fake_doors, post
from ui.calendar import CalendarPage, mime
from ui.calendar.looks.painting import card_pixmap
from ui.calendar.views.kinds import ViewKind
from ui.events import Notice
from ui.history import AppHistory

Key = Qt.Key
No, Control, Shift, Alt = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
FRIDAY, MONDAY, TUESDAY = date(2026, 11, 27), date(2026, 11, 30), date(2026, 12, 1)
PAST = date(2026, 11, 10)
pytestmark = pytest.mark.usefixtures("theme")


class Office:
    """A shown calendar over SQLite: on Friday two posts, on Monday one, and one that went out."""

    def __init__(self, qtbot, tasks, events, clock, lane: StorageLane) -> None:
        self.qtbot, self.tasks, self.lane, self.events = qtbot, tasks, lane, events
        self.notices: list[Notice] = []
        events.notice_raised.connect(self.notices.append)
        self.history = AppHistory(lane, clock, events, tasks, events)
        self.page = CalendarPage(lane, FakeSettings(), clock, events, tasks, history=self.history, doors=fake_doors())
        qtbot.addWidget(self.page)
        self.page.resize(1280, 800)
        with qtbot.waitSignal(self.page.board.loaded):
            self.page.show()
        self.page.view.widget.setFocus()

    def ask(self, work: Callable[..., object]):
        answers: list[object] = []
        self.tasks.run("storage", lambda _: work(self.lane()), owner=self.events, done=answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy and not self.page._is_stale)

    def stored(self) -> dict[str, Post]:
        self.settle()
        return {one.id: one for one in self.ask(lambda storage: storage.posts.listed())}

    def when(self, post_id: str) -> datetime | None:
        return self.stored()[post_id].planned_at

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = No) -> None:
        QTest.keyClick(self.page.view.widget, key, modifiers)

    def click(self, day: date, number: int, modifiers: Qt.KeyboardModifier = No) -> None:
        view = self.page.view
        place = view.look_at(view.cell_of(day).center())[1].cards[number].center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, place)

    def drop(self, day: date, *ids: str, modifiers: Qt.KeyboardModifier = No) -> None:
        view = self.page.view
        place = QPointF(view.cell_of(day).center())
        both = (Qt.DropAction.MoveAction, mime.carry(mime.POST, *ids), Qt.MouseButton.LeftButton, modifiers)
        view.dragMoveEvent(QDragMoveEvent(place.toPoint(), *both))
        view.dropEvent(QDropEvent(place, *both))

    @property
    def selected(self) -> tuple[str, ...]:
        return self.page.view.selected_posts()

    @property
    def told(self) -> str:
        return self.page.undo_bar.words.text()


@pytest.fixture
def office(qtbot, tasks, events, clock, paths) -> Iterator[Office]:
    before = QLocale()
    QLocale.setDefault(QLocale("tr_TR"))
    lane = StorageLane(paths, clock)

    def fill(_is_cancelled: object) -> None:
        storage = lane()
        storage.unit.save_account(Account("ax", Platform.X, "kutuphane"))
        storage.posts.add(post("one", FRIDAY, "09:30", text="Söyleşi"))
        storage.posts.add(post("two", FRIDAY, "17:30", text="Sergi"))
        storage.posts.add(post("three", MONDAY, "10:00", text="Atölye"))
        out = post("out", PAST, "09:30", state=PostState.PUBLISHED, text="Anma")
        gone = Variant(Platform.X, None, "ax", out.published_at, "https://x.com/a/1")
        storage.posts.add(replace(out, variants=(gone,)))

    tasks.run("storage", fill, owner=events)
    made = Office(qtbot, tasks, events, clock, lane)
    yield made
    made.page.hide()
    made.settle()
    made.ask(lambda _storage: lane.close() or True)
    QLocale.setDefault(before)


def at(day: date, clock: str) -> datetime:
    return local_moment(day, time.fromisoformat(clock))


# Several


def test_several_are_moved_in_one_deed_and_keep_their_distance(office: Office) -> None:
    office.click(FRIDAY, 1)
    office.click(MONDAY, 0, Control)
    assert office.selected == ("three", "two")
    office.drop(TUESDAY, "three", "two")
    assert office.told == "2 yazı taşındı"
    assert (office.when("three"), office.when("two")) == (at(TUESDAY, "10:00"), at(date(2026, 11, 28), "17:30"))
    assert set(office.selected) == {"three", "two"}, "they go on being selected"
    office.history.undo()
    assert (office.when("three"), office.when("two")) == (at(MONDAY, "10:00"), at(FRIDAY, "17:30"))
    assert office.history.next_undo is None
    office.history.redo()
    assert office.when("two") == at(date(2026, 11, 28), "17:30")


def test_what_is_selected_together_goes_along_into_another_view(office: Office) -> None:
    office.click(FRIDAY, 1)
    office.click(FRIDAY, 0, Control)
    office.page.stage.show_kind(ViewKind.WEEK)
    office.settle()
    assert office.selected == ("one", "two")
    office.press(Key.Key_Down, Alt)
    assert (office.when("one"), office.when("two")) == (at(FRIDAY, "10:00"), at(FRIDAY, "18:00"))
    office.page.stage.show_kind(ViewKind.MONTH)
    office.settle()
    assert set(office.selected) == {"one", "two"}


def test_where_one_is_refused_none_moves(office: Office) -> None:
    office.drop(FRIDAY, "three", "one")  # on Tuesday last, then
    assert "Geçmiş bir güne" in office.notices[-1].message.turkish()
    assert (office.when("three"), office.when("one")) == (at(MONDAY, "10:00"), at(FRIDAY, "09:30"))
    office.drop(TUESDAY, "three", "out")
    assert "yayımlandı" in office.notices[-1].message.turkish()
    assert office.history.next_undo is None


def test_several_are_deleted_in_one_deed(office: Office) -> None:
    office.click(FRIDAY, 0)
    office.click(MONDAY, 0, Shift)
    assert set(office.selected) == {"one", "two", "three"}
    office.press(Key.Key_Delete)
    assert office.told == "3 yazı silindi"
    assert set(office.stored()) == {"out"}
    assert office.selected == ()
    office.history.undo()
    assert set(office.stored()) == {"out", "one", "two", "three"}


def test_shift_and_arrows_select_on_and_back(office: Office) -> None:
    office.page.go_to(FRIDAY)
    office.press(Key.Key_Right, Shift)
    assert office.selected == ("one",)
    office.press(Key.Key_Right, Shift)
    office.press(Key.Key_Down, Shift)
    assert office.selected == ("three", "one", "two")
    assert office.page.view.current_day == MONDAY
    office.press(Key.Key_Right, Shift)
    assert office.selected == ("three", "one", "two"), "there is none behind it"
    office.press(Key.Key_Left, Shift)
    assert office.selected == ("two", "one")
    assert office.page.view.current_day == FRIDAY
    office.press(Key.Key_Right, Alt)
    assert office.when("one") == at(date(2026, 11, 28), "09:30")
    office.press(Key.Key_Down)
    assert office.selected == (), "who goes on without Shift lets them go"


def test_a_click_on_one_of_several_chooses_that_one(office: Office) -> None:
    office.click(FRIDAY, 0)
    office.click(FRIDAY, 1, Control)
    office.click(FRIDAY, 0)
    assert office.selected == ("one",)
    office.click(FRIDAY, 1, Control)
    office.click(FRIDAY, 1, Control)
    assert "two" not in office.page.gestures.selection
    office.press(Key.Key_Escape)
    assert office.selected == ()


def test_what_is_out_of_sight_is_left_alone(office: Office) -> None:
    office.click(FRIDAY, 0)
    office.page.gestures.turned.emit(3)
    office.press(Key.Key_Delete)
    assert "one" in office.stored()


def test_what_the_months_around_do_not_hold_is_read_first(office: Office) -> None:
    far = date(2027, 9, 1)
    office.ask(lambda storage: storage.posts.add(replace(post("far", far, "10:00"), variants=())))
    assert office.page.board.post("far") is None
    office.page.gestures.posts_shifted.emit(("far", "one"), timedelta(days=1))
    office.settle()
    assert (office.when("far"), office.when("one")) == (at(date(2027, 9, 2), "10:00"), at(date(2026, 11, 28), "09:30"))
    office.page.gestures.delete_asked.emit(("far", "one"))
    office.settle()
    assert not {"far", "one"} & office.stored().keys()
    assert office.history.next_undo is not None
    assert office.history.next_undo.turkish() == "2 yazı silindi"


def test_the_picture_of_several_tells_how_many(office: Office) -> None:
    view = office.page.view
    look, layout = view.look_at(view.cell_of(FRIDAY).center())
    size = layout.cards[0].size()
    one, three = (card_pixmap(view._theme, look.cards[0], size, view, count=n).toImage() for n in (1, 3))
    assert one.size() == three.size()
    assert one != three


# Copies


def test_a_drop_with_control_puts_a_draft_copy_there(office: Office) -> None:
    office.drop(TUESDAY, "out", modifiers=Control)
    assert office.told == "“Anma” yazısının kopyası 1 Aralık’a taslak olarak eklendi"
    (copy,) = (one for one in office.stored().values() if one.text == "Anma" and one.id != "out")
    assert (copy.state, copy.planned_at, copy.published_at) == (PostState.DRAFT, at(TUESDAY, "09:30"), None)
    assert copy.variants == (Variant(Platform.X, None, "ax"),)
    assert office.stored()["out"].state is PostState.PUBLISHED
    assert office.selected == (copy.id,)
    office.history.undo()
    assert copy.id not in office.stored()
    assert office.ask(lambda storage: storage.bin.all().posts) == ()


def test_keys_copy_to_the_current_day_and_beside_the_post(office: Office) -> None:
    office.press(Key.Key_V, Control)
    assert "Ctrl+C" in office.notices[-1].message.turkish()
    office.click(FRIDAY, 0)
    office.click(FRIDAY, 1, Control)
    office.press(Key.Key_C, Control)
    office.page.go_to(TUESDAY)
    office.press(Key.Key_V, Control)
    assert office.told == "2 yazının kopyası taslak olarak eklendi"
    made = [one for one in office.stored().values() if one.state is PostState.DRAFT]
    assert sorted(one.planned_at for one in made) == [at(TUESDAY, "09:30"), at(TUESDAY, "17:30")]
    office.click(MONDAY, 0)
    office.press(Key.Key_D, Control)
    (beside,) = [one for one in office.stored().values() if one.text == "Atölye" and one.id != "three"]
    assert beside.planned_at == at(MONDAY, "17:30")
    office.page.go_to(PAST)
    office.press(Key.Key_V, Control)
    assert "Geçmiş bir güne" in office.notices[-1].message.turkish()


def test_to_copy_nothing_says_so_and_forgets_what_was_copied(office: Office) -> None:
    office.click(FRIDAY, 0)
    office.press(Key.Key_C, Control)
    view = office.page.view
    empty = view.cell_of(date(2026, 11, 12)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, No, empty)
    assert office.selected == ()
    before = office.stored().keys()
    office.press(Key.Key_C, Control)
    assert "seçili değil" in office.notices[-1].message.turkish()
    office.page.go_to(TUESDAY)
    office.press(Key.Key_V, Control)
    assert "Önce bir yazı seçip" in office.notices[-1].message.turkish()
    assert office.stored().keys() == before


def test_a_topics_bare_name_on_a_day_is_a_text_to_be_written(office: Office) -> None:
    office.ask(lambda storage: storage.topics.add(Topic("t", "Kayıtlar", CREATED)))
    office.page.board.load()
    office.settle()
    post_id = office.page.plan.place_topic("t", TUESDAY)
    office.settle()

    def word() -> str:
        (card,) = [one for one in office.page.view.month.look_of(TUESDAY).cards if one.post_id == post_id]
        return card.state.word

    office.qtbot.waitUntil(lambda: word() == "Metin yazılacak")
    assert office.page.strip.words.text() == "1 günde metni yazılacak yazı"
    office.ask(lambda storage: storage.posts.update(post_id, lambda one: replace(one, text="Kayıtlar başladı.")))
    office.events.posts_changed.emit()
    office.qtbot.waitUntil(lambda: word() == "Planlandı")


def test_a_copy_is_about_the_same_topic_while_there_is_one(office: Office) -> None:
    topic = Topic("t", "Kayıtlar", CREATED, expires_on=MONDAY)
    office.ask(lambda storage: storage.topics.add(topic))
    office.ask(lambda storage: storage.posts.update("one", lambda one: replace(one, topic_id="t")))
    office.page.board.load()
    office.settle()
    office.click(FRIDAY, 0)
    office.press(Key.Key_C, Control)
    office.page.go_to(TUESDAY)
    office.press(Key.Key_V, Control)
    (copy,) = [one for one in office.stored().values() if one.state is PostState.DRAFT]
    assert copy.topic_id == "t"
    office.settle()
    assert "guideline.1.expired-topic" in [one.rule for one in office.page.board.verdicts(copy)]
    office.ask(lambda storage: storage.topics.delete("t"))
    office.press(Key.Key_V, Control)
    made = [one for one in office.stored().values() if one.state is PostState.DRAFT]
    assert {one.topic_id for one in made if one.id != copy.id} == {None}


def test_a_copy_of_what_is_gone_since_can_still_be_put(office: Office) -> None:
    office.click(FRIDAY, 0)
    office.press(Key.Key_C, Control)
    office.press(Key.Key_Delete)
    office.page.go_to(TUESDAY)
    office.press(Key.Key_V, Control)
    assert [one.planned_at for one in office.stored().values() if one.text == "Söyleşi"] == [at(TUESDAY, "09:30")]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups, offscreen
def test_the_menu_does_it_with_all_that_is_selected(office: Office) -> None:
    def choose(day: date, post_id: str, words: str) -> None:
        office.page.gestures.menu_asked.emit(day, post_id, QPoint(40, 40))
        menu = next(one for one in office.page.findChildren(QMenu) if one.isVisible())
        next(one for one in menu.actions() if one.text() == words).trigger()
        menu.close()

    view = office.page.view
    office.click(FRIDAY, 0)
    office.click(FRIDAY, 1, Control)
    place = view.look_at(view.cell_of(FRIDAY).center())[1].cards[0].center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, No, place)
    choose(FRIDAY, "one", "Kopyala")
    choose(TUESDAY, "", "Kopyayı bu güne koy")
    assert len([one for one in office.stored().values() if one.state is PostState.DRAFT]) == 2
    office.click(FRIDAY, 0)
    office.click(FRIDAY, 1, Control)
    choose(FRIDAY, "two", "Sil")
    assert not {"one", "two"} & office.stored().keys()
    choose(MONDAY, "three", "Bir hafta sonraya taşı")
    assert office.when("three") == at(date(2026, 12, 7), "10:00")


# What went out


def test_a_published_post_asks_in_its_place_and_means_no(office: Office) -> None:
    question = office.page.question
    office.drop(date(2026, 11, 12), "out")
    assert question.isVisible()
    assert question.words.text() == "“Anma” yayımlandı. Yayın zamanı 12 Kasım 09.30 olarak düzeltilsin mi?"
    assert office.page.window().focusWidget() is question.no
    QTest.keyClick(question.no, Key.Key_Escape)
    assert question.isHidden()
    assert office.page.window().focusWidget() is office.page.view.widget
    assert office.stored()["out"].published_at == at(PAST, "09:30")
    office.drop(date(2026, 11, 12), "out")
    question.yes.click()
    out = office.stored()["out"]
    assert (out.published_at, out.variants[0].published_at) == (at(date(2026, 11, 12), "09:30"),) * 2
    assert out.variants[0].link == "https://x.com/a/1"
    office.history.undo()
    assert office.stored()["out"].published_at == at(PAST, "09:30")


def test_a_published_post_for_a_day_to_come_offers_a_copy(office: Office) -> None:
    office.drop(TUESDAY, "out")
    assert office.page.question.yes.text() == "Kopyasını koy"
    office.page.question.yes.click()
    assert office.stored()["out"].published_at == at(PAST, "09:30")
    assert [one.planned_at for one in office.stored().values() if one.state is PostState.DRAFT] == [
        at(TUESDAY, "09:30")
    ]


# Hours


def test_the_week_moves_several_by_half_an_hour_and_copies_to_the_hour(office: Office) -> None:
    office.page.stage.show_kind(ViewKind.WEEK)
    office.page.go_to(FRIDAY)
    office.settle()
    office.press(Key.Key_Down, Shift)
    office.press(Key.Key_Tab)
    office.press(Key.Key_Down, Shift)
    assert office.selected == ("two", "one")
    office.press(Key.Key_Down, Alt)
    assert (office.when("one"), office.when("two")) == (at(FRIDAY, "10:00"), at(FRIDAY, "18:00"))
    office.history.undo()
    assert office.when("two") == at(FRIDAY, "17:30")
    office.page.gestures.posts_dropped.emit(("one",), at(FRIDAY, "12:00"), True)
    assert office.told == "“Söyleşi” yazısının kopyası 27 Kasım 12.00 saatine taslak olarak eklendi"
    office.page.gestures.posts_dropped.emit(("one", "two"), at(date(2026, 11, 28), "11:00"), False)
    assert (office.when("one"), office.when("two")) == (
        at(date(2026, 11, 28), "11:00"),
        at(date(2026, 11, 28), "11:00") + timedelta(hours=8),
    )

"""The filter bar over a real storage: what is found, hidden and told, by mouse and by keyboard."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from models.calendar import LATE, Campaign, FilterPart, Pillar, PostFilter
from models.enums import PostState
from models.posts import Variant
from tests.ui.calendar_support import ACCOUNTS, FakeSettings, StorageLane, fake_doors, post
from ui.calendar import CalendarPage
from ui.calendar.filters.options import NONE
from ui.calendar.views.kinds import ViewKind
from ui.history import AppHistory

pytestmark = [
    pytest.mark.usefixtures("theme"),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),  # popups, offscreen
]
Key = Qt.Key
TUESDAY, FRIDAY = date(2026, 11, 24), date(2026, 11, 27)
FAR = date(2027, 6, 15)


@dataclass
class Office:
    page: CalendarPage
    settle: Callable[[], None]
    do: Callable[[Callable[[object], object]], object]

    @property
    def bar(self):
        return self.page.filters

    def shown(self, *days: date) -> list[str]:
        return [one.id for day in days for one in self.page.board.posts_on(day)]

    def type(self, words: str) -> None:
        self.bar.field.setFocus()
        QTest.keyClicks(self.bar.field, words)
        self.bar.field.say()
        self.settle()

    def choose(self, part: FilterPart, *keys: str) -> None:
        self.bar.row.buttons[part].chosen_changed.emit(frozenset(keys))
        self.settle()

    @property
    def told(self) -> str:
        return self.bar.row.result.words.text()


def fill(storage) -> bool:
    for account in ACCOUNTS:
        storage.unit.save_account(account)
    storage.pillars.save([Pillar("p1", "Duyuru", 50)])
    storage.campaigns.save(Campaign("c1", "Kütüphane haftası"))
    instagram = (Variant(ACCOUNTS[1].platform, None, "ai"),)
    for one in (
        replace(post("late", TUESDAY, text="Sergi açıldı"), author="Derya"),
        replace(post("fair", FRIDAY, text="DİYARBAKIR’da kitap fuarı"), pillar_id="p1"),
        replace(post("talk", FRIDAY, "17:30", text="Söyleşi"), variants=instagram, campaign_id="c1", author="Ayşe"),
        post("done", date(2026, 11, 23), state=PostState.PUBLISHED, text="Kitap bağışı"),
        post("off", FRIDAY, "12:00", state=PostState.CANCELLED, text="Gezi"),
        post("far", FAR, text="Diyarbakır gezisi"),
        replace(post("idea", FRIDAY, text="Diyarbakır fikri"), planned_at=None, state=PostState.IDEA),
    ):
        storage.posts.add(one)
    return True


@pytest.fixture
def office(qtbot, tasks, events, clock, paths) -> Iterator[Office]:
    lane = StorageLane(paths, clock)

    def do(work):
        answers = []
        tasks.run("storage", lambda _c: work(lane()), owner=events, done=answers.append)
        qtbot.waitUntil(lambda: not tasks.busy)
        return answers[0]

    do(fill)
    history = AppHistory(lane, clock, events, tasks, events)
    page = CalendarPage(lane, FakeSettings(), clock, events, tasks, history=history, doors=fake_doors())
    qtbot.addWidget(page)
    page.resize(1280, 800)
    with qtbot.waitSignal(page.board.loaded):
        page.show()
    yield Office(page, lambda: qtbot.waitUntil(lambda: not tasks.busy and not page._is_stale), do)
    do(lambda _s: lane.close() or True)


def test_words_find_posts_in_turkish_and_the_bar_says_what_is_hidden(office: Office):
    office.settle()
    assert office.bar.row.isHidden()
    office.type("diyarbakir")
    assert office.shown(TUESDAY, FRIDAY) == ["fair"]
    assert office.told == "Bu ay 1 görünüyor, 3 gizli · toplam 3 sonuç"
    assert "1 tanesinin günü yok" in office.bar.row.result.words.toolTip()
    assert office.bar.row.isVisibleTo(office.page)
    assert [one.id for one in office.page.board.all_on(FRIDAY)] == ["fair", "talk"]
    friday = office.page.view.month.look(office.page.view.month.index_of(FRIDAY))
    assert "1 yazı süzgeçle gizli" in friday.spoken


def test_escape_in_the_field_shows_everything_again_and_then_leaves(office: Office):
    office.type("fuar")
    assert office.shown(FRIDAY) == ["fair"]
    QTest.keyClick(office.bar.field, Key.Key_Escape)
    assert office.bar.field.text() == ""
    assert office.shown(FRIDAY) == ["fair", "talk"]
    assert office.bar.row.isHidden()
    assert office.bar.field.hasFocus()
    QTest.keyClick(office.bar.field, Key.Key_Escape)
    assert office.page.view.widget.hasFocus()


def test_hits_of_other_months_are_a_key_away(office: Office):
    for key, modifier in (
        (Key.Key_F, Qt.KeyboardModifier.ControlModifier),
        (Key.Key_F3, Qt.KeyboardModifier.NoModifier),
    ):
        office.page.view.widget.setFocus()
        QTest.keyClick(office.page, key, modifier)
        assert office.bar.field.hasFocus()
    office.type("diyarbakir")
    for expected in ("fair", "far", "fair"):
        QTest.keyClick(office.bar.field, Key.Key_Return)
        office.settle()
        assert office.page.view.selected_post() == expected
    QTest.keyClick(office.page, Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    office.settle()
    assert (office.page.view.current_day, office.page.view.selected_post()) == (FAR, "far")
    assert office.shown(FAR) == ["far"]
    QTest.keyClick(office.page, Key.Key_F3)
    office.settle()
    assert office.page.view.selected_post() == "fair"


@pytest.mark.parametrize(
    ("part", "keys", "expected"),
    [
        (FilterPart.ACCOUNTS, ("ai",), ["talk"]),
        (FilterPart.STATES, (LATE,), ["late"]),
        (FilterPart.STATES, ("published", "cancelled"), ["off"]),
        (FilterPart.PILLARS, ("p1",), ["fair"]),
        (FilterPart.CAMPAIGNS, (NONE,), ["late", "fair"]),
        (FilterPart.AUTHORS, ("Derya", "Ayşe"), ["late", "talk"]),
    ],
)
def test_each_choice_lets_its_posts_through(
    office: Office, part: FilterPart, keys: tuple[str, ...], expected: list[str]
):
    office.bar.head.more.click()
    office.settle()
    office.choose(part, *keys)
    assert office.shown(TUESDAY, FRIDAY) == expected
    assert office.bar.row.buttons[part].isChecked()
    assert office.bar.head.more.text() == f"Süz ({len(keys)})"
    office.bar.row.result.clear.click()
    office.settle()
    assert office.shown(TUESDAY, FRIDAY) == ["late", "fair", "talk"]
    assert not office.bar.row.buttons[part].isChecked()


def test_a_check_list_is_used_by_keyboard(office: Office):
    office.bar.head.more.click()
    office.settle()
    button = office.bar.row.buttons[FilterPart.STATES]
    button.setFocus()
    QTest.keyClick(button, Key.Key_Down)
    office.settle()
    boxes = list(button.list.boxes.values())
    assert [box.text() for box in boxes][4:] == [
        "Planlandı (4)", "Gecikti (1)", "Yayımlandı (1)", "İptal edildi (1)",
    ]  # fmt: skip
    assert boxes[0].hasFocus()
    for box in boxes[:4]:
        QTest.keyClick(box, Key.Key_Down)
    assert boxes[4].hasFocus()
    QTest.keyClick(boxes[4], Key.Key_Space)
    office.settle()
    assert button.accessibleName() == "Durum: Planlandı"
    assert office.shown(date(2026, 11, 23), FRIDAY) == ["fair", "talk"]
    QTest.keyClick(boxes[4], Key.Key_Escape)
    assert button.list is None or not button.list.isVisible()


def test_chips_say_what_is_on_while_the_choices_are_closed(office: Office):
    office.bar.head.more.click()
    office.settle()
    office.choose(FilterPart.STATES, "planned", "published")
    office.choose(FilterPart.PILLARS, "p1")
    office.bar.head.more.click()
    chips = office.bar.row.chips.all
    assert [chip.text().strip() for chip in chips] == ["Planlandı", "Yayımlandı", "Duyuru"]
    chips[0].setFocus()
    for left in (["Yayımlandı", "Duyuru"], ["Duyuru"], []):
        QTest.keyClick(next(chip for chip in office.bar.row.chips.all if chip.hasFocus()), Key.Key_Delete)
        office.settle()
        assert [chip.text().strip() for chip in office.bar.row.chips.all] == left
    assert office.page.view.widget.hasFocus()
    assert office.bar.row.isHidden()


def test_a_filter_that_finds_nothing_offers_the_way_out(office: Office):
    office.type("yokboyle")
    assert office.told == "Uyan yazı yok · bu ay 4 yazı gizli"
    assert office.bar.row.result.clear.property("role") == "primary"
    assert not office.bar.row.result.after.isEnabled()
    office.bar.row.result.clear.click()
    assert office.shown(FRIDAY) == ["fair", "talk"]


def test_what_is_put_on_the_calendar_meanwhile_is_not_hidden_before_it_was_looked_at(office: Office):
    office.type("fuar")
    office.page.board.put_post(post("new", FRIDAY, "20:00"))
    assert office.shown(FRIDAY) == ["fair", "new"]


def test_a_choice_that_is_gone_hides_nothing(office: Office):
    office.bar.head.more.click()
    office.settle()
    office.choose(FilterPart.PILLARS, "p1")
    office.do(lambda storage: storage.pillars.save([]) == [])
    office.page.orders.load()
    office.settle()
    assert office.page.board.sieve.wanted == PostFilter()
    assert office.shown(FRIDAY) == ["fair", "talk"]


def test_typing_waits_for_nobody_and_only_the_last_answer_counts(office: Office, tasks, qtbot):
    office.settle()
    gate = threading.Event()
    tasks.run("storage", lambda _c: gate.wait(20), owner=office.page)
    try:
        for words in ("s", "se", "fuar"):
            office.bar.field.setText(words)
            office.bar.field.say()
        assert office.shown(FRIDAY) == ["fair", "talk"]
        qtbot.waitUntil(lambda: office.told == "Aranıyor…")
    finally:
        gate.set()
    office.settle()
    assert office.shown(FRIDAY) == ["fair"]


@pytest.mark.parametrize("kind", [ViewKind.DAY, ViewKind.WEEK, ViewKind.MONTH, ViewKind.LIST])
def test_every_view_obeys_and_what_was_called_off_can_be_looked_for(office: Office, kind: ViewKind):
    office.bar.head.more.click()
    office.page.stage.show_kind(kind)
    office.page.go_to(FRIDAY)
    office.settle()
    office.choose(FilterPart.STATES, PostState.CANCELLED.value)
    assert office.shown(FRIDAY) == ["off"]
    assert office.told == {
        ViewKind.DAY: "Bu gün 1 görünüyor, 2 gizli · toplam 1 sonuç",
        ViewKind.WEEK: "Bu hafta 1 görünüyor, 4 gizli · toplam 1 sonuç",
    }.get(kind, "Bu ay 1 görünüyor, 4 gizli · toplam 1 sonuç")
    view = office.page.view.widget
    assert "off" in office.page.view.posts_in(view.rect())
    assert not {"fair", "talk"} & set(office.page.view.posts_in(view.rect()))


def test_what_was_called_off_is_found_by_the_filter_and_made_a_draft_again(office: Office):
    office.page.states.choose(["talk"], PostState.CANCELLED)
    office.settle()
    assert office.shown(FRIDAY) == ["fair"]
    office.choose(FilterPart.STATES, PostState.CANCELLED.value)
    assert office.shown(FRIDAY) == ["off", "talk"]
    assert office.page.states.offered(["talk"]) == (PostState.DRAFT,)
    office.page.states.choose(["talk"], PostState.DRAFT)
    office.settle()
    assert office.shown(FRIDAY) == ["off"]
    office.page.board.sieve.clear()
    office.settle()
    assert office.shown(FRIDAY) == ["fair", "talk"]
    assert office.page.board.post("talk").state is PostState.DRAFT


def test_the_list_says_that_nothing_fits_and_shows_the_way_back(office: Office):
    office.page.stage.show_kind(ViewKind.LIST)
    office.type("yokboyle")
    listing = office.page.view
    assert listing.empty.isVisibleTo(listing)
    assert not listing.table.isVisibleTo(listing)
    listing.empty.findChild(QPushButton).click()
    office.settle()
    assert listing.table.isVisibleTo(listing)
    assert office.bar.field.text() == ""


def test_the_profile_obeys_too(office: Office):
    office.page.stage.show_kind(ViewKind.PROFILE)
    office.settle()
    assert [line.id for line in office.page.view.feed.lines] == ["talk"]
    office.type("fuar")
    assert office.page.view.feed.lines == ()
    office.bar.row.result.clear.click()
    office.settle()
    assert [line.id for line in office.page.view.feed.lines] == ["talk"]


def test_the_filter_goes_along_to_another_month(office: Office):
    office.type("gezi")
    office.page.go_to(FAR)
    office.settle()
    assert office.shown(FAR) == ["far"]
    office.page.go_to(FRIDAY)
    office.settle()
    assert office.shown(FRIDAY) == []
    assert office.bar.field.text() == "gezi"

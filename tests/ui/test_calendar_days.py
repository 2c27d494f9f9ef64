"""Special days on the calendar, what does not fit them, and posts that say the same as others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton

from models.diagnostics import Diagnostic
from models.enums import PostState, Severity
from models.messages import Message
from models.planning import DayKind, SpecialDay
from models.posts import Attachment, Post, Topic
from services.planning import PlanWarningKind
from tests.ui.calendar_support import CREATED, TODAY, Desk, FakeStorage, open_desk, post
from ui.calendar.day_menu import day_menu, post_menu
from ui.calendar.days.dialog import likely_kind

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups and dialogs, offscreen
Key = Qt.Key
MONDAY = date(2026, 11, 30)
FRIDAY = date(2026, 11, 27)
TALK = "Plastik söyleşimiz perşembe günü Mavi Salon’da. Konuğumuz Derya Ilgın, bütün öğrencilerimizi bekliyoruz."
PARTY = "Bahar şenliğimizde konsere bekliyoruz, kaçırmayın!"


@pytest.fixture
def desk(qtbot, theme, tasks, events, clock) -> Iterator[Desk]:
    storage = FakeStorage(
        [
            post("party", FRIDAY, "09:30", text=PARTY),
            post("old", date(2026, 11, 12), state=PostState.PUBLISHED, text=TALK),
            post("again", date(2026, 12, 3), "17:30", text=TALK),
        ],
        [Topic("topic", "Şenlik ve konser", CREATED)],
    )
    storage.days.save(SpecialDay("m", MONDAY, date(2026, 12, 1), "Üç günlük ulusal yas", DayKind.MOURNING))
    for desk in open_desk(qtbot, tasks, events, clock, storage):
        desk.settle()
        yield desk


def look(desk: Desk, day: date):
    return desk.page.view.month.look(desk.page.view.month.index_of(day))


def test_a_day_says_what_it_is_in_a_word_and_aloud(desk: Desk):
    (mark,) = look(desk, MONDAY).marks
    assert (mark.words, mark.icon, mark.mourning) == ("Yas: Üç günlük ulusal yas", "ribbon", True)
    assert "Yas: Üç günlük ulusal yas" in look(desk, MONDAY).spoken
    assert "Yas: Üç günlük ulusal yas" in desk.page.view.tooltip_at(desk.page.view.cell_of(MONDAY).center())
    assert [one.words for one in look(desk, date(2026, 11, 10)).marks] == ["Yas: 10 Kasım Atatürk'ü Anma Günü"]
    assert look(desk, date(2026, 12, 2)).marks == ()


def test_holidays_stand_on_the_calendar_without_being_asked_for(desk: Desk):
    desk.page.go_to(date(2027, 3, 8))
    desk.settle()
    (eve,), (feast,) = (look(desk, date(2027, 3, day)).marks for day in (8, 9))
    assert (eve.words, eve.word) == ("Ramazan Bayramı arifesi (13.00’ten sonra)", "Yarım gün")
    assert (feast.words, feast.word, feast.icon) == ("Ramazan Bayramı, 1. gün", "Tatil", "flag")
    assert feast.words in look(desk, date(2027, 3, 9)).spoken
    assert "dinî bayramlar" in desk.page.board.everybodys_days()[-1].turkish()


def test_a_drop_on_a_mourning_day_is_allowed_and_told_with_undo(desk: Desk):
    assert desk.page.plan.move_post("party", MONDAY)
    bar = desk.page.undo_bar
    assert bar.notes.text() == "O gün Üç günlük ulusal yas: yazının uygun olduğuna bakın."
    assert {one.kind for one in desk.page.board.warnings_on(MONDAY)} == {PlanWarningKind.MOURNING}
    desk.settle()
    bar.undo.click()
    desk.settle()
    assert desk.page.board.warnings_on(MONDAY) == ()
    assert desk.storage.posts.kept["party"].planned_at == post("x", FRIDAY, "09:30").planned_at


def test_a_topic_on_a_mourning_day_is_told_too_and_remembrance_is_not(desk: Desk):
    made = desk.page.plan.place_topic("topic", MONDAY)
    assert made is not None
    assert desk.page.undo_bar.notes.text().startswith("O gün Üç günlük ulusal yas")
    desk.settle()
    desk.storage.posts.kept["rest"] = post("rest", FRIDAY, text="Yitirdiklerimizi saygıyla anıyoruz.")
    desk.events.posts_changed.emit()
    desk.settle()
    assert desk.page.plan.move_post("rest", MONDAY)
    assert not desk.page.undo_bar.notes.isVisible()
    desk.settle()


def planted(rule: str, severity: Severity) -> Diagnostic:
    return Diagnostic(rule, 6, severity, 0, 5, Message("Bulgu"))


def test_what_is_left_in_the_words_is_told_beside_the_undo(desk: Desk, qtbot):
    desk.checks.planted[PARTY] = [
        planted("guideline.6.insult", Severity.ERROR),
        planted("guideline.6.wording", Severity.WARNING),
        planted("guideline.2.day-load", Severity.WARNING),  # the calendar says that itself
        planted("guideline.3.shouting", Severity.INFORMATION),
    ]
    assert desk.page.plan.move_post("party", date(2026, 12, 2))
    desk.settle()
    bar = desk.page.undo_bar
    assert bar.words.text().endswith(" yazısı 2 Aralık’a taslak olarak taşındı")
    assert bar.notes.text() == "Yazıda 1 hata, 1 uyarı duruyor; planlamak için yazıyı açın"
    assert desk.checks.asked[0].planned_at == post("x", date(2026, 12, 2), "09:30").planned_at
    bar.open.click()
    assert desk.chosen == ["party"]


def test_warnings_alone_do_not_hold_a_post(desk: Desk):
    desk.checks.planted[PARTY] = [planted("guideline.6.wording", Severity.WARNING)]
    assert desk.page.plan.move_post("party", date(2026, 12, 2))
    desk.settle()
    assert desk.page.undo_bar.notes.text() == "Yazıda 1 uyarı duruyor"
    assert desk.storage.posts.kept["party"].state is PostState.PLANNED


def test_a_dropped_posts_pictures_are_looked_at_as_its_words_are(desk: Desk):
    picture = Attachment("p", "c0ffee", "afiş.png", "PNG", 800, 600)
    desk.page.board.put_post(replace(desk.page.board.post("party"), attachments=(picture,)))
    desk.storage.posts.kept["party"] = replace(desk.storage.posts.kept["party"], attachments=(picture,))
    stretched = Diagnostic("image.stretched", 7, Severity.ERROR, 0, 0, Message("Basık"))
    desk.pictures.planted["c0ffee"] = (stretched, stretched)
    desk.checks.planted[PARTY] = [planted("guideline.6.wording", Severity.WARNING)]
    assert desk.page.plan.move_post("party", date(2026, 12, 2))
    desk.settle()
    assert desk.page.undo_bar.notes.text() == "Yazıda 1 hata, 1 uyarı duruyor; planlamak için yazıyı açın"
    assert desk.storage.posts.kept["party"].state is PostState.DRAFT


def test_the_same_picture_in_the_library_answers_for_a_dropped_posts_one(desk: Desk):
    picture = Attachment("p", "c0ffee", "afiş.png", "PNG", 800, 600)
    desk.page.board.put_post(replace(desk.page.board.post("party"), attachments=(picture,)))
    desk.storage.posts.kept["party"] = replace(desk.storage.posts.kept["party"], attachments=(picture,))
    rule, warning = "attribution.unknown-source", Severity.WARNING
    desk.pictures.planted["c0ffee"] = (Diagnostic(rule, 7, warning, 0, 0, Message("Kimin?"), data={"same": "0wn"}),)
    assert desk.page.plan.move_post("party", date(2026, 12, 2))
    desk.settle()
    assert not desk.page.undo_bar.notes.isVisible()


def state_word(desk: Desk, day: date) -> list[str]:
    return [card.state.word for card in look(desk, day).cards]


def test_a_post_with_errors_keeps_its_day_as_a_draft(desk: Desk):
    desk.checks.planted[PARTY] = [planted("guideline.11.password", Severity.ERROR)]
    day = date(2026, 12, 2)
    assert desk.page.plan.move_post("party", day)
    desk.settle()
    kept = desk.storage.posts.kept["party"]
    assert (kept.state, kept.planned_at) == (PostState.DRAFT, post("x", day, "09:30").planned_at)
    assert state_word(desk, day) == ["Taslak"]

    desk.page.history.undo()
    desk.settle()
    kept = desk.storage.posts.kept["party"]
    assert (kept.state, kept.planned_at) == (PostState.PLANNED, post("x", FRIDAY, "09:30").planned_at)
    assert state_word(desk, FRIDAY) == ["Planlandı"]

    desk.page.history.redo()
    desk.settle()
    assert desk.storage.posts.kept["party"].state is PostState.DRAFT
    assert state_word(desk, day) == ["Taslak"]


def test_a_placed_topic_is_looked_through_too(desk: Desk):
    desk.checks.planted["Şenlik ve konser"] = [planted("guideline.11.password", Severity.ERROR)]
    made = desk.page.plan.place_topic("topic", date(2026, 12, 2))
    assert made is not None
    desk.settle()
    assert desk.storage.posts.kept[made].state is PostState.DRAFT
    assert desk.page.undo_bar.words.text() == "“Şenlik ve konser” konusu 2 Aralık’a taslak olarak yerleştirildi"
    desk.page.undo_bar.open.click()
    assert desk.chosen == [made]
    desk.page.history.undo()
    desk.settle()
    assert made not in desk.storage.posts.kept
    assert desk.page.board.topic("topic") is not None


def test_each_of_two_quick_drops_is_looked_through(desk: Desk):
    desk.checks.planted[PARTY] = [planted("guideline.11.password", Severity.ERROR)]
    assert desk.page.plan.move_post("party", date(2026, 12, 2))
    assert desk.page.plan.move_post("again", date(2026, 12, 4))
    desk.settle()
    assert desk.storage.posts.kept["party"].state is PostState.DRAFT
    assert desk.storage.posts.kept["again"].state is PostState.PLANNED
    assert "again" not in desk.page.undo_bar.words.text()
    (notice,) = desk.notices  # the toast speaks of the other post
    assert notice.message.turkish().startswith("“Bahar şenliğimizde konsere")


def test_justified_errors_do_not_hold_a_post(desk: Desk):
    from services.checking import dismissal

    found = planted("guideline.6.insult", Severity.ERROR)
    desk.checks.planted[PARTY] = [found]
    passed = dismissal(found, PARTY, "Alıntı", desk.clock.now())
    desk.storage.posts.kept["party"] = replace(desk.storage.posts.kept["party"], dismissals=(passed,))
    desk.events.posts_changed.emit()
    desk.settle()
    assert desk.page.plan.move_post("party", date(2026, 12, 2))
    desk.settle()
    assert desk.storage.posts.kept["party"].state is PostState.PLANNED


def test_a_post_moved_on_meanwhile_is_not_held_for_its_former_day(desk: Desk):
    day, later = date(2026, 12, 2), date(2026, 12, 4)
    assert desk.page.plan.move_post("party", day)
    change = desk.page.telling.told
    before = desk.page.board.post("party")
    assert desk.page.plan.move_post("party", later)
    desk.page.plan.hold(change, before)
    desk.settle()
    assert desk.storage.posts.kept["party"].state is PostState.PLANNED


def test_clean_words_say_nothing(desk: Desk):
    assert desk.page.plan.move_post("party", date(2026, 12, 2))
    desk.settle()
    assert desk.checks.asked
    assert not desk.page.undo_bar.notes.isVisible()
    assert not desk.page.undo_bar.open.isVisible()


# Duplicates


def test_a_duplicate_leads_to_the_other_post(desk: Desk):
    day = date(2026, 12, 3)
    (note,) = look(desk, day).notes
    assert (note.post_id, note.other_id) == ("again", "old")
    assert note.words.startswith("12 Kasım 2026 tarihli gönderi aynı şeyi söylüyor: “Plastik söyleşimiz")
    assert note.words.endswith("(Kılavuz md.\u00a02)")
    assert desk.page.strip.words.text() == "1 günde yinelenen yazı · Kılavuz md.\u00a02"
    QTest.keyClick(desk.page.view, Key.Key_F8)
    assert desk.page.view.current_day == day
    QTest.keyClick(desk.page.view, Key.Key_Return)
    (way,) = desk.page.day_list.notes.findChildren(QPushButton)
    assert way.text() == "Öteki yazıyı aç"
    way.click()
    assert desk.chosen == ["old"]


def test_the_menu_of_a_duplicate_leads_there_too(desk: Desk):
    opened: list[str] = []
    menu = post_menu(
        desk.page, look(desk, date(2026, 12, 3)), "again", open_post=opened.append, publish=lambda: 0,
        shift=lambda _: 0, copy=lambda: 0, duplicate=lambda: 0, delete=lambda: 0, again=None,
        states=(), choose=lambda _: 0,
    )  # fmt: skip
    next(one for one in menu.actions() if one.text() == "Benzer yazıyı aç").trigger()
    assert opened == ["old"]
    menu.close()


def test_several_posts_of_a_day_are_told_apart_by_their_time(desk: Desk):
    assert desk.page.plan.move_post("party", MONDAY)
    desk.settle()
    desk.storage.posts.kept["second"] = post("second", MONDAY, "17:30", text="Çekilişimize katılın!")
    desk.events.posts_changed.emit()
    desk.settle()
    assert [note.words.split(" · ")[0] for note in look(desk, MONDAY).notes] == ["09.30", "17.30"]


def test_a_silent_account_is_told_of_today(desk: Desk):
    desk.settings.values["planning.silence_days"] = 7
    desk.events.setting_changed.emit("planning.silence_days")
    assert desk.page.board.warnings_on(TODAY) == ()  # Friday's post ends the silence
    assert desk.page.plan.move_post("party", date(2026, 12, 5))
    (warning,) = desk.page.board.warnings_on(TODAY)
    assert (warning.kind, warning.article, warning.severity) == (PlanWarningKind.SILENCE, 1, Severity.INFORMATION)
    assert warning.message.turkish().startswith("X: 14 gündür gönderi yok")
    desk.page.go_to_today()
    assert "sessiz hesap var" in desk.page.strip.words.text()
    assert desk.page.strip.words.text().endswith("Kılavuz md.\u00a01, 2")
    desk.settle()


def test_a_rule_that_is_switched_off_is_silent_at_once(desk: Desk):
    desk.settings.values["checks.rules_off"] = ["guideline.2.duplicate"]
    desk.events.setting_changed.emit("checks.rules_off")
    assert desk.page.board.warnings_on(date(2026, 12, 3)) == ()


# The dialog


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Vize haftası", DayKind.EXAM),
        ("Final sınavları", DayKind.EXAM),
        ("Ulusal yas", DayKind.MOURNING),
        ("YAS İLANI", DayKind.MOURNING),
        ("Ders kaydı", DayKind.REGISTRATION),
        ("Yasemin şenliği", DayKind.OTHER),
        ("Mezuniyet", DayKind.OTHER),
        ("", DayKind.OTHER),
    ],
)
def test_a_day_is_what_its_name_says(name: str, kind: DayKind):
    assert likely_kind(name) is kind


def test_the_kind_follows_the_name_until_it_is_chosen(desk: Desk):
    desk.page.special_days.button.click()
    dialog = desk.page.special_days.dialog
    assert DayKind(dialog.kind.currentData()) is DayKind.OTHER
    QTest.keyClicks(dialog.name, "Vize ")
    assert DayKind(dialog.kind.currentData()) is DayKind.EXAM
    dialog.kind.setFocus()
    QTest.keyClick(dialog.kind, Key.Key_Down)
    chosen = dialog.kind.currentData()
    assert DayKind(chosen) is not DayKind.EXAM
    QTest.keyClicks(dialog.name, "yas")
    assert dialog.kind.currentData() == chosen
    dialog.leave.click()


def test_a_day_is_added_by_keyboard_and_taken_back(desk: Desk):
    page = desk.page
    page.special_days.button.click()
    dialog = page.special_days.dialog
    assert "10 Kasım" in "".join(one.text() for one in dialog.findChildren(type(page.strip.words)))
    dialog.name.setText("  Güz yarıyılı   final sınavları ")
    dialog.kind.setCurrentIndex(dialog.kind.findData(DayKind.EXAM))
    dialog.first.setDate(QDate(2026, 12, 14))
    dialog.last.setDate(QDate(2026, 12, 18))
    QTest.keyClick(dialog.name, Key.Key_Return)
    desk.settle()
    stored = [day for day in desk.storage.days.all() if day.kind is DayKind.EXAM]
    assert [(day.name, day.first, day.last) for day in stored] == [
        ("Güz yarıyılı final sınavları", date(2026, 12, 14), date(2026, 12, 18))
    ]
    assert dialog.undo_bar.words.text() == "“Güz yarıyılı final sınavları” takvime eklendi"
    assert dialog.list.item(1).text() == "Güz yarıyılı final sınavları\nSınav · 14–18 Aralık 2026"
    assert not page.undo_bar.isVisible()
    dialog.undo_bar.button.click()
    desk.settle()
    assert [day.id for day in desk.storage.days.all()] == ["m"]
    assert dialog.list.count() == 1
    dialog.leave.click()
    assert page.special_days.dialog is None
    page.history.redo()
    desk.settle()
    assert page.view.current_day == date(2026, 12, 14)
    assert [mark.words for mark in look(desk, date(2026, 12, 16)).marks] == ["Sınav: Güz yarıyılı final sınavları"]


def test_a_day_is_changed_and_deleted_with_undo(desk: Desk):
    page = desk.page
    page.special_days.edit("m")
    dialog = page.special_days.dialog
    assert dialog.name.text() == "Üç günlük ulusal yas"
    dialog.last.setDate(QDate(2026, 12, 2))
    dialog.save.click()
    desk.settle()
    assert look(desk, date(2026, 12, 2)).marks
    dialog.delete.click()
    desk.settle()
    assert desk.storage.days.all() == []
    assert not dialog.nothing.isHidden()
    assert look(desk, MONDAY).marks == ()
    dialog.leave.click()
    page.history.undo()
    page.history.undo()
    desk.settle()
    assert [(day.id, day.last) for day in desk.storage.days.all()] == [("m", date(2026, 12, 1))]


@pytest.mark.parametrize(
    ("name", "last", "problem"),
    [("  ", 1, "Günün adını yazın."), ("Final", -1, "Son gün, ilk günden önce olamaz.")],
)
def test_a_day_that_makes_no_sense_is_not_added(desk: Desk, name: str, last: int, problem: str):
    desk.page.special_days.add(MONDAY)
    dialog = desk.page.special_days.dialog
    dialog.name.setText(name)
    dialog.last.setDate(dialog.first.date().addDays(last))
    dialog.save.click()
    assert dialog.problem.text() == problem
    assert [day.id for day in desk.storage.days.all()] == ["m"]
    dialog.reject()


def test_the_last_day_follows_the_first(desk: Desk):
    desk.page.special_days.add(MONDAY)
    dialog = desk.page.special_days.dialog
    dialog.first.setDate(QDate(2027, 1, 4))
    assert dialog.last.date() == QDate(2027, 1, 4)
    dialog.reject()


def test_the_menu_of_a_day_leads_to_its_special_days(desk: Desk):
    asked: list[object] = []
    menu = day_menu(
        desk.page,
        look(desk, MONDAY),
        add_post=lambda: 0,
        open_day=lambda: 0,
        paste=None,
        add_special=asked.append,
        edit_special=asked.append,
    )
    for action in menu.actions()[-2:]:
        action.trigger()
    assert asked == [MONDAY, "m"]
    menu.close()


def test_the_list_of_a_day_says_what_it_is(desk: Desk):
    page = desk.page
    assert page.plan.move_post("party", MONDAY)
    desk.settle()
    page._day_doors.open_day(MONDAY)
    assert page.day_list._marks.text() == "Yas: Üç günlük ulusal yas"
    assert "(Kılavuz md.\u00a02)" in page.day_list.notes.findChildren(type(page.strip.words))[0].text()
    page.day_list.close()


def test_marks_leave_room_for_hits(desk: Desk):
    assert desk.page.plan.move_post("party", MONDAY)
    desk.settle()
    view = desk.page.view
    found = view.look_at(view.cell_of(MONDAY).center() + QPoint(0, 12))
    assert found is not None
    _, layout = found
    assert layout.mark.height() > 0
    assert layout.cards[0].top() > layout.mark.bottom()
    assert layout.card_at(layout.cards[0].center()) == 0


def test_what_went_out_can_be_used_again_as_a_draft(desk: Desk):
    out = post("out", TODAY, "08:00", state=PostState.PUBLISHED, text="Kampüste sonbahar")
    desk.storage.posts.kept["out"] = out
    desk.events.posts_changed.emit()
    desk.settle()
    made: list[Post] = []
    desk.events.new_post_asked.connect(made.append)
    menus: list[QMenu] = []

    def offered(post_id: str) -> list[str]:
        desk.page.gestures.menu_asked.emit(TODAY, post_id, QPoint())
        menus[:] = [one for one in desk.page.findChildren(QMenu) if one.isVisible()]
        return [action.text() for action in menus[0].actions()]

    assert "Yeniden kullan" in offered("out")
    next(one for one in menus[0].actions() if one.text() == "Yeniden kullan").trigger()
    menus[0].close()
    [draft] = made
    assert (draft.state, draft.text, draft.series_id) == (PostState.DRAFT, "Kampüste sonbahar", "out")
    assert draft.planned_at is None
    assert draft.id != "out"

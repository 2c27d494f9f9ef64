"""The calendar under hand and keyboard: moving, placing, undoing, refusing, failing."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest

from models.enums import Platform, PostState, Severity
from models.posts import Topic
from services.planning import local_moment
from services.planning.judging import CalendarJudge
from tests.ui.calendar_support import CREATED, TODAY, Desk, FakeStorage, FullDiskError, open_desk, post
from ui.calendar import mime
from ui.calendar.looks import cells
from ui.calendar.views.kinds import ViewKind
from ui.calendar.views.month.geometry import cell_layout
from ui.history import AppHistory

Key = Qt.Key
Alt = Qt.KeyboardModifier.AltModifier
Control = Qt.KeyboardModifier.ControlModifier
MONDAY = date(2026, 11, 30)
FRIDAY = date(2026, 11, 27)
Open = Callable[[FakeStorage], Desk]


@pytest.fixture
def desk(qtbot, theme, tasks, events, clock) -> Iterator[Desk]:
    storage = FakeStorage(
        [
            post("past", date(2026, 11, 10), state=PostState.PUBLISHED, text="Anma töreni"),
            post("one", FRIDAY, "09:30", text="Söyleşi: İğne oyası"),
            post("two", FRIDAY, "17:30", text="Sergi açılışı"),
            post("far", date(2026, 12, 20), "10:00"),
        ],
        [
            Topic("late", "Gönüllüler", CREATED),
            Topic("soon", "Yılbaşı saatleri", CREATED, expires_on=TODAY + timedelta(days=3)),
        ],
    )
    yield from open_desk(qtbot, tasks, events, clock, storage)


def press(desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(desk.page.view, key, modifiers)


def drop(desk: Desk, kind: str, item_id: str, day: date) -> None:
    view = desk.page.view
    place = QPointF(view.cell_of(day).center())
    load = mime.carry(kind, item_id)
    both = (Qt.DropAction.MoveAction, load, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    view.dragMoveEvent(QDragMoveEvent(place.toPoint(), *both))
    assert view.grid.drop_day == day
    view.dropEvent(QDropEvent(place, *both))
    assert view.grid.drop_day is None


def shown(desk: Desk, day: date) -> list[str]:
    return [card.post_id for card in desk.page.view.month.look(desk.page.view.month.index_of(day)).cards]


# Loading


def test_the_grid_stands_before_the_storage_has_answered(qtbot, theme, tasks, events, clock):
    from tests.ui.calendar_support import FakeSettings, fake_doors
    from ui.calendar import CalendarPage

    history = AppHistory(FakeStorage, clock, events, tasks, events)
    page = CalendarPage(FakeStorage, FakeSettings(), clock, events, tasks, history=history, doors=fake_doors())
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    assert not page.board.is_loaded
    assert page.view.cell_of(TODAY).height() > 40
    assert page.view.month.look(page.view.month.index_of(TODAY)).is_today
    qtbot.waitUntil(lambda: page.board.is_loaded)


def test_posts_and_queue_are_shown(desk: Desk):
    assert shown(desk, FRIDAY) == ["one", "two"]
    look = desk.page.view.month.look(desk.page.view.month.index_of(FRIDAY))
    assert [card.time for card in look.cards] == ["09.30", "17.30"]
    assert "27 Kasım Cuma 2026, 2 yazı, 09.30 Söyleşi: İğne oyası Planlandı" in look.spoken
    titles = [desk.page.topics.model.data(desk.page.topics.model.index(row)) for row in range(2)]
    assert titles == ["Yılbaşı saatleri", "Gönüllüler"]
    assert desk.page.topics.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("3 gün kaldı")


def test_turning_a_month_shows_its_posts_at_once(desk: Desk):
    press(desk, Key.Key_PageDown)
    assert desk.page.board.month == date(2026, 12, 1)
    assert shown(desk, date(2026, 12, 20)) == ["far"]  # loaded with the month before
    desk.settle()
    press(desk, Key.Key_PageUp)
    press(desk, Key.Key_PageUp)
    assert desk.page.header.title.text() == "Ekim 2026"
    press(desk, Key.Key_T)
    assert desk.page.view.current_day == TODAY
    assert desk.page.header.title.text() == "Kasım 2026"


def test_an_answer_older_than_a_change_is_not_shown(desk: Desk):
    desk.page.board.load()  # asked before the change, answered after it
    assert desk.page.plan.move_post("one", MONDAY)
    desk.settle()
    assert shown(desk, MONDAY) == ["one"]


def test_a_hidden_page_loads_when_it_is_shown_again(desk: Desk, qtbot, events, tasks):
    desk.page.hide()
    desk.storage.posts.kept["new"] = post("new", MONDAY)
    before = desk.storage.posts.calls.count("between")
    events.posts_changed.emit()
    assert not tasks.busy
    with qtbot.waitSignal(desk.page.board.loaded):
        desk.page.show()
    assert desk.storage.posts.calls.count("between") == before + 1
    assert shown(desk, MONDAY) == ["new"]


# Drag and drop


def test_a_dropped_post_keeps_its_time_and_can_go_back(desk: Desk):
    drop(desk, mime.POST, "two", MONDAY)
    assert shown(desk, MONDAY) == ["two"]  # at once, before it is saved
    desk.settle()
    assert desk.storage.posts.kept["two"].planned_at == local_moment(MONDAY, time(17, 30))
    assert desk.page.history.next_undo.turkish() == "“Sergi açılışı” yazısı 30 Kasım’a taşındı"
    assert desk.page.undo_bar.isVisible()
    assert "30 Kasım’a taşındı" in desk.page.undo_bar.words.text()
    desk.history.undo()
    desk.settle()
    desk.settle()
    assert shown(desk, FRIDAY) == ["one", "two"]
    assert desk.storage.posts.kept["two"].planned_at == local_moment(FRIDAY, time(17, 30))
    desk.history.redo()
    desk.settle()
    assert desk.storage.posts.kept["two"].planned_at == local_moment(MONDAY, time(17, 30))


def test_a_drop_on_a_neighbour_months_day_in_sight_leaves_the_month(desk: Desk):
    day = date(2026, 12, 2)
    assert desk.page.view.shows(day)
    drop(desk, mime.POST, "two", day)
    desk.settle()
    assert shown(desk, day) == ["two"]
    assert desk.page.board.month == date(2026, 11, 1)
    assert "2 Aralık’a taşındı" in desk.page.undo_bar.words.text()
    assert (desk.page.view.current_day, desk.page.view.grid.selected_post) == (day, "two")
    desk.history.undo()
    desk.settle()
    desk.settle()
    assert desk.page.board.month == date(2026, 11, 1)
    assert desk.page.view.current_day == FRIDAY


def test_undo_keeps_what_was_written_in_the_meantime(desk: Desk):
    from dataclasses import replace

    drop(desk, mime.POST, "two", MONDAY)
    desk.settle()
    desk.storage.posts.kept["two"] = replace(desk.storage.posts.kept["two"], text="Sergi ertelendi")
    desk.page.history.undo()
    desk.settle()
    assert desk.storage.posts.kept["two"].text == "Sergi ertelendi"
    assert desk.storage.posts.kept["two"].planned_at == local_moment(FRIDAY, time(17, 30))


def test_a_drop_on_the_past_is_answered_with_a_sentence(desk: Desk):
    drop(desk, mime.POST, "one", date(2026, 11, 25))
    (notice,) = desk.notices
    assert "Geçmiş bir güne" in notice.message.turkish()
    assert desk.page.history.next_undo is None
    assert "update" not in desk.storage.posts.calls


def test_a_time_that_has_passed_today_is_refused(desk: Desk, clock):
    clock.moment = local_moment(TODAY, time(12))
    drop(desk, mime.POST, "one", TODAY)
    assert "09.30 bugün için geçti" in desk.notices[0].message.turkish()


def test_a_topic_becomes_a_planned_post_on_the_units_accounts(desk: Desk):
    drop(desk, mime.TOPIC, "soon", MONDAY)
    (made,) = shown(desk, MONDAY)
    assert desk.page.topics.model.rowCount() == 1
    desk.settle()
    saved = desk.storage.posts.kept[made]
    assert (saved.text, saved.state, saved.topic_id) == ("Yılbaşı saatleri", PostState.PLANNED, "soon")
    assert saved.planned_at == local_moment(MONDAY, time(9, 30))
    assert [(v.platform, v.account_id) for v in saved.variants] == [(Platform.X, "ax"), (Platform.INSTAGRAM, "ai")]
    desk.page.history.undo()
    desk.settle()
    assert shown(desk, MONDAY) == []
    assert desk.page.topics.model.rowCount() == 2
    desk.page.history.redo()
    desk.settle()
    assert shown(desk, MONDAY) == [made]
    assert desk.storage.posts.calls.count("add") == 1


def test_a_second_topic_takes_the_evening(desk: Desk):
    drop(desk, mime.TOPIC, "soon", MONDAY)
    drop(desk, mime.TOPIC, "late", MONDAY)
    desk.settle()
    times = [card.time for card in desk.page.view.month.look(desk.page.view.month.index_of(MONDAY)).cards]
    assert times == ["09.30", "17.30"]


def test_foreign_drags_are_ignored(desk: Desk):
    from PySide6.QtCore import QMimeData

    load = QMimeData()
    load.setText("one")
    place = QPointF(desk.page.view.cell_of(MONDAY).center())
    event = QDropEvent(place, Qt.DropAction.MoveAction, load, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    desk.page.view.dropEvent(event)
    assert not event.isAccepted()
    assert desk.page.history.next_undo is None


def test_a_drag_held_over_an_arrow_turns_the_month(desk: Desk, qtbot):
    arrow = desk.page.turners[1]
    load = mime.carry(mime.POST, "one")
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.MoveAction, load, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    arrow.dragEnterEvent(event)
    qtbot.waitUntil(lambda: desk.page.board.month == date(2026, 12, 1))
    arrow.dragLeaveEvent(QDragLeaveEvent())
    assert not arrow.isDown()
    drop(desk, mime.POST, "one", date(2026, 12, 9))
    desk.settle()
    assert desk.storage.posts.kept["one"].planned_at == local_moment(date(2026, 12, 9), time(9, 30))


# Failures


def test_a_failed_move_goes_back_and_says_so(desk: Desk):
    desk.storage.posts.failing = FullDiskError()
    drop(desk, mime.POST, "one", MONDAY)
    assert shown(desk, MONDAY) == ["one"]
    desk.settle()
    assert shown(desk, FRIDAY) == ["one", "two"]
    assert shown(desk, MONDAY) == []
    assert desk.page.history.next_undo is None
    assert not desk.page.undo_bar.isVisible()
    (notice,) = desk.notices
    assert (notice.severity, notice.message.turkish()) == (Severity.ERROR, "Disk dolu.")


def test_a_failed_undo_stays_undoable(desk: Desk):
    drop(desk, mime.POST, "one", MONDAY)
    desk.settle()
    desk.storage.posts.failing = FullDiskError()
    desk.page.history.undo()
    desk.settle()
    assert shown(desk, MONDAY) == ["one"]
    assert desk.page.history.next_undo is not None
    desk.storage.posts.failing = None
    desk.page.history.undo()
    desk.settle()
    assert shown(desk, FRIDAY) == ["one", "two"]


def test_several_failures_in_a_row_end_at_what_is_stored(desk: Desk):
    desk.storage.posts.failing = FullDiskError()
    drop(desk, mime.POST, "one", MONDAY)
    drop(desk, mime.POST, "two", MONDAY)
    desk.settle()
    assert shown(desk, FRIDAY) == ["one", "two"]
    assert shown(desk, MONDAY) == []
    assert desk.page.history.next_undo is None


def test_what_is_no_users_error_becomes_a_crash_report_after_going_back(desk: Desk):
    desk.storage.posts.failing = RuntimeError("bug")
    drop(desk, mime.POST, "one", MONDAY)
    desk.settle()
    assert [str(error) for error in desk.crashes] == ["bug"]
    assert shown(desk, FRIDAY) == ["one", "two"]


# Keyboard


def test_arrows_move_the_day_and_the_month_follows(desk: Desk):
    press(desk, Key.Key_Down)
    assert desk.page.view.current_day == TODAY + timedelta(days=7)
    press(desk, Key.Key_Right)
    press(desk, Key.Key_Up)
    press(desk, Key.Key_Left)
    assert desk.page.view.current_day == TODAY
    for _ in range(2):
        press(desk, Key.Key_Down)
    assert desk.page.board.month == date(2026, 12, 1)
    assert desk.page.view.current_day == date(2026, 12, 10)
    assert desk.page.view.shows(date(2026, 12, 10))


def test_tab_selects_posts_and_enter_opens_one(desk: Desk):
    press(desk, Key.Key_Right)
    press(desk, Key.Key_Tab)
    press(desk, Key.Key_Tab)
    assert desk.page.view.grid.selected_post == "two"
    press(desk, Key.Key_Return)
    assert desk.chosen == ["two"]
    press(desk, Key.Key_Escape)
    assert desk.page.view.grid.selected_post == ""


@pytest.mark.parametrize("modifier", [Alt, Control])
def test_alt_and_control_arrows_carry_the_post_along(desk: Desk, modifier: Qt.KeyboardModifier):
    press(desk, Key.Key_Right)
    press(desk, Key.Key_Tab)
    press(desk, Key.Key_Right, modifier)
    press(desk, Key.Key_Down, modifier)
    desk.settle()
    goal = FRIDAY + timedelta(days=8)
    assert desk.storage.posts.kept["one"].planned_at == local_moment(goal, time(9, 30))
    assert (desk.page.view.current_day, desk.page.view.grid.selected_post) == (goal, "one")
    desk.page.history.undo()
    desk.page.history.undo()
    desk.settle()
    assert desk.storage.posts.kept["one"].planned_at == local_moment(FRIDAY, time(9, 30))


def test_an_undone_move_takes_the_selection_along(desk: Desk):
    page, view = desk.page, desk.page.view
    press(desk, Key.Key_Right)
    press(desk, Key.Key_Tab)
    press(desk, Key.Key_Down, Alt)
    away = FRIDAY + timedelta(days=7)
    assert (view.current_day, view.grid.selected_post) == (away, "one")
    assert page.header.title.text() == "Kasım 2026", "the day is in sight: the page need not turn"
    assert "yazı yok" not in page.header.subtitle.text()
    desk.history.undo()
    desk.settle()
    assert (view.current_day, view.grid.selected_post) == (FRIDAY, "one")
    assert page.header.title.text() == "Kasım 2026"
    desk.history.redo()
    desk.settle()
    assert (view.current_day, view.grid.selected_post) == (away, "one")
    assert page.header.title.text() == "Kasım 2026"
    desk.settle()


def covered(desk: Desk, day: date, post_id: str) -> bool:
    """Whether the toast lies on a card of ``day``."""
    page, viewport = desk.page, desk.page.view.viewport()
    look = page.view.month.look(page.view.month.index_of(day))
    number = [card.post_id for card in look.cards].index(post_id)
    card = cell_layout(page.view.cell_of(day), len(look.cards)).cards[number]
    place = QRect(page.undo_bar.mapTo(page, QPoint()), page.undo_bar.size())
    return card.translated(viewport.mapTo(page, QPoint())).intersects(place)


@pytest.mark.parametrize("day", [date(2026, 12, day) for day in range(28, 32)])
@pytest.mark.parametrize("width", [1280, 900])
def test_the_toast_lies_beside_the_card_that_was_moved(desk: Desk, qtbot, day: date, width: int):
    desk.page.resize(width, 700)
    press(desk, Key.Key_PageDown)
    desk.settle()
    for post_id in ("far", "one", "two"):
        desk.page.plan.move_post(post_id, day)
        desk.settle()
        bar = desk.page.undo_bar
        assert bar.isVisible()
        qtbot.waitUntil(lambda post_id=post_id: not covered(desk, day, post_id))
        assert desk.page._card.rect().contains(bar.geometry())


@pytest.mark.parametrize(
    ("state", "tells"), [(PostState.DRAFT, True), (PostState.READY, True), (PostState.PLANNED, False)]
)
def test_a_moved_draft_says_that_it_is_planned_now(desk: Desk, state: PostState, tells: bool):
    desk.page.board.put_post(post("draft", FRIDAY, state=state, text="Davet"))
    desk.storage.posts.kept["draft"] = post("draft", FRIDAY, state=state, text="Davet")
    assert desk.page.plan.move_post("draft", MONDAY)
    words = "“Davet” yazısı 30 Kasım’a taşındı" + (", durumu Planlandı oldu" if tells else "")
    assert desk.page.undo_bar.words.text() == words
    desk.settle()
    assert desk.storage.posts.kept["draft"].state is PostState.PLANNED


def test_delete_needs_a_selection_and_can_be_undone(desk: Desk):
    press(desk, Key.Key_Right)
    press(desk, Key.Key_Delete)  # selects only
    assert desk.page.view.grid.selected_post == "one"
    press(desk, Key.Key_Delete)
    desk.settle()
    assert "one" in desk.storage.posts.gone
    desk.page.undo_bar.undo.click()
    desk.settle()
    assert "one" in desk.storage.posts.kept


def test_n_asks_for_a_post_on_that_day(desk: Desk):
    press(desk, Key.Key_Right)
    press(desk, Key.Key_Right)
    press(desk, Key.Key_N)
    (asked,) = desk.asked
    assert asked.planned_at == local_moment(date(2026, 11, 28), time(9, 30))
    assert asked.state is PostState.DRAFT
    assert desk.storage.posts.kept.get(asked.id) is None
    for _ in range(3):
        press(desk, Key.Key_Left)
    press(desk, Key.Key_N)
    assert len(desk.asked) == 1
    assert "Geçmiş" in desk.notices[0].message.turkish()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups, offscreen
def test_enter_opens_the_days_list(desk: Desk):
    press(desk, Key.Key_Right)
    press(desk, Key.Key_Return)
    days = desk.page.day_list
    assert days.isVisible()
    QTest.keyClick(days.list, Key.Key_Down)
    QTest.keyClick(days.list, Key.Key_Return)
    assert desk.chosen == ["two"]
    assert not days.isVisible()
    press(desk, Key.Key_Return)
    QTest.keyClick(days, Key.Key_N)
    assert len(desk.asked) == 1


# Pointer


def click(desk: Desk, place: QRect, *, double: bool = False) -> None:
    viewport, button = desk.page.view.viewport(), Qt.MouseButton.LeftButton
    act = QTest.mouseDClick if double else QTest.mouseClick
    act(viewport, button, Qt.KeyboardModifier.NoModifier, place.center())


def test_double_click_opens_a_post_or_starts_one(desk: Desk):
    layout = cell_layout(desk.page.view.cell_of(FRIDAY), 2)
    click(desk, layout.cards[1], double=True)
    assert desk.chosen == ["two"]
    empty = desk.page.view.cell_of(MONDAY)
    click(desk, empty, double=True)
    assert len(desk.asked) == 1


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_more_opens_the_list_and_says_what_it_hides(desk: Desk, qtbot, events):
    for n in range(6):
        desk.storage.posts.kept[f"m{n}"] = post(f"m{n}", MONDAY, f"{10 + n}:00", text=f"İş {n}")
    with qtbot.waitSignal(desk.page.board.loaded):
        events.posts_changed.emit()
    layout = cell_layout(desk.page.view.cell_of(MONDAY), 6)
    assert layout.hidden > 0
    assert "15.00 İş 5" in desk.page.view.tooltip_at(layout.more.center())
    click(desk, layout.more)
    assert desk.page.day_list.isVisible()
    desk.page.day_list.close()


# Warnings


def test_warnings_are_marked_counted_and_reached_by_f8(desk: Desk, qtbot, events):
    for name, at in (("a", "13:30"), ("b", "20:30")):
        desk.storage.posts.kept[name] = post(name, MONDAY, at)
    desk.storage.posts.kept["c"] = post("c", MONDAY, "09:30")
    desk.storage.posts.kept["d"] = post("d", date(2026, 12, 2), "09:30")
    desk.storage.posts.kept["e"] = post("e", date(2026, 12, 2), "10:30")
    desk.storage.posts.kept["old1"] = post("old1", date(2026, 11, 3), "09:30", state=PostState.PUBLISHED)
    desk.storage.posts.kept["old2"] = post("old2", date(2026, 11, 3), "10:00", state=PostState.PUBLISHED)
    with qtbot.waitSignal(desk.page.board.loaded):
        events.posts_changed.emit()
    strip = desk.page.strip
    assert strip.next.isVisible()
    assert strip.words.text() == (
        "1 günde günlük sınır (2) aşılıyor · 1 günde gönderiler birbirine yakın · Kılavuz md.\u00a02"
    )
    press(desk, Key.Key_F8)
    assert desk.page.view.current_day == MONDAY
    press(desk, Key.Key_F8)
    assert desk.page.view.current_day == date(2026, 12, 2)
    press(desk, Key.Key_F8)
    assert desk.page.view.current_day == MONDAY
    layout = cell_layout(desk.page.view.cell_of(MONDAY), 3)
    assert "Kılavuz md. 2" in desk.page.view.tooltip_at(layout.cards[-1].center())
    assert "Kılavuz md. 2" in desk.page.view.tooltip_at(layout.number.center())
    place = strip.geometry()
    desk.settings.values |= {"planning.daily_limit": 5, "planning.minimum_gap_hours": 0}
    events.setting_changed.emit("planning.daily_limit")
    assert not strip.next.isVisible()
    assert strip.words.text() == "Takvim uyarısı yok"
    desk.settle()
    assert strip.geometry() == place, "the grid below must not move under the hand"


def test_the_next_day_comes_by_itself(desk: Desk, clock):
    clock.moment += timedelta(days=1)
    desk.page.board.refresh()
    looks = [desk.page.view.month.look(desk.page.view.month.index_of(day)) for day in (TODAY, FRIDAY)]
    assert [(look.is_past, look.is_today) for look in looks] == [(True, False), (False, True)]


@pytest.mark.parametrize(("month", "weeks"), [(date(2027, 2, 1), 4), (date(2027, 1, 1), 5), (date(2026, 11, 1), 6)])
def test_weeks_of_the_next_month_are_hidden(desk: Desk, month: date, weeks: int):
    desk.page.board.show_month(month)
    desk.settle()
    assert sum(not desk.page.view.isRowHidden(row) for row in range(6)) == weeks
    assert not desk.page.view.shows(month + timedelta(days=45))


def test_painting_asks_nobody(desk: Desk, monkeypatch):
    desk.page.view.ahead.stop()
    calls = list(desk.storage.posts.calls)

    def never(*_arguments):
        raise AssertionError("the board was asked while painting")

    for name in ("posts_on", "warnings_on", "post"):
        monkeypatch.setattr(desk.page.board, name, never)
    desk.page.view.viewport().repaint()
    assert not desk.page.grab().isNull()
    assert desk.storage.posts.calls == calls


def test_months_that_are_turned_to_are_judged_on_the_lane(desk: Desk, monkeypatch):
    where: list[bool] = []
    warnings = CalendarJudge.warnings

    def judge(*arguments):
        where.append(threading.current_thread() is threading.main_thread())
        return warnings(*arguments)

    desk.settle()
    monkeypatch.setattr(CalendarJudge, "warnings", judge)
    desk.page.stage.turn(1)
    desk.settle()
    assert where == [False]
    desk.settings.values["planning.daily_limit"] = 1
    desk.page.stage.turn(-1)
    desk.settings.values["planning.daily_limit"] = 3  # by now: what was judged meanwhile does not hold
    desk.settle()
    assert where == [False, False, True]


def test_the_months_beside_are_made_ready(desk: Desk, monkeypatch, qtbot):
    view = desk.page.view
    qtbot.waitUntil(lambda: view.ahead.is_done)
    made: list[str] = []
    card_look = cells.card_look
    monkeypatch.setattr(cells, "card_look", lambda post, *rest: made.append(post.id) or card_look(post, *rest))
    desk.page.stage.turn(1)
    assert [card.post_id for card in view.month.look_of(date(2026, 12, 20)).cards] == ["far"]
    assert made == []
    view.hide()
    assert view.ahead.is_done


def test_every_theme_and_width_paints(desk: Desk, theme):
    for scheme in ("dark", "light"):
        theme.choose(scheme)
        for width in (900, 1920):
            desk.page.resize(width, 700)
            assert not desk.page.grab().isNull()
    assert desk.page.view.look_at(QPoint(-5, -5)) is None


def test_the_days_of_a_view_are_counted_in_the_header(desk: Desk):
    assert desk.page.header.subtitle.text() == desk.page.view.summary()
    assert desk.page.view.summary().startswith("3 yazı")


def test_the_view_that_is_shown_is_kept_in_the_settings(desk: Desk):
    assert desk.page.stage.kinds == list(ViewKind)
    for kind in (ViewKind.WEEK, ViewKind.DAY, ViewKind.MONTH):
        desk.page.stage.show_kind(kind)
        assert desk.settings.values["calendar.view"] == kind.value
    desk.settle()

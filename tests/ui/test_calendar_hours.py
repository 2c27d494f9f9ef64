"""Day and week: posts on their hours, moved by half hours, reached by keyboard, told to screen readers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QDragMoveEvent, QDropEvent, QImage, QMouseEvent, QPixmap
from PySide6.QtTest import QTest

from models.calendar import Slot
from models.enums import PostState
from models.planning import DayKind, SpecialDay
from models.posts import Topic
from services.planning import local_moment
from tests.ui.calendar_support import CREATED, TODAY, Desk, FakeStorage, open_desk, post
from ui.calendar import mime
from ui.calendar.dates import day_title, span_title
from ui.calendar.looks import cells
from ui.calendar.views import card_table
from ui.calendar.views.hours.geometry import HALVES, LEAST_CARD, column_layout, hour_scale
from ui.calendar.views.hours.looks import minute_of, moment_at
from ui.calendar.views.hours.model import HoursModel
from ui.calendar.views.hours.view import Grip
from ui.calendar.views.kinds import ViewKind

Key = Qt.Key
Alt = Qt.KeyboardModifier.AltModifier
FRIDAY, SATURDAY, MONDAY = date(2026, 11, 27), date(2026, 11, 28), date(2026, 11, 30)
NINE_THIRTY = 19
"""The half hour of the post "one"."""


@pytest.fixture
def desk(qtbot, theme, tasks, events, clock) -> Iterator[Desk]:
    storage = FakeStorage(
        [
            post("past", date(2026, 11, 23), state=PostState.PUBLISHED, text="Anma töreni"),
            post("one", FRIDAY, "09:45", text="Söyleşi: İğne oyası"),
            post("two", FRIDAY, "17:30", text="Sergi açılışı"),
            post("next", date(2026, 12, 2), "10:00"),
        ],
        [Topic("topic", "Gönüllüler", CREATED)],
    )
    storage.slots.kept = [Slot("s", "ax", time(9, 15), frozenset({5}))]
    for desk in open_desk(qtbot, tasks, events, clock, storage):
        show(desk, ViewKind.WEEK)
        desk.settle()
        yield desk


def show(desk: Desk, kind: ViewKind) -> None:
    desk.page.stage.show_kind(kind)
    desk.page.view.setFocus()


def press(desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(desk.page.view, key, modifiers)


def spot(desk: Desk, day: date, minute: int) -> QPoint:
    """Return the place of a minute in the strip that no card covers."""
    view = desk.page.view
    column = view.column(day)
    return QPoint(column.right() - 3, column.top() + view.grid.scale.y(minute) + 2)


def planned(desk: Desk, post_id: str) -> datetime:
    desk.settle()
    return desk.storage.posts.kept[post_id].planned_at


def drag(desk: Desk, kind: str, item_id: str, place: QPoint) -> str:
    """Drop something on a place; return what the line said before."""
    view = desk.page.view
    both = (Qt.DropAction.MoveAction, mime.carry(kind, item_id), Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    view.dragMoveEvent(QDragMoveEvent(place, *both))
    drop = view.grid.drop
    view.dropEvent(QDropEvent(QPointF(place), *both))
    assert view.grid.drop is None
    desk.settle()
    return f"{drop.day:%d} {drop.minute // 60}.{drop.minute % 60:02} {drop.allowed}"


# What is shown


def test_the_week_shows_its_posts_on_their_hours(desk: Desk):
    view = desk.page.view
    assert desk.page.header.title.text() == "23 – 29 Kasım 2026"
    assert desk.page.header.subtitle.text() == "3 yazı, 1 yayımlandı"
    look = view.hours.look_of(FRIDAY)
    assert [(card.post_id, at) for card, at in zip(look.day.cards, look.minutes, strict=True)] == [
        ("one", 585),
        ("two", 1050),
    ]
    view.go_to(FRIDAY)
    assert view.card_place("one").top() - view.column(FRIDAY).top() == view.grid.scale.y(585)
    assert view.posts_in(QRect(view.mapTo(view, QPoint(0, 0)), view.size())).count("past") == 1


def test_turning_goes_by_weeks_and_by_days(desk: Desk):
    press(desk, Key.Key_PageDown)
    assert desk.page.header.title.text() == "30 Kasım – 6 Aralık 2026"
    assert desk.page.view.hours.look_of(date(2026, 12, 2)).day.cards[0].post_id == "next"
    show(desk, ViewKind.DAY)
    assert desk.page.header.title.text() == "3 Aralık 2026 Perşembe"
    press(desk, Key.Key_PageUp)
    assert desk.page.view.current_day == date(2026, 12, 2)
    assert desk.page.board.month == date(2026, 12, 1)
    press(desk, Key.Key_T)
    assert desk.page.view.current_day == TODAY
    show(desk, ViewKind.MONTH)
    assert desk.page.view.current_day == TODAY


def test_titles_say_once_what_both_ends_have_in_common(qtbot):
    assert span_title(date(2026, 12, 28), date(2027, 1, 3)).count("202") == 2
    assert span_title(date(2026, 12, 7), date(2026, 12, 13)).startswith("7 – 13 ")
    assert str(MONDAY.year) in day_title(MONDAY)


def test_the_line_of_the_present_moves_with_the_clock(desk: Desk):
    view = desk.page.view
    assert view.hours.look_of(TODAY).now == 9 * 60
    assert view.hours.look_of(FRIDAY).now is None
    desk.clock.moment += timedelta(minutes=7)
    desk.page.board.refresh()
    assert view.hours.look_of(TODAY).now == 9 * 60 + 7


def test_slots_are_shown_where_nothing_stands_and_take_posts_at_their_time(desk: Desk):
    look = desk.page.view.hours.look_of(SATURDAY)
    assert [(slot.minute, slot.time) for slot in look.slots] == [(555, "09.15")]
    assert desk.page.view.hours.look_of(FRIDAY).slots == ()
    point = spot(desk, SATURDAY, 560) - QPoint(40, 0)
    assert drag(desk, mime.TOPIC, "topic", point) == "28 9.15 True"
    desk.settle()
    assert [p.planned_at for p in desk.storage.posts.kept.values() if p.topic_id == "topic"] == [
        local_moment(SATURDAY, time(9, 15))
    ]


def test_a_single_day_tells_its_marks_and_warnings(desk: Desk):
    view = desk.page.view
    narrow = view.day_header.sizeHint().height()
    desk.page.board.put_day(SpecialDay("exam", FRIDAY, FRIDAY, "Ara sınav haftası", DayKind.EXAM))
    desk.page.board.put_post(post("third", FRIDAY, "17:35"))
    show(desk, ViewKind.DAY)
    desk.page.go_to(FRIDAY)
    look = desk.page.view.hours.look_of(FRIDAY).day
    assert desk.page.view.day_header.sizeHint().height() > narrow
    for words in (look.marks[0].words, look.notes[0].words):
        assert words in desk.page.view.day_header.tooltip_at(QPoint(40, 10))


def test_looking_at_it_asks_nothing(desk: Desk, monkeypatch):
    from ui.calendar.board.board import Board

    desk.page.view.ahead.stop()
    for name in ("posts_on", "marks_on", "warnings_on", "ghosts_on"):
        monkeypatch.setattr(Board, name, lambda *_: pytest.fail("painting asks the board"))
    image = QImage(desk.page.view.size(), QImage.Format.Format_RGB32)
    desk.page.view.render(image)


def test_the_weeks_beside_are_made_ready(desk: Desk, monkeypatch, qtbot):
    view = desk.page.view
    view.ahead.begin_soon(view.hours.first_day, view.size())
    qtbot.waitUntil(lambda: view.ahead.is_done)
    made: list[str] = []
    card_look = cells.card_look
    monkeypatch.setattr(cells, "card_look", lambda post, *rest: made.append(post.id) or card_look(post, *rest))
    press(desk, Key.Key_PageDown)
    assert view.order() == ["next"]
    assert made == []
    view.hide()
    assert view.ahead.is_done
    desk.settle()


# Keyboard


def test_arrows_go_by_half_hours_and_days_and_are_told(desk: Desk):
    view = desk.page.view
    for key in (Key.Key_Right, Key.Key_Down):
        press(desk, key)
    assert (view.current_day, view.grid.row) == (FRIDAY, NINE_THIRTY)
    spoken = view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "27 Kasım 2026 Cuma, 09.30, 09.45 Söyleşi: İğne oyası Planlandı"
    press(desk, Key.Key_Down)
    assert view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole).endswith("10.00, boş")
    press(desk, Key.Key_Home)
    assert view.current_day == date(2026, 11, 23)
    press(desk, Key.Key_End)
    assert (view.current_day, view.grid.row) == (date(2026, 11, 29), NINE_THIRTY + 1)
    for _ in range(HALVES):
        press(desk, Key.Key_Up)
    assert view.grid.row == 0
    assert view.verticalScrollBar().value() == 0


def test_tab_goes_through_the_posts_of_the_day_and_enter_opens_one(desk: Desk):
    desk.page.go_to(FRIDAY)
    press(desk, Key.Key_Tab)
    press(desk, Key.Key_Tab)
    assert desk.page.view.selected_post() == "two"
    assert desk.page.view.grid.row == 35
    place = desk.page.view.card_place("two")
    assert desk.page.view.viewport().rect().contains(place)
    press(desk, Key.Key_Return)
    assert desk.chosen == ["two"]
    press(desk, Key.Key_Tab)
    assert not desk.page.view.hasFocus()


def test_posts_of_one_half_hour_are_told_one_by_one(desk: Desk, monkeypatch):
    desk.page.board.put_post(post("beside", FRIDAY, "09:50", text="Yılbaşı saatleri"))
    desk.page.go_to(FRIDAY)
    desk.page.view.grid.row = NINE_THIRTY
    desk.page.go_to(FRIDAY)
    told: list[str] = []
    accessible = SimpleNamespace(updateAccessibility=lambda event: told.append(event.message()))
    monkeypatch.setattr(card_table, "QAccessible", accessible)
    press(desk, Key.Key_Tab)
    press(desk, Key.Key_Tab)
    assert desk.page.view.selected_post() == "beside"
    assert [words.split(" Planlandı")[0] for words in told] == ["09.45 Söyleşi: İğne oyası", "09.50 Yılbaşı saatleri"]
    assert "birbirine yakın" in told[1]


def test_alt_and_arrows_move_the_post_by_half_an_hour_or_a_day(desk: Desk):
    desk.page.go_to(FRIDAY)
    press(desk, Key.Key_Tab)
    press(desk, Key.Key_Down, Alt)
    assert planned(desk, "one") == local_moment(FRIDAY, time(10, 15))
    assert "27 Kasım 10.15 saatine taşındı" in desk.page.undo_bar.words.text()
    press(desk, Key.Key_Right, Alt)
    assert planned(desk, "one") == local_moment(SATURDAY, time(10, 15))
    assert (desk.page.view.current_day, desk.page.view.selected_post()) == (SATURDAY, "one")
    desk.history.undo()
    desk.history.undo()
    assert planned(desk, "one") == local_moment(FRIDAY, time(9, 45))


def test_delete_takes_the_post_only_once_it_is_selected(desk: Desk):
    desk.page.go_to(FRIDAY)
    desk.page.view.grid.row = NINE_THIRTY
    press(desk, Key.Key_Delete)
    assert desk.page.view.selected_post() == "one"
    assert "one" in desk.storage.posts.kept
    press(desk, Key.Key_Delete)
    desk.settle()
    assert "one" not in desk.storage.posts.kept


def test_a_new_post_gets_the_half_hour(desk: Desk):
    desk.page.go_to(FRIDAY)
    press(desk, Key.Key_N)
    assert desk.asked[-1].planned_at == local_moment(FRIDAY, time(9))
    QTest.mouseDClick(desk.page.view.viewport(), Qt.MouseButton.LeftButton, pos=spot(desk, SATURDAY, 14 * 60 + 31))
    assert desk.asked[-1].planned_at == local_moment(SATURDAY, time(14, 30))
    desk.page.go_to(TODAY)
    press(desk, Key.Key_N)  # nine is now: over
    assert len(desk.asked) == 2
    assert len(desk.notices) == 1


# Dragging


def test_a_post_of_here_moves_by_half_hours_from_its_own_time(desk: Desk):
    view = desk.page.view
    view.grip = Grip("one", 585, 10)
    assert drag(desk, mime.POST, "one", spot(desk, SATURDAY, 11 * 60 + 10) + QPoint(0, 10)) == "28 11.15 True"
    assert planned(desk, "one") == local_moment(SATURDAY, time(11, 15))
    view.grip = Grip("one", 675, 0)
    assert drag(desk, mime.POST, "one", QPoint(spot(desk, SATURDAY, 0).x(), view.column(SATURDAY).top())).startswith(
        "28 0.15"
    )


def test_a_drag_by_hand_keeps_hold_of_the_card_where_it_was_taken(desk: Desk, monkeypatch):
    desk.page.go_to(FRIDAY)
    view = desk.page.view
    card, saturday = view.card_place("one"), view.column(SATURDAY)
    taken = card.topLeft() + QPoint(20, card.height() - 4)
    over = QPoint(saturday.center().x(), taken.y() + 2 * view.grid.scale.row_height(20) + 3)  # an hour down, and a bit

    class Drag:
        """What the window system does while the button is held."""

        def __init__(self, _source: object) -> None:
            pass

        def setMimeData(self, load: QMimeData) -> None:
            self.load = load

        def setPixmap(self, picture: QPixmap) -> None:
            assert not picture.isNull()

        def setHotSpot(self, spot: QPoint) -> None:
            assert spot == taken - card.topLeft()

        def exec(self, *_: object) -> None:
            both = (Qt.DropAction.MoveAction, self.load, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
            view.dragMoveEvent(QDragMoveEvent(over, *both))
            view.dropEvent(QDropEvent(QPointF(over), *both))

    monkeypatch.setattr(card_table, "QDrag", Drag)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=taken)
    at, there = QPointF(taken + QPoint(0, 30)), QPointF(view.viewport().mapToGlobal(taken + QPoint(0, 30)))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    view.mouseMoveEvent(QMouseEvent(QEvent.Type.MouseMove, at, there, left, left, none))
    assert planned(desk, "one") == local_moment(SATURDAY, time(10, 45))
    assert view.grip is None
    assert desk.page.view.selected_post() == "one"


def test_an_hour_that_is_over_refuses_with_a_sentence(desk: Desk):
    assert drag(desk, mime.POST, "one", spot(desk, TODAY, 8 * 60)) == "26 8.00 False"
    assert planned(desk, "one") == local_moment(FRIDAY, time(9, 45))
    assert "08.00" in desk.notices[-1].message.turkish()


def test_holding_near_the_edge_scrolls(desk: Desk, qtbot):
    view = desk.page.view
    before = view.verticalScrollBar().value()
    place = QPoint(spot(desk, FRIDAY, 600).x(), view.viewport().height() - 4)
    held = (Qt.DropAction.MoveAction, mime.carry(mime.POST, "one"), Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    view.dragMoveEvent(QDragMoveEvent(place, *held))
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > before)
    view._end_drag()
    assert not view.edge.is_on


def test_ctrl_copies_to_the_hour_and_the_line_says_so(desk: Desk):
    view, place = desk.page.view, QPointF(spot(desk, SATURDAY, 13 * 60))
    load = (mime.carry(mime.POST, "one"), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier)
    view.dragMoveEvent(QDragMoveEvent(place.toPoint(), Qt.DropAction.CopyAction, *load))
    assert view.grid.drop.copies
    view.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, *load))
    assert planned(desk, "one") == local_moment(FRIDAY, time(9, 45))
    copied = [p for p in desk.storage.posts.kept.values() if p.planned_at == local_moment(SATURDAY, time(13))]
    assert [p.text for p in copied] == ["Söyleşi: İğne oyası"]


def test_the_menu_and_what_is_pasted_know_the_hour(desk: Desk):
    desk.page.go_to(FRIDAY)
    press(desk, Key.Key_Tab)
    press(desk, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseClick(desk.page.view.viewport(), Qt.MouseButton.LeftButton, pos=spot(desk, SATURDAY, 15 * 60 + 1))
    press(desk, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    fifteen = local_moment(SATURDAY, time(15))
    assert [p.text for p in desk.storage.posts.kept.values() if p.planned_at == fifteen] == ["Söyleşi: İğne oyası"]
    places: list[object] = []
    desk.page.gestures.menu_asked.connect(lambda place, *_: places.append(place))
    desk.page.gestures.menu_asked.disconnect(desk.page._day_doors.show_menu)
    at = spot(desk, SATURDAY, 16 * 60 + 1)
    QTest.mouseClick(desk.page.view.viewport(), Qt.MouseButton.RightButton, pos=at)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, desk.page.view.viewport().mapToGlobal(at))
    desk.page.view.contextMenuEvent(asked)
    assert places == [local_moment(SATURDAY, time(16))]


# Geometry and clocks


@pytest.mark.parametrize("width", [60, 110, 200, 800])
def test_nothing_covers_anything_and_nothing_is_lost(width: int):
    scale = hour_scale(500)
    cards = (0, 1, 540, 540, 545, 550, 555, 560, 565, 570, 600, 601, 900, 1438, 1439, 1439, 1439)
    layout = column_layout(scale, width, cards, (560, 1000), (1020,))
    shown = [place for place in (*layout.cards, *layout.ghosts) if not place.isEmpty()]
    hidden = sum(len(more.pieces) for more in layout.more)
    assert len(shown) + hidden == len(cards) + 2
    assert all(place.height() >= LEAST_CARD and place.bottom() < scale.height for place in shown)
    for number, place in enumerate(shown):
        assert not any(place.intersects(other) for other in shown[number + 1 :])


def test_the_scale_goes_there_and_back():
    scale = hour_scale(1400)
    assert scale.height >= 1400 - 30
    for minute in range(0, 24 * 60, 5):
        assert abs(scale.minute_at(scale.y(minute)) - minute) <= 2


def test_days_on_which_clocks_were_changed_lose_no_hour(desk: Desk):
    for day in (date(2015, 3, 29), date(2015, 11, 8), date(1978, 4, 2)):
        start = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(hours=4)
        for number in range(30):
            made = post(f"{day.year}-{day.month}-{number}", day, state=PostState.PUBLISHED)
            desk.page.board.put_post(made.published(start + timedelta(hours=number)))
        model = HoursModel(desk.page.board, day - timedelta(days=1), 3)
        assert sum(len(look.minutes) for look in model.looks) == 30
        for look in model.looks:
            column_layout(hour_scale(500), 110, look.minutes)
        assert all(minute_of(moment_at(day, row * 30)) % 30 == 0 for row in range(HALVES))
        model.deleteLater()

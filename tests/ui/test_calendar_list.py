"""The list over the real database: scrolled through, worked on by keys, and never jumping."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest

from models.enums import Platform, PostState
from models.posts import Account, Topic
from tests.ui.calendar_support import CREATED, TODAY, post
from tests.ui.calendar_views_support import OnView, hexed, opener
from ui.calendar import mime
from ui.calendar.views.kinds import ViewKind
from ui.calendar.views.listing.looks import UNDATED, Entry, Heading

pytestmark = pytest.mark.usefixtures("theme")
YEARS = 3
"""On either side of today; a post every third day."""


def plenty():
    """Posts of some years; the number of days from today is in their ids."""
    made = []
    for days in range(-365 * YEARS, 365 * YEARS, 3):
        state = PostState.PUBLISHED if days < 0 else PostState.PLANNED
        made.append(post(hexed(10_000 + days), TODAY + timedelta(days=days), text=f"Gün {days}", state=state))
    draft = replace(post(hexed(1), TODAY, text="Fikir"), state=PostState.IDEA, planned_at=None)
    return [*made, draft]


class Listed:
    """A shown calendar page on its list."""

    def __init__(self, on: OnView) -> None:
        self._on = on
        self.table = on.view.table
        self.model = self.table.agenda_model

    def __getattr__(self, name: str):
        return getattr(self._on, name)

    @property
    def gestures(self):
        return self.page.gestures

    @property
    def current(self):
        """The post or the day under the keyboard."""
        return self.model.rows[self.table.currentIndex().row()]

    @property
    def top(self) -> str:
        return self.model.rows[self.table.rows_in_sight.start].key

    def ids(self) -> list[str]:
        return [row.key for row in self.model.rows if isinstance(row, Entry)]


@pytest.fixture
def listed(qtbot, tasks, events, clock, paths):
    """Open the list over what a test puts into the storage."""
    opening = opener(
        qtbot, tasks, events, clock, paths, kind=ViewKind.LIST, accounts=[Account("ax", Platform.X, "kutuphane")]
    )
    open_view = next(opening)
    yield lambda posts: Listed(open_view(posts))
    next(opening, None)


def test_it_begins_today_and_shows_the_coming_gaps(listed):
    on = listed([post(hexed(1), TODAY), post(hexed(2), TODAY + timedelta(days=40))])
    assert on.page.stage.kind is ViewKind.LIST
    assert on.model.rows[0] == Heading(TODAY, 1)
    assert on.current.key == hexed(1)
    days = [row.day for row in on.model.rows if isinstance(row, Heading)]
    assert days == [*(TODAY + timedelta(days=n) for n in range(14)), TODAY + timedelta(days=40)]


def test_scrolling_reads_on_to_both_ends_and_keeps_what_is_in_sight(listed):
    on = listed(plenty())
    bar = on.table.verticalScrollBar()
    held = len(on.ids())
    assert held < 700, "only a part is read at first"
    for upwards in (True, False):
        while (on.view.agenda.first if upwards else on.view.agenda.last) is not None:
            on.table.verticalScrollBar().setValue(0 if upwards else bar.maximum())
            before = on.top
            on.settle()
            assert on.top == before, "what came in beyond pushed nothing away"
    assert on.ids() == [one.id for one in sorted(plenty()[:-1], key=lambda one: one.planned_at)] + [hexed(1)]


def test_what_lies_far_away_is_let_go(listed, monkeypatch):
    from ui.calendar.views.listing import agenda

    monkeypatch.setattr(agenda, "MOST", 200)
    on = listed(plenty())
    bar = on.table.verticalScrollBar()
    while on.view.agenda.last is not None:
        bar.setValue(bar.maximum())
        on.settle()
    assert len(on.ids()) < 500
    on.press(Qt.Key.Key_Home)
    assert on.current.line.headline == f"Gün {-365 * YEARS}"
    on.press(Qt.Key.Key_End)
    assert on.current.line.headline == "Gün 1092"


def test_home_end_and_turning_go_to_the_ends_and_to_other_months(listed):
    on = listed(plenty())
    on.press(Qt.Key.Key_Home)
    assert on.current.line.headline == f"Gün {-365 * YEARS}"
    assert on.page.board.holds(on.view.current_day), "what is selected can be worked on"
    on.press(Qt.Key.Key_End)
    assert on.current.line.headline == "Gün 1092"
    on.press(Qt.Key.Key_T)
    assert on.view.current_day == TODAY
    on.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    assert on.view.current_day == date(2026, 12, 26)
    assert on.page.header.title.text() == "Aralık 2026"


def test_arrows_stop_at_posts_and_at_empty_days(listed):
    tomorrow = TODAY + timedelta(days=1)
    on = listed([post(hexed(1), TODAY), post(hexed(2), TODAY, "17:30"), post(hexed(3), TODAY + timedelta(days=2))])
    seen = [on.current.key]
    for _ in range(3):
        on.press(Qt.Key.Key_Down)
        seen.append(on.current.key)
    assert seen == [hexed(1), hexed(2), tomorrow.isoformat(), hexed(3)]
    on.press(Qt.Key.Key_Up)
    assert on.view.current_day == tomorrow


def test_keys_open_move_and_delete_and_undo_brings_back(listed):
    on = listed([post(hexed(1), TODAY + timedelta(days=1)), post(hexed(2), TODAY + timedelta(days=2))])
    chosen = []
    on.events.post_chosen.connect(chosen.append)
    on.table.select_post(hexed(1))
    on.press(Qt.Key.Key_Return)
    assert chosen == [hexed(1)]
    on.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert on.model.rows[on.model.row_of(hexed(1))].day == TODAY + timedelta(days=2)
    assert on.table.selected_ids == (hexed(1),), "it goes on being selected where it stands now"
    on.press(Qt.Key.Key_Delete)
    assert on.ids() == [hexed(2)]
    on.page.history.undo()
    on.settle()
    assert on.ids() == [hexed(1), hexed(2)]


def test_several_are_selected_with_shift(listed):
    on = listed([post(hexed(n), TODAY + timedelta(days=n)) for n in range(1, 5)])
    on.table.select_post(hexed(2))
    on.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert on.table.selected_ids == (hexed(2), hexed(3))
    on.press(Qt.Key.Key_Delete)
    assert on.ids() == [hexed(1), hexed(4)]


def test_a_post_saved_elsewhere_comes_in_without_a_jump(listed):
    on = listed(plenty())
    bar = on.table.verticalScrollBar()
    bar.setValue(bar.value() + 333)
    on.settle()
    before, offset = on.top, bar.value() - on.table.top_of(on.table.rows_in_sight.start)
    on.do(lambda storage: storage.posts.add(post(hexed(5), TODAY - timedelta(days=1), text="Yeni")) and True)
    on.events.posts_changed.emit()
    on.settle()
    assert hexed(5) in on.ids()
    assert (on.top, bar.value() - on.table.top_of(on.table.rows_in_sight.start)) == (before, offset)


def test_what_has_no_day_is_one_click_away(listed):
    on = listed(plenty())
    assert on.view.undated_button.text() == "Tarihsiz: 1 yazı"
    QTest.mouseClick(on.view.undated_button, Qt.MouseButton.LeftButton)
    on.settle()
    assert on.current.key == hexed(1)
    heading = on.model.row_of(UNDATED)
    assert heading >= on.table.rows_in_sight.start
    assert on.model.rows[heading + 1].key == hexed(1)


def test_a_draft_without_a_day_is_dropped_on_one_and_deleted_like_any_other(listed):
    drafts = [replace(post(hexed(n), TODAY), state=PostState.DRAFT, planned_at=None) for n in (1, 2)]
    on = listed([*drafts, post(hexed(3), TODAY)])
    on.table.select_post(hexed(1))
    on.settle()
    on.gestures.posts_dropped.emit((hexed(1),), TODAY + timedelta(days=1), False)
    on.settle()
    assert on.model.rows[on.model.row_of(hexed(1))].day == TODAY + timedelta(days=1)
    on.table.select_post(hexed(2))
    on.settle()
    on.press(Qt.Key.Key_Delete)
    assert set(on.ids()) == {hexed(1), hexed(3)}
    on.undo()
    assert set(on.ids()) == {hexed(1), hexed(2), hexed(3)}


def test_what_is_proposed_stands_under_its_day_and_goes_again(listed):
    on = listed([post(hexed(1), TODAY)])
    on.do(lambda storage: storage.topics.add(Topic(hexed(7), "Yılbaşı saatleri", CREATED)) and True)
    on.events.topics_changed.emit()
    on.settle()
    on.page.filling.ask()
    on.settle()
    row = on.model.row_of(f"ghost {hexed(7)}")
    day = on.model.rows[row].day
    assert on.model.rows[row - 1] == Heading(day, 0)
    chosen = []
    on.gestures.ghost_chosen.connect(chosen.append)
    place = on.table.visualRect(on.model.index(row)).center()
    QTest.mouseClick(on.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [hexed(7)]
    on.page.filling.leave()
    assert on.model.row_of(f"ghost {hexed(7)}") < 0


def test_a_topic_and_several_posts_are_dropped_on_headings(listed):
    friday, monday = TODAY + timedelta(days=1), TODAY + timedelta(days=4)
    on = listed([post(hexed(1), TODAY + timedelta(days=2)), post(hexed(2), TODAY + timedelta(days=3))])
    on.do(lambda storage: storage.topics.add(Topic(hexed(7), "Yılbaşı saatleri", CREATED)) and True)
    on.events.topics_changed.emit()
    on.settle()
    for load, day in ((mime.carry(mime.TOPIC, hexed(7)), friday), (mime.carry(mime.POST, hexed(1), hexed(2)), monday)):
        row = on.model.row_of(day.isoformat())
        place = QPointF(on.table.visualRect(on.model.index(row)).center())
        drop = (Qt.DropAction.MoveAction, load, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        on.table.dragMoveEvent(QDragMoveEvent(place.toPoint(), *drop))
        assert on.table.drop_row == row
        on.table.dropEvent(QDropEvent(place, *drop))
        assert on.table.drop_row < 0
        on.settle()
    placed = {row.line.headline: row.day for row in on.model.rows if isinstance(row, Entry)}
    assert placed == {
        "Yılbaşı saatleri": friday,
        f"Yazı {hexed(1)}": monday,
        f"Yazı {hexed(2)}": monday + timedelta(days=1),
    }


def test_a_double_click_opens_a_post_and_writes_on_an_empty_day(listed):
    on = listed([post(hexed(1), TODAY)])
    chosen, asked = [], []
    on.events.post_chosen.connect(chosen.append)
    on.events.new_post_asked.connect(asked.append)
    for row in (1, 2):
        place = on.table.visualRect(on.model.index(row)).center()
        QTest.mouseDClick(on.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [hexed(1)]
    assert [one.planned_at.date() for one in asked] == [TODAY + timedelta(days=1)]


def test_the_heading_in_sight_is_the_one_of_the_first_row(listed):
    on = listed([post(hexed(n), TODAY, f"{n:02}:00") for n in range(10, 24)])
    bar = on.table.verticalScrollBar()
    bar.setValue(bar.value() + 300)
    assert on.table.sticky_row == on.model.row_of(TODAY.isoformat())
    assert on.table.indexAt(QPoint(40, 5)).row() == on.table.sticky_row
    on.table.setCurrentIndex(on.model.index(on.model.row_of(hexed(10))))
    assert not on.table.visualRect(on.table.currentIndex()).intersects(on.table.sticky_rect())

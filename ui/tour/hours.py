"""The calendar along its hours: a week while a topic is held over it, and a full day."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragMoveEvent

from services.clock import Clock, local_day
from services.sample.reading import working_day
from ui.calendar import CalendarPage, mime
from ui.calendar.views.hours.view import HoursView
from ui.calendar.views.kinds import ViewKind
from ui.tour.driver import Driver

_TWO = 14 * 60


def look_at_hours(driver: Driver, clock: Clock) -> None:
    """The slots are those that were set up before; what was held is let go of outside, and the month comes back."""
    page = driver.window.page("calendar")
    assert isinstance(page, CalendarPage)
    before = page.stage.kind
    page.stage.show_kind(ViewKind.WEEK)
    page.go_to_today()
    page.stage.setFocus()
    page.undo_bar.hide()  # it tells of the step before
    driver.wait("week shown", lambda: bool(page.board.slots))
    driver.shoot("calendar-week")
    week = page.view
    assert isinstance(week, HoursView)
    column = week.column(working_day(local_day(clock.now()), 1))
    over = QPoint(column.center().x(), column.top() + week.grid.scale.y(_TWO) + 2)
    load = mime.carry(mime.TOPIC, page.board.topics[0].id)
    week.dragMoveEvent(
        QDragMoveEvent(over, Qt.DropAction.MoveAction, load, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    )
    driver.shoot("calendar-week-dragged")
    week.show_drop(None)
    page.go_to(working_day(local_day(clock.now()), 2))
    page.stage.show_kind(ViewKind.DAY)
    driver.wait("day shown", lambda: True)
    driver.shoot("calendar-day")
    page.stage.show_kind(before)

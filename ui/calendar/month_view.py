"""The month under hand and keyboard. It turns gestures into signals and changes nothing itself."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QToolTip, QWidget

from ui.calendar import mime
from ui.calendar.cells import CardLook, DayLook
from ui.calendar.dates import weeks_needed
from ui.calendar.geometry import CellLayout, cell_layout
from ui.calendar.month_delegate import DayDelegate, GridState
from ui.calendar.month_model import WEEKDAYS, WEEKS, MonthModel
from ui.calendar.painting import card_pixmap
from ui.theme import current_theme

_Key = Qt.Key
_STEPS = {_Key.Key_Left: -1, _Key.Key_Right: 1, _Key.Key_Up: -WEEKDAYS, _Key.Key_Down: WEEKDAYS}


class MonthView(QTableView):
    """A table of days. The current day and the selected post are its own; the month is the board's."""

    day_chosen = Signal(object)
    """The current day (``date``); it may lie outside the grid."""
    day_opened = Signal(object)
    post_opened = Signal(str)
    new_post_asked = Signal(object)
    post_dropped = Signal(str, object)
    topic_dropped = Signal(str, object)
    post_shifted = Signal(str, int)
    """A post's id and a number of days."""
    delete_asked = Signal(str)
    months_turned = Signal(int)
    today_asked = Signal()
    menu_asked = Signal(object, str, QPoint)
    """A day, the id of the post under the pointer or an empty text, and a global position."""

    def __init__(self, month: MonthModel, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._month = month
        self._theme = current_theme()
        self.grid = GridState(current=today)
        self._pressed_at: QPoint | None = None
        self.setModel(month)
        self.setItemDelegate(DayDelegate(self._theme, self.grid, self))
        self._set_up()
        self._theme.changed.connect(self.viewport().update)
        month.dataChanged.connect(self._follow_month)
        self.go_to(today)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Aylık takvim"))
        self.setStyleSheet("QTableView:focus { border: none; }")  # the ring is on the day, or on its post
        self.setShowGrid(False)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        for header, least in ((self.verticalHeader(), 56), (self.horizontalHeader(), 60)):
            header.setMinimumSectionSize(least)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.setMinimumSize(QSize(560, 380))

    @property
    def current_day(self) -> date:
        assert self.grid.current is not None
        return self.grid.current

    def go_to(self, day: date) -> None:
        """Make ``day`` the current one; the page shows another month where the grid has not got it."""
        if day != self.grid.current:
            self.grid.selected_post = ""
        self.grid.current = day
        index = self._month.index_of(day)
        if index.isValid():
            self.setCurrentIndex(index)
        self.day_chosen.emit(day)
        self.viewport().update()

    def shows(self, day: date) -> bool:
        index = self._month.index_of(day)
        return index.isValid() and not self.isRowHidden(index.row())

    def select_post(self, post_id: str) -> None:
        self.grid.selected_post = post_id
        self.viewport().update()

    def cell_of(self, day: date) -> QRect:
        """Return the cell of a shown day, in the viewport."""
        return self.visualRect(self._month.index_of(day))

    def look_at(self, point: QPoint) -> tuple[DayLook, CellLayout] | None:
        """Return the day under a point of the viewport, and how its cell is laid out."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        look = self._month.look(index)
        return look, cell_layout(self.visualRect(index), len(look.cards))

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = _Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _STEPS:
            if modifiers in (Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier):
                self._shift_selected(_STEPS[key])
            elif not modifiers:
                self.go_to(self.current_day + timedelta(days=_STEPS[key]))
            return
        if modifiers or not self._plain_key(key):
            super().keyPressEvent(event)

    def _plain_key(self, key: Qt.Key) -> bool:
        if key in (_Key.Key_Return, _Key.Key_Enter):
            if self.grid.selected_post:
                self.post_opened.emit(self.grid.selected_post)
            else:
                self.day_opened.emit(self.current_day)
        elif key == _Key.Key_N:
            self.new_post_asked.emit(self.current_day)
        elif key == _Key.Key_T:
            self.today_asked.emit()
        elif key in (_Key.Key_PageUp, _Key.Key_PageDown):
            self.months_turned.emit(-1 if key == _Key.Key_PageUp else 1)
        elif key in (_Key.Key_Delete, _Key.Key_Backspace):
            self._delete_selected()
        elif key == _Key.Key_Escape and self.grid.selected_post:
            self.select_post("")
        else:
            return False
        return True

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        """Tab goes through the posts of the current day before it leaves the month."""
        ids = [card.post_id for card in self._current_cards()]
        here = ids.index(self.grid.selected_post) if self.grid.selected_post in ids else (-1 if next else len(ids))
        there = here + (1 if next else -1)
        if self.shows(self.current_day) and 0 <= there < len(ids):
            self.select_post(ids[there])
            return True
        self.select_post("")
        return super().focusNextPrevChild(next)

    def _current_cards(self) -> list[CardLook]:
        """The cards of the current day that have a place in its cell."""
        if not self.shows(self.current_day):
            return []
        index = self._month.index_of(self.current_day)
        look = self._month.look(index)
        layout = cell_layout(self.visualRect(index), len(look.cards))
        return list(look.cards[: len(layout.cards)])

    def _shift_selected(self, days: int) -> None:
        cards = self._current_cards()
        post_id = self.grid.selected_post or next((card.post_id for card in cards if card.movable), "")
        if post_id:
            self.post_shifted.emit(post_id, days)

    def _delete_selected(self) -> None:
        """Delete the selected post. With none selected, select the first one: a key by mistake deletes nothing."""
        if self.grid.selected_post:
            self.delete_asked.emit(self.grid.selected_post)
        elif cards := self._current_cards():
            self.select_post(cards[0].post_id)

    # Pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        found = self.look_at(point)
        if found is None:
            return
        look, layout = found
        card = layout.card_at(point)
        self.go_to(look.day)
        self.select_post(look.cards[card].post_id if card is not None else "")
        self._pressed_at = None
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if card is not None:
            self._pressed_at = point
        elif layout.hidden and layout.more.contains(point):
            self.day_opened.emit(look.day)
        elif layout.add.contains(point) and not look.is_past:
            self.new_post_asked.emit(look.day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        found = self.look_at(point)
        self._pressed_at = None
        if found is None or event.button() != Qt.MouseButton.LeftButton:
            return
        look, layout = found
        card = layout.card_at(point)
        if card is not None:
            self.post_opened.emit(look.cards[card].post_id)
        elif not layout.more.contains(point):
            self.new_post_asked.emit(look.day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        start = self._pressed_at
        if start is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if (point - start).manhattanLength() >= QApplication.startDragDistance():
                self._pressed_at = None
                self._drag(start)
            return
        found = self.look_at(point)
        card = found[1].card_at(point) if found else None
        self._hover(found[0].day if found else None, found[0].cards[card].post_id if found and card is not None else "")
        on_hand = card is not None or (found is not None and found[1].more.contains(point))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if on_hand else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self._pressed_at = None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            middle = self.viewport().mapToGlobal(self.cell_of(self.current_day).center())
            self.menu_asked.emit(self.current_day, self.grid.selected_post, middle)
        else:
            self.menu_asked.emit(self.current_day, self.grid.selected_post, event.globalPos())

    def _hover(self, day: date | None, post_id: str) -> None:
        if (day, post_id) != (self.grid.hovered_day, self.grid.hovered_post):
            self.grid.hovered_day, self.grid.hovered_post = day, post_id
            self.viewport().update()

    def _drag(self, start: QPoint) -> None:
        found = self.look_at(start)
        card = found[1].card_at(start) if found else None
        if found is None or card is None:
            return
        look, layout = found
        drag = QDrag(self)
        drag.setMimeData(mime.carry(mime.POST, look.cards[card].post_id))
        drag.setPixmap(
            card_pixmap(self._theme, look.cards[card], layout.cards[card].size(), self.font(), self.devicePixelRatioF())
        )
        drag.setHotSpot(start - layout.cards[card].topLeft())
        drag.exec(Qt.DropAction.MoveAction)
        self._show_drop(None)

    # Drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if mime.carried(event.mimeData()) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        found = self.look_at(event.position().toPoint())
        if found is None or mime.carried(event.mimeData()) is None:
            self._show_drop(None)
            event.ignore()
            return
        # A day that is over takes the drop too, to answer it with a sentence; its ring says no beforehand.
        self._show_drop(found[0].day, allowed=not found[0].is_past)
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        del event
        self._show_drop(None)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_drop(None)
        found = self.look_at(event.position().toPoint())
        load = mime.carried(event.mimeData())
        if found is None or load is None:
            event.ignore()
            return
        event.acceptProposedAction()
        kind, item_id = load
        dropped = self.post_dropped if kind == mime.POST else self.topic_dropped
        dropped.emit(item_id, found[0].day)

    def _show_drop(self, day: date | None, *, allowed: bool = True) -> None:
        if (day, allowed) != (self.grid.drop_day, self.grid.drop_allowed):
            self.grid.drop_day, self.grid.drop_allowed = day, allowed
            self.viewport().update()

    # The rest

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tooltip_at(event.pos()), self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None, "")
        return super().viewportEvent(event)

    def tooltip_at(self, point: QPoint) -> str:
        """Return what the pointer is on, in words."""
        found = self.look_at(point)
        if found is None:
            return ""
        look, layout = found
        card = layout.card_at(point)
        if card is not None:
            return look.cards[card].tooltip
        if layout.hidden and layout.more.contains(point):
            return "\n".join(f"{card.time} {card.excerpt}" for card in look.cards[len(layout.cards) :])
        return look.warning

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.grid.has_focus = True
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.grid.has_focus = False
        super().focusOutEvent(event)
        self.viewport().update()

    def _follow_month(self) -> None:
        weeks = weeks_needed(self._month.look(self._month.index(1, 0)).day)
        for row in range(4, WEEKS):
            self.setRowHidden(row, row >= weeks)

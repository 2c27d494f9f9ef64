"""The list under hand and keyboard. It tells of gestures and changes nothing itself."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView

from ui.calendar import mime
from ui.calendar.looks.painting import TWO_LINES, card_pixmap
from ui.calendar.looks.pictures import Pictures
from ui.calendar.views.drops import Drops
from ui.calendar.views.edge_scroll import EdgeScroll
from ui.calendar.views.listing.agenda import Agenda
from ui.calendar.views.listing.looks import Entry, EntryLook, Ghost, Heading
from ui.calendar.views.listing.travel import AgendaTraveller
from ui.calendar.views.looks import LOOK_ROLE
from ui.calendar.views.tools import ViewTools
from ui.theme.tokens import SPACE_M

_Key = Qt.Key
_Move = QAbstractItemView.CursorAction
_SHIFTS = {_Key.Key_Left: -1, _Key.Key_Right: 1, _Key.Key_Up: -7, _Key.Key_Down: 7}
_CARRIED = 260


class AgendaView(Drops, AgendaTraveller):
    """Arrows, letters, clicks, drags and drops on the list."""

    def __init__(self, tools: ViewTools, agenda: Agenda, pictures: Pictures) -> None:
        super().__init__(tools, agenda, pictures)
        self.setAccessibleName(self.tr("Yazı listesi"))
        self.setProperty("ring", "own")  # the ring is on the row
        self.setDragEnabled(True)
        self._edge = EdgeScroll(self)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = _Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.AltModifier and key in _SHIFTS:
            self._shift(_SHIFTS[key])
        elif modifiers == Qt.KeyboardModifier.AltModifier and key in (_Key.Key_PageUp, _Key.Key_PageDown):
            self.gestures.turned.emit(-1 if key == _Key.Key_PageUp else 1)
        elif modifiers or not self._plain_key(key):
            super().keyPressEvent(event)

    def _plain_key(self, key: Qt.Key) -> bool:
        if key in (_Key.Key_Return, _Key.Key_Enter):
            self._open_current()
        elif key == _Key.Key_N:
            self.gestures.new_post_asked.emit(self.current_day)
        elif key in (_Key.Key_Delete, _Key.Key_Backspace):
            self.gestures.delete_asked.emit(self.selected_ids)
        elif key in (_Key.Key_Home, _Key.Key_End):
            self.go_to_end(backwards=key == _Key.Key_Home)
        elif key == _Key.Key_Escape and self.selected_ids:
            self.clearSelection()
        else:
            return False
        return True

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here: what is looked for has a field of its own."""

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        del modifiers
        row = self.currentIndex().row()
        rows = self.agenda_model.rows
        step = -1 if action in (_Move.MoveUp, _Move.MovePageUp, _Move.MoveLeft, _Move.MovePrevious) else 1
        goal = row + step
        if action in (_Move.MovePageUp, _Move.MovePageDown):
            height = self.verticalScrollBar().pageStep()
            y = self.top_of(max(0, row)) + step * height
            goal = self.row_at(min(max(0, y), self.length - 1))
        elif action in (_Move.MoveLeft, _Move.MoveRight):
            goal = self._next_day(row, step)
        while 0 <= goal < len(rows) and not self._is_stop(goal):
            goal += step
        if not 0 <= goal < len(rows):
            return self.currentIndex()
        return self.agenda_model.index(goal)

    def _is_stop(self, row: int) -> bool:
        """Tell whether the keyboard stands on a row: on posts, and on days that have none."""
        at = self.agenda_model.rows[row]
        return isinstance(at, Entry) or (isinstance(at, Heading) and at.count == 0)

    def _next_day(self, row: int, step: int) -> int:
        """Return where the next day begins, or the one before."""
        rows, goal = self.agenda_model.rows, row
        here = rows[row].day if 0 <= row < len(rows) else None
        while 0 <= goal < len(rows) and rows[goal].day == here:
            goal += step
        if step < 0 and 0 <= goal < len(rows):
            day = rows[goal].day
            while goal > 0 and rows[goal - 1].day == day:
                goal -= 1
        return goal

    def _open_current(self) -> None:
        row = self._current_row()
        if isinstance(row, Entry):
            self.gestures.post_opened.emit(row.key)
        elif row is not None and row.day is not None:
            self.gestures.day_opened.emit(row.day)

    def _shift(self, days: int) -> None:
        self.gestures.posts_shifted.emit(self.selected_ids, timedelta(days=days))

    # Pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = self.agenda_model.rows[index.row()] if index.isValid() else None
        if isinstance(row, Ghost):
            self.gestures.ghost_chosen.emit(row.look.topic_id)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        row = self.agenda_model.rows[index.row()]
        if isinstance(row, Entry):
            self.gestures.post_opened.emit(row.key)
        elif isinstance(row, Heading) and row.day is not None:
            self.gestures.new_post_asked.emit(row.day)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        else:
            index = self.indexAt(event.pos())
        if not index.isValid():
            return
        row = self.agenda_model.rows[index.row()]
        self.gestures.menu_asked.emit(row.day or self.current_day, row.key if isinstance(row, Entry) else "", at)

    def startDrag(self, actions: Qt.DropAction) -> None:
        del actions
        index = self.currentIndex()
        look = index.data(LOOK_ROLE) if index.isValid() else None
        if not isinstance(look, EntryLook):
            return
        drag = QDrag(self)
        others = [post_id for post_id in self.selected_ids if post_id != look.card.post_id]
        drag.setMimeData(mime.carry(mime.POST, look.card.post_id, *others))
        size = QSize(_CARRIED, TWO_LINES)
        drag.setPixmap(card_pixmap(self._theme, look.card, size, self, count=1 + len(others)))
        drag.setHotSpot(QPoint(SPACE_M, SPACE_M))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)
        self._show_drop(-1)

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()

    # Drops

    def _aim(self, event: QDropEvent) -> date | None:
        point = event.position().toPoint()
        self._edge.held_at(point)
        row = self._heading_at(point)
        day = self._day_of(row)
        if day is None or mime.carried(event.mimeData()) is None:
            self._show_drop(-1)
            return None
        self._show_drop(row, allowed=day >= self.board.today)
        return day

    def _end_drag(self) -> None:
        self._show_drop(-1)

    def _heading_at(self, point: QPoint) -> int:
        """Return the heading over a point; -1 where there is none."""
        row = self.indexAt(point).row()
        while row >= 0 and not isinstance(self.agenda_model.rows[row], Heading):
            row -= 1
        return row

    def _day_of(self, row: int) -> date | None:
        return self.agenda_model.rows[row].day if row >= 0 else None

    def _show_drop(self, row: int, *, allowed: bool = True) -> None:
        if row < 0:
            self._edge.stop()
        if (row, allowed) != (self.drop_row, self.drop_allowed):
            self.drop_row, self.drop_allowed = row, allowed
            self.viewport().update()

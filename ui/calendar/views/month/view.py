"""The month under hand and keyboard. It tells of gestures and changes nothing itself."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication

from services.clock import local_day
from ui.calendar import mime
from ui.calendar.painting import card_pixmap
from ui.calendar.views.month.model import WEEKDAYS
from ui.calendar.views.month.table import DayTable

_Key = Qt.Key
_STEPS = {_Key.Key_Left: -1, _Key.Key_Right: 1, _Key.Key_Up: -WEEKDAYS, _Key.Key_Down: WEEKDAYS}


class MonthView(DayTable):
    """Arrows, letters, clicks, drags and drops on the table of days."""

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = _Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _STEPS:
            if modifiers in (Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier):
                self._shift_selected(_STEPS[key])
            elif modifiers == Qt.KeyboardModifier.ShiftModifier:
                self._extend(1 if _STEPS[key] > 0 else -1)
            elif not modifiers:
                self.gestures.selection.only("")
                self.gestures.day_chosen.emit(self.current_day + timedelta(days=_STEPS[key]))
            return
        if modifiers or not self._plain_key(key):
            super().keyPressEvent(event)

    def _plain_key(self, key: Qt.Key) -> bool:
        if key in (_Key.Key_Return, _Key.Key_Enter):
            if self.grid.selected_post:
                self.gestures.post_opened.emit(self.grid.selected_post)
            else:
                self.gestures.day_opened.emit(self.current_day)
        elif key == _Key.Key_N:
            self.gestures.new_post_asked.emit(self.current_day)
        elif key in (_Key.Key_PageUp, _Key.Key_PageDown):
            self.gestures.turned.emit(-1 if key == _Key.Key_PageUp else 1)
        elif key in (_Key.Key_Delete, _Key.Key_Backspace):
            self._delete_selected()
        elif key == _Key.Key_Escape and self.selected_posts():
            self.select_post("")
        else:
            return False
        return True

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        """Tab goes through the posts of the current day before it leaves the month."""
        ids = [card.post_id for card in self.current_cards()]
        here = ids.index(self.grid.selected_post) if self.grid.selected_post in ids else (-1 if next else len(ids))
        there = here + (1 if next else -1)
        if self.shows(self.current_day) and 0 <= there < len(ids):
            self.select_post(ids[there])
            return True
        self.select_post("")
        return super().focusNextPrevChild(next)

    def _shift_selected(self, days: int) -> None:
        first = next((card.post_id for card in self.current_cards() if card.movable), "")
        ids = self.selected_posts() or tuple(filter(None, [first]))
        if ids:
            self.gestures.posts_shifted.emit(ids, timedelta(days=days))

    def _extend(self, by: int) -> None:
        """Select one post more, on to the next one or back."""
        selection, order = self.gestures.selection, self.order()
        first = next((card.post_id for card in self.current_cards()), "")
        if not self.grid.selected_post and first:
            self.select_post(first)
            return
        post_id = selection.step(self.grid.selected_post, by, order)
        moment = self._board.moment_of(post_id)
        if moment is not None:
            self.gestures.day_chosen.emit(local_day(moment))
            self.take_in_hand(post_id)

    def _delete_selected(self) -> None:
        """Delete what is selected. With none selected, select the first one: a key by mistake deletes nothing."""
        if ids := self.selected_posts():
            self.gestures.delete_asked.emit(ids)
        elif cards := self.current_cards():
            self.select_post(cards[0].post_id)

    # Pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        found = self.look_at(point)
        if found is None:
            return
        look, layout = found
        card = layout.card_at(point)
        post_id = look.cards[card].post_id if card is not None else ""
        self.gestures.day_chosen.emit(look.day)
        self.take_in_hand(post_id)
        self.gestures.selection.press(event, post_id, self.order())
        self._pressed_at = None
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if card is not None:
            self._pressed_at = point
        elif (ghost := layout.ghost_at(point)) is not None:
            self.gestures.ghost_chosen.emit(look.ghosts[ghost].topic_id)
        elif layout.hidden and layout.more.contains(point):
            self.gestures.day_opened.emit(look.day)
        elif layout.add.contains(point) and not look.is_past:
            self.gestures.new_post_asked.emit(look.day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        found = self.look_at(point)
        self._pressed_at = None
        if found is None or event.button() != Qt.MouseButton.LeftButton:
            return
        look, layout = found
        card = layout.card_at(point)
        if card is not None:
            self.gestures.post_opened.emit(look.cards[card].post_id)
        elif not layout.more.contains(point) and layout.ghost_at(point) is None:
            self.gestures.new_post_asked.emit(look.day)

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
        self.hover(found[0].day if found else None, found[0].cards[card].post_id if found and card is not None else "")
        on_hand = card is not None or (found is not None and found[1].more.contains(point))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if on_hand else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self._pressed_at = None
        self.gestures.selection.release()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            middle = self.viewport().mapToGlobal(self.cell_of(self.current_day).center())
            self.gestures.menu_asked.emit(self.current_day, self.grid.selected_post, middle)
        else:
            self.gestures.menu_asked.emit(self.current_day, self.grid.selected_post, event.globalPos())

    def _drag(self, start: QPoint) -> None:
        found = self.look_at(start)
        card = found[1].card_at(start) if found else None
        if found is None or card is None:
            return
        self.gestures.selection.drag()
        look, layout = found
        ids = self.selected_posts() or (look.cards[card].post_id,)
        drag = QDrag(self)
        drag.setMimeData(mime.carry(mime.POST, *ids))
        drag.setPixmap(card_pixmap(self._theme, look.cards[card], layout.cards[card].size(), self, count=len(ids)))
        drag.setHotSpot(start - layout.cards[card].topLeft())
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)
        self.show_drop(None)

    # Drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if mime.carried(event.mimeData()) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        found = self.look_at(event.position().toPoint())
        if found is None or mime.carried(event.mimeData()) is None:
            self.show_drop(None)
            event.ignore()
            return
        # A day that is over takes the drop too, to answer it with a sentence; its ring says no beforehand.
        self.show_drop(found[0].day, allowed=not found[0].is_past)
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        del event
        self.show_drop(None)

    def dropEvent(self, event: QDropEvent) -> None:
        self.show_drop(None)
        found = self.look_at(event.position().toPoint())
        load = mime.carried(event.mimeData())
        if found is None or load is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self.gestures.drop(load, found[0].day, copies=mime.copies(event))

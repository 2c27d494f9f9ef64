"""The hours under hand and keyboard. It tells of gestures and changes nothing itself."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, QTimer
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
from PySide6.QtWidgets import QApplication, QWidget

from services.clock import local_day
from ui.calendar import mime
from ui.calendar.board import Board
from ui.calendar.painting import card_pixmap
from ui.calendar.views.gestures import Gestures
from ui.calendar.views.hours.delegate import Drop
from ui.calendar.views.hours.geometry import HALF_HOUR, HALVES
from ui.calendar.views.hours.looks import moment_at
from ui.calendar.views.hours.table import HourTable

_Key = Qt.Key
_DAYS = {_Key.Key_Left: -1, _Key.Key_Right: 1}
_ROWS = {_Key.Key_Up: -1, _Key.Key_Down: 1}
_EDGE, _SCROLL, _FRAME = 28, 14, 30
"""How near to the edge a drag scrolls, by how many pixels, and how many milliseconds apart."""


class HoursView(HourTable):
    """Arrows, letters, clicks, drags and drops on the hours."""

    def __init__(self, board: Board, gestures: Gestures, today: date, days: int, parent: QWidget | None = None) -> None:
        super().__init__(board, gestures, today, days, parent)
        self._pressed_at: QPoint | None = None
        self._held: tuple[str, int, int] | None = None
        """The post dragged from here, its minute, and how far below its upper edge it is held."""
        self._scroll = QTimer(self, interval=_FRAME)
        self._scroll.timeout.connect(self._scroll_on)
        self._scroll_by = 0

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = _Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _DAYS or key in _ROWS:
            if modifiers in (Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier):
                self._shift_selected(_DAYS.get(key, 0), _ROWS.get(key, 0))
            elif modifiers == Qt.KeyboardModifier.ShiftModifier:
                self._extend(_DAYS.get(key, 0) + _ROWS.get(key, 0))
            elif not modifiers and key in _DAYS:
                self.gestures.selection.only("")
                self.gestures.day_chosen.emit(self.current_day + timedelta(days=_DAYS[key]))
            elif not modifiers:
                self._go_to_row(self.grid.row + _ROWS[key])
            return
        if modifiers or not self._plain_key(key):
            super().keyPressEvent(event)

    def _plain_key(self, key: Qt.Key) -> bool:
        if key in (_Key.Key_Return, _Key.Key_Enter):
            self._open_current()
        elif key == _Key.Key_N:
            look = self.hours.look_of(self.current_day)
            minute = self.grid.row * HALF_HOUR if look is None else look.minute_in(self.grid.row)
            self.gestures.new_post_asked.emit(moment_at(self.current_day, minute))
        elif key in (_Key.Key_PageUp, _Key.Key_PageDown):
            self.gestures.turned.emit(-1 if key == _Key.Key_PageUp else 1)
        elif key in (_Key.Key_Home, _Key.Key_End):
            self._go_to_end(last=key == _Key.Key_End)
        elif key in (_Key.Key_Delete, _Key.Key_Backspace):
            self._delete_selected()
        elif key == _Key.Key_Escape and self.selected_posts():
            self.select_post("")
        else:
            return False
        return True

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        """Tab goes through the posts of the current day before it leaves the hours."""
        ids = [card.post_id for card in self.current_cards()]
        here = ids.index(self.grid.selected_post) if self.grid.selected_post in ids else (-1 if next else len(ids))
        there = here + (1 if next else -1)
        if 0 <= there < len(ids):
            self.select_post(ids[there])
            return True
        self.select_post("")
        return super().focusNextPrevChild(next)

    def _go_to_row(self, row: int) -> None:
        self.grid.row = min(max(row, 0), HALVES - 1)
        self.select_post("")
        self._follow_current()
        self.bring_into_sight(self.grid.row)

    def _go_to_end(self, *, last: bool) -> None:
        """Go to the first or last day of the week; on a single day, to its first or last half hour."""
        days = self.hours.days
        if len(days) > 1:
            self.gestures.day_chosen.emit(days[-1 if last else 0])
        else:
            self._go_to_row(HALVES - 1 if last else 0)

    def _post_here(self, *, movable: bool = False) -> str:
        """Return the selected post, or the first one that begins in the current half hour."""
        look = self.hours.look_of(self.current_day)
        cards = look.cards_in(self.grid.row) if look is not None else []
        return self.grid.selected_post or next((card.post_id for card in cards if card.movable or not movable), "")

    def _open_current(self) -> None:
        post_id = self._post_here()
        if post_id:
            self.gestures.post_opened.emit(post_id)
        else:
            self.gestures.day_opened.emit(self.current_day)

    def _shift_selected(self, days: int, rows: int) -> None:
        ids = self.selected_posts() or tuple(filter(None, [self._post_here(movable=True)]))
        if ids:
            self.gestures.posts_shifted.emit(ids, timedelta(days=days, minutes=rows * HALF_HOUR))

    def _extend(self, by: int) -> None:
        """Select one post more, on to the next one or back."""
        here = self._post_here()
        if not self.grid.selected_post and here:
            self.select_post(here)
            return
        post_id = self.gestures.selection.step(self.grid.selected_post, by, self.order())
        moment = self._board.moment_of(post_id)
        if moment is not None:
            self.gestures.day_chosen.emit(local_day(moment))
            self.take_in_hand(post_id)

    def _delete_selected(self) -> None:
        """Delete what is selected. With none selected, select the one here: a key by mistake deletes nothing."""
        if ids := self.selected_posts():
            self.gestures.delete_asked.emit(ids)
        else:
            self.select_post(self._post_here())

    # Pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        spot = self.spot_at(point)
        if spot is None:
            return
        self.grid.row = spot.row
        self.gestures.day_chosen.emit(spot.look.day.day)
        post_id = spot.card.post_id if spot.card is not None else ""
        self.take_in_hand(post_id)
        self.gestures.selection.press(event, post_id, self.order())
        self._pressed_at = None
        if event.button() != Qt.MouseButton.LeftButton:
            return
        ghost = spot.layout.ghost_at(spot.inside)
        if spot.card is not None:
            self._pressed_at = point
        elif ghost is not None:
            self.gestures.ghost_chosen.emit(spot.look.day.ghosts[ghost].topic_id)
        elif spot.layout.more_at(spot.inside) is not None:
            self.gestures.day_opened.emit(spot.look.day.day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_at(event.position().toPoint())
        self._pressed_at = None
        if spot is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if spot.card is not None:
            self.gestures.post_opened.emit(spot.card.post_id)
        elif spot.is_free:
            self.gestures.new_post_asked.emit(moment_at(spot.look.day.day, spot.taken_minute))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        start = self._pressed_at
        if start is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if (point - start).manhattanLength() >= QApplication.startDragDistance():
                self._pressed_at = None
                self._drag(start)
            return
        spot = self.spot_at(point)
        self.hover(spot)
        on_hand = spot is not None and (spot.card is not None or spot.layout.more_at(spot.inside) is not None)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if on_hand else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self._pressed_at = None
        self.gestures.selection.release()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            card = self.card_place(self.grid.selected_post)
            place = self.visualRect(self.currentIndex()) if card.isEmpty() else card
            at = self.viewport().mapToGlobal(place.center())
        self.gestures.menu_asked.emit(self.current_day, self.grid.selected_post, at)

    def _drag(self, start: QPoint) -> None:
        spot = self.spot_at(start)
        card = spot.card if spot is not None else None
        if spot is None or card is None:
            return
        number = spot.look.day.cards.index(card)
        place = spot.layout.cards[number]
        grip = spot.inside - place.topLeft()
        self.gestures.selection.drag()
        ids = self.selected_posts() or (card.post_id,)
        drag = QDrag(self)
        drag.setMimeData(mime.carry(mime.POST, *ids))
        drag.setPixmap(card_pixmap(self._theme, card, place.size(), self, count=len(ids)))
        drag.setHotSpot(grip)
        self._held = card.post_id, spot.look.minutes[number], grip.y()
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)
        self._held = None
        self._end_drag()

    # Drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if mime.carried(event.mimeData()) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        point = event.position().toPoint()
        drop = self._drop_at(event)
        self._scroll_near_edge(point)
        self.show_drop(drop)
        if drop is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        del event
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        drop, load = self._drop_at(event), mime.carried(event.mimeData())
        self._end_drag()
        if drop is None or load is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self.gestures.drop(load, moment_at(drop.day, drop.minute), copies=mime.copies(event))

    def _drop_at(self, event: QDropEvent) -> Drop | None:
        """Return where a drop goes: a post by half hours from its own time, all else on the half hour or the slot."""
        load, spot = mime.carried(event.mimeData()), self.spot_at(event.position().toPoint())
        if load is None or spot is None:
            return None
        minute = spot.taken_minute
        if self._held is not None and load[0] == mime.POST and load[1][0] == self._held[0]:
            _, own, grip = self._held
            steps = round((self.grid.scale.minute_at(spot.inside.y() - grip) - own) / HALF_HOUR)
            first = -(own // HALF_HOUR)
            minute = own + min(max(steps, first), first + HALVES - 1) * HALF_HOUR
        # A time that is over takes the drop too, to answer it with a sentence; its line says no beforehand.
        return Drop(spot.look.day.day, minute, not spot.look.is_over(minute))

    def _scroll_near_edge(self, point: QPoint) -> None:
        """Go on to hours out of sight while something is held near the edge."""
        height = self.viewport().height()
        self._scroll_by = -_SCROLL if point.y() < _EDGE else _SCROLL if point.y() > height - _EDGE else 0
        if self._scroll_by and not self._scroll.isActive():
            self._scroll.start()
        elif not self._scroll_by:
            self._scroll.stop()

    def _scroll_on(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self._scroll_by)

    def _end_drag(self) -> None:
        self._scroll.stop()
        self.show_drop(None)

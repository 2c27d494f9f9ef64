"""The hours under hand and keyboard. It tells of gestures and changes nothing itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import ClassVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from ui.calendar import mime
from ui.calendar.board.board import Board
from ui.calendar.looks.cells import CardLook
from ui.calendar.views.edge_scroll import EdgeScroll
from ui.calendar.views.gestures import Gestures
from ui.calendar.views.hand import Under
from ui.calendar.views.hours.delegate import Drop
from ui.calendar.views.hours.geometry import HALF_HOUR, HALVES
from ui.calendar.views.hours.looks import minute_of, moment_at
from ui.calendar.views.hours.table import HourTable

_Key = Qt.Key
_DAY, _HALF = timedelta(days=1), timedelta(minutes=HALF_HOUR)


@dataclass(frozen=True, slots=True)
class Grip:
    """How a post is held that is dragged from here: its minute, and how far below its upper edge."""

    post_id: str
    minute: int
    below: int


class HoursView(HourTable):
    """Arrows go by days and half hours; what is dropped goes to a time."""

    steps: ClassVar = {_Key.Key_Left: -_DAY, _Key.Key_Right: _DAY, _Key.Key_Up: -_HALF, _Key.Key_Down: _HALF}

    def __init__(self, board: Board, gestures: Gestures, today: date, days: int, parent: QWidget | None = None) -> None:
        super().__init__(board, gestures, today, days, parent)
        self.grip: Grip | None = None
        self.edge = EdgeScroll(self)

    def under(self, point: QPoint) -> Under | None:
        spot = self.spot_at(point)
        if spot is None:
            return None
        day, card = spot.look.day.day, spot.card
        place = QRect()
        if card is not None:
            number = spot.look.day.cards.index(card)
            place = spot.layout.cards[number].translated(self.column(day).topLeft())
        return Under(
            day,
            card,
            place,
            spot.ghost,
            is_more=spot.layout.more_at(spot.inside) is not None,
            goal=moment_at(day, spot.taken_minute) if spot.is_free else None,
        )

    def hover_at(self, point: QPoint | None) -> None:
        self.hover(self.spot_at(point) if point is not None else None)

    def corner_of_keyboard(self) -> QPoint:
        card = self.card_place(self.grid.selected_post)
        return (self.visualRect(self.currentIndex()) if card.isEmpty() else card).center()

    # Keyboard

    def _plain_key(self, key: Qt.Key) -> bool:
        if key in (_Key.Key_Home, _Key.Key_End):
            self._go_to_end(last=key == _Key.Key_End)
            return True
        return super()._plain_key(key)

    def _walk(self, step: timedelta) -> None:
        if abs(step) >= _DAY:
            self.gestures.day_chosen.emit(self.current_day + step)
        else:
            self._go_to_row(self.grid.row + (1 if step > timedelta() else -1))

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

    def _cards_here(self) -> list[CardLook]:
        look = self.hours.look_of(self.current_day)
        return look.cards_in(self.grid.row) if look is not None else []

    def _open_current(self) -> None:
        cards = self._cards_here()
        if not self.grid.selected_post and cards:
            self.gestures.post_opened.emit(cards[0].post_id)
        else:
            super()._open_current()

    # Pointer

    def _press_at(self, point: QPoint) -> None:
        spot = self.spot_at(point)
        if spot is not None:
            self.grid.row = spot.row

    def _drag(self, start: QPoint, under: Under) -> None:
        moment = self._board.moment_of(under.card.post_id) if under.card is not None else None
        if under.card is not None and moment is not None:
            self.grip = Grip(under.card.post_id, minute_of(moment), start.y() - under.place.top())
        super()._drag(start, under)
        self.grip = None

    def _aim(self, event: QDropEvent) -> datetime | None:
        point = event.position().toPoint()
        drop = self._drop_at(point, mime.carried(event.mimeData()), copies=mime.copies(event))
        self.edge.held_at(point)
        self.show_drop(drop)
        return None if drop is None else moment_at(drop.day, drop.minute)

    def _drop_at(self, point: QPoint, load: mime.Load | None, *, copies: bool) -> Drop | None:
        """Return where a drop goes: a post by half hours from its own time, all else on the half hour or the slot."""
        spot = self.spot_at(point)
        if load is None or spot is None:
            return None
        minute, grip = spot.taken_minute, self.grip
        if grip is not None and load == (mime.POST, (grip.post_id, *load[1][1:])):
            steps = round((self.grid.scale.minute_at(spot.inside.y() - grip.below) - grip.minute) / HALF_HOUR)
            first = -(grip.minute // HALF_HOUR)
            minute = grip.minute + min(max(steps, first), first + HALVES - 1) * HALF_HOUR
        return Drop(spot.look.day.day, minute, not spot.look.is_over(minute), copies=copies and load[0] == mime.POST)

    def _end_drag(self) -> None:
        self.edge.stop()
        self.show_drop(None)

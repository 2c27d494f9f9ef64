"""The hours of some days: what is where, what is current, selected, hovered. It knows no deeds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView, QWidget

from ui.calendar.board.board import Board
from ui.calendar.dates import day_title, span_title, week_start
from ui.calendar.looks.cells import CardLook, GhostLook
from ui.calendar.views.ahead import Ahead
from ui.calendar.views.card_table import CardTable
from ui.calendar.views.gestures import Gestures
from ui.calendar.views.hand import ghost_words, hidden_words
from ui.calendar.views.hours.delegate import DROP_BAND, Drop, HoursDelegate, HoursState, layout_of, row_at
from ui.calendar.views.hours.geometry import HALF_HOUR, HALVES, ColumnLayout, hour_scale
from ui.calendar.views.hours.headers import DayHeader, HourRuler
from ui.calendar.views.hours.looks import HoursLook, minute_of, moment_at
from ui.calendar.views.hours.model import HoursModel
from ui.calendar.views.kinds import counted

_FIRST_ROW = 18
"""Nine in the morning is current at first, or the next half hour where that is over."""
_FIRST_SIGHT = 7 * 60 + 30
"""The minute that is on top when the view is seen first."""


@dataclass(frozen=True, slots=True)
class Spot:
    """What lies under a point of the viewport. ``inside`` is the point within the column."""

    look: HoursLook
    layout: ColumnLayout
    inside: QPoint
    minute: int

    @property
    def row(self) -> int:
        return row_at(self.minute)

    @property
    def card(self) -> CardLook | None:
        number = self.layout.card_at(self.inside)
        return None if number is None else self.look.day.cards[number]

    @property
    def ghost(self) -> GhostLook | None:
        number = self.layout.ghost_at(self.inside)
        return None if number is None else self.look.day.ghosts[number]

    @property
    def is_free(self) -> bool:
        """Tell whether nothing but a slot stands there."""
        return self.card is None and self.ghost is None and self.layout.more_at(self.inside) is None

    @property
    def taken_minute(self) -> int:
        """The minute that a new post gets here: that of the slot under the point, else the half hour's."""
        slot = self.layout.slot_at(self.inside)
        return self.row * HALF_HOUR if slot is None else self.look.slots[slot].minute


class HourTable(CardTable):
    """Shows a :class:`HoursModel` of one day or of seven from Monday on. Current day and half hour are its own."""

    def __init__(self, board: Board, gestures: Gestures, today: date, days: int, parent: QWidget | None = None) -> None:
        self._days = days
        self.hours = HoursModel(board, self._first_of(today), days)
        self.grid = HoursState(day=today, row=max(_FIRST_ROW, row_at(minute_of(board.now) + HALF_HOUR - 1)))
        super().__init__(board, self.hours, gestures, self.grid, parent)
        self._delegate = HoursDelegate(self._theme, self.grid, self)
        self.setItemDelegate(self._delegate)
        self.day_header = DayHeader(self.hours, self._theme)
        self.ruler = HourRuler(self.hours, self._theme, self.grid)
        self.setHorizontalHeader(self.day_header)
        self.setVerticalHeader(self.ruler)
        self.ahead = Ahead(self._days_beside, self._paint_ahead, self)
        self._seen = False
        self.setAccessibleName(self.tr("Saatlik takvim"))
        self.setCornerButtonEnabled(False)
        self.setAutoScroll(False)  # the wheel may go away from the current half hour
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setMinimumSize(QSize(560, 320))
        self.hours.dataChanged.connect(self._follow_looks)
        board.loaded.connect(self._make_ahead)
        self.day_header.day_pressed.connect(gestures.day_chosen)
        self.day_header.day_asked.connect(gestures.day_opened)
        self.go_to(today)

    # A calendar's view

    @property
    def current_day(self) -> date:
        return self.grid.day

    @property
    def place(self) -> datetime:
        look = self.hours.look_of(self.grid.day)
        minute = self.grid.row * HALF_HOUR if look is None else look.minute_in(self.grid.row)
        return moment_at(self.grid.day, minute)

    def go_to(self, day: date) -> None:
        """Make a day current; the half hour stays."""
        if day != self.grid.day:
            self.grid.selected_post = ""
        self.grid.day = day
        if not self.shows(day):
            self.hours.turn_to(self._first_of(day))
        self._follow_current()

    def shows(self, day: date) -> bool:
        return self.hours.column_of(day) is not None

    def beyond(self, spans: int) -> date:
        return self.grid.day + timedelta(days=spans * self._days)

    def take_in_hand(self, post_id: str) -> None:
        """Put hand and keyboard on a post of the current day, whatever else is selected."""
        self.grid.selected_post = post_id
        look = self.hours.look_of(self.grid.day)
        row = look.row_of(post_id) if look is not None and post_id else None
        if row is not None:
            self.grid.row = row
            self._follow_current()
            self.bring_into_sight(row)
        self.viewport().update()

    def order(self) -> list[str]:
        """Return the ids of the posts of all days in sight, in the order of their times."""
        looks = (self.hours.look_of(day) for day in self.hours.days)
        return [card.post_id for look in looks if look is not None for card in look.day.cards]

    def corner_of(self, day: date) -> QPoint:
        return self.viewport().mapToGlobal(QPoint(self.column(day).left(), 0))

    def posts_in(self, place: QRect) -> list[str]:
        place = place.translated(self.viewport().mapFrom(self, QPoint()))
        return [
            card.post_id
            for look in self.hours.looks
            for card, on in zip(look.day.cards, self._layout(look).cards, strict=True)
            if not on.isEmpty() and on.translated(self.column(look.day.day).topLeft()).intersects(place)
        ]

    def heading(self) -> str:
        days = self.hours.days
        return day_title(days[0]) if len(days) == 1 else span_title(days[0], days[-1])

    def summary(self) -> str:
        if self._days == 1:
            none = self.tr("Bu gün için yazı yok. Bir saate çift tıklayın ya da N tuşuna basın.")
        else:
            none = self.tr("Bu hafta için yazı yok. Bir saate çift tıklayın ya da N tuşuna basın.")
        return counted(self._board, self.hours.days) or none

    # Where things are

    def column(self, day: date) -> QRect:
        """Return a shown day's column from midnight to midnight, in the viewport."""
        number = self.hours.column_of(day) or 0
        left, top = self.columnViewportPosition(number), -self.verticalOffset()
        return QRect(left, top, self.columnWidth(number), self.grid.scale.height)

    def card_place(self, post_id: str) -> QRect:
        """Return where a card of the current day is painted, in the viewport; null where it has no place."""
        look = self.hours.look_of(self.grid.day)
        for card, place in zip(look.day.cards, self._layout(look).cards, strict=True) if look is not None else ():
            if card.post_id == post_id and not place.isEmpty():
                return place.translated(self.column(self.grid.day).topLeft())
        return QRect()

    def spot_at(self, point: QPoint) -> Spot | None:
        """Return what lies under a point of the viewport."""
        number = self.columnAt(point.x())
        if number < 0:
            return None
        look = self.hours.looks[number]
        inside = point - self.column(look.day.day).topLeft()
        return Spot(look, self._layout(look), inside, self.grid.scale.minute_at(inside.y()))

    def current_cards(self) -> list[CardLook]:
        """Return the cards of the current day."""
        look = self.hours.look_of(self.grid.day)
        return [] if look is None else list(look.day.cards)

    def bring_into_sight(self, row: int) -> None:
        """Scroll as far as needed to see a half hour, and a little around it."""
        scale, bar = self.grid.scale, self.verticalScrollBar()
        top, bottom = scale.tops[max(0, row - 1)], scale.tops[min(HALVES, row + 3)]
        bar.setValue(max(min(bar.value(), top), bottom - self.viewport().height()))

    # What hand and keyboard are on

    def hover(self, spot: Spot | None) -> None:
        """Show what the pointer is on: a post, or a half hour with nothing in it."""
        card = spot.card if spot is not None else None
        row = (spot.look.day.day, spot.row) if spot is not None and spot.is_free else None
        before = self.grid.hovered, self.grid.hovered_post
        self.grid.hovered, self.grid.hovered_post = row, card.post_id if card is not None else ""
        if before != (self.grid.hovered, self.grid.hovered_post):
            for day in {at[0] for at in (before[0], row) if at is not None}:
                self.viewport().update(self.column(day))
            if before[1] or card is not None:
                self.viewport().update()

    def show_drop(self, drop: Drop | None) -> None:
        """Show where what is dragged would go."""
        before, self.grid.drop = self.grid.drop, drop
        if drop != before:
            self.ruler.viewport().update()
            for one in (before, drop):
                if one is not None:
                    column = self.column(one.day)
                    top = column.top() + self.grid.scale.y(one.minute) - DROP_BAND
                    self.viewport().update(column.left(), max(top, column.top()), column.width(), 2 * DROP_BAND)

    # Qt

    def paintEvent(self, e: QPaintEvent) -> None:
        """Have each day painted as a whole: cards stand across the half hours."""
        option = QStyleOptionViewItem()
        with QPainter(self.viewport()) as painter:
            painter.setClipRect(e.rect())
            for number, day in enumerate(self.hours.days):
                option.rect = self.column(day)
                if option.rect.intersects(e.rect()):
                    self._delegate.paint(painter, option, self.hours.index(0, number))

    def tooltip_at(self, point: QPoint) -> str:
        """Return what the pointer is on, in words."""
        spot = self.spot_at(point)
        if spot is None:
            return ""
        if spot.card is not None:
            return spot.card.tooltip
        day, layout, inside = spot.look.day, spot.layout, spot.inside
        if (ghost := spot.ghost) is not None:
            return ghost_words(ghost)
        if (more := layout.more_at(inside)) is not None:
            count = len(day.cards)
            cards = [day.cards[piece] for piece in more.pieces if piece < count]
            return hidden_words(cards, [day.ghosts[piece - count] for piece in more.pieces if piece >= count])
        slot = layout.slot_at(inside)
        return "" if slot is None else spot.look.slots[slot].words

    def resizeEvent(self, event: QResizeEvent) -> None:
        scale = hour_scale(self.viewport().height())
        if scale != self.grid.scale or not self._seen:
            self.grid.scale = scale
            for row in range(HALVES):
                self.ruler.resizeSection(row, scale.row_height(row))
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._seen:
            self._seen = True
            self.verticalScrollBar().setValue(self.grid.scale.y(_FIRST_SIGHT))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.ahead.stop()

    def _layout(self, look: HoursLook) -> ColumnLayout:
        return layout_of(self.grid.scale, self.columnWidth(self.hours.column_of(look.day.day) or 0), look)

    def _first_of(self, day: date) -> date:
        return day if self._days == 1 else week_start(day)

    def _follow_current(self) -> None:
        column = self.hours.column_of(self.grid.day)
        if column is not None:
            self.setCurrentIndex(self.hours.index(self.grid.row, column))
        self.viewport().update()
        self.ruler.viewport().update()

    def _follow_looks(self) -> None:
        self.ruler.viewport().update()
        if self._days == 1:  # its header is as high as what there is to say
            self.updateGeometries()
        self._make_ahead()

    def _make_ahead(self) -> None:
        if self.isVisible():
            self.ahead.begin_soon(self.hours.first_day, QSize(self.columnWidth(0) + 1, self.grid.scale.height))

    def _days_beside(self, turn: int) -> list[date]:
        return [day + timedelta(days=turn * self._days) for day in self.hours.days]

    def _paint_ahead(self, painter: QPainter, place: QRect, day: date) -> None:
        """Paint a day as wide as its column will be: lines are broken anew for each width."""
        number = (day - self.hours.first_day).days % self._days
        self._delegate.paint_day(
            painter, QRect(0, 0, self.columnWidth(number), place.height()), self.hours.look_ahead(day)
        )

"""The table of days: what is where, what is current, selected, hovered. It knows no deeds."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHideEvent, QPainter, QShowEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.calendar.board.board import Board
from ui.calendar.dates import GRID_DAYS, add_months, grid_start, month_days, month_start, month_title, weeks_needed
from ui.calendar.looks.cells import CardLook, DayLook
from ui.calendar.views.ahead import Ahead
from ui.calendar.views.card_table import CardTable
from ui.calendar.views.gestures import Gestures
from ui.calendar.views.hand import ghost_words, hidden_words
from ui.calendar.views.kinds import counted
from ui.calendar.views.month.delegate import DayDelegate, GridState, layout_of
from ui.calendar.views.month.geometry import CellLayout
from ui.calendar.views.month.model import WEEKS, MonthModel


class DayTable(CardTable):
    """Shows a :class:`MonthModel`. The current day and the selected post are its own; the month is the board's."""

    def __init__(self, board: Board, gestures: Gestures, today: date, parent: QWidget | None = None) -> None:
        self.month = MonthModel(board)
        self.grid = GridState(current=today)
        super().__init__(board, self.month, gestures, self.grid, parent)
        self._delegate = DayDelegate(self._theme, self.grid, self)
        self.setItemDelegate(self._delegate)
        self.ahead = Ahead(self._days_beside, self._paint_ahead, self)
        self.setAccessibleName(self.tr("Aylık takvim"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        for header, least in ((self.verticalHeader(), 56), (self.horizontalHeader(), 60)):
            header.setMinimumSectionSize(least)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.setMinimumSize(QSize(560, 380))
        self.month.dataChanged.connect(self._follow_month)
        board.loaded.connect(self._make_ahead)
        self.go_to(today)

    @property
    def current_day(self) -> date:
        return self.grid.current

    @property
    def place(self) -> date:
        return self.grid.current

    def go_to(self, day: date) -> None:
        """Make ``day`` the current one. The stage sees to it that the grid has it."""
        if day != self.grid.current:
            self.grid.selected_post = ""
        self.grid.current = day
        index = self.month.index_of(day)
        if index.isValid():
            self.setCurrentIndex(index)
        self.viewport().update()

    def shows(self, day: date) -> bool:
        index = self.month.index_of(day)
        return index.isValid() and not self.isRowHidden(index.row())

    def beyond(self, spans: int) -> date:
        """Return the same day of another month; its first where the days are not the same."""
        day, month = add_months(self.current_day, spans), add_months(self._board.month, spans)
        return day if month_start(day) == month else month

    def heading(self) -> str:
        return month_title(self._board.month)

    def summary(self) -> str:
        none = self.tr("Bu ay için yazı yok. Bir güne çift tıklayın ya da N tuşuna basın.")
        return counted(self._board, month_days(self._board.month)) or none

    def take_in_hand(self, post_id: str) -> None:
        """Put hand and keyboard on a post of the current day, whatever else is selected."""
        self.grid.selected_post = post_id
        self.viewport().update()

    def order(self) -> list[str]:
        """Return the ids of the posts of all days in sight, in the order of their times."""
        return [card.post_id for day in self.month.looks for card in day.cards]

    def corner_of(self, day: date) -> QPoint:
        return self.viewport().mapToGlobal(self.cell_of(day).topLeft())

    def cell_of(self, day: date) -> QRect:
        """Return the cell of a shown day, in the viewport."""
        return self.visualRect(self.month.index_of(day))

    def look_at(self, point: QPoint) -> tuple[DayLook, CellLayout] | None:
        """Return the day under a point of the viewport, and how its cell is laid out."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        look = self.month.look(index)
        return look, layout_of(self.visualRect(index), look)

    def current_cards(self) -> list[CardLook]:
        """The cards of the current day that have a place in its cell."""
        if not self.shows(self.current_day):
            return []
        index = self.month.index_of(self.current_day)
        look = self.month.look(index)
        layout = layout_of(self.visualRect(index), look)
        return list(look.cards[: len(layout.cards)])

    def posts_in(self, place: QRect) -> list[str]:
        """Return the ids of the posts whose cards reach into a part of the table."""
        place = place.translated(self.viewport().mapFrom(self, QPoint()))
        found: list[str] = []
        for row in range(self.month.rowCount()):
            for column in range(self.month.columnCount()):
                index = self.month.index(row, column)
                cell = self.visualRect(index)
                if cell.intersects(place):
                    look = self.month.look(index)
                    places = layout_of(cell, look).cards
                    found += [
                        card.post_id for card, on in zip(look.cards, places, strict=False) if on.intersects(place)
                    ]
        return found

    def hover(self, day: date | None, post_id: str) -> None:
        """Show what the pointer is on."""
        before = self.grid.hovered_day
        if (day, post_id) != (before, self.grid.hovered_post):
            self.grid.hovered_day, self.grid.hovered_post = day, post_id
            self._repaint(before, day)

    def show_drop(self, day: date | None, *, allowed: bool = True) -> None:
        """Show the day that would take what is dragged, or refuse it."""
        before = self.grid.drop_day
        if (day, allowed) != (before, self.grid.drop_allowed):
            self.grid.drop_day, self.grid.drop_allowed = day, allowed
            self._repaint(before, day)

    def _repaint(self, *days: date | None) -> None:
        """Paint some cells again and leave the others alone."""
        for day in days:
            if day is not None:
                self.viewport().update(self.cell_of(day))

    def tooltip_at(self, point: QPoint) -> str:
        """Return what the pointer is on, in words."""
        found = self.look_at(point)
        if found is None:
            return ""
        look, layout = found
        card = layout.card_at(point)
        if card is not None:
            return look.cards[card].tooltip
        proposed = layout.ghost_at(point)
        if proposed is not None:
            return ghost_words(look.ghosts[proposed])
        if layout.hidden and layout.more.contains(point):
            return hidden_words(look.cards[len(layout.cards) :], look.ghosts[len(layout.ghosts) :])
        return "\n".join([*(mark.words for mark in look.marks), *(note.words for note in look.notes)])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.go_to(self.current_day)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.ahead.stop()

    def _follow_month(self) -> None:
        weeks = weeks_needed(self.month.look(self.month.index(1, 0)).day)
        for row in range(4, WEEKS):
            self.setRowHidden(row, row >= weeks)
        self._make_ahead()

    def _make_ahead(self) -> None:
        if self.isVisible():
            self.ahead.begin_soon(self._board.month, self.cell_of(self.month.first_day).size())

    def _days_beside(self, turn: int) -> list[date]:
        """Return the days of another month's grid that are not shown in this one."""
        first = grid_start(add_months(self._board.month, turn))
        days = [first + timedelta(days=n) for n in range(GRID_DAYS)]
        return [day for day in days if not self.month.index_of(day).isValid()]

    def _paint_ahead(self, painter: QPainter, place: QRect, day: date) -> None:
        # Columns differ by a pixel, and lines broken for another width would be broken anew.
        wide = QRect(place.topLeft(), QSize(self.columnWidth(day.weekday()), place.height()))
        self._delegate.paint_day(painter, wide, self.month.look_of(day))

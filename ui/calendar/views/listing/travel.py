"""Where the list is: the day it stands on, the way to another one, and what is read while it is scrolled."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from ui.calendar.borrowing import Borrower
from ui.calendar.looks.pictures import Pictures
from ui.calendar.views.listing.agenda import Agenda
from ui.calendar.views.listing.looks import UNDATED, Entry, Heading, Row
from ui.calendar.views.listing.model import AgendaModel
from ui.calendar.views.listing.table import AgendaTable
from ui.calendar.views.looks import AnyIndex
from ui.calendar.views.tools import ViewTools

_Flag = QItemSelectionModel.SelectionFlag
_AHEAD = 2
"""So many heights of the viewport are kept ready on either side."""


class AgendaTraveller(AgendaTable):
    """The list with a current day. What the board and the agenda do to it, it says nothing of."""

    _is_quiet = True

    def __init__(self, tools: ViewTools, agenda: Agenda, pictures: Pictures) -> None:
        super().__init__(AgendaModel(tools.board, agenda, tools.orders), pictures)
        self.agenda_model.setParent(self)
        self.board = tools.board
        self.agenda = agenda
        self.gestures = tools.gestures
        self.current_day = today = tools.board.today
        self._goal: date | str | None = today
        """The day, or the key of the row, that is gone to as soon as it is here."""
        self._wanted_post = ""
        self._borrower = Borrower(tools.board, tools.storage, tools.tasks, self)
        self._is_quiet = False
        agenda.changed.connect(self.follow)
        tools.orders.changed.connect(self.follow)
        tools.board.ghosts_changed.connect(self.follow)
        self.follow()

    @property
    def selected_ids(self) -> tuple[str, ...]:
        """The selected posts, in the order of the list."""
        return self.agenda_model.ids_at(self.selectionModel().selectedIndexes())

    @property
    def current_post(self) -> str:
        """The post under the keyboard's ring, if it is selected; else the first one that is."""
        current = self.currentIndex()
        if current.isValid() and self.selectionModel().isSelected(current):
            return self.agenda_model.rows[current.row()].key
        return next(iter(self.selected_ids), "")

    def go_to(self, day: date) -> None:
        """Make a day current, and bring it into sight as soon as it is here."""
        rows, row = self.agenda_model.rows, self._current_row()
        is_there = day == self.current_day and row is not None and row.day == day
        self.current_day = day
        chosen = [one for one in map(self.agenda_model.row_of, self.selected_ids) if rows[one].day == day]
        if chosen:
            self.scrollTo(self.agenda_model.index(chosen[0]))
        elif not is_there:
            self._go(day)

    def go_to_end(self, *, backwards: bool) -> None:
        """Go to the first post of all, or to the last."""
        self._go("first" if backwards else "last")
        if self._goal is not None:
            self.agenda.leap(backwards=backwards)

    def go_to_undated(self) -> None:
        """Go to the posts without a day, which stand behind the last day."""
        self._go(UNDATED)
        if self._goal is not None:
            self.agenda.leap(backwards=False)

    def select_post(self, post_id: str) -> None:
        """Select one post as soon as it is here; none for an empty id."""
        self._wanted_post = post_id
        if not post_id:
            self.clearSelection()
            return
        row = self.agenda_model.row_of(post_id)
        if row >= 0:
            self._wanted_post = ""
            self._stand_on(row, select=True)
            self.scrollTo(self.agenda_model.index(row))

    def follow(self) -> None:
        """Take over the agenda: what is in sight stays where it is, and what is selected stays selected."""
        anchor, chosen, current = self.anchor(), self.selected_ids, self.currentIndex().row()
        key = self.agenda_model.rows[current].key if current >= 0 else ""
        self._is_quiet = True
        self.agenda_model.follow()
        self.measure()
        self.hold(anchor)
        self._choose_again(chosen, key, current)
        self._is_quiet = False
        self._borrower.want(self.selected_ids)
        if self._goal is not None:
            self._go(self._goal)
        if self._wanted_post:
            self.select_post(self._wanted_post)
        self._read_ahead()
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._is_quiet:
            self._borrower.want(self.selected_ids)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        if not self._is_quiet:
            super().currentChanged(current, previous)
            row = self._current_row()
            if row is not None and row.day is not None and row.day != self.current_day:
                self._goal = None
                self.current_day = row.day
                self.gestures.day_chosen.emit(row.day)
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._read_ahead()

    def _go(self, goal: date | str) -> None:
        """Go to a goal, or keep it in mind until it is here."""
        self._goal = goal
        agenda = self.agenda
        if isinstance(goal, date):
            if not agenda.has(goal) and self.board.holds(goal):
                agenda.show_board()  # comes back here by follow()
                return
            row = self.agenda_model.row_from(goal) if agenda.has(goal) else -1
            is_here = agenda.has(goal)
        else:
            rows = self.agenda_model.rows
            is_here = agenda.is_ready and (agenda.first if goal == "first" else agenda.last) is None
            row = {"first": 0, "last": self._last_dated()}.get(goal, self.agenda_model.row_of(goal))
            row = row if row < len(rows) else -1
        if not is_here:
            return
        self._goal = None
        self._arrive(row if row >= 0 else len(self.agenda_model.rows) - 1)

    def _arrive(self, row: int) -> None:
        """Stand on the first post under a heading (or on the heading, with none), with the heading in sight."""
        rows = self.agenda_model.rows
        if not 0 <= row < len(rows):
            return
        head = row
        if isinstance(rows[row], Heading) and row + 1 < len(rows) and isinstance(rows[row + 1], Entry):
            row += 1
        self._stand_on(row, select=False)
        bar = self.verticalScrollBar()
        if not (bar.value() <= self.top_of(head) and self.top_of(row + 1) <= bar.value() + self.viewport().height()):
            bar.setValue(self.top_of(head))

    def _stand_on(self, row: int, *, select: bool) -> None:
        """Move the keyboard's place without telling anybody."""
        quiet, self._is_quiet = self._is_quiet, True
        index = self.agenda_model.index(row)
        self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect if select else _Flag.Clear)
        self._is_quiet = quiet
        self._borrower.want(self.selected_ids)
        day = self.agenda_model.rows[row].day
        if select and day is not None:
            self.current_day = day

    def _choose_again(self, chosen: tuple[str, ...], key: str, current: int) -> None:
        """Select what was selected; where the current post is gone, the one that has taken its place."""
        model = self.agenda_model
        there = model.row_of(key)
        if key and there < 0:
            there = min(current, len(model.rows) - 1)
        gone = key in chosen and model.row_of(key) < 0
        if chosen:
            again = QItemSelection()
            for row in (model.row_of(one) for one in chosen):
                if row >= 0:
                    again.select(model.index(row), model.index(row))
            if gone and again.isEmpty() and there >= 0:
                again.select(model.index(there), model.index(there))
            self.selectionModel().select(again, _Flag.ClearAndSelect)
        if there >= 0:
            self.selectionModel().setCurrentIndex(model.index(there), _Flag.NoUpdate)

    def _read_ahead(self) -> None:
        sight = self.rows_in_sight
        if not self.agenda.is_ready or self._is_quiet:
            return
        if sight:
            row = self.agenda_model.rows[sight.start]
            self.agenda.focus = row.day or self.agenda.focus
        ahead, offset = _AHEAD * self.viewport().height(), self.verticalOffset()
        if self.length - offset - self.viewport().height() < ahead:
            self.agenda.more(backwards=False)
        if offset < ahead:
            self.agenda.more(backwards=True)

    def _current_row(self) -> Row | None:
        current = self.currentIndex()
        return self.agenda_model.rows[current.row()] if current.isValid() else None

    def _last_dated(self) -> int:
        undated = self.agenda_model.row_of(UNDATED)
        return (undated if undated >= 0 else len(self.agenda_model.rows)) - 1

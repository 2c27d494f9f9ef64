"""Special days on the calendar: the way to their dialog, and between the dialog and the history."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.calendar.board.board import Board
from ui.calendar.days.actions import DayActions
from ui.calendar.deeds.commands import Change
from ui.history import Act, AppHistory
from ui.kit import IconButton
from ui.messages import say

if TYPE_CHECKING:
    from ui.calendar.days.dialog import DaysDialog


class SpecialDays(QObject):
    """Opens the dialog and keeps it in step with the board."""

    def __init__(self, board: Board, actions: DayActions, history: AppHistory, page: QWidget) -> None:
        super().__init__(page)
        self._board = board
        self._actions = actions
        self._history = history
        self._page = page
        self.dialog: DaysDialog | None = None
        self._told: Act | None = None
        self.button = IconButton("today", self.tr("Özel günler…"), lambda: self.add(board.today))
        board.changed.connect(self._follow)
        history.done.connect(self._tell)

    def add(self, day: date) -> None:
        """Open the dialog with an empty form for ``day``."""
        self._open().begin(day)

    def edit(self, day_id: str) -> None:
        """Open the dialog on one of the unit's days."""
        dialog = self._open()
        dialog.begin(self._board.today)
        dialog.choose(day_id)

    def _open(self) -> DaysDialog:
        from ui.calendar.days.dialog import DaysDialog

        if self.dialog is not None:
            return self.dialog
        dialog = self.dialog = DaysDialog([say(name) for name in self._board.everybodys_days()], self._page)
        dialog.added.connect(self._actions.add)
        dialog.edited.connect(self._actions.edit)
        dialog.delete_asked.connect(self._actions.delete)
        dialog.undo_asked.connect(self._take_back)
        dialog.finished.connect(self._closed)
        dialog.show_days(self._board.special_days)
        dialog.open()
        return dialog

    def _closed(self) -> None:
        self.dialog = None

    def _follow(self) -> None:
        if self.dialog is not None:
            self.dialog.show_days(self._board.special_days)

    def _tell(self, act: Act) -> None:
        if self.dialog is not None and isinstance(act, Change) and act.about_days:
            self._told = act
            self.dialog.tell(say(act.told))

    def _take_back(self) -> None:
        if self._told is not None:
            self._history.take_back(self._told)

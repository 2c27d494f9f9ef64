"""What the tables of the calendar have in common: ready looks, made anew when the board has changed."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.calendar.board.board import Board
from ui.calendar.looks.cells import Cards

LOOK_ROLE = int(Qt.ItemDataRole.UserRole)
NOWHERE = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex


class LooksModel(QAbstractTableModel):
    """Holds looks, so that painting reads and never asks. A view that is hidden has its model sleep: it costs nothing
    then, and looks again when it is woken."""

    def __init__(self, board: Board, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self.cards = Cards()
        self._asleep = False
        self._missed = False
        board.changed.connect(self._board_changed)
        board.ghosts_changed.connect(self._board_changed)

    def sleep(self) -> None:
        self._asleep = True

    def wake(self) -> None:
        """Follow the board again; what it did meanwhile is taken over."""
        self._asleep = False
        if self._missed:
            self._board_changed()

    def follow(self) -> None:
        """Take over the board; only what looks different is told of."""
        raise NotImplementedError

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDropEnabled if index.isValid() else flags

    def _board_changed(self) -> None:
        self._missed = self._asleep
        if not self._asleep:
            self.follow()

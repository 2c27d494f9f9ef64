"""What views without an end follow the board by: at once while somebody looks, and all at once when one looks again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.calendar.board.board import Board
from ui.calendar.ports import OpenStorage
from ui.tasks import TaskRunner


class BoardFollower(QObject):
    """Is told of each change of the board, and reads again what the storage may have changed."""

    changed = Signal()

    def __init__(self, board: Board, storage: OpenStorage, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._storage = storage
        self._tasks = tasks
        self._is_watched, self._is_stale = True, False
        board.changed.connect(self._follow)
        board.loaded.connect(self._again)

    def watch(self, *, on: bool) -> None:
        """Follow the board, or let it be as long as nobody looks."""
        self._is_watched = on
        if on and self._is_stale:
            self._is_stale = False
            self._follow()
            self._again()

    def _is_put_off(self) -> bool:
        """Tell whether nobody looks; it is done once somebody does."""
        self._is_stale = self._is_stale or not self._is_watched
        return not self._is_watched

    def _follow(self) -> None:
        """Take over what the board shows."""
        raise NotImplementedError

    def _again(self) -> None:
        """Read again what is here: the storage has changed, or may have."""
        raise NotImplementedError

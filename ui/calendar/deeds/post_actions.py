"""What is done to posts of the calendar, one or several: what every kind of it needs at hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from models.posts import Post
from ui.calendar.board.board import Board
from ui.history import AppHistory


class PostActions(QObject):
    """Shows changes on the board, and does them in the history."""

    def __init__(
        self, board: Board, history: AppHistory, title: Callable[[Post], str], parent: QObject | None = None
    ) -> None:
        """``title`` gives what a post is called in a sentence."""
        super().__init__(parent)
        self._board = board
        self._history = history
        self._title = title

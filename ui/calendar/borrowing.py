"""Has the board hold what is selected, wherever it stands: posts of years ago, and those without a day."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from models.checking import IsCancelled
from models.posts import Post
from ui.calendar.board.board import Board
from ui.calendar.board.survey import STORAGE_LANE
from ui.calendar.ports import OpenStorage
from ui.tasks import Task, TaskRunner


class Borrower(QObject):
    """Reads posts that the board lacks and lends them to it, again after each of its loads."""

    def __init__(self, board: Board, storage: OpenStorage, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._storage = storage
        self._tasks = tasks
        self._task: Task[dict[str, Post]] | None = None
        self._wanted: tuple[str, ...] = ()
        board.loaded.connect(self._read)

    def want(self, post_ids: Iterable[str]) -> None:
        """Have the board hold these; those that were wanted before need not be there any more."""
        wanted = tuple(post_ids)
        if wanted != self._wanted:
            self._wanted = wanted
            self._read()

    def _read(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        missing = [post_id for post_id in self._wanted if self._board.post(post_id) is None]
        if not missing:
            return
        open_storage = self._storage

        def work(_is_cancelled: IsCancelled) -> dict[str, Post]:
            return open_storage().posts.present(missing)

        def done(found: dict[str, Post]) -> None:
            self._task = None
            self._board.lend(found.values())

        self._task = self._tasks.run(STORAGE_LANE, work, owner=self, done=done)

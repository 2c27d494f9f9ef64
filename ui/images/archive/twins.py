"""Finds out which of the tiles that are looked at the library has a second time, in the background."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from models.checking import IsCancelled
from services.images.inspector import ImageInspector
from ui.tasks import Task, TaskRunner
from ui.thumbnails import LANE


class Twins(QObject):
    """One picture after another, so that nothing on the lane "images" waits long; what was scrolled away is dropped."""

    found = Signal(str, bool)
    """A picture's digest, and whether another one is the same or nearly."""

    def __init__(self, inspector: Callable[[], ImageInspector], tasks: TaskRunner, parent: QObject) -> None:
        """``inspector`` is called on the lane "images"."""
        super().__init__(parent)
        self._inspector = inspector
        self._tasks = tasks
        self._wanted: list[str] = []
        self._looking: Task[bool | None] | None = None

    def look(self, digests: tuple[str, ...]) -> None:
        """Look at these and forget what else was asked for."""
        self._wanted = list(digests)
        if self._looking is None:
            self._next()

    def _next(self) -> None:
        self._looking = None
        if not self._wanted:
            return
        sha256, inspector = self._wanted.pop(0), self._inspector

        def work(is_cancelled: IsCancelled) -> bool | None:
            library = inspector().library
            return None if library is None else library.has_twin(sha256, is_cancelled)

        def done(has_twin: bool | None) -> None:
            if has_twin is not None:
                self.found.emit(sha256, has_twin)
            self._next()

        def failed(error: Exception) -> None:
            self._looking = None
            self._tasks.task_failed.emit(error)

        self._looking = self._tasks.run(LANE, work, owner=self, done=done, failed=failed)

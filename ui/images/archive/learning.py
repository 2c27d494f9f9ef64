"""Keeps the index by which the library's pictures are found again abreast of the library, in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from models.checking import IsCancelled
from services.images.inspector import ImageInspector
from services.images.library.matches import Match
from ui.tasks import Task, TaskRunner
from ui.thumbnails import LANE

_REST_MS = 600
_SHARE = 0.3
"""How much of a picture another one must cover to be called like it."""


class Learning(QObject):
    """Has pictures learnt one after another, so that nothing on the lane "images" waits long for it."""

    alike_found = Signal(str, object)
    """A picture's digest, and the digests of pictures of the library that are like it."""

    changed = Signal()
    """All that the library has is known, or something left: what was said of twins may hold no more."""

    def __init__(self, inspector: Callable[[], ImageInspector], tasks: TaskRunner, parent: QObject) -> None:
        """``inspector`` is called on the lane "images"."""
        super().__init__(parent)
        self._inspector = inspector
        self._tasks = tasks
        self._known: set[str] = set()  # touched on the lane only
        self._last: tuple[str, ...] | None = None
        self._missing: list[str] = []
        self._learning: Task[bool] | None = None
        self._looking: Task[tuple[str, ...]] | None = None
        self._wanted: tuple[str, Callable[[str], Path]] | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._look)

    def follow(self, digests: tuple[str, ...]) -> None:
        """The library has just these pictures: learn the new ones, forget those that left."""
        if digests == self._last:
            return
        self._last = digests
        inspector, known = self._inspector, self._known

        def work(_is_cancelled: IsCancelled) -> list[str]:
            library = inspector().library
            if library is None:
                return []
            for gone in known - set(digests):
                library.forget(gone)
            known.clear()
            known.update(digests)
            return library.missing(digests)

        self._tasks.run(LANE, work, owner=self, done=self._begin)

    def look_for_alike(self, sha256: str, path_of: Callable[[str], Path]) -> None:
        """Look for pictures like this one, if it is still looked at after a moment."""
        if self._looking is not None:
            self._looking.cancel()
        self._wanted = (sha256, path_of)
        self._rest.start()

    def _begin(self, missing: Sequence[str]) -> None:
        self._missing = list(missing)
        self.changed.emit()
        if self._learning is None and missing:
            self._learn()

    def _learn(self) -> None:
        self._learning = None
        if not self._missing:
            self.changed.emit()
            self._rest.start()  # what was not known yet when it was looked for may be like the picture looked at
            return
        sha256, inspector = self._missing.pop(0), self._inspector

        def work(is_cancelled: IsCancelled) -> bool:
            library = inspector().library
            return library is not None and library.add(sha256, None, is_cancelled)

        def failed(error: Exception) -> None:
            self._learning = None  # the disk refuses: it would refuse the others too, and the next start tries again
            self._missing.clear()
            self._tasks.task_failed.emit(error)

        self._learning = self._tasks.run(LANE, work, owner=self, done=lambda _: self._learn(), failed=failed)

    def _look(self) -> None:
        if self._wanted is None:
            return
        (sha256, path_of), inspector = self._wanted, self._inspector

        def work(is_cancelled: IsCancelled) -> tuple[str, ...]:
            library = inspector().library
            if library is None:
                return ()
            return alike(sha256, library.find(path_of(sha256), is_cancelled))

        def done(found: tuple[str, ...]) -> None:
            self._looking = None
            self.alike_found.emit(sha256, found)

        self._looking = self._tasks.run(LANE, work, owner=self, done=done)


def alike(sha256: str, matches: Sequence[Match]) -> tuple[str, ...]:
    """Return the other pictures that are the same in another form, the likest first."""
    found = (one.sha256 for one in matches if one.sha256 != sha256 and max(one.share, one.seen) >= _SHARE)
    return tuple(dict.fromkeys(found))

"""Loads the small pictures of what is looked at: from the disk, or made by the worker at the first time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from models.checking import IsCancelled
from services.images.library.thumbnails import Maker, ThumbnailCache
from ui.tasks import Task, TaskRunner
from ui.thumbnails import LANE as PICTURES_LANE

_Loaded = list[tuple[str, QImage | None]]


def as_it_is(image: QImage) -> QImage:
    """Leave a picture as it was made."""
    return image


class SmallPictures(QObject):
    """The newest request takes the place of older ones: what was scrolled away is not waited for."""

    loaded = Signal(str, object)
    """A picture's digest, and its small picture as a ``QImage`` or ``None`` for no picture."""

    def __init__(
        self,
        cache: ThumbnailCache,
        maker: Callable[[], Maker],
        tasks: TaskRunner,
        parent: QObject,
        *,
        shape: Callable[[QImage], QImage] = as_it_is,
    ) -> None:
        """``maker`` is called on the lane "images"; ``shape`` crops or scales, never on the UI thread."""
        super().__init__(parent)
        self._cache = cache
        self._maker = maker
        self._shape = shape
        self._tasks = tasks
        self._path_of: Callable[[str], Path] | None = None
        self._reading: Task[_Loaded] | None = None
        self._making: Task[QImage | None] | None = None
        self._wanted: tuple[str, ...] = ()
        self._missing: list[str] = []

    def found_at(self, path_of: Callable[[str], Path]) -> None:
        """Where a picture with a digest lies; nothing is loaded before this is known."""
        self._path_of = path_of
        if self._wanted:
            self.load(self._wanted)

    def load(self, digests: tuple[str, ...]) -> None:
        """Load these and forget what else was asked for."""
        self._wanted = digests
        if self._path_of is None:
            return
        if self._reading is not None:
            self._reading.cancel()
        cache, shape = self._cache, self._shape

        def work(is_cancelled: IsCancelled) -> _Loaded:
            found: _Loaded = []
            for sha256 in digests:
                if is_cancelled():
                    break
                found.append((sha256, decoded(cache.read(sha256), shape)))
            return found

        self._reading = self._tasks.run("io", work, owner=self, done=self._read)

    def _read(self, found: Sequence[tuple[str, QImage | None]]) -> None:
        self._reading = None
        self._missing = [sha256 for sha256, image in found if image is None]
        for sha256, image in found:
            if image is not None:
                self.loaded.emit(sha256, image)
        if self._making is None:
            self._make()

    def _make(self) -> None:
        """Make one after the other, so that the worker is never taken for long."""
        self._making = None
        if not self._missing or self._path_of is None:
            return
        sha256 = self._missing.pop(0)
        path_of, cache, maker, shape = self._path_of, self._cache, self._maker, self._shape

        def work(is_cancelled: IsCancelled) -> QImage | None:
            return decoded(cache.make(sha256, path_of(sha256), maker(), is_cancelled), shape)

        def done(image: QImage | None) -> None:
            self.loaded.emit(sha256, image)
            self._make()

        def failed(error: Exception) -> None:
            self._making = None
            self._tasks.task_failed.emit(error)

        self._making = self._tasks.run(PICTURES_LANE, work, owner=self, done=done, failed=failed)


def decoded(data: bytes | None, shape: Callable[[QImage], QImage] = as_it_is) -> QImage | None:
    """Return what the worker made as an image. Not on the UI thread."""
    if not data:
        return None
    image = QImage.fromData(data)
    return None if image.isNull() else shape(image)

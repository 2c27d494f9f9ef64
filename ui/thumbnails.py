"""Small pictures for any page: decoded by the image worker, made into a ``QImage`` off the UI thread."""

from __future__ import annotations

import contextlib
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from models.checking import IsCancelled
from services.hung import PLACES
from services.patience import TooSlow, in_time
from ui.tasks import Task, TaskRunner

LANE = "images"
_REMEMBERED_BYTES = 32_000_000
_STAT_SECONDS = 2.0
_Key = tuple[Path, int, int]


class ThumbnailMaker(Protocol):
    """What is needed of :class:`services.images.inspector.ImageInspector`."""

    def thumbnail(self, path: Path, max_size: int, is_cancelled: IsCancelled) -> bytes | None: ...


class ThumbnailLoader:
    """Loads small pictures on the lane "images" and keeps the last 32 MB of them. One for the whole window.

    ``maker`` is called on the lane, so the inspector may be built there at its first use.
    """

    def __init__(self, maker: Callable[[], ThumbnailMaker], tasks: TaskRunner) -> None:
        self._maker = maker
        self._tasks = tasks
        self._kept: OrderedDict[_Key, QImage] = OrderedDict()  # touched on the lane only
        self._bytes = 0

    def request(
        self, path: Path, side: int, *, owner: QObject, done: Callable[[QImage | None], None]
    ) -> Task[QImage | None]:
        """Ask for ``path`` within ``side`` × ``side`` physical pixels; ``done`` gets ``None`` for no picture."""
        return self._tasks.run(LANE, lambda cancelled: self.load(path, side, cancelled), owner=owner, done=done)

    def load(self, path: Path, side: int, is_cancelled: IsCancelled) -> QImage | None:
        """Do the work of :meth:`request`. On the lane "images" only."""
        key = (path, side, modified(path))
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        data = self._maker().thumbnail(path, side, is_cancelled)
        if data is None:
            return None
        image = QImage.fromData(data)
        if image.isNull():
            return None
        self._kept[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > _REMEMBERED_BYTES and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._bytes -= oldest.sizeInBytes()
        return image


def modified(path: Path) -> int:
    """Return when the file was written last, in nanoseconds; 0 where that cannot be told."""
    if PLACES.is_hung(path):
        return 0
    with contextlib.suppress(OSError, ValueError, TooSlow):  # the worker finds out what is wrong with it
        return in_time(path.stat, _STAT_SECONDS).st_mtime_ns
    return 0

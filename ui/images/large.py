"""The large picture in the middle of the page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from ui.tasks import Task
from ui.thumbnails import ThumbnailLoader

LARGE = 1600
"""Physical pixels of the large preview's longer side."""


class LargePicture(QObject):
    """Keeps the one that is looked at; the request for another takes the place of the last."""

    came = Signal(object)
    """The ``Path`` that :meth:`of` knows now."""

    def __init__(self, thumbnails: ThumbnailLoader, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._task: Task[QImage | None] | None = None
        self._kept: tuple[Path, QPixmap] | None = None

    def of(self, path: Path) -> QPixmap | None:
        """Return the pixels of ``path``, if they are here."""
        return self._kept[1] if self._kept is not None and self._kept[0] == path else None

    def ask(self, path: Path) -> None:
        """Ask for the pixels of ``path``."""
        if self._task is not None:
            self._task.cancel()

        def back(image: QImage | None) -> None:
            if image is not None:
                self._kept = (path, QPixmap.fromImage(image))
                self.came.emit(path)

        self._task = self._thumbnails.request(path, LARGE, owner=self, done=back)

"""The small pictures of a view, cut to its shape: loaded for what is in sight, and the last ones kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from ui.calendar.ports import Doors
from ui.small_pictures import SmallPictures
from ui.tasks import TaskRunner

_MOST_PIXELS = 8_000_000
"""So many physical pixels are kept: 32 MB."""


class Pictures(QObject):
    """Pictures of one size, each cropped to it from the middle and never deformed."""

    changed = Signal()

    def __init__(self, doors: Doors, tasks: TaskRunner, size: QSize, *, side: int, parent: QObject) -> None:
        """``size`` is in physical pixels; ``side`` is that of the small pictures on the disk."""
        from services.images.library.thumbnails import ThumbnailCache

        super().__init__(parent)
        self._most = max(1, _MOST_PIXELS // (size.width() * size.height()))
        self._kept: OrderedDict[str, QPixmap | None] = OrderedDict()
        self._wanted: tuple[str, ...] = ()
        cache = ThumbnailCache(doors.small_pictures, side=side)
        self._small = SmallPictures(cache, doors.small_maker, tasks, self, shape=lambda image: cropped(image, size))
        self._small.found_at(doors.picture_path)
        self._small.loaded.connect(self._keep)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._load)

    def get(self, sha256: str) -> QPixmap | None:
        """Return a picture; ``None`` while it is not here, or where it cannot be shown."""
        return self._kept.get(sha256)

    def is_broken(self, sha256: str) -> bool:
        """Tell whether a picture was looked for and cannot be shown."""
        return sha256 in self._kept and self._kept[sha256] is None

    def want(self, digests: Iterable[str]) -> None:
        """Load what is not here of these, the first one first; what was asked for before is of no interest."""
        wanted = tuple(dict.fromkeys(one for one in digests if one))
        for one in wanted:
            if one in self._kept:
                self._kept.move_to_end(one)
        missing = tuple(one for one in wanted if one not in self._kept)
        if missing and missing != self._wanted:
            self._wanted = missing
            self._soon.start()

    def _load(self) -> None:
        self._small.load(self._wanted)

    def _keep(self, sha256: str, image: QImage | None) -> None:
        self._kept[sha256] = None if image is None else QPixmap.fromImage(image)
        while len(self._kept) > self._most:
            self._kept.popitem(last=False)
        self.changed.emit()


def cropped(image: QImage, size: QSize) -> QImage:
    """Return the middle of a picture at ``size``: what is beyond its shape is cut off on both sides alike."""
    part = crop_of(image.size(), size)
    return image.copy(part).scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def crop_of(picture: QSize, shape: QSize) -> QRect:
    """Return the largest part in the middle of a picture that has a shape."""
    part = shape.scaled(picture, Qt.AspectRatioMode.KeepAspectRatio)
    part = part.expandedTo(QSize(1, 1))
    return QRect(
        (picture.width() - part.width()) // 2, (picture.height() - part.height()) // 2, part.width(), part.height()
    )

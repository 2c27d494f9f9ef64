"""The found pictures as a list that knows their number and reads a page of them when it is looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from models.library import ListedAsset
from ui.images.archive.badges import Badge, badges, twin_badge

TileRole = Qt.ItemDataRole.UserRole
AnyIndex = QModelIndex | QPersistentModelIndex
_TILES, _PIXMAPS = 3_000, 240
"""Kept in memory: what is known of a picture is a kilobyte, its small picture up to 250."""
_AHEAD = 48
"""Places read beyond those looked at: the next page is there when it is scrolled to."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A place of the grid. ``listed`` is ``None`` until it was read, ``pixmap`` until it was loaded."""

    sha256: str
    listed: ListedAsset | None = None
    badges: tuple[Badge, ...] = ()
    pixmap: QPixmap | None = None
    broken: bool = False


class ArchiveModel(QAbstractListModel):
    """Neither queries nor decodes: what is missing of the places painted is asked for by signals, once they are."""

    tiles_wanted = Signal(object)
    """Digests of pictures whose data is looked at and not known."""
    pixmaps_wanted = Signal(object)
    """Digests of pictures whose small picture is looked at and not known."""

    twins_wanted = Signal(object)
    """Digests of pictures that are looked at, of which nobody knows whether the library has them twice."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._digests: tuple[str, ...] = ()
        self._rows: Mapping[str, int] = {}
        self._known: OrderedDict[str, tuple[ListedAsset, tuple[Badge, ...]]] = OrderedDict()
        self._pixmaps: OrderedDict[str, QPixmap | None] = OrderedDict()
        self._fresh: set[str] = set()
        self._unread: dict[str, int] = {}
        self._unseen: dict[str, None] = {}
        self._twins: dict[str, bool] = {}
        self._unpaired: dict[str, None] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    @property
    def digests(self) -> tuple[str, ...]:
        """The pictures found, in the order of the grid."""
        return self._digests

    @property
    def has_pixmaps(self) -> bool:
        """Whether nothing that is looked at lacks its small picture."""
        return bool(self._pixmaps) and not self._unseen

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._digests)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        sha256 = self._digests[index.row()]
        if role == TileRole:
            return self._tile(sha256, index.row())
        known = self._known.get(sha256)
        if known is None:
            return "" if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} else None
        if role == Qt.ItemDataRole.DisplayRole:
            return known[0].asset.file_name
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            parts = [
                known[0].asset.file_name,
                known[0].asset.description,
                *(badge.text for badge in self._marks(sha256)),
            ]
            return (". " if role == Qt.ItemDataRole.AccessibleTextRole else "\n").join(filter(None, parts))
        return None

    def row_of(self, sha256: str) -> int:
        """Return the place of a picture, -1 where it is not among those found."""
        return self._rows.get(sha256, -1)

    def listed(self, sha256: str) -> ListedAsset | None:
        """Return what is known of a picture, without asking for it."""
        known = self._known.get(sha256)
        return None if known is None else known[0]

    def show(self, digests: tuple[str, ...], rows: Mapping[str, int]) -> None:
        """Show these pictures, each in its row; what is known is read anew, and shown as it was until then."""
        self._fresh.clear()
        if digests == self._digests:
            self._repaint(self._known)
            return
        self.beginResetModel()
        self._digests = digests
        self._rows = rows
        self.endResetModel()

    def take(self, listed: Sequence[ListedAsset], day: date) -> None:
        """Take over what was read, judged for ``day``."""
        for one in listed:
            sha256 = one.asset.sha256
            self._known[sha256] = (one, badges(one, day))
            self._known.move_to_end(sha256)
            self._fresh.add(sha256)
        while len(self._known) > _TILES:
            self._fresh.discard(self._known.popitem(last=False)[0])
        self._repaint(one.asset.sha256 for one in listed)

    def take_image(self, sha256: str, image: QImage | None) -> None:
        """Take over a small picture, or that there is none."""
        self._pixmaps[sha256] = None if image is None else QPixmap.fromImage(image)
        self._pixmaps.move_to_end(sha256)
        while len(self._pixmaps) > _PIXMAPS:
            self._pixmaps.popitem(last=False)
        row = self.row_of(sha256)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))

    def take_twin(self, sha256: str, has_twin: bool) -> None:
        """Take over whether the library has a picture a second time."""
        self._twins[sha256] = has_twin
        if has_twin:
            self._repaint((sha256,))

    def forget_twins(self) -> None:
        """The library has other pictures now: those that are looked at are asked about again."""
        self._twins.clear()
        self._repaint(self._known)

    def _marks(self, sha256: str) -> tuple[Badge, ...]:
        known = self._known.get(sha256)
        marks = () if known is None else known[1]
        return (*marks, twin_badge()) if self._twins.get(sha256) else marks

    def _repaint(self, digests: Iterable[str]) -> None:
        rows = [row for sha256 in digests if (row := self.row_of(sha256)) >= 0]
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def _tile(self, sha256: str, row: int) -> Tile:
        """Return a place as it is painted. What is missing is only noted here: painting must not wait for anything."""
        if sha256 not in self._fresh:
            self._unread[sha256] = row
            self._soon.start()
        if sha256 in self._pixmaps:
            self._pixmaps.move_to_end(sha256)
        else:
            self._unseen[sha256] = None
            self._soon.start()
        if sha256 not in self._twins:
            self._unpaired[sha256] = None
            self._soon.start()
        known, pixmap = self._known.get(sha256), self._pixmaps.get(sha256)
        listed = None if known is None else known[0]
        return Tile(sha256, listed, self._marks(sha256), pixmap, sha256 in self._pixmaps and pixmap is None)

    def _ask(self) -> None:
        if self._unread:
            rows = self._unread.values()
            around = self._digests[min(rows) : max(rows) + 1 + _AHEAD]
            self._unread.clear()
            self.tiles_wanted.emit(tuple(sha256 for sha256 in around if sha256 not in self._fresh))
        if self._unseen:
            wanted = tuple(self._unseen)
            self._unseen.clear()
            self.pixmaps_wanted.emit(wanted)
        if self._unpaired:
            wanted = tuple(self._unpaired)
            self._unpaired.clear()
            self.twins_wanted.emit(wanted)

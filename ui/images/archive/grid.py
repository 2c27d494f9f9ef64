"""The grid of tiles: as many columns as fit, whatever the number of pictures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.images.archive.delegate import TEXT_HEIGHT, TileDelegate
from ui.images.archive.model import AnyIndex, ArchiveModel

_NARROWEST = 180
_SIDES = 26
"""Taken by the frame and, as soon as there is one, the scroll bar: its coming must not move the tiles."""


class Grid(QListView):
    """A list view that wraps. In this mode Qt places fifty thousand tiles in milliseconds; icon mode takes seconds."""

    removal_asked = Signal()
    erasure_asked = Signal()
    opened = Signal()
    """Enter or a double click."""

    def __init__(self, model: ArchiveModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = TileDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Görsel arşivi"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for key, asked in (("Del", self.removal_asked), ("Shift+Del", self.erasure_asked)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(asked)
        self.activated.connect(self.opened)

    def keyboardSearch(self, search: str) -> None:
        """Letters go nowhere: to look through all names, every picture would have to be read. Search has its field."""
        del search

    def dataChanged(self, topLeft: AnyIndex, bottomRight: AnyIndex, roles: Sequence[int] = ()) -> None:  # noqa: N803
        """Paint again, no more: Qt would lay all the tiles out anew for each one whose picture has come."""
        del topLeft, bottomRight, roles
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Share the width out among as many tiles as fit."""
        room = self.width() - _SIDES
        columns = max(1, room // _NARROWEST)
        width = room // columns
        size = QSize(width, width * 2 // 3 + TEXT_HEIGHT)
        if size != self.gridSize():
            self._delegate.size = size
            self.setGridSize(size)
            self.verticalScrollBar().setSingleStep(size.height() // 3)

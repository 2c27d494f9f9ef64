"""The grid of a profile under hand and keyboard. It tells of gestures and changes nothing itself."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.calendar import mime
from ui.calendar.borrowing import Borrower
from ui.calendar.looks.pictures import Pictures
from ui.calendar.views.profile.delegate import TileDelegate
from ui.calendar.views.profile.looks import COLUMNS, TileLook
from ui.calendar.views.profile.model import TileModel
from ui.calendar.views.tools import ViewTools
from ui.theme import current_theme

_Key = Qt.Key
_Flag = QItemSelectionModel.SelectionFlag
_SMOOTH = Qt.TransformationMode.SmoothTransformation
_SWAPS = {_Key.Key_Left: -1, _Key.Key_Right: 1, _Key.Key_Up: -COLUMNS, _Key.Key_Down: COLUMNS}
SIDE = 640
"""The side of the small pictures on the disk: enough for the largest tile on a dense screen."""


class ProfileGrid(QListView):
    """Three columns of tiles. The middle 3 : 4 of a picture is what Instagram's grid shows of it."""

    end_neared = Signal()
    """There is little left below what is in sight."""
    selected = Signal()
    """Another tile is selected, or none, or it looks different."""

    def __init__(self, tools: ViewTools, model: TileModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.tiles = model
        self._delegate = TileDelegate(current_theme(), self)
        self._pictures: Pictures | None = None
        self._borrower = Borrower(tools.board, tools.storage, tools.tasks, self)
        self._is_quiet = True
        self.current_day = tools.board.today
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Profil ızgarası"))
        self.setProperty("ring", "own")  # the ring is on the tile
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSpacing(0)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        current_theme().changed.connect(self.viewport().update)
        self.selected.connect(self._borrow)
        self._is_quiet = False

    def set_tile(self, size: QSize) -> None:
        """Give the tiles a size; pictures are cut for it."""
        if size == self._delegate.size:
            return
        ratio = self.devicePixelRatioF()
        physical = QSize(round(size.width() * ratio), round(size.height() * ratio))
        if self._pictures is not None:
            self._pictures.deleteLater()
        self._pictures = Pictures(self._tools.doors, self._tools.tasks, physical, side=SIDE, parent=self)
        self._pictures.changed.connect(self.viewport().update)
        self._delegate.pictures, self._delegate.size = self._pictures, size
        self.setGridSize(size)
        self.verticalScrollBar().setSingleStep(size.height() // 4)
        self.scheduleDelayedItemsLayout()

    @property
    def current(self) -> TileLook | None:
        """The tile that is selected."""
        index = self.currentIndex()
        return self.tiles.looks[index.row()] if index.isValid() and self.selectionModel().isSelected(index) else None

    def select(self, row: int, *, chosen: bool = True) -> None:
        """Stand on a tile and bring it into sight, without telling the page. ``chosen``: it is selected too."""
        flag = _Flag.ClearAndSelect if chosen else _Flag.Clear
        quiet, self._is_quiet = self._is_quiet, True
        index = self.tiles.index(row) if row >= 0 else QModelIndex()
        self.selectionModel().setCurrentIndex(index, flag)
        self._is_quiet = quiet
        if index.isValid():
            self._bring(row)
        self.selected.emit()

    def _borrow(self) -> None:
        """Have the board hold what is selected, and what it can be swapped with by a key."""
        row = self.currentIndex().row()
        rows = (row, *(row + step for step in _SWAPS.values())) if self.current is not None else ()
        self._borrower.want(self.tiles.looks[one].post_id for one in rows if 0 <= one < len(self.tiles.looks))

    def follow(self) -> None:
        """Take over the feed: what is selected stays selected, and what is in sight where it is."""
        look, row, value = self.current, self.currentIndex().row(), self.verticalScrollBar().value()
        if not self.tiles.follow():
            return
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(value)
        there = self.tiles.row_of(look.post_id) if look is not None else -1
        if look is not None:
            self.select(there if there >= 0 else min(row, len(self.tiles.looks) - 1))
        self._look_ahead()
        self.selected.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        look = self.current
        if self._is_quiet:
            return
        self.selected.emit()
        if look is not None:
            day = self.tiles.day_of(self.currentIndex().row())
            if day != self.current_day:
                self.current_day = day
                self._tools.gestures.day_chosen.emit(day)

    def _bring(self, row: int) -> None:
        """Bring a tile into sight, with a row of tiles at the upper edge; one that is nearly whole is left alone."""
        bar, height = self.verticalScrollBar(), self._delegate.size.height()
        top = row // COLUMNS * height
        room = self.viewport().height()
        if top < bar.value():
            bar.setValue(top)
        elif top + height * 2 // 3 > bar.value() + room:
            bar.setValue(top - max(0, room // height - 1) * height)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._look_ahead()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # by itself, Qt would paint the old columns for a moment
        self._look_ahead()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._pictures is not None:
            self._pictures.want(look.picture for look in self.looks_in_sight())

    @property
    def has_its_pictures(self) -> bool:
        """Whether every picture in sight is there, or known to be broken."""
        pictures, wanted = self._pictures, [look.picture for look in self.looks_in_sight() if look.picture]
        return pictures is not None and all(pictures.get(one) is not None or pictures.is_broken(one) for one in wanted)

    def looks_in_sight(self) -> list[TileLook]:
        """Return the tiles of which something is in the viewport."""
        height = self._delegate.size.height()
        first = max(0, self.verticalOffset() // height) * COLUMNS
        last = (self.verticalOffset() + self.viewport().height()) // height * COLUMNS + COLUMNS
        return self.tiles.looks[first:last]

    def _look_ahead(self) -> None:
        bar = self.verticalScrollBar()
        if bar.maximum() - bar.value() < 2 * self.viewport().height():
            self.end_neared.emit()

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = _Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.AltModifier and key in _SWAPS:
            self._swap_with(_SWAPS[key])
        elif modifiers == Qt.KeyboardModifier.AltModifier and key in (_Key.Key_PageUp, _Key.Key_PageDown):
            self._tools.gestures.turned.emit(-1 if key == _Key.Key_PageUp else 1)
        elif modifiers or not self._plain_key(key):
            super().keyPressEvent(event)

    def _plain_key(self, key: Qt.Key) -> bool:
        look, gestures = self.current, self._tools.gestures
        if key in (_Key.Key_Return, _Key.Key_Enter):
            if look is not None:
                gestures.post_opened.emit(look.post_id)
        elif key == _Key.Key_N:
            gestures.new_post_asked.emit(self.current_day)
        elif key in (_Key.Key_Delete, _Key.Key_Backspace):
            if look is not None:
                gestures.delete_asked.emit((look.post_id,))
        elif key == _Key.Key_Escape and look is not None:
            self.clearSelection()
        else:
            return False
        return True

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here: what is looked for has a field of its own."""

    def _swap_with(self, step: int) -> None:
        look = self.current
        other = self.currentIndex().row() + step
        if look is not None and 0 <= other < len(self.tiles.looks):
            self._tools.gestures.posts_swapped.emit(look.post_id, self.tiles.looks[other].post_id)

    # Pointer

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._tools.gestures.post_opened.emit(self.tiles.looks[index.row()].post_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
        self.setCurrentIndex(index)
        row = index.row()
        self._tools.gestures.menu_asked.emit(self.tiles.day_of(row), self.tiles.looks[row].post_id, at)

    def startDrag(self, actions: Qt.DropAction) -> None:
        del actions
        index = self.currentIndex()
        look = self.current
        if look is None or not look.card.movable:
            return
        drag = QDrag(self)
        drag.setMimeData(mime.carry(mime.POST, look.post_id))
        picture = self.viewport().grab(self.visualRect(index))
        drag.setPixmap(picture.scaledToWidth(self._delegate.size.width() * 2 // 3, _SMOOTH))
        drag.setHotSpot(QPoint(self._delegate.size.width() // 3, self._delegate.size.height() // 3))
        drag.exec(Qt.DropAction.MoveAction)
        self._show_drop("")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._take_or_ignore(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._take_or_ignore(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        del event
        self._show_drop("")

    def dropEvent(self, event: QDropEvent) -> None:
        pair = self._pair(event)
        self._show_drop("")
        if pair is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self._tools.gestures.posts_swapped.emit(pair[0], pair[1].post_id)

    def _take_or_ignore(self, event: QDragMoveEvent) -> None:
        pair = self._pair(event)
        if pair is None:
            self._show_drop("")
            event.ignore()
            return
        # A tile that cannot move takes the drop too, to answer it with a sentence; its ring says no beforehand.
        self._show_drop(pair[1].post_id, allowed=pair[1].card.movable)
        event.acceptProposedAction()

    def _pair(self, event: QDropEvent) -> tuple[str, TileLook] | None:
        """Return the post that is dragged, and the tile that it is over."""
        load = mime.carried(event.mimeData())
        index = self.indexAt(event.position().toPoint())
        if load is None or load[0] != mime.POST or not index.isValid():
            return None
        look = self.tiles.looks[index.row()]
        held = load[1][0]
        return None if look.post_id == held else (held, look)

    def _show_drop(self, post_id: str, *, allowed: bool = True) -> None:
        if (post_id, allowed) != (self._delegate.drop_id, self._delegate.drop_allowed):
            self._delegate.drop_id, self._delegate.drop_allowed = post_id, allowed
            self.viewport().update()

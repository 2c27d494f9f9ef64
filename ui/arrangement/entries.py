"""The list of a part: entries of three lines behind a dot of colour or an icon, with a model and a delegate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from ui.kit.rows import RowWords, paint_row_ground, paint_row_words
from ui.theme import current_theme
from ui.theme.tokens import ICON_M, SERIES, SPACE_M, SPACE_S

_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
LIST_WIDTH = 300
_HEIGHT = 64
_DOT = 12


@dataclass(frozen=True, slots=True)
class Entry:
    """A row, ready to be painted. ``colour`` is a number of :data:`SERIES`, ``icon`` what stands in its place."""

    id: str
    words: RowWords
    colour: int | None = None
    icon: str = ""

    @property
    def said(self) -> str:
        return ", ".join(part for part in (self.words.name, self.words.about, self.words.state) if part)


class EntryModel(QAbstractListModel):
    """What a part has, in its order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def id_at(self, index: _Index) -> str:
        return self._entries[index.row()].id if index.isValid() else ""

    def index_of(self, entry_id: str) -> QModelIndex:
        row = next((n for n, one in enumerate(self._entries) if one.id == entry_id), -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words.name
        return entry.said if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole) else None


class EntryDelegate(QStyledItemDelegate):
    """Paints entries by the kit's rows."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(160, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row_ground(painter, option)
        box = option.rect.adjusted(SPACE_M, SPACE_S - 2, -SPACE_S, -SPACE_S + 2)
        theme = current_theme()
        if entry.colour is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(SERIES[entry.colour % len(SERIES)]))
            painter.drawEllipse(QRect(box.left(), box.top() + (box.height() // 3 - _DOT) // 2, _DOT, _DOT))
            box = box.adjusted(_DOT + SPACE_S, 0, 0, 0)
        elif entry.icon:
            ratio = painter.device().devicePixelRatioF()
            place = QRect(box.left(), box.center().y() - ICON_M // 2, ICON_M, ICON_M)
            painter.drawPixmap(place, theme.pixmap(entry.icon, "muted", round(ICON_M * ratio)))
            box = box.adjusted(ICON_M + SPACE_M, 0, 0, 0)
        paint_row_words(painter, option.font, box, entry.words)
        painter.restore()


class EntryList(QListView):
    """The list itself; what the user chooses and wants deleted is told."""

    chosen = Signal(str)
    delete_asked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.entries = EntryModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(EntryDelegate(self))
        self.setAccessibleName(name)
        self.setFixedWidth(LIST_WIDTH)
        self.setProperty("role", "ticks")  # with a frame, as fields have
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._tell)

    @property
    def current_id(self) -> str:
        return self.entries.id_at(self.currentIndex())

    def show_entries(self, entries: Sequence[Entry], chosen: str) -> None:
        """Show other entries; ``chosen`` is the current one, quietly. Nothing is where there is no such one."""
        self.entries.show_entries(entries)
        self.choose(chosen)

    def choose(self, entry_id: str) -> None:
        """Make an entry the current one without telling; an id that is not there leaves none."""
        selection = self.selectionModel()
        blocked = selection.blockSignals(True)
        index = self.entries.index_of(entry_id)
        selection.clear()
        if index.isValid():
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
        selection.blockSignals(blocked)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not event.isAutoRepeat() and self.current_id:
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.entries.id_at(current))

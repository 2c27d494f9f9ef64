"""The rows of a file and what would become of them, as a table with ticks."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from services.clock import ISTANBUL
from services.exchange.lines import Kind, Line
from services.planning.times import post_moment
from ui.messages import say
from ui.theme import current_theme

AnyIndex = QModelIndex | QPersistentModelIndex
ROW, FATE, DAY, POST, NOTE = range(5)


class PreviewModel(QAbstractTableModel):
    """The lines of one kind, or all. Those that would be stored have a tick that can be taken away."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._shown: list[Line] = []
        self._off: set[int] = set()
        self._headings = (
            self.tr("Satır"),
            self.tr("Ne olacak"),
            self.tr("Tarih"),
            self.tr("Gönderi"),
            self.tr("Açıklama"),
        )
        self._fates = {
            Kind.NEW: self.tr("Yeni"),
            Kind.CHANGED: self.tr("Değişir"),
            Kind.SAME: self.tr("Aynı"),
            Kind.REFUSED: self.tr("Alınamıyor"),
        }

    def fill(self, lines: Iterable[Line]) -> None:
        """Show these lines, all of them ticked."""
        self._lines = tuple(lines)
        self._off.clear()
        self.show_kind(None)

    def show_kind(self, kind: Kind | None) -> None:
        """Show the lines of ``kind``, or all."""
        self.beginResetModel()
        self._shown = [line for line in self._lines if kind is None or line.kind is kind]
        self.endResetModel()

    @property
    def chosen(self) -> list[Line]:
        """The lines that are ticked, in the file's order."""
        return [line for line in self._lines if line.counts and line.number not in self._off]

    def tick(self, rows: Iterable[int]) -> None:
        """Turn the ticks of shown rows; all of them as the first becomes."""
        lines = [line for row in rows if (line := self._shown[row]).counts]
        if not lines:
            return
        numbers = {line.number for line in lines}
        if lines[0].number in self._off:
            self._off -= numbers
        else:
            self._off |= numbers
        self.dataChanged.emit(self.index(0, ROW), self.index(len(self._shown) - 1, ROW))
        self.ticked.emit()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._headings)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == ROW and self._shown[index.row()].counts:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self._shown[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(line, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == ROW and line.counts:
            return Qt.CheckState.Unchecked if line.number in self._off else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.ForegroundRole and column in (FATE, NOTE):
            return current_theme().colour("error" if line.kind is Kind.REFUSED else "muted")
        return None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        del value
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick([index.row()])
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        is_heading = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._headings[section] if is_heading else None

    def _text(self, line: Line, column: int) -> str:
        if column == ROW:
            return str(line.number)
        if column == FATE:
            return self._fates[line.kind]
        if column == DAY:
            moment = None if line.post is None else post_moment(line.post)
            return "" if moment is None else f"{moment.astimezone(ISTANBUL):%d.%m.%Y %H.%M}"
        return line.shown if column == POST else " ".join(map(say, line.told))

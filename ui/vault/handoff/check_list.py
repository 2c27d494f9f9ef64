"""A list of which some rows are ticked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

_ID = Qt.ItemDataRole.UserRole
_MOST_ROWS = 6
_ROW_HEIGHT = 30


class CheckList(QListWidget):
    """As high as its rows, up to six of them. Space ticks the row of the keyboard, Ctrl+A all."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("role", "ticks")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.itemChanged.connect(self._tell)

    def set_rows(self, rows: Iterable[tuple[str, str]], ticked: Iterable[str]) -> None:
        """Show rows by their ids and words; ``ticked`` are ids."""
        wanted = set(ticked)
        self.blockSignals(True)
        self.clear()
        for one, words in rows:
            item = QListWidgetItem(words, self)
            item.setData(_ID, one)
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if one in wanted else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        if self.count():
            self.setCurrentRow(0)
        if not self.hasFocus():
            self.clearSelection()
        rows_shown = min(max(self.count(), 1), _MOST_ROWS)
        height = max(self.sizeHintForRow(0), _ROW_HEIGHT) if self.count() else _ROW_HEIGHT
        self.setFixedHeight(rows_shown * height + 2 * self.frameWidth() + 8)

    def ticked(self) -> tuple[str, ...]:
        """Return the ids of what is ticked, from top to bottom."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(item.data(_ID) for item in items if item.checkState() is Qt.CheckState.Checked)

    def tick(self, ids: Sequence[str] | None) -> None:
        """Tick exactly these, or all for ``None``."""
        self.blockSignals(True)
        for row in range(self.count()):
            item = self.item(row)
            wanted = ids is None or item.data(_ID) in ids
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the row of the keyboard."""
        super().focusInEvent(event)
        if self.count():
            self.currentItem().setSelected(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no row while the keyboard is elsewhere: it would look chosen, and only ticks count."""
        super().focusOutEvent(event)
        self.clearSelection()

    def _tell(self, _item: QListWidgetItem) -> None:
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Ctrl+A tick all, and Enter go to the dialog."""
        if event.key() == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.tick(None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

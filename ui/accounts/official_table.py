"""A table that is read row by row: whole rows are chosen, and keys ask for what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ui.theme import current_theme
from ui.theme.tokens import CONTROL_HEIGHT, RADIUS_S


class TableView(QTableView):
    """Delete, F2 and Enter become signals; the row with the keyboard has a ring."""

    delete_asked = Signal()
    edit_asked = Signal()

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setProperty("ring", "own")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)  # Tab leaves the table, as it leaves a list
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(CONTROL_HEIGHT)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStyleSheet("QHeaderView::section { padding: 6px 3px; }")  # over the cells' words
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        signal = {
            Qt.Key.Key_Delete: self.delete_asked,
            Qt.Key.Key_F2: self.edit_asked,
            Qt.Key.Key_Return: self.edit_asked,
            Qt.Key.Key_Enter: self.edit_asked,
        }.get(Qt.Key(event.key()))
        if signal is not None and self.currentIndex().isValid():
            if not event.isAutoRepeat():
                signal.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        current = self.currentIndex()
        if not self.hasFocus() or not current.isValid():
            return
        last = current.siblingAtColumn(self.model().columnCount() - 1)
        row: QRect = self.visualRect(current.siblingAtColumn(0)).united(self.visualRect(last))
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current_theme().colour("focus"), 2))
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), RADIUS_S, RADIUS_S)
        painter.end()

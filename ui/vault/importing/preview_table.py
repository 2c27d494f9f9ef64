"""The preview's table: whole rows, Space ticks, and a ring around the row with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.theme import current_theme
from ui.theme.tokens import CONTROL_HEIGHT, RADIUS_S
from ui.vault.importing.preview_model import CONTENTS, FATE, TITLE, USER_NAME, PreviewModel

_WIDTHS = {TITLE: 240, USER_NAME: 170, CONTENTS: 170}


class PreviewTable(QTableView):
    """Shows a :class:`PreviewModel`."""

    def __init__(self, model: PreviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Dosyadaki kayıtlar"))
        self.setProperty("ring", "own")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)  # Tab leaves the table, as it leaves a list
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(CONTROL_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStyleSheet("QHeaderView::section { padding: 6px 3px; }")  # over the cells' words
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        header.setSectionResizeMode(FATE, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._model.toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        current = self.currentIndex()
        if not self.hasFocus() or not current.isValid():
            return
        first, last = (self.visualRect(current.siblingAtColumn(column)) for column in (TITLE, FATE))
        row: QRect = first.united(last)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current_theme().colour("focus"), 2))
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), RADIUS_S, RADIUS_S)
        painter.end()

"""The field for the reason to pass a finding: two lines high and more, since a reason is a sentence."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

LONGEST = 300
_LINES, _LINES_AT_MOST = 2, 5
_FRAME = 16
"""Padding and border above and below the lines, from the style sheet."""


class ReasonField(QPlainTextEdit):
    """Return confirms and Tab goes on, as in a line: the text wraps, but has no lines of its own."""

    confirmed = Signal()
    grown = Signal()
    """Its height has changed with its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.ensurePolished()
        self.document().setDocumentMargin(0)
        self._fit()
        self.textChanged.connect(self._shorten)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def text(self) -> str:
        """Return the reason as one line."""
        return " ".join(self.toPlainText().split())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text()[: LONGEST * 4].split()))

    def _fit(self) -> None:
        lines = round(self.document().size().height())  # a plain text document is measured in lines
        height = self.fontMetrics().lineSpacing() * min(max(lines, _LINES), _LINES_AT_MOST) + _FRAME
        if height != self.height():
            self.setFixedHeight(height)
            self.grown.emit()

    def _shorten(self) -> None:
        if self.document().characterCount() - 1 <= LONGEST:
            return
        cursor = self.textCursor()
        cursor.setPosition(LONGEST)
        cursor.movePosition(cursor.MoveOperation.End, cursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

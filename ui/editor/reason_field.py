"""The field for the reason to pass a finding: two lines high, since a reason is a sentence."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

LONGEST = 300
_LINES = 2
_FRAME = 16
"""Padding and border above and below the lines, from the style sheet."""


class ReasonField(QPlainTextEdit):
    """Return confirms and Tab goes on, as in a line: the text wraps, but has no lines of its own."""

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.ensurePolished()
        self.document().setDocumentMargin(0)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + _FRAME)
        self.textChanged.connect(self._shorten)

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

    def _shorten(self) -> None:
        if self.document().characterCount() - 1 <= LONGEST:
            return
        cursor = self.textCursor()
        cursor.setPosition(LONGEST)
        cursor.movePosition(cursor.MoveOperation.End, cursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

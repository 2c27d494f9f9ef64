"""The reply itself: a text with underlines, whose shape tells what a finding is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from models.diagnostics import Diagnostic
from models.enums import DiagnosticKind, Severity
from ui.positions import Utf16Map
from ui.theme import current_theme

_LONGEST = 10_000
_SHAPES = {
    DiagnosticKind.SPELLING: (QTextCharFormat.UnderlineStyle.WaveUnderline, "spelling_line"),
    DiagnosticKind.USAGE: (QTextCharFormat.UnderlineStyle.DotLine, "usage_line"),
}
_OTHERS = (QTextCharFormat.UnderlineStyle.DashUnderline, "guideline_line")


class ReplyText(QPlainTextEdit):
    """Plain text only; Tab goes on. ``written`` tells of changes by hand."""

    written = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self._found: Sequence[Diagnostic] = ()
        self._filling = False
        self.textChanged.connect(self._changed)
        current_theme().changed.connect(self._underline)

    def fill(self, text: str) -> None:
        """Put ``text`` in the place of all; it can be undone, and is no change by hand."""
        if text == self.toPlainText():
            return
        self._filling = True
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self._filling = False

    def show_found(self, found: Sequence[Diagnostic]) -> None:
        """Underline these findings of the present text."""
        self._found = found
        self._underline()

    def replace(self, found: Diagnostic, replacement: str) -> None:
        """Put ``replacement`` in the place of a finding, as a change by hand."""
        cursor = self._cursor(found)
        cursor.insertText(replacement)
        self.setTextCursor(cursor)

    def go_to(self, found: Diagnostic) -> None:
        """Select the words of a finding."""
        if found.end > found.start:
            self.setTextCursor(self._cursor(found))

    def _cursor(self, found: Diagnostic) -> QTextCursor:
        places = Utf16Map(self.toPlainText())
        cursor = QTextCursor(self.document())
        cursor.setPosition(places.to_utf16(found.start))
        cursor.setPosition(places.to_utf16(found.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _changed(self) -> None:
        self.show_found(())
        if not self._filling:
            if len(self.toPlainText()) > _LONGEST:
                self.undo()
                return
            self.written.emit()

    def _underline(self) -> None:
        theme = current_theme()
        selections: list[QTextEdit.ExtraSelection] = []
        for one in self._found:
            if one.end <= one.start:
                continue
            style, colour = _SHAPES.get(one.kind, _OTHERS)
            selection = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            form.setUnderlineStyle(style)
            form.setUnderlineColor(theme.colour("error" if one.severity is Severity.ERROR else colour))
            selection.format = form  # pyright: ignore[reportAttributeAccessIssue] - a field, as Qt documents it
            selection.cursor = self._cursor(one)  # pyright: ignore[reportAttributeAccessIssue]
            selections.append(selection)
        self.setExtraSelections(selections)

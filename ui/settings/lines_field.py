"""A field of short texts, one a line."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui.kit import label
from ui.theme.tokens import SPACE_XS

_HEIGHT = 84


class _Lines(QPlainTextEdit):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class LinesField(QWidget):
    """``edited`` is emitted at each change by the user, ``left`` when the keyboard leaves it."""

    edited = Signal()
    left = Signal()

    def __init__(self, name: str, hint: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = _Lines()
        self.text.setAccessibleName(name)
        self.text.setAccessibleDescription(hint)
        self.text.setPlaceholderText(placeholder)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_HEIGHT)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(label(name, "section"))
        column.addWidget(self.text)
        column.addWidget(label(hint, "caption", wrap=True))
        column.addWidget(self.problem)
        self.text.textChanged.connect(self.edited)
        self.text.left.connect(self.left)

    def lines(self) -> tuple[str, ...]:
        """Return what stands in the field: each line once, without the empty ones."""
        stripped = (" ".join(line.split()) for line in self.text.toPlainText().split("\n"))
        return tuple(dict.fromkeys(line for line in stripped if line))

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show these lines; nothing is told."""
        blocked = self.text.blockSignals(True)
        self.text.setPlainText("\n".join(lines))
        self.text.blockSignals(blocked)

    def complain(self, text: str) -> None:
        """Say what is wrong under the field, or nothing."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

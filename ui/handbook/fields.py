"""Fields of the forms: a title, the field, a hint, and beside it what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ui.kit import label, restyle
from ui.theme.tokens import SPACE_XS

_FRAME = 16


class LinesEdit(QPlainTextEdit):
    """Some lines of plain text. Tab goes on to the next field."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.ensurePolished()
        self.document().setDocumentMargin(0)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * rows + _FRAME)


class Field(QWidget):
    """A control under its title. ``tell`` says what is wrong; it is shown once the user has been in the field."""

    def __init__(self, title: str, control: QWidget, hint: str = "") -> None:
        super().__init__()
        self.control = control
        self.touched = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        name = QLabel(title)
        name.setBuddy(control)
        column.addWidget(name)
        column.addWidget(control)
        self.hint = label(hint, "caption", wrap=True)
        self.hint.setVisible(bool(hint))
        column.addWidget(self.hint)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        column.addWidget(self.problem)
        control.setAccessibleName(title.replace("&", ""))
        control.setAccessibleDescription(hint)

    def tell(self, text: str) -> None:
        """Say what is wrong, or nothing."""
        shown = text if self.touched else ""
        self.problem.setText(shown)
        self.problem.setVisible(bool(shown))
        restyle(self.control, "invalid", bool(shown))
        if shown:
            self.control.setAccessibleDescription(shown)
        else:
            self.control.setAccessibleDescription(self.hint.text())

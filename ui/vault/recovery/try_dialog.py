"""Typing a whole code: to try a kit again in the open vault, and to open a locked one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.errors import UserError
from services.vault.recovery.code import Reading, read
from services.vault.scanner import ScannedCode
from ui.kit import button, label
from ui.messages import say_error
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL
from ui.vault.codes.sources import CodeSources
from ui.vault.recovery.code_entry import CodeEntry

_WIDTH = 600


class CodeDialog(QDialog):
    """Asks for the code. Emits :attr:`submitted` and stays open: whoever opened it accepts it or shows an error."""

    submitted = Signal()

    def __init__(
        self, tasks: TaskRunner, title: str, words: str, *, action: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(label(title, "heading"))
        column.addWidget(label(words, wrap=True))
        self.entry = CodeEntry()
        column.addWidget(self.entry)
        self.sources = CodeSources(tasks)
        self.sources.scanned.connect(self._take_scanned)
        self.sources.refused.connect(self.show_error)
        column.addWidget(self.sources)
        self._error = label("", "problem", wrap=True)
        # Its room is kept: a dialog does not grow by itself, and what stands above would be pressed together.
        self._error.setMinimumHeight(2 * self._error.fontMetrics().lineSpacing())
        self._error.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._error)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        cancel = button(self.tr("Vazgeç"), self.reject)
        cancel.setAutoDefault(False)
        row.addWidget(cancel)
        self.go = button(action, self._submit, role="primary", icon="unlock")
        self.go.setDefault(True)
        row.addWidget(self.go)
        column.addLayout(row)
        self.entry.changed.connect(self._error.clear)
        self.entry.setFocus()

    def reading(self) -> Reading:
        """What was typed, read."""
        return self.entry.reading()

    def show_error(self, error: UserError) -> None:
        """Say why it was refused; what was typed stays."""
        words = say_error(error)
        self._error.setText("" if words == self.entry.slip else words)  # it stands under the line already
        self.go.setEnabled(True)
        self.entry.setFocus()

    def _take_scanned(self, codes: Sequence[ScannedCode]) -> None:
        """Take the first QR that is a code of ours; the kit's page has only one."""
        texts = [one.text.reveal() for one in codes]
        self.entry.line.setText(next((text for text in texts if read(text).code is not None), texts[0]))

    def done(self, result: int) -> None:
        """Close, and empty the line; a code that was read from the clipboard's picture leaves it, too."""
        self.sources.clear_clipboard()
        self.sources.stop()
        self.entry.forget()
        super().done(result)

    def _submit(self) -> None:
        self.go.setEnabled(False)
        self.submitted.emit()

"""Several lines of secret text, for recovery codes and the like."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QContextMenuEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from services.vault.secret import Secret

_HEIGHT = 84


class NotesEdit(QPlainTextEdit):
    """A small editor that takes text in, and gives none to clipboard, drag or menu. Tab moves on."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFixedHeight(_HEIGHT)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)

    def secret(self) -> Secret:
        return Secret(self.toPlainText())

    def show_secret(self, secret: Secret) -> None:
        self.setPlainText(secret.reveal())

    def forget(self) -> None:
        """Empty the editor; there is no undo to bring the text back."""
        self.setPlainText("")

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give nothing: copy, cut, drag and the X11 selection all come here."""
        return QMimeData()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()

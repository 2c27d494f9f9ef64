"""Several lines of secret text, for recovery codes and the like."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QTextOption
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
        """Give nothing: copy, drag and the X11 selection all come here."""
        return QMimeData()

    def event(self, event: QEvent) -> bool:
        # Shortcuts are offered here first; accepting keeps the window's actions away.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _refused(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Refuse to copy, and to cut: what is cut would be nowhere."""
        if _refused(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a new selection: a drag of the old one would move nothing to another place, and delete it here."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()


def _refused(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut)

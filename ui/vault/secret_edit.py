"""A line for typing a secret: it can be pasted into and looked at, and nothing leaves it by hand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from services.vault.secret import Secret
from ui.kit import tooltip_with_shortcut
from ui.theme import current_theme

REVEAL = "Ctrl+Shift+H"
_REFUSED = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)


class SecretEdit(QLineEdit):
    """Masked until its eye is pressed. No copy, cut, drag, undo or X11 selection; the menu can only paste."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = current_theme()
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setDragEnabled(False)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._eye = QAction(self)
        self._eye.setShortcut(REVEAL)
        self._eye.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._eye.triggered.connect(self._toggle)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._theme.changed.connect(self._dye)
        self._dye()

    def secret(self) -> Secret:
        return Secret(self.text())

    def forget(self) -> None:
        """Empty the line for good; ``clear()`` would leave the text to undo."""
        self.setText("")
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._dye()

    def event(self, event: QEvent) -> bool:
        # Shortcuts are offered here first; accepting keeps the line's own undo and the window's actions away.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _refused(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _refused(event):
            event.accept()
        elif event.matches(QKeySequence.StandardKey.DeleteEndOfLine):
            self._delete(self.cursorPosition())
        elif event.matches(QKeySequence.StandardKey.DeleteCompleteLine):
            self._delete(0)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        self._drop_selection()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._drop_selection()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(QCoreApplication.translate("SecretEdit", "Yapıştır"), self.paste)
        menu.popup(event.globalPos())

    def _delete(self, start: int) -> None:
        """Delete from ``start`` to the end. Qt's own Ctrl+K and Ctrl+U copy what they delete."""
        self.setSelection(start, len(self.text()) - start)
        self.del_()
        self._drop_selection()

    def _drop_selection(self) -> None:
        """Take back what X11 offers to the middle mouse button of other windows."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and clipboard.ownsSelection():
            clipboard.clear(clipboard.Mode.Selection)

    def _toggle(self) -> None:
        masked = self.echoMode() is QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if masked else QLineEdit.EchoMode.Password)
        self._dye()

    def _dye(self) -> None:
        masked = self.echoMode() is QLineEdit.EchoMode.Password
        self._eye.setIcon(self._theme.icon("eye" if masked else "eye-off", "muted"))
        translate = QCoreApplication.translate
        name = translate("SecretEdit", "Göster") if masked else translate("SecretEdit", "Gizle")
        self._eye.setText(name)
        self._eye.setToolTip(tooltip_with_shortcut(name, REVEAL))


def _refused(event: QKeyEvent) -> bool:
    return any(event.matches(key) for key in _REFUSED)

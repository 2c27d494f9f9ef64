"""The program's sign in the system's tray: it tells what is due while nobody looks at the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

_SHOWN_MS = 15_000


class Tray(QObject):
    """A click shows the window, a click on what was told the list of what waits. Many systems have no tray."""

    window_asked = Signal()
    waiting_asked = Signal()
    quit_asked = Signal()

    def __init__(self, mark: QIcon, parent: QObject) -> None:
        super().__init__(parent)
        self._mark = mark
        self._menu: QMenu | None = None
        self.icon: QSystemTrayIcon | None = None

    def appear(self) -> bool:
        """Show the sign, and tell whether there is a place for it. Some systems get theirs after the first programs."""
        if self.icon is None and QSystemTrayIcon.isSystemTrayAvailable():
            self.icon = self._make()
        return self.icon is not None

    def tell(self, title: str, text: str) -> None:
        """Show a note that goes by itself and takes no keyboard; nothing where there is no tray."""
        if self.appear() and self.icon is not None:
            self.icon.showMessage(title, text, self._mark, _SHOWN_MS)

    def leave(self) -> None:
        """Take the sign away, so that none is left behind."""
        if self.icon is not None:
            self.icon.hide()

    def _make(self) -> QSystemTrayIcon:
        menu = self._menu = QMenu()
        menu.addAction(self.tr("Birim Kalemi’ni aç"), self.window_asked.emit)
        menu.addAction(self.tr("Zamanı gelenler"), self.waiting_asked.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Programı kapat"), self.quit_asked.emit)
        icon = QSystemTrayIcon(self._mark, self)
        icon.setToolTip("Birim Kalemi")
        icon.setContextMenu(menu)
        icon.activated.connect(self._clicked)
        icon.messageClicked.connect(self.waiting_asked)
        icon.show()
        return icon

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.window_asked.emit()

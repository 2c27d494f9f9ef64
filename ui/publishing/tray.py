"""The program's sign in the system's tray: it tells what is due while nobody looks at the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

_SHOWN_MS = 15_000


class Tray(QObject):
    """A click shows the window, a click on what was told the list of what waits. A system without tray has none."""

    window_asked = Signal()
    waiting_asked = Signal()
    quit_asked = Signal()

    @staticmethod
    def is_there() -> bool:
        """Whether this system has a tray now; some get theirs some time after the first programs."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def __init__(self, mark: QIcon, parent: QObject) -> None:
        super().__init__(parent)
        self.icon = QSystemTrayIcon(mark, self)
        self.icon.setToolTip("Birim Kalemi")
        self.menu = QMenu()
        self.menu.addAction(self.tr("Birim Kalemi’ni aç"), self.window_asked.emit)
        self.menu.addAction(self.tr("Zamanı gelenler"), self.waiting_asked.emit)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Programı kapat"), self.quit_asked.emit)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._clicked)
        self.icon.messageClicked.connect(self.waiting_asked)
        self.icon.show()

    def tell(self, title: str, text: str) -> None:
        """Show a note that goes by itself, takes no keyboard, and is heard by screen readers as the system does it."""
        self.icon.showMessage(title, text, self.icon.icon(), _SHOWN_MS)

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.window_asked.emit()

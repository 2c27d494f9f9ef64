"""What is odd about the open vault's file, over the page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.enums import Severity
from services.vault.strongroom import VaultStatus
from ui.kit import Banner, button
from ui.messages import say
from ui.theme.tokens import SPACE_M, SPACE_XL


class FileWarning(QWidget):
    """Shows the warning of a status until it is closed; takes no room without one."""

    older_accepted = Signal()
    """The user goes on with an older copy of the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banner: Banner | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, 0)
        self.hide()

    def show_status(self, status: VaultStatus | None) -> None:
        """Show the warning of ``status``, or nothing."""
        if self._banner is not None:
            self._column.removeWidget(self._banner)
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
        if status is not None and status.warning is not None:
            self._banner = Banner(Severity.WARNING, say(status.warning))
            if status.older:
                self._banner.buttons.addWidget(button(self.tr("Bu kopyayla devam et"), self.older_accepted.emit))
            self._banner.closed.connect(lambda: self.show_status(None))
            self._column.addWidget(self._banner)
        self.setVisible(self._banner is not None)

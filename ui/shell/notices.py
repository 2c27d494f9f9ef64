"""The notices at the top of the window."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from models.enums import Severity
from models.errors import UserError
from ui.events import Notice
from ui.kit import Banner
from ui.messages import say
from ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XL

_MOST = 3
_READ_MS = 12_000


class NoticeArea(QWidget):
    """At most three banners, the newest on top. What only informs goes by itself; a problem stays until closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banners: dict[tuple[str, str], Banner] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, 0)
        self._column.setSpacing(SPACE_S)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        self.add(notice.severity, say(notice.message), say(notice.hint))

    def show_error(self, error: UserError) -> None:
        self.add(Severity.ERROR, say(error.message), say(error.hint))

    def add(self, severity: Severity, text: str, hint: str = "", action: QPushButton | None = None) -> Banner:
        """Show a banner; the same words twice are shown once. Pressing ``action`` closes it."""
        key = (text, hint)
        self._close(key)
        banner = Banner(severity, text, hint)
        if action is not None:
            banner.buttons.addWidget(action)
            action.clicked.connect(lambda _checked=False: self._close(key))
        banner.closed.connect(lambda: self._close(key))
        self._banners[key] = banner
        self._column.insertWidget(0, banner)
        while len(self._banners) > _MOST:
            self._close(next(iter(self._banners)))
        if severity <= Severity.INFORMATION and action is None:
            QTimer.singleShot(_READ_MS, banner, lambda: self._close(key))
        self.show()
        return banner

    @property
    def texts(self) -> list[str]:
        """What is shown, the oldest first."""
        return [text for text, _ in self._banners]

    def _close(self, key: tuple[str, str]) -> None:
        banner = self._banners.pop(key, None)
        if banner is None:
            return
        self._column.removeWidget(banner)
        banner.hide()
        banner.deleteLater()
        self.setVisible(bool(self._banners))

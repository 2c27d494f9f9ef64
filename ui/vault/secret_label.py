"""Shows a secret for a short while. It is painted, so there is nothing to select, drag, copy or read out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from services.vault.secret import Secret
from ui.theme import current_theme
from ui.theme.tokens import FONT_BODY

SHOWN_SECONDS = 20
"""Unless the settings say otherwise (``vault.show_seconds``)."""
_DOTS = "•" * 12
_FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(
    Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
)


class SecretLabel(QWidget):
    """Dots, or for ``seconds()`` the secret. ``name`` is what it is called; the secret is in no property."""

    hidden = Signal()

    def __init__(
        self, name: str, parent: QWidget | None = None, *, seconds: Callable[[], int] = lambda: SHOWN_SECONDS
    ) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._secret: Secret | None = None
        self._theme = current_theme()
        self._theme.changed.connect(self.update)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide_secret)

    @property
    def shows_secret(self) -> bool:
        return self._secret is not None

    def show_secret(self, secret: Secret) -> None:
        """Show ``secret`` until the time is up or :meth:`hide_secret`."""
        self._secret = secret
        self._timer.start(self._seconds() * 1000)
        self.updateGeometry()
        self.update()

    def hide_secret(self) -> None:
        if self._secret is None:
            return
        self._secret = None
        self._timer.stop()
        self.updateGeometry()
        self.update()
        self.hidden.emit()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetrics(self._font())
        return max(metrics.boundingRect(QRect(0, 0, width, 10_000), _FLAGS, self._text()).height(), metrics.height())

    def sizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(self.width(), 160)))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(self._theme.colour("text" if self._secret else "muted"))
        painter.drawText(self.rect(), _FLAGS, self._text())
        painter.end()

    def _text(self) -> str:
        return self._secret.reveal() if self._secret else _DOTS

    def _font(self) -> QFont:
        if self._secret is None:
            return self.font()
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(FONT_BODY)
        return font

"""The code that a key makes at this moment, for finishing the set-up on the platform's page."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.vault.otp.codes import TimedCode
from services.vault.secret import Secret
from ui.kit import label
from ui.theme.tokens import SPACE_S
from ui.vault.secret_label import SecretLabel

_WIDTH = 84
_LONG = 24 * 3600


class CodePreview(QWidget):
    """One line. The code is painted, so that it stands in no text that another program may read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(label(self.tr("Şu anki kod"), "caption"))
        self.code = SecretLabel(self.tr("Şu anki kod, ekranda"), seconds=lambda: _LONG)
        self.code.setFixedWidth(_WIDTH)
        row.addWidget(self.code)
        self._left = label("", "caption")
        row.addWidget(self._left)
        row.addStretch(1)
        row.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_code(self, code: TimedCode, now: datetime) -> None:
        """Show ``code`` and how long it is good."""
        digits = code.value.reveal()
        middle = (len(digits) + 1) // 2
        self.code.show_secret(Secret(f"{digits[:middle]} {digits[middle:]}"))
        seconds = max(1, round((code.valid_until - now).total_seconds()))
        self._left.setText(self.tr("{seconds} sn").format(seconds=seconds))
        self.show()

    def clear(self) -> None:
        """Forget the code."""
        self.code.hide_secret()
        self.hide()

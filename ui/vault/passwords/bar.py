"""A quiet bar with a word: how strong a password is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from services.vault.passwords.strength import Strength
from ui.kit import label
from ui.messages import say
from ui.theme import current_theme
from ui.theme.tokens import SPACE_S

_PARTS = 4
_WIDTH, _HEIGHT = 120, 6
_TONES = {
    Strength.VERY_WEAK: "error",
    Strength.WEAK: "error",
    Strength.FAIR: "warning",
    Strength.GOOD: "success",
    Strength.STRONG: "success",
}


class StrengthBar(QWidget):
    """Four parts, filled as far as the password is strong, and what people call that: colour alone says nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        self._parts = _Parts()
        row.addWidget(self._parts, 0, Qt.AlignmentFlag.AlignVCenter)
        self.words = label("", "muted")
        row.addWidget(self.words)
        row.addStretch(1)
        self.show_strength(None)

    def show_strength(self, strength: Strength | None) -> None:
        """Show ``strength``, or an empty bar."""
        self._parts.strength = strength
        self._parts.update()
        self.words.setText(say(strength.words()) if strength is not None else "")
        self.setAccessibleName(self.tr("Parolanın gücü: {words}").format(words=self.words.text() or "—"))


class _Parts(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.strength: Strength | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        filled = 0 if self.strength is None else max(1, int(self.strength))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - 3 * (_PARTS - 1)) / _PARTS
        for part in range(_PARTS):
            tone = _TONES[self.strength] if self.strength is not None and part < filled else "border"
            painter.setBrush(theme.colour(tone))
            painter.drawRoundedRect(QRectF(part * (width + 3), 0, width, self.height()), 3, 3)
        painter.end()

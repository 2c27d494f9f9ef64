"""A sentence across the page: what happened, what to do, and a way to close it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from models.enums import Severity
from ui.kit.buttons import IconButton
from ui.kit.layout import label
from ui.kit.status import tone_of
from ui.theme import current_theme
from ui.theme.tokens import ICON_M, SPACE_M, SPACE_S, SPACE_XS


class Banner(QFrame):
    """One notice. Buttons go into ``buttons``; ``closed`` is emitted when the user closes it."""

    closed = Signal()

    def __init__(self, severity: Severity, text: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = severity.label
        self._theme = current_theme()
        self.setProperty("role", "banner")
        self.setProperty("tone", tone_of(severity))
        self.setAccessibleName(text)
        # It may grow beyond its hint: wrapped words take more lines where the room is narrower than they wish.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_M)
        self._picture = QLabel()
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addWidget(label(text, wrap=True))
        if hint:
            words.addWidget(label(hint, "muted", wrap=True))
        row.addLayout(words, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(SPACE_S)
        row.addLayout(self.buttons)
        close = IconButton("close", QCoreApplication.translate("Banner", "Bildirimi kapat"), self.closed.emit)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._theme.changed.connect(self._dye)
        self._dye()

    def _dye(self) -> None:
        token = self._icon if self._icon != "hint" else "muted"
        ratio = self.devicePixelRatioF()
        pixmap = self._theme.pixmap(self._icon, token, round(ICON_M * ratio))
        pixmap.setDevicePixelRatio(ratio)
        self._picture.setPixmap(pixmap)

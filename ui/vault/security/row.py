"""One line of the checklist in the vault: its state, its name, what was seen, and at most one thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.enums import Severity
from services.accounts.audit import AuditItem, ItemState
from ui.kit import label
from ui.messages import say
from ui.theme import current_theme
from ui.theme.tokens import ICON_S, SPACE_M, SPACE_S


class SecurityRow(QWidget):
    """Shows an item beside ``control``, where there is one."""

    def __init__(self, item: AuditItem, control: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._theme = current_theme()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE_S // 2, 0, SPACE_S // 2)
        row.setSpacing(SPACE_M)
        self._picture = QLabel()
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(say(item.title)))
        words.addWidget(label(say(item.message), "caption", wrap=True))
        row.addLayout(words, 1)
        if control is not None:
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._theme.changed.connect(self._dye)
        self._dye()

    def _dye(self) -> None:
        icon, token = _look(self.item)
        ratio = self.devicePixelRatioF()
        pixmap = self._theme.pixmap(icon, token, round(ICON_S * ratio))
        pixmap.setDevicePixelRatio(ratio)
        self._picture.setPixmap(pixmap)
        self._picture.setAccessibleName(self._state_words())

    def _state_words(self) -> str:
        return {
            ItemState.DONE: self.tr("Tamam"),
            ItemState.MISSING: self.tr("Eksik"),
            ItemState.DUE: self.tr("Günü geldi"),
            ItemState.UNKNOWN: self.tr("Bilinmiyor"),
        }[self.item.state]


def _look(item: AuditItem) -> tuple[str, str]:
    if item.state is ItemState.DONE:
        return "success", "success"
    if item.state is ItemState.UNKNOWN:
        return "unknown", "muted"
    return ("error", "error") if item.severity is Severity.ERROR else ("warning", "warning")

"""What the cards of Yedek ve devir are made of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from models.enums import Platform
from ui.kit import Chip, button, label
from ui.theme import current_theme
from ui.theme.tokens import ICON_S, SPACE_M, SPACE_S
from ui.vault.credential_list import icon_of


class PlatformIcon(QWidget):
    """A platform's sign; what it means stands beside it in words."""

    def __init__(self, platform: Platform | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = icon_of(platform)
        self.setFixedSize(ICON_S, ICON_S)
        current_theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        pixmap = current_theme().pixmap(self._name, "accent", round(ICON_S * self.devicePixelRatioF()))
        painter.drawPixmap(QRectF(self.rect()), pixmap, QRectF(pixmap.rect()))
        painter.end()


class StateRow(QWidget):
    """A title with a chip beside it, muted lines under it, and its buttons at the end."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title = title
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_M)
        self._words = QVBoxLayout()
        self._words.setSpacing(2)
        self._head = QHBoxLayout()
        self._head.setSpacing(SPACE_S)
        self._head.addWidget(label(title, "strong"))
        self._head.addStretch(1)
        self._words.addLayout(self._head)
        whole.addLayout(self._words, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE_S)
        whole.addLayout(self._buttons)

    def add_chip(self, words: str, tone: str, hint: str = "") -> Chip:
        """Say a state."""
        chip = Chip(words, tone)
        chip.setToolTip(hint)
        self._head.insertWidget(self._head.count() - 1, chip)
        return chip

    def add_line(self, words: str) -> None:
        """Say something under the title."""
        self._words.addWidget(label(words, "muted", wrap=True))

    def add_button(self, words: str, clicked: Callable[[], object], key: str, *, role: str = "") -> QPushButton:
        """Offer something; ``key`` names the button for whoever drives it."""
        made = button(words, clicked, role=role)
        made.setObjectName(key)
        made.setAccessibleName(f"{words.rstrip('…')}: {self._title}")
        self._buttons.addWidget(made)
        return made


def emptied(layout: QLayout) -> None:
    """Take everything out of ``layout``, and let go of it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            for one in (widget, *widget.findChildren(QWidget)):
                one.setObjectName("")  # what takes its place bears the name now
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            emptied(inner)

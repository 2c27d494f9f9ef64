"""What the cards of Yedek ve devir are made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from models.enums import Platform
from ui.kit import Chip, button, hline, label
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


MOST_ROWS = 20
"""So many rows a card shows; who has more finds the rest in the list of accounts."""


class Rows(QWidget):
    """The rows of a card. They are built out of sight and put in place at once: shown one by one they would cost."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._shown)

    def show_inside(self, inside: QWidget | None) -> None:
        """Put ``inside`` in the place of what is there; nothing for ``None``."""
        old, self._shown = self._shown, inside or QWidget()
        for one in (old, *old.findChildren(QWidget)):
            one.setObjectName("")  # what takes its place bears the name now
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(old, self._shown)
        old.hide()
        old.deleteLater()
        self._shown.show()  # now, or the keyboard could not be brought back to it
        self.setVisible(inside is not None)


def stacked(rows: Sequence[QWidget], *, lines: bool = True) -> QWidget | None:
    """Return ``rows`` under one another, hairlines between them; ``None`` where there are none."""
    if not rows:
        return None
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_M)
    for place, row in enumerate(rows):
        if place and lines:
            column.addWidget(hline())
        column.addWidget(row)
    return inside

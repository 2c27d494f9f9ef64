"""A colour to choose: a dot and a word, for what one must not have to tell by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QWidget

from ui.theme import current_theme
from ui.theme.tokens import ICON_S, SERIES

translate = QCoreApplication.translate


def colour_dot(colour: int) -> QIcon:
    """Return a round patch of a colour's number."""
    ratio = 2
    pixmap = QPixmap(ICON_S * ratio, ICON_S * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(current_theme().colour(SERIES[colour % len(SERIES)]))
    painter.drawEllipse(pixmap.rect().adjusted(4, 4, -4, -4))
    painter.end()
    return QIcon(pixmap)


def colour_names() -> tuple[str, ...]:
    """Return what the colours are called, in the order of their numbers."""
    return (
        translate("Colours", "Mavi"),
        translate("Colours", "Yeşil"),
        translate("Colours", "Kehribar"),
        translate("Colours", "Mor"),
        translate("Colours", "Turkuaz"),
        translate("Colours", "Pembe"),
    )


class ColourBox(QComboBox):
    """Chooses one of the theme's colours for kinds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIconSize(QSize(ICON_S, ICON_S))
        for number, name in enumerate(colour_names()):
            self.addItem(name, number)
        current_theme().changed.connect(self._dye)
        self._dye()

    def show_colour(self, colour: int) -> None:
        self.setCurrentIndex(colour % len(SERIES))

    def _dye(self) -> None:
        for number in range(self.count()):
            self.setItemIcon(number, colour_dot(number))

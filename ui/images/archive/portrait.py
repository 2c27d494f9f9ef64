"""The chosen picture, whole, in the room that the column gives."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import current_theme
from ui.theme.tokens import ICON_L, RADIUS_M

_HEIGHT = 180


class Portrait(QWidget):
    """Paints a pixmap at its own proportions, never larger than it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap: QPixmap | None = None
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.update)

    def show_pixmap(self, pixmap: QPixmap | None) -> None:
        """Show a picture, or that there is none yet."""
        self._pixmap = pixmap
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        ground = QPainterPath()
        ground.addRoundedRect(QRectF(self.rect()), RADIUS_M, RADIUS_M)
        painter.fillPath(ground, theme.colour("sunken"))
        spot = QRect(0, 0, ICON_L, ICON_L)
        if self._pixmap is None:
            spot.moveCenter(self.rect().center())
            painter.drawPixmap(spot, theme.pixmap("images", "muted", round(ICON_L * self.devicePixelRatioF())))
        else:
            size = self._pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            spot.setSize(size)
            spot.moveCenter(self.rect().center())
            painter.setClipPath(ground)
            painter.drawPixmap(spot, self._pixmap)
        painter.end()

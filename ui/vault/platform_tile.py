"""A platform's rounded square."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from models.enums import Platform
from ui.kit.tile_rows import paint_tile
from ui.theme import current_theme
from ui.vault.credential_list import icon_of

_TILE = 44


class PlatformTile(QWidget):
    """A platform's rounded square."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of: Platform | None = None
        self.setFixedSize(_TILE, _TILE)
        current_theme().changed.connect(self.update)

    def set_platform(self, platform: Platform | None) -> None:
        self._of = platform
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_tile(painter, self.rect().toRectF(), icon_of(self._of))
        painter.end()

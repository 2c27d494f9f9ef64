"""The quiet outline of a phone with the head of a profile, and room for its grid."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.posts import Account
from ui.calendar.looks.painting import CENTRE, Face, draw_lines, fill_rounded, small_font
from ui.calendar.views.profile.grid import ProfileGrid
from ui.calendar.views.profile.looks import COLUMNS
from ui.theme import current_theme
from ui.theme.tokens import FONT_HEADING, SPACE_L, SPACE_M, SPACE_S

_BEZEL, _CORNER, _INNER = 8, 30, 22
_HEAD, _FACE = 76, 48
_SLACK = 2
"""What the list wants beside its columns; as wide as the gap between tiles."""
_SMALL_TILE, _LARGE_TILE, _LARGE_FROM = 126, 168, 760
"""Widths of a tile, and from which height of the phone the larger one is used."""


class Phone(QWidget):
    """As wide as three tiles."""

    def __init__(self, grid: ProfileGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = grid
        self._handle = self._name = ""
        self._strong, self._plain = self._faces()
        column = QVBoxLayout(self)
        column.setContentsMargins(_BEZEL, _BEZEL + _HEAD, _BEZEL, _BEZEL + _INNER // 2)
        column.addWidget(grid)
        current_theme().changed.connect(self.update)
        self.fit(0)

    def show_account(self, account: Account | None) -> None:
        """Show whose profile it is."""
        self._handle = account.handle if account is not None else ""
        self._name = account.display_name if account is not None else ""
        self.update()

    def _faces(self) -> tuple[Face, Face]:
        strong = small_font(self.font(), bold=True)
        strong.setPixelSize(FONT_HEADING)
        return Face(strong), Face(small_font(self.font()))

    def fit(self, height: int) -> None:
        """Take the tiles' size from the height that there is."""
        width = _LARGE_TILE if height >= _LARGE_FROM else _SMALL_TILE
        self.setFixedWidth(COLUMNS * width + _SLACK + 2 * _BEZEL)
        # Instagram's grid has tiles of 3 : 4 (resources/platforms/instagram.toml).
        self.grid.set_tile(QSize(width, width * 4 // 3))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        painter = QPainter(self)
        fill_rounded(painter, self.rect(), theme.colour("sunken"), radius=_CORNER, pen=theme.colour("border"))
        screen = self.rect().adjusted(_BEZEL, _BEZEL, -_BEZEL, -_BEZEL)
        fill_rounded(painter, screen, theme.colour("surface"), radius=_INNER, pen=theme.colour("border"))
        if self._handle:
            self._paint_head(painter, QRect(screen.left(), screen.top(), screen.width(), _HEAD))
        painter.end()

    def _paint_head(self, painter: QPainter, head: QRect) -> None:
        theme = current_theme()
        face = QRect(head.left() + SPACE_L, head.top() + (_HEAD - _FACE) // 2, _FACE, _FACE)
        painter.setPen(QPen(theme.colour("control_border"), 1))
        painter.setBrush(theme.colour("accent_soft"))
        painter.drawEllipse(QRectF(face).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(theme.colour("accent"))
        painter.setFont(self._strong.font)
        painter.drawText(face, CENTRE, (self._name or self._handle)[:1])
        left = face.right() + SPACE_M
        room = QRect(left, face.top(), head.right() - left - SPACE_M, _FACE)
        painter.setPen(theme.colour("text"))
        draw_lines(painter, QRect(room.left(), room.top(), room.width(), self._strong.height), self._handle,
                   self._strong, 1)  # fmt: skip
        top = room.top() + self._strong.height + SPACE_S // 2
        painter.setPen(theme.colour("muted"))
        draw_lines(painter, QRect(room.left(), top, room.width(), self._plain.height), self._name, self._plain, 1)

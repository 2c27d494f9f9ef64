"""Paints a tile: the picture as the grid will crop it, and over a planned one when it comes and how far it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.calendar.looks.painting import Face, draw_icon, draw_lines, fill_rounded, small_font
from ui.calendar.looks.pictures import Pictures
from ui.calendar.views.looks import LOOK_ROLE, AnyIndex
from ui.calendar.views.profile.looks import TileLook
from ui.theme import Theme
from ui.theme.tokens import SPACE_S, SPACE_XS

_BAND, _CHIP = 24, 22
_GAP = 2
"""Between tiles, as on the phone."""
_DIM = QColor(0, 0, 0, 168)
_WHITE = QColor(255, 255, 255)
"""Words on a picture are white on a dark veil in both schemes: the picture is the ground, not the theme."""


class TileDelegate(QStyledItemDelegate):
    """``pictures`` and ``size`` follow the room that the phone has."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.pictures: Pictures | None = None
        self.size = QSize(1, 1)
        self.drop_id = ""
        self.drop_allowed = True
        font = QFont(QApplication.font())
        self._small, self._bold = Face(small_font(font)), Face(small_font(font, bold=True))

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option, index
        return self.size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        look: TileLook = index.data(LOOK_ROLE)
        tile = option.rect.adjusted(0, 0, -_GAP, -_GAP)
        painter.save()
        painter.setClipRect(option.rect)
        pixmap = self.pictures.get(look.picture) if self.pictures is not None else None
        if pixmap is not None:
            painter.drawPixmap(tile, pixmap)
        else:
            self._bare(painter, tile, look)
        if look.pictures > 1:
            self._sign(painter, QRect(tile.right() - _CHIP - SPACE_XS, tile.top() + SPACE_XS, _CHIP, _CHIP), "images")
        if not look.is_out:
            self._plan(painter, tile, look)
        self._rings(painter, option, tile, look)
        painter.restore()

    def _bare(self, painter: QPainter, tile: QRect, look: TileLook) -> None:
        """Instead of a picture: that there is none, or that it is not here, and how the text begins."""
        theme = self._theme
        painter.fillRect(tile, theme.colour("sunken"))
        is_broken = self.pictures is not None and self.pictures.is_broken(look.picture)
        if look.picture and not is_broken:
            return  # on its way
        words = self.tr("Görsel açılamadı") if is_broken else self.tr("Görsel yok")
        inner = tile.adjusted(SPACE_S, SPACE_S + _CHIP + SPACE_XS, -SPACE_S, -_BAND - SPACE_XS)
        painter.setPen(theme.colour("muted" if look.is_out else "warning"))
        draw_lines(painter, inner, words, self._bold, 2)
        text = inner.adjusted(0, self._bold.height * (2 if self._bold.width(words) > inner.width() else 1) + 2, 0, 0)
        lines = text.height() // self._small.height
        painter.setPen(theme.colour("text"))
        if lines > 0:
            draw_lines(painter, text, look.card.excerpt, self._small, lines)

    def _plan(self, painter: QPainter, tile: QRect, look: TileLook) -> None:
        theme, state = self._theme, look.card.state
        band = QRect(tile.left(), tile.bottom() - _BAND + 1, tile.width(), _BAND)
        painter.fillRect(band, _DIM)
        painter.setPen(_WHITE)
        place = band.adjusted(SPACE_XS + 2, 0, -SPACE_XS, 0)
        line = QRect(place.left(), place.center().y() - self._bold.height // 2, place.width(), self._bold.height)
        draw_lines(painter, line, look.when, self._bold, 1)
        chip = QRect(tile.left() + SPACE_XS, tile.top() + SPACE_XS, _CHIP, _CHIP)
        fill_rounded(painter, chip, theme.colour(state.ground), radius=_CHIP // 2)
        draw_icon(painter, theme, state.icon, state.tone, chip.adjusted(3, 3, -3, -3))
        if look.twin or look.card.warned:
            sign = chip.translated(_CHIP + SPACE_XS, 0)
            fill_rounded(painter, sign, theme.colour("warning_soft"), radius=_CHIP // 2)
            draw_icon(painter, theme, "warning", "warning", sign.adjusted(3, 3, -3, -3))

    def _sign(self, painter: QPainter, place: QRect, icon: str) -> None:
        fill_rounded(painter, place, self._theme.colour("surface"), radius=_CHIP // 2)
        draw_icon(painter, self._theme, icon, "text", place.adjusted(4, 4, -4, -4))

    def _rings(self, painter: QPainter, option: QStyleOptionViewItem, tile: QRect, look: TileLook) -> None:
        tone = ""
        if look.post_id == self.drop_id:
            tone = "accent" if self.drop_allowed else "error"
            wash = self._theme.colour(tone)
            wash.setAlpha(90)
            painter.fillRect(tile, wash)
        elif option.state & QStyle.StateFlag.State_Selected:
            tone = "focus"
        if not tone:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("surface"), 2))
        painter.drawRect(tile.adjusted(4, 4, -4, -4))
        painter.setPen(QPen(self._theme.colour(tone), 3))
        painter.drawRect(tile.adjusted(1, 1, -2, -2))

"""How the rows of a list are painted where each has a tile, two lines of words, and the list's ring around itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui.theme import current_theme
from ui.theme.tokens import ICON_M, RADIUS_M, SPACE_M

TILE = 36


def paint_ringed_ground(painter: QPainter, option: QStyleOptionViewItem) -> QRectF:
    """Fill a row that is chosen, or that the mouse is over; ring it where the keyboard is. Return its room."""
    theme, state = current_theme(), option.state
    row = QRectF(option.rect).adjusted(2, 2, -2, -2)
    selected = bool(state & QStyle.StateFlag.State_Selected)
    if selected or state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_soft" if selected else "sunken"))
        painter.drawRoundedRect(row, RADIUS_M, RADIUS_M)
    if selected and state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(theme.colour("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), RADIUS_M - 1, RADIUS_M - 1)
    return row


def tile_in(row: QRectF) -> QRectF:
    """Return where the tile of a row lies."""
    return QRectF(row.left() + SPACE_M, row.center().y() - TILE / 2, TILE, TILE)


def paint_tile(painter: QPainter, place: QRectF, icon: str, *, on_selection: bool = False) -> None:
    """Paint a platform's rounded square."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(current_theme().colour("surface" if on_selection else "accent_soft"))
    painter.drawRoundedRect(place, RADIUS_M, RADIUS_M)
    inset = (place.width() - ICON_M) / 2
    paint_icon(painter, place.adjusted(inset, inset, -inset, -inset), icon, "accent")


def paint_icon(painter: QPainter, place: QRectF, icon: str, token: str) -> None:
    """Paint an icon, dyed, as sharp as the screen is."""
    pixmap = current_theme().pixmap(icon, token, round(place.width() * painter.device().devicePixelRatioF()))
    painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))


def sized(painter: QPainter, size: int, *, bold: bool = False) -> QFont:
    """Return the painter's font in another size."""
    font = QFont(painter.font())
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def paint_line(
    painter: QPainter,
    place: QRectF,
    text: str,
    size: int,
    token: str,
    *,
    bold: bool = False,
    elision: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """Paint one line of text, cut with an ellipsis where it does not fit."""
    font = sized(painter, size, bold=bold)
    painter.setFont(font)
    painter.setPen(current_theme().colour(token))
    text = QFontMetrics(font).elidedText(text, elision, round(place.width()))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)

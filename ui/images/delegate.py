"""How a picture's row is painted: small picture, name, size, and a badge that says the worst of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from models.enums import Severity
from ui.images.pictures import AnyIndex, Picture, PictureRole, PicturesModel
from ui.images.shown import ShownPictures
from ui.kit.rows import RowWords, paint_row_ground, paint_row_words
from ui.theme import current_theme
from ui.theme.tokens import FONT_SMALL, ICON_M, ICON_S, RADIUS_M, RADIUS_S, SPACE_M, SPACE_S, SPACE_XS

TILE = 56
"""Side of the small picture, in device-independent pixels."""


CELL = 80
"""Side of a tile in the grid."""


class PictureDelegate(QStyledItemDelegate):
    """Paints the rows of a :class:`PicturesModel`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(160, TILE + 2 * SPACE_S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        picture: Picture = index.data(PictureRole)
        model = index.model()
        assert isinstance(model, ShownPictures)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        paint_row_ground(painter, option)
        tile = QRect(option.rect.left() + SPACE_S, option.rect.top() + SPACE_S, TILE, TILE)
        _paint_tile(painter, tile, picture)
        left = tile.right() + SPACE_M
        words = QRect(left, tile.top(), option.rect.right() - SPACE_S - left, TILE)
        paint_row_words(painter, option.font, words, _words_of(picture, model.pictures))
        painter.restore()


def _paint_tile(painter: QPainter, tile: QRect, picture: Picture) -> None:
    theme = current_theme()
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(tile), RADIUS_S, RADIUS_S)
    painter.fillPath(shape, theme.colour("sunken"))
    if picture.pixmap is None:
        broken = picture.report is not None and not picture.report.readable
        side = ICON_M
        ratio = painter.device().devicePixelRatio()
        icon = theme.pixmap("error" if broken else "images", "error" if broken else "muted", round(side * ratio))
        painter.drawPixmap(QRect(tile.center().x() - side // 2, tile.center().y() - side // 2, side, side), icon)
        return
    # Fill the tile: the middle of the longer side is enough to know a picture again.
    source = picture.pixmap.rect()
    side = min(source.width(), source.height())
    middle = QRect((source.width() - side) // 2, (source.height() - side) // 2, side, side)
    painter.save()
    painter.setClipPath(shape)
    painter.drawPixmap(tile, picture.pixmap, middle)
    painter.restore()


def _words_of(picture: Picture, model: PicturesModel) -> RowWords:
    icon, tone = badge(picture)
    middle = Qt.TextElideMode.ElideMiddle
    return RowWords(picture.path.name, model.size_text(picture), model.state_text(picture), tone, icon, middle)


def badge(picture: Picture) -> tuple[str, str]:
    """Return icon and colour token of the worst that was found."""
    if picture.report is None:
        return "clock", "muted"
    for severity in (Severity.ERROR, Severity.WARNING, Severity.INFORMATION):
        if picture.count(severity):
            return severity.label, severity.label
    if picture.put_off:
        return "clock", "muted"
    return "success", "success"


class GridDelegate(QStyledItemDelegate):
    """Paints pictures as tiles: the picture, a badge with sign and number of the worst that was found, the name."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(CELL, CELL + option.fontMetrics.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        picture: Picture = index.data(PictureRole)
        theme = current_theme()
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if chosen else "sunken"))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), RADIUS_M, RADIUS_M)
        side = CELL - 2 * SPACE_XS
        tile = QRect(option.rect.left() + SPACE_XS, option.rect.top() + SPACE_XS, side, side)
        _paint_tile(painter, tile, picture)
        _paint_badge(painter, option.font, tile, picture)
        small = QFont(option.font)
        small.setPixelSize(FONT_SMALL)
        painter.setFont(small)
        painter.setPen(theme.colour("text"))
        words = QRect(tile.left(), tile.bottom() + 1, side, option.rect.bottom() - tile.bottom() - 2)
        name = short_name(picture.path, QFontMetrics(small), side)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, name)
        painter.restore()


def short_name(path: Path, metrics: QFontMetrics, room: int) -> str:
    """Return as much of a file's name as finds room: of a long one its beginning and, more of it, its end.

    Names of one occasion begin alike. The ending (.jpg) says nothing that tells them apart.
    """
    if metrics.horizontalAdvance(path.name) <= room:
        return path.name
    name = path.stem
    if metrics.horizontalAdvance(name) <= room:
        return name
    start = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room * 2 // 5).removesuffix("…").rstrip()
    return start + metrics.elidedText(name, Qt.TextElideMode.ElideLeft, room - metrics.horizontalAdvance(start))


def _paint_badge(painter: QPainter, base: QFont, tile: QRect, picture: Picture) -> None:
    theme = current_theme()
    icon, colour = badge(picture)
    number = _worst_count(picture)
    small = QFont(base)
    small.setPixelSize(FONT_SMALL)
    small.setWeight(QFont.Weight.DemiBold)
    text = str(number) if number else ""
    width = ICON_S + 2 * SPACE_XS + (QFontMetrics(small).horizontalAdvance(text) + SPACE_XS if text else 0)
    pill = QRect(tile.right() - width - SPACE_XS, tile.bottom() - ICON_S - 3 * SPACE_XS, width, ICON_S + 2 * SPACE_XS)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    ratio = painter.device().devicePixelRatio()
    mark = QRect(pill.left() + SPACE_XS, pill.top() + SPACE_XS, ICON_S, ICON_S)
    painter.drawPixmap(mark, theme.pixmap(icon, colour, round(ICON_S * ratio)))
    if text:
        painter.setFont(small)
        painter.setPen(theme.colour(colour))
        painter.drawText(pill.adjusted(ICON_S + 2 * SPACE_XS, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)


def _worst_count(picture: Picture) -> int:
    return next((n for s in sorted(Severity, reverse=True) if s is not Severity.HINT and (n := picture.count(s))), 0)

"""How a tile of the library is painted: small picture with its badges, name, and the worst of it in words."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap, QPixmapCache
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.images.archive.model import AnyIndex, Tile, TileRole
from ui.theme import current_theme
from ui.theme.tokens import FONT_SMALL, ICON_M, ICON_S, RADIUS_M, RADIUS_S, SPACE_S, SPACE_XS

TEXT_HEIGHT = 44
_MARK = 24
_INSET = 3
"""Keeps the chosen tile inside the ring that shows the grid's focus."""


class TileDelegate(QStyledItemDelegate):
    """Paints the tiles of an :class:`ArchiveModel`; the view says how large they are."""

    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)  # pyright: ignore[reportArgumentType, reportCallIssue]
        self.size = QSize(180, 180)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return self.size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        tile: Tile = index.data(TileRole)
        theme = current_theme()
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = option.rect.adjusted(_INSET, _INSET, -_INSET, -_INSET)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(theme.colour("accent"), 2) if selected else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if selected else "sunken"))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), RADIUS_M, RADIUS_M)
        inner = box.adjusted(SPACE_S, SPACE_S, -SPACE_S, -SPACE_XS)
        picture = QRect(inner.left(), inner.top(), inner.width(), inner.height() - TEXT_HEIGHT)
        _paint_picture(painter, picture, tile)
        _paint_marks(painter, picture, tile)
        words = QRect(inner.left(), picture.bottom() + SPACE_XS, inner.width(), TEXT_HEIGHT - SPACE_XS)
        _paint_words(painter, option.font, words, tile)
        painter.restore()


def _paint_picture(painter: QPainter, area: QRect, tile: Tile) -> None:
    theme = current_theme()
    if tile.pixmap is None:
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(area), RADIUS_S, RADIUS_S)
        painter.fillPath(shape, theme.colour("sunken"))
        ratio = painter.device().devicePixelRatio()
        icon = theme.pixmap("error" if tile.broken else "images", "muted", round(ICON_M * ratio))
        spot = QRect(0, 0, ICON_M, ICON_M)
        spot.moveCenter(area.center())
        painter.drawPixmap(spot, icon)
        return
    painter.drawPixmap(area.topLeft(), _cut(tile.pixmap, area.size(), painter.device().devicePixelRatio()))


def _cut(pixmap: QPixmap, size: QSize, ratio: float) -> QPixmap:
    """Return a picture that fills a tile of ``size``, with the tile's round corners.

    The middle of the longer side is enough to know a picture again. Scaling and clipping cost ten times the painting,
    so that what was made is kept as long as it is painted.
    """
    key = f"archive-tile-{pixmap.cacheKey()}-{size.width()}-{size.height()}-{ratio}"
    made = QPixmap()
    if QPixmapCache.find(key, made):
        return made
    kept = size.scaled(pixmap.size(), Qt.AspectRatioMode.KeepAspectRatio)
    middle = QRect(
        (pixmap.width() - kept.width()) // 2, (pixmap.height() - kept.height()) // 2, kept.width(), kept.height()
    )
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    room = QRect(0, 0, size.width(), size.height())
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(room), RADIUS_S, RADIUS_S)
    painter.setClipPath(shape)
    painter.drawPixmap(room, pixmap, middle)
    painter.end()
    QPixmapCache.insert(key, made)
    return made


def _paint_marks(painter: QPainter, area: QRect, tile: Tile) -> None:
    """A row of signs on grounds of their own: they must be seen over any photograph."""
    theme = current_theme()
    ratio = painter.device().devicePixelRatio()
    left = area.left() + SPACE_XS
    for badge in tile.badges:
        spot = QRect(left, area.top() + SPACE_XS, _MARK, _MARK)
        painter.setPen(QPen(theme.colour(badge.tone), 1))
        painter.setBrush(theme.colour(f"{badge.tone}_soft"))
        painter.drawEllipse(QRectF(spot).adjusted(0.5, 0.5, -0.5, -0.5))
        inset = (_MARK - ICON_S) // 2
        painter.drawPixmap(
            spot.adjusted(inset, inset, -inset, -inset),
            theme.pixmap(badge.icon, badge.tone, round(ICON_S * ratio)),
        )
        left += _MARK + SPACE_XS


def _paint_words(painter: QPainter, base: QFont, box: QRect, tile: Tile) -> None:
    if tile.listed is None:
        return
    theme = current_theme()
    bold, small = QFont(base), QFont(base)
    bold.setPixelSize(FONT_SMALL + 1)
    bold.setWeight(QFont.Weight.DemiBold)
    small.setPixelSize(FONT_SMALL)
    upper = QRect(box.left(), box.top(), box.width(), box.height() // 2)
    lower = upper.translated(0, box.height() // 2)
    painter.setFont(bold)
    painter.setPen(theme.colour("text"))
    name = QFontMetrics(bold).elidedText(tile.listed.asset.file_name, Qt.TextElideMode.ElideMiddle, box.width())
    painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, name)
    worst = tile.badges[0] if tile.badges else None
    source = tile.listed.source
    text = worst.text if worst is not None else (source.name or source.handle if source is not None else "")
    painter.setFont(small)
    painter.setPen(theme.colour("muted" if worst is None else worst.tone))
    painter.drawText(
        lower,
        Qt.AlignmentFlag.AlignVCenter,
        QFontMetrics(small).elidedText(text, Qt.TextElideMode.ElideRight, box.width()),
    )

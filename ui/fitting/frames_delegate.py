"""How a frame's row is painted: the result in small, its name, its size, and what has to be said."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.fitting.artwork import paint_frame
from ui.fitting.board import Row
from ui.fitting.frames_model import AnyIndex, FramesModel, RowRole
from ui.theme import current_theme
from ui.theme.tokens import FONT_SMALL, ICON_S, RADIUS_M, SPACE_M, SPACE_S, SPACE_XS

TILE = QSize(84, 68)
_INSET = 3


class FrameDelegate(QStyledItemDelegate):
    """Paints the rows of a :class:`FramesModel`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(220, TILE.height() + 2 * SPACE_S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: Row = index.data(RowRole)
        model = index.model()
        assert isinstance(model, FramesModel)
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if selected else "sunken"))
            painter.drawRoundedRect(option.rect.adjusted(_INSET, 1, -_INSET, -1), RADIUS_M, RADIUS_M)
        tile = QRect(option.rect.left() + SPACE_S, option.rect.top() + SPACE_S, TILE.width(), TILE.height())
        _paint_result(painter, tile, row, model)
        left = tile.right() + SPACE_M
        words = QRect(left, tile.top() + 4, option.rect.right() - SPACE_S - left, tile.height() - 8)
        _paint_words(painter, option.font, words, row, model)
        painter.restore()


def _paint_result(painter: QPainter, tile: QRect, row: Row, model: FramesModel) -> None:
    size = QSizeF(row.plan.width, row.plan.height).scaled(QSizeF(tile.size()), Qt.AspectRatioMode.KeepAspectRatio)
    room = QRectF(
        tile.left() + (tile.width() - size.width()) / 2,
        tile.top() + (tile.height() - size.height()) / 2,
        *size.toTuple(),
    )
    if model.artwork is not None:
        model.artwork.paint(painter, room, row.plan)
        paint_frame(painter, room, row.target, marks=False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(current_theme().colour("border"), 1))
    painter.drawRect(room)


def _paint_words(painter: QPainter, base: QFont, box: QRect, row: Row, model: FramesModel) -> None:
    theme = current_theme()
    bold, small = QFont(base), QFont(base)
    bold.setWeight(QFont.Weight.DemiBold)
    small.setPixelSize(FONT_SMALL)
    step = box.height() // 3
    lines = [QRect(box.left(), box.top() + i * step, box.width(), step) for i in range(3)]
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.setFont(bold)
    painter.setPen(theme.colour("text"))
    painter.drawText(
        lines[0], middle, QFontMetrics(bold).elidedText(model.name_text(row), Qt.TextElideMode.ElideRight, box.width())
    )
    painter.setFont(small)
    painter.setPen(theme.colour("muted"))
    painter.drawText(lines[1], middle, model.size_text(row))
    words = lines[2]
    colour = "muted"
    if row.is_worrying:
        colour = "warning"
        ratio = painter.device().devicePixelRatio()
        mark = QRect(words.left(), words.center().y() - ICON_S // 2 + 1, ICON_S, ICON_S)
        painter.drawPixmap(mark, theme.pixmap("warning", "warning", round(ICON_S * ratio)))
        words = words.adjusted(ICON_S + SPACE_XS, 0, 0, 0)
    painter.setPen(theme.colour(colour))
    state = QFontMetrics(small).elidedText(model.state_text(row), Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, middle, state)

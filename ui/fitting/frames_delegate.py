"""How a frame's row is painted: the result in small, its name, its size, and what has to be said."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.fitting.artwork import paint_frame
from ui.fitting.board import Row
from ui.fitting.frames_model import AnyIndex, FramesModel, RowRole
from ui.kit.rows import RowWords, paint_row_ground, paint_row_words
from ui.theme import current_theme
from ui.theme.tokens import SPACE_M, SPACE_S

TILE = QSize(84, 68)


class FrameDelegate(QStyledItemDelegate):
    """Paints the rows of a :class:`FramesModel`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(220, TILE.height() + 2 * SPACE_S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: Row = index.data(RowRole)
        model = index.model()
        assert isinstance(model, FramesModel)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row_ground(painter, option)
        tile = QRect(option.rect.left() + SPACE_S, option.rect.top() + SPACE_S, TILE.width(), TILE.height())
        _paint_result(painter, tile, row, model)
        left = tile.right() + SPACE_M
        words = QRect(left, tile.top() + 4, option.rect.right() - SPACE_S - left, tile.height() - 8)
        paint_row_words(painter, option.font, words, _words_of(row, model))
        painter.restore()


def _words_of(row: Row, model: FramesModel) -> RowWords:
    warning = "warning" if row.is_worrying else ""
    return RowWords(
        model.name_text(row), model.size_text(row), model.state_text(row), tone=warning or "muted", icon=warning
    )


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

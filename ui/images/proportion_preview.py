"""A picture anywhere between its present and its original shape, under a grid that is square in the original."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import current_theme
from ui.theme.tokens import ICON_M, ICON_S, RADIUS_M, SPACE_M

_CELLS = 6
"""Cells of the grid along the shorter side."""
_LIGHT, _DARK = QColor(255, 255, 255, 150), QColor(0, 0, 0, 120)
"""Over a photograph the scheme does not matter: a light line beside a dark one shows on everything."""


class ProportionPreview(QWidget):
    """Draws the picture at a share of the way from ``now`` to ``original``, and the outlines of both."""

    def __init__(self, now: QSize, original: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._original = original
        self._pixmap: QPixmap | None = None
        self._share = 1.0
        self._gridded = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 220)
        self.setAccessibleName(self.tr("Görselin şimdiki ve düzeltilmiş hâli"))
        self.setAccessibleDescription(
            self.tr("Izgaranın gözleri düzeltilmiş hâlde karedir; kesik ve noktalı çizgiler öteki hâllerin sınırıdır.")
        )
        current_theme().changed.connect(self.update)

    def show_pixmap(self, pixmap: QPixmap | None) -> None:
        """Show ``pixmap``, which has the present shape."""
        self._pixmap = pixmap
        self.update()

    def show_share(self, share: float) -> None:
        """Show the present shape (0), the original one (1), or one between."""
        self._share = share
        self.update()

    def show_grid(self, shown: bool) -> None:
        """Show or hide the grid."""
        self._gridded = shown
        self.update()

    def shape_at(self, share: float) -> QRectF:
        """Return where the picture lies at this share of the way, in device-independent pixels of this widget."""
        room = QRectF(self.rect()).adjusted(SPACE_M, SPACE_M, -SPACE_M, -SPACE_M)
        largest = self._now.expandedTo(self._original)
        scale = min(room.width() / largest.width(), room.height() / largest.height(), 1.0)
        width, height = (
            before ** (1 - share) * after**share * scale
            for before, after in zip(self._now.toTuple(), self._original.toTuple(), strict=True)
        )
        lying = QRectF(QPointF(), QSizeF(width, height))
        lying.moveCenter(room.center())
        return lying

    def cell_at(self, share: float) -> QSizeF:
        """Return the size of a cell of the grid: a square at a share of 1."""
        side = min(self._original.width(), self._original.height()) / _CELLS
        area = self.shape_at(share)
        return QSizeF(side * area.width() / self._original.width(), side * area.height() / self._original.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        ground = QPainterPath()
        ground.addRoundedRect(QRectF(self.rect()), RADIUS_M, RADIUS_M)
        painter.fillPath(ground, current_theme().colour("sunken"))
        area = self.shape_at(self._share)
        if self._pixmap is not None:
            painter.drawPixmap(area, self._pixmap, QRectF(self._pixmap.rect()))
        if self._gridded:
            self._paint_grid(painter, area)
        self._paint_outlines(painter)
        painter.end()

    def _paint_grid(self, painter: QPainter, area: QRectF) -> None:
        cell = self.cell_at(self._share)
        painter.save()
        painter.setClipRect(area)
        lines = [
            *self._lines(area.center().x(), cell.width(), area.left(), area.right(), area, upright=True),
            *self._lines(area.center().y(), cell.height(), area.top(), area.bottom(), area, upright=False),
        ]
        for colour, shift in ((_DARK, 1.0), (_LIGHT, 0.0)):
            painter.setPen(QPen(colour, 1))
            painter.drawLines([line.translated(shift, shift) for line in lines])
        painter.restore()

    def _lines(
        self, middle: float, step: float, first: float, last: float, area: QRectF, *, upright: bool
    ) -> list[QLineF]:
        """Return the lines of the grid across one axis, one through the middle."""
        count = int((last - first) / 2 / step)
        places = [middle + number * step for number in range(-count, count + 1)]
        if upright:
            return [QLineF(at, area.top(), at, area.bottom()) for at in places]
        return [QLineF(area.left(), at, area.right(), at) for at in places]

    def _paint_outlines(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for share in (0.0, 1.0):
            pen = _outline(share)
            if abs(self._share - share) < 0.005:
                pen.setStyle(Qt.PenStyle.SolidLine)
                pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRect(self.shape_at(share))


class OutlineKey(QWidget):
    """A piece of the line around the present shape (0) or the original one (1), for the legend."""

    def __init__(self, share: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = share
        self.setFixedSize(2 * ICON_M, ICON_S)
        current_theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(_outline(self._share))
        middle = self.height() // 2
        painter.drawLine(0, middle, self.width(), middle)
        painter.end()


def _outline(share: float) -> QPen:
    """Return the line around a shape: told apart by dots and dashes, not by colour alone."""
    pen = QPen(current_theme().colour("accent" if share else "muted"), 1)
    pen.setStyle(Qt.PenStyle.DashLine if share else Qt.PenStyle.DotLine)
    return pen

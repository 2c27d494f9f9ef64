"""What all platforms show of a picture at once: a line around each part, with its name on the line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from ui.theme.tokens import FONT_SMALL, RADIUS_S, SPACE_XS

_STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
_SHADE, _LINE, _GROUND = QColor(0, 0, 0, 170), QColor(255, 255, 255), QColor(0, 0, 0, 190)


@dataclass(frozen=True, slots=True)
class Outline:
    """A part of the picture in its displayed pixels (left, top, right, bottom), and who shows it."""

    name: str
    box: tuple[int, int, int, int]


def paint_outlines(painter: QPainter, outlines: Sequence[tuple[str, QRectF]]) -> None:
    """Draw each rectangle (in the widget's pixels) with a line of its own kind, and its name where no other one is."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for number, (_, place) in enumerate(outlines):
        painter.setPen(QPen(_SHADE, 4))
        painter.drawRect(place.adjusted(1, 1, -1, -1))
        painter.setPen(QPen(_LINE, 2, _STYLES[number % len(_STYLES)]))
        painter.drawRect(place.adjusted(1, 1, -1, -1))
    small = QFont(painter.font())
    small.setPixelSize(FONT_SMALL)
    painter.setFont(small)
    metrics = QFontMetrics(small)
    taken: list[QRectF] = []
    for name, place in outlines:
        size = QRectF(0, 0, metrics.horizontalAdvance(name) + 4 * SPACE_XS, metrics.height() + SPACE_XS)
        sign = _free(size, place, taken)
        taken.append(sign)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_GROUND)
        painter.drawRoundedRect(sign, RADIUS_S, RADIUS_S)
        painter.setPen(_LINE)
        painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, name)
    painter.restore()


def _free(size: QRectF, place: QRectF, taken: Sequence[QRectF]) -> QRectF:
    """Return where a sign of ``size`` goes: at the top of ``place``, lower where another one is."""
    sign = QRectF(place.left() + 2 * SPACE_XS, place.top() + 2 * SPACE_XS, size.width(), size.height())
    while any(sign.intersects(other) for other in taken) and sign.bottom() < place.bottom() - size.height():
        sign.translate(0, size.height() + SPACE_XS)
    return sign

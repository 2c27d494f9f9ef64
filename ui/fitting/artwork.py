"""Paints a plan from a picture that is already small: a live view of what the worker will make in full size."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from services.images.fitting.areas import Area
from services.images.fitting.plans import BLURRED, Plan, safe_area
from services.images.fitting.subjects import Subject
from services.platforms import FrameTarget

_SOFT = 24
_DIM = QColor(0, 0, 0, 51)
_AWAY = QColor(0, 0, 0, 120)
_LINE, _SHADE = QColor(255, 255, 255, 235), QColor(0, 0, 0, 150)


class Artwork:
    """A picture on the screen: its pixels as a pixmap of any size, and what is known of it."""

    def __init__(self, subject: Subject, pixmap: QPixmap) -> None:
        self.subject = subject
        self.pixmap = pixmap
        soft = pixmap.scaled(
            QSize(_SOFT, _SOFT), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        # Enlarged in two steps, or the squares of the small picture would show.
        self._soft = soft.scaled(
            soft.size() * 6, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )

    def paint(self, painter: QPainter, room: QRectF, plan: Plan) -> None:
        """Paint the canvas of ``plan`` so that it fills ``room``, which has its shape."""
        scale = room.width() / plan.width
        painter.save()
        painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if plan.has_ground or self.subject.see_through:
            self._paint_ground(painter, room, plan.ground)
        drawn = plan.drawn.scaled(scale, room.left(), room.top())
        painter.drawPixmap(rectangle(drawn), self.pixmap, self.source(plan.source))
        painter.restore()

    def source(self, area: Area) -> QRectF:
        """Return where ``area`` (displayed pixels) is in the pixmap."""
        across, along = self.pixmap.width() / self.subject.width, self.pixmap.height() / self.subject.height
        return QRectF(area.left * across, area.top * along, area.width * across, area.height * along)

    def _paint_ground(self, painter: QPainter, room: QRectF, ground: str) -> None:
        if ground != BLURRED:
            painter.fillRect(room, QColor(ground))
            return
        size = QSize(round(room.width()), round(room.height()))
        size = size.scaled(self._soft.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self._soft.width() - size.width()) / 2, (self._soft.height() - size.height()) / 2
        painter.drawPixmap(room, self._soft, QRectF(QPointF(left, top), size))
        painter.fillRect(room, _DIM)


def rectangle(area: Area) -> QRectF:
    """Return ``area`` for Qt."""
    return QRectF(area.left, area.top, area.width, area.height)


def paint_frame(painter: QPainter, room: QRectF, target: FrameTarget, *, marks: bool = True) -> None:
    """Paint over a frame at ``room`` what is not seen of it: a circle's corners, and with ``marks`` the safe part."""
    if target.circle:
        away = QPainterPath()
        away.addRect(room)
        inside = QPainterPath()
        inside.addEllipse(room)
        painter.fillPath(away.subtracted(inside), _AWAY)
        if marks:
            two_toned(painter, inside, Qt.PenStyle.SolidLine)
        return
    safe = safe_area(target)
    if safe is not None and marks:
        scale = room.width() / target.width
        path = QPainterPath()
        path.addRect(rectangle(safe.scaled(scale, room.left(), room.top())).adjusted(1, 1, -1, -1))
        two_toned(painter, path, Qt.PenStyle.DashLine)


def two_toned(painter: QPainter, path: QPainterPath, style: Qt.PenStyle) -> None:
    """Draw a light line in a dark shade, which shows on any photograph in either scheme."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_SHADE, 3))
    painter.drawPath(path)
    painter.setPen(QPen(_LINE, 1.5, style))
    painter.drawPath(path)
    painter.restore()

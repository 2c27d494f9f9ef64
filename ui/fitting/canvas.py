"""The chosen frame, large: the crop is moved and resized on the picture, everything else is seen as it will be."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from services.images.fitting.areas import Area, moved, resized, snapped
from services.images.fitting.plans import Way
from ui.fitting.artwork import Artwork, paint_frame, rectangle, two_toned
from ui.fitting.board import Row
from ui.theme import current_theme
from ui.theme.tokens import RADIUS_M, SPACE_M

_STEP, _LEAP = 0.005, 0.05
"""Shares of the picture's longer side by which an arrow moves the crop, and an arrow with Shift."""
_GROWTH = 1.04
_REACH = 10
"""Pixels of the screen within which a dragged crop is drawn to a face."""
_HANDLE = 14
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_AWAY = QColor(0, 0, 0, 165)


class FitCanvas(QWidget):
    """Shows one :class:`Row`. Arrows move the crop (with Shift faster), plus, minus and the wheel resize it."""

    crop_changed = Signal(object)
    """The new crop, an ``Area`` in displayed pixels of the picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._artwork: Artwork | None = None
        self._row: Row | None = None
        self._grabbed: tuple[QPointF, Area, bool] | None = None
        """Where the mouse went down, the crop by then, and whether a corner was taken."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(300, 240)
        self.setAccessibleName(self.tr("Kesilecek yer"))
        current_theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(640, 460)

    def show_artwork(self, artwork: Artwork) -> None:
        """Paint from these pixels."""
        self._artwork = artwork
        self.update()

    def show_row(self, row: Row | None) -> None:
        """Show a frame."""
        self._row = row
        self._describe()
        self.update()

    def picture_room(self) -> QRectF:
        """Return where the whole picture, or else the finished frame, lies in this widget."""
        if self._artwork is None or self._row is None:
            return QRectF()
        subject, plan = self._artwork.subject, self._row.plan
        size = QSizeF(subject.width, subject.height) if self._crops else QSizeF(plan.width, plan.height)
        room = QRectF(self.rect()).adjusted(SPACE_M, SPACE_M, -SPACE_M, -SPACE_M)
        size = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(room.center() - QPointF(size.width(), size.height()) / 2, size)

    def crop_room(self) -> QRectF:
        """Return where the crop lies in this widget."""
        room = self.picture_room()
        if self._row is None or room.isEmpty():
            return room
        return rectangle(self._row.plan.source.scaled(self._scale, room.left(), room.top()))

    @property
    def _crops(self) -> bool:
        return self._row is not None and self._row.choice.way is Way.CROP

    @property
    def _scale(self) -> float:
        """Pixels of the screen for one of the picture."""
        return self.picture_room().width() / self._artwork.subject.width if self._artwork is not None else 1.0

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        ground = QPainterPath()
        ground.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_M, RADIUS_M)
        painter.fillPath(ground, theme.colour("sunken"))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawPath(ground)
        if self._artwork is not None and self._row is not None:
            if self._crops:
                self._paint_crop(painter, self._artwork, self._row)
            else:
                room = self.picture_room()
                self._artwork.paint(painter, room, self._row.plan)
                paint_frame(painter, room, self._row.target, marks=self._row.choice.way is Way.GROUND)
        painter.end()

    def _paint_crop(self, painter: QPainter, artwork: Artwork, row: Row) -> None:
        room, crop = self.picture_room(), self.crop_room()
        if artwork.subject.see_through:
            painter.fillRect(room, QColor(row.plan.ground) if row.plan.ground.startswith("#") else QColor("white"))
        painter.drawPixmap(room, artwork.pixmap, QRectF(artwork.pixmap.rect()))
        away, inside = QPainterPath(), QPainterPath()
        away.addRect(room)
        inside.addRect(crop)
        painter.fillPath(away.subtracted(inside), _AWAY)
        paint_frame(painter, crop, row.target)
        for face in artwork.subject.faces:
            ring = QPainterPath()
            ring.addEllipse(rectangle(face.scaled(self._scale, room.left(), room.top())))
            two_toned(painter, ring, Qt.PenStyle.DotLine)
        edge = QPainterPath()
        edge.addRect(crop.adjusted(1, 1, -1, -1))
        two_toned(painter, edge, Qt.PenStyle.SolidLine)
        for corner in _corners(crop):
            painter.setPen(QPen(QColor(0, 0, 0, 160), 1))
            painter.setBrush(QColor("white"))
            painter.drawRect(QRectF(corner.x() - 4, corner.y() - 4, 8, 8))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # Keyboard and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        crop, whole = self._crop_and_whole()
        if crop is None or whole is None:
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        if key in _ARROWS:
            leap = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = max(1.0, max(whole.width, whole.height) * (_LEAP if leap else _STEP))
            across, along = _ARROWS[key]
            self._tell(moved(crop, across * step, along * step, whole))
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self._tell(resized(crop, _GROWTH, whole))
        elif key in {Qt.Key.Key_Minus, Qt.Key.Key_Underscore}:
            self._tell(resized(crop, 1 / _GROWTH, whole))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        crop, whole = self._crop_and_whole()
        if crop is not None and whole is not None and event.angleDelta().y():
            self._tell(resized(crop, _GROWTH if event.angleDelta().y() > 0 else 1 / _GROWTH, whole))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        crop, _ = self._crop_and_whole()
        place = event.position()
        if crop is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        corner = self._at_corner(place)
        if corner or self.crop_room().contains(place):
            self._grabbed = (place, crop, corner)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._grabbed is None:
            self._point(place)
            return
        start, crop, corner = self._grabbed
        artwork = self._artwork
        if artwork is None:
            return
        whole = artwork.subject.whole
        if corner:
            middle = QPointF(*crop.scaled(self._scale, *self.picture_room().topLeft().toTuple()).centre)
            before, now = (start - middle), (place - middle)
            length = (before.x() ** 2 + before.y() ** 2) ** 0.5 or 1.0
            self._tell(resized(crop, max(0.02, (now.x() ** 2 + now.y() ** 2) ** 0.5 / length), whole))
            return
        way = (place - start) / self._scale
        there = moved(crop, way.x(), way.y(), whole)
        if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            there = snapped(there, whole, artwork.subject.faces, _REACH / self._scale)
        self._tell(there)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        self._point(event.position())

    def _point(self, place: QPointF) -> None:
        if not self._crops:
            self.unsetCursor()
        elif self._at_corner(place):
            self.setCursor(Qt.CursorShape.SizeAllCursor)
        elif self.crop_room().contains(place):
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()

    def _at_corner(self, place: QPointF) -> bool:
        return any((place - corner).manhattanLength() <= _HANDLE for corner in _corners(self.crop_room()))

    def _crop_and_whole(self) -> tuple[Area | None, Area | None]:
        if self._artwork is None or self._row is None or not self._crops:
            return None, None
        return self._row.plan.source, self._artwork.subject.whole

    def _tell(self, crop: Area) -> None:
        if self._row is not None and crop != self._row.plan.source:
            self.crop_changed.emit(crop)

    def _describe(self) -> None:
        """Tell a screen reader where the crop is."""
        crop, whole = self._crop_and_whole()
        if crop is None or whole is None:
            self.setAccessibleDescription("")
            return
        said = self.tr("Soldan %{left}, üstten %{top} kesilir; kalan genişlik %{width}. Oklar taşır, + ve − boyutlar.")
        self.setAccessibleDescription(
            said.format(
                left=round(100 * crop.left / whole.width),
                top=round(100 * crop.top / whole.height),
                width=round(100 * crop.width / whole.width),
            )
        )


def _corners(room: QRectF) -> tuple[QPointF, QPointF, QPointF, QPointF]:
    return room.topLeft(), room.topRight(), room.bottomLeft(), room.bottomRight()

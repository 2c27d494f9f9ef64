"""The large picture, with what a platform leaves of it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from services.images.frames import Frame
from ui.images.outlines import Outline, paint_outlines
from ui.theme import current_theme
from ui.theme.tokens import ICON_L, RADIUS_M, RADIUS_S, SPACE_S


class CropPreview(QWidget):
    """Shows a picture whole, dims what is cut away, and frames what remains with thirds for the eye."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap: QPixmap | None = None
        self._scaled: QPixmap | None = None
        self._full = QSize()
        self._frame: Frame | None = None
        self._outlines: tuple[Outline, ...] = ()
        self._place: tuple[int, int, int, int] | None = None
        self._broken = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 180)
        current_theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(520, 460)

    @property
    def frame(self) -> Frame | None:
        return self._frame

    def show_picture(self, pixmap: QPixmap | None, full: QSize, *, broken: bool = False) -> None:
        """Show ``pixmap``; ``full`` is the picture's real size, in which frames are measured.

        ``broken`` says that there will never be a pixmap.
        """
        self._broken = broken
        if full != self._full:
            self._place = None
        self._pixmap = pixmap
        self._full = full
        self._scaled = None
        self.update()

    def show_frame(self, frame: Frame | None) -> None:
        """Show what is kept; ``None`` shows the picture alone."""
        self._frame, self._outlines = frame, ()
        self.update()

    def show_outlines(self, outlines: tuple[Outline, ...]) -> None:
        """Show the picture undimmed, with a line around each of several parts."""
        self._frame, self._outlines = None, outlines
        self.update()

    def show_place(self, box: tuple[int, int, int, int] | None) -> None:
        """Mark a place of the picture, in its displayed pixels; ``None`` marks nothing."""
        self._place = box
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._scaled = None
        super().resizeEvent(event)

    def picture_rect(self) -> QRect:
        """Return where the picture lies, in device-independent pixels of this widget."""
        if self._full.isEmpty():
            return QRect()
        room = self.rect().adjusted(SPACE_S, SPACE_S, -SPACE_S, -SPACE_S)
        size = self._full.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        if size.width() > self._full.width():
            size = self._full  # a small picture is not enlarged: its smallness is the news
        return QRect(room.center().x() - size.width() // 2, room.center().y() - size.height() // 2, *size.toTuple())

    def kept_rect(self) -> QRectF:
        """Return where the kept part lies."""
        area = self.picture_rect()
        if self._frame is None or area.isEmpty():
            return QRectF(area)
        return self._on_screen(self._frame.box, area)

    def _on_screen(self, box: tuple[int, int, int, int], area: QRect) -> QRectF:
        left, top, right, bottom = box
        scale_x, scale_y = area.width() / self._full.width(), area.height() / self._full.height()
        return QRectF(
            area.left() + left * scale_x, area.top() + top * scale_y, (right - left) * scale_x, (bottom - top) * scale_y
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QPainterPath()
        ground.addRoundedRect(QRectF(self.rect()), RADIUS_M, RADIUS_M)
        painter.fillPath(ground, theme.colour("sunken"))
        area = self.picture_rect()
        if self._pixmap is not None and not area.isEmpty():
            painter.drawPixmap(area, self._fitted(area.size()))
            self._paint_crop(painter, area)
            paint_outlines(painter, [(each.name, self._on_screen(each.box, area)) for each in self._outlines])
            self._paint_place(painter, area)
        elif self._broken:
            self._paint_broken(painter)
        painter.end()

    def _paint_broken(self, painter: QPainter) -> None:
        theme = current_theme()
        spot = QRect(self.rect().center().x() - ICON_L // 2, self.rect().center().y() - ICON_L, ICON_L, ICON_L)
        painter.drawPixmap(spot, theme.pixmap("images", "muted", round(ICON_L * self.devicePixelRatioF())))
        painter.setPen(theme.colour("muted"))
        words = self.rect().adjusted(0, spot.bottom() + SPACE_S - self.rect().top(), 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.tr("Önizleme yok"))

    def _fitted(self, size: QSize) -> QPixmap:
        ratio = self.devicePixelRatioF()
        assert self._pixmap is not None
        if self._scaled is None:
            self._scaled = self._pixmap.scaled(
                size * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        return self._scaled

    def _paint_crop(self, painter: QPainter, area: QRect) -> None:
        if self._frame is None or not self._frame.cuts(self._full.width(), self._full.height()):
            return
        kept = self.kept_rect()
        away = QPainterPath()
        away.addRect(QRectF(area))
        inside = QPainterPath()
        inside.addRect(kept)
        # Over a photograph the scheme does not matter: dark dims and white lines show in both.
        painter.fillPath(away.subtracted(inside), QColor(0, 0, 0, 165))
        painter.setPen(QPen(QColor(255, 255, 255, 70), 1))
        for part in (1, 2):
            x, y = kept.left() + kept.width() * part / 3, kept.top() + kept.height() * part / 3
            painter.drawLine(round(x), round(kept.top()), round(x), round(kept.bottom()))
            painter.drawLine(round(kept.left()), round(y), round(kept.right()), round(y))
        painter.setPen(QPen(QColor(255, 255, 255, 235), 2))
        painter.drawRect(kept.adjusted(1, 1, -1, -1))

    def _paint_place(self, painter: QPainter, area: QRect) -> None:
        if self._place is None:
            return
        place = self._on_screen(self._place, area).intersected(QRectF(area)).adjusted(1, 1, -1, -1)
        # Two lines of opposite brightness are seen on any picture.
        painter.setPen(QPen(QColor(0, 0, 0, 220), 5))
        painter.drawRoundedRect(place, RADIUS_S, RADIUS_S)
        painter.setPen(QPen(QColor(255, 255, 255), 2))
        painter.drawRoundedRect(place, RADIUS_S, RADIUS_S)

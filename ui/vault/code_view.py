"""The two-factor code in large digits, and a ring that empties."""

from __future__ import annotations

import math
from datetime import datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from services.vault.otp.codes import TimedCode
from services.vault.secret import Secret
from ui.theme import current_theme
from ui.theme.tokens import FONT_CODE, FONT_SMALL, SPACE_L

_RING = 44
_LAST_SECONDS = 5
_ANNOUNCED_SECONDS = 10
_FOLLOWING_WIDTH = 140


class CodeView(QWidget):
    """Paints a code of 6 to 8 digits in cells of one width. Feed it the time with :meth:`tick`."""

    ran_out = Signal()
    """The code's time is over: the next one is shown, and a fresh pair is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = current_theme()
        self._theme.changed.connect(self.update)
        self._code: TimedCode | None = None
        self._shown: Secret | None = None
        self._valid_until: datetime | None = None
        self._asked = False
        self._remaining = 0
        self.setAccessibleName(self.tr("Doğrulama kodu"))
        self.setAccessibleDescription(self.tr("Kodu kopyalamak için Ctrl+Shift+C tuşlarına basın."))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def remaining(self) -> int:
        """Whole seconds, begun ones included, that the shown code is valid."""
        return self._remaining

    @property
    def shown(self) -> Secret | None:
        """The code on the screen."""
        return self._shown

    def show_code(self, code: TimedCode, now: datetime) -> None:
        """Show ``code`` for as long as it is valid."""
        self._code = code
        self._shown = code.value
        self._valid_until = code.valid_until
        self._asked = False
        self._remaining = -1
        self.tick(now)

    def show_counted(self, code: Secret) -> None:
        """Show a code that no time ends."""
        self.clear()
        self._shown = code
        self.update()

    def clear(self) -> None:
        """Show bare cells: the code is still to come, or nobody may see it."""
        self._code = self._shown = self._valid_until = None
        self._remaining = 0
        self.update()

    def tick(self, now: datetime) -> None:
        """Move the ring to ``now``, and go on to the next code when the time has come."""
        if self._code is None or self._valid_until is None:
            return
        if now >= self._valid_until and not self._asked:
            self._asked = True
            period = timedelta(seconds=self._code.period)
            late = now >= self._valid_until + period
            self._shown = None if late else self._code.following
            self._valid_until += period
            self.ran_out.emit()
        remaining = max(0, min(self._code.period, math.ceil((self._valid_until - now).total_seconds())))
        if remaining != self._remaining:
            self._remaining = remaining
            self.update()

    def sizeHint(self) -> QSize:
        cell, gap = self._cells()
        return QSize(round(cell * 8 + gap) + 2 * SPACE_L + _RING + _FOLLOWING_WIDTH, max(_RING, round(cell * 2)))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right = self._paint_code(painter)
        ring = QRectF(right + SPACE_L, (self.height() - _RING) / 2, _RING, _RING)
        self._paint_ring(painter, ring)
        self._paint_following(painter, ring.right() + SPACE_L)
        painter.end()

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(FONT_CODE)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _cells(self) -> tuple[float, float]:
        """Width of a digit, and of the gap in the middle, in pixels."""
        metrics = QFontMetricsF(self._font())
        cell = max(metrics.horizontalAdvance(digit) for digit in "0123456789")
        return cell, cell * 0.55

    def _paint_code(self, painter: QPainter) -> float:
        digits = self._shown.reveal() if self._shown else "–" * 6
        cell, gap = self._cells()
        painter.setFont(self._font())
        last = self._code is not None and self._remaining <= _LAST_SECONDS and self._shown is not None
        painter.setPen(self._theme.colour("warning" if last else "text" if self._shown else "muted"))
        left = 0.0
        for index, digit in enumerate(digits):
            if index == (len(digits) + 1) // 2:
                left += gap
            painter.drawText(QRectF(left, 0, cell, self.height()), int(Qt.AlignmentFlag.AlignCenter), digit)
            left += cell
        return left

    def _paint_following(self, painter: QPainter, left: float) -> None:
        """Say the next code shortly before its time, for those who type it by hand."""
        if self._code is None or self._remaining > _ANNOUNCED_SECONDS or self._shown is not self._code.value:
            return
        digits = self._code.following.reveal()
        middle = (len(digits) + 1) // 2
        painter.setPen(self._theme.colour("muted"))
        place = QRectF(left, 0, self.width() - left, self.height())
        words = self.tr("Sonraki {code}").format(code=f"{digits[:middle]} {digits[middle:]}")
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)

    def _paint_ring(self, painter: QPainter, place: QRectF) -> None:
        if self._code is None:
            return
        last = self._remaining <= _LAST_SECONDS
        inner = place.adjusted(3, 3, -3, -3)
        painter.setPen(QPen(self._theme.colour("border"), 4))
        painter.drawEllipse(inner)
        pen = QPen(self._theme.colour("warning" if last else "accent"), 4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(inner, 90 * 16, round(360 * 16 * self._remaining / self._code.period))
        font = QFont(self.font())
        font.setPixelSize(FONT_SMALL)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._theme.colour("warning" if last else "muted"))
        text = str(self._remaining)
        width = QFontMetricsF(font).horizontalAdvance(text)
        centre = place.center()
        painter.drawText(QPointF(centre.x() - width / 2, centre.y() + QFontMetricsF(font).capHeight() / 2), text)

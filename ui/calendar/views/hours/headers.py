"""The edges of the hours: the days above, with what they are, and the hours at the side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

from ui.calendar.dates import short_month, weekday_name
from ui.calendar.looks.marking import MarkPainter
from ui.calendar.looks.painting import (
    CENTRE,
    MIDDLE,
    Face,
    draw_icon,
    draw_lines,
    fill_rounded,
    mixed,
    more_text,
    small_font,
)
from ui.calendar.views.hours.delegate import HoursState
from ui.calendar.views.hours.geometry import HALF_HOUR, HALVES
from ui.calendar.views.hours.looks import HoursLook, minute_text
from ui.calendar.views.hours.model import HoursModel
from ui.theme import Theme
from ui.theme.tokens import FONT_BODY, SPACE_S, SPACE_XS

_NAME, _LINE, _GAP = 30, 18, 3
_MOST_LINES = 4
_ICON = 13
_PILL = 24
_RULER = 56
_END = int(Qt.AlignmentFlag.AlignRight) | int(Qt.AlignmentFlag.AlignTop)


class DayHeader(QHeaderView):
    """Weekday and number; below, the marks of a week's day on one line, or all marks and warnings of a single day."""

    day_pressed = Signal(object)
    """A day (``date``)."""
    day_asked = Signal(object)
    """A day whose marks or warnings were clicked."""

    def __init__(self, model: HoursModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self._theme = theme
        self._marks = MarkPainter(theme, self.font())
        number = small_font(self.font(), bold=True)
        number.setPixelSize(FONT_BODY + 1)
        self._number, self._small = Face(number), Face(small_font(self.font()))
        self._bold = Face(small_font(self.font(), bold=True))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setMinimumSectionSize(64)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMouseTracking(True)

    @property
    def _lines(self) -> int:
        if len(self._model.looks) > 1:
            return 1
        day = self._model.looks[0].day
        return min(max(1, len(day.marks) + len(day.notes)), _MOST_LINES)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _NAME + self._lines * (_LINE + _GAP) + SPACE_XS)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's own name
        look = self._model.looks[logicalIndex]
        theme, day = self._theme, look.day
        painter.save()
        ground, far = theme.colour("surface"), theme.colour("sunken")
        painter.fillRect(rect, mixed(ground, far) if day.is_past else ground)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topLeft(), rect.bottomLeft())
        self._name(painter, QRect(rect.left() + SPACE_S, rect.top() + 3, rect.width() - SPACE_S - 2, _PILL), look)
        lines = [
            QRect(rect.left() + 4, rect.top() + _NAME + n * (_LINE + _GAP), rect.width() - 8, _LINE)
            for n in range(self._lines)
        ]
        if len(self._model.looks) > 1:
            if day.marks:
                self._marks.paint(painter, lines[0], day.marks)
        else:
            self._all_lines(painter, lines, look)
        painter.restore()

    def _name(self, painter: QPainter, place: QRect, look: HoursLook) -> None:
        theme, day = self._theme, look.day
        alone = len(self._model.looks) == 1
        weekday = weekday_name(day.day, short=not alone)
        number = f"{day.day.day} {short_month(day.day)}" if alone or day.day.day == 1 else str(day.day.day)
        face, left = self._number, place.left()
        painter.setFont(face.font)
        if day.is_today:
            pill = QRect(left - 4, place.top(), max(_PILL, face.width(number) + 14), _PILL)
            fill_rounded(painter, pill, theme.colour("accent"), radius=_PILL // 2)
            painter.setPen(theme.colour("on_accent"))
            painter.drawText(pill, CENTRE, number)
            left = pill.right() + SPACE_XS + 2
        else:
            painter.setPen(theme.colour("muted" if day.is_past else "text"))
            painter.drawText(place, MIDDLE, number)
            left += face.width(number) + SPACE_XS + 2
        right = place.right()
        if day.warned and not alone:
            icon = QRect(right - _ICON - 1, place.top() + (place.height() - _ICON) // 2, _ICON, _ICON)
            draw_icon(painter, theme, "warning", "warning", icon)
            right = icon.left() - 2
        words = self._bold if day.is_today else self._small
        painter.setPen(theme.colour("accent" if day.is_today else "muted"))
        room = QRect(left, place.top() + (place.height() - words.height) // 2, right - left, words.height)
        draw_lines(painter, room, weekday, words, 1)

    def _all_lines(self, painter: QPainter, lines: list[QRect], look: HoursLook) -> None:
        """All marks and warnings of the one day; what has no line is counted on the last one."""
        day = look.day
        theme, wanted = self._theme, len(day.marks) + len(day.notes)
        for number, place in enumerate(lines[:wanted]):
            last = number == len(lines) - 1 and wanted > len(lines)
            if last:
                painter.setFont(self._bold.font)
                painter.setPen(theme.colour("accent"))
                painter.drawText(place.adjusted(4, 0, 0, 0), MIDDLE, more_text(wanted - number))
            elif number < len(day.marks):
                width = min(place.width(), self._small.metrics.horizontalAdvance(day.marks[number].words) + 34)
                self._marks.paint(
                    painter, QRect(place.left(), place.top(), width, _LINE), day.marks[number : number + 1]
                )
            else:
                icon = QRect(place.left() + 4, place.top() + (_LINE - _ICON) // 2, _ICON, _ICON)
                draw_icon(painter, theme, "warning", "warning", icon)
                painter.setPen(theme.colour("text"))
                room = place.adjusted(_ICON + SPACE_S, (_LINE - self._small.height) // 2, 0, 0)
                draw_lines(painter, room, day.notes[number - len(day.marks)].words, self._small, 1)

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        point = e.position().toPoint()
        column = self.logicalIndexAt(point)
        if column >= 0 and e.button() == Qt.MouseButton.LeftButton:
            day = self._model.looks[column].day
            self.day_pressed.emit(day.day)
            if day.warned or (day.marks and point.y() >= _NAME):
                self.day_asked.emit(day.day)

    def viewportEvent(self, e: QEvent) -> bool:
        if isinstance(e, QHelpEvent) and e.type() == QEvent.Type.ToolTip:
            QToolTip.showText(e.globalPos(), self.tooltip_at(e.pos()), self.viewport())
            return True
        return super().viewportEvent(e)

    def tooltip_at(self, point: QPoint) -> str:
        """Return what the day under a point is, and what there is to say of it."""
        column = self.logicalIndexAt(point)
        if column < 0:
            return ""
        day = self._model.looks[column].day
        return "\n".join([*(mark.words for mark in day.marks), *(note.words for note in day.notes)])


class HourRuler(QHeaderView):
    """The hours; on pills the present time, where today is shown, and the time of a drop."""

    def __init__(self, model: HoursModel, theme: Theme, state: HoursState, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._model = model
        self._theme = theme
        self._state = state
        self._small, self._bold = Face(small_font(self.font())), Face(small_font(self.font(), bold=True))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(4)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFixedWidth(_RULER)

    def paintEvent(self, e: QPaintEvent) -> None:
        now = next((look.now for look in self._model.looks if look.now is not None), None)
        drop = self._state.drop
        pills = [] if now is None else [(now, "accent")]
        if drop is not None:  # what is dragged may cover the line and its time
            pills.append((drop.minute, "accent" if drop.allowed else "error"))
        with QPainter(self.viewport()) as painter:
            painter.fillRect(e.rect(), self._theme.colour("surface"))
            self._hours(painter, e.rect(), [self._y(minute) for minute, _ in pills])
            for minute, tone in pills:
                self._pill(painter, minute, tone)

    def _hours(self, painter: QPainter, place: QRect, pills: list[int]) -> None:
        """The full hours, and the current half hour strongly; pills stand in front of them."""
        scale, day, current = self._state.scale, self._model.first_day, self._state.row
        width = self.viewport().width() - SPACE_S
        for row in sorted({*range(0, HALVES, 2), *self._told_between(current)}):
            text = QRect(0, scale.tops[row] - self.offset() + 2, width, self._small.height)
            is_free = all(abs(text.center().y() - pill) >= self._small.height for pill in pills)
            if text.intersects(place) and is_free:
                painter.setFont((self._bold if row == current else self._small).font)
                painter.setPen(self._theme.colour("text" if row == current else "muted"))
                painter.drawText(text, _END, minute_text(day, row * HALF_HOUR))

    def _told_between(self, row: int) -> list[int]:
        """Return a half hour, if it is high enough for words of its own."""
        return [row] if self._state.scale.row_height(row) >= self._small.height else []

    def _pill(self, painter: QPainter, minute: int, tone: str) -> None:
        height = self._bold.height + 3
        pill = QRect(4, self._y(minute) - height // 2, self.viewport().width() - 6, height)
        fill_rounded(painter, pill, self._theme.colour(tone), radius=height // 2)
        painter.setFont(self._bold.font)
        painter.setPen(self._theme.colour("on_accent"))
        painter.drawText(pill, CENTRE, minute_text(self._model.first_day, minute))

    def _y(self, minute: int) -> int:
        return self._state.scale.y(minute) - self.offset()

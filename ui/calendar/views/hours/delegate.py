"""Paints one day along its hours from its ready look."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QLine, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPen

from ui.calendar.looks.painting import (
    CENTRE,
    MIDDLE,
    PLATFORM_ICONS,
    Face,
    draw_icon,
    fill_rounded,
    mixed,
    more_text,
    small_font,
)
from ui.calendar.views.hand import HandState
from ui.calendar.views.hours.geometry import (
    HALF_HOUR,
    HALVES,
    MORNING_ROW,
    NIGHT_ROW,
    ColumnLayout,
    HourScale,
    column_layout,
    hour_scale,
)
from ui.calendar.views.hours.looks import HoursLook, minute_text
from ui.calendar.views.painted import DayPainter
from ui.theme import Theme
from ui.theme.tokens import RADIUS_M, RADIUS_S, SPACE_XS

_ICON = 12
_DOT = 9
DROP_BAND = 11
"""How far above and below its time a drop is seen."""


@dataclass(frozen=True, slots=True)
class Drop:
    """Where what is dragged would go."""

    day: date
    minute: int
    allowed: bool
    copies: bool = False


@dataclass(slots=True, kw_only=True)
class HoursState(HandState):
    """The current half hour, the one under the pointer, where a drop would go, and how high the hours are."""

    day: date
    row: int
    hovered: tuple[date, int] | None = None
    """A day and a row where nothing stands yet."""
    drop: Drop | None = None
    scale: HourScale = field(default_factory=lambda: hour_scale(0))


class HoursDelegate(DayPainter):
    """Paints a whole day: ``index`` is one of its half hours, ``option.rect`` the column from midnight to midnight."""

    def __init__(self, theme: Theme, state: HoursState, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._state = state
        self._small, self._bold = Face(small_font(self._font)), Face(small_font(self._font, bold=True))

    def paint_day(self, painter: QPainter, column: QRect, look: HoursLook) -> None:
        """Paint a day into its column."""
        layout = layout_of(self._state.scale, column.width(), look)
        painter.save()
        painter.setClipRect(column, Qt.ClipOperation.IntersectClip)
        self._ground(painter, column, look)
        painter.translate(column.topLeft())
        self._slots(painter, layout, look)
        self._hover(painter, column.width(), look)
        if self._state.day == look.day.day and not self._state.selected_post:
            self._cursor(painter, column.width(), layout)
        if look.now is not None:  # below the cards: it must not strike their hours through
            self._now(painter, column.width(), self._state.scale.y(look.now))
        self._posts(painter, layout, look)
        drop = self._state.drop
        if drop is not None and drop.day == look.day.day:
            self._drop(painter, column.width(), drop)
        painter.restore()

    def _ground(self, painter: QPainter, column: QRect, look: HoursLook) -> None:
        """The night is a little darker than the day, and what is over as dark as in the other views."""
        theme, scale, top = self._theme, self._state.scale, column.top()
        roomy, over = theme.colour("surface"), theme.colour("sunken")
        night = mixed(roomy, over)
        painter.fillRect(column, over if look.day.is_past else night)
        if not look.day.is_past:
            first, last = scale.tops[MORNING_ROW], scale.tops[NIGHT_ROW]
            painter.fillRect(column.left(), top + first, column.width(), last - first, roomy)
            if look.now is not None:
                painter.fillRect(column.left(), top, column.width(), scale.y(look.now), over)
        line = theme.colour("border")
        faint = mixed(line, roomy)
        left, right = column.left(), column.right()
        hours = [QLine(left, top + scale.tops[row], right, top + scale.tops[row]) for row in range(2, HALVES, 2)]
        halves = [
            QLine(left, top + scale.tops[row], right, top + scale.tops[row])
            for row in range(MORNING_ROW + 1, NIGHT_ROW, 2)
        ]
        painter.setPen(QPen(faint, 1, Qt.PenStyle.DotLine))
        painter.drawLines(halves)
        painter.setPen(QPen(line, 1))
        painter.drawLines([*hours, QLine(left, top, left, top + scale.height)])

    def _slots(self, painter: QPainter, layout: ColumnLayout, look: HoursLook) -> None:
        """The accounts' usual times: quiet places, as long as nothing stands there."""
        for place, slot in zip(layout.slots, look.slots, strict=True):
            if place.isEmpty():
                continue
            fill_rounded(painter, place, self._theme.colour("sunken"), radius=RADIUS_S)
            painter.setFont(self._small.font)
            painter.setPen(self._theme.colour("muted"))
            inner = place.adjusted(SPACE_XS + 4, 0, -SPACE_XS, 0)
            painter.drawText(inner, MIDDLE, slot.time)
            left = inner.left() + self._small.width(slot.time) + SPACE_XS
            for platform in slot.platforms:
                if left + _ICON > inner.right():
                    break
                at = QRect(left, place.top() + (place.height() - _ICON) // 2, _ICON, _ICON)
                draw_icon(painter, self._theme, PLATFORM_ICONS[platform], "muted", at)
                left += _ICON + 3

    def _hover(self, painter: QPainter, width: int, look: HoursLook) -> None:
        """The half hour under the pointer, with what a double click would do."""
        theme, day, hovered = self._theme, look.day.day, self._state.hovered
        if hovered is None or hovered[0] != day or look.is_over(look.minute_in(hovered[1])):
            return
        place = self._row(hovered[1], width)
        fill_rounded(painter, place, theme.colour("accent_soft"), radius=RADIUS_S)
        painter.setFont(self._small.font)
        painter.setPen(theme.colour("accent"))
        text = f"+ {minute_text(day, look.minute_in(hovered[1]))}"
        painter.drawText(place.adjusted(SPACE_XS + 4, 0, 0, 0), MIDDLE | int(Qt.TextFlag.TextDontClip), text)

    def _cursor(self, painter: QPainter, width: int, layout: ColumnLayout) -> None:
        """The half hour that the keyboard is on; where something stands there, a stroke at its side."""
        theme, strong, place = self._theme, self._state.has_focus, self._row(self._state.row, width)
        tone = theme.colour("focus" if strong else "control_border")
        if layout.covers(place):
            fill_rounded(painter, QRect(place.right() - 5, place.top(), 5, place.height()), tone, radius=2)
            return
        clear = theme.colour("accent")
        clear.setAlpha(0)
        fill_rounded(painter, place, clear, radius=RADIUS_S, pen=tone, width=2 if strong else 1)

    def _row(self, row: int, width: int) -> QRect:
        scale = self._state.scale
        return QRect(1, scale.tops[row] + 1, width - 2, scale.row_height(row) - 1)

    def _posts(self, painter: QPainter, layout: ColumnLayout, look: HoursLook) -> None:
        """What is to be painted again; while something is dragged or scrolled that is little."""
        state, theme, seen = self._state, self._theme, painter.clipBoundingRect().toAlignedRect()
        for place, card in zip(layout.cards, look.day.cards, strict=True):
            if place.intersects(seen):
                self._card(painter, place, card, state, here=look.day.day == state.day)
        for place, ghost in zip(layout.ghosts, look.day.ghosts, strict=True):
            if place.intersects(seen):
                fill_rounded(painter, place, theme.colour("surface"))
                self._cards.paint_ghost(painter, place, ghost)
        for more in layout.more:
            fill_rounded(painter, more.place, theme.colour("surface"), radius=RADIUS_M, pen=theme.colour("border"))
            painter.setFont(self._bold.font)
            painter.setPen(theme.colour("accent"))
            painter.drawText(more.place, CENTRE, more_text(len(more.pieces)))

    def _now(self, painter: QPainter, width: int, y: int) -> None:
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.drawLine(0, y, width, y)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawEllipse(QPoint(_DOT // 2, y), _DOT // 2, _DOT // 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _drop(self, painter: QPainter, width: int, drop: Drop) -> None:
        """A line at the time that the post would get, and the time itself."""
        theme, tone = self._theme, "accent" if drop.allowed else "error"
        y = self._state.scale.y(drop.minute)
        painter.setPen(QPen(theme.colour(tone), 2))
        painter.drawLine(0, y, width, y)
        text = f"{'+ ' if drop.copies else ''}{minute_text(drop.day, drop.minute)}"
        height = 2 * DROP_BAND - 2
        place = QRect(3, max(0, y - height // 2), self._bold.width(text) + 14, height)
        fill_rounded(painter, place, theme.colour(tone), radius=height // 2)
        painter.setFont(self._bold.font)
        painter.setPen(theme.colour("on_accent"))
        painter.drawText(place, CENTRE, text)


def layout_of(scale: HourScale, width: int, look: HoursLook) -> ColumnLayout:
    """Return where things lie in a day's column: for painting and for hits alike."""
    return column_layout(scale, width, look.minutes, look.ghost_minutes, tuple(slot.minute for slot in look.slots))


def row_at(minute: int) -> int:
    """Return the half hour of a minute."""
    return min(max(minute // HALF_HOUR, 0), HALVES - 1)

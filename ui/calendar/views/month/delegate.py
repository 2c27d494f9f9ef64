"""Paints one day of the month from its ready look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from ui.calendar.looks.cells import DayLook
from ui.calendar.looks.marking import MarkPainter
from ui.calendar.looks.painting import (
    CENTRE,
    MIDDLE,
    Face,
    draw_icon,
    fill_rounded,
    mixed,
    more_text,
    small_font,
)
from ui.calendar.views.hand import HandState
from ui.calendar.views.looks import AnyIndex
from ui.calendar.views.month.geometry import CellLayout, cell_layout
from ui.calendar.views.painted import DayPainter
from ui.theme import Theme
from ui.theme.tokens import FONT_BODY, RADIUS_M, SPACE_S, SPACE_XS

_TODAY = 22
_UNCLIPPED = MIDDLE | int(Qt.TextFlag.TextDontClip)


@dataclass(slots=True, kw_only=True)
class GridState(HandState):
    """The current day, the one under the pointer, and the one that would take a drop."""

    current: date
    hovered_day: date | None = None
    drop_day: date | None = None
    drop_allowed: bool = True


class DayDelegate(DayPainter):
    """One cell: its number, marks, cards, and "+N daha"."""

    def __init__(self, theme: Theme, state: GridState, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._state = state
        self._more_font = small_font(self._font, bold=True)
        self._marks = MarkPainter(theme, self._font)
        self._plain, self._strong = _number_face(self._font, bold=False), _number_face(self._font, bold=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option, index
        return QSize(104, 88)

    def paint_day(self, painter: QPainter, cell: QRect, look: DayLook) -> None:
        """Paint a day into a cell."""
        layout = layout_of(cell, look)
        painter.save()
        self._ground(painter, cell, look)
        self._number(painter, layout, look)
        self._signs(painter, layout, look)
        if not layout.mark.isEmpty():
            self._marks.paint(painter, layout.mark, look.marks)
        for place, card in zip(layout.cards, look.cards, strict=False):
            self._card(painter, place, card, self._state, here=look.day == self._state.current)
        for place, ghost in zip(layout.ghosts, look.ghosts, strict=False):
            self._cards.paint_ghost(painter, place, ghost)
        if layout.hidden:
            self._more(painter, layout)
        self._rings(painter, cell, look)
        painter.restore()

    def _ground(self, painter: QPainter, cell: QRect, look: DayLook) -> None:
        ground, far = self._theme.colour("surface"), self._theme.colour("sunken")
        painter.fillRect(cell, far if not look.in_month else mixed(ground, far) if look.is_past else ground)
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.drawLine(cell.topLeft(), cell.topRight())
        if cell.left() > 0:
            painter.drawLine(cell.topLeft(), cell.bottomLeft())

    def _number(self, painter: QPainter, layout: CellLayout, look: DayLook) -> None:
        face = self._strong if look.is_today or look.in_month else self._plain
        painter.setFont(face.font)
        place = layout.number
        if look.is_today:
            width = max(_TODAY, face.width(look.number) + SPACE_S * 2)
            pill = QRect(place.left(), place.top(), width, _TODAY)
            fill_rounded(painter, pill, self._theme.colour("accent"), radius=_TODAY // 2)
            painter.setPen(self._theme.colour("on_accent"))
            painter.drawText(pill, CENTRE, look.number)
            return
        dim = look.is_past or not look.in_month
        painter.setPen(self._theme.colour("muted" if dim else "text"))
        painter.drawText(place.adjusted(3, 0, 0, 0), _UNCLIPPED, look.number)

    def _signs(self, painter: QPainter, layout: CellLayout, look: DayLook) -> None:
        can_add = not look.is_past and look.day in (self._state.hovered_day, self._state.current)
        if can_add:
            draw_icon(painter, self._theme, "plus", "muted", layout.add.adjusted(3, 3, -2, -2))
        if look.warned:
            place = layout.warning if can_add else layout.add
            draw_icon(painter, self._theme, "warning", "warning", place.adjusted(2, 2, -2, -2))

    def _more(self, painter: QPainter, layout: CellLayout) -> None:
        painter.setFont(self._more_font)
        painter.setPen(self._theme.colour("accent"))
        painter.drawText(layout.more.adjusted(SPACE_XS, 0, 0, 0), MIDDLE, more_text(layout.hidden))

    def _rings(self, painter: QPainter, cell: QRect, look: DayLook) -> None:
        state = self._state
        inside = cell.adjusted(2, 2, -1, -1)
        transparent = self._theme.colour("accent")
        transparent.setAlpha(0)
        if look.day == state.drop_day:
            tone = "accent" if state.drop_allowed else "error"
            wash = self._theme.colour(tone)
            wash.setAlpha(36)
            fill_rounded(painter, inside, wash, radius=RADIUS_M, pen=self._theme.colour(tone), width=2)
        elif look.day == state.current:
            tone = "focus" if state.has_focus and not state.selected_post else "control_border"
            width = 2 if state.has_focus and not state.selected_post else 1
            fill_rounded(painter, inside, transparent, radius=RADIUS_M, pen=self._theme.colour(tone), width=width)


def layout_of(cell: QRect, look: DayLook) -> CellLayout:
    """Return where things lie in the cell of a day: for painting and for hits alike."""
    return cell_layout(
        cell, len(look.cards), ghosts=len(look.ghosts), marked=bool(look.marks), long_number=look.day.day == 1
    )


def _number_face(font: QFont, *, bold: bool) -> Face:
    made = small_font(font, bold=bold)
    made.setPixelSize(FONT_BODY - 1)
    return Face(made)

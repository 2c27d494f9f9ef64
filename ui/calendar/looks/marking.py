"""Paints what a day is: the ribbon of a mourning day, the flag of a holiday, and the like."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QPainter

from ui.calendar.looks.cells import MarkLook
from ui.calendar.looks.painting import MIDDLE, Face, draw_icon, draw_lines, fill_rounded, small_font
from ui.theme import Theme
from ui.theme.tokens import RADIUS_S, SPACE_XS

_ICON = 12
_NAME = 72
"""Width from which a mark shows a part of the name."""


class MarkPainter:
    """Paints marks of one theme."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self._plain, self._strong = Face(small_font(font)), Face(small_font(font, bold=True))

    def paint(self, painter: QPainter, place: QRect, marks: Sequence[MarkLook]) -> None:
        """What the day is; where it is several things, the gravest and how many more. In the tightest, its shape."""
        mark = marks[0]
        theme = self._theme
        fill_rounded(painter, place, theme.colour(mark.ground), radius=RADIUS_S - 2)
        icon = QRect(place.left() + SPACE_XS, place.top() + (place.height() - _ICON) // 2, _ICON, _ICON)
        draw_icon(painter, theme, mark.icon, mark.tone, icon)
        face = self._strong if mark.mourning else self._plain
        painter.setPen(theme.colour(mark.tone))
        words = QRect(icon.right() + SPACE_XS, place.top(), place.right() - icon.right() - 2 * SPACE_XS, place.height())
        if place.width() < _NAME:
            if face.width(mark.word) <= words.width():
                painter.setFont(face.font)
                painter.drawText(words, MIDDLE, mark.word)
            return
        if len(marks) > 1:
            rest = f"+{len(marks) - 1}"
            width = face.width(rest)
            painter.setFont(face.font)
            painter.drawText(QRect(words.right() - width, words.top(), width + 1, words.height()), MIDDLE, rest)
            words.setRight(words.right() - width - SPACE_XS)
        draw_lines(painter, words.adjusted(0, (words.height() - face.height) // 2, 0, 0), mark.words, face, 1)

"""How the rows of a list are painted where each has a picture and three lines of words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui.theme import current_theme
from ui.theme.tokens import FONT_SMALL, ICON_S, RADIUS_M, SPACE_XS

_INSET = 3
"""Keeps the chosen row inside the ring that shows the list's focus."""


@dataclass(frozen=True, slots=True)
class RowWords:
    """A name, a line about it, and a state in the colour of ``tone``, behind ``icon`` where there is one."""

    name: str
    about: str
    state: str
    tone: str = "muted"
    icon: str = ""
    name_elision: Qt.TextElideMode = Qt.TextElideMode.ElideRight


def paint_row_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Fill a row that is chosen, or that the mouse is over."""
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().colour("accent_soft" if chosen else "sunken"))
        painter.drawRoundedRect(option.rect.adjusted(_INSET, 1, -_INSET, -1), RADIUS_M, RADIUS_M)


def paint_row_words(painter: QPainter, base: QFont, box: QRect, words: RowWords) -> None:
    """Paint the three lines into ``box``, what has no room elided."""
    theme = current_theme()
    bold, small = QFont(base), QFont(base)
    bold.setWeight(QFont.Weight.DemiBold)
    small.setPixelSize(FONT_SMALL)
    step = box.height() // 3
    lines = [QRect(box.left(), box.top() + i * step, box.width(), step) for i in range(3)]
    right = Qt.TextElideMode.ElideRight
    name = QFontMetrics(bold).elidedText(words.name, words.name_elision, box.width())
    about = QFontMetrics(small).elidedText(words.about, right, box.width())
    _paint_line(painter, bold, lines[0], name, "text")
    _paint_line(painter, small, lines[1], about, "muted")
    last = lines[2]
    if words.icon:
        ratio = painter.device().devicePixelRatio()
        mark = QRect(last.left(), last.center().y() - ICON_S // 2 + 1, ICON_S, ICON_S)
        painter.drawPixmap(mark, theme.pixmap(words.icon, words.tone, round(ICON_S * ratio)))
        last = last.adjusted(ICON_S + SPACE_XS, 0, 0, 0)
    state = QFontMetrics(small).elidedText(words.state, right, last.width())
    _paint_line(painter, small, last, state, words.tone)


def _paint_line(painter: QPainter, font: QFont, room: QRect, text: str, tone: str) -> None:
    painter.setFont(font)
    painter.setPen(current_theme().colour(tone))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

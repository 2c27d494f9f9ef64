"""Paints a heading or a post of the list from its ready look."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.calendar.looks.cells import state_words
from ui.calendar.looks.marking import MarkPainter
from ui.calendar.looks.painting import (
    CENTRE,
    MIDDLE,
    PLATFORM_ICONS,
    CardPainter,
    Face,
    draw_icon,
    draw_lines,
    fill_rounded,
    mixed,
    small_font,
)
from ui.calendar.looks.pictures import Pictures
from ui.calendar.views.listing.looks import EntryLook, GhostRowLook, HeadingLook
from ui.calendar.views.looks import LOOK_ROLE, AnyIndex
from ui.theme import Theme
from ui.theme.tokens import FONT_BODY, ICON_S, RADIUS_M, RADIUS_S, SPACE_L, SPACE_M, SPACE_S, SPACE_XS

HEADING, EMPTY, ENTRY, GHOST = 36, 30, 62, 40
"""Heights of the rows: a day, one with nothing on it, a post, what is only proposed."""
PICTURE = 44
_TIME = 54
_BAR = 3
_ICON, _DOT = 14, 8
_MARK, _MARK_MOST, _MARK_BESIDE = 20, 320, 48
"""A mark's height, its greatest width, and what stands in it beside the words."""
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_NARROW = 560
"""Width from which a state is told in a word and not by its shape alone."""


class AgendaDelegate(QStyledItemDelegate):
    """One row of the list; ``paint_heading`` is also asked for the heading that stays at the top."""

    def __init__(self, theme: Theme, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures
        font = QFont(QApplication.font())
        font.setPixelSize(FONT_BODY)
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        self._plain, self._bold = Face(font), Face(bold)
        self._small, self._small_bold = Face(small_font(font)), Face(small_font(font, bold=True))
        self._marks = MarkPainter(theme, font)
        self._cards = CardPainter(theme, font)
        self.state_width = ICON_S + SPACE_S + max(map(self._small_bold.width, state_words())) + 1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        look = index.data(LOOK_ROLE)
        if isinstance(look, HeadingLook):
            self.paint_heading(painter, option, look)
        elif isinstance(look, GhostRowLook):
            painter.fillRect(option.rect, self._theme.colour("surface"))
            place = option.rect.adjusted(SPACE_L, SPACE_XS, -SPACE_L, -SPACE_XS)
            self._cards.paint_ghost(painter, place, look.ghost)
        else:
            self._entry(painter, option, look)

    def paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, look: HeadingLook) -> None:
        """Paint a heading into the option's rectangle."""
        theme, place = self._theme, option.rect
        painter.save()
        painter.fillRect(place, theme.colour("sunken" if look.is_filled else "surface"))
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        inner = place.adjusted(SPACE_L, 0, -SPACE_L, 0)
        left = inner.left()
        if look.near:
            left = self._near(painter, inner, look) + SPACE_S
        face = self._bold if look.is_filled else self._plain
        painter.setFont(face.font)
        painter.setPen(theme.colour("text" if look.is_filled and not look.is_past else "muted"))
        width = face.metrics.horizontalAdvance(look.title)
        painter.drawText(QRect(left, inner.top(), width + 1, inner.height()), MIDDLE, look.title)
        left += width + SPACE_M
        right = inner.right() - self._small.width(look.count)
        painter.setFont(self._small.font)
        painter.setPen(theme.colour("muted"))
        painter.drawText(QRect(right, inner.top(), inner.right() - right + 1, inner.height()), _RIGHT, look.count)
        if look.warning:
            right -= ICON_S + SPACE_S
            icon = QRect(right, place.center().y() - ICON_S // 2 + 1, ICON_S, ICON_S)
            draw_icon(painter, theme, "warning", "warning", icon)
        if look.marks and right - left > 3 * SPACE_L:
            wanted = self._small_bold.metrics.horizontalAdvance(look.marks[0].words) + _MARK_BESIDE
            width = min(wanted, _MARK_MOST, right - SPACE_S - left)
            mark = QRect(left, place.center().y() - _MARK // 2 + 1, width, _MARK)
            self._marks.paint(painter, mark, look.marks)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._ring(painter, place)
        painter.restore()

    def _near(self, painter: QPainter, inner: QRect, look: HeadingLook) -> int:
        """ "Bugün" and its like before the day itself; return where they end."""
        theme = self._theme
        width = self._small_bold.width(look.near) + 2 * SPACE_S
        pill = QRect(inner.left(), inner.center().y() - _MARK // 2 + 1, width, _MARK)
        fill_rounded(painter, pill, theme.colour("accent" if look.is_today else "accent_soft"), radius=_MARK // 2)
        painter.setFont(self._small_bold.font)
        painter.setPen(theme.colour("on_accent" if look.is_today else "accent"))
        painter.drawText(pill, CENTRE, look.near)
        return pill.right()

    def _entry(self, painter: QPainter, option: QStyleOptionViewItem, look: EntryLook) -> None:
        place, card = option.rect, look.card
        painter.save()
        self._ground(painter, option, look)
        inner = place.adjusted(SPACE_L, 0, -SPACE_L, 0)
        bar = QRect(inner.left(), place.top() + 9, _BAR, place.height() - 18)
        fill_rounded(painter, bar, self._theme.colour(card.state.tone), radius=1)
        left = bar.right() + SPACE_S + 1
        painter.setFont(self._bold.font)
        painter.setPen(self._theme.colour("muted" if look.is_past else "text"))
        painter.drawText(QRect(left, inner.top(), _TIME, inner.height()), MIDDLE, card.time)
        left += _TIME
        picture = QRect(left, place.top() + (place.height() - PICTURE) // 2, PICTURE, PICTURE)
        if look.picture:
            self._picture(painter, picture, look)
        left += PICTURE + SPACE_M
        right = self._state(painter, inner, look)
        self._words(painter, QRect(left, inner.top(), right - left - SPACE_M, inner.height()), look)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._ring(painter, place)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, look: EntryLook) -> None:
        theme, place = self._theme, option.rect
        plain = theme.colour("surface")
        painter.fillRect(place, mixed(plain, theme.colour("sunken")) if look.is_past else plain)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            ground = theme.colour("accent_soft" if selected else "sunken")
            fill_rounded(painter, place.adjusted(SPACE_XS, 2, -SPACE_XS, -2), ground, radius=RADIUS_M)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawLine(place.left() + SPACE_L, place.bottom(), place.right() - SPACE_L, place.bottom())

    def _picture(self, painter: QPainter, place: QRect, look: EntryLook) -> None:
        pixmap = self._pictures.get(look.picture)
        if pixmap is None:
            fill_rounded(painter, place, self._theme.colour("sunken"))
            icon = "unknown" if self._pictures.is_broken(look.picture) else "images"
            draw_icon(painter, self._theme, icon, "muted", place.adjusted(14, 14, -14, -14))
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(place, RADIUS_S, RADIUS_S)
        painter.setClipPath(shape)
        _draw_pixmap(painter, place, pixmap)
        painter.restore()
        if look.pictures > 1:
            self._count(painter, place, look.pictures)

    def _count(self, painter: QPainter, place: QRect, count: int) -> None:
        """How many pictures there are, where it is not one."""
        words = str(count)
        width = max(16, self._small_bold.width(words) + SPACE_S)
        chip = QRect(place.right() - width + 4, place.bottom() - 12, width, 16)
        fill_rounded(painter, chip, self._theme.colour("surface"), radius=8, pen=self._theme.colour("border"))
        painter.setFont(self._small_bold.font)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(chip, CENTRE, words)

    def _state(self, painter: QPainter, inner: QRect, look: EntryLook) -> int:
        """The state's shape and word at the right end, and before it that something is to be mended."""
        theme, state = self._theme, look.card.state
        wide = inner.width() >= _NARROW
        left = inner.right() - (self.state_width if wide else ICON_S)
        icon = QRect(left, inner.center().y() - ICON_S // 2 + 1, ICON_S, ICON_S)
        draw_icon(painter, theme, state.icon, state.tone, icon)
        if wide:
            painter.setPen(theme.colour(state.tone))
            word = QRect(icon.right() + SPACE_S, inner.center().y() - self._small_bold.height // 2,
                         inner.right() - icon.right() - SPACE_S, self._small_bold.height)  # fmt: skip
            draw_lines(painter, word, state.word, self._small_bold, 1)
        if look.fault:
            left -= self._small.width(look.fault) + SPACE_M
            painter.setFont(self._small.font)
            painter.setPen(theme.colour("warning"))
            fault = QRect(left, inner.top(), self._small.width(look.fault) + 1, inner.height())
            painter.drawText(fault, MIDDLE, look.fault)
        if look.fault or look.card.warned:
            left -= ICON_S + SPACE_XS if look.fault else ICON_S + SPACE_M
            sign = QRect(left, icon.top(), ICON_S, ICON_S)
            draw_icon(painter, theme, "warning", "warning", sign)
        return left

    def _words(self, painter: QPainter, room: QRect, look: EntryLook) -> None:
        """How it begins; under it where it goes, and what it belongs to."""
        theme, card = self._theme, look.card
        gap = SPACE_XS
        top = room.top() + (room.height() - self._plain.height - self._small.height - gap) // 2
        painter.setPen(theme.colour("muted" if look.is_past else "text"))
        first = QRect(room.left(), top, room.width(), self._plain.height)
        draw_lines(painter, first, card.excerpt, self._plain, 1)
        top = first.bottom() + 1 + gap
        left = room.left()
        for platform in card.platforms:
            icon = QRect(left, top + (self._small.height - _ICON) // 2, _ICON, _ICON)
            draw_icon(painter, theme, PLATFORM_ICONS[platform], "muted", icon)
            left += _ICON + SPACE_XS
        line = QRect(left + SPACE_XS, top, room.right() - left - SPACE_XS, self._small.height)
        self._about(painter, line, look)

    def _about(self, painter: QPainter, line: QRect, look: EntryLook) -> None:
        """The accounts, and behind its pillar's dot what the post belongs to."""
        theme, metrics = self._theme, self._small.metrics
        painter.setPen(theme.colour("muted"))
        if not look.belongs:
            draw_lines(painter, line, look.accounts, self._small, 1)
            return
        most = max(line.width() // 2, line.width() - metrics.horizontalAdvance(look.belongs) - _DOT - SPACE_L)
        accounts = QRect(
            line.left(), line.top(), min(most, metrics.horizontalAdvance(look.accounts) + 1), line.height()
        )
        draw_lines(painter, accounts, look.accounts, self._small, 1)
        left = accounts.right() + SPACE_M
        if look.colour:
            dot = QRect(left, line.center().y() - _DOT // 2 + 1, _DOT, _DOT)
            fill_rounded(painter, dot, theme.colour(look.colour), radius=_DOT // 2)
            left = dot.right() + SPACE_XS + 1
        painter.setPen(theme.colour("muted"))
        draw_lines(painter, QRect(left, line.top(), line.right() - left, line.height()), look.belongs, self._small, 1)

    def paint_drop(self, painter: QPainter, place: QRect, tone: str) -> None:
        """Paint over a heading that it takes, or refuses, what is dragged."""
        wash = self._theme.colour(tone)
        wash.setAlpha(36)
        place = place.adjusted(2, 2, -2, -2)
        fill_rounded(painter, place, wash, radius=RADIUS_M, pen=self._theme.colour(tone), width=2)

    def _ring(self, painter: QPainter, place: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("focus"), 2))
        painter.drawRoundedRect(place.adjusted(SPACE_XS + 1, 3, -SPACE_XS - 1, -3), RADIUS_M - 1, RADIUS_M - 1)


def _draw_pixmap(painter: QPainter, place: QRect, pixmap: QPixmap) -> None:
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(place, pixmap)

"""Paints a post's card and a topic's row. Colours and sizes come from the theme's tokens."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from models.enums import Platform
from ui.calendar.looks.breaking import SOFT_HYPHEN, shown, with_soft_hyphens
from ui.calendar.looks.cells import CardLook, GhostLook
from ui.theme import Theme
from ui.theme.tokens import FONT_SMALL, RADIUS_M, RADIUS_S, SPACE_S, SPACE_XS

TIGHT, COMPACT, ONE_LINE, TWO_LINES, THREE_LINES = 19, 22, 33, 51, 68
"""Heights of a card: everything on one line, twice; time over one line of text; over two; over three."""
_BAR = 3
_ICON = 12
_ICON_GAP = 3
_NARROW = 150
MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
CENTRE = int(Qt.AlignmentFlag.AlignCenter)
"""Alignments as drawText() takes them: joining Qt's enums anew for every word costs more than the drawing."""
PLATFORM_ICONS = {Platform.X: "x", Platform.FACEBOOK: "facebook", Platform.INSTAGRAM: "instagram"}


def lines_in(height: int) -> int:
    """Return how many lines of text a card has below its first one; with none, all stands on that."""
    return sum(height >= least for least in (ONE_LINE, TWO_LINES, THREE_LINES))


def more_text(count: int) -> str:
    """Return what stands for things that have no place of their own."""
    return QCoreApplication.translate("Calendar", "+{n} daha").format(n=count)


def small_font(font: QFont, *, bold: bool = False) -> QFont:
    """Return the caption size of ``font``."""
    made = QFont(font)
    made.setPixelSize(FONT_SMALL)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


class Face:
    """A font with its measures, made once and not for every word that is painted."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self.height = self.metrics.height()
        self._widths: dict[str, int] = {}

    def width(self, text: str) -> int:
        """Return the width of a text out of a small set: a time, a state."""
        known = self._widths.get(text)
        if known is None:
            known = self._widths[text] = self.metrics.horizontalAdvance(text)
        return known


def draw_icon(painter: QPainter, theme: Theme, name: str, token: str, place: QRect) -> None:
    """Draw a dyed icon sharply into ``place`` on any screen."""
    ratio = painter.device().devicePixelRatioF()
    pixmap: QPixmap = theme.pixmap(name, token, round(place.width() * ratio))
    painter.drawPixmap(place, pixmap)


def fill_rounded(
    painter: QPainter,
    place: QRect,
    ground: QColor,
    *,
    radius: int = RADIUS_S,
    pen: QColor | None = None,
    width: int = 1,
) -> None:
    """Fill a rounded rectangle, with a border inside it where a pen is given."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(ground)
    if pen is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(place), radius, radius)
    else:
        painter.setPen(QPen(pen, width))
        inset = width / 2
        painter.drawRoundedRect(QRectF(place).adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def draw_row(painter: QPainter, theme: Theme, option: QStyleOptionViewItem, place: QRect, plain: str) -> None:
    """Draw the ground of a list's row: that it is chosen, has the keyboard or is under the pointer; else ``plain``."""
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    focused = selected and bool(option.state & QStyle.StateFlag.State_HasFocus)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    ground = theme.colour("accent_soft" if selected else "sunken" if hovered else plain)
    edge = theme.colour("focus" if focused else "border")
    fill_rounded(painter, place, ground, radius=RADIUS_M, pen=edge, width=2 if focused else 1)


def line_count(text: str, face: Face, width: int, lines: int) -> int:
    """Return how many lines :func:`draw_lines` will draw."""
    return len(_broken(text, face, width, lines))


def mixed(first: QColor, second: QColor) -> QColor:
    """Return the colour half way between two."""
    return QColor(
        (first.red() + second.red()) // 2, (first.green() + second.green()) // 2, (first.blue() + second.blue()) // 2
    )


def draw_lines(painter: QPainter, place: QRect, text: str, face: Face, lines: int) -> None:
    """Draw at most ``lines`` lines of ``text`` in the painter's pen, the last one elided."""
    painter.setFont(face.font)
    for number, line in enumerate(_broken(text, face, place.width(), lines)):
        top = place.top() + number * face.height
        painter.drawText(QRect(place.left(), top, place.width(), face.height), MIDDLE, line)


@lru_cache(maxsize=8192)
def _broken(text: str, face: Face, width: int, lines: int) -> tuple[str, ...]:
    metrics = face.metrics
    if lines == 1:
        return (metrics.elidedText(text, Qt.TextElideMode.ElideRight, width),)
    divided = with_soft_hyphens(text)
    layout = QTextLayout(divided, face.font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    raw = divided.encode("utf-16-le")  # Qt counts in UTF-16
    layout.beginLayout()
    found: list[str] = []
    while len(found) < lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start = line.textStart() * 2
        if len(found) == lines - 1:
            rest = raw[start:].decode("utf-16-le").replace(SOFT_HYPHEN, "")
            found.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
        else:
            found.append(shown(raw[start : start + line.textLength() * 2].decode("utf-16-le")))
    layout.endLayout()
    return tuple(found)


class CardPainter:
    """Paints cards of one theme; ``focused`` is the ring of the selected card."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self._small = Face(small_font(font))
        self._bold = Face(small_font(font, bold=True))

    def paint(self, painter: QPainter, place: QRect, card: CardLook, *, focused: bool, hovered: bool) -> None:
        theme = self._theme
        painter.save()
        edge = theme.colour("focus") if focused else theme.colour(card.state.tone) if hovered else None
        fill_rounded(painter, place, theme.colour(card.state.ground), pen=edge, width=2 if focused else 1)
        painter.setClipRect(place)
        inside = place.adjusted(2, 2, -2, -2) if focused else place
        fill_rounded(painter, QRect(inside.left(), inside.top() + 3, _BAR, inside.height() - 6),
                     theme.colour(card.state.tone), radius=1)  # fmt: skip
        inner = place.adjusted(_BAR + SPACE_XS + 1, 0, -SPACE_XS - 1, 0)
        lines = lines_in(place.height())
        if lines:
            self._roomy(painter, inner, card, lines)
        else:
            self._compact(painter, inner, card)
        painter.restore()

    def paint_ghost(self, painter: QPainter, place: QRect, ghost: GhostLook) -> None:
        """Paint what is only proposed: no ground, a dashed edge, muted words."""
        painter.save()
        pen = QPen(self._theme.colour("muted"), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_S, RADIUS_S)
        painter.setClipRect(place)
        painter.setPen(self._theme.colour("muted"))
        painter.setFont(self._bold.font)
        inner = place.adjusted(SPACE_XS + 2, 0, -SPACE_XS - 1, 0)
        height = self._small.height
        lines = lines_in(place.height())
        text = inner
        if not lines:
            painter.drawText(inner, MIDDLE, ghost.time)
            lines = 1
            text = inner.adjusted(self._bold.width(ghost.time) + SPACE_XS, max(0, (inner.height() - height) // 2), 0, 0)
        else:
            top = inner.top() + max(1, (inner.height() - height * (lines + 1) - 1) // 2)
            painter.drawText(QRect(inner.left(), top, inner.width(), height), MIDDLE, ghost.time)
            text = QRect(inner.left(), top + height + 1, inner.width(), height * lines)
        draw_lines(painter, text, ghost.title, self._small, lines)
        painter.restore()

    def _compact(self, painter: QPainter, inner: QRect, card: CardLook) -> None:
        """Time and words; marks only where they leave the words some room (the day itself has a mark too)."""
        left, right = self._time(painter, inner, card), inner.right()
        if inner.width() >= _NARROW:
            if card.warned:
                right = self._icon_left_of(painter, right, inner, "warning", "warning")
            left = self._platforms(painter, QRect(left, inner.top(), right - left, inner.height()), card)
        self._text(painter, QRect(left, inner.top(), right - left, inner.height()), card, 1)

    def _roomy(self, painter: QPainter, inner: QRect, card: CardLook, lines: int) -> None:
        height = self._small.height
        margin = max(1, (inner.height() - height * (lines + 1) - 1) // 2)
        head = QRect(inner.left(), inner.top() + margin, inner.width(), height)
        left, right = self._time(painter, head, card), head.right()
        text = QRect(inner.left(), head.bottom() + 1, inner.width(), height * lines)
        if card.warned and inner.width() < _NARROW:  # the first line is full: platforms must all be seen
            last = QRect(text.left(), text.bottom() - height + 1, text.width(), height)
            text.setRight(self._icon_left_of(painter, last.right(), last, "warning", "warning"))
        elif card.warned:
            right = self._icon_left_of(painter, right, head, "warning", "warning")
        room = QRect(left, head.top(), right - left - _ICON - _ICON_GAP + 1, height)
        left = self._platforms(painter, room, card)
        self._state(painter, QRect(left, head.top(), right - left + 1, height), card)
        self._text(painter, text, card, lines)

    def _state(self, painter: QPainter, room: QRect, card: CardLook) -> None:
        """The state's shape, and its word where there is room for it."""
        width = self._small.width(card.state.word)
        right = room.right()
        if room.width() > width + _ICON + SPACE_S + SPACE_S:
            painter.setFont(self._small.font)
            painter.setPen(self._theme.colour(card.state.tone))
            place = QRect(right - width, room.top(), width + 1, room.height())
            painter.drawText(place, MIDDLE, card.state.word)
            right -= width + SPACE_XS
        self._icon_left_of(painter, right, room, card.state.icon, card.state.tone)

    def _time(self, painter: QPainter, head: QRect, card: CardLook) -> int:
        painter.setFont(self._bold.font)
        painter.setPen(self._theme.colour(card.state.tone))
        painter.drawText(head, MIDDLE, card.time)
        return head.left() + self._bold.width(card.time) + SPACE_XS

    def _text(self, painter: QPainter, place: QRect, card: CardLook, lines: int) -> None:
        painter.setPen(self._theme.colour("text"))
        spare = place.height() - self._small.height * lines
        draw_lines(painter, place.adjusted(0, max(0, spare // 2), 0, 0), card.excerpt, self._small, lines)

    def _platforms(self, painter: QPainter, room: QRect, card: CardLook) -> int:
        """Draw as many platforms as there is room for; return where the next thing may begin."""
        step = _ICON + _ICON_GAP
        fitting = max(0, (room.width() + _ICON_GAP) // step)
        count = len(card.platforms) if len(card.platforms) <= fitting else fitting - 1
        if count <= 0:
            return room.left()
        left = room.left()
        for platform in card.platforms[:count]:
            place = QRect(left, room.top() + (room.height() - _ICON) // 2, _ICON, _ICON)
            draw_icon(painter, self._theme, PLATFORM_ICONS[platform], "muted", place)
            left += step
        if count < len(card.platforms):
            painter.setPen(self._theme.colour("muted"))
            rest = QRect(left, room.top(), step, room.height())
            painter.drawText(rest, MIDDLE, f"+{len(card.platforms) - count}")
            left += step
        return left

    def _icon_left_of(self, painter: QPainter, right: int, head: QRect, icon: str, token: str) -> int:
        place = QRect(right - _ICON + 1, head.top() + (head.height() - _ICON) // 2, _ICON, _ICON)
        draw_icon(painter, self._theme, icon, token, place)
        return right - _ICON - _ICON_GAP


def card_pixmap(theme: Theme, card: CardLook, size: QSize, view: QWidget, *, count: int = 1) -> QPixmap:
    """Return a picture of a card, to be carried under the pointer; ``count`` tells of the others that come along."""
    ratio, font = view.devicePixelRatioF(), view.font()
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(0.92)
    CardPainter(theme, font).paint(painter, QRect(QPoint(0, 0), size), card, focused=True, hovered=True)
    if count > 1:
        face = Face(small_font(font, bold=True))
        width = face.width(str(count)) + 2 * SPACE_S
        badge = QRect(size.width() - width, 0, width, face.height + 2)
        fill_rounded(painter, badge, theme.colour("accent"), radius=badge.height() // 2)
        painter.setFont(face.font)
        painter.setPen(theme.colour("on_accent"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(count))
    painter.end()
    return pixmap

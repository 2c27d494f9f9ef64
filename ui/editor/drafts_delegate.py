"""How a post looks in the list: headline, state, planned time, platforms and the number of findings."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from models.enums import Platform
from models.posts import Post
from ui.editor.drafts_model import AnyIndex, CountRole, PostRole, WhenRole
from ui.editor.findings_model import two_lines
from ui.editor.kinds import state_name, state_tone
from ui.theme import current_theme
from ui.theme.tokens import FONT_SMALL, RADIUS_M, SPACE_M, SPACE_S, SPACE_XS

_ICON = 14
_CHIP_HEIGHT = 18
_BAR = 3


class DraftDelegate(QStyledItemDelegate):
    """Rows of equal height: two lines of headline, one line of facts."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(140, QFontMetrics(option.font).height() * 2 + _CHIP_HEIGHT + SPACE_S * 2 + SPACE_S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        post: Post = index.data(PostRole)
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        box = option.rect.adjusted(0, 1, 0, -1)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if selected else "sunken"))
            painter.drawRoundedRect(box, RADIUS_M, RADIUS_M)
        if selected:
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(QRect(box.left() + 2, box.top() + 10, _BAR, box.height() - 20), 1.5, 1.5)
        inner = box.adjusted(SPACE_M, SPACE_S - 1, -SPACE_M, -SPACE_S + 1)
        self._paint_headline(painter, option.font, inner, str(index.data()), blank=not post.headline)
        self._paint_facts(painter, option.font, inner, index)
        painter.restore()

    def _paint_headline(self, painter: QPainter, base: QFont, box: QRect, text: str, *, blank: bool) -> None:
        font = QFont(base)
        font.setWeight(QFont.Weight.Medium)
        font.setItalic(blank)
        painter.setFont(font)
        painter.setPen(current_theme().colour("muted" if blank else "text"))
        shown = two_lines(text, QFontMetrics(font), box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)

    def _paint_facts(self, painter: QPainter, base: QFont, box: QRect, index: AnyIndex) -> None:
        post: Post = index.data(PostRole)
        small = QFont(base)
        small.setPixelSize(FONT_SMALL)
        metrics = QFontMetrics(small)
        line = QRect(box.left(), box.bottom() - _CHIP_HEIGHT + 1, box.width(), _CHIP_HEIGHT)
        left = line.left() + self._paint_chip(painter, small, line, post) + SPACE_S
        painter.setFont(small)
        right = self._paint_count(painter, line, index.data(CountRole))
        when = fitting_moment(str(index.data(WhenRole)), metrics, right - left)
        painter.setPen(current_theme().colour("muted"))
        room = QRect(left, line.top(), max(right - left, 0), line.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, when)
        left += metrics.horizontalAdvance(when) + (SPACE_S if when else 0)
        self._paint_platforms(painter, QRect(left, line.top(), right - left, line.height()), post)

    def _paint_chip(self, painter: QPainter, small: QFont, line: QRect, post: Post) -> int:
        theme = current_theme()
        tone = state_tone(post.state) or "hint"
        bold = QFont(small)
        bold.setWeight(QFont.Weight.DemiBold)
        text = state_name(post.state)
        width = QFontMetrics(bold).horizontalAdvance(text) + SPACE_M + 2
        chip = QRect(line.left(), line.top(), width, line.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{tone}_soft"))
        painter.drawRoundedRect(chip, _CHIP_HEIGHT / 2, _CHIP_HEIGHT / 2)
        painter.setFont(bold)
        painter.setPen(theme.colour(tone))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
        return width

    def _paint_count(self, painter: QPainter, line: QRect, count: int | None) -> int:
        """Paint the number of findings at the right edge; return where what stands before it ends."""
        x = line.right() + 1
        if not count:
            return x
        text = str(count)
        width = painter.fontMetrics().horizontalAdvance(text)
        x -= width
        painter.setPen(current_theme().colour("warning"))
        painter.drawText(QRect(x, line.top(), width, line.height()), Qt.AlignmentFlag.AlignCenter, text)
        x -= _ICON + 2
        self._paint_icon(painter, "warning", "warning", x, line)
        return x - SPACE_S

    def _paint_platforms(self, painter: QPainter, room: QRect, post: Post) -> None:
        """Paint the platforms at the right of ``room``: all, or the first ones and how many more there are."""
        platforms = [platform for platform in Platform if platform in post.platforms]
        shown, x = len(platforms), room.right() + 1
        while shown and self._platforms_width(painter, shown, len(platforms)) > room.width():
            shown -= 1
        if 0 < shown < len(platforms):
            more = _more(len(platforms) - shown)
            width = painter.fontMetrics().horizontalAdvance(more)
            x -= width
            painter.drawText(QRect(x, room.top(), width, room.height()), Qt.AlignmentFlag.AlignCenter, more)
            x -= SPACE_XS
        for platform in reversed(platforms[:shown]):
            x -= _ICON
            self._paint_icon(painter, platform.value, "muted", x, room)
            x -= SPACE_XS

    @staticmethod
    def _platforms_width(painter: QPainter, shown: int, of: int) -> int:
        more = painter.fontMetrics().horizontalAdvance(_more(of - shown)) + SPACE_XS if shown < of else 0
        return shown * (_ICON + SPACE_XS) - SPACE_XS + more

    @staticmethod
    def _paint_icon(painter: QPainter, name: str, token: str, x: int, line: QRect) -> None:
        ratio = painter.device().devicePixelRatioF()
        pixmap = current_theme().pixmap(name, token, round(_ICON * ratio))
        painter.drawPixmap(QRect(x, line.center().y() - _ICON // 2 + 1, _ICON, _ICON), pixmap)


def fitting_moment(when: str, metrics: QFontMetrics, room: int) -> str:
    """Return day and hour, or the day alone where both are too long: what is cut tells neither."""
    if metrics.horizontalAdvance(when) <= room:
        return when
    day = when.rpartition(" ")[0]
    return metrics.elidedText(day, Qt.TextElideMode.ElideRight, max(room, 0))


def _more(count: int) -> str:
    return f"+{count}"

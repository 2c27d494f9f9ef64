"""The findings of the open text as a list, and how a row of it is painted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from models.enums import DiagnosticKind, Severity
from ui.editor.kinds import draw_symbol, kind_name
from ui.editor.marks import Mark
from ui.kit import severity_name
from ui.messages import say
from ui.theme import current_theme
from ui.theme.tokens import FONT_SMALL, RADIUS_M, SPACE_M, SPACE_S, SPACE_XS

MarkRole = Qt.ItemDataRole.UserRole
AnyIndex = QModelIndex | QPersistentModelIndex
_SYMBOL = 22


def article_text(mark: Mark) -> str:
    """Return "Madde 6", or nothing where the finding rests on no article."""
    article = mark.diagnostic.article
    if article is None:
        return ""
    return QCoreApplication.translate("Findings", "Madde {n}").format(n=article)


def spoken(mark: Mark) -> str:
    """Return a finding as one sentence group, for screen readers."""
    parts = [severity_name(mark.diagnostic.severity), kind_name(mark.diagnostic.kind), article_text(mark)]
    head = ", ".join(part for part in parts if part)
    quoted = f" “{mark.excerpt}”." if mark.excerpt else ""
    return f"{head}.{quoted} {say(mark.diagnostic.message)}"


class FindingsModel(QAbstractListModel):
    """Rows are :class:`Mark`s in reading order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks: list[Mark] = []

    @property
    def marks(self) -> list[Mark]:
        return self._marks

    def show(self, marks: list[Mark]) -> bool:
        """Take another list; tell whether it says anything new."""
        same = [m.key for m in marks] == [m.key for m in self._marks]
        if same:
            self._marks = marks
            return False
        self.beginResetModel()
        self._marks = marks
        self.endResetModel()
        return True

    def row_of(self, mark: Mark) -> int:
        """Return the row of ``mark`` or of the same finding after a new check; -1 where it is gone."""
        for row, candidate in enumerate(self._marks):
            if candidate is mark:
                return row
        near = [(abs(c.start - mark.start), row) for row, c in enumerate(self._marks) if c.key == mark.key]
        return min(near)[1] if near else -1

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._marks)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        mark = self._marks[index.row()]
        if role == MarkRole:
            return mark
        if role == Qt.ItemDataRole.DisplayRole:
            return say(mark.diagnostic.message)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(mark)
        return None


class FindingDelegate(QStyledItemDelegate):
    """Paints a finding: its shape, the words it is about, the article, and the message in at most two lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del index  # all rows are of one height: the list must not jump while messages change
        lines = QFontMetrics(_small(option.font)).height() * 2
        return QSize(120, SPACE_S * 2 + QFontMetrics(option.font).height() + SPACE_XS // 2 + lines)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        mark: Mark = index.data(MarkRole)
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if selected else "sunken"))
            painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), RADIUS_M, RADIUS_M)
        inner = option.rect.adjusted(SPACE_M, SPACE_S, -SPACE_M, -SPACE_S)
        symbol = QRectF(inner.left(), inner.top() - 1, _SYMBOL, _SYMBOL)
        draw_symbol(painter, mark.diagnostic.kind, mark.diagnostic.severity, symbol)
        words = inner.adjusted(_SYMBOL + SPACE_S, 0, 0, 0)
        self._paint_words(painter, option.font, words, mark)
        painter.restore()

    def _paint_words(self, painter: QPainter, base: QFont, box: QRect, mark: Mark) -> None:
        theme = current_theme()
        bold = QFont(base)
        bold.setWeight(QFont.Weight.DemiBold)
        height = QFontMetrics(bold).height()
        article = article_text(mark) or kind_name(mark.diagnostic.kind)
        small = _small(base)
        side = QFontMetrics(small).horizontalAdvance(article) + SPACE_XS
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        top = QRect(box.left(), box.top(), box.width(), height)
        painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, article)
        painter.setFont(bold)
        painter.setPen(theme.colour("error" if mark.diagnostic.severity is Severity.ERROR else "text"))
        title = mark.excerpt.replace("\n", " ") or kind_name(mark.diagnostic.kind)
        if mark.diagnostic.kind is DiagnosticKind.PLATFORM and mark.excerpt:
            title = f"…{title}"  # it marks from where on there is no room, in the middle of a word too
        room = box.width() - side - SPACE_S
        title = QFontMetrics(bold).elidedText(title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        body = QRect(box.left(), box.top() + height + SPACE_XS // 2, box.width(), box.height() - height)
        text = two_lines(say(mark.diagnostic.message), QFontMetrics(small), box.width())
        painter.drawText(body, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)


def two_lines(text: str, metrics: QFontMetrics, width: int) -> str:
    """Break ``text`` at a space so that it fills at most two lines, the second one elided."""
    text = " ".join(text.split())
    width -= SPACE_XS  # the last letter may reach beyond its advance
    if metrics.horizontalAdvance(text) <= width:
        return text
    words = text.split(" ")
    first = words[0]
    used = 1
    while used < len(words) and metrics.horizontalAdvance(f"{first} {words[used]}") <= width:
        first = f"{first} {words[used]}"
        used += 1
    first = metrics.elidedText(first, Qt.TextElideMode.ElideRight, width)
    return first + "\n" + metrics.elidedText(" ".join(words[used:]), Qt.TextElideMode.ElideRight, width)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(FONT_SMALL)
    return small

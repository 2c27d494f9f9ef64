"""Paints the rows of a proposed plan: a tick, when, two lines of title, and why."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QApplication, QListView, QStyledItemDelegate, QStyleOptionViewItem

from ui.calendar.filling.model import Kind, RowLook
from ui.calendar.looks.painting import Face, draw_icon, draw_lines, draw_row, fill_rounded, line_count, small_font
from ui.calendar.views.looks import AnyIndex
from ui.theme import Theme
from ui.theme.tokens import FONT_BODY, SPACE_S, SPACE_XS

TICK = 18
_BETWEEN = 2
_TITLE_LINES, _REASON_LINES = 2, 2


class ProposalDelegate(QStyledItemDelegate):
    """A row is as tall as its words need."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        font = QFont(QApplication.font())
        font.setPixelSize(FONT_BODY)
        self._title = Face(font)
        self._bold = Face(small_font(font, bold=True))
        self._small = Face(small_font(font))

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row: RowLook = index.data(Qt.ItemDataRole.UserRole)
        if row.kind is Kind.HEADING:
            return QSize(160, self._bold.height + SPACE_S + 2 * SPACE_XS)
        width = self._text(QRect(0, 0, self._view.viewport().width(), 100), row).width()
        height = self._bold.height if row.when else 0
        height += self._title.height * line_count(row.title, self._title, width, _TITLE_LINES)
        height += self._small.height * line_count(row.reason, self._small, width, _REASON_LINES)
        return QSize(160, height + 2 * SPACE_XS + 2 * _BETWEEN + 2)

    def tick_of(self, rect: QRect) -> QRect:
        """Return where the tick of a row lies."""
        return QRect(rect.left() + SPACE_S, rect.top() + _BETWEEN + SPACE_XS + 1, TICK, TICK)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: RowLook = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        if row.kind is Kind.HEADING:
            painter.setPen(self._theme.colour("muted"))
            draw_lines(painter, option.rect.adjusted(2, SPACE_S, -2, 0), row.title, self._bold, 1)
        else:
            place = option.rect.adjusted(0, _BETWEEN, 0, -_BETWEEN)
            draw_row(painter, self._theme, option, place, "surface" if row.kind is Kind.PROPOSAL else "sunken")
            text = self._text(option.rect, row)
            if row.kind is Kind.PROPOSAL:
                ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
                self._tick(painter, self.tick_of(option.rect), ticked=ticked)
            self._words(painter, text, row)
        painter.restore()

    def _tick(self, painter: QPainter, place: QRect, *, ticked: bool) -> None:
        edge = self._theme.colour("accent" if ticked else "control_border")
        fill_rounded(painter, place, self._theme.colour("accent" if ticked else "surface"), radius=4, pen=edge)
        if ticked:
            draw_icon(painter, self._theme, "check", "on_accent", place.adjusted(3, 3, -3, -3))

    def _words(self, painter: QPainter, text: QRect, row: RowLook) -> None:
        top = text.top()
        if row.when:
            painter.setPen(self._theme.colour("accent"))
            draw_lines(painter, QRect(text.left(), top, text.width(), self._bold.height), row.when, self._bold, 1)
            top += self._bold.height
        painter.setPen(self._theme.colour("text"))
        lines = line_count(row.title, self._title, text.width(), _TITLE_LINES)
        draw_lines(painter, QRect(text.left(), top, text.width(), text.height()), row.title, self._title, lines)
        top += self._title.height * lines
        painter.setPen(self._theme.colour("muted"))
        place = QRect(text.left(), top, text.width(), text.height())
        draw_lines(painter, place, row.reason, self._small, _REASON_LINES)

    def _text(self, rect: QRect, row: RowLook) -> QRect:
        left = 2 * SPACE_S + TICK if row.kind is Kind.PROPOSAL else SPACE_S
        return rect.adjusted(left, _BETWEEN + SPACE_XS, -SPACE_S, -_BETWEEN)

"""The list of one day's posts, with what the day is and what is to be said of it; opened by Enter or "+N daha"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.calendar.dates import long_day
from ui.calendar.looks.cells import CardLook, DayLook
from ui.calendar.looks.day_notes import DayNotes
from ui.calendar.looks.painting import TWO_LINES, CardPainter
from ui.calendar.views.looks import NOWHERE, AnyIndex
from ui.kit import button, label
from ui.theme import Theme, current_theme
from ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XS

_WIDTH = 340
_MOST_ROWS = 6
_ROW = TWO_LINES + SPACE_S


class _CardsModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cards: Sequence[CardLook] = ()

    def show(self, cards: Sequence[CardLook]) -> None:
        self.beginResetModel()
        self.cards = cards
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card = self.cards[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return card
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{card.time} {card.excerpt}, {card.state.word}"
        return card.tooltip if role == Qt.ItemDataRole.ToolTipRole else None


class _CardRow(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards = CardPainter(theme, QApplication.font())

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option, index
        return QSize(_WIDTH - 2 * SPACE_M, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        focused = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        place = option.rect.adjusted(0, SPACE_XS, 0, -SPACE_XS)
        card = index.data(Qt.ItemDataRole.UserRole)
        self._cards.paint(painter, place, card, focused=focused, hovered=hovered)


class DayList(QFrame):
    """A popup over the month. Escape closes it, Enter opens a post, Delete deletes one, N writes a new one."""

    post_opened = Signal(str)
    delete_asked = Signal(str)
    new_post_asked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self._day = date.min
        self._model = _CardsModel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S)
        self._title = label("", "heading")
        self._marks = label("", wrap=True)
        self.notes = DayNotes()
        self.notes.post_opened.connect(self._open_other)
        self._empty = label(self.tr("Bu gün için yazı yok."), "muted")
        self._proposed = label("", "muted", wrap=True)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Günün yazıları"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(_CardRow(current_theme(), self.list))
        self.list.setMouseTracking(True)
        self.list.setProperty("ring", "own")  # the ring is on the chosen card
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(self._open)
        self.add_button = button(self.tr("Bu güne yazı ekle"), self._add, role="ghost", icon="plus", tooltip="N")
        for widget in (self._title, self._marks, self.notes, self._empty, self.list, self._proposed, self.add_button):
            column.addWidget(widget)
        self.setFixedWidth(_WIDTH)

    def open_for(self, look: DayLook, at: QPoint) -> None:
        """Show the posts of a day at a global position, kept inside the screen."""
        self._day = look.day
        self._title.setText(long_day(look.day))
        self._marks.setText("\n".join(mark.words for mark in look.marks))
        self._marks.setVisible(bool(look.marks))
        self.notes.show_notes(look.notes)
        proposed = [self.tr("Öneri: {what}").format(what=f"{ghost.time} {ghost.title}") for ghost in look.ghosts]
        self._proposed.setText("\n".join(proposed))
        self._proposed.setVisible(bool(proposed))
        self._model.show(look.cards)
        self._empty.setVisible(not look.cards)
        self.list.setVisible(bool(look.cards))
        self.list.setFixedHeight(min(len(look.cards), _MOST_ROWS) * _ROW + 2)
        self.add_button.setVisible(not look.is_past)
        # adjustSize() would not ask the wrapped warning how tall it is at this width
        self.resize(_WIDTH, self.heightForWidth(_WIDTH))
        room = self.screen().availableGeometry()
        x = min(max(at.x(), room.left()), room.right() - self.width())
        y = min(max(at.y(), room.top()), room.bottom() - self.height())
        self.move(x, y)
        self.show()
        if look.cards:
            self.list.setCurrentIndex(self._model.index(0))
            self.list.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self.add_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.list.currentIndex()
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == Qt.Key.Key_N and self.add_button.isVisible():
            self._add()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self._open(current)
        elif event.key() == Qt.Key.Key_Delete and current.isValid():
            self.close()
            self.delete_asked.emit(self._model.cards[current.row()].post_id)
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        post_id = self._model.cards[index.row()].post_id
        self.close()
        self.post_opened.emit(post_id)

    def _open_other(self, post_id: str) -> None:
        self.close()
        self.post_opened.emit(post_id)

    def _add(self) -> None:
        self.close()
        self.new_post_asked.emit(self._day)

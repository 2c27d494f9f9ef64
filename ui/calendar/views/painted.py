"""What paints days in a view, whatever their shape: from ready looks, with their cards."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem

from ui.calendar.looks.cells import CardLook
from ui.calendar.looks.painting import CardPainter
from ui.calendar.views.hand import HandState
from ui.calendar.views.looks import LOOK_ROLE, AnyIndex
from ui.theme import Theme


class DayPainter(QStyledItemDelegate):
    """Hands the look of an index to :meth:`paint_day`."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = QApplication.font()
        self._cards = CardPainter(theme, self._font)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        self.paint_day(painter, option.rect, index.data(LOOK_ROLE))

    def paint_day(self, painter: QPainter, place: QRect, look: Any, /) -> None:
        """Paint a day into its place."""
        raise NotImplementedError

    def _card(self, painter: QPainter, place: QRect, card: CardLook, state: HandState, *, here: bool) -> None:
        """Paint a card; ``here``: it is of the day that the keyboard is on."""
        selected = (here and card.post_id == state.selected_post) or card.post_id in state.selection
        hovered = card.post_id == state.hovered_post or selected
        self._cards.paint(painter, place, card, focused=selected and state.has_focus, hovered=hovered)

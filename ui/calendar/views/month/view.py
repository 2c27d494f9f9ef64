"""The month under hand and keyboard. It tells of gestures and changes nothing itself."""

from __future__ import annotations

from datetime import date, timedelta
from typing import ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDropEvent

from ui.calendar import mime
from ui.calendar.views.hand import Under
from ui.calendar.views.month.table import DayTable

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)


class MonthView(DayTable):
    """Arrows go by days and weeks; what is dropped goes to a day."""

    steps: ClassVar = {Qt.Key.Key_Left: -_DAY, Qt.Key.Key_Right: _DAY, Qt.Key.Key_Up: -_WEEK, Qt.Key.Key_Down: _WEEK}

    def under(self, point: QPoint) -> Under | None:
        found = self.look_at(point)
        if found is None:
            return None
        look, layout = found
        card, ghost = layout.card_at(point), layout.ghost_at(point)
        is_more = bool(layout.hidden) and layout.more.contains(point)
        is_free = card is None and ghost is None and not is_more
        return Under(
            look.day,
            look.cards[card] if card is not None else None,
            layout.cards[card] if card is not None else layout.add,
            look.ghosts[ghost] if ghost is not None else None,
            is_more=is_more,
            is_plus=is_free and layout.add.contains(point) and not look.is_past,
            goal=look.day if is_free else None,
        )

    def hover_at(self, point: QPoint | None) -> None:
        under = self.under(point) if point is not None else None
        card = under.card if under is not None else None
        self.hover(under.day if under is not None else None, card.post_id if card is not None else "")

    def corner_of_keyboard(self) -> QPoint:
        return self.cell_of(self.current_day).center()

    def _walk(self, step: timedelta) -> None:
        self.gestures.day_chosen.emit(self.current_day + step)

    def _aim(self, event: QDropEvent) -> date | None:
        found = self.look_at(event.position().toPoint())
        if found is None or mime.carried(event.mimeData()) is None:
            self.show_drop(None)
            return None
        self.show_drop(found[0].day, allowed=not found[0].is_past)
        return found[0].day

    def _end_drag(self) -> None:
        self.show_drop(None)

"""The list as a view of the calendar: the agenda, and under it the way to what has no day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.calendar.dates import add_months, month_days, month_title
from ui.calendar.looks.pictures import Pictures
from ui.calendar.views.kinds import counted
from ui.calendar.views.listing.agenda import Agenda
from ui.calendar.views.listing.delegate import PICTURE
from ui.calendar.views.listing.hands import AgendaView
from ui.calendar.views.listing.looks import Entry
from ui.calendar.views.tools import ViewTools
from ui.kit import EmptyState, button
from ui.theme.tokens import SPACE_L, SPACE_XS

_SMALL = 256
"""The side of the small pictures that the archive makes too."""


class ListView(QWidget):
    """Every post there is, by day."""

    def __init__(self, tools: ViewTools) -> None:
        super().__init__()
        self._board = tools.board
        side = round(PICTURE * self.devicePixelRatioF())
        pictures = Pictures(tools.doors, tools.tasks, QSize(side, side), side=_SMALL, parent=self)
        self.agenda = Agenda(tools.board, tools.storage, tools.tasks, self)
        self.table = AgendaView(tools, self.agenda, pictures)
        self.undated_button = button("", self.table.go_to_undated, role="ghost", icon="chevron-down")
        self.empty = EmptyState(
            "search", self.tr("Uyan yazı yok"), self.tr("Aramaya ve seçtiklerinize uyan hiçbir yazı bulunamadı.")
        )
        self.empty.buttons.addWidget(button(self.tr("Süzgeci temizle"), self._board.sieve.clear, role="primary"))
        self.empty.hide()
        self._foot = QWidget()
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(SPACE_L, SPACE_XS, SPACE_L, SPACE_XS)
        row.addStretch(1)
        row.addWidget(self.undated_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self._foot)
        self.setFocusProxy(self.table)
        self.setMinimumSize(QSize(420, 320))
        self.agenda.changed.connect(self._follow)
        self._follow()

    @property
    def current_day(self) -> date:
        return self.table.current_day

    @property
    def place(self) -> date:
        return self.table.current_day

    @property
    def widget(self) -> QWidget:
        return self

    def go_to(self, day: date) -> None:
        self.table.go_to(day)

    def shows(self, day: date) -> bool:
        """Only what the board holds can be moved: a day of which it has nothing is gone to."""
        return self._board.holds(day) and self.agenda.has(day)

    def beyond(self, spans: int) -> date:
        """Return the same day of another month."""
        return add_months(self.current_day, spans)

    def select_post(self, post_id: str) -> None:
        self.table.select_post(post_id)

    def selected_posts(self) -> tuple[str, ...]:
        return self.table.selected_ids

    def selected_post(self) -> str:
        return self.table.current_post

    def corner_of(self, day: date) -> QPoint:
        row = self.table.agenda_model.row_of(day.isoformat())
        place = self.table.visualRect(self.table.agenda_model.index(row))
        return self.table.viewport().mapToGlobal(place.bottomLeft() + QPoint(SPACE_L, 0))

    def posts_in(self, place: QRect) -> list[str]:
        table = self.table
        place = place.translated(table.viewport().mapFrom(self, QPoint()))
        rows = ((row, table.agenda_model.rows[row]) for row in table.rows_in_sight)
        return [
            at.key
            for row, at in rows
            if isinstance(at, Entry) and table.visualRect(table.agenda_model.index(row)).intersects(place)
        ]

    def heading(self) -> str:
        return month_title(self.current_day)

    def summary(self) -> str:
        return counted(self._board, month_days(self.current_day)) or self.tr("Bu ay için yazı yok.")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.agenda.watch(on=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.agenda.watch(on=False)

    def _follow(self) -> None:
        undated = len(self.agenda.undated)
        finds_nothing = bool(self._board.wanted) and self.agenda.is_ready and not (self.agenda.days or undated)
        self.table.setVisible(not finds_nothing)
        self.empty.setVisible(finds_nothing)
        self.undated_button.setText(self.tr("Tarihsiz: {n} yazı").format(n=undated))
        self._foot.setVisible(undated > 0)

"""The calendar's header: what is shown, the ways to other days and views, and what was done and can be undone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.calendar.board.board import Board
from ui.calendar.span_turner import SpanTurner
from ui.calendar.views.kinds import ViewKind
from ui.calendar.views.stage import Stage
from ui.calendar.views.switcher import ViewSwitcher
from ui.events import AppEvents
from ui.history import AppHistory
from ui.kit import IconButton, PageHeader, button, tooltip_with_shortcut
from ui.messages import say
from ui.theme.tokens import SPACE_M, SPACE_S

translate = QCoreApplication.translate


class CalendarHeader(PageHeader):
    """The shown days and the ways to others. What is asked for, the page does."""

    new_asked = Signal()

    def __init__(
        self,
        board: Board,
        stage: Stage,
        history: AppHistory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._board = board
        self._stage = stage
        self._history = history
        self.switcher = ViewSwitcher(stage)
        self._undo, self._redo = IconButton("undo", "", history.undo), IconButton("redo", "", history.redo)
        self.turners = (
            SpanTurner("chevron-left", "", "PgUp", lambda: stage.gestures.turned.emit(-1)),
            SpanTurner("chevron-right", "", "PgDown", lambda: stage.gestures.turned.emit(1)),
        )
        self._lay_out()
        board.changed.connect(self._follow_board)
        stage.went.connect(self._follow_board)
        stage.gestures.retold.connect(self._follow_board)
        stage.kind_changed.connect(self._follow_kind)
        history.changed.connect(self._follow_history)
        self._follow_kind()
        self._follow_history()

    def _lay_out(self) -> None:
        said = translate("CalendarPage", "Bugün")
        today = button(said, self._stage.gestures.today_asked.emit, tooltip=tooltip_with_shortcut(said, "T"))
        new = button(
            translate("CalendarPage", "Yeni yazı"),
            self.new_asked.emit,
            role="primary",
            icon="plus",
            tooltip=tooltip_with_shortcut(translate("CalendarPage", "Seçili güne yeni yazı"), "N"),
        )
        before, after = self.turners
        for group in ((self.switcher,), (before, today, after), (self._undo, self._redo), (new,)):
            if group[0] is not self.switcher:
                self.buttons.addSpacing(SPACE_M)
            for widget in group:
                self.buttons.addWidget(widget)

    def _follow_kind(self) -> None:
        before, after = {
            ViewKind.DAY: (translate("CalendarPage", "Önceki gün"), translate("CalendarPage", "Sonraki gün")),
            ViewKind.WEEK: (translate("CalendarPage", "Önceki hafta"), translate("CalendarPage", "Sonraki hafta")),
        }.get(self._stage.kind, (translate("CalendarPage", "Önceki ay"), translate("CalendarPage", "Sonraki ay")))
        held = "Alt+" if self._stage.kind in (ViewKind.LIST, ViewKind.PROFILE) else ""  # there, PgUp and PgDown scroll
        for turner, name, key in zip(self.turners, (before, after), (f"{held}PgUp", f"{held}PgDown"), strict=True):
            turner.set_name(name, key)
        self._follow_board()

    def _follow_board(self) -> None:
        view = self._stage.view
        self.title.setText(view.heading())
        self.set_subtitle(view.summary() if self._board.is_loaded else " ")

    def _follow_history(self) -> None:
        """Show what can be undone now, whichever page it was done on."""
        undo, redo = translate("CalendarPage", "Geri al"), translate("CalendarPage", "Yinele")
        for icon, told, verb, keys in (
            (self._undo, self._history.next_undo, undo, "Ctrl+Z"),
            (self._redo, self._history.next_redo, redo, "Ctrl+Shift+Z"),
        ):
            icon.setEnabled(told is not None)
            icon.set_name(f"{verb}: {say(told)}" if told is not None else verb, keys)


class CalendarTools(QWidget):
    """The row above the views: ``filters`` at its beginning, and at its end what is done with the whole calendar."""

    bin_asked = Signal()

    def __init__(self, tools: tuple[QWidget, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        self.filters = QHBoxLayout()
        self.filters.setSpacing(SPACE_S)
        row.addLayout(self.filters, 1)
        self.bin = IconButton("trash", "", self.bin_asked.emit)
        self.bin.set_name(translate("CalendarPage", "Silinenler"), "Ctrl+Shift+H")
        for widget in (*tools, self.bin):
            row.addWidget(widget)


def arrange_button(events: AppEvents) -> IconButton:
    """Return the way to what orders the calendar: pillars, campaigns, slots, series."""
    return IconButton(
        "settings",
        translate("CalendarPage", "Yayın düzeni: sütunlar, kampanyalar, saatler"),
        lambda: events.arrangement_asked.emit("pillars", ""),
        shortcut="Ctrl+Shift+Y",
    )

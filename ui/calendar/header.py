"""The calendar's header: the month's name, what was done and can be undone, and the ways to other months."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from ui.calendar.board import Board
from ui.calendar.dates import month_title
from ui.calendar.month_model import MonthModel
from ui.calendar.month_turner import MonthTurner
from ui.kit import IconButton, PageHeader, button, tooltip_with_shortcut
from ui.theme.tokens import SPACE_M

translate = QCoreApplication.translate


class CalendarHeader(PageHeader):
    """Follows the board; what is asked for, the page does."""

    months_turned = Signal(int)
    today_asked = Signal()
    new_asked = Signal()
    bin_asked = Signal()

    def __init__(
        self,
        board: Board,
        month: MonthModel,
        stack: QUndoStack,
        first: tuple[QWidget, ...],
        parent: QWidget | None = None,
    ) -> None:
        """``first`` are buttons that stand before the header's own."""
        super().__init__("", "", parent)
        self._board = board
        self._month = month
        self._stack = stack
        self._undo, self._redo = IconButton("undo", "", stack.undo), IconButton("redo", "", stack.redo)
        said = translate("CalendarPage", "Bugün")
        today = button(said, self.today_asked.emit, tooltip=tooltip_with_shortcut(said, "T"))
        new = button(
            translate("CalendarPage", "Yeni yazı"),
            self.new_asked.emit,
            role="primary",
            icon="plus",
            tooltip=tooltip_with_shortcut(translate("CalendarPage", "Seçili güne yeni yazı"), "N"),
        )
        self.turners = self._make_turners()
        before, after = self.turners
        self.bin = IconButton("trash", "", self.bin_asked.emit)
        self.bin.set_name(translate("CalendarPage", "Silinenler"), "Ctrl+Shift+H")
        for group in (first, (self._undo, self._redo, self.bin), (before, today, after), (new,)):
            if group is not first:
                self.buttons.addSpacing(SPACE_M)
            for widget in group:
                self.buttons.addWidget(widget)
        board.changed.connect(self._follow_board)
        self._follow_board()
        self.follow_stack()

    def _make_turners(self) -> tuple[MonthTurner, MonthTurner]:
        before, after = translate("CalendarPage", "Önceki ay"), translate("CalendarPage", "Sonraki ay")
        return (
            MonthTurner("chevron-left", before, "PgUp", lambda: self.months_turned.emit(-1)),
            MonthTurner("chevron-right", after, "PgDown", lambda: self.months_turned.emit(1)),
        )

    def _follow_board(self) -> None:
        self.title.setText(month_title(self._board.month))
        cards = self._month.cards_of_month()
        published = sum(not card.movable for card in cards)
        if not cards:
            words = translate("CalendarPage", "Bu ay için yazı yok. Bir güne çift tıklayın ya da N tuşuna basın.")
        else:
            words = translate("CalendarPage", "{n} yazı, {published} yayımlandı")
            words = words.format(n=len(cards), published=published)
        self.set_subtitle(words if self._board.is_loaded else " ")

    def follow_stack(self) -> None:
        """Show what can be undone now. The page calls it: the stack speaks up once more while it is taken down."""
        stack = self._stack
        undo, redo = translate("CalendarPage", "Geri al"), translate("CalendarPage", "Yinele")
        for icon, can, verb, words, keys in (
            (self._undo, stack.canUndo(), undo, stack.undoText(), "Ctrl+Z"),
            (self._redo, stack.canRedo(), redo, stack.redoText(), "Ctrl+Shift+Z"),
        ):
            icon.setEnabled(can)
            icon.set_name(f"{verb}: {words}" if words else verb, keys)

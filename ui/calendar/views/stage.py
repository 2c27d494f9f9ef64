"""Shows one view of the calendar at a time. Each is made when it is shown first; day and post go along."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.calendar.board.board import Board
from ui.calendar.dates import month_start
from ui.calendar.views.gestures import Gestures
from ui.calendar.views.kinds import CalendarView, ViewKind

Makers = Mapping[ViewKind, Callable[[], CalendarView]]


class Stage(QStackedWidget):
    """The views. ``makers`` has those that can be shown; ``kind`` is the first one."""

    kind_changed = Signal(object)
    """The :class:`ViewKind` shown now."""
    went = Signal(object)
    """The current day (``date``)."""

    def __init__(
        self, board: Board, gestures: Gestures, makers: Makers, kind: ViewKind, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._board = board
        self.gestures = gestures
        self._makers = makers
        self._made: dict[ViewKind, CalendarView] = {}
        self.kind = kind if kind in makers else ViewKind.MONTH
        self._show(self.kind)
        gestures.day_chosen.connect(self.go_to)
        gestures.turned.connect(self.turn)
        gestures.today_asked.connect(self.go_to_today)

    @property
    def view(self) -> CalendarView:
        """The view shown."""
        return self._made[self.kind]

    @property
    def kinds(self) -> list[ViewKind]:
        """The views that can be shown, in the order of their keys."""
        return [kind for kind in ViewKind if kind in self._makers]

    @property
    def current_day(self) -> date:
        return self.view.current_day

    def show_kind(self, kind: ViewKind) -> None:
        """Show another view; its current day and selected posts are those of the last one."""
        if kind is self.kind or kind not in self._makers:
            return
        day, post, posts = self.view.current_day, self.view.selected_post(), self.view.selected_posts()
        had_focus = self.view.widget.hasFocus()
        self.kind = kind
        self._show(kind)
        self.go_to(day)
        self.view.select_post(post)
        self.gestures.selection.choose(posts)
        if had_focus:
            self.view.widget.setFocus()
        self.kind_changed.emit(kind)

    def go_to(self, day: date) -> None:
        """Make a day current and bring it into sight; the board follows with the months around it."""
        if month_start(day) != self._board.month and not self.view.shows(day):
            self._board.show_month(day)
        self.view.go_to(day)
        self.went.emit(day)

    def go_to_today(self) -> None:
        today = self._board.today
        if self._board.month != month_start(today):
            self._board.show_month(today)
        self.go_to(today)

    def turn(self, spans: int) -> None:
        """Go on by some days, weeks or months: what the view shows at a time."""
        day = self.view.beyond(spans)
        if month_start(day) != self._board.month:
            self._board.show_month(day)
        self.go_to(day)

    def covered_by(self, place: QRect) -> int:
        """Say how bad it would be to put something on ``place`` of the stage: posts covered, the chosen one first."""
        view = self.view
        covered = view.posts_in(place.translated(view.widget.mapFrom(self, QPoint())))
        return len(covered) + (100 if view.selected_post() in covered else 0)

    def _show(self, kind: ViewKind) -> None:
        if kind not in self._made:
            self._made[kind] = self._makers[kind]()
            self.addWidget(self._made[kind].widget)
        self.setCurrentWidget(self._made[kind].widget)
        self.setFocusProxy(self._made[kind].widget)

"""Takvim: the month, the queue beside it, and everything that can be undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.clock import Clock, local_day
from services.planning import move_refusal, post_moment
from ui.calendar.actions import PlanActions
from ui.calendar.board import Board
from ui.calendar.commands import Change, History
from ui.calendar.crisis import Crisis
from ui.calendar.dates import add_months, month_start
from ui.calendar.day_actions import DayActions
from ui.calendar.drop_check import DropCheck
from ui.calendar.filling.planner import WeekFilling
from ui.calendar.header import CalendarHeader
from ui.calendar.month_model import MonthModel
from ui.calendar.month_view import MonthView
from ui.calendar.ports import Doors, OpenStorage, Settings
from ui.calendar.special_days import SpecialDays
from ui.calendar.strips import UndoBar, WarningStrip
from ui.calendar.telling import Telling
from ui.calendar.topic_panel import ADD_SHORTCUT, FILL_SHORTCUT, TopicPanel
from ui.events import AppEvents
from ui.kit import Card
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL

if TYPE_CHECKING:
    from ui.calendar.day_list import DayList

_MINUTE = 60_000


class CalendarPage(QWidget):
    """The first page of the program. It paints its grid at once and fills it when the storage has answered.

    ``storage`` gives the open storage and is called on the "storage" lane only; ``exchange`` makes the header's button
    for files.
    """

    def __init__(
        self,
        storage: OpenStorage,
        settings: Settings,
        clock: Clock,
        events: AppEvents,
        tasks: TaskRunner,
        *,
        doors: Doors,
        exchange: Callable[[CalendarPage], QWidget] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._events = events
        self._is_stale = True
        self.board = Board(storage, settings, clock, tasks, doors=doors, parent=self)
        self.history = History(storage, tasks, self)
        self.plan = PlanActions(self.board, self.history, self)
        self.days = DayActions(self.board, self.history, self)
        self.special_days = SpecialDays(self.board, self.days, self.history, self)
        self.crisis = Crisis(self.board, self.days, storage, tasks, move=self.plan.move, page=self)
        self.drop_check = DropCheck(clock, tasks, doors, self)
        self.month = MonthModel(self.board, self)
        self.view = MonthView(self.month, self.board.today)
        self.topics = TopicPanel(self.board)
        self.strip = WarningStrip(self.board)
        self.filling = WeekFilling(
            self.board, self.plan, self.history, self.topics, storage=storage, tasks=tasks, doors=doors, parent=self
        )
        self._day_list: DayList | None = None
        self._exchange = () if exchange is None else (exchange(self),)
        self._lay_out()
        self.undo_bar = UndoBar(self._card, self._covered_by)
        self.telling = Telling(
            self.undo_bar,
            board=self.board,
            plan=self.plan,
            history=self.history,
            special_days=self.special_days,
            drop_check=self.drop_check,
            events=events,
            tasks=tasks,
            parent=self,
        )
        self._connect()
        self._add_shortcuts()
        self.setFocusProxy(self.view)

    def _lay_out(self) -> None:
        self.header = CalendarHeader(
            self.board,
            self.month,
            self.history.stack,
            (*self._exchange, self.crisis.button, self.special_days.button),
        )
        self.turners = self.header.turners
        self._card = Card(margin=1)
        self._card.body.setSpacing(0)
        self._card.body.addWidget(self.view)
        left = QVBoxLayout()
        left.setSpacing(SPACE_S)
        left.addWidget(self.strip)
        left.addWidget(self._card, 1)
        body = QHBoxLayout()
        body.setContentsMargins(SPACE_XL, 0, SPACE_XL, SPACE_L)
        body.setSpacing(SPACE_L)
        body.addLayout(left, 1)
        body.addLayout(self.filling.place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self.crisis.place)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self.header.months_turned.connect(self.turn_months)
        self.header.bin_asked.connect(self._events.bin_asked)
        self.header.today_asked.connect(self.go_to_today)
        self.header.new_asked.connect(lambda: self.new_post(self.view.current_day))
        self.history.stepped.connect(self._follow_change)
        self.history.saved.connect(self._saved)
        self.history.stack.indexChanged.connect(self._follow_history)
        view = self.view
        view.day_chosen.connect(self._follow_day)
        view.day_opened.connect(self.open_day)
        view.post_opened.connect(self._events.post_chosen)
        view.new_post_asked.connect(self.new_post)
        view.post_dropped.connect(self.plan.move_post)
        view.topic_dropped.connect(self.plan.place_topic)
        view.post_shifted.connect(self.plan.shift_post)
        view.delete_asked.connect(self.plan.delete_post)
        view.months_turned.connect(self.turn_months)
        view.today_asked.connect(self.go_to_today)
        view.menu_asked.connect(self._show_menu)
        self.topics.place_asked.connect(self._place_topic_here)
        self.topics.topic_added.connect(self.plan.add_topic)
        self.topics.topic_edited.connect(self.plan.edit_topic)
        self.topics.delete_asked.connect(self.plan.delete_topic)
        self.topics.fill_asked.connect(self.filling.ask)
        self.filling.refused.connect(self.telling.say)
        self.filling.day_asked.connect(view.go_to)
        self.filling.placed.connect(view.setFocus)
        view.ghost_chosen.connect(self.filling.select)
        self.strip.jump_asked.connect(self.next_warning)
        self.undo_bar.undo_asked.connect(self.history.stack.undo)
        self.undo_bar.open_asked.connect(self._events.post_chosen)
        self.crisis.noticed.connect(self._events.notice_raised)
        self.crisis.post_opened.connect(self._events.post_chosen)
        events = self._events
        for signal in (events.posts_changed, events.topics_changed, events.unit_changed, events.days_changed):
            signal.connect(self._storage_changed)
        self._events.setting_changed.connect(self._setting_changed)
        self._minute = QTimer(self, interval=_MINUTE)
        self._minute.timeout.connect(self.board.refresh)

    def _add_shortcuts(self) -> None:
        for keys, deed in (
            ("Ctrl+Z", self.history.stack.undo),
            ("Ctrl+Shift+Z", self.history.stack.redo),
            ("Ctrl+Y", self.history.stack.redo),
            ("F8", self.next_warning),
            (ADD_SHORTCUT, self._begin_topic),
            (FILL_SHORTCUT, self.filling.ask),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    @property
    def day_list(self) -> DayList:
        """The list of a day's posts, made when it is opened first."""
        if self._day_list is None:
            from ui.calendar.day_list import DayList

            self._day_list = DayList(self)
            self._day_list.post_opened.connect(self._events.post_chosen)
            self._day_list.delete_asked.connect(self.plan.delete_post)
            self._day_list.new_post_asked.connect(self.new_post)
        return self._day_list

    # Navigation

    def go_to(self, day: date) -> None:
        self.view.go_to(day)

    def go_to_today(self) -> None:
        if self.board.month != month_start(self.board.today):
            self.board.show_month(self.board.today)
        self.view.go_to(self.board.today)

    def turn_months(self, months: int) -> None:
        day = add_months(self.view.current_day, months)
        self.board.show_month(add_months(self.board.month, months))
        self.view.go_to(day if month_start(day) == self.board.month else self.board.month)

    def open_day(self, day: date) -> None:
        """Open the list of a shown day's posts beside its cell."""
        index = self.month.index_of(day)
        corner = self.view.viewport().mapToGlobal(self.view.cell_of(day).topLeft())
        self.day_list.open_for(self.month.look(index), corner)

    def next_warning(self) -> None:
        """Go to the next warned day after the current one, and from the last to the first."""
        days = self.board.warned_days()
        if days:
            self.view.go_to(next((day for day in days if day > self.view.current_day), days[0]))
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def new_post(self, day: date) -> None:
        """Ask the editor for a new post planned on ``day``."""
        refusal = move_refusal(None, day, self.board.now)
        if refusal is not None:
            self.telling.say(refusal)
        else:
            self._events.new_post_asked.emit(self.plan.new_post(day))

    def _begin_topic(self) -> None:
        self.filling.leave()
        self.topics.begin_new()

    def _place_topic_here(self, topic_id: str) -> None:
        self.plan.place_topic(topic_id, self.view.current_day)

    def _follow_change(self, change: Change) -> None:
        """Go where the changed post stands now; back with it when the change is undone.

        A neighbour month's day that is in sight is no reason to turn the page; the toast tells where the post went.
        """
        post = self.board.post(change.post_id)
        moment = post_moment(post) if post is not None else None
        day = change.day if moment is None else local_day(moment)
        if day is None:
            return
        self.view.go_to(day)
        self.view.select_post(change.post_id)

    def _show_menu(self, day: date, post_id: str, at: QPoint) -> None:
        from ui.calendar.day_menu import day_menu, post_menu

        look = self.month.look(self.month.index_of(day))
        if post_id:
            menu = post_menu(
                self,
                look,
                post_id,
                open_post=self._events.post_chosen.emit,
                shift=lambda days: self.plan.shift_post(post_id, days),
                delete=lambda: self.plan.delete_post(post_id),
            )
        else:
            menu = day_menu(
                self,
                look,
                add_post=lambda: self.new_post(day),
                open_day=lambda: self.open_day(day),
                add_special=self.special_days.add,
                edit_special=self.special_days.edit,
            )
        menu.popup(at)

    # What happened

    def _follow_day(self, day: date) -> None:
        if not self.view.shows(day):
            self.board.show_month(day)
            self.view.go_to(day)

    def _follow_history(self) -> None:
        self.header.follow_stack()
        self.undo_bar.hide()

    def _covered_by(self, place: QRect) -> int:
        """Say how bad it would be to put something on ``place`` of the card: posts covered, the changed one first."""
        viewport = self.view.viewport()
        covered = self.view.posts_in(place.translated(viewport.mapFrom(self._card, QPoint())))
        return len(covered) + (100 if self.view.grid.selected_post in covered else 0)

    def _saved(self, change: Change) -> None:
        if change.about_days:
            self._events.days_changed.emit()
            return
        self._events.posts_changed.emit()
        self._events.topics_changed.emit()

    def _storage_changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            # One save tells of posts and of topics: one look at the storage answers both.
            QTimer.singleShot(0, self, self._load_if_stale)

    def _setting_changed(self, key: str) -> None:
        if key.startswith(("planning.", "checks.")):
            self.board.refresh()
            self.filling.follow()

    def _load_if_stale(self) -> None:
        if self._is_stale:
            self._is_stale = False
            self.board.load()
            self.filling.follow()

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()
        # After the first paint: the grid stands before anything is asked for.
        QTimer.singleShot(0, self, self._load_if_stale)

    def hideEvent(self, event: object) -> None:
        del event
        self._minute.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.filling.fit_into(event.size().width())

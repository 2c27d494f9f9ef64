"""Takvim: the month, the queue beside it, and everything that can be undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.clock import Clock, local_day
from ui.calendar.board.board import Board
from ui.calendar.day_doors import DayDoors
from ui.calendar.days.actions import DayActions
from ui.calendar.days.crisis import Crisis
from ui.calendar.days.special import SpecialDays
from ui.calendar.deeds.accounts import AccountActions
from ui.calendar.deeds.actions import PlanActions
from ui.calendar.deeds.belonging import BelongingActions
from ui.calendar.deeds.commands import Change, place_of
from ui.calendar.deeds.drop_check import DropCheck
from ui.calendar.deeds.handling import Handling
from ui.calendar.deeds.question import QuestionBar
from ui.calendar.deeds.states import StateActions
from ui.calendar.deeds.swapping import Swaps
from ui.calendar.filling.planner import WeekFilling
from ui.calendar.filters.filters import Filters
from ui.calendar.header import CalendarHeader, CalendarTools, arrange_button
from ui.calendar.ports import Doors, OpenStorage, Settings
from ui.calendar.shares import ShareLine
from ui.calendar.strips import UndoBar, WarningStrip
from ui.calendar.telling import Telling
from ui.calendar.topics.actions import TopicActions
from ui.calendar.topics.panel import ADD_SHORTCUT, FILL_SHORTCUT, TopicPanel
from ui.calendar.views.gestures import Gestures
from ui.calendar.views.kinds import CalendarView
from ui.calendar.views.making import stage_of
from ui.calendar.views.switcher import kind_key
from ui.calendar.views.tools import ViewTools
from ui.events import AppEvents
from ui.history import Act, AppHistory, Stepped
from ui.kit import Card
from ui.orders import Orders
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL

if TYPE_CHECKING:
    from ui.calendar.days.day_list import DayList

_MINUTE = 60_000
_SEVERAL = 2
"""Where so many posts are changed, those that are selected go on being selected."""


class CalendarPage(QWidget):
    """The first page of the program. It paints its grid at once and fills it when the storage has answered.

    ``storage`` gives the open storage and is called on the "storage" lane only; ``exchange`` makes the header's button
    for files. Ctrl+Z and its kin are the window's.
    """

    def __init__(
        self,
        storage: OpenStorage,
        settings: Settings,
        clock: Clock,
        events: AppEvents,
        tasks: TaskRunner,
        *,
        history: AppHistory,
        doors: Doors,
        exchange: Callable[[CalendarPage], QWidget] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._events = events
        self._is_stale = True
        self.board = Board(storage, settings, clock, tasks, doors=doors, parent=self)
        self.history = history
        self.gestures = Gestures(self)
        self.orders = Orders(storage, events, tasks, self)
        tools = ViewTools(self.board, self.gestures, self.orders, storage, tasks, doors)
        self.stage = stage_of(tools, settings)
        self.drop_check = DropCheck(clock, tasks, doors, self)
        self._make_actions()
        self._make_parts(tools)
        self._exchange = () if exchange is None else (exchange(self),)
        self._make_day_doors()
        self._lay_out()
        self._make_telling()
        self._connect()
        self._add_shortcuts()
        self.setFocusProxy(self.stage)

    def _make_actions(self) -> None:
        """Make what changes the plan."""
        board, history = self.board, self.history
        self.plan = PlanActions(board, history, self)
        self.states = StateActions(board, history, self.plan.named, self)
        self.swaps = Swaps(board, history, self.plan.named, self)
        self.queue = TopicActions(board, history, self)
        self.days = DayActions(board, history, self)
        self.special_days = SpecialDays(board, self.days, history, self)
        self.crisis = Crisis(board, self.days, self)

    def _make_parts(self, tools: ViewTools) -> None:
        """Make what stands beside the views, and what follows the hand on them."""
        storage, tasks, history = tools.storage, tools.tasks, self.history
        self.topics = TopicPanel(self.board, self.orders)
        self.strip = WarningStrip(self.board)
        self.question = QuestionBar()
        self.handling = Handling(
            self.board, self.stage, self.plan, history=history, storage=storage, tasks=tasks, question=self.question
        )
        self.filling = WeekFilling(
            self.board, self.plan, history, self.topics, storage=storage, tasks=tasks, doors=tools.doors, parent=self
        )
        self.filters = Filters(self.board, self.stage, self.orders, self)

    def _make_day_doors(self) -> None:
        events = self._events
        self._day_doors = DayDoors(
            self.stage,
            self.board,
            plan=self.plan,
            special_days=self.special_days,
            states=self.states,
            copies=self.handling.copies,
            open_post=events.post_chosen.emit,
            publish=lambda post_id: events.publishing_asked.emit(post_id, False),
            use=events.new_post_asked.emit,
            belonging=BelongingActions(self.board, self.orders, self.history, self),
            accounts=AccountActions(self.board, self.history, self.plan.named, self),
            new_post=self.new_post,
            page=self,
        )

    def _make_telling(self) -> None:
        self.undo_bar = UndoBar(self._card, lambda place: self.stage.covered_by(place.translated(-self.stage.pos())))
        # Once the view has its new cards: it is told of a change after the bar.
        self.board.changed.connect(lambda: QTimer.singleShot(0, self.undo_bar, self.undo_bar.follow))
        self.telling = Telling(
            self.undo_bar,
            board=self.board,
            plan=self.plan,
            history=self.history,
            special_days=self.special_days,
            drop_check=self.drop_check,
            events=self._events,
            parent=self,
        )

    def _lay_out(self) -> None:
        self.header = CalendarHeader(self.board, self.stage, self.history)
        self.arrange = arrange_button(self._events)
        self.tools = CalendarTools((*self._exchange, self.arrange, self.special_days.button, self.crisis.button))
        self.turners = self.header.turners
        self._card = Card(margin=1)
        self._card.body.setSpacing(0)
        self._card.body.addWidget(self.stage)
        left = QVBoxLayout()
        left.setSpacing(SPACE_S)
        self.tools.filters.addWidget(self.filters.head, 1)
        left.addWidget(self.tools)
        left.addWidget(self.filters.row)
        left.addWidget(self.question)
        left.addWidget(self.strip)
        left.addWidget(self._card, 1)
        self.shares = ShareLine(self.board, self.orders)
        left.addWidget(self.shares)
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
        self.tools.bin_asked.connect(self._events.bin_asked)
        self.header.new_asked.connect(lambda: self.new_post(self.view.current_day))
        self.history.done.connect(self._follow_act)
        self.history.stepped.connect(self._follow_step)
        gestures = self.gestures
        gestures.day_opened.connect(self._day_doors.open_day)
        gestures.menu_asked.connect(self._day_doors.show_menu)
        gestures.post_opened.connect(self._events.post_chosen)
        gestures.new_post_asked.connect(self.new_post)
        gestures.posts_swapped.connect(self.swaps.swap)
        gestures.ghost_chosen.connect(self.filling.select)
        self.topics.place_asked.connect(self._place_topic_here)
        self.topics.topic_added.connect(self.queue.add)
        self.topics.topic_edited.connect(self.queue.edit)
        self.topics.delete_asked.connect(self.queue.delete)
        self.topics.fill_asked.connect(self.filling.ask)
        self.swaps.refused.connect(self.telling.say)
        self.filling.refused.connect(self.telling.say)
        self.filling.day_asked.connect(self.go_to)
        self.filling.placed.connect(self.stage.setFocus)
        self.strip.jump_asked.connect(self.next_warning)
        self.undo_bar.undo_asked.connect(self.telling.take_back)
        self.undo_bar.open_asked.connect(self._events.post_chosen)
        self.crisis.noticed.connect(self._events.notice_raised)
        self.crisis.waiting_asked.connect(self._events.waiting_asked)
        events = self._events
        for signal in (
            events.posts_changed,
            events.topics_changed,
            events.unit_changed,
            events.days_changed,
            events.orders_changed,
        ):
            signal.connect(self._storage_changed)
        self._events.setting_changed.connect(self._setting_changed)
        self._minute = QTimer(self, interval=_MINUTE)
        self._minute.timeout.connect(self.board.refresh)

    def _add_shortcuts(self) -> None:
        for keys, deed in (
            ("F8", self.next_warning),
            (ADD_SHORTCUT, self._begin_topic),
            (FILL_SHORTCUT, self.filling.ask),
            ("T", self.go_to_today),
            *((kind_key(kind), partial(self.stage.show_kind, kind)) for kind in self.stage.kinds),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    @property
    def view(self) -> CalendarView:
        """The view that is shown."""
        return self.stage.view

    @property
    def day_list(self) -> DayList:
        return self._day_doors.day_list

    # Navigation

    def go_to(self, day: date) -> None:
        self.stage.go_to(day)

    def go_to_today(self) -> None:
        self.stage.go_to_today()

    def next_warning(self) -> None:
        """Go to the next warned day after the current one, and from the last to the first."""
        days = self.board.warned_days()
        if days:
            self.go_to(next((day for day in days if day > self.view.current_day), days[0]))
            self.stage.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def new_post(self, place: date | datetime) -> None:
        """Ask the editor for a new post planned on a day, or for a moment."""
        refusal = self.plan.refusal(place)
        if refusal is not None:
            self.telling.say(refusal)
        else:
            self._events.new_post_asked.emit(self.plan.new_post(place))

    def _begin_topic(self) -> None:
        self.filling.leave()
        self.topics.begin_new()

    def _place_topic_here(self, topic_id: str) -> None:
        self.plan.place_topic(topic_id, self.view.current_day)

    def _follow_act(self, act: Act) -> None:
        """Go where the changed post stands now.

        A neighbour month's day that is in sight is no reason to turn the page; the toast tells where the post went.
        """
        if not isinstance(act, Change):
            return
        ids = [post.id for post in self.board.present(act.post_ids())]
        moment = self.board.moment_of(ids[0]) if ids else None
        day = act.day if act.day is not None or moment is None else local_day(moment)
        if day is not None:
            self.go_to(day)
            self._select(ids)

    def _follow_step(self, stepped: Stepped) -> None:
        """Show what was undone or redone, on whichever page that was asked for, and go there."""
        gone = [edit.id for edit in stepped.step.edits if edit.kind == "post" and edit.after is None]
        self.board.exchange(posts=stepped.posts, no_posts=gone)
        day = place_of(stepped)
        if day is not None:
            self.go_to(day)
            self._select([post.id for post in stepped.posts])

    def _select(self, post_ids: list[str]) -> None:
        if len(post_ids) < _SEVERAL:
            self.view.select_post("".join(post_ids))
        self.gestures.selection.choose(post_ids)

    # What happened

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
            self.orders.load()
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

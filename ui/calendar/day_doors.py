"""What opens beside a day: the list of its posts, and the menus of the day and of its posts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from models.enums import PostState
from models.posts import Post
from services.clock import local_day
from services.planning.recurring import again
from ui.calendar.board.board import Board
from ui.calendar.days.special import SpecialDays
from ui.calendar.deeds.accounts import AccountActions
from ui.calendar.deeds.actions import PlanActions
from ui.calendar.deeds.belonging import BelongingActions
from ui.calendar.deeds.commands import new_id
from ui.calendar.deeds.copies import Copies
from ui.calendar.deeds.states import StateActions
from ui.calendar.looks.cells import DayLook, day_look
from ui.calendar.views.stage import Stage

if TYPE_CHECKING:
    from ui.calendar.days.day_list import DayList


class DayDoors(QObject):
    """Opens them where the stage's view has the day. Nothing of it is made before it is asked for."""

    def __init__(
        self,
        stage: Stage,
        board: Board,
        *,
        plan: PlanActions,
        special_days: SpecialDays,
        states: StateActions,
        copies: Copies,
        open_post: Callable[[str], object],
        publish: Callable[[str], object],
        new_post: Callable[[date | datetime], object],
        use: Callable[[Post], object],
        belonging: BelongingActions,
        accounts: AccountActions,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._stage = stage
        self._board = board
        self._plan = plan
        self._special_days = special_days
        self._states = states
        self._copies = copies
        self._open_post = open_post
        self._publish = publish
        self._new_post = new_post
        self._use = use
        self._belonging = belonging
        self._accounts = accounts
        self._page = page
        self._day_list: DayList | None = None

    @property
    def day_list(self) -> DayList:
        """The list of a day's posts, made when it is opened first."""
        if self._day_list is None:
            from ui.calendar.days.day_list import DayList

            self._day_list = DayList(self._page)
            self._day_list.post_opened.connect(self._open_post)
            self._day_list.delete_asked.connect(self._plan.delete_post)
            self._day_list.new_post_asked.connect(self._new_post)
        return self._day_list

    def open_day(self, day: date) -> None:
        """Open the list of a shown day's posts beside its place."""
        self.day_list.open_for(self._look(day), self._stage.view.corner_of(day))

    def show_menu(self, place: date | datetime, post_id: str, at: QPoint) -> None:
        """Show what can be done with a day, an hour of it or one of its posts, at a global position."""
        day = local_day(place) if isinstance(place, datetime) else place
        from ui.calendar.day_menu import day_menu, post_menu

        ids = self._together(post_id)
        if post_id:
            menu = post_menu(
                self._page,
                self._look(day),
                post_id,
                open_post=self._open_post,
                publish=lambda: self._publish(post_id),
                shift=lambda days: self._plan.shift_posts(ids, timedelta(days=days)),
                copy=lambda: self._copies.take(ids),
                duplicate=lambda: self._copies.duplicate(ids),
                delete=lambda: self._plan.delete_posts(ids),
                again=self._again(post_id),
                states=self._states.offered(ids),
                choose=lambda state: self._states.choose(ids, state),
            )
            self._belonging.add_to(menu, ids)
            self._accounts.add_to(menu, ids)
        else:
            menu = day_menu(
                self._page,
                self._look(day),
                add_post=lambda: self._new_post(place),
                open_day=lambda: self.open_day(day),
                paste=(lambda: self._copies.paste(day)) if self._copies.has_some else None,
                add_special=self._special_days.add,
                edit_special=self._special_days.edit,
            )
        menu.popup(at)

    def _together(self, post_id: str) -> tuple[str, ...]:
        """Return what is selected, where a post is among that; else the post alone."""
        selected = self._stage.view.selected_posts()
        return selected if post_id in selected else (post_id,)

    def _again(self, post_id: str) -> Callable[[], object] | None:
        """Return what opens a published post once more, as a draft; ``None`` for what did not go out yet."""
        post = self._board.post(post_id)
        if post is None or post.state is not PostState.PUBLISHED:
            return None
        return lambda: self._use(again(post, new_id(), self._board.now))

    def _look(self, day: date) -> DayLook:
        return day_look(self._board, day, self._board.now, self._board.today)

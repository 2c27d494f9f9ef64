"""The ways to look at the calendar, and what each of them can do for the page."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QWidget

from models.enums import PostState
from ui.calendar.board.board import Board

translate = QCoreApplication.translate


class ViewKind(StrEnum):
    """In the order of their keys, 1 to 5. The values are stored in the settings."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    LIST = "list"
    PROFILE = "profile"


class CalendarView(Protocol):
    """A view. It reads the board, speaks through :class:`~ui.calendar.views.gestures.Gestures`, and changes nothing."""

    @property
    def current_day(self) -> date: ...
    @property
    def place(self) -> date | datetime:
        """Where the keyboard puts something new: the current day, or a moment of it."""
        ...

    @property
    def widget(self) -> QWidget:
        """The view itself."""
        ...

    def go_to(self, day: date) -> None:
        """Make a day the current one and bring it into sight, as far as the board has it. Says nothing of it."""
        ...

    def shows(self, day: date) -> bool:
        """Return whether a day is in sight without going there."""
        ...

    def beyond(self, spans: int) -> date:
        """Return the day that is current after turning by so many of the view's spans."""
        ...

    def select_post(self, post_id: str) -> None:
        """Select a post of the current day; an empty id selects none."""
        ...

    def selected_post(self) -> str:
        """Return the id of the selected post, or an empty text."""
        ...

    def selected_posts(self) -> tuple[str, ...]:
        """Return the ids of all that is selected together, the one that the hand is on first."""
        ...

    def corner_of(self, day: date) -> QPoint:
        """Return where a list of the day's posts may stand, as a global position."""
        ...

    def posts_in(self, place: QRect) -> list[str]:
        """Return the ids of the posts that are painted on a part of the view's widget."""
        ...

    def heading(self) -> str:
        """Return the name of what is shown."""
        ...

    def summary(self) -> str:
        """Return one line about what is shown."""
        ...


def counted(board: Board, days: list[date]) -> str:
    """Return how many posts stand on some days, in words; an empty text where there is none."""
    states = [post.state for day in days for post in board.all_on(day)]
    if not states:
        return ""
    words = translate("CalendarPage", "{n} yazı, {published} yayımlandı")
    return words.format(n=len(states), published=states.count(PostState.PUBLISHED))

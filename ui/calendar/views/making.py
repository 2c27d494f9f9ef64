"""Makes the stage: how each view is made, once it is shown, and which one is shown first."""

from __future__ import annotations

from functools import partial

from ui.calendar.ports import Settings
from ui.calendar.views.kinds import CalendarView, ViewKind
from ui.calendar.views.stage import Stage
from ui.calendar.views.tools import ViewTools

_CHOSEN = "calendar.view"


def stage_of(tools: ViewTools, settings: Settings) -> Stage:
    """Return the stage with all views, on the one that was shown last; that is kept in the settings."""
    makers = {
        ViewKind.DAY: partial(_hours, tools, 1),
        ViewKind.WEEK: partial(_hours, tools, 7),
        ViewKind.MONTH: partial(_month, tools),
        ViewKind.LIST: partial(_listing, tools),
        ViewKind.PROFILE: partial(_profile, tools),
    }
    stage = Stage(tools.board, tools.gestures, makers, ViewKind(settings.get(_CHOSEN)))

    def remember(kind: ViewKind) -> None:
        settings.set(_CHOSEN, kind.value)

    stage.kind_changed.connect(remember)
    return stage


def _month(tools: ViewTools) -> CalendarView:
    from ui.calendar.views.month.view import MonthView

    return MonthView(tools.board, tools.gestures, tools.board.today)


def _hours(tools: ViewTools, days: int) -> CalendarView:
    from ui.calendar.views.hours.view import HoursView

    return HoursView(tools.board, tools.gestures, tools.board.today, days)


def _listing(tools: ViewTools) -> CalendarView:
    from ui.calendar.views.listing.view import ListView

    return ListView(tools)


def _profile(tools: ViewTools) -> CalendarView:
    from ui.calendar.views.profile.view import ProfileView

    return ProfileView(tools)

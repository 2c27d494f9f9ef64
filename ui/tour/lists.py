"""The tour's look at the list and at the profile."""

from __future__ import annotations

from ui.calendar import CalendarPage
from ui.calendar.views.kinds import ViewKind
from ui.calendar.views.listing.view import ListView
from ui.calendar.views.profile.view import ProfileView
from ui.tour.driver import Driver


def look_at_lists(driver: Driver) -> None:
    """The list from today on, its end with what has no day, and the profile with a planned post selected."""
    page = driver.window.page("calendar")
    assert isinstance(page, CalendarPage)
    before = page.stage.kind
    page.stage.show_kind(ViewKind.LIST)
    page.go_to_today()
    page.stage.setFocus()
    page.undo_bar.hide()  # it tells of the step before
    listing = page.view
    assert isinstance(listing, ListView)
    driver.wait("list read", lambda: listing.agenda.last is None)
    driver.shoot("calendar-list")
    listing.undated_button.click()
    driver.wait("undated shown", lambda: listing.table.currentIndex().isValid())
    driver.shoot("calendar-list-undated")
    page.stage.show_kind(ViewKind.PROFILE)
    profile = page.view
    assert isinstance(profile, ProfileView)
    driver.wait("profile read", lambda: profile.feed.is_ready)
    profile.select_post(profile.tiles.looks[2].post_id)
    driver.wait("pictures loaded", lambda: profile.grid.has_its_pictures)
    driver.shoot("calendar-profile")
    page.stage.show_kind(before)
    page.go_to_today()

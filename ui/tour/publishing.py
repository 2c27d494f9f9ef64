"""The next morning: one post is late, another due; the steps that get it out, and the way back."""

from __future__ import annotations

from datetime import timedelta

from models.enums import Platform
from services.clock import FixedClock
from services.publishing.steps import Step
from ui.publishing.desk import PublishingDesk
from ui.tour.driver import Driver, TourFailed

_LATER = timedelta(days=1, minutes=32)


def publish(driver: Driver, clock: FixedClock) -> None:
    """The alarm, the list, one platform step by step; everything is taken back, and the clock too."""
    driver.window.show_page("calendar")
    desk = driver.window.findChild(PublishingDesk)
    if desk is None:
        raise TourFailed("no publish assistant")
    clock.moment += _LATER
    desk.watch.tick()
    driver.wait("alarm", lambda: desk.banner is not None)
    driver.shoot("publishing-alarm")
    desk.show_waiting()
    waiting = desk.waiting
    driver.wait("list", lambda: waiting is not None and bool(waiting.model.rows))
    driver.shoot("publishing-list")
    if waiting is not None:
        rows = waiting.model.rows
        meant = [row for row, due in enumerate(rows) if any(one.platform is Platform.INSTAGRAM for one in due.outlets)]
        waiting.list.setCurrentIndex(waiting.model.index(meant[-1]))
        waiting.publish.click()
    _walk(driver, desk)
    clock.moment -= _LATER
    desk.watch.tick()
    driver.wait("morning again", lambda: desk.banner is None)


def _walk(driver: Driver, desk: PublishingDesk) -> None:
    dialog = desk.dialog
    if dialog is None:
        raise TourFailed("no steps")
    session = dialog.session
    driver.wait("post read", lambda: session.look.caution is not None)
    driver.shoot("publishing-steps")
    session.accept()
    known = session.known
    for outlet in () if known is None else known.outlets:
        if outlet.platform is Platform.INSTAGRAM:
            session.choose(outlet)
    for step in session.steps[:-1]:
        if step is not Step.OUT:
            session.did(step)  # its browser stays closed
    dialog.steps.form.link.setText("https://www.instagram.com/p/DRk2x8oiQ1B/?igsh=MTc4")
    driver.wait("link read", lambda: session.next is Step.OUT)
    driver.shoot("publishing-link")
    dialog.do_next()
    driver.wait("next platform", dialog.undo_bar.isVisible)
    driver.shoot("publishing-next")
    session.undo()
    driver.wait("taken back", lambda: True)
    dialog.reject()

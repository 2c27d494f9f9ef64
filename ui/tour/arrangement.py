"""What orders the calendar: pillars, campaigns, slots."""

from __future__ import annotations

from PySide6.QtCore import QDate

from ui.arrangement.dialog import ArrangementDialog
from ui.calendar import CalendarPage
from ui.tour.driver import Driver, TourFailed


def arrange(driver: Driver) -> None:
    """From nothing to an ordered calendar, by the dialog's own proposals."""
    driver.window.show_page("calendar")
    dialog = _open(driver, "pillars")
    driver.wait("pillars shown", lambda: bool(dialog.pillars.arrangement.pillars))
    driver.shoot("arrangement-pillars")
    _campaign(driver, dialog)
    dialog.show_part("slots")
    dialog.slots.usual.click()
    driver.wait("slots added", lambda: bool(dialog.slots.arrangement.slots))
    driver.shoot("arrangement-slots")
    _series(driver, dialog)
    dialog.reject()
    _belong(driver)


def _series(driver: Driver, dialog: ArrangementDialog) -> None:
    """A weekly column, and what comes of it."""
    dialog.show_part("series")
    part, fields = dialog.series, dialog.series.fields
    driver.wait("series shown", lambda: True)
    fields.title.setText("Haftanın kitabı")
    fields.text.setPlainText("Bu hafta Çevre Kitaplığı’ndan bir kitap: ")
    fields.first.setDate(QDate(2026, 11, 17))
    fields.check_what.setText("Kitabın adı, yazarı, kapağın kaynağı")
    part.save_button.click()
    driver.wait("series added", lambda: bool(part.arrangement.series))
    part.choose(part.arrangement.series[0].id)
    driver.shoot("arrangement-series")


def _belong(driver: Driver) -> None:
    """A topic with its pillar and campaign, in its form."""
    page = driver.window.page("calendar")
    assert isinstance(page, CalendarPage)
    driver.wait("orders known", lambda: bool(page.orders.pillars) and bool(page.orders.campaigns))
    topics = page.topics
    topics.view.setCurrentIndex(topics.model.index(1))
    topics.edit_selected()
    belonging = topics.form.belonging
    belonging.pillar.setCurrentIndex(2)
    belonging.campaign.setCurrentIndex(1)
    driver.shoot("calendar-topic-form")
    topics.form.submit()
    driver.wait("topic stored", lambda: any(topic.pillar_id for topic in page.board.topics))


def _open(driver: Driver, part: str) -> ArrangementDialog:
    page = driver.window.page("calendar")
    assert isinstance(page, CalendarPage)
    page.arrange.click()
    dialog = driver.window.findChild(ArrangementDialog)
    if dialog is None:
        raise TourFailed("no arrangement")
    dialog.show_part(part)
    return dialog


def _campaign(driver: Driver, dialog: ArrangementDialog) -> None:
    dialog.show_part("campaigns")
    part = dialog.campaigns
    driver.wait("campaigns shown", lambda: True)
    part.name.setText("Aday öğrenci tanıtım günleri")
    for field, day in ((part.first, QDate(2027, 4, 5)), (part.last, QDate(2027, 4, 23))):
        field.tick.setChecked(True)
        field.day.setDate(day)
    part.save_button.click()
    driver.wait("campaign added", lambda: bool(part.arrangement.campaigns))
    part.choose(part.arrangement.campaigns[0].id)
    driver.shoot("arrangement-campaigns")

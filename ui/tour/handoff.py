"""The tour's look at giving accounts to a colleague, and at what a colleague entrusted to the editor."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QScrollArea

from ui.tour.driver import Driver
from ui.vault.handoff.part import HandoffSection
from ui.vault.page import VaultPage
from ui.vault.sections import Sections

_REASON = "Murat Bey raporlu, mezunlar gününün duyurusu bugün yayımlanmalı"


def hand_over(driver: Driver, page: VaultPage) -> None:
    """Choose what is given, seal it, rehearse what was entrusted, and open it with a reason."""
    page.news.part_asked.emit("handoff")
    part = page.open_view.part("handoff")
    assert isinstance(part, Sections)
    (section,) = (one for one in part.sections if isinstance(one, HandoffSection))
    driver.wait("backups shown", lambda: bool(section.standing.entrusted))
    for scroll in part.findChildren(QScrollArea):
        scroll.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    driver.shoot("vault-handoff")
    _give(driver, section)
    _hold(driver, section)


def _give(driver: Driver, section: HandoffSection) -> None:
    section.give()
    dialog = section.giving.dialog
    assert dialog is not None
    dialog.people.tick(None)
    driver.shoot("vault-give")
    dialog.go.click()
    driver.wait("sealed", lambda: section.outgoing.dialog is not None)
    driver.shoot("vault-sealed")
    _close(section)


def _hold(driver: Driver, section: HandoffSection) -> None:
    (held,) = section.standing.entrusted
    section.opening.drill(held)
    driver.wait("rehearsed", lambda: section.outgoing.dialog is not None)
    driver.shoot("vault-drill")
    _close(section)
    section.opening.ask(held)
    dialog = section.opening.dialog
    assert dialog is not None
    dialog.reason.setText(_REASON)
    dialog.accounts.tick([held.items[0].id])
    driver.shoot("vault-open")
    dialog.go.click()
    driver.wait("opened", lambda: section.opening.opened is not None)
    driver.shoot("vault-opened")
    _close(section)


def _close(section: HandoffSection) -> None:
    assert section.outgoing.dialog is not None
    section.outgoing.dialog.accept()

"""The tour's look at the recovery kit and at a leaver's list."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from ui.theme.tokens import SPACE_S
from ui.tour.driver import Driver
from ui.vault.page import VaultPage
from ui.vault.recovery.kit_dialog import KitDialog
from ui.vault.recovery.kit_section import KitSection
from ui.vault.recovery.leaving_section import LeavingSection
from ui.vault.recovery.printing import PagePrinting
from ui.vault.sections import Sections


def back_up(driver: Driver, page: VaultPage) -> None:
    """Make a kit up to the trial of its paper, and begin the list for an editor before us."""
    page.news.part_asked.emit("handoff")
    part = page.open_view.part("handoff")
    assert isinstance(part, Sections)
    (kit,) = (one for one in part.sections if isinstance(one, KitSection))
    (leaving,) = (one for one in part.sections if isinstance(one, LeavingSection))
    driver.wait("kit's state shown", lambda: bool(kit.chip.text()))
    _show(part, kit)
    driver.shoot("vault-backup")
    kit.make()
    dialog = kit.dialog
    assert isinstance(dialog, KitDialog)
    dialog.next_button.click()
    driver.wait("code made", lambda: isinstance(dialog.printing, PagePrinting))
    dialog.next_button.click()
    driver.wait("groups asked for", lambda: dialog.test_step is not None)
    step, code = dialog.test_step, dialog.code
    assert step is not None
    assert code is not None
    step.entries[0].line.setText(code.groups()[step.asked[0] - 1].reveal())  # the sample vault's
    driver.shoot("vault-kit")
    dialog.reject()
    _begin_list(driver, leaving)
    _show(part, leaving.cards[0])
    driver.shoot("vault-leaver")
    page.news.part_asked.emit("accounts")


def _begin_list(driver: Driver, leaving: LeavingSection) -> None:
    leaving.begin()
    driver.wait("reasons shown", lambda: leaving.dialog is not None)
    dialog = leaving.dialog
    assert dialog is not None
    dialog.choose_predecessor("Fatma Demir")
    dialog.go.click()
    driver.wait("list begun", lambda: bool(leaving.cards) and leaving.cards[0].is_filled)


def _show(part: Sections, widget: QWidget) -> None:
    """Scroll so that ``widget`` begins at the top."""
    (scroll,) = part.findChildren(QScrollArea)
    QApplication.processEvents()
    inside = scroll.widget()
    assert inside is not None
    scroll.verticalScrollBar().setValue(widget.mapTo(inside, QPoint(0, 0)).y() - SPACE_S)

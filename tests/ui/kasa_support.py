"""Kasa with a vault behind it that lives in a test's folder, and hands to drive the page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from models.enums import Platform
from models.posts import Account
from services.clock import FixedClock
from services.settings import Settings
from services.vault.copies import VaultCopies
from services.vault.service import VaultService
from tests.vault_support import FakeKeys
from ui.events import AppEvents
from ui.tasks import TaskRunner
from ui.vault.credential_dialog import CredentialDialog
from ui.vault.page import VaultPage
from ui.vault.parts import VaultHooks
from ui.vault.system.capture import Hide

ACCOUNTS = (Account("a1", Platform.X, "birimkutuphane"),)


class Kasa:
    """The page with all that a test needs to drive it."""

    def __init__(
        self,
        qtbot: QtBot,
        tasks: TaskRunner,
        events: AppEvents,
        clock: FixedClock,
        folder: Path,
        *,
        hooks: VaultHooks | None = None,
    ) -> None:
        self.qtbot = qtbot
        self.tasks = tasks
        self.clock = clock
        self.keys = FakeKeys()
        self.path = folder / "vault.sqlite3"
        self.vault = VaultService(self.path, self.keys, clock)
        self.settings = Settings(folder / "settings.json")
        self.events = events
        self.page = self.make_page(hooks)

    def make_page(
        self, hooks: VaultHooks | None = None, hide: Hide | None = None, copies: VaultCopies | None = None
    ) -> VaultPage:
        """Return the page anew, with what other capabilities show there."""
        self.page = VaultPage(
            self.vault,
            self.tasks,
            self.events,
            self.settings,
            self.clock,
            load_accounts=lambda: ACCOUNTS,
            hooks=hooks,
            hide=hide,
            copies=copies,
        )
        self.qtbot.addWidget(self.page)
        return self.page

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy)

    def show(self) -> None:
        self.page.resize(1100, 760)
        self.page.show()
        self.page.activateWindow()
        self.qtbot.waitUntil(self.page.isActiveWindow)
        self.settle()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget() or self.page
        self.qtbot.keyClick(focus, key, modifiers)
        self.settle()

    def open_editor(self) -> None:
        self.press(Qt.Key.Key_F2)
        self.qtbot.waitUntil(lambda: self.page.open_view.accounts.editing.dialog is not None)

    def press_delete(self) -> QMessageBox:
        self.page.activateWindow()
        self.page.open_view.accounts.list.take_focus()
        self.qtbot.waitUntil(self.page.isActiveWindow)
        self.press(Qt.Key.Key_Delete)
        self.qtbot.waitUntil(lambda: bool(self.page.findChildren(QMessageBox)))
        return self.page.findChildren(QMessageBox)[0]

    def button(self, text: str, within: QWidget | None = None) -> QAbstractButton:
        found = [
            one
            for one in (within or self.page).findChildren(QAbstractButton)
            if text in (one.text(), one.accessibleName()) and one.isVisible()
        ]
        assert found, f"no button {text!r}"
        return found[0]

    def click(self, text: str, within: QWidget | None = None) -> None:
        self.button(text, within).click()
        self.settle()

    def dialog(self) -> CredentialDialog:
        assert self.page.open_view.accounts.editing.dialog is not None
        return self.page.open_view.accounts.editing.dialog

    def field(self, name: str) -> QWidget:
        (found,) = [one for one in self.dialog().findChildren(QWidget) if one.accessibleName() == name]
        return found


def clipboard_text() -> str:
    return QGuiApplication.clipboard().text()


def said_by_labels(page: QWidget) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def everything_said(page: QWidget) -> str:
    """All that a screen reader, a test or a crash report could read of the page."""
    said: list[str] = []
    for one in (page, *page.findChildren(QWidget)):
        interface = QAccessible.queryAccessibleInterface(one)
        said += [one.toolTip(), one.accessibleName(), one.accessibleDescription(), one.objectName()]
        if interface is not None:
            said += [interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value)]
    return "\n".join(said)

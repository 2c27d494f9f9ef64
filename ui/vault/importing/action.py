"""The one action by which the vault's page comes here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.kit import button
from ui.vault.parts import VaultTools

SHORTCUT = "Ctrl+I"


def make_import_button(tools: VaultTools, parent: QWidget) -> QWidget:
    """Return the header's button “İçe aktar…”. Its dialog has ``parent`` for a parent: locking the vault closes it."""
    return _button(tools, parent, SHORTCUT)


def make_first_import_button(tools: VaultTools, parent: QWidget) -> QWidget:
    """Return the same for the empty vault; the shortcut is the header's."""
    return _button(tools, parent, "")


def _button(tools: VaultTools, parent: QWidget, shortcut: str) -> QWidget:
    def begin() -> None:
        from ui.vault.importing.dialog import ImportDialog

        ImportDialog(tools, parent).open()

    text = QCoreApplication.translate("ImportAction", "İçe aktar…")
    return button(text, begin, icon="inbox", shortcut=shortcut)

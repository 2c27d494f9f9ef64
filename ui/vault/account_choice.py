"""The choice of the account that a credential belongs to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from models.enums import Platform
from models.posts import Account
from services.vault.credentials import CredentialSummary
from ui.theme import current_theme
from ui.vault.credential_list import PLATFORM_NAMES, icon_of


class AccountChoice(QComboBox):
    """The unit's accounts, then the platforms alone, then any other. An item's data are ``(platform, account id)``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    @property
    def platform(self) -> Platform | None:
        """The chosen platform."""
        return self.currentData()[0] if self.currentIndex() >= 0 else None

    def fill(self, accounts: Sequence[Account]) -> None:
        """Offer ``accounts``, and what there always is."""
        theme = current_theme()
        for account in accounts:
            icon = theme.icon(icon_of(account.platform))
            text = f"{PLATFORM_NAMES[account.platform]} · @{account.handle}"
            self.addItem(icon, text, (account.platform, account.id))
        for platform, name in PLATFORM_NAMES.items():
            self.addItem(theme.icon(icon_of(platform)), name, (platform, None))
        other = QCoreApplication.translate("CredentialDialog", "Diğer hesap")
        self.addItem(theme.icon("key"), other, (None, None))

    def choose_account(self, account_id: str) -> bool:
        """Choose an account of the unit by its id; tell whether it is among the choices."""
        choices = [self.itemData(row)[1] for row in range(self.count())]
        if not account_id or account_id not in choices:
            return False
        self.setCurrentIndex(choices.index(account_id))
        return True

    def show_of(self, credential: CredentialSummary) -> None:
        """Choose what ``credential`` has, and tell nobody."""
        self.blockSignals(True)
        wanted = (credential.platform, credential.account_id)
        choices = [self.itemData(row) for row in range(self.count())]
        if wanted not in choices:  # the account was deleted, or its list could not be read
            self.addItem(current_theme().icon(icon_of(credential.platform)), credential.title, wanted)
            choices.append(wanted)
        self.setCurrentIndex(choices.index(wanted))
        self.blockSignals(False)

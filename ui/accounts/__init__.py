"""Hesaplar: the unit's accounts against articles 11 to 13, and the registry of the university's official ones."""

from ui.accounts.page import AccountsPage

__all__ = ["AccountsPage"]

"""Ayarlar: everything is saved at once; what is wrong is said beside the field."""

from ui.settings.page import SettingsPage

__all__ = ["SettingsPage"]

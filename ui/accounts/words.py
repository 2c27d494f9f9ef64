"""How the page names platforms, days and states."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate

from models.enums import Platform, Severity
from services.accounts import PLATFORM_NAMES
from services.accounts.audit import AuditItem, ItemState, Summary
from ui.kit import tone_of

ORDER = (Platform.INSTAGRAM, Platform.X, Platform.FACEBOOK)
"""How the platforms are offered: as at the first start."""


def platform_name(platform: Platform) -> str:
    return PLATFORM_NAMES[platform]


def icon_of(platform: Platform) -> str:
    """Return the name of the platform's icon."""
    return platform.value


def qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def pydate(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def badge_tone(summary: Summary) -> str:
    """Return the tone of a badge: the worst that is open, quiet where something is unknown, green where all is done."""
    if summary.worst is not None:
        return tone_of(summary.worst)
    return "" if summary.unknown else "success"


def item_icon(item: AuditItem) -> tuple[str, str]:
    """Return an item's icon and the token it is dyed with; shape and colour say the same."""
    if item.state is ItemState.DONE:
        return "success", "success"
    if item.state is ItemState.UNKNOWN:
        return "unknown", "muted"
    if item.severity is Severity.ERROR:
        return "error", "error"
    return ("clock" if item.state is ItemState.DUE else "warning"), "warning"


def page_address(platform: Platform, handle: str) -> str:
    """Return the web address of an account."""
    host = {Platform.X: "x.com", Platform.FACEBOOK: "www.facebook.com", Platform.INSTAGRAM: "www.instagram.com"}
    return f"https://{host[platform]}/{handle}"

"""Days as the kit and the lists say them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from services.clock import local_day


def day_of(moment: datetime) -> str:
    """Return the day of ``moment`` in Türkiye: "30 Kasım 2026"."""
    day = local_day(moment)
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")

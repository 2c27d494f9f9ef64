"""How the dialog names days, weekdays and times."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from models.calendar import Rhythm, Series, Slot
from services.planning.arrangement import OFFICE_DAYS
from ui.moments import day_said, time_said

WEEK = 7
translate = QCoreApplication.translate


def span_said(first: date | None, last: date | None) -> str:
    """ "1 Nisan 2027 – 20 Nisan 2027", open where there is no day."""
    if first is not None and last is not None:
        return f"{day_said(first)} – {day_said(last)}"
    if first is not None:
        return translate("Arrangement", "{day} gününden başlayarak").format(day=day_said(first))
    if last is not None:
        return translate("Arrangement", "{day} gününe kadar").format(day=day_said(last))
    return translate("Arrangement", "Günleri belirsiz")


def weekday_name(weekday: int, *, short: bool = False) -> str:
    """Return a weekday's name; Monday is 0."""
    kind = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().dayName(weekday + 1, kind)


def weekdays_said(weekdays: Iterable[int]) -> str:
    """ "her gün", "hafta içi" or "Pzt, Çar"."""
    days = frozenset(weekdays)
    if len(days) == WEEK:
        return translate("Arrangement", "her gün")
    if days == OFFICE_DAYS:
        return translate("Arrangement", "hafta içi")
    return ", ".join(weekday_name(day, short=True) for day in sorted(days))


def rhythm_said(series: Series) -> str:
    """ "Her hafta Salı", "Her ay 31. gün", "Her yıl 14 Mart"."""
    first = series.first
    day = QDate(first.year, first.month, first.day)
    if series.rhythm is Rhythm.WEEKLY:
        return translate("Arrangement", "Her hafta {weekday}").format(weekday=weekday_name(first.weekday()))
    if series.rhythm is Rhythm.MONTHLY:
        return translate("Arrangement", "Her ay {day}. gün").format(day=first.day)
    return translate("Arrangement", "Her yıl {day}").format(day=QLocale().toString(day, "d MMMM"))


def slots_said(slots: Sequence[Slot]) -> str:
    """ "09.30 hafta içi · 17.30 hafta içi"."""
    ordered = sorted(slots, key=lambda one: (one.at, min(one.weekdays, default=0)))
    if len({one.weekdays for one in ordered}) == 1:
        return f"{', '.join(time_said(one.at) for one in ordered)} · {weekdays_said(ordered[0].weekdays)}"
    return " · ".join(f"{time_said(one.at)} {weekdays_said(one.weekdays)}" for one in ordered)

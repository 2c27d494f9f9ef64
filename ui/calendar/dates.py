"""Days, months and times as the screen's language writes them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from services.clock import local_day
from ui.moments import clock_time, is_turkish

GRID_DAYS = 42
time_text = clock_time
_FRONT_VOWEL_MONTHS = (9, 10)
"""Eylül and Ekim: the only months whose dative is -e and not -a."""


def month_start(day: date) -> date:
    """Return the first day of the month of ``day``."""
    return day.replace(day=1)


def add_months(day: date, months: int) -> date:
    """Return the same day ``months`` later, or the last day of that month where it is shorter."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    first = date(year, month + 1, 1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return first.replace(day=min(day.day, last.day))


def month_days(month: date) -> list[date]:
    """Return the days of the month of ``month``, in order."""
    first = month_start(month)
    return [first + timedelta(days=n) for n in range((add_months(first, 1) - first).days)]


def grid_start(month: date) -> date:
    """Return the Monday that the six-week grid of ``month`` begins with."""
    return week_start(month_start(month))


def weeks_needed(month: date) -> int:
    """Return how many of the grid's six weeks hold a day of ``month``: 4, 5 or 6."""
    return (month_days(month)[-1] - grid_start(month)).days // 7 + 1


def month_title(day: date) -> str:
    """ "Kasım 2026"."""
    return f"{QLocale().standaloneMonthName(day.month)} {day.year}"


def month_name(day: date) -> str:
    return QLocale().monthName(day.month)


def short_month(day: date) -> str:
    return QLocale().monthName(day.month, QLocale.FormatType.ShortFormat)


def weekday_name(day: date, *, short: bool = False) -> str:
    kind = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().dayName(day.isoweekday(), kind)


def long_day(day: date) -> str:
    """ "24 Kasım Salı", or "Tuesday, 24 November"."""
    if is_turkish():
        return f"{day.day} {month_name(day)} {weekday_name(day)}"
    return f"{weekday_name(day)}, {day.day} {month_name(day)}"


def day_title(day: date) -> str:
    """ "30 Kasım 2026 Pazartesi", or "Monday, 30 November 2026"."""
    if is_turkish():
        return f"{short_day(day)} {day.year} {weekday_name(day)}"
    return f"{long_day(day)} {day.year}"


def span_title(first: date, last: date) -> str:
    """ "30 Kasım – 6 Aralık 2026", "7 – 13 Aralık 2026": what both ends have in common is said once."""
    if first.year != last.year:
        begin = f"{short_day(first)} {first.year}"
    elif first.month != last.month:
        begin = short_day(first)
    else:
        begin = str(first.day)
    return f"{begin} – {short_day(last)} {last.year}"


def week_start(day: date) -> date:
    """Return the Monday of the week of ``day``."""
    return day - timedelta(days=day.weekday())


def short_day(day: date) -> str:
    """ "24 Kasım"."""
    return f"{day.day} {month_name(day)}"


def day_as_goal(day: date) -> str:
    """ "24 Kasım’a": where something goes. Only Turkish has an ending here."""
    if not is_turkish():
        return short_day(day)
    return f"{short_day(day)}’{'e' if day.month in _FRONT_VOWEL_MONTHS else 'a'}"


def moment_as_goal(moment: datetime) -> str:
    """ "24 Kasım 09.30 saatine", or "24 November 09:30"."""
    words = f"{short_day(local_day(moment))} {time_text(moment)}"
    return f"{words} saatine" if is_turkish() else words


def days_left_text(days: int) -> str:
    """What the chip of a topic says."""

    if days < 0:
        return QCoreApplication.translate("Calendar", "süresi geçti")
    if days == 0:
        return QCoreApplication.translate("Calendar", "bugün son gün")
    if days == 1:
        return QCoreApplication.translate("Calendar", "yarın son gün")
    return QCoreApplication.translate("Calendar", "{n} gün kaldı").format(n=days)

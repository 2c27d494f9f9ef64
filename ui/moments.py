"""Dates and times as the screen's language writes them: "17 Kas 10.00", "17 Nov 10:00"."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from services.clock import ISTANBUL


def short_moment(moment: datetime, now: datetime) -> str:
    """Return day, month and time in Türkiye; the year only where it is another one."""
    local = moment.astimezone(ISTANBUL)
    day = QDate(local.year, local.month, local.day)
    shape = "d MMM" if local.year == now.astimezone(ISTANBUL).year else "d MMM yyyy"
    return f"{QLocale().toString(day, shape)} {clock_time(moment)}"


def is_turkish() -> bool:
    """Tell whether the screen speaks the language of the source: there is English beside it, and no other one."""
    return QLocale().language() != QLocale.Language.English


def day_said(day: date) -> str:
    """ "26 Kasım 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def time_said(at: time | datetime) -> str:
    """ "09.30": a full stop in Turkish, a colon elsewhere."""
    # Hundreds of cards a change: strftime would take half of their time.
    return f"{at.hour:02}{'.' if is_turkish() else ':'}{at.minute:02}"


def clock_time(moment: datetime) -> str:
    """Return the same of a moment, in Türkiye's time."""
    return time_said(moment.astimezone(ISTANBUL))


def clock_shape() -> str:
    """Return the same for fields and formats of Qt's."""
    return "HH.mm" if is_turkish() else "HH:mm"


def when(moment: datetime, *, year: bool = False) -> str:
    """Return a moment in Türkiye's time: "26 Kasım Perşembe, 09.00"."""
    if is_turkish():
        shape = "d MMMM yyyy dddd" if year else "d MMMM dddd"
    else:
        shape = "dddd, d MMMM yyyy" if year else "dddd, d MMMM"
    return QLocale().toString(to_field(moment), f"{shape}, {clock_shape()}")


def to_field(moment: datetime) -> QDateTime:
    """Return what a date field shows: the wall clock of Türkiye, whatever this PC's zone is."""
    local = moment.astimezone(ISTANBUL)
    return QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute))


def from_field(shown: QDateTime) -> datetime:
    """Read a date field back as an aware time."""
    day, clock = shown.date(), shown.time()
    return datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute(), tzinfo=ISTANBUL)

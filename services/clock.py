"""The time, injected: nothing else in the program asks the operating system for it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

ISTANBUL = ZoneInfo("Europe/Istanbul")


class Clock(Protocol):
    """Anything that knows what time it is."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        ...


class SystemClock:
    """The clock of this PC."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class FixedClock:
    """A clock that stands still until it is told to move: for tests, the tour and ``check --at``."""

    def __init__(self, moment: datetime) -> None:
        if moment.tzinfo is None:
            raise ValueError("a clock needs an aware time")
        self.moment = moment.astimezone(UTC)

    def now(self) -> datetime:
        return self.moment


def local_day(moment: datetime) -> date:
    """Return the calendar day of an aware ``moment`` in Türkiye."""
    return moment.astimezone(ISTANBUL).date()

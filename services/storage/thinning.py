"""Which backups are not needed any more."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import timedelta
from pathlib import Path

from services.clock import local_day
from services.storage.errors import Backup

_KEPT_DAYS, _KEPT_WEEKS, _KEPT_MONTHS = 7, 4, 12


def superfluous(backups: Iterable[Backup]) -> list[Backup]:
    """Return the backups to drop.

    Kept are all of the newest one's last 24 hours, and the newest of each of the last 7 days, 4 weeks and 12
    months that have any: counted by those that have, a long holiday takes nothing away. Days are Türkiye's.
    """
    newest_first = sorted(backups, key=lambda backup: backup.made_at, reverse=True)
    if not newest_first:
        return []
    latest = newest_first[0].made_at
    kept = {backup.path for backup in newest_first if latest - backup.made_at < timedelta(days=1)}
    for count, period in ((_KEPT_DAYS, _day), (_KEPT_WEEKS, _week), (_KEPT_MONTHS, _month)):
        kept |= _newest_of_each(newest_first, period, count)
    return [backup for backup in newest_first if backup.path not in kept]


def _newest_of_each(newest_first: Iterable[Backup], period: Callable[[Backup], Hashable], count: int) -> set[Path]:
    newest: dict[Hashable, Path] = {}
    for backup in newest_first:
        if len(newest) == count and period(backup) not in newest:
            break
        newest.setdefault(period(backup), backup.path)
    return set(newest.values())


def _day(backup: Backup) -> Hashable:
    return local_day(backup.made_at)


def _week(backup: Backup) -> Hashable:
    return tuple(local_day(backup.made_at).isocalendar())[:2]


def _month(backup: Backup) -> Hashable:
    day = local_day(backup.made_at)
    return (day.year, day.month)

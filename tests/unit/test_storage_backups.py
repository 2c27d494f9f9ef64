"""Which backups are kept, and that importing the storage is light."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from services.clock import local_day
from services.storage.backups import superfluous
from services.storage.errors import Backup

START = datetime(2026, 11, 26, 6, tzinfo=UTC)


def backup(at: datetime) -> Backup:
    return Backup(Path(at.isoformat()), at, 1)


def kept_after_daily_backups(days: int) -> list[datetime]:
    kept: list[Backup] = []
    for day in range(days):
        kept.append(backup(START + timedelta(days=day)))
        gone = set(superfluous(kept))
        kept = [b for b in kept if b not in gone]
    return [b.made_at for b in kept]


def test_a_year_of_daily_backups_thins_out_to_days_weeks_and_months() -> None:
    kept = kept_after_daily_backups(500)
    last = START + timedelta(days=499)
    assert [last - timedelta(days=n) for n in range(6, -1, -1)] == kept[-7:]
    assert len({local_day(at).isocalendar()[:2] for at in kept if last - at < timedelta(days=28)}) >= 4
    assert len({(at.year, at.month) for at in kept}) == 12
    assert len(kept) <= 7 + 4 + 12


def test_a_long_holiday_takes_nothing_away() -> None:
    before = [backup(START - timedelta(days=n)) for n in range(7)]
    assert superfluous([*before, backup(START + timedelta(days=60))]) == [before[-1]]


def test_backups_of_the_last_day_all_stay() -> None:
    assert superfluous(backup(START + timedelta(hours=n)) for n in range(10)) == []


@settings(max_examples=60, deadline=None)
@given(st.lists(st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)), unique=True))  # noqa: DTZ001
def test_the_newest_always_stays_and_thinning_twice_is_thinning_once(moments: list[datetime]) -> None:
    backups = [backup(at) for at in moments]
    gone = superfluous(backups)
    kept = [b for b in backups if b not in gone]
    assert bool(kept) == bool(backups)
    if backups:
        assert max(backups, key=lambda b: b.made_at) in kept
    assert superfluous(kept) == []


def test_importing_storage_and_settings_loads_no_database() -> None:
    code = (
        "import sys; import services.storage, services.settings; "
        "print([m for m in ('sqlalchemy', 'alembic', 'sqlite3', 'PySide6') if m in sys.modules])"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"

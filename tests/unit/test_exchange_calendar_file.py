"""What is planned, as a file that other calendars read and follow."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from icalendar import Calendar

from models.enums import Platform, PostState
from models.posts import Variant
from services.exchange.calendar_file import save_calendar
from tests.exchange_support import NOW, X, post


def test_planned_posts_are_entries_in_utc_and_drafts_are_none(tmp_path: Path) -> None:
    path, moment = tmp_path / "takvim.ics", datetime(2026, 12, 2, 6, 30, tzinfo=UTC)
    own = (Variant(Platform.X, "Kısa; ama, öz", X.id), Variant(Platform.FACEBOOK))
    planned = post(1, text="Kitap günü\nYarın", state=PostState.PLANNED, planned_at=moment, variants=own)
    draft = post(2, planned_at=moment)
    assert save_calendar(path, [planned, draft], {X.id: X}, NOW) == 1
    (entry,) = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert (str(entry["uid"]), entry["dtstart"].dt, str(entry["summary"])) == (
        planned.id,
        moment,
        "Kitap günü (X, Facebook)",
    )
    assert b"DTSTART:20261202T063000Z" in path.read_bytes()
    assert str(entry["description"]) == "X @birim, Facebook\n\nKitap günü\nYarın\n\nX: Kısa; ama, öz"


def test_a_moved_post_stays_the_same_entry(tmp_path: Path) -> None:
    path = tmp_path / "takvim.ics"
    one = post(1, state=PostState.PLANNED, planned_at=NOW)
    for shift in (0, 1):
        moved = post(1, state=PostState.PLANNED, planned_at=NOW + timedelta(days=shift), revision=1 + shift)
        save_calendar(path, [moved], {}, NOW)
    (entry,) = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert (str(entry["uid"]), int(entry["sequence"]), entry["dtstart"].dt) == (one.id, 2, NOW + timedelta(days=1))

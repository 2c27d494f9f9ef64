"""The sample unit's library of pictures: read from ``[[library]]`` of ``resources/sample/unit.toml``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from models.assets import ShownPerson
from models.sources import PictureSource, SourceKind


@dataclass(frozen=True, slots=True)
class SampleAsset:
    """A picture of the library without its measures and its digest, which the media store has yet to tell."""

    file: str
    description: str
    added_at: datetime
    tags: tuple[str, ...]
    people: tuple[ShownPerson, ...]
    people_checked: bool
    source: PictureSource | None
    """Without a digest."""


def read_assets(entries: list[dict[str, Any]], today: date, now: datetime) -> tuple[SampleAsset, ...]:
    """Return the library with its days counted from ``today``; the first entry was added last."""
    return tuple(_asset(entry, number, today, now) for number, entry in enumerate(entries))


def _asset(entry: dict[str, Any], number: int, today: date, now: datetime) -> SampleAsset:
    people = tuple(
        ShownPerson(
            one["name"],
            _days_ago(one.get("consent_days_ago"), today),
            _days_ago(one.get("withdrawn_days_ago"), today),
            one.get("note", ""),
        )
        for one in entry.get("people", ())
    )
    return SampleAsset(
        file=entry["file"],
        description=entry["description"],
        added_at=now - timedelta(days=20 + number),
        tags=tuple(entry["tags"]),
        people=people,
        people_checked=entry.get("people_checked", True),
        source=_source(entry.get("source"), today, now),
    )


def _source(entry: dict[str, Any] | None, today: date, now: datetime) -> PictureSource | None:
    if entry is None:
        return None
    left = entry.get("expires_in")
    return PictureSource(
        "",
        SourceKind(entry["kind"]),
        now - timedelta(days=20),
        name=entry.get("name", ""),
        handle=entry.get("handle", ""),
        licence=entry.get("licence", ""),
        credit=entry.get("credit", ""),
        expires_on=None if left is None else today + timedelta(days=left),
    )


def _days_ago(days: int | None, today: date) -> date | None:
    return None if days is None else today - timedelta(days=days)

"""Pillars, campaigns, slots and series before and after a change, as the history of deeds keeps them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any

from models.calendar import Campaign, OnClosed, Pillar, Rhythm, Series, Slot
from services.storage import codec
from services.storage.database import Edit, Fields
from services.storage.edits import edit_between

PILLARS, CAMPAIGN, SLOTS, SERIES = "pillars", "campaign", "slots", "series"
ALL_PILLARS = "all"
"""The pillars are one thing: their shares belong together."""


def pillars_edit(before: Sequence[Pillar] | None, after: Sequence[Pillar] | None) -> Edit:
    """Return the change of all pillars."""
    return Edit(PILLARS, ALL_PILLARS, pillars_fields(before or ()), pillars_fields(after or ()))


def pillars_fields(pillars: Sequence[Pillar]) -> dict[str, Any]:
    return {"pillars": [[one.id, one.name, one.share, one.colour] for one in pillars]}


def pillars_of(fields: Fields) -> list[Pillar]:
    return [Pillar(*one) for one in fields["pillars"]]


def campaign_edit(before: Campaign | None, after: Campaign | None) -> Edit:
    """Return the change of a campaign; ``None`` where it is in no list."""
    return edit_between(CAMPAIGN, campaign_fields, before, after)


def campaign_fields(campaign: Campaign) -> dict[str, Any]:
    return {
        "name": campaign.name,
        "first": _day_text(campaign.first),
        "last": _day_text(campaign.last),
        "colour": campaign.colour,
        "notes": campaign.notes,
    }


def campaign_of(one_id: str, fields: Fields) -> Campaign:
    return Campaign(
        one_id, fields["name"], _day(fields["first"]), _day(fields["last"]), fields["colour"], fields["notes"]
    )


def slots_edit(account_id: str, before: Sequence[Slot], after: Sequence[Slot]) -> Edit:
    """Return the change of an account's slots."""
    return Edit(SLOTS, account_id, slots_fields(before), slots_fields(after))


def slots_fields(slots: Sequence[Slot]) -> dict[str, Any]:
    return {"slots": [[one.id, one.at.isoformat("minutes"), sorted(one.weekdays)] for one in slots]}


def slots_of(account_id: str, fields: Fields) -> list[Slot]:
    return [
        Slot(one_id, account_id, time.fromisoformat(at), frozenset(weekdays))
        for one_id, at, weekdays in fields["slots"]
    ]


def series_edit(before: Series | None, after: Series | None) -> Edit:
    """Return the change of a series; ``None`` where it is in no list."""
    return edit_between(SERIES, series_fields, before, after)


def series_fields(series: Series) -> dict[str, Any]:
    """Return what undoing may put back. How far its posts were made never goes back: none is made twice."""
    return {
        "title": series.title,
        "rhythm": series.rhythm.value,
        "first": series.first.isoformat(),
        "created_at": series.created_at.isoformat(),
        "last": _day_text(series.last),
        "at": None if series.at is None else series.at.isoformat("minutes"),
        "text": series.text,
        "variants": codec.variants_to_json(series.variants),
        "pillar_id": series.pillar_id,
        "check_first": series.check_first,
        "check_what": series.check_what,
        "on_closed": series.on_closed.value,
        "campaign_id": series.campaign_id,
        "paused_from": _day_text(series.paused_from),
        "paused_until": _day_text(series.paused_until),
    }


def series_of(one_id: str, fields: Fields, made_until: date | None) -> Series:
    return Series(
        id=one_id,
        title=fields["title"],
        rhythm=Rhythm(fields["rhythm"]),
        first=date.fromisoformat(fields["first"]),
        created_at=datetime.fromisoformat(fields["created_at"]),
        last=_day(fields["last"]),
        at=None if fields["at"] is None else time.fromisoformat(fields["at"]),
        text=fields["text"],
        variants=codec.variants_from_json(fields["variants"]),
        pillar_id=fields["pillar_id"],
        check_first=fields["check_first"],
        check_what=fields["check_what"],
        on_closed=OnClosed(fields["on_closed"]),
        campaign_id=fields["campaign_id"],
        paused_from=_day(fields["paused_from"]),
        paused_until=_day(fields["paused_until"]),
        made_until=made_until,
    )


def _day_text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)

"""How pillars, campaigns, slots and series are put back by the history of deeds."""

from __future__ import annotations

from typing import Any

from services.storage.database import Fields
from services.storage.order_edits import (
    CAMPAIGN,
    PILLARS,
    SERIES,
    SLOTS,
    campaign_fields,
    campaign_of,
    pillars_fields,
    pillars_of,
    series_fields,
    series_of,
    slots_fields,
    slots_of,
)
from services.storage.orders import CampaignRepository, PillarRepository, SeriesRepository, SlotRepository
from services.storage.undoing import OneByOne


class UndoablePillars(OneByOne):
    """All pillars together."""

    kind = PILLARS

    def __init__(self, pillars: PillarRepository) -> None:
        self._pillars = pillars

    def present(self, one_id: str) -> dict[str, Any] | None:
        del one_id
        return pillars_fields(self._pillars.all())

    def put_back(self, one_id: str, fields: Fields | None) -> None:
        del one_id
        self._pillars.save(pillars_of(fields) if fields is not None else [])

    def name(self, fields: Fields) -> str:
        return ", ".join(one.name for one in pillars_of(fields))


class UndoableCampaigns(OneByOne):
    """Campaigns, each by itself."""

    kind = CAMPAIGN

    def __init__(self, campaigns: CampaignRepository) -> None:
        self._campaigns = campaigns

    def present(self, one_id: str) -> dict[str, Any] | None:
        campaign = self._campaigns.get(one_id)
        return None if campaign is None else campaign_fields(campaign)

    def put_back(self, one_id: str, fields: Fields | None) -> None:
        if fields is None:
            self._campaigns.delete(one_id)
        else:
            self._campaigns.save(campaign_of(one_id, fields))

    def name(self, fields: Fields) -> str:
        return str(fields["name"])


class UndoableSlots(OneByOne):
    """The slots of an account; its id is theirs."""

    kind = SLOTS

    def __init__(self, slots: SlotRepository) -> None:
        self._slots = slots

    def present(self, one_id: str) -> dict[str, Any] | None:
        return slots_fields(self._slots.of(one_id))

    def put_back(self, one_id: str, fields: Fields | None) -> None:
        self._slots.save(one_id, slots_of(one_id, fields) if fields is not None else [])

    def name(self, fields: Fields) -> str:
        return ", ".join(f"{one.at:%H.%M}" for one in slots_of("", fields))


class UndoableSeries(OneByOne):
    """Series, each by itself."""

    kind = SERIES

    def __init__(self, series: SeriesRepository) -> None:
        self._series = series

    def present(self, one_id: str) -> dict[str, Any] | None:
        series = self._series.get(one_id)
        return None if series is None else series_fields(series)

    def put_back(self, one_id: str, fields: Fields | None) -> None:
        if fields is None:
            self._series.delete(one_id)
        else:
            self._series.save(series_of(one_id, fields, self._series.made_until(one_id)))

    def name(self, fields: Fields) -> str:
        return str(fields["title"])

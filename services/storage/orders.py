"""What orders a calendar: pillars, campaigns, the accounts' slots, and what recurs. All can be undone as deeds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from models.calendar import Campaign, OnClosed, Pillar, Series, Slot
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from models.rows import CampaignRow, PillarRow, SeriesRow, SlotRow
from services.clock import Clock
from services.language.text import clean, one_line
from services.storage import codec
from services.storage.database import Database
from services.storage.order_edits import campaign_edit, pillars_edit, series_edit, slots_edit

_EVERY_DAY = range(7)
_FULL = 100


class PillarRepository:
    """The content pillars, in the unit's order."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def all(self) -> list[Pillar]:
        """Return the pillars that are not deleted."""
        with self._database.reading() as session:
            rows = session.scalars(
                select(PillarRow).where(PillarRow.deleted_at.is_(None)).order_by(PillarRow.position, PillarRow.id)
            )
            return [Pillar(row.id, row.name, row.share, row.colour) for row in rows]

    def save(self, pillars: list[Pillar]) -> list[Pillar]:
        """Store these pillars in this order, in place of what was; those left out are deleted.

        Raises ``ValueError`` for an empty name, a share outside 0 to 100, or more than 100 in all.
        """
        stored = [replace(pillar, name=one_line(pillar.name)) for pillar in pillars]
        if any(not one.name or not 0 <= one.share <= _FULL for one in stored) or sum(p.share for p in stored) > _FULL:
            raise ValueError("a pillar has a name, and the shares come to no more than a hundred")
        with self._database.writing() as session:
            before = self.all()
            kept = {one.id for one in stored}
            for row in session.scalars(select(PillarRow).where(PillarRow.deleted_at.is_(None))):
                if row.id not in kept:
                    row.deleted_at = self._clock.now()
            for place, one in enumerate(stored):
                session.merge(
                    PillarRow(
                        id=one.id, name=one.name, share=one.share, colour=one.colour, position=place, deleted_at=None
                    )
                )
            self._database.note(pillars_edit, before, stored)
        return stored


class CampaignRepository:
    """The campaigns, the latest to begin first; those without a beginning come last."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def all(self) -> list[Campaign]:
        """Return the campaigns that are not deleted."""
        with self._database.reading() as session:
            rows = session.scalars(select(CampaignRow).where(CampaignRow.deleted_at.is_(None)))
            found = [_campaign(row) for row in rows]
        return sorted(found, key=lambda one: (one.first is not None, one.first, one.id), reverse=True)

    def get(self, campaign_id: str) -> Campaign | None:
        """Return a campaign, or ``None`` where there is none or it was deleted."""
        with self._database.reading() as session:
            row = session.get(CampaignRow, campaign_id)
            return None if row is None or row.deleted_at is not None else _campaign(row)

    def save(self, campaign: Campaign) -> Campaign:
        """Store a campaign, new or known. Raises ``ValueError`` without a name, or where it ends before it begins."""
        stored = replace(campaign, name=one_line(campaign.name), notes=clean(campaign.notes))
        backwards = stored.first is not None and stored.last is not None and stored.last < stored.first
        if not stored.name or backwards:
            raise ValueError("a campaign has a name and does not end before it begins")
        with self._database.writing() as session:
            self._database.note(campaign_edit, self.get(stored.id), stored)
            session.merge(
                CampaignRow(
                    id=stored.id,
                    name=stored.name,
                    first=stored.first,
                    last=stored.last,
                    colour=stored.colour,
                    notes=stored.notes,
                    deleted_at=None,
                )
            )
        return stored

    def delete(self, campaign_id: str) -> None:
        """Take the campaign out of the list; its posts keep belonging to it, and saving it brings it back."""
        with self._database.writing() as session:
            row = session.get(CampaignRow, campaign_id)
            if row is not None and row.deleted_at is None:
                self._database.note(campaign_edit, _campaign(row), None)
                row.deleted_at = self._clock.now()


class SlotRepository:
    """The usual times of the accounts, the earliest first."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Slot]:
        """Return every slot."""
        with self._database.reading() as session:
            rows = session.scalars(select(SlotRow).order_by(SlotRow.minute, SlotRow.account_id, SlotRow.id))
            return [Slot(row.id, row.account_id, _time(row.minute), _weekdays(row.weekdays)) for row in rows]

    def of(self, account_id: str) -> list[Slot]:
        """Return the slots of an account."""
        return [slot for slot in self.all() if slot.account_id == account_id]

    def save(self, account_id: str, slots: list[Slot]) -> list[Slot]:
        """Store the slots of an account in place of what was. Raises ``ValueError`` for a slot on no weekday."""
        if any(not slot.weekdays <= set(_EVERY_DAY) or not slot.weekdays for slot in slots):
            raise ValueError("a slot is on one weekday at least")
        with self._database.writing() as session:
            before = self.of(account_id)
            session.execute(delete(SlotRow).where(SlotRow.account_id == account_id))
            for slot in slots:
                session.add(
                    SlotRow(id=slot.id, account_id=account_id, minute=_minute(slot.at), weekdays=_mask(slot.weekdays))
                )
            session.flush()
            after = self.of(account_id)
            self._database.note(lambda b, a: slots_edit(account_id, b or (), a or ()), before, after)
        return after


class SeriesRepository:
    """What recurs, in the order in which it began."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def all(self) -> list[Series]:
        """Return the series that are not deleted."""
        with self._database.reading() as session:
            rows = session.scalars(
                select(SeriesRow).where(SeriesRow.deleted_at.is_(None)).order_by(SeriesRow.first, SeriesRow.id)
            )
            return [_series(row) for row in rows]

    def get(self, series_id: str) -> Series | None:
        """Return a series, or ``None`` where there is none or it was deleted."""
        with self._database.reading() as session:
            row = session.get(SeriesRow, series_id)
            return None if row is None or row.deleted_at is not None else _series(row)

    def checks(self) -> dict[str, str]:
        """Return what is to be looked at before the posts of each series go out, by its id; deleted ones too."""
        with self._database.reading() as session:
            found = session.execute(select(SeriesRow.id, SeriesRow.check_what))
            return {row.id: row.check_what for row in found}

    def made_until(self, series_id: str) -> date | None:
        """Return up to which day posts were made of a series, also of one that was deleted."""
        with self._database.reading() as session:
            row = session.get(SeriesRow, series_id)
            return None if row is None else row.made_until

    def save(self, series: Series) -> Series:
        """Store a series, new or known. Raises ``ValueError`` without a title, or where it ends before it begins."""
        stored = replace(
            series,
            title=one_line(series.title),
            text=clean(series.text),
            check_what=clean(series.check_what),
            variants=tuple(map(codec.safe_variant, series.variants)),
            created_at=codec.utc(series.created_at),
        )
        if not stored.title or (stored.last is not None and stored.last < stored.first):
            raise ValueError("a series has a title and does not end before it begins")
        with self._database.writing() as session:
            self._database.note(series_edit, self.get(stored.id), stored)
            row = session.get(SeriesRow, stored.id) or SeriesRow(id=stored.id)
            _fill(row, stored)
            session.add(row)
        return stored

    def delete(self, series_id: str) -> None:
        """Make no more of it; the posts that were made stay, and saving it brings it back."""
        with self._database.writing() as session:
            row = _living(session, series_id)
            self._database.note(series_edit, _series(row), None)
            row.deleted_at = self._clock.now()


def _campaign(row: CampaignRow) -> Campaign:
    return Campaign(row.id, row.name, row.first, row.last, row.colour, row.notes)


def _living(session: Session, series_id: str) -> SeriesRow:
    row = session.get(SeriesRow, series_id)
    if row is None or row.deleted_at is not None:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Bu dizi artık yok.")),
            Message(QT_TRANSLATE_NOOP("services", "Silinmiş olabilir. Listeyi yenileyip yeniden deneyin.")),
        )
    return row


def _fill(row: SeriesRow, series: Series) -> None:
    row.title = series.title
    row.rhythm = series.rhythm
    row.first = series.first
    row.last = series.last
    row.minute = None if series.at is None else _minute(series.at)
    row.text = series.text
    row.variants = codec.variants_to_json(series.variants)
    row.pillar_id = series.pillar_id
    row.check_first = series.check_first
    row.check_what = series.check_what
    row.on_closed = series.on_closed.value
    row.campaign_id = series.campaign_id
    row.paused_from = series.paused_from
    row.paused_until = series.paused_until
    row.made_until = series.made_until
    row.created_at = series.created_at
    row.deleted_at = None


def _series(row: SeriesRow) -> Series:
    return Series(
        id=row.id,
        title=row.title,
        rhythm=row.rhythm,
        first=row.first,
        last=row.last,
        at=None if row.minute is None else _time(row.minute),
        text=row.text,
        variants=codec.variants_from_json(row.variants),
        pillar_id=row.pillar_id,
        check_first=row.check_first,
        check_what=row.check_what,
        on_closed=OnClosed(row.on_closed),
        campaign_id=row.campaign_id,
        paused_from=row.paused_from,
        paused_until=row.paused_until,
        made_until=row.made_until,
        created_at=row.created_at,
    )


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute


def _time(minute: int) -> time:
    return time(*divmod(minute, 60))


def _mask(weekdays: frozenset[int]) -> int:
    return sum(1 << day for day in weekdays)


def _weekdays(mask: int) -> frozenset[int]:
    return frozenset(day for day in _EVERY_DAY if mask >> day & 1)

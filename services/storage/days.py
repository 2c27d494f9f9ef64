"""Days that the unit plans around, and the crisis switch. What is changed can be undone as a deed."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from sqlalchemy import Select, select

from models.planning import Pause, SpecialDay
from models.rows import PauseRow, SpecialDayRow
from services.clock import Clock
from services.language.text import one_line
from services.storage.database import Database
from services.storage.edits import day_edit, pause_edit


class DayRepository:
    """The unit's special days, in the order of the calendar."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[SpecialDay]:
        """Return every special day, the earliest first."""
        with self._database.reading() as session:
            rows = session.scalars(select(SpecialDayRow).order_by(SpecialDayRow.first, SpecialDayRow.id))
            return [_day(row) for row in rows]

    def get(self, day_id: str) -> SpecialDay | None:
        """Return a special day, or ``None`` where there is none."""
        with self._database.reading() as session:
            row = session.get(SpecialDayRow, day_id)
            return None if row is None else _day(row)

    def save(self, day: SpecialDay) -> SpecialDay:
        """Store ``day``, new or known. Raises ``ValueError`` where it has no name or ends before it begins."""
        stored = replace(day, name=one_line(day.name))
        if not stored.name or stored.last < stored.first:
            raise ValueError("a special day has a name and does not end before it begins")
        with self._database.writing() as session:
            self._database.note(day_edit, self.get(stored.id), stored)
            session.merge(
                SpecialDayRow(id=stored.id, first=stored.first, last=stored.last, name=stored.name, kind=stored.kind)
            )
        return stored

    def delete(self, day_id: str) -> None:
        """Delete the day, if it is there."""
        with self._database.writing() as session:
            row = session.get(SpecialDayRow, day_id)
            if row is not None:
                self._database.note(day_edit, _day(row), None)
                session.delete(row)


class PauseRepository:
    """The crisis switch and its history. Nothing is ever deleted: who asks later when and why, finds it."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def current(self) -> Pause | None:
        """Return the pause that is on, or ``None``."""
        with self._database.reading() as session:
            row = session.scalars(_open_ones()).first()
            return None if row is None else _pause(row)

    def begin(self, reason: str) -> Pause:
        """Switch the pause on; one that is on already stays as it is and is returned."""
        with self._database.writing() as session:
            row = session.scalars(_open_ones()).first()
            if row is None:
                reason = one_line(reason)
                row = PauseRow(id=uuid4().hex, began_at=self._clock.now(), ended_at=None, reason=reason)
                session.add(row)
                self._database.note(pause_edit, None, _pause(row))
            return _pause(row)

    def end(self) -> None:
        """Switch the pause off, if it is on."""
        with self._database.writing() as session:
            for row in session.scalars(_open_ones()):
                self._database.note(pause_edit, _pause(row), None)
                row.ended_at = self._clock.now()

    def reopen(self, pause_id: str) -> Pause | None:
        """Take back that a pause was ended: it is on again since it began. Another one that is on stays alone."""
        with self._database.writing() as session:
            row = session.scalars(_open_ones()).first() or session.get(PauseRow, pause_id)
            if row is None:
                return None
            if row.ended_at is not None:
                row.ended_at = None
                self._database.note(pause_edit, None, _pause(row))
            return _pause(row)

    def history(self) -> list[Pause]:
        """Return every pause, the newest first."""
        with self._database.reading() as session:
            return [_pause(row) for row in session.scalars(select(PauseRow).order_by(PauseRow.began_at.desc()))]


def _day(row: SpecialDayRow) -> SpecialDay:
    return SpecialDay(row.id, row.first, row.last, row.name, row.kind)


def _open_ones() -> Select[PauseRow]:
    return select(PauseRow).where(PauseRow.ended_at.is_(None)).order_by(PauseRow.began_at)


def _pause(row: PauseRow) -> Pause:
    return Pause(row.id, row.began_at, row.reason, row.ended_at)

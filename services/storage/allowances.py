"""Findings waved through for every text of the unit."""

from __future__ import annotations

from sqlalchemy import select

from models.posts import Allowance
from models.rows import AllowanceRow
from services.language.text import clean, one_line
from services.storage.database import Database


class AllowanceRepository:
    """What the unit's editors called a false alarm once and never want to see again."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Allowance]:
        """Return every allowance, the newest first."""
        with self._database.reading() as session:
            rows = session.scalars(select(AllowanceRow).order_by(AllowanceRow.at.desc(), AllowanceRow.rule))
            return [Allowance(row.rule, row.excerpt, row.reason, row.at) for row in rows]

    def add(self, allowance: Allowance) -> None:
        """Store ``allowance``; one for the same words takes the place of the former."""
        with self._database.writing() as session:
            session.merge(
                AllowanceRow(
                    rule=allowance.rule,
                    excerpt=clean(allowance.excerpt),
                    reason=one_line(allowance.reason),
                    at=allowance.at,
                )
            )

    def remove(self, rule: str, excerpt: str) -> None:
        """Take an allowance back, if it is there."""
        with self._database.writing() as session:
            row = session.get(AllowanceRow, (rule, excerpt))
            if row is not None:
                session.delete(row)

"""The registered logos: of the unit, the university and partners."""

from __future__ import annotations

from dataclasses import fields, replace

from sqlalchemy import select

from models.assets import Logo
from models.rows import LogoRow
from services.language import turkish
from services.language.text import clean, one_line
from services.storage import codec
from services.storage.database import Database


class LogoRepository:
    """Every call is one transaction. A logo's picture must be in the media folder; it stays there."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> list[Logo]:
        """Return every logo, in the order of their names."""
        with self._database.reading() as session:
            logos = [_logo(row) for row in session.scalars(select(LogoRow))]
        return sorted(logos, key=lambda logo: (turkish.sort_key(logo.name), logo.id))

    def save(self, logo: Logo) -> Logo:
        """Store the logo, new or known. Raises ``ValueError`` where it has no name or a size below nothing."""
        stored = replace(
            logo,
            name=one_line(logo.name),
            file_name=clean(logo.file_name).strip(),
            added_at=codec.utc(logo.added_at),
        )
        if not stored.name or stored.smallest < 0:
            raise ValueError("a logo has a name, and its least width is not negative")
        with self._database.writing() as session:
            session.merge(LogoRow(**{name: getattr(stored, name) for name in _FIELDS}))
        return stored

    def delete(self, logo_id: str) -> Logo | None:
        """Take the logo out, if it is there, and return it: :meth:`save` brings it back."""
        with self._database.writing() as session:
            row = session.get(LogoRow, logo_id)
            if row is None:
                return None
            logo = _logo(row)
            session.delete(row)
        return logo


_FIELDS = tuple(one.name for one in fields(Logo))


def _logo(row: LogoRow) -> Logo:
    return Logo(**{name: getattr(row, name) for name in _FIELDS})

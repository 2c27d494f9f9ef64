"""Where pictures come from, remembered by their contents: declared once, known in every post."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace

from sqlalchemy import select

from models.rows import PictureSourceRow
from models.sources import PictureSource
from services.language.text import one_line
from services.storage import codec
from services.storage.asset_index import AssetIndex
from services.storage.database import Database
from services.storage.portions import portions


class PictureSourceRepository:
    """Every call is one transaction; what it returns is on the disk."""

    def __init__(self, database: Database, index: AssetIndex) -> None:
        self._database = database
        self._index = index

    def get(self, sha256: str) -> PictureSource | None:
        """Return what was declared of the picture with these contents, or ``None``."""
        return self.get_many((sha256,)).get(sha256)

    def get_many(self, sha256s: Iterable[str]) -> dict[str, PictureSource]:
        """Return what was declared of these pictures, by digest; those that nobody declared are missing."""
        found: dict[str, PictureSource] = {}
        with self._database.reading() as session:
            for some in portions(sha256s):
                rows = session.scalars(select(PictureSourceRow).where(PictureSourceRow.sha256.in_(some)))
                found.update((row.sha256, _source(row)) for row in rows)
        return found

    def declare(self, source: PictureSource) -> PictureSource:
        """Store what the editor says of a picture, in the place of what was said before, and return it as stored."""
        return self.declare_all((source,))[0]

    def declare_all(self, sources: Iterable[PictureSource]) -> tuple[PictureSource, ...]:
        """Do as :meth:`declare` for several pictures, all or none."""
        stored = tuple(map(_safe, sources))
        with self._database.writing() as session:
            for source in stored:
                session.merge(PictureSourceRow(**{name: getattr(source, name) for name in _FIELDS}))
        self._index.touch(*(source.sha256 for source in stored))
        return stored

    def forget(self, sha256: str) -> PictureSource | None:
        """Forget what was declared of the picture, and return it: :meth:`declare` brings it back."""
        with self._database.writing() as session:
            row = session.get(PictureSourceRow, sha256)
            if row is None:
                return None
            former = _source(row)
            session.delete(row)
        self._index.touch(sha256)
        return former


_FIELDS = tuple(one.name for one in fields(PictureSource))


def _source(row: PictureSourceRow) -> PictureSource:
    return PictureSource(**{name: getattr(row, name) for name in _FIELDS})


def _safe(source: PictureSource) -> PictureSource:
    """Return ``source`` with clean text on one line each, its handle with ``@``, its time in UTC."""
    handle = one_line(source.handle).removeprefix("@").strip()
    return replace(
        source,
        declared_at=codec.utc(source.declared_at),
        name=one_line(source.name),
        handle=f"@{handle}" if handle else "",
        licence=one_line(source.licence),
        credit=one_line(source.credit),
    )

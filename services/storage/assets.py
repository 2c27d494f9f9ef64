"""The unit's library of pictures."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from models.assets import Asset, ShownPerson
from models.enums import PostState
from models.errors import UserError
from models.library import AssetFilter, ListedAsset, PictureRights
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Attachment, Post
from models.rows import AssetRow, AttachmentRow, PostRow, ShownPersonRow
from services.clock import Clock, local_day
from services.language.text import clean, one_line
from services.storage import codec
from services.storage.asset_entries import read_entries
from services.storage.asset_index import AssetIndex
from services.storage.database import Database
from services.storage.portions import portions
from services.storage.posts import attachment_of, living_posts, post_of
from services.storage.sources import PictureSourceRepository

ERASED = "erased"
"""In the place of the format: all that was known of the picture is gone, and its files are on their way out."""


class AssetRepository:
    """Every call is one transaction; what it returns is on the disk. Days are Türkiye's, by the clock."""

    def __init__(self, database: Database, clock: Clock, sources: PictureSourceRepository, index: AssetIndex) -> None:
        self._database = database
        self._clock = clock
        self._sources = sources
        self._index = index

    def add(self, asset: Asset) -> Asset:
        """Take a picture in; its bytes must be in the media folder. One that is there already stays as it stands.

        One that was deleted comes back with all that was known of it: the consents of people are no waste. Of one
        that was erased (:mod:`services.storage.erasing`) nothing is known: it comes in as a new one.
        """
        return self.add_all((asset,))[0]

    def add_all(self, assets: Iterable[Asset]) -> tuple[Asset, ...]:
        """Do as :meth:`add` for several pictures, all or none; return them as they now stand, in the same order."""
        wanted = {asset.sha256: _safe(asset) for asset in assets}
        with self._database.writing() as session:
            known = {row.sha256: row for row in _rows(session, wanted, living=False)}
            for sha256, row in known.items():
                row.deleted_at = None
                if row.format == ERASED:
                    _fill(row, wanted[sha256])
                wanted[sha256] = _asset(row)
            for sha256, asset in wanted.items():
                if sha256 not in known:
                    row = AssetRow(sha256=sha256)
                    _fill(row, asset)
                    session.add(row)
        self._index.touch(*wanted)
        return tuple(wanted.values())

    def get(self, sha256: str) -> Asset | None:
        """Return the picture, or ``None`` where it is not in the library."""
        return self.get_many((sha256,)).get(sha256)

    def get_many(self, sha256s: Iterable[str]) -> dict[str, Asset]:
        """Return these pictures by digest; those that are not in the library are missing."""
        with self._database.reading() as session:
            return {row.sha256: _asset(row) for row in _rows(session, sha256s)}

    def all(self) -> list[Asset]:
        """Return every picture, those added last first: for what looks at all of them, such as an index."""
        newest_first = _living().order_by(AssetRow.added_at.desc(), AssetRow.sha256.desc())
        with self._database.reading() as session:
            return [_asset(row) for row in session.scalars(newest_first)]

    def save(self, asset: Asset) -> Asset:
        """Store what is known of a picture of the library. Raises :class:`UserError` where it is gone."""
        stored = _safe(asset)
        with self._database.writing() as session:
            row = _living_row(session, asset.sha256)
            stored = replace(stored, added_at=row.added_at)
            _fill(row, stored)
        self._index.touch(asset.sha256)
        return stored

    def delete(self, sha256: str) -> Asset:
        """Take the picture out of the library and return it; :meth:`restore` brings it back. Its file stays."""
        with self._database.writing() as session:
            row = _living_row(session, sha256)
            row.deleted_at = self._clock.now()
            asset = _asset(row)
        self._index.touch(sha256)
        return asset

    def restore(self, sha256: str) -> Asset:
        """Undo :meth:`delete`. A picture that was not deleted is returned as it stands."""
        with self._database.writing() as session:
            row = session.get(AssetRow, sha256)
            if row is None or row.format == ERASED:
                raise asset_gone()
            row.deleted_at = None
            asset = _asset(row)
        self._index.touch(sha256)
        return asset

    def search(self, words: str = "", which: AssetFilter = AssetFilter.ALL) -> tuple[str, ...]:
        """Return the digests of the pictures that have all ``words`` and are ``which``, those added last first.

        Words are looked for in the file's name, the description, tags, notes, people, and all that was declared of
        the source; whatever their capitals, and with or without Turkish letters.
        """
        with self._database.reading() as session:
            self._index.refresh(lambda sha256s: read_entries(session, sha256s))
            used = self._used(session) if which is AssetFilter.UNUSED else ()
            return self._index.search(words, which, local_day(self._clock.now()), used)

    def counts(self) -> dict[AssetFilter, int]:
        """Return how many pictures each filter leaves."""
        with self._database.reading() as session:
            self._index.refresh(lambda sha256s: read_entries(session, sha256s))
            return self._index.counts(local_day(self._clock.now()), self._used(session))

    def listed(self, sha256s: Sequence[str]) -> list[ListedAsset]:
        """Return these pictures as the list shows them, in the same order; those that are gone are missing."""
        uses = _living_uses().with_only_columns(AttachmentRow.sha256, func.count(PostRow.id.distinct()))
        used: dict[str, int] = {}
        with self._database.reading() as session:
            assets = {row.sha256: _asset(row) for row in _rows(session, sha256s)}
            for some in portions(assets):
                counted = uses.where(AttachmentRow.sha256.in_(some)).group_by(AttachmentRow.sha256)
                used.update((sha256, count) for sha256, count in session.execute(counted))
        sources = self._sources.get_many(assets)
        return [
            ListedAsset(assets[sha256], sources.get(sha256), used.get(sha256, 0))
            for sha256 in sha256s
            if sha256 in assets
        ]

    def rights(self, sha256s: Iterable[str]) -> dict[str, PictureRights]:
        """Return what is recorded about publishing these pictures, by digest, for each that anything is known of."""
        wanted = tuple(dict.fromkeys(sha256s))
        assets, sources = self.get_many(wanted), self._sources.get_many(wanted)
        return {
            sha256: PictureRights(sources.get(sha256), assets.get(sha256))
            for sha256 in wanted
            if sha256 in assets or sha256 in sources
        }

    def used_in(self, sha256: str) -> list[Post]:
        """Return the living posts that have the picture, those changed last first."""
        having = select(AttachmentRow.post_id).where(AttachmentRow.sha256 == sha256)
        statement = living_posts().where(PostRow.id.in_(having)).order_by(PostRow.updated_at.desc(), PostRow.id)
        with self._database.reading() as session:
            return [post_of(row) for row in session.scalars(statement)]

    def unkept(self) -> list[Attachment]:
        """Return the pictures of living posts that the library does not have, each once, those changed last first."""
        kept = select(AssetRow.sha256).where(AssetRow.deleted_at.is_(None)).scalar_subquery()
        statement = (
            _living_uses()
            .where(AttachmentRow.sha256.not_in(kept))
            .order_by(PostRow.updated_at.desc(), PostRow.id, AttachmentRow.position)
        )
        found: dict[str, Attachment] = {}
        with self._database.reading() as session:
            for row in session.scalars(statement):
                found.setdefault(row.sha256, attachment_of(row))
        return list(found.values())

    def _used(self, session: Session) -> Collection[str]:
        return frozenset(session.scalars(_living_uses().with_only_columns(AttachmentRow.sha256).distinct()))


def _living() -> Select[AssetRow]:
    return select(AssetRow).where(AssetRow.deleted_at.is_(None))


def _living_uses() -> Select[AttachmentRow]:
    """Select the attachments of posts that are neither deleted nor cancelled."""
    living = (PostRow.deleted_at.is_(None), PostRow.state != PostState.CANCELLED)
    return select(AttachmentRow).join(PostRow, PostRow.id == AttachmentRow.post_id).where(*living)


def _rows(session: Session, sha256s: Iterable[str], *, living: bool = True) -> Iterator[AssetRow]:
    statement = _living() if living else select(AssetRow)
    for some in portions(sha256s):
        yield from session.scalars(statement.where(AssetRow.sha256.in_(some)))


def _living_row(session: Session, sha256: str) -> AssetRow:
    row = session.get(AssetRow, sha256)
    if row is None or row.deleted_at is not None:
        raise asset_gone()
    return row


def asset_gone() -> UserError:
    """Return what to say of a picture that the library does not have any more."""
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Bu görsel artık arşivde değil.")),
        Message(QT_TRANSLATE_NOOP("services", "Çıkarılmış olabilir. Listeyi yenileyip yeniden deneyin.")),
    )


def _fill(row: AssetRow, asset: Asset) -> None:
    for name in _FIELDS:
        setattr(row, name, getattr(asset, name))
    row.people = [
        ShownPersonRow(
            position=place,
            name=one.name,
            consent_on=one.consent_on,
            withdrawn_on=one.withdrawn_on,
            note=one.note,
        )
        for place, one in enumerate(asset.people)
    ]


def _asset(row: AssetRow) -> Asset:
    people = tuple(ShownPerson(one.name, one.consent_on, one.withdrawn_on, one.note) for one in row.people)
    return Asset(row.sha256, people=people, **{name: getattr(row, name) for name in _FIELDS})


_FIELDS = (
    *("file_name", "format", "width", "height", "bytes", "added_at"),
    *("description", "tags", "notes", "people_checked"),
)


def _safe(asset: Asset) -> Asset:
    """Return ``asset`` with clean text, its tags once each, people with names only, its time in UTC."""
    people = (replace(one, name=one_line(one.name), note=clean(one.note).strip()) for one in asset.people)
    return replace(
        asset,
        file_name=clean(asset.file_name).strip(),
        added_at=codec.utc(asset.added_at),
        description=clean(asset.description).strip(),
        tags=codec.lines(asset.tags),
        notes=clean(asset.notes).strip(),
        people=tuple(one for one in people if one.name),
    )

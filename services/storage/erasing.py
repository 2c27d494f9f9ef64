"""Erasing a picture for good, with all that is recorded of it (law 6698, article 7).

The database comes first: one transaction empties the picture's row, which from then on only says that files are on
their way out, and everything personal is gone when it ends. Files follow, and last the row. Whatever a kill, a power
cut or a busy file leaves behind is thereby known, and collected when the library is looked at next.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.orm import Session

from models.errors import UserError
from models.library import ErasedFile, PictureHolds
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Post
from models.rows import AssetRow, AttachmentRow, JournalRow, LogoRow, PictureSourceRow, PostRow, RevisionRow
from services.clock import Clock
from services.storage import codec
from services.storage.asset_index import AssetIndex
from services.storage.assets import ERASED, asset_gone
from services.storage.database import Database
from services.storage.media import MediaStore
from services.storage.posts import living_posts, post_of


class Eraser:
    """Takes pictures out of database and media folder. What was derived of them is for the caller to clear.

    That is: :meth:`erase` or :meth:`unfinished`, then small pictures and the index, then :meth:`finish`.
    """

    def __init__(self, database: Database, clock: Clock, index: AssetIndex, media: MediaStore) -> None:
        self._database = database
        self._clock = clock
        self._index = index
        self._media = media

    def holds(self, sha256: str) -> PictureHolds:
        """Return what refers to the picture beside the library."""
        with self._database.reading() as session:
            return _holds(session, sha256)

    def erase(self, sha256: str, *, everywhere: bool = False) -> ErasedFile:
        """Forget all that is recorded of the picture, and delete its file where nothing else refers to it.

        ``everywhere`` takes it out of deleted and cancelled posts and of older states of posts before. Backups are as
        they were. Raises :class:`UserError` where a living post has the picture or the library does not know it.
        """
        with self._database.writing() as session:
            row = session.get(AssetRow, sha256)
            if row is None or row.format == ERASED:
                raise asset_gone()
            holds = _holds(session, sha256)
            if holds.posts:
                raise _used(holds.posts[0])
            if everywhere:
                _take_out(session, sha256)
            _empty(row)
            row.deleted_at = self._clock.now()
            session.execute(delete(PictureSourceRow).where(PictureSourceRow.sha256 == sha256))
        self._index.touch(sha256)
        self._database.wipe()
        return self._remove_file(sha256)

    def unfinished(self) -> tuple[str, ...]:
        """Return the pictures whose erasing was cut short; their files are deleted when the call returns, if they can.

        Mostly there is none.
        """
        with self._database.reading() as session:
            found = tuple(session.scalars(select(AssetRow.sha256).where(AssetRow.format == ERASED)))
        for sha256 in found:
            self._remove_file(sha256)
        return found

    def finish(self, sha256: str) -> None:
        """Forget that the picture ever was: its files are gone. One whose file is still there stays unfinished."""
        with self._database.writing() as session:
            row = session.get(AssetRow, sha256)
            is_left = self._media.path(sha256).exists() and not _is_referred_to(session, sha256)
            if row is not None and row.format == ERASED and not is_left:
                session.delete(row)

    def _remove_file(self, sha256: str) -> ErasedFile:
        with self._database.writing() as session:  # nobody begins to refer to it meanwhile
            if _is_referred_to(session, sha256):
                return ErasedFile.KEPT
            return ErasedFile.GONE if self._media.remove(sha256) else ErasedFile.LATER


def _holds(session: Session, sha256: str) -> PictureHolds:
    having = select(AttachmentRow.post_id).where(AttachmentRow.sha256 == sha256)
    living = living_posts().where(PostRow.id.in_(having)).order_by(PostRow.updated_at.desc(), PostRow.id)
    posts = tuple(post_of(row) for row in session.scalars(living))
    had = {*session.scalars(having), *session.scalars(select(RevisionRow.post_id).where(_told(sha256)))}
    return PictureHolds(posts, len(had - {post.id for post in posts}), _is_elsewhere(session, sha256))


def _is_elsewhere(session: Session, sha256: str) -> bool:
    logo = select(LogoRow.id).where(LogoRow.sha256 == sha256).limit(1)
    typed = select(JournalRow.post_id).where(JournalRow.body.contains(sha256)).limit(1)
    return session.scalar(logo) is not None or session.scalar(typed) is not None


def _is_referred_to(session: Session, sha256: str) -> bool:
    kept = select(AssetRow.sha256).where(AssetRow.sha256 == sha256, AssetRow.format != ERASED)
    attached = select(AttachmentRow.id).where(AttachmentRow.sha256 == sha256)
    told = select(RevisionRow.post_id).where(_told(sha256))
    found = any(session.scalar(one.limit(1)) is not None for one in (kept, attached, told))
    return found or _is_elsewhere(session, sha256)


def _told(sha256: str) -> ColumnElement[bool]:
    return RevisionRow.body.contains(sha256)


def _take_out(session: Session, sha256: str) -> None:
    """Take the picture out of posts that nobody sees, and of what posts were before."""
    session.execute(delete(AttachmentRow).where(AttachmentRow.sha256 == sha256))
    for row in session.scalars(select(RevisionRow).where(_told(sha256))):
        with suppress(ValueError, KeyError, TypeError):  # nobody can read it: it stays, and the file with it
            row.body = codec.post_to_json(_without(codec.post_from_json(row.body), sha256))


def _without(post: Post, sha256: str) -> Post:
    return replace(post, attachments=tuple(one for one in post.attachments if one.sha256 != sha256))


def _empty(row: AssetRow) -> None:
    row.format = ERASED
    row.file_name = row.description = row.notes = ""
    row.tags = ()
    row.width = row.height = row.bytes = 0
    row.people_checked = False
    row.people = []


def _used(post: Post) -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "“{post}” gönderisi bu görseli kullanıyor."), {"post": post.headline}),
        Message(QT_TRANSLATE_NOOP("services", "Görseli önce gönderiden çıkarın, sonra silin.")),
    )

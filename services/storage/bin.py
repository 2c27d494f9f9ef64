"""Silinenler: what was deleted, how long it can still be brought back, and what becomes of it then.

What was deleted stays for :data:`~models.posts.BIN_DAYS` days. Then it is erased with all that was ever recorded of it
here: its revisions, what was typed, comments, findings, its place in the history of deeds. Pictures stay with the
library.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, time, timedelta

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from models.posts import BIN_DAYS, Deleted, DeletedTopic
from models.rows import (
    AttachmentRow,
    CommentRow,
    DeedRow,
    DismissalRow,
    FindingRow,
    JournalRow,
    PostRow,
    PostWordsRow,
    RevisionRow,
    TopicRow,
    VariantRow,
)
from services.clock import ISTANBUL, Clock
from services.storage.backups import Backups, ServerBackups
from services.storage.database import Database
from services.storage.edits import POST, TOPIC
from services.storage.posts import deleted_posts
from services.storage.topics import topic_of

_AT_ONCE = 100
_OF_POSTS = (
    *(RevisionRow, JournalRow, CommentRow, FindingRow, PostWordsRow),
    *(VariantRow, AttachmentRow, DismissalRow),
)
"""What hangs on a post."""
_AS_IT_IS = {"synchronize_session": False}


class Bin:
    """The deleted posts and topics. Bringing back is their repositories'; erasing is done here."""

    def __init__(self, database: Database, clock: Clock, backups: Backups | ServerBackups) -> None:
        self._database = database
        self._clock = clock
        self._backups = backups

    def all(self) -> Deleted:
        """Return what was deleted and not erased yet."""
        with self._database.reading() as session:
            topics = session.scalars(
                select(TopicRow)
                .where(TopicRow.deleted_at.is_not(None))
                .order_by(TopicRow.deleted_at.desc(), TopicRow.id)
            )
            return Deleted(
                tuple(deleted_posts(session)),
                tuple(DeletedTopic(topic_of(row), row.deleted_at) for row in topics if row.deleted_at is not None),
            )

    def erase_post(self, post_id: str) -> bool:
        """Erase a deleted post for good; ``False`` where it is not in the bin (any more). Backups are as they were."""
        if not self._holds(PostRow.id == post_id, PostRow.deleted_at.is_not(None)):
            return False
        self._erase([post_id], [])
        return True

    def erase_topic(self, topic_id: str) -> bool:
        """Erase a deleted topic for good; posts that were made of it stay."""
        if not self._holds(TopicRow.id == topic_id, TopicRow.deleted_at.is_not(None)):
            return False
        self._erase([], [topic_id])
        return True

    def purge(self) -> int:
        """Erase what was deleted more than :data:`~models.posts.BIN_DAYS` days ago and return how much that was.

        The days are counted up to one that the backups witness (:meth:`Backups.witnessed_day`), made first: so each of
        them left a copy that still holds what goes. At most some hundred at a time; the next call goes on.
        """
        day = self._backups.witnessed_day(self._clock.now())
        if day is None:
            return 0
        first_kept = datetime.combine(day - timedelta(days=BIN_DAYS), time(), ISTANBUL)
        with self._database.reading() as session:
            posts = _ids(session, PostRow.id, PostRow.deleted_at, before=first_kept)
            topics = _ids(session, TopicRow.id, TopicRow.deleted_at, before=first_kept)
        if posts or topics:
            self._erase(posts, topics)
        return len(posts) + len(topics)

    def _holds(self, *conditions: ColumnElement[bool]) -> bool:
        with self._database.reading() as session:
            return session.execute(select(1).where(*conditions)).first() is not None

    def _erase(self, posts: Sequence[str], topics: Sequence[str]) -> None:
        with self._database.writing() as session:
            erase_posts(session, posts)
            if topics:
                session.execute(update(PostRow).where(PostRow.topic_id.in_(topics)).values(topic_id=None))
                session.execute(delete(TopicRow).where(TopicRow.id.in_(topics)))
            _forget_deeds(session, {(POST, one) for one in posts} | {(TOPIC, one) for one in topics})
        self._database.wipe()  # it still holds what the pages said before


def _ids(
    session: Session,
    wanted: InstrumentedAttribute[str],
    deleted_at: InstrumentedAttribute[datetime | None],
    *,
    before: datetime,
) -> list[str]:
    return list(session.scalars(select(wanted).where(deleted_at < before).order_by(deleted_at).limit(_AT_ONCE)))


def erase_posts(session: Session, post_ids: Sequence[str]) -> None:
    """Erase some hundreds of posts with all that was ever recorded of them, as a part of the session's transaction."""
    session.flush()
    for rows in _OF_POSTS:
        session.execute(delete(rows).where(rows.post_id.in_(post_ids)), execution_options=_AS_IT_IS)
    for row in [one for one in session.identity_map.values() if isinstance(one, PostRow) and one.id in post_ids]:
        session.expunge(row)
    session.execute(delete(PostRow).where(PostRow.id.in_(post_ids)), execution_options=_AS_IT_IS)


def _forget_deeds(session: Session, erased: set[tuple[str, str]]) -> None:
    """Take what was erased out of the history of deeds: nobody can undo it, and its words must not stay there."""
    for row in session.scalars(select(DeedRow)):
        kept = [edit for edit in json.loads(row.body) if (edit[0], edit[1]) not in erased]
        for edit in kept:
            for fields in edit[2:4]:
                if fields and (TOPIC, fields.get("topic_id")) in erased:
                    fields["topic_id"] = None
        if kept:
            row.body = json.dumps(kept, ensure_ascii=False)  # as deeds write it: the same is no change
        else:
            session.delete(row)

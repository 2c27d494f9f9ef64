"""The queue of undated topics."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.enums import Importance
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Topic
from models.rows import PostRow, TopicRow
from services.clock import Clock
from services.storage import codec
from services.storage.database import Database
from services.storage.edits import topic_edit
from services.storage.posts import living_posts


class TopicRepository:
    """Every call is one transaction; what it returns is on the disk. What is changed can be undone as a deed."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def get(self, topic_id: str) -> Topic | None:
        """Return the topic, or ``None`` where there is none or it was deleted."""
        with self._database.reading() as session:
            row = session.get(TopicRow, topic_id)
            return None if row is None or row.deleted_at is not None else topic_of(row)

    def open(self) -> list[Topic]:
        """Return the topics that no living post was made of: the soonest to expire first, undated ones last."""
        used = living_posts().with_only_columns(PostRow.topic_id).where(PostRow.topic_id.is_not(None))
        with self._database.reading() as session:
            rows = session.scalars(
                select(TopicRow).where(TopicRow.deleted_at.is_(None), TopicRow.id.not_in(used.scalar_subquery()))
            )
            topics = [topic_of(row) for row in rows]
        return sorted(topics, key=lambda topic: (topic.expires_on or date.max, topic.created_at, topic.id))

    def last_days(self) -> dict[str, date]:
        """Return the last days of topics by their ids, also of those that posts were made of."""
        statement = select(TopicRow.id, TopicRow.expires_on).where(
            TopicRow.deleted_at.is_(None), TopicRow.expires_on.is_not(None)
        )
        with self._database.reading() as session:
            return {one_id: last for one_id, last in session.execute(statement) if last is not None}

    def titles(self) -> dict[str, str]:
        """Return what topics are called by their ids, also those that posts were made of."""
        statement = select(TopicRow.id, TopicRow.title).where(TopicRow.deleted_at.is_(None))
        with self._database.reading() as session:
            return {row.id: row.title for row in session.execute(statement)}

    def add(self, topic: Topic) -> Topic:
        """Store a new topic. Raises ``ValueError`` where the id is taken."""
        stored = codec.safe_topic(topic)
        with self._database.writing() as session:
            if session.get(TopicRow, topic.id) is not None:
                raise ValueError(f"there is a topic {topic.id} already")
            row = TopicRow(id=stored.id)
            _fill(row, stored)
            session.add(row)
            self._database.note(topic_edit, None, stored, made=True)
        return stored

    def update(self, topic: Topic) -> Topic:
        """Store the topic in the place of the one with its id. Raises :class:`UserError` where it is gone."""
        stored = codec.safe_topic(topic)
        with self._database.writing() as session:
            row = _living_row(session, topic.id)
            self._database.note(topic_edit, topic_of(row), stored)
            _fill(row, stored)
        return stored

    def delete(self, topic_id: str) -> Topic:
        """Take the topic out of the queue and return it; :meth:`restore` brings it back."""
        with self._database.writing() as session:
            row = _living_row(session, topic_id)
            row.deleted_at = self._clock.now()
            deleted = topic_of(row)
            self._database.note(topic_edit, deleted, None)
            return deleted

    def restore(self, topic_id: str) -> Topic:
        """Undo :meth:`delete`. A topic that was not deleted is returned as it stands."""
        with self._database.writing() as session:
            row = session.get(TopicRow, topic_id)
            if row is None:
                raise _gone()
            if row.deleted_at is not None:
                row.deleted_at = None
                self._database.note(topic_edit, None, topic_of(row))
            return topic_of(row)

    def present(self, topic_ids: Sequence[str]) -> dict[str, Topic]:
        """Return those of some hundreds of topics that are not deleted, by their ids."""
        with self._database.reading() as session:
            rows = session.scalars(select(TopicRow).where(TopicRow.id.in_(topic_ids), TopicRow.deleted_at.is_(None)))
            return {row.id: topic_of(row) for row in rows}

    def put_back(self, wanted: Mapping[str, Topic | None]) -> None:
        """Make some hundreds of topics so; ``None`` deletes one. What is nowhere is made anew."""
        with self._database.writing() as session:
            rows = {row.id: row for row in session.scalars(select(TopicRow).where(TopicRow.id.in_(wanted)))}
            for topic_id, topic in wanted.items():
                row = rows.get(topic_id)
                if topic is None:
                    if row is not None:
                        row.deleted_at = row.deleted_at or self._clock.now()
                    continue
                if row is None:
                    row = TopicRow(id=topic_id)
                    session.add(row)
                row.deleted_at = None
                _fill(row, codec.safe_topic(topic))


def _living_row(session: Session, topic_id: str) -> TopicRow:
    row = session.get(TopicRow, topic_id)
    if row is None or row.deleted_at is not None:
        raise _gone()
    return row


def _gone() -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Bu konu artık yok.")),
        Message(QT_TRANSLATE_NOOP("services", "Silinmiş olabilir. Listeyi yenileyip yeniden deneyin.")),
    )


def _fill(row: TopicRow, topic: Topic) -> None:
    row.title = topic.title
    row.notes = topic.notes
    row.created_at = topic.created_at
    row.expires_on = topic.expires_on
    row.importance = topic.importance
    row.pillar_id = topic.pillar_id
    row.campaign_id = topic.campaign_id
    row.brought_by = topic.brought_by


def topic_of(row: TopicRow) -> Topic:
    """Return the row as a value."""
    return Topic(
        id=row.id,
        title=row.title,
        created_at=row.created_at,
        notes=row.notes,
        expires_on=row.expires_on,
        importance=Importance(row.importance),
        pillar_id=row.pillar_id,
        campaign_id=row.campaign_id,
        brought_by=row.brought_by,
    )

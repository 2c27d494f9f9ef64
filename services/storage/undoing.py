"""How posts, topics, comments, special days and the crisis switch are put back by the history of deeds."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import delete, select

from models.enums import PostState
from models.messages import QT_TRANSLATE_NOOP, Message
from models.rows import CommentRow, JournalRow, PostRow, TopicRow
from services.storage import codec
from services.storage.bin import erase_posts
from services.storage.comments import CommentRepository
from services.storage.database import Database, Fields
from services.storage.days import DayRepository, PauseRepository
from services.storage.edits import (
    COMMENT,
    DAY,
    PAUSE,
    POST,
    TOPIC,
    comment_fields,
    comment_of,
    day_fields,
    day_of,
    pause_fields,
    post_of,
    undoable,
)
from services.storage.posts import PostRepository
from services.storage.topics import TopicRepository


class OneByOne(ABC):
    """A kind of which a deed has a handful: nothing is gained by reading or storing several at once."""

    kind: str

    @abstractmethod
    def present(self, one_id: str, /) -> dict[str, Any] | None:
        """Return the fields of a thing as its edits have them; ``None`` where it is in no list."""

    @abstractmethod
    def put_back(self, one_id: str, fields: Fields | None, /) -> None:
        """Make a thing so; ``None`` takes it out of its list. It may be there, or have been there before."""

    @abstractmethod
    def name(self, fields: Fields, /) -> str:
        """Return what people call it."""

    def present_all(self, ids: Sequence[str]) -> dict[str, Fields]:
        return {one_id: fields for one_id in ids if (fields := self.present(one_id)) is not None}

    def put_all(self, wanted: Mapping[str, Fields | None]) -> None:
        for one_id, fields in wanted.items():
            self.put_back(one_id, fields)

    def unmake(self, ids: Sequence[str]) -> None:
        self.put_all(dict.fromkeys(ids))

    def is_beyond(self, present: Fields, told: Fields) -> bool:
        return False

    def remainder(self, present: Fields, made: Fields) -> tuple[Fields | None, Message | None]:
        return present, None


class UndoablePosts:
    """Posts, through their repository: each way back is a revision too."""

    kind = POST

    def __init__(self, posts: PostRepository, database: Database) -> None:
        self._posts = posts
        self._database = database

    def present_all(self, ids: Sequence[str]) -> dict[str, Fields]:
        return {post_id: undoable(post) for post_id, post in self._posts.present(ids).items()}

    def put_all(self, wanted: Mapping[str, Fields | None]) -> None:
        self._posts.put_back({one_id: None if now is None else post_of(now) for one_id, now in wanted.items()})

    def unmake(self, ids: Sequence[str]) -> None:
        """Leave nothing of them; only where somebody types in one, or commented on it, it goes into the bin."""
        with self._database.writing() as session:
            spoken_of = {
                post_id
                for rows in (JournalRow, CommentRow)
                for post_id in session.scalars(select(rows.post_id).where(rows.post_id.in_(ids)))
            }
            self._posts.put_back(dict.fromkeys(spoken_of))
            erase_posts(session, [post_id for post_id in ids if post_id not in spoken_of])

    def is_beyond(self, present: Fields, told: Fields) -> bool:
        return present["state"] != told["state"] and present["state"] == PostState.PUBLISHED.value

    def remainder(self, present: Fields, made: Fields) -> tuple[Fields | None, Message | None]:
        """Moving it is no writing. What was written stays, without its day; what went out stays where it is."""
        if self.is_beyond(present, made):
            said = QT_TRANSLATE_NOOP("services", "“{name}” yayımlandığı için takvimde kaldı.")
            return present, Message(said, {"name": self.name(present)})
        now, first = post_of(present), post_of(made)
        if replace(now, planned_at=first.planned_at, state=first.state) == first:
            return None, None
        said = QT_TRANSLATE_NOOP(
            "services", "“{name}” sonradan değiştirildiği için silinmedi; Yazı sayfasında taslak olarak duruyor."
        )
        return undoable(now.planned(None)), Message(said, {"name": self.name(present)})

    def name(self, fields: Fields) -> str:
        return post_of(fields).headline


class UndoableTopics:
    """Topics of the queue, through their repository."""

    kind = TOPIC

    def __init__(self, topics: TopicRepository, database: Database) -> None:
        self._topics = topics
        self._database = database

    def present_all(self, ids: Sequence[str]) -> dict[str, Fields]:
        return {topic_id: codec.topic_fields(topic) for topic_id, topic in self._topics.present(ids).items()}

    def put_all(self, wanted: Mapping[str, Fields | None]) -> None:
        self._topics.put_back(
            {one: None if now is None else codec.topic_from_fields(one, now) for one, now in wanted.items()}
        )

    def unmake(self, ids: Sequence[str]) -> None:
        """Leave nothing of them; one of which a post was made, deleted or not, goes into the bin."""
        with self._database.writing() as session:
            used = set(session.scalars(select(PostRow.topic_id).where(PostRow.topic_id.in_(ids))))
            gone = [topic_id for topic_id in ids if topic_id not in used]
            self._topics.put_back({topic_id: None for topic_id in ids if topic_id in used})
            session.execute(delete(TopicRow).where(TopicRow.id.in_(gone)))

    def is_beyond(self, present: Fields, told: Fields) -> bool:
        return False

    def remainder(self, present: Fields, made: Fields) -> tuple[Fields | None, Message | None]:
        return present, None

    def name(self, fields: Fields) -> str:
        return str(fields["title"])


class UndoableComments(OneByOne):
    """What colleagues said of posts."""

    kind = COMMENT

    def __init__(self, comments: CommentRepository) -> None:
        self._comments = comments

    def present(self, one_id: str) -> dict[str, Any] | None:
        comment = self._comments.get(one_id)
        return None if comment is None else comment_fields(comment)

    def put_back(self, one_id: str, fields: Fields | None) -> None:
        self._comments.put_back(one_id, None if fields is None else comment_of(one_id, fields))

    def name(self, fields: Fields) -> str:
        return str(fields["text"])


class UndoableDays(OneByOne):
    """The unit's special days."""

    kind = DAY

    def __init__(self, days: DayRepository) -> None:
        self._days = days

    def present(self, one_id: str) -> dict[str, Any] | None:
        day = self._days.get(one_id)
        return None if day is None else day_fields(day)

    def put_back(self, one_id: str, fields: Fields | None) -> None:
        if fields is None:
            self._days.delete(one_id)
        else:
            self._days.save(day_of(one_id, fields))

    def name(self, fields: Fields) -> str:
        return str(fields["name"])


class UndoablePauses(OneByOne):
    """The crisis switch: on is a pause, off is none."""

    kind = PAUSE

    def __init__(self, pauses: PauseRepository) -> None:
        self._pauses = pauses

    def present(self, one_id: str) -> dict[str, Any] | None:
        pause = self._pauses.current()
        return None if pause is None or pause.id != one_id else pause_fields(pause)

    def put_back(self, one_id: str, fields: Fields | None) -> None:
        if fields is None:
            self._pauses.end()
        else:
            self._pauses.reopen(one_id)

    def name(self, fields: Fields) -> str:
        return str(fields["reason"])

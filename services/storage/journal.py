"""What is being typed, kept within the call, so that a kill or a power cut costs at most the last second.

The journal is a table of the same database rather than a file of its own. A commit with WAL and
``synchronous=FULL`` is one append and one fsync, which is what a file would cost too; an acknowledged entry
survives ``kill -9`` and power loss; and a save forgets the entry in its own transaction, so that no moment
exists in which a text is in neither place, or an older text waits in the journal for a newer post.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from models.posts import Post
from models.rows import JournalRow, PostRow, RevisionRow
from services.clock import Clock
from services.storage import codec
from services.storage.database import Database


class Journal:
    """The latest unsaved state of each post."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def record(self, post: Post) -> None:
        """Keep this state of ``post``, in the place of the one kept before; durable when the call returns."""
        body = codec.post_to_json(codec.safe_post(post))
        values = {"recorded_at": self._clock.now(), "body": body}
        with self._database.writing() as session:
            replaced = session.execute(
                update(JournalRow).where(JournalRow.post_id == post.id).values(values).returning(JournalRow.post_id)
            ).first()
            if replaced is None:
                session.add(JournalRow(post_id=post.id, **values))

    def pending(self) -> list[Post]:
        """Return what was typed and never saved, the latest first; for the next start.

        A post that says the same as its stored state, or was deleted since, is not pending. Nor is one that cannot
        be read: it stays where it is, and :meth:`unreadable` counts it.
        """
        return self._look()[0]

    def unreadable(self) -> int:
        """Return how many entries cannot be read; they must not keep anybody from the others."""
        return self._look()[1]

    def _look(self) -> tuple[list[Post], int]:
        pending: list[Post] = []
        unreadable = 0
        with self._database.reading() as session:
            bodies = session.scalars(
                select(JournalRow.body)
                .join(PostRow, PostRow.id == JournalRow.post_id, isouter=True)
                .where(PostRow.deleted_at.is_(None))
                .order_by(JournalRow.recorded_at.desc(), JournalRow.post_id)
            ).all()
            for body in bodies:
                try:
                    typed = codec.post_from_json(body)
                    if not is_same_typing(typed, self._last_saved(session, typed.id)):
                        pending.append(typed)
                except (ValueError, KeyError, TypeError):
                    unreadable += 1
        return pending, unreadable

    def forget(self, post_id: str) -> None:
        """Drop the entry of ``post_id``, if there is one."""
        with self._database.writing() as session:
            forget_in(session, post_id)

    @staticmethod
    def _last_saved(session: Session, post_id: str) -> Post | None:
        body = session.scalars(
            select(RevisionRow.body).where(RevisionRow.post_id == post_id).order_by(RevisionRow.number.desc()).limit(1)
        ).first()
        return None if body is None else codec.post_from_json(body)


def forget_in(session: Session, post_id: str) -> None:
    """Drop the entry of ``post_id`` as a part of the session's transaction."""
    session.execute(delete(JournalRow).where(JournalRow.post_id == post_id))


def forget_all_in(session: Session, post_ids: Sequence[str]) -> None:
    """Drop the entries of some hundreds of posts at most as a part of the session's transaction."""
    session.execute(delete(JournalRow).where(JournalRow.post_id.in_(post_ids)))


def is_same_typing(typed: Post, saved: Post | None) -> bool:
    """Say whether what was typed says the same as what was saved, whenever that was."""
    return saved is not None and saved == replace(
        typed, created_at=saved.created_at, updated_at=saved.updated_at, revision=saved.revision
    )

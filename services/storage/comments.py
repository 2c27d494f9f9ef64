"""What colleagues said of posts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import delete, select

from models.calendar import Comment, CommentState
from models.rows import CommentRow, PostRow
from services.language.text import clean
from services.storage import codec
from services.storage.database import Database
from services.storage.edits import comment_edit


class CommentRepository:
    """Comments in the order in which they were written. None is ever deleted: they are taken or set aside.

    Only with an import that is taken back, what it brought goes too.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, post_id: str) -> list[Comment]:
        """Return the comments on a post."""
        with self._database.reading() as session:
            rows = session.scalars(
                select(CommentRow).where(CommentRow.post_id == post_id).order_by(CommentRow.written_at, CommentRow.id)
            )
            return [_comment(row) for row in rows]

    def add(self, comments: Iterable[Comment]) -> list[Comment]:
        """Store those that are not known yet, in one transaction, and return them.

        Comments on posts that are not here are left out: a review file may tell of a post that was erased.
        """
        added: list[Comment] = []
        with self._database.writing() as session:
            for comment in comments:
                if session.get(CommentRow, comment.id) is None and session.get(PostRow, comment.post_id) is not None:
                    stored = _safe(comment)
                    session.add(_row(stored))
                    session.flush()
                    self._database.note(comment_edit, None, stored, made=True)
                    added.append(stored)
        return added

    def decide(self, comment_id: str, state: CommentState) -> Comment | None:
        """Say what became of a comment, and return it; ``None`` where there is none."""
        with self._database.writing() as session:
            row = session.get(CommentRow, comment_id)
            if row is None:
                return None
            before = _comment(row)
            row.state = state
            self._database.note(comment_edit, before, _comment(row))
            return _comment(row)

    def get(self, comment_id: str) -> Comment | None:
        """Return a comment, or ``None`` where there is none."""
        with self._database.reading() as session:
            row = session.get(CommentRow, comment_id)
            return None if row is None else _comment(row)

    def put_back(self, comment_id: str, comment: Comment | None) -> None:
        """Make a comment so; ``None`` takes it away as if it had never come."""
        with self._database.writing() as session:
            if comment is None:
                session.execute(delete(CommentRow).where(CommentRow.id == comment_id))
            elif session.get(PostRow, comment.post_id) is not None:
                session.merge(_row(comment))


def _safe(comment: Comment) -> Comment:
    return replace(
        comment,
        author=clean(comment.author).strip(),
        text=clean(comment.text),
        excerpt=clean(comment.excerpt),
        suggestion=None if comment.suggestion is None else clean(comment.suggestion),
        written_at=codec.utc(comment.written_at),
    )


def _row(comment: Comment) -> CommentRow:
    return CommentRow(
        id=comment.id,
        post_id=comment.post_id,
        revision=comment.revision,
        author=comment.author,
        written_at=comment.written_at,
        text=comment.text,
        platform=comment.platform,
        excerpt=comment.excerpt,
        start=comment.start,
        suggestion=comment.suggestion,
        attachment_id=comment.attachment_id,
        state=comment.state,
    )


def _comment(row: CommentRow) -> Comment:
    return Comment(
        id=row.id,
        post_id=row.post_id,
        revision=row.revision,
        author=row.author,
        written_at=row.written_at,
        text=row.text,
        platform=row.platform,
        excerpt=row.excerpt,
        start=row.start,
        suggestion=row.suggestion,
        attachment_id=row.attachment_id,
        state=row.state,
    )

"""The words of posts that searches look through, kept in the transaction that changes a post."""

from __future__ import annotations

from sqlalchemy import update
from sqlalchemy.orm import Session

from models.posts import Post
from models.rows import PostRow, PostWordsRow
from services.language.search_words import folded_words


def add_words(session: Session, row: PostRow, post: Post) -> None:
    """Keep the words of ``post``, whose row has none yet."""
    session.add(PostWordsRow(post=row, words=folded_words(post.texts)))


def change_words(session: Session, before: Post, after: Post) -> None:
    """Keep the words of a post that was changed. One that was never read for its words is left to the filling."""
    words = folded_words(after.texts)
    if words != folded_words(before.texts):
        session.execute(update(PostWordsRow).where(PostWordsRow.post_id == after.id).values(words=words))

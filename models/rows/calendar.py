"""What orders the calendar: pillars, campaigns, slots, series; what was said of posts, found in them, and undone."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.calendar import CommentState, Rhythm
from models.enums import Platform
from models.rows.base import Row, UtcDateTime, Word
from models.rows.posts import PostRow


class PillarRow(Row):
    """A content pillar; a deleted one stays, because old posts point to it."""

    __tablename__ = "pillar"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    share: Mapped[int]
    colour: Mapped[int]
    position: Mapped[int]
    deleted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class CampaignRow(Row):
    """A campaign; a deleted one stays, because old posts point to it."""

    __tablename__ = "campaign"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    first: Mapped[date | None]
    last: Mapped[date | None]
    colour: Mapped[int]
    notes: Mapped[str] = mapped_column(Text)
    deleted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class SlotRow(Row):
    """A usual time of an account. ``minute`` counts from local midnight; bit n of ``weekdays`` is weekday n."""

    __tablename__ = "slot"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("account.id"))
    minute: Mapped[int]
    weekdays: Mapped[int]


class SeriesRow(Row):
    """What recurs. ``variants`` are JSON as in a revision; ``minute`` counts from local midnight."""

    __tablename__ = "series"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    title: Mapped[str] = mapped_column(Text)
    rhythm: Mapped[Rhythm] = mapped_column(Word(Rhythm))
    first: Mapped[date]
    last: Mapped[date | None]
    minute: Mapped[int | None]
    text: Mapped[str] = mapped_column(Text)
    variants: Mapped[str] = mapped_column(Text)
    pillar_id: Mapped[str | None] = mapped_column(String(64))
    check_first: Mapped[bool]
    check_what: Mapped[str] = mapped_column(Text, server_default="")
    on_closed: Mapped[str] = mapped_column(String(20), server_default="after")
    campaign_id: Mapped[str | None] = mapped_column(String(64))
    paused_from: Mapped[date | None]
    paused_until: Mapped[date | None]
    made_until: Mapped[date | None]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    deleted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class CommentRow(Row):
    """What a colleague said of a post, as it came with a review file or was written here."""

    __tablename__ = "comment"
    __table_args__ = (Index("ix_comment_post_id", "post_id"),)

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    post_id: Mapped[str] = mapped_column(ForeignKey("post.id"))
    revision: Mapped[int]
    author: Mapped[str] = mapped_column(Text)
    written_at: Mapped[datetime] = mapped_column(UtcDateTime)
    text: Mapped[str] = mapped_column(Text)
    platform: Mapped[Platform | None] = mapped_column(Word(Platform))
    excerpt: Mapped[str] = mapped_column(Text)
    start: Mapped[int]
    suggestion: Mapped[str | None] = mapped_column(Text)
    attachment_id: Mapped[str | None] = mapped_column(String(64))
    state: Mapped[CommentState] = mapped_column(Word(CommentState))


class FindingRow(Row):
    """A diagnostic as it stood when the post was last looked through, for the calendar's cards and filters."""

    __tablename__ = "finding"

    post_id: Mapped[str] = mapped_column(ForeignKey("post.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    rule: Mapped[str] = mapped_column(String(200))
    severity: Mapped[int]
    platform: Mapped[Platform | None] = mapped_column(Word(Platform))
    excerpt: Mapped[str] = mapped_column(Text)


class PostWordsRow(Row):
    """A post's words, folded for searching (``search_words.folded_words``): apart, so that a search reads little."""

    __tablename__ = "post_words"

    post_id: Mapped[str] = mapped_column(ForeignKey("post.id"), primary_key=True)
    words: Mapped[str] = mapped_column(Text)

    post: Mapped[PostRow] = relationship(lazy="raise")
    """For the order of writing: a post first."""


class DeedRow(Row):
    """An undoable change. Those of former days are thinned out."""

    __tablename__ = "deed"

    number: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    told: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)
    undone: Mapped[bool]

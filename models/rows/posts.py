"""Posts and topics, and all that belongs to them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.enums import Language, Platform, PostState
from models.rows.base import Row, UtcDateTime, Word


class TopicRow(Row):
    """An undated topic of the queue."""

    __tablename__ = "topic"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    title: Mapped[str] = mapped_column(Text)
    notes: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_on: Mapped[date | None]
    importance: Mapped[int]
    pillar_id: Mapped[str | None] = mapped_column(String(64))
    campaign_id: Mapped[str | None] = mapped_column(String(64))
    brought_by: Mapped[str] = mapped_column(Text)
    deleted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


_ASKED = ("deleted_at", "pillar_id", "campaign_id", "author")


class PostRow(Row):
    """The present state of a post; its history is in ``revision``.

    ``errors`` and ``warnings`` were found in the revision ``looked_through``; ``None``: nobody has looked.
    ``moment`` is :attr:`models.posts.Post.moment`. Its indices hold all that a list asks of posts, so that sixty
    thousand are looked through without reading one of them.
    """

    __tablename__ = "post"
    __table_args__ = (
        Index("ix_post_moment", "moment", "id", "state", *_ASKED),
        Index("ix_post_state", "state", "moment", "id", *_ASKED),
        Index("ix_post_updated_at", "updated_at", "id"),
        Index("ix_post_topic_id", "topic_id"),
        Index("ix_post_series_id", "series_id"),
    )

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    state: Mapped[PostState] = mapped_column(Word(PostState))
    language: Mapped[Language] = mapped_column(Word(Language))
    text: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)
    planned_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    published_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    moment: Mapped[datetime | None] = mapped_column(UtcDateTime)
    topic_id: Mapped[str | None] = mapped_column(ForeignKey("topic.id"))
    revision: Mapped[int]
    deleted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    pillar_id: Mapped[str | None] = mapped_column(String(64))
    campaign_id: Mapped[str | None] = mapped_column(String(64))
    series_id: Mapped[str | None] = mapped_column(String(64))
    author: Mapped[str] = mapped_column(Text)
    looked_through: Mapped[int | None]
    errors: Mapped[int] = mapped_column(default=0)
    warnings: Mapped[int] = mapped_column(default=0)

    variants: Mapped[list[VariantRow]] = relationship(
        cascade="all, delete-orphan", order_by="VariantRow.position", lazy="selectin"
    )
    attachments: Mapped[list[AttachmentRow]] = relationship(
        cascade="all, delete-orphan", order_by="AttachmentRow.position", lazy="selectin"
    )
    dismissals: Mapped[list[DismissalRow]] = relationship(
        cascade="all, delete-orphan", order_by="DismissalRow.position", lazy="selectin"
    )


class VariantRow(Row):
    """A post's text for one platform, in the order of the post's platforms."""

    __tablename__ = "variant"
    __table_args__ = (Index("ix_variant_account_id", "account_id", "platform", "post_id"),)

    post_id: Mapped[str] = mapped_column(ForeignKey("post.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    platform: Mapped[Platform] = mapped_column(Word(Platform))
    text: Mapped[str | None] = mapped_column(Text)
    account_id: Mapped[str | None] = mapped_column(ForeignKey("account.id"))
    published_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    link: Mapped[str] = mapped_column(Text)


class AttachmentRow(Row):
    """A picture of a post; its bytes are in the media folder under their SHA-256."""

    __tablename__ = "attachment"
    __table_args__ = (Index("ix_attachment_sha256", "sha256"),)

    post_id: Mapped[str] = mapped_column(ForeignKey("post.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    id: Mapped[str] = mapped_column(String(64))
    sha256: Mapped[str] = mapped_column(String(64))
    file_name: Mapped[str] = mapped_column(Text)
    format: Mapped[str] = mapped_column(String(20))
    width: Mapped[int]
    height: Mapped[int]
    alt_text: Mapped[str] = mapped_column(Text)
    credit: Mapped[str] = mapped_column(Text)


class DismissalRow(Row):
    """A diagnostic waved through for one post, with the editor's reason."""

    __tablename__ = "dismissal"

    post_id: Mapped[str] = mapped_column(ForeignKey("post.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    rule: Mapped[str] = mapped_column(Text)
    excerpt: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class RevisionRow(Row):
    """One saved state of a post, whole, as JSON with its own schema number."""

    __tablename__ = "revision"

    post_id: Mapped[str] = mapped_column(ForeignKey("post.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    saved_at: Mapped[datetime] = mapped_column(UtcDateTime)
    body: Mapped[str] = mapped_column(Text)


class JournalRow(Row):
    """What was typed and not saved yet, one row a post. No foreign key: the post may never have been saved."""

    __tablename__ = "journal"

    post_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    recorded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    body: Mapped[str] = mapped_column(Text)

"""The tables. Only ``services/storage`` opens sessions on them and turns rows into the values of ``models.posts``.

Nothing here is SQLite's own, so that the same tables run on PostgreSQL. Every change needs a migration in
``services/storage/migrations/versions``; a test compares the two.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import BigInteger, DateTime, Dialect, ForeignKey, Index, MetaData, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship
from sqlalchemy.types import TypeDecorator

from models.enums import AccountKind, Language, Platform, PostState
from models.planning import DayKind
from models.sources import SourceKind


class UtcDateTime(TypeDecorator[datetime]):
    """An aware time, kept in UTC whatever the database thinks of time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a stored time must be aware")
        return value.astimezone(UTC)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        moment: datetime = value
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


class _Word(TypeDecorator[Any]):
    """A ``StrEnum`` kept as its value, in a plain text column: a new member needs no migration."""

    impl = String(20)
    cache_ok = True

    def __init__(self, members: type[PostState | Language | Platform | AccountKind | DayKind | SourceKind]) -> None:
        super().__init__()
        self.members = members

    def process_bind_param(self, value: Any | None, dialect: Dialect) -> str | None:
        return None if value is None else str(self.members(value).value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Any:
        return None if value is None else self.members(value)


class _Lines(TypeDecorator[tuple[str, ...]]):
    """Several short texts in one column, one a line; none of them holds a line end."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str:
        return "\n".join(value or ())

    def process_result_value(self, value: Any | None, dialect: Dialect) -> tuple[str, ...]:
        return tuple(str(value or "").split("\n")) if value else ()


class Row(DeclarativeBase):
    """Base of every table; the naming convention lets migrations name each constraint on every database."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class UnitRow(Row):
    """The unit itself: one row, with id 1."""

    __tablename__ = "unit"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str] = mapped_column(Text)
    university: Mapped[str] = mapped_column(Text)
    aliases: Mapped[tuple[str, ...]] = mapped_column(_Lines)
    public_contacts: Mapped[tuple[str, ...]] = mapped_column(_Lines)


class AccountRow(Row):
    """An account; a deleted one stays, because old posts point to it."""

    __tablename__ = "account"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    platform: Mapped[Platform] = mapped_column(_Word(Platform))
    handle: Mapped[str] = mapped_column(Text)
    display_name: Mapped[str] = mapped_column(Text)
    position: Mapped[int]
    deleted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    kind: Mapped[AccountKind] = mapped_column(_Word(AccountKind))
    official_line: Mapped[bool | None]
    administrators: Mapped[int | None]
    followers: Mapped[int | None]
    two_factor: Mapped[bool | None]
    notifications: Mapped[bool | None]
    backup_colleague: Mapped[str] = mapped_column(Text)
    reviewed_on: Mapped[date | None]


class OfficialAccountRow(Row):
    """An official account of the university (article 12)."""

    __tablename__ = "official_account"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    platform: Mapped[Platform] = mapped_column(_Word(Platform))
    handle: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    verified_on: Mapped[date | None]


class SpecialDayRow(Row):
    """Days that the unit plans around: mourning, exams, registration."""

    __tablename__ = "special_day"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    first: Mapped[date]
    last: Mapped[date]
    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[DayKind] = mapped_column(_Word(DayKind))


class PauseRow(Row):
    """One time that the crisis switch was on; the newest has no end while it is."""

    __tablename__ = "pause"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    began_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    reason: Mapped[str] = mapped_column(Text)


class AllowanceRow(Row):
    """A finding waved through for every text."""

    __tablename__ = "allowance"

    rule: Mapped[str] = mapped_column(String(200), primary_key=True)
    excerpt: Mapped[str] = mapped_column(Text, primary_key=True)
    reason: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class TopicRow(Row):
    """An undated topic of the queue."""

    __tablename__ = "topic"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    title: Mapped[str] = mapped_column(Text)
    notes: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_on: Mapped[date | None]
    deleted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class PostRow(Row):
    """The present state of a post; its history is in ``revision``."""

    __tablename__ = "post"
    __table_args__ = (
        Index("ix_post_planned_at", "planned_at"),
        Index("ix_post_published_at", "published_at"),
        Index("ix_post_topic_id", "topic_id"),
    )

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    state: Mapped[PostState] = mapped_column(_Word(PostState))
    language: Mapped[Language] = mapped_column(_Word(Language))
    text: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)
    planned_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    published_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    topic_id: Mapped[str | None] = mapped_column(ForeignKey("topic.id"))
    revision: Mapped[int]
    deleted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

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

    post_id: Mapped[str] = mapped_column(ForeignKey("post.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    platform: Mapped[Platform] = mapped_column(_Word(Platform))
    text: Mapped[str | None] = mapped_column(Text)
    account_id: Mapped[str | None] = mapped_column(ForeignKey("account.id"))


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


class PictureSourceRow(Row):
    """What the editor declared of the picture with these contents, whether it is in the library or only in a post."""

    __tablename__ = "picture_source"

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    kind: Mapped[SourceKind] = mapped_column(_Word(SourceKind))
    declared_at: Mapped[datetime] = mapped_column(UtcDateTime)
    name: Mapped[str] = mapped_column(Text)
    handle: Mapped[str] = mapped_column(Text)
    licence: Mapped[str] = mapped_column(Text)
    credit: Mapped[str] = mapped_column(Text)
    expires_on: Mapped[date | None]


class AssetRow(Row):
    """A picture of the unit's library; its bytes are in the media folder under their SHA-256."""

    __tablename__ = "asset"
    __table_args__ = (Index("ix_asset_added_at", "added_at"),)

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    file_name: Mapped[str] = mapped_column(Text)
    format: Mapped[str] = mapped_column(String(20))
    width: Mapped[int]
    height: Mapped[int]
    bytes: Mapped[int] = mapped_column(BigInteger)
    added_at: Mapped[datetime] = mapped_column(UtcDateTime)
    description: Mapped[str] = mapped_column(Text)
    tags: Mapped[tuple[str, ...]] = mapped_column(_Lines)
    notes: Mapped[str] = mapped_column(Text)
    people_checked: Mapped[bool]
    deleted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    people: Mapped[list[ShownPersonRow]] = relationship(
        cascade="all, delete-orphan", order_by="ShownPersonRow.position", lazy="selectin"
    )


class ShownPersonRow(Row):
    """A person shown in a picture of the library, with the consent."""

    __tablename__ = "shown_person"

    sha256: Mapped[str] = mapped_column(ForeignKey("asset.sha256"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str] = mapped_column(Text)
    consent_on: Mapped[date | None]
    withdrawn_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(Text)


class LogoRow(Row):
    """A registered logo; its picture is in the media folder under its SHA-256."""

    __tablename__ = "logo"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(String(64))
    file_name: Mapped[str] = mapped_column(Text)
    added_at: Mapped[datetime] = mapped_column(UtcDateTime)
    smallest: Mapped[int]


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


class DictionaryWordRow(Row):
    """A word of the unit's own dictionary, as the editor wrote it."""

    __tablename__ = "dictionary_word"

    word: Mapped[str] = mapped_column(String(200), primary_key=True)
    added_at: Mapped[datetime] = mapped_column(UtcDateTime)

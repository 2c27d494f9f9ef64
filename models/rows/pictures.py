"""The unit's library of pictures, whose they are, and its logos."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import BigInteger, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.rows.base import Lines, Row, UtcDateTime, Word
from models.sources import SourceKind


class PictureSourceRow(Row):
    """What the editor declared of the picture with these contents, whether it is in the library or only in a post."""

    __tablename__ = "picture_source"

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    kind: Mapped[SourceKind] = mapped_column(Word(SourceKind))
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
    tags: Mapped[tuple[str, ...]] = mapped_column(Lines)
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

"""The unit: who it is, its accounts, its words, and the days it plans around."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.enums import AccountKind, Platform
from models.planning import DayKind
from models.rows.base import Lines, Row, UtcDateTime, Word


class UnitRow(Row):
    """The unit itself: one row, with id 1."""

    __tablename__ = "unit"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str] = mapped_column(Text)
    university: Mapped[str] = mapped_column(Text)
    aliases: Mapped[tuple[str, ...]] = mapped_column(Lines)
    public_contacts: Mapped[tuple[str, ...]] = mapped_column(Lines)


class AccountRow(Row):
    """An account; a deleted one stays, because old posts point to it."""

    __tablename__ = "account"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    platform: Mapped[Platform] = mapped_column(Word(Platform))
    handle: Mapped[str] = mapped_column(Text)
    display_name: Mapped[str] = mapped_column(Text)
    position: Mapped[int]
    deleted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    kind: Mapped[AccountKind] = mapped_column(Word(AccountKind))
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
    platform: Mapped[Platform] = mapped_column(Word(Platform))
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
    kind: Mapped[DayKind] = mapped_column(Word(DayKind))


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


class DictionaryWordRow(Row):
    """A word of the unit's own dictionary, as the editor wrote it."""

    __tablename__ = "dictionary_word"

    word: Mapped[str] = mapped_column(String(200), primary_key=True)
    added_at: Mapped[datetime] = mapped_column(UtcDateTime)

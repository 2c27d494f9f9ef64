"""What an import would change, row by row, before anything is stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Protocol

from models.calendar import Pillar
from models.checking import IsCancelled
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Account, DeletedPost, Post, Topic
from services.exchange.cells import Refused, read_when
from services.exchange.columns import Column, find_columns
from services.exchange.lines import Cells, ImportPlan, Known
from services.exchange.rows import Reader
from services.exchange.sheet import Sheet, SheetRow, watched
from services.exchange.writing import Names
from services.planning.times import local_moment

_DAY = timedelta(days=1)
_MIDNIGHT = time(0)


class _Posts(Protocol):
    def listed(self) -> list[Post]: ...
    def between(self, start: datetime, end: datetime) -> list[Post]: ...
    def get(self, post_id: str, /) -> Post | None: ...
    def deleted(self) -> list[DeletedPost]: ...


class _Topics(Protocol):
    def open(self) -> list[Topic]: ...
    def get(self, topic_id: str, /) -> Topic | None: ...


class _Unit(Protocol):
    def accounts(self) -> list[Account]: ...


class _Pillars(Protocol):
    def all(self) -> list[Pillar]: ...


class Storage(Protocol):
    """What is asked of the storage."""

    @property
    def posts(self) -> _Posts: ...
    @property
    def topics(self) -> _Topics: ...
    @property
    def unit(self) -> _Unit: ...
    @property
    def pillars(self) -> _Pillars: ...


def plan_import(sheet: Sheet, storage: Storage, now: datetime, is_cancelled: IsCancelled = lambda: False) -> ImportPlan:
    """Say what storing ``sheet`` (its headings first) would change. Nothing is written."""
    columns = find_columns(sheet.rows[0].cells)
    body = [Cells(row, columns) for row in sheet.rows[1:]]
    reader = Reader(_known(storage, body), now)
    told = [row for row in body if row.broken or any(cell not in (None, "") for cell in row.values)]
    lines = tuple(reader.line(row) for row in watched(told, is_cancelled))
    return ImportPlan(lines, (*sheet.notes, *_unknown_columns(sheet.rows[0], columns)))


def _unknown_columns(headings: SheetRow, columns: Mapping[Column, int]) -> tuple[Message, ...]:
    taken = set(columns.values())
    names = [str(cell) for place, cell in enumerate(headings.cells) if place not in taken and str(cell or "").strip()]
    if not names:
        return ()
    said = QT_TRANSLATE_NOOP("services", "Şu sütunlar alınmadı: {names}.")
    return (Message(said, {"names": ", ".join(" ".join(name.split())[:40] for name in names[:10])}),)


def _known(storage: Storage, rows: Sequence[Cells]) -> Known:
    posts = {post.id: post for post in _near(storage.posts, rows)}
    ids = {str(row[Column.ID]).strip() for row in rows if row[Column.ID]}
    for one in ids - posts.keys():
        post = storage.posts.get(one)
        if post is not None:
            posts[one] = post
    deleted = frozenset(one.post.id for one in storage.posts.deleted()) if ids - posts.keys() else frozenset[str]()
    accounts, pillars = storage.unit.accounts(), storage.pillars.all()
    names = Names.of([post for one, post in posts.items() if one in ids], accounts, pillars, storage.topics)
    topics = tuple(storage.topics.open()) if any(row[Column.TOPIC] for row in rows) else ()
    return Known(posts, deleted, names, tuple(accounts), tuple(pillars), topics)


def _near(posts: _Posts, rows: Sequence[Cells]) -> list[Post]:
    """Return the stored posts that rows without an id may repeat: those of their days, or all for undated ones."""
    read = [_day(row) for row in rows]
    if any(day is None and not row[Column.ID] for day, row in zip(read, rows, strict=True)):
        return posts.listed()
    days = [day for day in read if day is not None]
    if not days:
        return []
    begin, end = local_moment(min(days), _MIDNIGHT), local_moment(max(days), _MIDNIGHT) + _DAY
    return posts.between(begin, end)


def _day(row: Cells) -> date | None:
    try:
        return read_when(row[Column.DAY])[0]
    except Refused:
        return None

"""Spreadsheets made as editors make them, and a unit that they are about."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from openpyxl import Workbook

from models.calendar import Pillar
from models.enums import Language, Platform, PostState
from models.posts import Account, DeletedPost, Post, Topic, Variant
from services.exchange.lines import ImportPlan
from services.exchange.plan import plan_import
from services.exchange.reading import read_sheet

NOW = datetime(2026, 11, 26, 6, tzinfo=UTC)
X, FACEBOOK, INSTAGRAM = (
    Account("a" * 32, Platform.X, "birim"),
    Account("b" * 32, Platform.FACEBOOK, "birim.sayfa", "Birim Sayfası"),
    Account("c" * 32, Platform.INSTAGRAM, "birim"),
)
NEWS = Pillar("d" * 32, "Haber ve duyuru")
HEADINGS = ("Tarih", "Saat", "Hesap", "Tür", "Konu", "Metin", "Görsel", "Etiketler", "Durum", "Kimlik")


def post(number: int, **fields: object) -> Post:
    """A draft with an id of its own."""
    made = {
        "id": f"{number:032x}",
        "state": PostState.DRAFT,
        "language": Language.TURKISH,
        "text": f"Yazı {number}",
        "variants": (Variant(Platform.X, None, X.id),),
        "created_at": NOW,
        "updated_at": NOW,
        "revision": 1,
    }
    return Post(**(made | fields))  # type: ignore[arg-type]


@dataclass
class _Posts:
    kept: dict[str, Post]
    gone: list[Post]

    def listed(self) -> list[Post]:
        return list(self.kept.values())

    def between(self, start: datetime, end: datetime) -> list[Post]:
        return [one for one in self.kept.values() if (m := one.published_at or one.planned_at) and start <= m < end]

    def get(self, post_id: str) -> Post | None:
        return self.kept.get(post_id)

    def deleted(self) -> list[DeletedPost]:
        return [DeletedPost(one, NOW) for one in self.gone]


@dataclass
class _Topics:
    kept: dict[str, Topic]
    waiting: list[Topic]

    def open(self) -> list[Topic]:
        return self.waiting

    def get(self, topic_id: str) -> Topic | None:
        return self.kept.get(topic_id)


@dataclass
class _Listed:
    things: list

    def accounts(self) -> list:
        return self.things

    def all(self) -> list:
        return self.things


@dataclass
class FakeStorage:
    """What an import asks, in memory."""

    stored: Sequence[Post] = ()
    gone: Sequence[Post] = ()
    used: Sequence[Topic] = ()
    waiting: Sequence[Topic] = ()
    posts: _Posts = field(init=False)
    topics: _Topics = field(init=False)
    unit: _Listed = field(init=False)
    pillars: _Listed = field(init=False)

    def __post_init__(self) -> None:
        self.posts = _Posts({one.id: one for one in self.stored}, list(self.gone))
        self.topics = _Topics({one.id: one for one in (*self.used, *self.waiting)}, list(self.waiting))
        self.unit = _Listed([X, FACEBOOK, INSTAGRAM])
        self.pillars = _Listed([NEWS])


def workbook(*rows: Sequence[object]) -> bytes:
    """A workbook as a person makes one."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    return saved(book)


def saved(book: Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def planned(data: bytes, storage: FakeStorage | None = None) -> ImportPlan:
    return plan_import(read_sheet(data), storage or FakeStorage(), NOW)

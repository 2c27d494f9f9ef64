"""What an import is made of: the rows of a file, what is stored already, and what would become of each row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from models.calendar import Pillar
from models.messages import Message
from models.posts import Account, Post, Topic
from services.exchange.columns import Column, plain
from services.exchange.sheet import Cell, SheetRow
from services.exchange.writing import Names
from services.planning.times import post_moment


class Kind(StrEnum):
    """What would happen to a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the file and what would become of it.

    ``post`` is the post as it would stand, ``changes`` the fields of :class:`Post` that the row says; ``topic`` is
    stored with it. ``remark`` is what the row says and no field can hold. ``told`` says what changes, what to bear in
    mind, or why the row is refused. ``shown`` is what to call it.
    """

    number: int
    kind: Kind
    shown: str
    told: tuple[Message, ...] = ()
    post: Post | None = None
    changes: Mapping[str, Any] = field(default_factory=dict[str, Any])
    topic: Topic | None = None
    remark: str = ""

    @property
    def counts(self) -> bool:
        """Whether it would be stored."""
        return self.kind in (Kind.NEW, Kind.CHANGED)


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """All rows of a file in their order, and what is to be said of the file itself."""

    lines: tuple[Line, ...]
    notes: tuple[Message, ...] = ()

    def count(self, kind: Kind) -> int:
        """Return how many rows are of ``kind``."""
        return Counter(line.kind for line in self.lines)[kind]


@dataclass(frozen=True, slots=True)
class Known:
    """What is stored already, as far as a file can mean it."""

    posts: Mapping[str, Post]
    deleted: frozenset[str]
    names: Names
    accounts: tuple[Account, ...]
    pillars: tuple[Pillar, ...]
    open_topics: tuple[Topic, ...]


class Cells:
    """A row, by its columns."""

    def __init__(self, row: SheetRow, columns: Mapping[Column, int]) -> None:
        self.number, self.broken, self._cells, self._columns = row.number, row.broken, row.cells, columns

    def has(self, column: Column) -> bool:
        """Whether the file has that column."""
        return column in self._columns

    def __getitem__(self, column: Column) -> Cell:
        place = self._columns.get(column)
        return self._cells[place] if place is not None and place < len(self._cells) else None

    @property
    def values(self) -> list[Cell]:
        """The cells of the calendar's columns."""
        return [self[column] for column in self._columns]


Twin = tuple[str, datetime | None, frozenset[str]]


def twin_of(post: Post) -> Twin | None:
    """Return what two rows share that are one post; ``None`` for a post without words."""
    if not post.headline:
        return None
    moment = post_moment(post) or post.planned_at
    minute = None if moment is None else moment.replace(second=0, microsecond=0)
    return " ".join(post.text.split()) or plain(post.headline), minute, frozenset(map(str, post.platforms))

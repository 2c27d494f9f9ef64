"""What the bin shows: posts and topics in one list, the latest deleted first, found by Turkish words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QAbstractListModel, QDate, QLocale, QModelIndex, QPersistentModelIndex, Qt

from models.posts import BIN_DAYS, Post, Topic
from services.clock import Clock, local_day
from services.language.turkish import searchable

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """A deleted post or topic."""

    thing: Post | Topic
    deleted_at: datetime

    @property
    def id(self) -> str:
        return self.thing.id

    @property
    def is_post(self) -> bool:
        return isinstance(self.thing, Post)

    @property
    def headline(self) -> str:
        """What it is called; empty for an empty post."""
        return self.thing.headline if isinstance(self.thing, Post) else self.thing.title

    @property
    def words(self) -> str:
        """All that can be read of it."""
        if isinstance(self.thing, Topic):
            return "\n\n".join(part for part in (self.thing.title, self.thing.notes) if part)
        return "\n\n".join([self.thing.text, *(one.text for one in self.thing.variants if one.text)]).strip()

    @property
    def goes_on(self) -> date:
        """The first local day on which it may be erased for good."""
        return local_day(self.deleted_at) + timedelta(days=BIN_DAYS + 1)


class BinModel(QAbstractListModel):
    """Rows of two lines: what it is, when it was deleted and when it goes."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._all: list[tuple[str, Entry]] = []
        self._search = ""
        self.rows: list[Entry] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these instead."""
        latest_first = sorted(entries, key=lambda one: (one.deleted_at, one.id), reverse=True)
        self._all = [(searchable(one.words), one) for one in latest_first]
        self._filter()

    def search(self, words: str) -> None:
        """Leave what has all ``words``."""
        self._search = words
        self._filter()

    @property
    def total(self) -> int:
        return len(self._all)

    def _filter(self) -> None:
        wanted = searchable(self._search).split()
        self.beginResetModel()
        self.rows = [one for words, one in self._all if all(word in words for word in wanted)]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) or not index.isValid():
            return None
        entry = self.rows[index.row()]
        kind = self.tr("Yazı") if entry.is_post else self.tr("Konu")
        headline = entry.headline or self.tr("Boş yazı")
        return f"{headline}\n{kind} · {self.told(entry)}"

    def told(self, entry: Entry) -> str:
        """Say when it was deleted, and when it goes."""
        said = self.tr("{deleted} silindi, {goes} kalıcı silinir")
        return said.format(deleted=self._day(local_day(entry.deleted_at)), goes=self._day(entry.goes_on))

    def _day(self, day: date) -> str:
        shape = "d MMMM" if day.year == local_day(self._clock.now()).year else "d MMMM yyyy"
        return QLocale().toString(QDate(day.year, day.month, day.day), shape)

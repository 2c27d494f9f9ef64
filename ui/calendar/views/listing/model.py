"""The list as a model: headings and posts, one a row. It answers from the agenda, and never asks the storage."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from models.calendar import PostLine
from ui.calendar.board.board import Board
from ui.calendar.looks.cells import ghost_look
from ui.calendar.views.listing.agenda import Agenda
from ui.calendar.views.listing.looks import (
    Entry,
    EntryLook,
    Ghost,
    GhostRowLook,
    Heading,
    HeadingLook,
    LookMaker,
    Row,
)
from ui.calendar.views.looks import LOOK_ROLE, NOWHERE, AnyIndex
from ui.orders import Orders

EMPTY_DAYS = 14
"""From today on, so many days are shown although nothing stands on them: a gap is worth seeing."""


class AgendaModel(QAbstractListModel):
    """Rows that are the same before and after a change keep their indexes."""

    def __init__(self, board: Board, agenda: Agenda, orders: Orders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._agenda = agenda
        self._looks = LookMaker(board, orders)
        self.rows: list[Row] = []
        self._keys: list[str] = []
        self._row_of: dict[str, int] = {}
        self._of_day: dict[date | None, tuple[tuple[PostLine, ...], list[Row]]] = {}

    def follow(self) -> None:
        """Take over the agenda."""
        rows = self._made()
        keys = [row.key for row in rows]
        old = self._keys
        head = _same(old, keys)
        tail = _same(old[head:][::-1], keys[head:][::-1])
        self._looks.forget()
        if head + tail < len(old):
            self.beginRemoveRows(NOWHERE, head, len(old) - tail - 1)
            self.rows = self.rows[:head] + self.rows[len(old) - tail :]
            self.endRemoveRows()
        if head + tail < len(keys):
            self.beginInsertRows(NOWHERE, head, len(keys) - tail - 1)
            self.rows = rows
            self.endInsertRows()
        self.rows, self._keys = rows, keys
        self._row_of = dict(zip(keys, range(len(keys)), strict=True))
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def row_of(self, key: str) -> int:
        """Return the row of a post (its id) or of a day (its date); -1 where there is none."""
        return self._row_of.get(key, -1)

    def row_from(self, day: date) -> int:
        """Return the heading of a day, or of the first one after it; -1 where there is none."""
        exact = self.row_of(day.isoformat())
        if exact >= 0:
            return exact
        later = (number for number, row in enumerate(self.rows) if isinstance(row, Heading) and row.day is not None
                 and row.day > day)  # fmt: skip
        return next(later, -1)

    def ids_at(self, indexes: list[QModelIndex]) -> tuple[str, ...]:
        """Return the ids of the posts among some rows, in the order of the list."""
        rows = (self.rows[number] for number in sorted(index.row() for index in indexes))
        return tuple(row.key for row in rows if isinstance(row, Entry))

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == LOOK_ROLE:
            return self._look(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.data(index, LOOK_ROLE).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.data(index, LOOK_ROLE).spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.data(index, LOOK_ROLE).tooltip
        return None

    def _look(self, row: Row) -> HeadingLook | EntryLook | GhostRowLook:
        if isinstance(row, Heading):
            return self._looks.heading(row)
        return self._looks.entry(row) if isinstance(row, Entry) else GhostRowLook(row.look)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled
        if isinstance(self.rows[index.row()], Entry):
            flags |= Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def _made(self) -> list[Row]:
        agenda, today = self._agenda, self._board.today
        days = sorted({*agenda.days, *filter(agenda.has, self._board.ghost_days)})
        if not self._board.wanted:
            coming = (today + timedelta(days=n) for n in range(EMPTY_DAYS))
            days = sorted({*days, *(day for day in coming if agenda.has(day))})
        rows: list[Row] = []
        made: dict[date | None, tuple[tuple[PostLine, ...], list[Row]]] = {}
        for day in days:
            rows += self._rows_of(day, agenda.lines_on(day), made)
            rows += (Ghost(day, ghost_look(one)) for one in self._board.ghosts_on(day) if day >= today)
        if agenda.last is None and agenda.undated:
            rows += self._rows_of(None, agenda.undated, made)
        self._of_day = made
        return rows

    def _rows_of(
        self,
        day: date | None,
        lines: tuple[PostLine, ...],
        made: dict[date | None, tuple[tuple[PostLine, ...], list[Row]]],
    ) -> list[Row]:
        """Return a heading and its posts: those of before, where nothing has changed."""
        known = self._of_day.get(day)
        if known is None or known[0] != lines:
            rows: list[Row] = [Heading(day, len(lines)), *(Entry(day, line) for line in lines)]
            known = (lines, rows)
        made[day] = known
        return known[1]


def _same(one: list[str], other: list[str]) -> int:
    """Return how many entries two lists begin with alike."""
    for number, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return number
    return min(len(one), len(other))

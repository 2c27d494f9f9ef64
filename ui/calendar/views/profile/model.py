"""The tiles of a profile, the newest first. It answers from the feed, and never asks the storage."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from models.calendar import PostLine
from ui.calendar.board.board import Board
from ui.calendar.views.looks import LOOK_ROLE, NOWHERE, AnyIndex
from ui.calendar.views.profile.feed import Feed
from ui.calendar.views.profile.looks import TileLook, TileMaker
from ui.calendar.views.reading import day_of


class TileModel(QAbstractListModel):
    """Holds ready looks; painting reads and never asks."""

    def __init__(self, board: Board, feed: Feed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._maker = TileMaker(board)
        self._feed = feed
        self.looks: list[TileLook] = []
        self._lines: tuple[PostLine, ...] = ()
        self._row_of: dict[str, int] = {}

    def day_of(self, row: int) -> date:
        """Return the day of a tile."""
        return day_of(self._lines[row])

    def row_near(self, day: date) -> int:
        """Return the earliest post on a day, or the nearest one before it; -1 where there is none."""
        days = [day_of(line) for line in self._lines]
        on_day = [row for row, one in enumerate(days) if one == day]
        return on_day[-1] if on_day else next((row for row, one in enumerate(days) if one < day), len(days) - 1)

    def follow(self) -> bool:
        """Take over the feed; return whether anything looks different."""
        self._lines = self._feed.lines
        looks = self._maker.tiles(self._lines)
        if looks == self.looks:
            return False
        same = [one.post_id for one in looks] == [one.post_id for one in self.looks]
        if not same:
            self.beginResetModel()
        self.looks = looks
        self._row_of = {look.post_id: row for row, look in enumerate(looks)}
        if same:
            self.dataChanged.emit(self.index(0), self.index(len(looks) - 1))
        else:
            self.endResetModel()
        return True

    def row_of(self, post_id: str) -> int:
        """Return the row of a post; -1 where it is not here."""
        return self._row_of.get(post_id, -1)

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.looks)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        look = self.looks[index.row()]
        if role == LOOK_ROLE:
            return look
        if role == Qt.ItemDataRole.DisplayRole:
            return look.card.excerpt
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return look.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (look.card.tooltip, look.lack) if part)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.looks[index.row()].card.movable else flags

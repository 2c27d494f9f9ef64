"""What is proposed, in the order of time, each with its tick; below it what finds no place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from services.planning.filling import Filling, Proposal
from ui.calendar.dates import short_day, time_text, weekday_name
from ui.calendar.filling.words import left_reason, reason
from ui.calendar.views.looks import NOWHERE, AnyIndex

_EMPTY = Filling((), ())


class Kind(Enum):
    """What a row is."""

    PROPOSAL = auto()
    HEADING = auto()
    LEFT = auto()


@dataclass(frozen=True, slots=True)
class RowLook:
    """One row, ready to be painted; ``when`` is "Sal 1 Aralık, 09.30"."""

    kind: Kind
    title: str
    when: str = ""
    reason: str = ""
    topic_id: str = ""
    day: date | None = None

    @property
    def words(self) -> str:
        return ", ".join(part for part in (self.when, self.title, self.reason) if part)


class ProposalModel(QAbstractListModel):
    """Ticks stay with their topics when the plan is made anew."""

    ticked = Signal()
    """Emitted after ticks or the plan changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filling = _EMPTY
        self._rows: Sequence[RowLook] = ()
        self._refused: set[str] = set()

    @property
    def filling(self) -> Filling:
        return self._filling

    def chosen(self) -> list[Proposal]:
        """Return the ticked proposals, in the order of time."""
        return [one for one in self._filling.proposals if one.topic.id not in self._refused]

    def show(self, filling: Filling, pillars: Mapping[str, str]) -> None:
        """Show a plan in place of the one before; what was not ticked there is not ticked here."""
        self.beginResetModel()
        self._filling = filling
        rows = [_proposed(one, pillars) for one in filling.proposals]
        if filling.left:
            rows.append(RowLook(Kind.HEADING, self.tr("Yeri bulunamayanlar")))
            rows += [
                RowLook(Kind.LEFT, one.title, reason=left_reason(one, why), topic_id=one.id)
                for one, why in filling.left
            ]
        self._rows = rows
        self.endResetModel()
        self.ticked.emit()

    def forget(self) -> None:
        """Drop the plan and all ticks."""
        self._refused.clear()
        self.show(_EMPTY, {})

    def toggle(self, index: AnyIndex) -> None:
        if index.isValid() and self._rows[index.row()].kind is Kind.PROPOSAL:
            self._refused ^= {self._rows[index.row()].topic_id}
            self.dataChanged.emit(index, index)
            self.ticked.emit()

    def tick_all(self, *, on: bool) -> None:
        self._refused = set() if on else {one.topic.id for one in self._filling.proposals}
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.ticked.emit()

    def look(self, index: AnyIndex) -> RowLook | None:
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, topic_id: str) -> QModelIndex:
        return next(
            (self.index(n) for n, row in enumerate(self._rows) if row.topic_id == topic_id and topic_id), QModelIndex()
        )

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.look(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.CheckStateRole and row.kind is Kind.PROPOSAL:
            return Qt.CheckState.Unchecked if row.topic_id in self._refused else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.words
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        row = self.look(index)
        if row is None or row.kind is Kind.HEADING:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if row.kind is Kind.PROPOSAL else flags


def _proposed(one: Proposal, pillars: Mapping[str, str]) -> RowLook:
    when = f"{weekday_name(one.day, short=True)} {short_day(one.day)}, {time_text(one.moment)}"
    title = " ".join(one.topic.title.split())
    return RowLook(Kind.PROPOSAL, title, when, reason(one, pillars), one.topic.id, one.day)

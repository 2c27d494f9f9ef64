"""What waits to go out, as rows of two lines: the oldest first, then what was never planned, then what is held."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt

from services.clock import Clock
from services.publishing.due import Agenda, Due
from ui.publishing.words import post_name, told_of
from ui.theme import current_theme
from ui.theme.tokens import ICON_S

Index = QModelIndex | QPersistentModelIndex
_HEIGHT = 58


class WaitingModel(QAbstractListModel):
    """Rows keep their place while their posts do: what is chosen stays chosen."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.rows: list[Due] = []

    def show(self, agenda: Agenda) -> None:
        """Show these instead."""
        wanted = [*agenda.ready, *agenda.unfinished, *agenda.held]
        if [one.key for one in wanted] == [one.key for one in self.rows]:
            self.rows = wanted
            if wanted:
                self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))
            return
        self.beginResetModel()
        self.rows = wanted
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        due = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{post_name(due.post)}\n{told_of(due, self._clock.now())}"
        if role == Qt.ItemDataRole.DecorationRole:
            late = due.is_late(self._clock.now())
            icon, token = ("error", "error") if late else ("clock", "accent")
            if due.held_by or not due.is_planned:
                icon, token = "pause" if due.held_by else "editor", "warning"
            return current_theme().icon(icon, token, ICON_S)
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, _HEIGHT)
        return None

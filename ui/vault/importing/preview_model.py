"""The rows of the preview. They hold no secret; which ones are ticked is kept here."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from services.vault.importing.plan import Action, PlannedRow, proposed
from ui.theme import current_theme
from ui.vault.credential_list import icon_of, platform_name
from ui.vault.importing import words

AnyIndex = QModelIndex | QPersistentModelIndex
TITLE, USER_NAME, CONTENTS, FATE = range(4)


class PreviewModel(QAbstractTableModel):
    """Entries in the order of the file, narrowed to some actions."""

    ticked_changed = Signal()

    def __init__(self, rows: Iterable[PlannedRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = list(rows)
        self._shown = self._all
        self.ticked = set(proposed(self._all))
        self._headings = (self.tr("Kayıt"), self.tr("Kullanıcı adı"), self.tr("İçinde"), self.tr("Ne olacak"))

    def narrow(self, actions: Collection[Action]) -> None:
        """Show only rows with one of these actions; all where none is named."""
        self.beginResetModel()
        self._shown = [row for row in self._all if not actions or row.action in actions]
        self.endResetModel()

    def row(self, index: AnyIndex) -> PlannedRow | None:
        return self._shown[index.row()] if index.isValid() else None

    def count(self, *actions: Action) -> int:
        """How many rows of the file have one of these actions; of all where none is named."""
        return sum(not actions or row.action in actions for row in self._all)

    def ticked_as(self, action: Action) -> int:
        """How many of the ticked rows have this action."""
        return sum(row.action is action and row.number in self.ticked for row in self._all)

    def tick_shown(self, *, ticked: bool) -> None:
        """Tick what is shown and can be ticked, or take the ticks away."""
        numbers = {row.number for row in self._shown if words.is_offered(row)}
        self._set_ticked(self.ticked | numbers if ticked else self.ticked - numbers)

    def toggle(self, index: AnyIndex) -> None:
        """Tick a row, or take its tick away."""
        row = self.row(index)
        if row is not None and words.is_offered(row):
            self._set_ticked(self.ticked ^ {row.number})

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        is_heading = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._headings[section] if is_heading else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        row = self.row(index)
        offered = row is not None and index.column() == TITLE and words.is_offered(row)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if offered else flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        column = index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (words.name_of(row), row.user_name, words.contents(row), words.fate(row))[column]
        if role == Qt.ItemDataRole.ForegroundRole:
            return _ink(row, column)
        return self._of_title(row, role) if column == TITLE else None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row(index)
        if role != Qt.ItemDataRole.CheckStateRole or row is None or not words.is_offered(row):
            return False
        checked = Qt.CheckState(value) is Qt.CheckState.Checked
        self._set_ticked(self.ticked | {row.number} if checked else self.ticked - {row.number})
        return True

    def _of_title(self, row: PlannedRow, role: int) -> object:
        if role == Qt.ItemDataRole.CheckStateRole and words.is_offered(row):
            return Qt.CheckState.Checked if row.number in self.ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DecorationRole:
            return current_theme().icon(icon_of(row.platform), "muted")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = [words.name_of(row), platform_name(row.platform), row.user_name]
            said += [words.contents(row), words.fate(row)]
            return ", ".join(part for part in said if part)
        return None

    def _set_ticked(self, numbers: set[int]) -> None:
        self.ticked = numbers
        if self._shown:
            role = Qt.ItemDataRole.CheckStateRole
            self.dataChanged.emit(self.index(0, TITLE), self.index(len(self._shown) - 1, TITLE), [role])
        self.ticked_changed.emit()


def _ink(row: PlannedRow, column: int) -> object:
    theme = current_theme()
    if column == FATE and row.action is Action.REFUSED:
        return theme.colour("error")
    if column == FATE and row.action is Action.REPLACE:
        return theme.colour("warning")
    return theme.colour("text" if column == TITLE and words.is_offered(row) else "muted")

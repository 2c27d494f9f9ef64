"""The registry of official accounts as a table: searched and sorted in Turkish, instant with twenty thousand rows."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.posts import OfficialAccount
from services.accounts import fold_handle
from services.language import turkish
from ui.accounts.words import icon_of, platform_name
from ui.moments import day_said
from ui.theme import current_theme
from ui.theme.tokens import ICON_S

AnyIndex = QModelIndex | QPersistentModelIndex
_LAST = chr(sys.maxunicode)
OFFICIAL_ROLE = Qt.ItemDataRole.UserRole + 1


class Column(IntEnum):
    """The columns, from left to right."""

    PLATFORM = 0
    HANDLE = 1
    NAME = 2
    VERIFIED = 3


class Row:
    """An account with what it is searched and sorted by, worked out once."""

    __slots__ = ("account", "keys", "words")

    def __init__(self, account: OfficialAccount) -> None:
        platform = platform_name(account.platform)
        handle = fold_handle(account.handle)
        self.account = account
        self.words = searchable(f"{platform}\n@{handle}\n{account.name}")
        day = account.verified_on.isoformat() if account.verified_on else ""
        self.keys = (
            f"{account.platform}\n{handle}",
            f"{handle}\n{account.platform}",
            f"{'' if account.name else _LAST}{_in_turkish_order(account.name)}\n{handle}",
            f"{day}\n{handle}",
        )


def _in_turkish_order(text: str) -> str:
    """Return a text that stands among others by code points where ``text`` does in Turkish: quicker than tuples."""
    return "".join(chr(min(rank, sys.maxunicode)) for rank in turkish.sort_key(text)[0])


def searchable(text: str) -> str:
    """Fold ``text`` so that names of two languages meet: the I of Instagram is no ı."""
    return turkish.fold(text).replace("ı", "i")


class OfficialModel(QAbstractTableModel):
    """The accounts that hold every word that is searched for, in the order of one column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Row] = []
        self._known: dict[str, Row] = {}
        self._shown: list[Row] = []
        self._wanted: tuple[str, ...] = ()
        self._column, self._descending = Column.NAME, False

    @property
    def total(self) -> int:
        """How many accounts there are, shown or not."""
        return len(self._all)

    def prepare(self, rows: Iterable[Row]) -> None:
        """Know these rows before their accounts are shown: they were made on a lane, where it takes nobody's time."""
        self._known.update({row.account.id: row for row in rows})

    def show(self, accounts: Iterable[OfficialAccount]) -> None:
        """Take another list. What is known of an account that did not change is kept."""
        before = self._known
        self._known = {}
        for account in accounts:
            row = before.get(account.id)
            self._known[account.id] = row if row is not None and row.account == account else Row(account)
        self._all = list(self._known.values())
        self._sort()
        self._refresh()

    def search(self, text: str) -> None:
        """Show only what holds every word of ``text``."""
        self._wanted = tuple(searchable(text).split())
        self._refresh()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._descending = Column(column), order is Qt.SortOrder.DescendingOrder
        self._sort()
        self._refresh()

    def account(self, row: int) -> OfficialAccount:
        return self._shown[row].account

    def row_of(self, account_id: str) -> int:
        """Return the row of an account, or -1 where it is not shown."""
        return next((number for number, row in enumerate(self._shown) if row.account.id == account_id), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(Column)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        answer = _ANSWERS.get(role)
        account = self._shown[index.row()].account
        if answer is None:
            return account if role == OFFICIAL_ROLE else None
        return answer(account, Column(index.column()))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Platform"), self.tr("Hesap"), self.tr("Ad"), self.tr("Son doğrulama"))[section]

    def _sort(self) -> None:
        column = self._column
        self._all.sort(key=lambda row: row.keys[column], reverse=self._descending)

    def _refresh(self) -> None:
        self.beginResetModel()
        wanted = self._wanted
        self._shown = [row for row in self._all if all(word in row.words for word in wanted)]
        self.endResetModel()


def _text(account: OfficialAccount, column: Column) -> str:
    if column is Column.PLATFORM:
        return platform_name(account.platform)
    if column is Column.HANDLE:
        return f"@{account.handle}"
    if column is Column.NAME:
        return account.name
    if account.verified_on is None:
        return QCoreApplication.translate("OfficialModel", "Doğrulanmadı")
    return day_said(account.verified_on)


def _tip(account: OfficialAccount, column: Column) -> str | None:
    return _text(account, column) if column in (Column.HANDLE, Column.NAME) else None


def _icon(account: OfficialAccount, column: Column) -> object:
    return current_theme().icon(icon_of(account.platform), "text", ICON_S) if column is Column.PLATFORM else None


def _colour(account: OfficialAccount, column: Column) -> object:
    faint = column is Column.PLATFORM or (column is Column.VERIFIED and account.verified_on is None)
    return current_theme().colour("muted") if faint else None


_ANSWERS: dict[int, Callable[[OfficialAccount, Column], object]] = {
    Qt.ItemDataRole.DisplayRole: _text,
    Qt.ItemDataRole.ToolTipRole: _tip,
    Qt.ItemDataRole.DecorationRole: _icon,
    Qt.ItemDataRole.ForegroundRole: _colour,
}


def chosen_accounts(model: OfficialModel, rows: Iterable[int]) -> Sequence[OfficialAccount]:
    """Return the accounts of these rows, from the top down, each once."""
    return [model.account(row) for row in sorted(set(rows))]

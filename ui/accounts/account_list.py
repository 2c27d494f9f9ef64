"""The unit's accounts as a list: platform, handle, and a badge of what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from models.posts import Account
from services.accounts.audit import AuditItem, Summary, audit, summarise
from ui.accounts.words import badge_tone, icon_of, platform_name
from ui.kit.tile_rows import paint_line, paint_ringed_ground, paint_tile, sized, tile_in
from ui.messages import say
from ui.theme import current_theme
from ui.theme.tokens import FONT_BODY, FONT_SMALL, RADIUS_M, SPACE_M, SPACE_S

AnyIndex = QModelIndex | QPersistentModelIndex
ACCOUNT_ROLE = Qt.ItemDataRole.UserRole + 1
SUMMARY_ROLE = Qt.ItemDataRole.UserRole + 2
_ROW_HEIGHT = 64
_BADGE_HEIGHT = 20
_BADGE_PADDING = 8


class AccountListModel(QAbstractListModel):
    """The accounts in the order in which they were added, each with its checklist."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._accounts: list[Account] = []
        self._items: dict[str, tuple[AuditItem, ...]] = {}

    def show(self, accounts: Sequence[Account], today: date) -> None:
        """Show ``accounts``. The list is only reset where accounts came, went or moved."""
        self._items = {account.id: audit(account, today) for account in accounts}
        if [one.id for one in accounts] == [one.id for one in self._accounts]:
            self._accounts = list(accounts)
            if accounts:
                self.dataChanged.emit(self.index(0), self.index(len(accounts) - 1))
            return
        self.beginResetModel()
        self._accounts = list(accounts)
        self.endResetModel()

    def items(self, account_id: str) -> tuple[AuditItem, ...]:
        """Return the checklist of an account that is shown."""
        return self._items[account_id]

    def row_of(self, account_id: str) -> int:
        """Return the row of an account, or -1."""
        return next((row for row, one in enumerate(self._accounts) if one.id == account_id), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._accounts)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        account = self._accounts[index.row()]
        if role == ACCOUNT_ROLE:
            return account
        if role == SUMMARY_ROLE:
            return summarise(self._items[account.id])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return f"@{account.handle}" if role == Qt.ItemDataRole.DisplayRole else account.display_name or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = say(summarise(self._items[account.id]).words())
            return f"{platform_name(account.platform)}, @{account.handle}, {words}"
        return None


class AccountListView(QListView):
    """Delete asks for the end of the chosen account."""

    delete_asked = Signal()
    open_asked = Signal()
    """Enter: the keyboard goes to the checklist."""

    def __init__(self, model: AccountListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(AccountDelegate(self))
        self.setProperty("ring", "own")  # the ring is on the row
        self.setAccessibleName(self.tr("Birimin hesapları"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        signal = {
            Qt.Key.Key_Delete: self.delete_asked,
            Qt.Key.Key_Return: self.open_asked,
            Qt.Key.Key_Enter: self.open_asked,
        }.get(Qt.Key(event.key()))
        if signal is not None and self.currentIndex().isValid():
            if not event.isAutoRepeat():
                signal.emit()
        else:
            super().keyPressEvent(event)


class AccountDelegate(QStyledItemDelegate):
    """A row: the platform's tile, handle over name, the badge at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option, index
        return QSize(200, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        account: Account = index.data(ACCOUNT_ROLE)
        summary: Summary = index.data(SUMMARY_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = paint_ringed_ground(painter, option)
        tile = tile_in(row)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_tile(painter, tile, icon_of(account.platform), on_selection=selected)
        right = _paint_badge(painter, row, summary) - SPACE_S
        left = tile.right() + SPACE_M
        top = QRectF(left, row.center().y() - 20, right - left, 20)
        paint_line(painter, top, f"@{account.handle}", FONT_BODY, "text", bold=True)
        name = account.display_name or platform_name(account.platform)
        paint_line(painter, top.translated(0, 20), name, FONT_SMALL, "muted")
        painter.restore()


def _paint_badge(painter: QPainter, row: QRectF, summary: Summary) -> float:
    """Paint the badge at the end of ``row`` and return where it begins."""
    theme, words = current_theme(), say(summary.words())
    tone = badge_tone(summary) or "hint"
    font = sized(painter, FONT_SMALL, bold=True)
    width = QFontMetrics(font).horizontalAdvance(words) + 2 * _BADGE_PADDING
    place = QRectF(row.right() - SPACE_S - width, row.center().y() - _BADGE_HEIGHT / 2, width, _BADGE_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(f"{tone}_soft"))
    painter.drawRoundedRect(place, RADIUS_M, RADIUS_M)
    painter.setFont(font)
    painter.setPen(theme.colour(tone))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)
    return place.left()

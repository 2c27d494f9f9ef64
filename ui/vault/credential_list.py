"""The list of credentials: model and delegate. It holds summaries only; no secret comes near it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from models.enums import Platform
from services.vault.credentials import CredentialSummary
from services.vault.finding import CredentialFinder
from ui.kit.tile_rows import paint_icon, paint_line, paint_ringed_ground, paint_tile, sized, tile_in
from ui.messages import say
from ui.theme import current_theme
from ui.theme.tokens import FONT_BODY, FONT_SMALL, ICON_S, SPACE_M, SPACE_S
from ui.vault.parts import Badge

SUMMARY_ROLE = Qt.ItemDataRole.UserRole + 1
BADGE_ROLE = SUMMARY_ROLE + 1
_ROW_HEIGHT = 60

PLATFORM_NAMES = {Platform.X: "X", Platform.FACEBOOK: "Facebook", Platform.INSTAGRAM: "Instagram"}


def platform_name(platform: Platform | None) -> str:
    """Return the name people know ``platform`` by, or nothing."""
    return PLATFORM_NAMES[platform] if platform else ""


def icon_of(platform: Platform | None) -> str:
    """Return the name of the icon that stands for ``platform``."""
    return platform.value if platform else "key"


class CredentialListModel(QAbstractListModel):
    """Summaries in the order of a Turkish dictionary, narrowed by what is searched for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finder = CredentialFinder()
        self._shown: list[CredentialSummary] = []
        self._badges: dict[str, Badge] = {}
        self._wanted = ""

    def badge_of(self, credential_id: str) -> Badge | None:
        """Return how the credential's backup stands, or nothing where nobody has said so."""
        return self._badges.get(credential_id)

    def set_credentials(self, finder: CredentialFinder, badges: Mapping[str, Badge]) -> None:
        """Show what ``finder`` has; ``badges`` tells by id how their backups stand."""
        self._badges = dict(badges)
        self._finder = finder
        self._narrow()

    def search(self, words: str) -> None:
        """Show only what has all ``words`` in its title, user name, platform or account."""
        self._wanted = words
        self._narrow()

    @property
    def total(self) -> int:
        """How many there are, searched for or not."""
        return self._finder.total

    def row_of(self, credential_id: str) -> int:
        """Return the row of a credential, or -1."""
        return next((row for row, one in enumerate(self._shown) if one.id == credential_id), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self._shown[index.row()]
        asked = {
            SUMMARY_ROLE: lambda: one,
            BADGE_ROLE: lambda: self.badge_of(one.id),
            Qt.ItemDataRole.DisplayRole: lambda: one.title,
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._spoken(one),
            Qt.ItemDataRole.ToolTipRole: lambda: self._tooltip(one),
        }.get(role)
        return asked() if asked is not None else None

    def _spoken(self, one: CredentialSummary) -> str:
        words = (one.title, platform_name(one.platform), one.user_name, self._badge_words(one.id))
        return ", ".join(part for part in words if part)

    def _tooltip(self, one: CredentialSummary) -> str:
        without = self.tr("İki adımlı doğrulama kodu eklenmemiş")
        code = self.tr("Enter: doğrulama kodunu kopyala") if one.has_totp else without
        return "\n".join(part for part in (one.title, code, self._badge_words(one.id)) if part)

    def _badge_words(self, credential_id: str) -> str:
        badge = self.badge_of(credential_id)
        return say(badge.hint or badge.words) if badge else ""

    def _narrow(self) -> None:
        self.beginResetModel()
        self._shown = self._finder.find(self._wanted)
        self.endResetModel()


class CredentialDelegate(QStyledItemDelegate):
    """A row: platform, title over user name, and a shield where codes are made."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option, index
        return QSize(200, _ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        one = index.data(SUMMARY_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = paint_ringed_ground(painter, option)
        tile = tile_in(row)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_tile(painter, tile, icon_of(one.platform), on_selection=selected)
        right = row.right() - SPACE_M
        if one.has_totp:
            place = QRectF(right - ICON_S, row.center().y() - ICON_S / 2, ICON_S, ICON_S)
            paint_icon(painter, place, "shield", "success")
            right = place.left() - SPACE_S
        left = tile.right() + SPACE_M
        badge: Badge | None = index.data(BADGE_ROLE)
        low = right
        if badge is not None:
            low = _paint_badge(painter, badge, low, row.center().y() + 2, most=(right - left) * 0.6)
        top = QRectF(left, row.center().y() - 19, right - left, 20)
        middle = Qt.TextElideMode.ElideMiddle
        paint_line(painter, top, one.title, FONT_BODY, "text", bold=True, elision=middle)
        under = QRectF(left, top.top() + 20, low - left, 20)
        paint_line(painter, under, one.user_name, FONT_SMALL, "muted", elision=middle)
        painter.restore()


def _paint_badge(painter: QPainter, badge: Badge, right: float, top: float, *, most: float) -> float:
    """Paint the badge's words at the right end of the lower line; return where it begins, with a gap."""
    font = sized(painter, FONT_SMALL, bold=True)
    metrics = QFontMetrics(font)
    words = metrics.elidedText(say(badge.words), Qt.TextElideMode.ElideRight, round(most))
    width = metrics.horizontalAdvance(words)
    painter.setFont(font)
    painter.setPen(current_theme().colour(badge.tone or "muted"))
    place = QRectF(right - width, top, width + 1, 18)
    painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
    return place.left() - SPACE_S

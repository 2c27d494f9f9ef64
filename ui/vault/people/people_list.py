"""The list of colleagues: model and delegate."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from services.language import turkish
from services.vault.people.contacts import Contact, ContactState
from ui.kit.tile_rows import paint_icon, paint_line, paint_ringed_ground, sized, tile_in
from ui.theme import current_theme
from ui.theme.tokens import FONT_BODY, FONT_SMALL, ICON_M, SPACE_M, SPACE_S
from ui.vault.people.wording import ICONS, TONES, state_name

CONTACT_ROLE = Qt.ItemDataRole.UserRole + 1
_ROW_HEIGHT = 60
_TITLES = ("üyesi", "görevlisi", "memuru", "vekili")


class PeopleModel(QAbstractListModel):
    """Colleagues in the order of a Turkish dictionary; who was revoked stands last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contacts: list[Contact] = []

    def set_contacts(self, contacts: Iterable[Contact]) -> None:
        """Show these."""
        self.beginResetModel()
        self._contacts = sorted(
            contacts, key=lambda one: (one.state is ContactState.REVOKED, turkish.sort_key(one.name), one.id)
        )
        self.endResetModel()

    def row_of(self, contact_id: str) -> int:
        """Return the row of a colleague, or -1."""
        return next((row for row, one in enumerate(self._contacts) if one.id == contact_id), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._contacts)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self._contacts[index.row()]
        if role == CONTACT_ROLE:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return one.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{one.name}, {one.unit}, {state_name(one.state)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return state_name(one.state)
        return None


class PeopleList(QListView):
    """Emits who is chosen. Enter on a row asks for what is to be done there."""

    chosen = Signal(object)
    """A :class:`Contact`, or ``None``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = PeopleModel(self)
        self.setModel(self._people)
        self.setItemDelegate(PersonDelegate(self))
        self.setAccessibleName(self.tr("Meslektaşlarınız"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setStyleSheet("QListView:focus { border: none; }")  # the delegate rings the row instead
        self.selectionModel().currentChanged.connect(self._choose)

    def current(self) -> Contact | None:
        """The chosen colleague."""
        contact: Contact | None = self.currentIndex().data(CONTACT_ROLE)
        return contact

    def set_contacts(self, contacts: Iterable[Contact], choose: str) -> None:
        """Show ``contacts`` and choose one by its id; the first where there is no such."""
        self._people.set_contacts(contacts)
        if self._people.rowCount():
            self.setCurrentIndex(self._people.index(max(0, self._people.row_of(choose))))
        else:
            self.chosen.emit(None)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(CONTACT_ROLE))


class PersonDelegate(QStyledItemDelegate):
    """A row: initials, name over unit, and a sign for the state whose shape says it too."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option, index
        return QSize(200, _ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        one: Contact = index.data(CONTACT_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = paint_ringed_ground(painter, option)
        tile = tile_in(row)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        _paint_initials(painter, tile, one.name, on_selection=selected)
        mark = QRectF(row.right() - SPACE_M - ICON_M, row.center().y() - ICON_M / 2, ICON_M, ICON_M)
        paint_icon(painter, mark, ICONS[one.state], TONES[one.state] or "muted")
        left = tile.right() + SPACE_M
        top = QRectF(left, row.center().y() - 19, mark.left() - SPACE_S - left, 20)
        paint_line(painter, top, one.name, FONT_BODY, "text", bold=True)
        paint_line(painter, top.translated(0, 20), one.unit, FONT_SMALL, "muted")
        painter.restore()


def _paint_initials(painter: QPainter, place: QRectF, name: str, *, on_selection: bool) -> None:
    theme = current_theme()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("surface" if on_selection else "accent_soft"))
    painter.drawEllipse(place)
    painter.setFont(sized(painter, FONT_BODY, bold=True))
    painter.setPen(theme.colour("accent"))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), initials(name))


def initials(name: str) -> str:
    """Return the first letters of the first and the last of the names that are no titles (``Dr. Öğr. Üyesi``)."""
    names = [part for part in name.split() if part[0].isalpha() and not part.endswith(".")]
    parts = [part for part in names if turkish.lower(part) not in _TITLES] or names or name.split()
    letters = [part[0] for part in (parts[:1] + parts[1:][-1:])]
    return turkish.upper("".join(letters))

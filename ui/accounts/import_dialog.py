"""What an import would do, seen before anything is stored."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QHeaderView, QPushButton, QVBoxLayout, QWidget

from models.posts import OfficialAccount
from services.accounts.registry_csv import RowProblem
from services.accounts.registry_import import ImportPlan
from ui.accounts.official_table import TableView
from ui.accounts.words import platform_name
from ui.kit import Card, button, label
from ui.messages import say
from ui.moments import day_said
from ui.theme import current_theme
from ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL

AnyIndex = QModelIndex | QPersistentModelIndex
_SIZE = (820, 560)


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the preview: what happens to it, which account it is about, and what there is to say."""

    kind: str
    account: str
    note: str


class PreviewModel(QAbstractTableModel):
    """Lines of one kind."""

    def __init__(self, headings: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = headings
        self._lines: list[Line] = []

    def show(self, lines: list[Line]) -> None:
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (line.account, line.note)[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 1:
            return current_theme().colour("error" if line.kind == "refused" else "muted")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        is_heading = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._headings[section] if is_heading else None


class ImportDialog(QDialog):
    """Four lists: new, changed, the same, left out. Only ``agreed`` stores."""

    agreed = Signal(object)
    """The :class:`ImportPlan`."""

    def __init__(self, file_name: str, plan: ImportPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("İçe aktarma önizlemesi"))
        self.resize(*_SIZE)
        self.model = PreviewModel((self.tr("Hesap"), self.tr("Ne olacak")), self)
        self.view = TableView(self.model)
        self.view.setAccessibleName(self.tr("Dosyadaki satırlar"))
        self.kinds: dict[str, QPushButton] = {}
        self._lists = self._make_lists()
        self._lay_out(file_name)
        first = next((kind for kind, lines in self._lists.items() if lines), "new")
        self.show_kind(first)
        self.kinds[first].setChecked(True)

    def show_kind(self, kind: str) -> None:
        """Show the rows of one kind: ``new``, ``changed``, ``same`` or ``refused``."""
        self.model.show(self._lists[kind])
        self.nothing.setVisible(not self._lists[kind])
        self.view.setVisible(bool(self._lists[kind]))

    def _make_lists(self) -> dict[str, list[Line]]:
        plan = self._plan
        return {
            "new": [Line("new", _name(one), self._new_words(one)) for one in plan.new],
            "changed": [
                Line("changed", _name(after), self._changed_words(before, after)) for before, after in plan.changed
            ],
            "same": [Line("same", _name(one), self.tr("Olduğu gibi kalır")) for one in plan.same],
            "refused": [Line("refused", self._line_words(one), say(one.reason)) for one in plan.refused],
        }

    def _lay_out(self, file_name: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(label(self.tr("“{file}” içe alınırsa").format(file=file_name), "heading", wrap=True))
        column.addLayout(self._make_kinds())
        self.nothing = label(self.tr("Bu türden satır yok."), "muted")
        card = Card(margin=SPACE_S)
        card.body.addWidget(self.nothing)
        card.body.addWidget(self.view, 1)
        column.addWidget(card, 1)
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, 340)
        header.setStretchLastSection(True)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        if self._plan.refused:
            row.addWidget(label(self.tr("Alınmayan satırlar yüzünden öbürleri beklemez."), "caption", wrap=True), 1)
        else:
            row.addStretch(1)
        self.leave = button(self.tr("Vazgeç"), self.reject)
        row.addWidget(self.leave)
        count = len(self._plan.to_store)
        self.go = button(self.tr("{n} hesabı içe al").format(n=count), self._agree, role="primary")
        self.go.setEnabled(count > 0)
        (self.go if count else self.leave).setDefault(True)
        row.addWidget(self.go)
        column.addLayout(row)

    def _make_kinds(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        group = QButtonGroup(self)
        words = {
            "new": self.tr("{n} yeni"),
            "changed": self.tr("{n} değişecek"),
            "same": self.tr("{n} aynı"),
            "refused": self.tr("{n} alınmayacak"),
        }
        for kind, text in words.items():
            toggle = button(text.format(n=len(self._lists[kind])), self._shower(kind), role="toggle")
            toggle.setCheckable(True)
            group.addButton(toggle)
            self.kinds[kind] = toggle
            row.addWidget(toggle)
        row.addStretch(1)
        return row

    def _shower(self, kind: str) -> Callable[[], None]:
        return lambda: self.show_kind(kind)

    def _agree(self) -> None:
        self.agreed.emit(self._plan)
        self.accept()

    def _new_words(self, one: OfficialAccount) -> str:
        if one.verified_on is None:
            return self.tr("Eklenir; doğrulama günü yok")
        return self.tr("Eklenir; {day} günü doğrulanmış").format(day=day_said(one.verified_on))

    def _changed_words(self, before: OfficialAccount, after: OfficialAccount) -> str:
        parts: list[str] = []
        if before.name != after.name:
            parts.append(self.tr("Ad: {old} → {new}").format(old=before.name or "—", new=after.name))
        if before.verified_on != after.verified_on and after.verified_on is not None:
            parts.append(self.tr("Son doğrulama: {day}").format(day=day_said(after.verified_on)))
        return " · ".join(parts)

    def _line_words(self, problem: RowProblem) -> str:
        return self.tr("{n}. satır: {text}").format(n=problem.line, text=problem.text)


def _name(account: OfficialAccount) -> str:
    shown = f"@{account.handle} · {platform_name(account.platform)}"
    return f"{shown} · {account.name}" if account.name else shown

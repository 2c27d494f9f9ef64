"""The unit's own rules and what it changed in ours: a list, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from models.enums import Severity
from models.rules import Problem, RuleChange, UnitRule
from ui.handbook.rules_model import OffRole, SideRole, TwoLineDelegate
from ui.kit import Banner, Card, EmptyState, button, label, tooltip_with_shortcut
from ui.messages import say
from ui.theme.tokens import SPACE_M, SPACE_S

_PROBLEMS = 3


@dataclass(frozen=True, slots=True)
class UnitEntry:
    """One row: a rule of the unit's own, or a change of one of ours. ``side`` is said under the name."""

    name: str
    side: str
    rule: UnitRule | None = None
    change: RuleChange | None = None
    off: bool = False

    @property
    def id(self) -> str:
        return self.rule.full_id if self.rule is not None else self.change.rule if self.change is not None else ""


class UnitPane(QWidget):
    """Shows the list. Does nothing itself."""

    new_asked = Signal()
    edit_asked = Signal(object)
    remove_asked = Signal(object)
    import_asked = Signal()
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[UnitEntry] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addLayout(self._make_head())
        self._banners = QVBoxLayout()
        self._banners.setSpacing(SPACE_S)
        column.addLayout(self._banners)
        card = Card(margin=SPACE_S)
        self.view = _List()
        self.view.setAccessibleName(self.tr("Birim kuralları"))
        self.view.setItemDelegate(TwoLineDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.currentRowChanged.connect(self._chosen)
        self.view.activated.connect(self._activated)
        self.view.edit_asked.connect(self._edit)
        self.view.remove_asked.connect(self._remove)
        card.body.addWidget(self.view)
        self.empty = EmptyState(
            "note",
            self.tr("Birimin henüz kendi kuralı yok"),
            self.tr(
                "Hep aynı yazılması gereken bir ad, artık kullanılmayan bir söz mü var? “Şunun yerine bunu yaz” "
                "demek yarım dakika sürer."
            ),
        )
        self.first = button(self.tr("İlk kuralı ekle"), self.new_asked.emit, role="primary", icon="plus")
        self.empty.buttons.addWidget(self.first)
        card.body.addWidget(self.empty)
        column.addWidget(card, 1)
        column.addLayout(self._make_foot())
        self.show_entries([], ())

    def _make_head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setSpacing(SPACE_S)
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(label(self.tr("Birim kuralları"), "title"), 1)
        self.import_button = button(self.tr("İçe aktar…"), self.import_asked.emit)
        self.import_button.setToolTip(self.tr("Başka birimin kural dosyasını alın; önce ne getireceğini görürsünüz"))
        self.export_button = button(self.tr("Dışa aktar…"), self.export_asked.emit)
        self.export_button.setToolTip(self.tr("Kurallarınızı başka birimler için bir dosyaya yazın"))
        self.new_button = button(self.tr("Yeni kural"), self.new_asked.emit, role="primary", icon="plus")
        self.new_button.setToolTip(tooltip_with_shortcut(self.tr("Yeni birim kuralı"), "Ctrl+N"))
        for made in (self.import_button, self.export_button, self.new_button):
            line.addWidget(made)
        head.addLayout(line)
        head.addWidget(
            label(self.tr("Yalnız sizin biriminizde geçerlidir; program güncellenince de kalır."), "muted", wrap=True)
        )
        return head

    def _make_foot(self) -> QHBoxLayout:
        self.edit_button = button(self.tr("Düzenle…"), self._edit)
        self.edit_button.setToolTip(tooltip_with_shortcut(self.tr("Seçili kuralı düzenleyin"), "F2"))
        self.remove_button = button(self.tr("Sil"), self._remove)
        self.remove_button.setToolTip(tooltip_with_shortcut(self.tr("Seçili kuralı silin"), "Delete"))
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addStretch(1)
        line.addWidget(self.edit_button)
        line.addWidget(self.remove_button)
        return line

    def show_entries(self, entries: Sequence[UnitEntry], problems: Sequence[Problem]) -> None:
        """Show these rows, the chosen one chosen again, and what is wrong in the unit's file."""
        chosen = self.chosen()
        row = self.view.currentRow()
        self._entries = list(entries)
        blocked = self.view.blockSignals(True)
        self.view.clear()
        for entry in entries:
            item = QListWidgetItem(entry.name)
            item.setData(SideRole, entry.side)
            item.setData(OffRole, entry.off)
            item.setToolTip(entry.name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.name}, {entry.side}")
            self.view.addItem(item)
        self.view.blockSignals(blocked)
        ids = [entry.id for entry in entries]
        again = ids.index(chosen.id) if chosen is not None and chosen.id in ids else min(max(row, 0), len(entries) - 1)
        self.view.setCurrentRow(again)
        self.view.setVisible(bool(entries))
        self.empty.setVisible(not entries)
        for made in (self.edit_button, self.remove_button):
            made.setVisible(bool(entries))
        self.export_button.setEnabled(bool(entries))
        self._chosen(self.view.currentRow())
        self._show_problems(problems)

    def choose(self, full_id: str) -> None:
        """Choose the row of a rule or a change."""
        row = next((row for row, entry in enumerate(self._entries) if entry.id == full_id), -1)
        if row >= 0:
            self.view.setCurrentRow(row)

    def chosen(self) -> UnitEntry | None:
        row = self.view.currentRow()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        while (item := self._banners.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for problem in problems[:_PROBLEMS]:
            hint = self.tr("Dosyada elle yapılan bir değişiklik bozuk; öbür kurallar çalışmayı sürdürüyor.")
            banner = Banner(Severity.WARNING, say(problem.told()), hint)
            banner.closed.connect(banner.hide)
            self._banners.addWidget(banner)
        if len(problems) > _PROBLEMS:
            said = self.tr("Dosyada {n} sorun daha var.").format(n=len(problems) - _PROBLEMS)
            self._banners.addWidget(label(said, "muted", wrap=True))

    def _chosen(self, row: int) -> None:
        for made in (self.edit_button, self.remove_button):
            made.setEnabled(row >= 0)

    def _activated(self, _index: QModelIndex) -> None:
        self._edit()

    def _edit(self) -> None:
        entry = self.chosen()
        if entry is not None:
            self.edit_asked.emit(entry)

    def _remove(self) -> None:
        entry = self.chosen()
        if entry is not None:
            self.remove_asked.emit(entry)


class _List(QListWidget):
    """F2 edits, Delete takes away; Enter comes as ``activated``."""

    edit_asked = Signal()
    remove_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.edit_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)

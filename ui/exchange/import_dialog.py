"""What an import would do, row by row, before anything is stored; then its progress, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from services.exchange.lines import ImportPlan, Kind
from ui.exchange.preview_model import NOTE, POST, ROW, PreviewModel
from ui.kit import Card, button, label
from ui.messages import say
from ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL

_SIZE = (980, 600)


class _Table(QTableView):
    """Rows are chosen whole; Space turns their ticks."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        if event.key() == Qt.Key.Key_Space and isinstance(model, PreviewModel):
            model.tick(sorted({index.row() for index in self.selectionModel().selectedIndexes()}))
            return
        super().keyPressEvent(event)


class ImportDialog(QDialog):
    """Shows a plan; ``agreed`` asks to store, ``undo_asked`` to take it back."""

    agreed = Signal(object)
    """The list of ticked lines."""
    undo_asked = Signal()
    _KINDS: ClassVar[tuple[Kind | None, ...]] = (None, Kind.NEW, Kind.CHANGED, Kind.REFUSED)

    def __init__(self, file_name: str, plan: ImportPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Takvime al"))
        self.resize(*_SIZE)
        self.is_storing = False
        self.model = PreviewModel(self)
        self.model.fill(plan.lines)
        self.model.ticked.connect(self._count)
        self.heading = label(self.tr("“{file}” takvime alınırsa").format(file=file_name), "heading", wrap=True)
        self.notes = label("\n".join(map(say, plan.notes)), "caption", wrap=True)
        self.notes.setVisible(bool(plan.notes))
        self.view = self._make_view()
        self.detail = label("", "caption", wrap=True)
        self.detail.hide()
        self.view.selectionModel().currentRowChanged.connect(self._explain)
        self.kinds: dict[Kind | None, QPushButton] = {}
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Alınan satırlar"))
        self.progress.hide()
        self.leave = button(self.tr("Vazgeç"), self.reject)
        self.undo = button(self.tr("Geri al"), self.undo_asked.emit, icon="undo")
        self.undo.hide()
        self.go = button("", self._agree, role="primary")
        self._lay_out(plan)
        self._count()

    def _make_view(self) -> QTableView:
        view = _Table()
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Dosyadaki satırlar"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.setShowGrid(False)
        view.verticalHeader().hide()
        header = view.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((76, 96, 136, 230)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(POST, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)
        return view

    def _lay_out(self, plan: ImportPlan) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(self.heading)
        column.addWidget(self.notes)
        column.addLayout(self._make_kinds(plan))
        card = Card(margin=SPACE_S)
        card.body.addWidget(self.view, 1)
        card.body.addWidget(self.detail)
        column.addWidget(card, 1)
        column.addWidget(self.progress)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        hint = self.tr("İşaretini kaldırdığınız satır alınmaz. Hepsi tek adımda geri alınabilir.")
        row.addWidget(label(hint, "caption", wrap=True), 1)
        for one in (self.undo, self.leave, self.go):
            row.addWidget(one)
        column.addLayout(row)

    def _make_kinds(self, plan: ImportPlan) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        group = QButtonGroup(self)
        words = (self.tr("Tümü ({n})"), self.tr("Yeni ({n})"), self.tr("Değişen ({n})"), self.tr("Alınamayan ({n})"))
        for kind, text in zip(self._KINDS, words, strict=True):
            count = len(plan.lines) if kind is None else plan.count(kind)
            toggle = button(text.format(n=count), self._shower(kind), role="toggle")
            toggle.setCheckable(True)
            toggle.setChecked(kind is None)
            group.addButton(toggle)
            self.kinds[kind] = toggle
            row.addWidget(toggle)
        row.addStretch(1)
        return row

    def _shower(self, kind: Kind | None) -> Callable[[], None]:
        return lambda: self.model.show_kind(kind)

    def _explain(self, index: QModelIndex) -> None:
        """Say the whole of what stands short in the row."""
        said = str(index.siblingAtColumn(NOTE).data() or "") if index.isValid() else ""
        number = index.siblingAtColumn(ROW).data() if index.isValid() else ""
        self.detail.setText(self.tr("{n}. satır: {text}").format(n=number, text=said))
        self.detail.setVisible(bool(said))

    def _count(self) -> None:
        count = len(self.model.chosen)
        self.go.setText(self.tr("{n} satırı al").format(n=count))
        self.go.setAccessibleName(self.go.text())
        self.go.setEnabled(count > 0 and not self.is_storing)
        (self.go if count else self.leave).setDefault(True)

    def _agree(self) -> None:
        self.is_storing = True
        self._count()
        self.view.setEnabled(False)
        self.progress.show()
        self.agreed.emit(self.model.chosen)

    def show_progress(self, done: int, of: int) -> None:
        """Show how far storing is."""
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def show_stored(self, count: int) -> None:
        """Say that it is stored, and offer the way back."""
        self.is_storing = False
        self.heading.setText(self.tr("{n} gönderi takvime alındı").format(n=count))
        self.progress.hide()
        self.go.hide()
        self.undo.show()
        self.leave.setText(self.tr("Kapat"))
        self.leave.setAccessibleName(self.leave.text())
        self.leave.setDefault(True)
        self.leave.setFocus()

"""What an import would do, entry by entry, with a tick before each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from models.errors import UserError
from services.vault.importing.drafts import FORMAT_NAMES, ExportFile
from services.vault.importing.plan import Action, ImportPlan
from ui.kit import Card, button, label
from ui.messages import say, say_error
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S
from ui.vault.importing import words
from ui.vault.importing.preview_model import PreviewModel
from ui.vault.importing.preview_table import PreviewTable

_GROUPS: dict[str, tuple[Action, ...]] = {
    "all": (),
    "new": (Action.ADD,),
    "changed": (Action.COMPLETE, Action.REPLACE),
    "same": (Action.SAME, Action.REPEATED),
    "refused": (Action.REFUSED,),
}


class PreviewStage(QWidget):
    """Shows a plan; :attr:`agreed` asks for what is ticked in :attr:`model`."""

    agreed = Signal()
    left = Signal()

    def __init__(self, found: ExportFile, plan: ImportPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self.model = PreviewModel(plan.rows, self)
        self.table = PreviewTable(self.model)
        self.groups: dict[str, QPushButton] = {}
        self._lay_out(found)
        self.model.ticked_changed.connect(self._count)
        self.table.selectionModel().currentRowChanged.connect(self._tell_row)
        self._choose_first()
        self._count()

    def show_group(self, group: str) -> None:
        """Show ``all`` rows, or the ``new``, ``changed``, ``same`` or ``refused`` ones."""
        self.model.narrow(_GROUPS[group])
        self._choose_first()

    def take_focus(self) -> None:
        self.table.setFocus()

    def show_problem(self, error: UserError) -> None:
        """Say why nothing was stored; the ticks stay."""
        self.details.setText(say_error(error))
        self.go.setFocus()

    def _lay_out(self, found: ExportFile) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        heading = self.tr("{program}: {n} kayıt").format(program=FORMAT_NAMES[found.format], n=len(found.drafts))
        column.addWidget(label(heading, "heading"))
        for remark in found.remarks:
            column.addWidget(label(say(remark.message), wrap=True))
        column.addLayout(self._make_groups())
        card = Card(margin=SPACE_S)
        card.body.addWidget(self.table, 1)
        column.addWidget(card, 1)
        # The words change with every row; two lines are kept for them, so that nothing moves.
        self.details = label("", wrap=True)
        self.details.setMinimumHeight(2 * self.details.fontMetrics().lineSpacing())
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.details)
        column.addLayout(self._make_foot())

    def _make_groups(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        buttons = QButtonGroup(self)
        texts = {
            "all": self.tr("Tümü: {n}"),
            "new": self.tr("Yeni: {n}"),
            "changed": self.tr("Kasadakinden farklı: {n}"),
            "same": self.tr("Zaten var: {n}"),
            "refused": self.tr("Alınamayan: {n}"),
        }
        for group, text in texts.items():
            count = self.model.count(*_GROUPS[group])
            toggle = button(text.format(n=count), self._shower(group), role="toggle")
            toggle.setCheckable(True)
            if group != "all" and not count:
                toggle.hide()
            buttons.addButton(toggle)
            self.groups[group] = toggle
            row.addWidget(toggle)
        self.groups["all"].setChecked(True)
        row.addStretch(1)
        return row

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.tick_all = button(self.tr("Hepsini işaretle"), self._tick_all, role="ghost")
        row.addWidget(self.tick_all)
        self.tick_none = button(self.tr("İşaretleri kaldır"), self._tick_none, role="ghost")
        row.addWidget(self.tick_none)
        self.warning = label("", "caption", wrap=True)
        row.addWidget(self.warning, 1)
        row.addWidget(button(self.tr("Vazgeç"), self.left.emit))
        self.go = button("", self.agreed.emit, role="primary", shortcut="Ctrl+Return")
        row.addWidget(self.go)
        row.setSpacing(SPACE_L)
        return row

    def _shower(self, group: str) -> Callable[[], None]:
        return lambda: self.show_group(group)

    def _tick_all(self) -> None:
        self.model.tick_shown(ticked=True)

    def _tick_none(self) -> None:
        self.model.tick_shown(ticked=False)

    def _choose_first(self) -> None:
        self.table.setCurrentIndex(self.model.index(0, 0))

    def _tell_row(self) -> None:
        row = self.model.row(self.table.currentIndex())
        self.details.setText("" if row is None else f"{words.name_of(row)}: {words.fate(row)}")

    def _count(self) -> None:
        self.go.setText(self.tr("%n kaydı kasaya al", "", len(self.model.ticked)))
        self.go.setAccessibleName(self.go.text())
        self.go.setEnabled(bool(self.model.ticked))
        self.warning.setText(self._low_words())

    def _low_words(self) -> str:
        replaced = self.model.ticked_as(Action.REPLACE)
        if replaced:
            return self.tr("Kasadaki %n kaydın parolası ya da doğrulama anahtarı değişecek.", "", replaced)
        if self.model.ticked and self.model.ticked_as(Action.ADD) < self.model.count(Action.ADD):
            return self.tr("Yalnız işaretliler alınır; kişisel hesaplarınızı almayın.")
        return self.tr("Parolalar burada gösterilmez.")

"""Making one of our rules the unit's: another severity, further exceptions. Our rule itself stays as it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from models.checking import IsCancelled
from models.enums import Severity
from models.rules import Problem, RuleChange
from services.guidelines.catalogue import ShownRule
from services.guidelines.unit_drafts import guard_words
from ui.handbook.desk import HandbookDesk
from ui.handbook.fields import Field, LinesEdit
from ui.handbook.lanes import READ_LANE
from ui.handbook.parts import told
from ui.handbook.saving_dialog import SavingDialog
from ui.kit import button, label, severity_name
from ui.messages import say
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

_WIDTH = 560
_DEBOUNCE_MS = 150
_LISTS = ("never_with", "not_before_it", "not_after_it")


class AdaptDialog(SavingDialog):
    """``submitted`` brings a :class:`RuleChange`, an empty one to take everything back."""

    submitted = Signal(object)
    judged = Signal()

    def __init__(
        self, desk: HandbookDesk, rule: ShownRule, before: RuleChange | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rule = rule
        self._revision = 0
        self._wants_save = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self.setWindowTitle(self.tr("Kuralı birime uyarla"))
        self._debounce = QTimer(self, singleShot=True, interval=_DEBOUNCE_MS)
        self._debounce.timeout.connect(self._judge)
        self._lay_out(before)
        self.severity.setFocus()

    def _lay_out(self, before: RuleChange | None) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(label(say(self._rule.title), "heading", wrap=True))
        column.addWidget(
            label(
                self.tr("Yalnız biriminizde geçerlidir; güncellemeler silmez, dilediğinizde geri alırsınız."),
                "muted",
                wrap=True,
            )
        )
        self.fields = self._make_fields(before)
        for field in self.fields.values():
            column.addWidget(field)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addLayout(self._make_buttons(before))

    def _make_fields(self, before: RuleChange | None) -> dict[str, Field]:
        self.severity = QComboBox()
        self.severity.addItem(self.tr("Kuraldaki gibi kalsın"), None)
        strictest = Severity.WARNING if self._rule.article == 9 else Severity.ERROR  # article 9 only ever asks
        for severity in sorted(Severity, reverse=True):
            if severity <= strictest:
                self.severity.addItem(severity_name(severity), severity)
        if before is not None and before.severity is not None:
            self.severity.setCurrentIndex(self.severity.findData(before.severity))
        self.severity.activated.connect(self._edited)
        stars = self.tr("Her satıra bir söz. Ekleriyle de saymak için sonuna * koyun: dernek*")
        titles = {
            "never_with": (self.tr("Cümlede şu geçiyorsa uyarma"), stars),
            "not_before_it": (self.tr("Hemen önünde şu varsa uyarma"), ""),
            "not_after_it": (self.tr("Hemen ardından şu gelirse uyarma"), ""),
        }
        fields = {"severity": Field(self.tr("Önem"), self.severity)}
        self.lists: dict[str, LinesEdit] = {}
        for name in _LISTS:
            made = self.lists[name] = LinesEdit(2)
            words: tuple[str, ...] = getattr(before, name) if before is not None else ()
            made.setPlainText("\n".join(word.replace("_", " ") for word in words))
            made.textChanged.connect(self._edited)
            fields[name] = Field(titles[name][0], made, titles[name][1])
        for field in fields.values():
            field.touched = True
        return fields

    def _make_buttons(self, before: RuleChange | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.back = button(self.tr("Uyarlamayı geri al"), self._take_back, role="ghost", icon="undo")
        self.back.setVisible(before is not None)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(button(self.tr("Vazgeç"), self.reject))
        self.save = button(self.tr("Kaydet"), self.submit, role="primary", shortcut="Ctrl+Return")
        self.save.setDefault(True)
        row.addWidget(self.save)
        return row

    def change(self) -> RuleChange:
        """Return what stands in the fields."""
        words = {name: guard_words(made.toPlainText()) for name, made in self.lists.items()}
        chosen = self.severity.currentData()
        return RuleChange(self._rule.id, None if chosen is None else Severity(chosen), **words)

    @property
    def is_edited(self) -> bool:
        """Whether something was changed since the dialog was opened."""
        return self._revision > 0

    def submit(self) -> None:
        self._wants_save = True
        self._judge()

    def show_error(self, error: Exception) -> None:
        """Say why it could not be kept; what was typed stays."""
        self.release()
        self.save.setEnabled(True)
        self.problem.setText(told(error))
        self.problem.show()

    def _take_back(self) -> None:
        self.submitted.emit(RuleChange(self._rule.id))

    def _edited(self) -> None:
        self._revision += 1
        self._debounce.start()

    def _judge(self) -> None:
        self._debounce.stop()
        revision, change = self._revision, self.change()

        def work(_is_cancelled: IsCancelled) -> list[Problem]:
            return self._desk.unit_rules().problems_of_change(change)

        def done(problems: list[Problem]) -> None:
            if revision == self._revision:
                self._take(change, problems)

        self._desk.tasks.run(READ_LANE, work, owner=self, done=done)

    def _take(self, change: RuleChange, problems: list[Problem]) -> None:
        said: dict[str, str] = {}
        for one in problems:
            said.setdefault(one.field, say(one.message))
        for name, field in self.fields.items():
            field.tell(said.pop(name, ""))
        elsewhere = next(iter(said.values()), "")
        self.problem.setText(elsewhere)
        self.problem.setVisible(bool(elsewhere))
        self.judged.emit()
        if self._wants_save:
            self._wants_save = False
            if not problems:
                self.save.setEnabled(False)
                self.submitted.emit(change)

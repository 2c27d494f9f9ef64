"""Adding and editing a rule of the unit: the form on the left, a sentence to try it on at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.checking import IsCancelled
from models.diagnostics import Diagnostic
from models.enums import Severity
from models.rules import Problem, UnitRule
from services.guidelines.unit_drafts import Draft, Trial, in_form, own_problems, rewritten, rule_of
from ui.handbook.desk import HandbookDesk
from ui.handbook.fields import Field, LinesEdit
from ui.handbook.lanes import READ_LANE
from ui.handbook.parts import marked, told
from ui.handbook.rule_form import RuleForm
from ui.handbook.saving_dialog import SavingDialog
from ui.kit import Banner, Card, button, label
from ui.messages import say
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

_SIZE = (960, 640)
_TRIAL_WIDTH = 320
_DEBOUNCE_MS = 150
_KEEP_MS = 500


@dataclass(frozen=True, slots=True)
class _Judged:
    """What a worker found out about one state of the form."""

    rule: UnitRule
    problems: tuple[Problem, ...]
    text: str
    found: tuple[Diagnostic, ...]


class RuleDialog(SavingDialog):
    """Judges the rule while it is typed. ``submitted`` brings a whole rule; whoever keeps it closes the dialog."""

    submitted = Signal(object)
    judged = Signal()
    """The newest state of the form has its answer."""
    paused = Signal()
    """Something was typed, half a second ago at most: time to keep the form."""

    def __init__(
        self, desk: HandbookDesk, trial: Callable[[], Trial], draft: Draft, before: UnitRule | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._desk = desk
        self._trial = trial
        self._before = before
        self._revision = 0
        self._problems: dict[str, str] | None = None
        self._wants_save = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.resize(*_SIZE)
        self.setWindowTitle(self.tr("Birim kuralını düzenle") if before else self.tr("Yeni birim kuralı"))
        self.form = RuleForm(draft)
        self._begun = self.form.draft()
        self._debounce = QTimer(self, singleShot=True, interval=_DEBOUNCE_MS)
        self._debounce.timeout.connect(self._judge)
        self._pause = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._pause.timeout.connect(self.paused)
        self._lay_out()
        self.form.edited.connect(self._edited)
        self.sentence.textChanged.connect(self._edited)
        if before is not None:
            self.more.click()
        self.form.fields["words"].control.setFocus()
        self._judge()

    @property
    def is_edited(self) -> bool:
        """Whether there is something in the form that closing would lose."""
        return self.form.draft() != self._begun

    @property
    def is_judged(self) -> bool:
        """Whether what stands in the form now has its answer."""
        return self._problems is not None

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(self._make_restored())
        row = QHBoxLayout()
        row.setSpacing(SPACE_L)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form.setProperty("role", "scrolled")
        area.setWidget(self.form)
        self._area = area
        row.addWidget(area, 1)
        row.addWidget(self._make_trial())
        column.addLayout(row, 1)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        column.addWidget(self.problem)
        self.unkept = label("", "problem", wrap=True)
        self.unkept.hide()
        column.addWidget(self.unkept)
        column.addLayout(self._make_buttons())

    def _make_trial(self) -> Card:
        card = Card(margin=SPACE_L)
        card.setFixedWidth(_TRIAL_WIDTH)
        card.body.addWidget(label(self.tr("Deneyin"), "heading"))
        self.sentence = LinesEdit(4)
        self.sentence.setPlaceholderText(self.tr("Söyleşi konferans salonumuzda saat 14.00’te."))
        card.body.addWidget(Field(self.tr("Bir &cümle yazın"), self.sentence))
        self._results = QWidget()
        self._result_column = QVBoxLayout(self._results)
        self._result_column.setContentsMargins(0, 0, 0, 0)
        self._result_column.setSpacing(SPACE_S)
        card.body.addWidget(self._results)
        card.body.addStretch(1)
        return card

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.more = button(self.tr("Ayrıntılı"), role="toggle")
        self.more.setCheckable(True)
        self.more.setToolTip(self.tr("Madde, önem, istisnalar ve örnekler"))
        self.more.toggled.connect(self._show_detailed)
        row.addWidget(self.more)
        row.addStretch(1)
        row.addWidget(button(self.tr("Vazgeç"), self.reject))
        self.save = button(self.tr("Kaydet"), self.submit, role="primary", shortcut="Ctrl+Return")
        self.save.setDefault(True)
        row.addWidget(self.save)
        return row

    def _show_detailed(self, on: bool) -> None:
        self.form.show_detailed(on=on)
        if self._problems is not None:
            self._tell(self._problems)

    def _make_restored(self) -> Banner:
        said = self.tr("Yarım kalan kural geri getirildi; henüz kaydedilmedi.")
        self.restored = Banner(Severity.INFORMATION, said)
        self.afresh = button(
            self.tr("Kayıtlı hâliyle başla") if self._before else self.tr("Boş formla başla"), self._start_afresh
        )
        self.restored.buttons.addWidget(self.afresh)
        self.restored.closed.connect(self.restored.hide)
        self.restored.hide()
        return self.restored

    # What was typed once before

    def restore(self, draft: Draft, *, said: bool) -> None:
        """Show what was typed before and not saved; ``said`` where the user does not expect it."""
        self._show(draft)
        self.restored.setVisible(said)

    def _start_afresh(self) -> None:
        self._show(self._begun)
        self.restored.hide()
        self.form.fields["words"].control.setFocus()

    def _show(self, draft: Draft) -> None:
        self.form.show_draft(draft)
        if replace(draft, words="", instead="", why="") != Draft(article=draft.article):
            self.more.setChecked(True)
        self._edited()

    def done(self, result: int) -> None:
        self._pause.stop()  # what becomes of the form is decided by how it was left
        super().done(result)

    def tell_kept(self, error: Exception | None) -> None:
        """Say that what is typed could not be kept, or no more."""
        self.unkept.setVisible(error is not None)
        if error is not None:
            said = self.tr("Bu form diske yazılamıyor; program kapanmadan kaydedin.")
            self.unkept.setText(f"{said} {told(error)}")

    # Judging

    def _edited(self) -> None:
        if not self._pause.isActive():
            self._pause.start()
        self._revision += 1
        self._problems = None
        self._debounce.start()

    def _judge(self) -> None:
        self._debounce.stop()
        revision, draft, text = self._revision, self.form.draft(), self.sentence.toPlainText()
        taken = self._taken()
        before, full_id = self._before, self._before.full_id if self._before is not None else ""

        def work(_is_cancelled: IsCancelled) -> _Judged:
            rule = rule_of(draft, taken, before)
            own = own_problems(draft)
            problems = own or in_form(self._desk.unit_rules().problems(rule, full_id))
            return _Judged(rule, tuple(problems), text, tuple(self._trial().find(rule, text)) if text.strip() else ())

        def done(judged: _Judged) -> None:
            if revision == self._revision:
                self._take(judged)

        self._desk.tasks.run(READ_LANE, work, owner=self, done=done)

    def _taken(self) -> list[str]:
        content = self._desk.content
        return [rule.id for rule in content.unit.rules] if content is not None else []

    def _take(self, judged: _Judged) -> None:
        problems: dict[str, str] = {}
        for one in judged.problems:
            problems.setdefault(one.field, say(one.message))
        self._problems = problems
        self.form.propose_examples(judged.rule.hits, judged.rule.clean)
        self._tell(problems)
        self._show_found(judged)
        self.judged.emit()
        if self._wants_save:
            self._wants_save = False
            self._finish(judged.rule, problems)

    def _tell(self, problems: dict[str, str]) -> None:
        elsewhere = self.form.tell(problems)
        self.problem.setText(elsewhere)
        self.problem.setVisible(bool(elsewhere))

    def _show_found(self, judged: _Judged) -> None:
        while (item := self._result_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in self._results_said(judged):
            self._result_column.addWidget(line)

    def _results_said(self, judged: _Judged) -> Sequence[QWidget]:
        text = judged.text
        if not text.strip():
            return [label(self.tr("Kural burada, siz yazdıkça denenir."), "muted", wrap=True)]
        if not judged.found:
            return [marked("minus", "muted", self.tr("Bu cümlede bir şey bulmuyor."))]
        said: list[QWidget] = []
        for one in judged.found:
            words = self.tr("“{words}” bulundu").format(words=text[one.start : one.end])
            said.append(marked("warning", "warning", words, say(one.message)))
        changed = rewritten(text, judged.found)
        if changed != text:
            said.append(marked("arrow-right", "accent", changed, self.tr("Öneriyle böyle olur")))
        return said

    # Saving

    def submit(self) -> None:
        """Save where all is well; else show what is wrong. What was just typed is judged first."""
        self.form.touch_all()
        self._wants_save = True
        self._judge()

    def _finish(self, rule: UnitRule, problems: dict[str, str]) -> None:
        if problems:
            self._tell(problems)
            self.form.go_to_first(problems)
            return
        self.save.setEnabled(False)
        self.submitted.emit(rule)

    def show_error(self, error: Exception) -> None:
        """Say why it could not be kept; what was typed stays."""
        self.release()
        self.save.setEnabled(True)
        self.problem.setText(told(error))
        self.problem.show()

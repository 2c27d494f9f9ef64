"""Two lines for a new passphrase of the vault, and the choice at set-up whether there is one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QVBoxLayout, QWidget

from services.vault.app_lock import refusal
from services.vault.passwords.strength import Strength, StrengthMeter, Verdict
from services.vault.secret import Secret
from ui.kit import label, restyle
from ui.messages import say
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S
from ui.vault.parts import LANE
from ui.vault.passwords.bar import StrengthBar
from ui.vault.secret_edit import SecretEdit

_LONGEST = 1_024


class NewPassphrase(QWidget):
    """A passphrase, typed twice. :meth:`problem` says in a sentence what is missing."""

    changed = Signal()
    entered = Signal()
    """Enter was pressed in one of the lines."""

    def __init__(self, current: SecretEdit | None = None, parent: QWidget | None = None) -> None:
        """``current`` is a line for the passphrase of now, above the two."""
        super().__init__(parent)
        self._verdict: Verdict | None = None
        self._is_judged_by_lane = False
        self._then: Callable[[], None] | None = None
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(SPACE_L)
        form.setVerticalSpacing(SPACE_M)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        if current is not None:
            form.addRow(self.tr("Şimdiki parola"), current)
        self.first = SecretEdit(self.tr("Yeni kasa parolası"))
        self.second = SecretEdit(self.tr("Kasa parolası, yeniden"))
        for line, name in ((self.first, self.tr("Kasa parolası")), (self.second, self.tr("Yeniden"))):
            line.setMaxLength(_LONGEST + 1)  # what is too long is refused, and never taken shortened
            line.textChanged.connect(self.changed)
            line.returnPressed.connect(self.entered)
            form.addRow(name, line)
        self._bar = StrengthBar()
        form.addRow("", self._bar)
        form.addRow(
            "",
            label(
                self.tr("Birbiriyle ilgisiz üç dört sözcük hem akılda kalır hem zor bulunur."),
                "caption",
                wrap=True,
            ),
        )

    def judge_with(self, meter: StrengthMeter, tasks: TaskRunner) -> None:
        """Show from now on how strong what is typed is; it is judged on the vault's lane."""
        self._is_judged_by_lane = True

        def judge(text: str) -> None:
            self._verdict = self._then = None
            if not text:
                self._bar.show_strength(None)
                return
            typed = self.first.secret()

            def show(verdict: Verdict) -> None:
                if self.first.secret() == typed:
                    self._verdict = verdict
                    self._bar.show_strength(verdict.strength)
                    then, self._then = self._then, None
                    if then is not None:
                        then()

            tasks.run(LANE, lambda _: meter.judge(typed), owner=self, done=show)

        self.first.textChanged.connect(judge)

    def when_judged(self, then: Callable[[], None]) -> None:
        """Call ``then`` as soon as what is typed is judged: at once, or when the lane has answered.

        It is dropped where something else is typed meanwhile.
        """
        if self._is_judged_by_lane and self.first.text() and self._verdict is None:
            self._then = then
        else:
            then()

    def problem(self) -> str:
        """Return why what was typed will not do, or nothing. Ask only :meth:`when_judged`."""
        if (refused := refusal(self.first.secret())) is not None:
            return say(refused.message)
        if self._verdict is not None and self._verdict.strength < Strength.FAIR:
            reason = self._verdict.reason
            words = (self.tr("Bu parola çabuk bulunur; başkasını seçin."), say(reason) if reason else "")
            return " ".join(filter(None, words))
        if self.first.secret() != self.second.secret():
            return self.tr("İki satırdaki parola aynı değil.")
        return ""

    def is_unequal(self) -> bool:
        """Whether the first line would do, and the second is not the same."""
        return bool(self.first.text()) and self.first.secret() != self.second.secret()

    def mark(self, *, wrong: bool) -> None:
        """Frame the line that is to be put right, or none."""
        unequal = wrong and self.is_unequal() and refusal(self.first.secret()) is None
        restyle(self.first, "invalid", wrong and not unequal)
        restyle(self.second, "invalid", unequal)

    def passphrase(self) -> Secret:
        return self.first.secret()

    def forget(self) -> None:
        self.first.forget()
        self.second.forget()


class AccessChoice(QWidget):
    """At set-up: whether others use this login of the PC, and then the passphrase that this asks for."""

    changed = Signal()
    entered = Signal()
    """Enter was pressed in a line."""

    def __init__(self, *, shared: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        self.shared = QCheckBox(self.tr("Bu bilgisayar oturumunu başkaları da kullanıyor"))
        self._why = label(
            self.tr("O hâlde kasa her açılışta kendi parolasını da sorar; bilgisayarın başına geçen açamaz."),
            "caption",
            wrap=True,
        )
        self.fields = NewPassphrase()
        self._problem = label("", "problem", wrap=True)
        # What is wrong comes and goes; room is kept for two lines, so that the button below stays where it is.
        self._problem.setMinimumHeight(2 * self._problem.fontMetrics().lineSpacing())
        self._problem.setAlignment(Qt.AlignmentFlag.AlignTop)
        for widget in (self.shared, self._why, self.fields, self._problem):
            column.addWidget(widget)
        self.shared.toggled.connect(self._follow)
        self.fields.changed.connect(lambda: self._complain(""))
        self.fields.entered.connect(self.entered)
        self.shared.setChecked(shared)
        self._follow(shared)

    def when_judged(self, then: Callable[[], None]) -> None:
        """Call ``then`` as soon as what is typed is judged, or at once where no passphrase is wanted."""
        if self.shared.isChecked():
            self.fields.when_judged(then)
        else:
            then()

    def accepts(self) -> bool:
        """Whether a vault can be made with what was chosen; says what is missing, and puts the keyboard there."""
        problem = self.fields.problem() if self.shared.isChecked() else ""
        self._complain(problem)
        if problem:
            (self.fields.second if self.fields.is_unequal() else self.fields.first).setFocus()
        return not problem

    def passphrase(self) -> Secret | None:
        """Return the passphrase, or ``None`` where none is wanted."""
        return self.fields.passphrase() if self.shared.isChecked() else None

    def forget(self) -> None:
        self.fields.forget()

    def _follow(self, shared: bool) -> None:
        for widget in (self._why, self.fields, self._problem):
            widget.setVisible(shared)
        self._complain("")
        self.changed.emit()

    def _complain(self, problem: str) -> None:
        self._problem.setText(problem)
        self.fields.mark(wrong=bool(problem))

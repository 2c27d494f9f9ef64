"""Setting, changing and removing the vault's passphrase."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.errors import UserError
from services.vault.passwords.strength import StrengthMeter
from services.vault.secret import Secret
from ui.kit import button, label
from ui.messages import say_error
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from ui.vault.access.fields import NewPassphrase
from ui.vault.secret_edit import SecretEdit

_WIDTH = 520
_LONGEST = 1_024


class Change(Enum):
    SET = auto()
    """There is none yet."""
    CHANGE = auto()
    REMOVE = auto()


class PassphraseDialog(QDialog):
    """Asks for what a change needs. Emits :attr:`submitted` and stays open until the vault has done it."""

    submitted = Signal()

    def __init__(self, change: Change, why: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.change = change
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self.setWindowTitle(self._titles()[change])
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(label(self.windowTitle(), "heading"))
        column.addWidget(label(why or self._advice()[change], "muted", wrap=True))
        self._current = SecretEdit(self.tr("Şimdiki kasa parolası"))
        self._current.setMaxLength(_LONGEST)
        self._current.setPlaceholderText(self.tr("Şimdiki parola") if change is Change.REMOVE else "")
        self._new = NewPassphrase(self._current if change is Change.CHANGE else None)
        column.addWidget(self._current if change is Change.REMOVE else self._new)
        self._error = label("", "problem", wrap=True)
        self._error.hide()
        column.addWidget(self._error)
        column.addLayout(self._make_buttons())
        for line in (self._current, self._new.first, self._new.second):
            line.textChanged.connect(self._error.hide)
        (self._new.first if change is Change.SET else self._current).setFocus()

    def judge_with(self, meter: StrengthMeter, tasks: TaskRunner) -> None:
        """Show how strong the new passphrase is."""
        self._new.judge_with(meter, tasks)

    def current(self) -> Secret | None:
        """Return the passphrase of now, where one was asked for."""
        return None if self.change is Change.SET else self._current.secret()

    def passphrase(self) -> Secret:
        return self._new.passphrase()

    def show_error(self, error: UserError) -> None:
        """Say why it could not be done; what was typed stays."""
        self._tell(say_error(error))
        self._go.setEnabled(True)

    def done(self, result: int) -> None:
        """Close, and empty every line."""
        self._current.forget()
        self._new.forget()
        super().done(result)

    def _titles(self) -> dict[Change, str]:
        return {
            Change.SET: self.tr("Kasa parolası belirle"),
            Change.CHANGE: self.tr("Kasa parolasını değiştir"),
            Change.REMOVE: self.tr("Kasa parolasını kaldır"),
        }

    def _advice(self) -> dict[Change, str]:
        return {
            Change.SET: self.tr(
                "Kasa bundan sonra bu parolayla açılır; bilgisayarın anahtarlığı tek başına yetmez. Parolayı"
                " unutursanız kasayı yalnız kurtarma kitiyle açabilirsiniz."
            ),
            Change.CHANGE: self.tr("Eski parola bundan sonra hiçbir şey açmaz."),
            Change.REMOVE: self.tr("Bundan sonra bu bilgisayar oturumunu açan herkes kasayı da açabilir."),
        }

    def _make_buttons(self) -> QHBoxLayout:
        names = {Change.SET: self.tr("Belirle"), Change.CHANGE: self.tr("Değiştir"), Change.REMOVE: self.tr("Kaldır")}
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        row.addWidget(button(self.tr("Vazgeç"), self.reject))
        role = "danger" if self.change is Change.REMOVE else "primary"
        self._go = button(names[self.change], self._submit, role=role)
        self._go.setDefault(True)
        row.addSpacing(SPACE_M)
        row.addWidget(self._go)
        return row

    def _submit(self) -> None:
        if self.change is not Change.SET and not self._current.text():
            self._tell(self.tr("Şimdiki kasa parolasını yazın."))
            self._current.setFocus()
            return
        if self.change is Change.REMOVE:
            self._go_on("")
        else:
            self._new.when_judged(lambda: self._go_on(self._new.problem()))

    def _go_on(self, problem: str) -> None:
        if problem:
            self._tell(problem)
            return
        self._go.setEnabled(False)
        self.submitted.emit()

    def _tell(self, problem: str) -> None:
        self._error.setText(problem)
        self._error.show()

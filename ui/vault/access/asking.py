"""The gate of a vault with a passphrase."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.vault.errors import VaultError
from services.vault.secret import Secret
from ui.kit import EmptyState, button, label
from ui.messages import say_error
from ui.theme.tokens import SPACE_M
from ui.vault.secret_edit import SecretEdit

_WIDTH = 360
_LONGEST = 1_024


class PassphraseView(EmptyState):
    """Asks for the passphrase; Enter opens. ``buttons`` has room for other ways in."""

    given = Signal(object)
    """The :class:`Secret` that was typed; the line is empty by then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("vault", "", "", parent)
        self.title.setText(self.tr("Kasa kilitli"))
        self.body.setText(self.tr("Açmak için kasa parolanızı yazın."))
        self.line = SecretEdit(self.tr("Kasa parolası"))
        self.line.setMaxLength(_LONGEST)
        self.line.setFixedWidth(_WIDTH)
        self.line.returnPressed.connect(self._give)
        self._problem = label("", wrap=True)
        self._problem.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._problem.setFixedWidth(_WIDTH)
        self._open = button(self.tr("Kilidi aç"), self._give, role="primary", icon="unlock")
        self.buttons.addWidget(self._open)
        self._lay_out()
        self.line.textChanged.connect(self._follow)
        self._follow("")

    def ask(self, error: VaultError | None = None) -> None:
        """Show an empty line, and what was wrong with the last one."""
        self.line.forget()
        self._problem.setText(say_error(error) if error else "")
        self._problem.setVisible(error is not None)
        self.line.setAccessibleDescription(self._problem.text())
        self.line.setFocus()

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        inside = QVBoxLayout()
        inside.setSpacing(SPACE_M)
        inside.addWidget(self.line)
        inside.addWidget(self._problem)
        middle.addStretch(1)
        middle.addLayout(inside)
        middle.addStretch(1)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertLayout(column.indexOf(self.buttons), middle)

    def _follow(self, text: str) -> None:
        self._open.setEnabled(bool(text))

    def _give(self) -> None:
        if self.line.text():
            typed: Secret = self.line.secret()
            self.line.forget()
            self.given.emit(typed)

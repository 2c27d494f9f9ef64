"""A counted code: made when it is asked for, good for one sign-in, never the same one twice without a word."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.vault.otp.codes import CountedCode
from services.vault.secret import Secret
from ui.kit import button, label
from ui.theme.tokens import SPACE_S, SPACE_XS
from ui.vault.code_view import CodeView

NEXT = "Ctrl+Shift+N"


class CounterBox(QWidget):
    """Shows the code that was made last, and what to know about it."""

    next_asked = Signal()
    copy_asked = Signal()

    def __init__(self, copy_shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._copied = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.code = CodeView()
        row.addWidget(self.code)
        row.addStretch(1)
        self.copy_button = button(self.tr("Kodu kopyala"), self.copy_asked.emit, icon="copy", shortcut=copy_shortcut)
        row.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.next_button = button(
            self.tr("Sonraki kod"), self.next_asked.emit, role="primary", icon="arrow-right", shortcut=NEXT
        )
        row.addWidget(self.next_button, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
        self._told = label("", "muted", wrap=True)
        column.addWidget(self._told)
        self.clear()

    @property
    def shown(self) -> Secret | None:
        """The code on the screen."""
        return self.code.shown

    def show_code(self, made: CountedCode) -> None:
        """Show a code that was just made."""
        self._number, self._copied = made.number, False
        self.code.show_counted(made.value)
        self.copy_button.setEnabled(True)
        self._told.setText(
            self.tr("{number}. kod. Bir kez kullanılır; platform kabul etmezse bir sonrakini üretin.").format(
                number=made.number
            )
        )

    def copied(self) -> None:
        """The shown code was put on the clipboard; the second time it is said that it was there before."""
        if self._copied:
            words = self.tr("{number}. kodu yine kopyaladınız. Onunla giriş yapıldıysa platform bir daha kabul etmez.")
            self._told.setText(words.format(number=self._number))
        self._copied = True

    def clear(self) -> None:
        """Show no code; the last one is not shown again."""
        self._number, self._copied = 0, False
        self.code.clear()
        self.copy_button.setEnabled(False)
        self._told.setText(
            self.tr("Bu hesabın kodları süreli değil, sıralıdır. Platform istediğinde “Sonraki kod” düğmesine basın.")
        )

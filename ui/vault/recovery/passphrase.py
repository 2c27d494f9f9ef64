"""The vault's passphrase, asked for where another way in is being made."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.vault.secret import Secret
from ui.kit import label
from ui.theme.tokens import SPACE_XS
from ui.vault.secret_edit import SecretEdit


class AskedPassphrase(QWidget):
    """Hidden where the vault has no passphrase."""

    def __init__(self, *, wanted: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = wanted
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        name = label(self.tr("Kasa parolası"), "section")
        self.line = SecretEdit(name.text())
        name.setBuddy(self.line)
        column.addWidget(name)
        column.addWidget(self.line)
        self.setVisible(wanted)

    def given(self) -> Secret | None:
        """Return what was typed, ``None`` where nothing is wanted."""
        return self.line.secret() if self._wanted else None

    def forget(self) -> None:
        self.line.forget()

"""Parts of the form of a credential."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from ui.kit import restyle
from ui.theme.tokens import SPACE_S

_LINES = 2


class FormMessage(QLabel):
    """What is to be said of a form. Its room is kept: a dialog does not grow by itself, and what stands above would be
    pressed together.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing())

    def complain(self, words: str) -> None:
        """Say what is wrong."""
        restyle(self, "role", "problem")
        self.setText(words)

    def tell(self, words: str) -> None:
        """Say something that is in order."""
        restyle(self, "role", "muted")
        self.setText(words)


class WaysBack(QWidget):
    """Where the platform turns when somebody is locked out: two lines side by side."""

    def __init__(self, mail: QLineEdit, phone: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mail, self.phone = mail, phone
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(mail, 3)
        row.addWidget(phone, 2)

    def name(self) -> None:
        """Give both lines their names, on the screen and for a screen reader."""
        translate = QCoreApplication.translate
        names = (
            translate("CredentialDialog", "Kurtarma e-postası"),
            translate("CredentialDialog", "Kurtarma telefonu"),
        )
        for line, name in zip((self.mail, self.phone), names, strict=True):
            line.setPlaceholderText(name)
            line.setAccessibleName(name)

"""Small labels that say a state in a word and a tone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from models.enums import Severity

_TONES = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFORMATION: "information",
    Severity.HINT: "",
}


def tone_of(severity: Severity) -> str:
    """Return the tone (a name in the style sheet) of a severity."""
    return _TONES[severity]


def severity_name(severity: Severity) -> str:
    """Return what people call a severity."""
    translate = QCoreApplication.translate
    return {
        Severity.ERROR: translate("Kinds", "Hata"),
        Severity.WARNING: translate("Kinds", "Uyarı"),
        Severity.INFORMATION: translate("Kinds", "Bilgi"),
        Severity.HINT: translate("Kinds", "Öneri"),
    }[severity]


class Chip(QLabel):
    """A rounded label. Its tone repeats what its words say: colour alone never carries a meaning."""

    def __init__(self, text: str, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "chip")
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def show_state(self, text: str, tone: str = "") -> None:
        """Say another state."""
        self.setText(text)
        if tone != self.property("tone"):
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

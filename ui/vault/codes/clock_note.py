"""A warning over a code that a wrong clock makes."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.enums import Severity
from services.vault.otp.drift import ClockReport
from ui.kit import Chip, label, severity_name, tone_of
from ui.messages import say
from ui.theme.tokens import SPACE_S


class ClockNote(QWidget):
    """Not there while there is nothing grave to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(Chip(severity_name(Severity.WARNING), tone_of(Severity.WARNING)))
        self.words = label("", wrap=True)
        row.addWidget(self.words, 1)
        self.hide()

    def show_report(self, report: ClockReport | None) -> None:
        """Say what was found, where codes would be refused."""
        grave = report is not None and report.severity is Severity.WARNING
        self.words.setText(say(report.message) if report is not None and grave else "")
        self.setVisible(grave)

"""What is to be said about publishing the chosen picture today."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.diagnostics import Diagnostic
from models.enums import Severity
from ui.kit import label, restyle
from ui.messages import say
from ui.theme import current_theme
from ui.theme.tokens import ICON_M, SPACE_S


class Remarks(QWidget):
    """One banner for each finding; nothing where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self._shown: Sequence[Diagnostic] | None = None
        self._icons: list[tuple[QLabel, str]] = []
        current_theme().changed.connect(self._dye)

    def show_findings(self, findings: Sequence[Diagnostic]) -> None:
        """Show these instead of the ones before."""
        if findings == self._shown:
            return
        self._shown = findings
        self._icons.clear()
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for finding in findings:
            self._column.addWidget(self._banner(finding))
        self.setVisible(bool(findings))
        self._dye()

    def _banner(self, finding: Diagnostic) -> QWidget:
        tone = "error" if finding.severity is Severity.ERROR else "warning"
        frame = QFrame()
        frame.setProperty("role", "banner")
        restyle(frame, "tone", tone)
        row = QHBoxLayout(frame)
        row.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_S)
        icon = QLabel()
        self._icons.append((icon, tone))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.addWidget(label(say(finding.message), wrap=True))
        if finding.explanation is not None:
            words.addWidget(label(say(finding.explanation), "caption", wrap=True))
        row.addLayout(words, 1)
        return frame

    def _dye(self) -> None:
        ratio = self.devicePixelRatioF()
        for icon, tone in self._icons:
            pixmap = current_theme().pixmap(tone, tone, round(ICON_M * ratio))
            pixmap.setDevicePixelRatio(ratio)
            icon.setPixmap(pixmap)

"""A part that is made of sections, one under another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL
from ui.vault.parts import Part, PartMaker, VaultTools

_WIDEST = 1040


class Sections(Part):
    """Scrolls over sections, starts and stops them all, and collects their buttons for the header."""

    def __init__(
        self, tools: VaultTools, name: str, subtitle: str, makers: Sequence[PartMaker], parent: QWidget | None = None
    ) -> None:
        super().__init__(tools, parent)
        self._subtitle = subtitle
        self.sections = [make(tools) for make in makers]
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(name)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        row = QHBoxLayout(inside)
        row.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_L)
        narrow = QWidget()
        narrow.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(narrow)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch(1)
        row.addWidget(narrow, 100)
        row.addStretch(1)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def header_buttons(self) -> Sequence[QWidget]:
        return [action for section in self.sections for action in section.header_buttons()]

    def start(self) -> None:
        super().start()
        self.subtitle_changed.emit(self._subtitle)
        for section in self.sections:
            section.start()

    def stop(self) -> None:
        super().stop()
        for section in self.sections:
            section.stop()

    def conceal(self) -> None:
        for section in self.sections:
            section.conceal()

    def take_focus(self) -> None:
        """Give the keyboard to the first section."""
        if self.sections:
            self.sections[0].take_focus()

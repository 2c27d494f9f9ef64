"""The warnings of a day, each with its article; a repeated post leads to the one that it repeats."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.calendar.looks.cells import NoteLook
from ui.kit import button, label
from ui.theme.tokens import SPACE_XS


class DayNotes(QWidget):
    """Shows notes one below the other, and hides where there is none."""

    post_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Günün uyarıları"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XS)
        self._shown: list[QWidget] = []

    def show_notes(self, notes: Sequence[NoteLook]) -> None:
        for widget in self._shown:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = []
        for note in notes:
            self._add(label(note.words, "muted", wrap=True))
            if note.other_id:
                self._add(self._way_to(note))
        self.setVisible(bool(notes))
        self.updateGeometry()  # whoever is around remembers a height, and asks anew only when told to

    def _way_to(self, note: NoteLook) -> QWidget:
        other_id = note.other_id
        made = button(self.tr("Öteki yazıyı aç"), lambda: self.post_opened.emit(other_id), role="ghost")
        made.setAccessibleName(f"{made.text()}: {note.words}")
        return made

    def _add(self, widget: QWidget) -> None:
        align = Qt.AlignmentFlag.AlignLeft if widget.property("role") == "ghost" else Qt.AlignmentFlag(0)
        self._column.addWidget(widget, 0, align)
        self._shown.append(widget)

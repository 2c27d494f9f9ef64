"""A field for a folder or a program on this PC, with a button that lets one choose it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.kit import button, label
from ui.theme.tokens import SPACE_S, SPACE_XS

_LONGEST_PATH = 4_000


class PlaceField(QWidget):
    """``chosen`` is emitted when the place may have changed, by typing or choosing."""

    chosen = Signal()

    def __init__(self, name: str, *, folder: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._folder = folder
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST_PATH)
        self.field.setAccessibleName(name)
        self.field.editingFinished.connect(self.chosen)
        self.button = button(self.tr("Seç…"), self._choose)
        self.button.setAccessibleName(self.tr("Seç: {name}").format(name=name))
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self.field, 1)
        line.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(label(name, "section"))
        column.addLayout(line)
        column.addWidget(self.problem)

    def place(self) -> str:
        return self.field.text().strip()

    def show_place(self, place: str) -> None:
        if not self.field.hasFocus():
            self.field.setText(place)

    def _choose(self) -> None:
        if self._folder:
            place = QFileDialog.getExistingDirectory(self, self._name, self.place())
        else:
            place, _ = QFileDialog.getOpenFileName(self, self._name, self.place())
        if place:
            self.field.setText(place)
            self.chosen.emit()

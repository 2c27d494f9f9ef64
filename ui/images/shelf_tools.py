"""Above the pictures: what was found in all of them, which of them to show, and the list for the office."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.images.pictures import PicturesModel
from ui.kit import IconButton, button, label
from ui.theme.tokens import SPACE_S, SPACE_XS

MANY = 12
"""Pictures from which on tiles are shown, unless rows were chosen."""


class ShelfTools(QWidget):
    """Shown while there is more than one picture."""

    problems_toggled = Signal(bool)
    worst_first_toggled = Signal(bool)
    grid_toggled = Signal(bool)
    list_wanted = Signal()

    def __init__(self, model: PicturesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._chose_view = False
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_XS)
        column.setSpacing(SPACE_XS)
        self.summary = label("", "section")
        column.addWidget(self.summary)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.problems = button(self.tr("Yalnız sorunlular"), role="toggle", icon="filter")
        self.problems.setCheckable(True)
        self.problems.setToolTip(self.tr("Hata ya da uyarı bulunan görselleri gösterir"))
        self.problems.toggled.connect(self.problems_toggled)
        row.addWidget(self.problems)
        row.addStretch(1)
        self.menu = QMenu(self)
        self.worst_first = self.menu.addAction(self.tr("Önce sorunlular"))
        self.worst_first.setCheckable(True)
        self.worst_first.toggled.connect(self.worst_first_toggled)
        self.grid = self.menu.addAction(self.tr("Küçük kareler"))
        self.grid.setCheckable(True)
        self.grid.toggled.connect(self.grid_toggled)
        self.grid.triggered.connect(self._view_chosen)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Bulguları dosyaya kaydet…")).triggered.connect(self.list_wanted)
        self.more = IconButton("more", self.tr("Sıralama, görünüm ve liste"), self._show_menu)
        row.addWidget(self.more)
        column.addLayout(row)
        for changed in (model.rowsInserted, model.rowsRemoved, model.dataChanged, model.modelReset):
            changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Count again."""
        count = len(self._model.pictures)
        self.setVisible(count > 1)
        self.summary.setText(self._model.summary())
        if not self._chose_view and (count >= MANY) != self.grid.isChecked():
            self.grid.setChecked(count >= MANY)

    def _view_chosen(self) -> None:
        self._chose_view = True

    def _show_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

"""Pictures of the library that are the chosen one in another form: a copy, a crop, another size."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from models.library import ListedAsset
from ui.kit import button, label
from ui.theme.tokens import SPACE_XS

_LONGEST = 30


class AlikeList(QWidget):
    """One button for each; hidden while there is none."""

    chosen = Signal(str)
    """The digest of a picture to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XS)
        self.buttons: list[QPushButton] = []
        self.show_pictures(())

    def show_pictures(self, pictures: Sequence[ListedAsset]) -> None:
        """Show these pictures."""
        self.buttons.clear()
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(bool(pictures))
        if not pictures:
            return
        self._column.addWidget(label(self.tr("Arşivdeki benzerleri"), "section"))
        for one in pictures:
            made = self._button(one)
            self.buttons.append(made)
            self._column.addWidget(made)

    def _button(self, listed: ListedAsset) -> QPushButton:
        asset = listed.asset
        name = asset.file_name
        short = name if len(name) <= _LONGEST else f"{name[: _LONGEST // 2].rstrip()}…{name[-_LONGEST // 2 :]}"
        made = button(short, lambda: self.chosen.emit(asset.sha256), role="ghost", icon="copy")
        made.setStyleSheet("text-align: left;")
        size = f"{asset.width} × {asset.height}"
        made.setToolTip(f"{name}\n{size}")
        made.setAccessibleName(self.tr("Benzer görsel: {name}, {size}").format(name=name, size=size))
        return made

"""A passage that both have changed since: how it read, how it reads, and how the colleague would have it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit import button, label
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL


class ChoosingDialog(QDialog):
    """Side by side, for a person to decide. Closed otherwise, the text and the comment stay as they are."""

    taken = Signal()
    """The suggestion is to take the passage's place."""
    kept = Signal()
    """The passage stays; the comment is put aside."""

    def __init__(self, then: str, now: str, suggested: str, author: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("İki değişiklik aynı yerde"))
        self.setMinimumWidth(640)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_M)
        column.addWidget(label(self.tr("Bu yeri görüş istedikten sonra siz de değiştirmişsiniz"), "title", wrap=True))
        column.addWidget(label(self.tr("Görüş istediğinizde: “{words}”").format(words=then), "muted", wrap=True))
        sides = QGridLayout()
        sides.setHorizontalSpacing(SPACE_L)
        sides.setVerticalSpacing(SPACE_S)
        sides.setRowStretch(1, 1)
        for place, (name, words) in enumerate(
            ((self.tr("Metninizde şimdi"), now), (self.tr("{name} öneriyor").format(name=author), suggested))
        ):
            sides.addWidget(label(name, "caption", wrap=True), 0, place)
            sides.addWidget(_card(words), 1, place)
            sides.setColumnStretch(place, 1)
        column.addLayout(sides, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(button(self.tr("Sonra"), self.reject))
        row.addStretch(1)
        self.keep = button(self.tr("Benimki kalsın"), self._keep)
        self.take = button(self.tr("Öneriyi yaz"), self._take)
        row.addWidget(self.keep)
        row.addWidget(self.take)
        column.addLayout(row)
        self.keep.setDefault(True)
        self.keep.setFocus()

    def _take(self) -> None:
        self.taken.emit()
        self.accept()

    def _keep(self) -> None:
        self.kept.emit()
        self.accept()


def _card(words: str) -> QFrame:
    made = QFrame()
    made.setProperty("role", "card")
    column = QVBoxLayout(made)
    shown = label(words, wrap=True)
    shown.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    shown.setAlignment(Qt.AlignmentFlag.AlignTop)
    column.addWidget(shown)
    return made

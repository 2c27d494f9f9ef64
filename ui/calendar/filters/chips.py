"""What is said while a part of the calendar is shown: a chip for each choice, how much is found, the way back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from models.calendar import FilterPart
from ui.kit import FlowLayout, IconButton, button, label, restyle
from ui.theme import current_theme
from ui.theme.tokens import SPACE_XS

_CROSS = 10
THIN_SPACE = "\u2009"
"""Between words and the icon behind them."""


@dataclass(frozen=True, slots=True)
class ChipLook:
    """A chip: what it says, and the choices that go with it."""

    words: str
    part: FilterPart
    keys: frozenset[str]


class FilterChip(QPushButton):
    """A click, Delete or Backspace takes it away."""

    removed = Signal(object)
    """Its :class:`ChipLook`."""

    def __init__(self, look: ChipLook, parent: QWidget | None = None) -> None:
        super().__init__(look.words.replace("&", "&&") + THIN_SPACE, parent)
        self._look = look
        self.setProperty("role", "filter")
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the words
        self.setIconSize(QSize(_CROSS, _CROSS))
        name = self.tr("Süzgeçten çıkar: {what}").format(what=look.words)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.clicked.connect(self._remove)
        current_theme().changed.connect(self._dye)  # a slot of ours: Qt lets go of it when either side ends
        self._dye()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys and not event.isAutoRepeat():
            self._remove()
        else:
            super().keyPressEvent(event)

    def _remove(self) -> None:
        self.removed.emit(self._look)

    def _dye(self) -> None:
        self.setIcon(current_theme().icon("close", "accent", _CROSS))


class Chips(QWidget):
    """The chips of all that is chosen."""

    removed = Signal(object)
    """The :class:`ChipLook` that goes."""
    emptied = Signal()
    """The keyboard was on the last one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks: list[ChipLook] = []
        self._flow = FlowLayout(self, SPACE_XS)

    @property
    def all(self) -> list[FilterChip]:
        return [chip for chip in self.findChildren(FilterChip) if not chip.isHidden()]

    def show_chips(self, looks: Iterable[ChipLook]) -> None:
        """Show what is chosen. Where the keyboard was on a chip it stays on one."""
        looks = list(looks)
        if looks == self._looks:
            return
        focused = next((number for number, chip in enumerate(self.all) if chip.hasFocus()), None)
        self._looks = looks
        self._flow.clear()
        for look in looks:
            chip = FilterChip(look)
            chip.removed.connect(self.removed)
            self._flow.addWidget(chip)
            chip.show()
        if focused is not None and looks:
            self.all[min(focused, len(looks) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        elif focused is not None:
            self.emptied.emit()


class ResultLine(QWidget):
    """How much is found, the ways to it, and the way back to all."""

    jumped = Signal(bool)
    """To the next hit; ``True``: backwards."""
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_XS)
        self.words = label("", "caption")
        before, after = self.tr("Önceki sonuç"), self.tr("Sonraki sonuç")
        self.before = IconButton("chevron-up", before, lambda: self.jumped.emit(True))
        self.before.set_name(before, "Shift+F3")
        self.after = IconButton("chevron-down", after, lambda: self.jumped.emit(False))
        self.after.set_name(after, "F3")
        self.clear = button(
            self.tr("Temizle"), self.cleared.emit, role="ghost", tooltip=self.tr("Bütün yazıları yeniden göster")
        )
        for widget in (self.words, self.before, self.after, self.clear):
            row.addWidget(widget)

    def say(self, words: str, tooltip: str = "", *, can_jump: bool = False, is_empty: bool = False) -> None:
        """Say how much is found; ``is_empty`` where that is nothing at all."""
        self.words.setText(words)
        self.words.setToolTip(tooltip)
        self.before.setEnabled(can_jump)
        self.after.setEnabled(can_jump)
        restyle(self.clear, "role", "primary" if is_empty else "ghost")

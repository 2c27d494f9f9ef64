"""Six words, large enough to be read from an arm's length and further."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from services.vault.people.words import COUNT
from ui.kit import Card, label, restyle
from ui.theme.tokens import SPACE_M, SPACE_S

_COLUMNS = 3


class WordsView(QWidget):
    """One's own words, each with its number. A screen reader says them in one breath."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = [label("", "code") for _ in range(COUNT)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE_M)
        for at, cell in enumerate(self._cells):
            cell.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            grid.addLayout(numbered(at, cell), at // _COLUMNS, at % _COLUMNS)
            grid.setColumnStretch(at % _COLUMNS, 1)

    def show_words(self, words: Sequence[str]) -> None:
        """Show ``words``; nothing for ``()``."""
        for cell, word in zip(self._cells, (*words, *[""] * COUNT), strict=False):
            cell.setText(word)
        self.setAccessibleName(self.tr("Sizin sözcükleriniz: {words}").format(words=", ".join(words)) if words else "")


class WordSlots(QWidget):
    """What was understood of the words that are being typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slots: list[tuple[Card, QLabel]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE_S)
        for at in range(COUNT):
            slot, word = Card(margin=SPACE_S), label("")
            slot.body.addLayout(numbered(at, word))
            word.setMinimumHeight(word.fontMetrics().lineSpacing())
            self._slots.append((slot, word))
            grid.addWidget(slot, at // _COLUMNS, at % _COLUMNS)
            grid.setColumnStretch(at % _COLUMNS, 1)

    def show_word(self, at: int, text: str, *, wrong: bool = False) -> None:
        """Show what stands at a place, from 0. ``wrong``: it cannot be right, and its shape of letters says so."""
        _, word = self._slots[at]
        word.setText(text)
        restyle(word, "role", "problem" if wrong else "")


def numbered(at: int, word: QLabel) -> QHBoxLayout:
    """Return a row with the place's number before ``word``."""
    row = QHBoxLayout()
    row.setSpacing(SPACE_S)
    row.addWidget(label(str(at + 1), "muted"))
    row.addWidget(word, 1)
    return row


class MyWords(QVBoxLayout):
    """A heading, what to do with the words, and the words."""

    def __init__(self, heading: str, advice: str) -> None:
        super().__init__()
        self.setSpacing(SPACE_S)
        self.view = WordsView()
        self.addWidget(label(heading, "heading"))
        self.addWidget(label(advice, "muted", wrap=True))
        self.addWidget(self.view)

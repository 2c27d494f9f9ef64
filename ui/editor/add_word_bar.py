"""A line under the text that asks in which form a word goes into the unit's dictionary."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from services.spelling.unit_words import samples
from ui.kit import IconButton, button, label
from ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XS

_LONGEST = 80


class AddWordBar(QFrame):
    """Proposes a stem and shows which forms come with it. Return accepts, Escape leaves the dictionary alone."""

    accepted = Signal(str)
    left = Signal()
    """The user wants nothing added."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._typed = ""
        self._offers: list[QPushButton] = []
        self.words = label("", wrap=True)
        self.samples = label("", "caption", wrap=True)
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(self.tr("Sözlüğe eklenecek biçim"))
        self.field.textChanged.connect(self._show_samples)
        self.field.returnPressed.connect(self._accept)
        self.words.setBuddy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_XS, SPACE_XS, SPACE_S)
        column.setSpacing(SPACE_XS)
        head = QHBoxLayout()
        head.addWidget(self.words, 1)
        head.addWidget(IconButton("close", self.tr("Vazgeç"), self._leave))
        column.addLayout(head)
        column.addLayout(self._make_row())
        column.addWidget(self.samples)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._leave)
        self.hide()

    def _make_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.setContentsMargins(0, 0, SPACE_S, 0)
        row.addWidget(self.field, 1)
        self._others = QHBoxLayout()
        self._others.setSpacing(SPACE_XS)
        row.addLayout(self._others)
        self.add_button = button(self.tr("Ekle"), self._accept, role="primary")
        row.addWidget(self.add_button)
        return row

    def ask(self, typed: str, stems: tuple[str, ...]) -> None:
        """Ask about ``typed``; the first of ``stems`` is proposed, the others are one click away."""
        self._typed = typed
        self.words.setText(self.tr("“{word}” sözlüğe hangi biçimiyle eklensin?").format(word=typed))
        for old in self._offers:
            old.deleteLater()
        self._offers = [self._other(stem) for stem in stems[1:]]
        for offer in self._offers:
            self._others.addWidget(offer)
        self.field.setText(stems[0])
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _other(self, stem: str) -> QPushButton:
        return button(stem, lambda: self._choose(stem), role="ghost", tooltip=self.tr("Bu biçimi öner"))

    def _choose(self, stem: str) -> None:
        self.field.setText(stem)
        self.field.setFocus()

    def _show_samples(self, text: str) -> None:
        forms = samples(" ".join(text.split()), self._typed)
        said = self.tr("Bunlar doğru sayılır: {forms}").format(forms=", ".join(forms))
        self.samples.setText(said if forms else "")
        self.add_button.setEnabled(bool(forms))

    def _accept(self) -> None:
        word = " ".join(self.field.text().split())
        if word:
            self.hide()
            self.accepted.emit(word)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

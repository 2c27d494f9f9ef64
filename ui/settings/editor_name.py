"""Adınız: what whoever sits here calls themselves. It stands beside every version that is saved here."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.kit import Card, label
from ui.settings.form import Pen
from ui.theme.tokens import SPACE_XS

_LONGEST = 200
_REST_MS = 700
_KEY = "editor.name"


class EditorNameCard(Card):
    """One field, kept when the keys rest. It may stay empty: then versions are nobody's."""

    def __init__(self, pen: Pen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pen = pen
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addWidget(label(self.tr("Adınız"), "heading"))
        told = self.tr("Kaydettiğiniz her sürümün yanında yazar. Boş bırakabilirsiniz; bu bilgisayardan dışarı gitmez.")
        words.addWidget(label(told, "muted", wrap=True))
        self.body.addLayout(words)
        self.name = QLineEdit(pen.settings.get(_KEY))
        self.name.setMaxLength(_LONGEST)
        self.name.setAccessibleName(self.tr("Adınız"))
        self.name.setPlaceholderText(self.tr("Elif Kaya"))
        self.body.addWidget(self.name)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.flush)
        self.name.textEdited.connect(self._touch)
        self.name.editingFinished.connect(self.flush)

    def _touch(self) -> None:
        self._rest.start()

    def flush(self) -> None:
        """Keep what was typed. Where that fails, the words stay in the field and the reason stands below it."""
        self._rest.stop()
        wanted = self.name.text().strip()
        if wanted != self._pen.settings.get(_KEY):
            self._pen.write(self, _KEY, wanted, self.problem, lambda: None)

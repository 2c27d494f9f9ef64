"""A question in its place, above the calendar; nothing happens unless it is answered with yes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.kit import button, label
from ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XS


class QuestionBar(QFrame):
    """Asks one thing at a time. The keyboard stands on "Hayır", and Escape means that too."""

    left = Signal()
    """The question is over: the keyboard may go back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setProperty("tone", "warning")
        self._act: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_XS, SPACE_S, SPACE_XS)
        row.setSpacing(SPACE_S)
        self.words = label("", wrap=True)
        self.yes = button("", self._agree)
        self.no = button(self.tr("Hayır"), self.leave)
        row.addWidget(self.words, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.hide()

    def ask(self, words: str, yes: str, act: Callable[[], object]) -> None:
        """Ask; ``act`` is called where the answer is ``yes``."""
        self._act = act
        self.words.setText(words)
        self.yes.setText(yes)
        self.yes.setAccessibleName(yes)
        self.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def leave(self) -> None:
        """Take it as a no."""
        self._act = None
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def _agree(self) -> None:
        act = self._act
        self.leave()
        if act is not None:
            act()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

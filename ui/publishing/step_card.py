"""One step of a publication: its number or its tick, what to do, and the button that does it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from ui.kit import label, restyle
from ui.theme import current_theme
from ui.theme.tokens import ICON_M, SPACE_M, SPACE_S, SPACE_XS


class StepCard(QFrame):
    """Its ``main`` button is the big one while it is the step to be done; ``others`` stand below its words.

    ``body`` is room for more.
    """

    def __init__(self, main: QPushButton | None, *others: QPushButton) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.main = main
        self._number = 0
        self._is_done = False
        self._theme = current_theme()
        self._mark = QLabel()
        self._mark.setFixedWidth(ICON_M)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.title = label("", "strong", wrap=True)
        self.hint = label("", "caption", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addWidget(self.title)
        words.addWidget(self.hint)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE_S)
        words.addLayout(self.body)
        ways = QHBoxLayout()
        ways.setSpacing(SPACE_S)
        for one in others:
            ways.addWidget(one)
        ways.addStretch(1)
        words.addLayout(ways)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        if main is not None:
            row.addWidget(main, 0, Qt.AlignmentFlag.AlignTop)
        self._theme.changed.connect(self._dye)

    def name(self, number: int, title: str, hint: str = "") -> None:
        """Say which step it is."""
        self._number = number
        self.title.setText(title)
        self.say(hint)
        self._dye()

    def say(self, hint: str) -> None:
        """Say more about it, or nothing."""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def show_state(self, *, done: bool, current: bool) -> None:
        """Show whether it is done, and whether it is the one to do now."""
        self._is_done = done
        restyle(self, "current", current)
        if self.main is not None:
            restyle(self.main, "role", "primary" if current else "")
        state = self.tr("tamam") if done else self.tr("sıradaki adım") if current else self.tr("sonra")
        self.setAccessibleName(f"{self._number}. {self.title.text()}: {state}")
        self._dye()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self._dye()

    def _dye(self) -> None:
        if not self._is_done:
            self._mark.setText(f"{self._number}.")
            return
        ratio = self.devicePixelRatioF()
        pixmap = self._theme.pixmap("success", "success", round(ICON_M * ratio))
        pixmap.setDevicePixelRatio(ratio)
        self._mark.setPixmap(pixmap)

"""A line that says what was just taken away and offers it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.kit.buttons import IconButton, button, tooltip_with_shortcut
from ui.kit.layout import label
from ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XS

_SHOWN_MS = 20_000


class UndoBar(QFrame):
    """Stays for a while, or until closed. A newer offer takes the place of the older one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._undo: Callable[[], object] | None = None
        self._keys: list[QShortcut] = []
        self._also: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_XS, SPACE_XS, SPACE_XS)
        row.setSpacing(SPACE_S)
        self.words = label("", wrap=True)
        row.addWidget(self.words, 1)
        self.button = button(self.tr("Geri al"), self.undo, role="ghost")
        self.also_button = button("", self._do_also, role="ghost")
        row.addWidget(self.also_button)
        row.addWidget(self.button)
        row.addWidget(IconButton("close", self.tr("Kapat"), self.hide))
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def take_key(self, place: QWidget) -> None:
        """Let Ctrl+Z within ``place`` do what is offered, while it is shown; a text field keeps the key for itself."""
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), place)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.undo)
        key.setEnabled(False)  # while nothing is offered the key is the window's
        self._keys.append(key)
        self.button.setToolTip(tooltip_with_shortcut(self.button.text(), key.key()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow_keys()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._follow_keys()

    def _follow_keys(self) -> None:
        for key in self._keys:
            key.setEnabled(self.isVisible() and self._undo is not None)

    def offer(self, text: str, undo: Callable[[], object]) -> None:
        """Say ``text``; call ``undo`` once if the user wants it back."""
        self._undo = undo
        self._show(text)

    def say(self, text: str) -> None:
        """Say something that cannot be taken back here."""
        self._undo = None
        self._show(text)

    def also(self, text: str, act: Callable[[], object]) -> None:
        """Offer something more beside what is said now: what follows from it."""
        self._also = act
        self.also_button.setText(text)
        self.also_button.setAccessibleName(text)
        self.also_button.show()
        self._timer.start()

    def _do_also(self) -> None:
        self.hide()
        act, self._also = self._also, None
        if act is not None:
            act()

    def _show(self, text: str) -> None:
        self._also = None
        self.also_button.hide()
        self.words.setText(text)
        self.button.setVisible(self._undo is not None)
        self.show()
        self._follow_keys()
        self._timer.start()

    def undo(self) -> None:
        """Do what was offered last."""
        self.hide()
        self._timer.stop()
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()

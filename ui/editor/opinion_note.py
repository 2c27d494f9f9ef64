"""One quiet line below the findings, while LanguageTool is wanted and cannot be had."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from services.language_tool.states import Standing, State
from ui.editor.second_look import SecondLook
from ui.events import AppEvents
from ui.kit import IconButton, button, hline, label
from ui.messages import say
from ui.theme.tokens import ICON_S, SPACE_L, SPACE_S, SPACE_XS


class OpinionNote(QFrame):
    """Says what is wrong, leads to the settings, and once put away keeps still until all was well again."""

    settings_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._put_away = False
        self._text = label("", "caption", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.settings = button(self.tr("Ayarları aç"), self.settings_asked.emit, role="ghost")
        self.settings.setStyleSheet(f"QPushButton {{ padding-left: 0; padding-right: {SPACE_S}px; }}")
        self.close_button = IconButton("close", self.tr("Bu notu kaldır"), self._close, size=ICON_S)
        row = QHBoxLayout()
        row.setSpacing(SPACE_XS)
        row.addWidget(label(self.tr("İkinci görüş alınamıyor"), "section"), 1)
        row.addWidget(self.close_button)
        inside = QVBoxLayout()
        inside.setContentsMargins(SPACE_L, SPACE_S, SPACE_S, SPACE_S)
        inside.setSpacing(SPACE_XS)
        inside.addLayout(row)
        inside.addWidget(self._text)
        inside.addWidget(self.settings, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hline())
        column.addLayout(inside)
        self.hide()

    def show_state(self, state: State | None) -> None:
        """Show what is wrong; nothing where all is well, or where no opinion is wanted (``None``)."""
        if state is None:
            self.hide()
            return
        if not state.wants_user:
            self._put_away = False
        self._text.setText(f"{say(state.message)} {say(state.hint)}".strip())
        self.setAccessibleName(self._text.text())
        self.setVisible(state.wants_user and not self._put_away)

    def text(self) -> str:
        return self._text.text()

    def _close(self) -> None:
        self._put_away = True
        self.hide()


class OpinionWatch(QObject):
    """Carries the opinion's state between the checks, the note and the settings page."""

    def __init__(
        self, events: AppEvents, look: SecondLook, note: OpinionNote, check: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._events = events
        self._note = note
        self._check = check
        self._last: State | None = None
        look.stood.connect(self._stood)
        events.opinion_changed.connect(self._changed)
        note.settings_asked.connect(self._lead_to_settings)

    def _lead_to_settings(self) -> None:
        self._events.page_chosen.emit("settings")
        self._events.section_chosen.emit("opinion")

    def _stood(self, state: State | None) -> None:
        self._note.show_state(state)
        if state is not None and state != self._last:
            self._last = state
            self._events.opinion_changed.emit(state)

    def _changed(self, state: State) -> None:
        """Somebody else tried it: where it works now, the open text gets its opinion at once."""
        if state == self._last:
            return
        self._last = state
        if state.standing is Standing.READY:
            self._note.show_state(state)
            self._check()

"""What the selected tile is, in words, beside the phone."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.calendar.looks.cells import NoteLook
from ui.calendar.looks.day_notes import DayNotes
from ui.calendar.views.profile.looks import TileLook
from ui.kit import button, label
from ui.theme import current_theme
from ui.theme.tokens import ICON_S, SPACE_M, SPACE_S


class TileDetail(QWidget):
    """Its time, how far it is, how it begins, and what is to be mended."""

    open_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: TileLook | None = None
        self.moment = label("", "heading", wrap=True)
        self._icon = QLabel()
        self.state = label("")
        self.text = label("", wrap=True)
        self.notes = DayNotes()
        self.open = button(self.tr("Aç"), self._open, tooltip="Enter")
        self.hint = label("", "muted", wrap=True)
        state = QHBoxLayout()
        state.setSpacing(SPACE_S)
        state.addWidget(self._icon)
        state.addWidget(self.state, 1)
        row = QHBoxLayout()
        row.addWidget(self.open)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self.moment)
        column.addLayout(state)
        column.addWidget(self.text)
        column.addWidget(self.notes)
        column.addLayout(row)
        column.addStretch(1)
        column.addWidget(self.hint)
        current_theme().changed.connect(self._dye)
        self.show_look(None)

    def show_look(self, look: TileLook | None) -> None:
        """Show a tile, or what can be done with the grid where none is selected."""
        self._look = look
        for widget in (self._icon, self.state, self.text, self.open):
            widget.setVisible(look is not None)
        self.moment.setVisible(look is not None)
        self.notes.show_notes([NoteLook(note) for note in look.notes] if look is not None else [])
        if look is None or look.is_out:
            said = self.tr("Planlananlar üstte, yayımlananlar altta: profil bu sırayla görünecek.")
        else:
            said = self.tr("Yer değiştirmek için planlı bir gönderinin üzerine sürükleyin ya da Alt+ok tuşuna basın.")
        self.hint.setText(said)
        if look is not None:
            self.moment.setText(look.moment)
            self.state.setText(look.card.state.word)
            self.text.setText(look.card.excerpt)
            self._dye()

    def _dye(self) -> None:
        if self._look is not None:
            state = self._look.card.state
            ratio = self.devicePixelRatioF()
            pixmap = current_theme().pixmap(state.icon, state.tone, round(ICON_S * ratio))
            pixmap.setDevicePixelRatio(ratio)
            self._icon.setPixmap(pixmap)
            self._icon.setFixedSize(QSize(ICON_S, ICON_S))

    def _open(self) -> None:
        if self._look is not None:
            self.open_asked.emit(self._look.post_id)

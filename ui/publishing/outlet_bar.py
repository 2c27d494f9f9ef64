"""Where a post goes: a toggle for each outlet, ticked where it is out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from services.publishing.outlets import Outlet, open_outlets
from ui.kit import button
from ui.publishing.session import Session
from ui.publishing.words import outlet_name
from ui.theme.tokens import SPACE_S


class OutletBar(QWidget):
    """One is shown; arrow keys go to the others."""

    chosen = Signal(object)
    """An :class:`Outlet`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_S)
        self._row.addStretch(1)
        self._group = QButtonGroup(self)
        self.buttons: dict[Outlet, QPushButton] = {}

    def show_session(self, session: Session) -> None:
        """Show the outlets of the post, and which of them is before the user."""
        known = session.known
        wanted = () if known is None else known.outlets
        if tuple(self.buttons) != wanted:
            self._make(wanted)
        waiting = () if known is None else open_outlets(known.post)
        for outlet, one in self.buttons.items():
            name = outlet_name(outlet, known.around.accounts if known is not None else ())
            out = outlet not in waiting
            one.setText(self.tr("{name}: yayımlandı").format(name=name) if out else name)
            one.setAccessibleName(one.text())
            one.setChecked(outlet == session.outlet)

    def _make(self, outlets: tuple[Outlet, ...]) -> None:
        for old in self.buttons.values():
            self._group.removeButton(old)
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = {}
        for place, outlet in enumerate(outlets):
            made = button("", role="toggle", icon=outlet.platform.value)
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.clicked.connect(lambda _checked=False, outlet=outlet: self.chosen.emit(outlet))
            self._group.addButton(made)
            self._row.insertWidget(place, made)
            self.buttons[outlet] = made

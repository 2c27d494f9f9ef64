"""A day that may be missing: a tick, and the day beside it while it is ticked."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QSizePolicy, QWidget

from ui.theme.tokens import SPACE_S

_WIDTH = 128


class _Day(QDateEdit):
    """The wheel scrolls the page over it: nobody chooses a day by passing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class OptionalDay(QWidget):
    """``name`` is written beside the tick and said by screen readers for the day."""

    changed = Signal()
    """The user ticked, unticked or chose another day."""

    def __init__(self, name: str, proposed: date, parent: QWidget | None = None) -> None:
        """``proposed`` is the day that stands there at first."""
        super().__init__(parent)
        self._proposed = proposed
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        self.tick = QCheckBox(name)
        self.tick.toggled.connect(self._toggled)
        self.day = _Day()
        self.day.setAccessibleName(name)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("dd.MM.yyyy")
        self.day.setKeyboardTracking(False)
        self.day.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.day.setFixedWidth(_WIDTH)
        self.day.dateChanged.connect(self.changed)
        policy = self.day.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.day.setSizePolicy(policy)
        self.tick.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(self.tick, 1)
        row.addWidget(self.day)
        self.show_day(None)

    def value(self) -> date | None:
        """Return the day, or ``None`` while there is no tick."""
        if not self.tick.isChecked():
            return None
        shown = self.day.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date | None) -> None:
        """Show a day, or none, without saying that the user chose it."""
        for part in (self.tick, self.day):
            part.blockSignals(True)
        self.tick.setChecked(day is not None)
        shown = day or self._proposed
        self.day.setDate(QDate(shown.year, shown.month, shown.day))
        self.day.setVisible(day is not None)
        for part in (self.tick, self.day):
            part.blockSignals(False)

    def _toggled(self, ticked: bool) -> None:
        self.day.setVisible(ticked)
        self.changed.emit()

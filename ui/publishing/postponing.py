"""Another time: the next free ones as a menu, or one that the user chooses."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QMenu, QPushButton, QWidget

from services.clock import Clock
from ui.kit import IconButton, button, label, type_over
from ui.moments import clock_shape, from_field, to_field, when
from ui.theme.tokens import SPACE_S

_SOON = timedelta(hours=1)


class OtherTime(QWidget):
    """A field for a day and a time, shown when none of the offered ones will do."""

    chosen = Signal(object)
    """An aware ``datetime``."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.field = QDateTimeEdit()
        self.field.setLocale(QLocale())
        self.field.setDisplayFormat(f"d MMM yyyy ddd {clock_shape()}")
        type_over(self.field)
        self.field.setCalendarPopup(True)
        self.field.setAccessibleName(self.tr("Yeni yayın zamanı"))
        self.field.lineEdit().setAccessibleName(self.field.accessibleName())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(label(self.tr("Yeni zaman")))
        row.addWidget(self.field, 1)
        self.set_button = button(self.tr("Bu zamana al"), self._choose, role="primary")
        row.addWidget(self.set_button)
        row.addWidget(IconButton("close", self.tr("Vazgeç"), self.hide))
        self.hide()

    def begin(self, proposed: datetime | None) -> None:
        """Show the field, and let the user type into it."""
        self.field.setDateTime(to_field(proposed or self._clock.now() + _SOON))
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        self.hide()
        self.chosen.emit(from_field(self.field.dateTime()))


class PostponeButton(QPushButton):
    """Opens the menu of times."""

    chosen = Signal(object)
    """An aware ``datetime``."""
    other_asked = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.setText(self.tr("Ertele…"))
        self.setAccessibleName(self.text())
        self.setAutoDefault(False)
        self._clock = clock
        self._free: Sequence[datetime] = ()
        self._planned: datetime | None = None
        self.menu_shown: QMenu | None = None
        self.clicked.connect(self.show_menu)

    def offer(self, free: Sequence[datetime], planned: datetime | None) -> None:
        """Offer these moments beside "in an hour" for a post that is ``planned`` for then."""
        self._free, self._planned = free, planned

    def show_menu(self) -> QMenu:
        """Open the menu above the button, its first time chosen."""
        menu = self.menu_shown = QMenu(self)
        soon = (self._clock.now() + _SOON).replace(second=0, microsecond=0)
        if not self._is_earlier(soon):
            self._put(menu, self.tr("Bir saat sonra ({when})").format(when=when(soon)), soon)
        for moment in self._free:
            words = self.tr("Öne al: {when}") if self._is_earlier(moment) else self.tr("Boş zaman: {when}")
            self._put(menu, words.format(when=when(moment)), moment)
        if self._is_earlier(soon):
            self._put(menu, self.tr("Öne al: {when}").format(when=when(soon)), soon)
        menu.addSeparator()
        menu.addAction(self.tr("Başka bir zaman…"), self.other_asked.emit)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
        menu.setActiveAction(menu.actions()[0])
        return menu

    def _is_earlier(self, moment: datetime) -> bool:
        return self._planned is not None and moment < self._planned

    def _put(self, menu: QMenu, words: str, moment: datetime) -> None:
        action = QAction(words, menu)
        action.triggered.connect(lambda _checked=False: self.chosen.emit(moment))
        menu.addAction(action)

"""Fields of the checklist: each has a value for "nobody has looked"."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QWidget

from models.enums import AccountKind
from ui.accounts.words import qdate

CONTROL_WIDTH = 188
_FIRST_DAY = date(2004, 1, 1)
"""Before it there was nothing to look at."""
_REST_MS = 700
_MOST_DIGITS = 9


class Choice(QComboBox):
    """A closed list of answers. The wheel scrolls the page over it: nobody answers by passing."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFixedWidth(CONTROL_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()


class DayField(QDateEdit):
    """A day, chosen from a calendar or typed; told when it is whole. The wheel scrolls the page over it."""

    def __init__(self, name: str, latest: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        self.setDisplayFormat("d MMMM yyyy")
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_latest(latest)

    def set_latest(self, latest: date) -> None:
        """Allow no day after ``latest``."""
        self.setDateRange(qdate(_FIRST_DAY), qdate(latest))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class YesNo(Choice):
    """Yes, no, or nobody has looked."""

    answered = Signal(object)
    """``True``, ``False`` or ``None``, chosen by the user."""

    def __init__(self, name: str, yes: str, no: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._values = (None, True, False)
        self.addItems((self.tr("Bilinmiyor"), yes, no))
        self.activated.connect(self._answer)

    def show_value(self, value: bool | None) -> None:
        self.setCurrentIndex(self._values.index(value))

    def _answer(self, row: int) -> None:
        self.answered.emit(self._values[row])


class KindChoice(Choice):
    """A page, a personal profile, or nobody has looked."""

    answered = Signal(object)
    """An :class:`AccountKind`, chosen by the user."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._values = (AccountKind.UNKNOWN, AccountKind.PAGE, AccountKind.PROFILE)
        self.addItems((self.tr("Bilinmiyor"), self.tr("Sayfa"), self.tr("Kişisel profil")))
        self.activated.connect(self._answer)

    def show_value(self, value: AccountKind) -> None:
        self.setCurrentIndex(self._values.index(value))

    def _answer(self, row: int) -> None:
        self.answered.emit(self._values[row])


class TypedField(QLineEdit):
    """A line that tells what was typed when the keys rest, and once more when it is left."""

    rested = Signal()
    left = Signal()

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.rested)
        self.textEdited.connect(self._start_rest)
        self.editingFinished.connect(self.finish)

    def finish(self) -> None:
        """Tell what was typed now."""
        if self._rest.isActive():
            self._rest.stop()
            self.rested.emit()
        self.left.emit()

    def _start_rest(self, _text: str) -> None:
        self._rest.start()

    def show_text(self, text: str) -> None:
        """Show ``text``, unless the user is typing just that."""
        if text != self.text().strip():
            self._rest.stop()
            self.setText(text)
            self.setCursorPosition(0)  # what does not fit is cut at its end


class NumberField(TypedField):
    """A number, or nothing. Points and spaces between the thousands are taken as they come."""

    def __init__(self, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(name, placeholder, parent)
        self.setFixedWidth(CONTROL_WIDTH)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.left.connect(self._tidy)

    def value(self) -> int | None:
        digits = "".join(letter for letter in self.text() if letter in "0123456789")
        return int(digits) if digits else None

    def show_value(self, value: int | None) -> None:
        if value != self.value():
            self.show_text(_grouped(value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if typed.isprintable() and typed and not self._takes(typed):
            event.ignore()
            return
        super().keyPressEvent(event)

    def _takes(self, typed: str) -> bool:
        digits = sum(letter.isdigit() for letter in self.text())
        room = digits < _MOST_DIGITS or self.hasSelectedText()
        return all(letter in "., \u00a0" or (letter in "0123456789" and room) for letter in typed)

    def _tidy(self) -> None:
        value = self.value()
        if value is not None and value >= 10**_MOST_DIGITS:  # pasted
            value = 10**_MOST_DIGITS - 1
        if self.text() != _grouped(value):
            self.setText(_grouped(value))


def _grouped(value: int | None) -> str:
    return "" if value is None else QLocale().toString(value)

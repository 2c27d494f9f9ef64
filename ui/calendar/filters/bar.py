"""The filter bar: a field for words, what can be chosen, and what of the calendar is shown while something is on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from models.calendar import FilterPart
from ui.calendar.filters.chips import Chips, ResultLine
from ui.calendar.filters.choice_button import ChoiceButton
from ui.calendar.filters.options import part_name
from ui.kit import FlowLayout, button, tooltip_with_shortcut
from ui.theme import current_theme
from ui.theme.tokens import ICON_S, SPACE_S

SEARCH_KEY = "Ctrl+F"
_REST_MS = 80
_LEAST_WIDTH, _MOST_WIDTH = 90, 340
_NARROW = 250
"""Below this width the button beside the field is only its sign."""
translate = QCoreApplication.translate


class SearchField(QLineEdit):
    """Says what was typed a moment after the last key. Escape takes everything away that is on."""

    typed = Signal(str)
    escaped = Signal()
    entered = Signal(bool)
    """Enter: to the next hit; with Shift, backwards."""
    left = Signal()
    """The arrow down: the keyboard goes on to the calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = translate("Filters", "Takvimde ara")
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setToolTip(tooltip_with_shortcut(name, SEARCH_KEY))
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setMaximumWidth(_MOST_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._magnifier = QAction(self)
        self.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        current_theme().changed.connect(self._dye)  # a slot of ours: Qt lets go of it when either side ends
        self._dye()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.say)
        self.textChanged.connect(self._rest.start)

    def show_text(self, text: str) -> None:
        """Show other words, without saying that they were typed; what is being typed just now is left alone."""
        if self.text().strip() != text and not self._rest.isActive():
            self.setText(text)
            self._rest.stop()

    def say(self) -> None:
        """Say what was typed, now."""
        self._rest.stop()
        self.typed.emit(self.text().strip())

    def event(self, event: QEvent) -> bool:
        # Escape is ours while there is something in the field, whatever shortcut the page has for it.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._rest.stop()
            self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.say()
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _dye(self) -> None:
        self._magnifier.setIcon(current_theme().icon("search", "muted", ICON_S))


class FilterHead(QWidget):
    """What always stands above the calendar: the field, and the button that shows what else can be chosen."""

    opened = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = SearchField()
        self.more = button(translate("Filters", "Süz"), role="toggle", icon="filter")
        self.more.setToolTip(translate("Filters", "Hesaba, duruma, sütuna, kampanyaya ve yazana göre süz"))
        self.more.setCheckable(True)
        self.more.toggled.connect(self.opened)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.field, 100)
        row.addWidget(self.more)
        row.addStretch(1)
        self._words = self.more.text()
        self.setMinimumWidth(_LEAST_WIDTH + SPACE_S + self.more.minimumSizeHint().height() + SPACE_S)

    def show_number(self, chosen: int) -> None:
        """Say how many choices are on, for whoever has closed the row of them."""
        name = translate("Filters", "Süz")
        self._words = f"{name} ({chosen})" if chosen else name
        self.more.setAccessibleName(self._words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        words = self._words if self.width() >= _NARROW else ""
        if words != self.more.text():
            self.more.setText(words)


class FilterRow(QWidget):
    """What can be chosen, where that was asked for, else a chip for each choice; and how much is found.

    It hides while nothing is left out and nothing was asked for.
    """

    chosen = Signal(object, object)
    """A :class:`FilterPart`, and a frozenset of ids."""
    opened = Signal(object)
    """The :class:`FilterPart` whose check list is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        self._choices = QWidget()
        flow = FlowLayout(self._choices, SPACE_S)
        self.buttons: dict[FilterPart, ChoiceButton] = {}
        for part in FilterPart:
            made = ChoiceButton(part_name(part))
            made.chosen_changed.connect(partial(self.chosen.emit, part))
            made.opened.connect(partial(self.opened.emit, part))
            flow.addWidget(made)
            self.buttons[part] = made
        self.chips = Chips()
        self.result = ResultLine()
        row.addWidget(self._choices, 1)
        row.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.result, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self.show_parts(choices=False, result=False)

    def show_parts(self, *, choices: bool, result: bool) -> None:
        self._choices.setVisible(choices)
        self.chips.setVisible(not choices)
        self.result.setVisible(result)
        self.setVisible(choices or result)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Put the result below the choices where one line is too short for both."""
        shown = [button.sizeHint().width() + SPACE_S for button in self.buttons.values() if not button.isHidden()]
        needed = sum(shown) + self.result.sizeHint().width()
        both = not (self._choices.isHidden() or self.result.isHidden())
        way = QBoxLayout.Direction.TopToBottom if both and needed > self.width() else QBoxLayout.Direction.LeftToRight
        if way != self._row.direction():
            self._row.setDirection(way)

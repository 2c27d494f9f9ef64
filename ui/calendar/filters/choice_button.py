"""A button that opens a check list: several things may be chosen at once, and each choice counts immediately."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.calendar.filters.chips import THIN_SPACE
from ui.calendar.filters.options import Option
from ui.kit import bold_surplus, colour_dot, tooltip_with_shortcut
from ui.theme import current_theme
from ui.theme.tokens import ICON_S, SPACE_S, SPACE_XS

_CHEVRON = 12
_MOST_HEIGHT = 360
_SHORT_NAME = 18
_WIDEST_COUNT = " (00.000)"
_KEYS = "Alt+Down"


class ChoiceList(QFrame):
    """The open list. Tab and arrows go through it, the space bar ticks, Enter and Escape close it."""

    ticked = Signal()

    def __init__(self, options: Sequence[Option], chosen: frozenset[str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(SPACE_XS, SPACE_XS, SPACE_XS, SPACE_XS)
        rows.setSpacing(SPACE_XS)
        theme = current_theme()
        self.boxes: dict[str, QCheckBox] = {}
        self._names = {option.key: option.name for option in options}
        for option in options:
            box = QCheckBox(option.name.replace("&", "&&"))
            box.setIconSize(QSize(ICON_S, ICON_S))
            if option.icon:
                box.setIcon(theme.icon(option.icon, option.tone, ICON_S))
            elif option.colour is not None:
                box.setIcon(colour_dot(option.colour))
            box.setChecked(option.key in chosen)
            box.toggled.connect(self.ticked)
            rows.addWidget(box)
            self.boxes[option.key] = box
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        column.addWidget(scroll)
        wanted = inside.sizeHint()
        counts = self.fontMetrics().horizontalAdvance(_WIDEST_COUNT)
        scroll.setMinimumSize(wanted.width() + counts + scroll.verticalScrollBar().sizeHint().width(), 0)
        scroll.setFixedHeight(min(wanted.height(), _MOST_HEIGHT))

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many posts each choice stands for. The list keeps its width."""
        for key, box in self.boxes.items():
            box.setText(f"{self._names[key]} ({QLocale().toString(counts.get(key, 0))})".replace("&", "&&"))

    @property
    def chosen(self) -> frozenset[str]:
        return frozenset(key for key, box in self.boxes.items() if box.isChecked())

    def open_below(self, anchor: QWidget) -> None:
        """Open under a widget, inside its screen; the keyboard is on the first choice that is on, or on the first."""
        self.adjustSize()
        place = anchor.mapToGlobal(QPoint(0, anchor.height() + SPACE_XS))
        screen = anchor.screen().availableGeometry()
        x = max(screen.left(), min(place.x(), screen.right() - self.width()))
        self.move(x, max(screen.top(), min(place.y(), screen.bottom() - self.height())))
        self.show()
        first = next((box for box in self.boxes.values() if box.isChecked()), None)
        box = first or next(iter(self.boxes.values()))
        box.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)


class ChoiceButton(QPushButton):
    """Says what is chosen: "Durum", "Durum: Hazır", and "Durum: 2" while two of them are."""

    chosen_changed = Signal(object)
    """A frozenset of the ids of what is chosen."""
    opened = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._options: Sequence[Option] = ()
        self._chosen: frozenset[str] = frozenset()
        self.list: ChoiceList | None = None
        self.setProperty("role", "toggle")
        self.setCheckable(True)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the sign that it opens stands behind the word
        self.setIconSize(QSize(_CHEVRON, _CHEVRON))
        self.clicked.connect(self.open)
        current_theme().changed.connect(self._dye)  # a slot of ours: Qt lets go of it when either side ends
        self.show_choice((), frozenset())

    def show_choice(self, options: Sequence[Option], chosen: frozenset[str]) -> None:
        """Show what there is to choose and what is chosen; without anything to choose it hides."""
        self._options, self._chosen = options, chosen
        names = ", ".join(option.name for option in options if option.key in chosen)
        short = names if len(chosen) == 1 and len(names) <= _SHORT_NAME else str(len(chosen))
        words = f"{self._name}: {short}" if chosen else self._name
        self.setText(words.replace("&", "&&") + THIN_SPACE)
        self.setAccessibleName(f"{self._name}: {names}" if names else self._name)
        self.setToolTip(tooltip_with_shortcut(names or self._name, _KEYS))
        self.setChecked(bool(chosen))
        self.setVisible(bool(options))
        self._dye()

    def open(self) -> None:
        """Open the check list."""
        self.setChecked(bool(self._chosen))  # a click has turned it over
        if self._options:
            self.list = ChoiceList(self._options, self._chosen, self)
            self.list.ticked.connect(self._tick)
            self.list.destroyed.connect(self._closed)
            self.list.open_below(self)
            self.opened.emit()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        hint.setWidth(hint.width() + bold_surplus(self, self.text()))
        return hint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down) and not event.isAutoRepeat():
            self.open()
        else:
            super().keyPressEvent(event)

    def _tick(self) -> None:
        if self.list is not None:
            self._chosen = self.list.chosen
            self.chosen_changed.emit(self._chosen)

    def _closed(self) -> None:
        self.list = None

    def _dye(self) -> None:
        self.setIcon(current_theme().icon("chevron-down", "accent" if self._chosen else "muted", _CHEVRON))

"""Buttons with icons, tooltips that show their shortcut, and names for screen readers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from ui.theme import current_theme
from ui.theme.tokens import ICON_M, ICON_S


def tooltip_with_shortcut(text: str, shortcut: str | QKeySequence | None) -> str:
    """Return ``text`` followed by the shortcut, in the words that stand on the keys (Qt's Turkish says "Kontrol")."""
    if not shortcut:
        return text
    sequence = QKeySequence(shortcut) if isinstance(shortcut, str) else shortcut
    return f"{text} ({sequence.toString(QKeySequence.SequenceFormat.PortableText)})"


def bold_surplus(widget: QWidget, text: str) -> int:
    """Return how many pixels wider ``text`` is in the weight of what is chosen; Qt reserves none for it."""
    widget.ensurePolished()
    bold = QFont(widget.font())
    bold.setWeight(QFont.Weight.DemiBold)
    plain = QFontMetrics(widget.font()).horizontalAdvance(text)
    return max(0, QFontMetrics(bold).horizontalAdvance(text) - plain) + 2


def button(
    text: str,
    clicked: Callable[[], object] | None = None,
    *,
    role: str = "",
    icon: str = "",
    shortcut: str = "",
    tooltip: str = "",
) -> QPushButton:
    """Return a push button. ``role`` is ``primary``, ``danger``, ``ghost``, ``toggle`` or empty."""
    made = _Button(text)
    made.setProperty("role", role)
    made.setAccessibleName(text)
    if icon:
        token = {"primary": "on_accent", "danger": "error", "ghost": "accent"}.get(role, "text")
        made.keep_dyed(icon, token)
    if shortcut:
        _press_by(made, shortcut)
    if tooltip or shortcut:
        made.setToolTip(tooltip_with_shortcut(tooltip or text, shortcut))
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


class _Button(QPushButton):
    """A push button that Enter presses too: Qt leaves that to dialogs, and people expect it everywhere."""

    _icon = _colour = ""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self.property("role") == "toggle":  # its words are bolder while it is pressed
            hint.setWidth(hint.width() + bold_surplus(self, self.text()))
        return hint

    def keep_dyed(self, icon: str, colour: str) -> None:
        """Show ``icon`` in a token's colour, now and after each change of the theme."""
        self._icon, self._colour = icon, colour
        self.setIconSize(QSize(ICON_S, ICON_S))
        current_theme().changed.connect(self._dye)  # a slot of ours: Qt lets go of it when either side ends
        self._dye()

    def _dye(self) -> None:
        self.setIcon(current_theme().icon(self._icon, self._colour, ICON_S))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)


def _press_by(made: QAbstractButton, shortcut: str) -> None:
    """Press ``made`` by a key, at once.

    A button's own shortcut shows it pressed for 100 ms before it acts, and what is typed meanwhile goes astray.
    """
    QShortcut(QKeySequence(shortcut), made, made.click)


class IconButton(QToolButton):
    """A button that is only an icon: its name is its tooltip and what a screen reader says."""

    def __init__(
        self,
        icon: str,
        name: str,
        clicked: Callable[[], object] | None = None,
        *,
        shortcut: str = "",
        colour: str = "muted",
        size: int = ICON_M,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._colour = colour
        self._size = size
        self._theme = current_theme()
        self.setIconSize(QSize(size, size))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_name(name, shortcut)
        if shortcut:
            _press_by(self, shortcut)
        if clicked is not None:
            self.clicked.connect(lambda _checked=False: clicked())
        self._theme.changed.connect(self._dye)
        self._dye()

    def set_icon(self, icon: str, colour: str | None = None) -> None:
        """Show another icon, and dye it with another token of the theme where one is given."""
        self._icon = icon
        self._colour = colour or self._colour
        self._dye()

    def set_name(self, name: str, shortcut: str = "") -> None:
        """Set what tooltip and screen reader say."""
        self.setAccessibleName(name)
        self.setToolTip(tooltip_with_shortcut(name, shortcut))

    def _dye(self) -> None:
        self.setIcon(self._theme.icon(self._icon, self._colour, self._size))

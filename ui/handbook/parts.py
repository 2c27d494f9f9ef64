"""Small pieces that the page's panes are made of: dyed icons, sentences with a mark before them, scrolled ground."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from models.errors import UserError
from ui.kit import label
from ui.messages import say_error
from ui.theme import current_theme
from ui.theme.tokens import ICON_S, SPACE_M, SPACE_S, SPACE_XS

READABLE_WIDTH = 760


class Sign(QLabel):
    """An icon in a colour of the theme, now and after each change of it."""

    def __init__(self, icon: str, colour: str, size: int = ICON_S) -> None:
        super().__init__()
        self._icon, self._colour, self._size = icon, colour, size
        self._theme = current_theme()
        self._theme.changed.connect(self._dye)
        self._dye()

    def _dye(self) -> None:
        ratio = self.devicePixelRatioF()
        pixmap = self._theme.pixmap(self._icon, self._colour, round(self._size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        self.setPixmap(pixmap)


def marked(icon: str, colour: str, text: str, below: str = "") -> QWidget:
    """Return a sentence after an icon, with a muted one under it where ``below`` is given."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE_S)
    row.addWidget(Sign(icon, colour), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(SPACE_XS // 2)
    words.addWidget(readable(text))
    if below:
        words.addWidget(readable(below, "muted"))
    row.addLayout(words, 1)
    return made


def readable(text: str, role: str = "") -> QLabel:
    """Return wrapped words that can be selected and copied with the mouse."""
    made = label(text, role, wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def section(title: str) -> QLabel:
    """Return the heading of a group of sentences."""
    made = label(title, "section")
    made.setContentsMargins(0, SPACE_S, 0, 0)
    return made


def told(error: Exception | None) -> str:
    """Return what a ``UserError`` says, nothing for none; anything else is raised again."""
    if error is None:
        return ""
    if not isinstance(error, UserError):
        raise error
    return say_error(error)


class Scrolled(QScrollArea):
    """A column that scrolls, by the arrow keys too. :meth:`begin` it, fill ``column``, then :meth:`finish`."""

    def __init__(self, name: str, *, margin: int = SPACE_M) -> None:
        super().__init__()
        self.setProperty("role", "reader")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self._margin = margin
        self._inside = QWidget()
        self.column = QVBoxLayout()
        self.begin()
        self.finish()

    def begin(self) -> None:
        """Begin an empty column; what is shown stays until :meth:`finish`."""
        self._inside = QWidget()
        self._inside.setProperty("role", "scrolled")
        self._inside.setMaximumWidth(READABLE_WIDTH)
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(self._margin, self._margin, self._margin, self._margin)
        self.column.setSpacing(SPACE_M)

    def finish(self) -> None:
        """Show the column from its top. It is put in as a whole, so that no half of it is ever painted."""
        self.column.addStretch(1)
        self.setWidget(self._inside)  # which lets go of the former one
        self.verticalScrollBar().setValue(0)

"""Headings, cards and empty states."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import current_theme
from ui.theme.tokens import ICON_L, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS

_READABLE_WIDTH = 460


def label(text: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label.

    ``role`` is ``title``, ``heading``, ``section``, ``strong``, ``muted``, ``caption``, ``code`` or empty.
    """
    made = QLabel(text)
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    return made


class ElidedLabel(QLabel):
    """One line that gives way: what does not fit is cut with an ellipsis and told by the tooltip.

    Names that begin alike are cut in their ``middle``.
    """

    def __init__(self, role: str = "", parent: QWidget | None = None, *, middle: bool = False) -> None:
        super().__init__(parent)
        self._cut = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), self._cut, self.width())
        self.setToolTip("" if shown == self.text() else self.text())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()


def hline() -> QFrame:
    """Return a hairline across its layout."""
    line = QFrame()
    line.setProperty("role", "line")
    return line


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property and have the style sheet look at the widget again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


class Card(QFrame):
    """A white ground with a border; fill ``body``."""

    def __init__(self, parent: QWidget | None = None, *, margin: int = SPACE_L) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(SPACE_M)


class PageHeader(QWidget):
    """A page's title and one line under it on the left; its actions on the right, in ``buttons``."""

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_M)
        row.setSpacing(SPACE_M)
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        self.title = label(title, "title")
        self.subtitle = label(subtitle, "muted")
        self.subtitle.setVisible(bool(subtitle))
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        row.addLayout(words, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(SPACE_S)
        row.addLayout(self.buttons)

    def set_subtitle(self, text: str) -> None:
        self.subtitle.setText(text)
        self.subtitle.setVisible(bool(text))


class EmptyState(QWidget):
    """What a page says while it has nothing to show: what belongs here and what to do next.

    Put buttons into ``buttons``.
    """

    def __init__(self, icon: str, title: str, body: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._theme = current_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_M)
        column.addStretch(2)
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._picture)
        self.title = label(title, "heading", wrap=True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.title)
        self.body = label(body, "muted", wrap=True)
        self.body.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.body.setMaximumWidth(_READABLE_WIDTH)
        # A wrapped label inside an aligned cell keeps its one-word minimum width; stretches on both sides let it grow.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.body, 100)
        middle.addStretch(1)
        column.addLayout(middle)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(SPACE_S)
        self.buttons.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self.buttons)
        column.addStretch(3)
        self._theme.changed.connect(self._dye)
        self._dye()

    def _dye(self) -> None:
        ratio = self.devicePixelRatioF()
        pixmap = self._theme.pixmap(self._icon, "accent", round(ICON_L * ratio))
        pixmap.setDevicePixelRatio(ratio)
        self._picture.setPixmap(pixmap)

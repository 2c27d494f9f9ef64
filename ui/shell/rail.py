"""The navigation rail."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.kit import tooltip_with_shortcut
from ui.shell.pages import PageSpec
from ui.theme import current_theme
from ui.theme.tokens import ICON_L, ICON_M, SPACE_L, SPACE_S, SPACE_XS

_WIDTH = 88


class Rail(QFrame):
    """One button for each page under the app's mark, help at the foot. Keys reach it from anywhere."""

    chosen = Signal(str)
    """A page's key."""
    help_asked = Signal()

    def __init__(self, pages: Sequence[PageSpec], mark: QIcon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setFixedWidth(_WIDTH)
        self._theme = current_theme()
        self._icons: dict[QToolButton, str] = {}
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, SPACE_L, SPACE_S, SPACE_S)
        column.setSpacing(SPACE_XS)
        picture = QLabel()
        picture.setPixmap(mark.pixmap(QSize(ICON_L, ICON_L), self.devicePixelRatioF()))
        picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        picture.setAccessibleName("Birim Kalemi")
        column.addWidget(picture)
        column.addSpacing(SPACE_L)
        for page in pages:
            button = self._button(page.title, page.icon, page.shortcut)
            button.setCheckable(True)
            button.toggled.connect(self._dye)
            button.clicked.connect(lambda _checked=False, key=page.key: self.chosen.emit(key))
            self._group.addButton(button)
            self._buttons[page.key] = button
            column.addWidget(button)
        column.addStretch(1)
        helper = self._button(self.tr("Kısayollar"), "keyboard", "F1")
        helper.clicked.connect(lambda _checked=False: self.help_asked.emit())
        column.addWidget(helper)
        self._theme.changed.connect(self._dye)
        self._dye()

    def show_current(self, key: str) -> None:
        """Mark the page ``key`` as the one that is shown."""
        self._buttons[key].setChecked(True)

    def _button(self, title: str, icon: str, shortcut: str) -> QToolButton:
        button = QToolButton()
        button.setText(title)
        button.setAccessibleName(title)
        button.setToolTip(tooltip_with_shortcut(title, shortcut))
        button.setShortcut(QKeySequence(shortcut))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(ICON_M + 2, ICON_M + 2))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._icons[button] = icon
        return button

    def _dye(self) -> None:
        for button, icon in self._icons.items():
            button.setIcon(self._theme.icon(icon, "accent" if button.isChecked() else "muted", ICON_M + 2))

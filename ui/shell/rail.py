"""The navigation rail."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QPainter, QPen, QPixmap, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.kit import tooltip_with_shortcut
from ui.shell.pages import ActionSpec, PageSpec
from ui.theme import current_theme
from ui.theme.tokens import ICON_L, SPACE_M, SPACE_S

_WIDTH = 88
_ICON = 22
_DOT = 8


class Rail(QFrame):
    """One button for each page under the app's mark, actions and help at the foot. Keys reach it from anywhere."""

    chosen = Signal(str)
    """A page's key."""
    help_asked = Signal()
    action_asked = Signal(str)
    """An action's key."""

    def __init__(
        self,
        pages: Sequence[PageSpec],
        mark: QIcon,
        parent: QWidget | None = None,
        *,
        actions: Sequence[ActionSpec] = (),
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setFixedWidth(_WIDTH)
        self._theme = current_theme()
        self._icons: dict[QToolButton, str] = {}
        self._names: dict[QToolButton, str] = {}
        self._buttons: dict[str, QToolButton] = {}
        self._actions: dict[str, QToolButton] = {}
        self._marked: set[QToolButton] = set()
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, SPACE_M, SPACE_S, SPACE_S)
        column.setSpacing(2)  # nine buttons fit into the lowest window
        picture = QLabel()
        picture.setPixmap(mark.pixmap(QSize(ICON_L, ICON_L), self.devicePixelRatioF()))
        picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        picture.setAccessibleName("Birim Kalemi")
        column.addWidget(picture)
        column.addSpacing(SPACE_S)
        for page in pages:
            button = self._button(page.title, page.icon, page.shortcut)
            button.setCheckable(True)
            button.toggled.connect(partial(self._dye, button))
            button.clicked.connect(lambda _checked=False, key=page.key: self.chosen.emit(key))
            self._group.addButton(button)
            self._buttons[page.key] = button
            column.addWidget(button)
        column.addStretch(1)
        for action in actions:
            one = self._button(action.title, action.icon, action.shortcut)
            one.clicked.connect(lambda _checked=False, key=action.key: self.action_asked.emit(key))
            self._actions[action.key] = one
            column.addWidget(one)
        helper = self._button(self.tr("Kısayollar"), "keyboard", "F1")
        helper.clicked.connect(lambda _checked=False: self.help_asked.emit())
        column.addWidget(helper)
        self._theme.changed.connect(self._dye_all)
        for one in (*self._actions.values(), helper):
            self._dye(one)

    def show_current(self, key: str) -> None:
        """Mark the page ``key`` as the one that is shown."""
        for known, button in self._buttons.items():
            button.setChecked(known == key)
            if button.icon().isNull():
                self._dye(button)

    def mark(self, key: str, why: str) -> None:
        """Put a quiet dot on the page ``key``; its tooltip and screen readers say ``why``. No words take it away."""
        self._mark(self._buttons[key], why)

    def mark_action(self, key: str, why: str) -> None:
        """Do the same with an action."""
        self._mark(self._actions[key], why)

    def _mark(self, button: QToolButton, why: str) -> None:
        if why:
            self._marked.add(button)
        else:
            self._marked.discard(button)
        button.setAccessibleDescription(why)
        name = self._names[button]
        button.setToolTip(f"{name}\n{why}" if why else name)
        self._dye(button)

    def _button(self, title: str, icon: str, shortcut: str) -> QToolButton:
        button = QToolButton()
        button.setText(title)
        button.setAccessibleName(title)
        self._names[button] = tooltip_with_shortcut(title, shortcut)
        button.setToolTip(self._names[button])
        QShortcut(QKeySequence(shortcut), button, button.click)  # its own would act 100 ms later
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._icons[button] = icon
        return button

    def _dye_all(self) -> None:
        for button in self._icons:
            self._dye(button)

    def _dye(self, button: QToolButton, _checked: bool = False) -> None:
        # One picture, for this screen: four of each, as a general icon has, would be felt before the first paint.
        ratio = self.devicePixelRatioF()
        colour = "accent" if button.isChecked() else "muted"
        pixmap = self._theme.pixmap(self._icons[button], colour, round(_ICON * ratio))
        pixmap.setDevicePixelRatio(ratio)
        if button in self._marked:
            pixmap = self._with_dot(pixmap)
        button.setIcon(QIcon(pixmap))

    def _with_dot(self, pixmap: QPixmap) -> QPixmap:
        marked = QPixmap(pixmap)  # the theme keeps the one without
        painter = QPainter(marked)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("surface"), 1.5))
        painter.setBrush(self._theme.colour("warning"))
        painter.drawEllipse(QRectF(_ICON - _DOT - 0.5, 0.5, _DOT, _DOT))
        painter.end()
        return marked

"""The theme of the running application: follows the system or the user's choice, and dyes the icons."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from services.paths import RESOURCES
from ui.theme import tokens as design
from ui.theme.stylesheet import style_sheet
from ui.theme.tokens import DARK, LIGHT, Tokens

FONT_FAMILIES = ["Segoe UI Variable Text", "Segoe UI", "Inter", "Noto Sans", "Cantarell", "DejaVu Sans"]
SCHEMES = ("system", "light", "dark")


class Theme(QObject):
    """Holds the tokens in force. ``changed`` is emitted after palette and style sheet were put on the application."""

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        scheme: str = "system",
        icons: Path = RESOURCES / "icons",
        *,
        styled: bool = False,
    ) -> None:
        """``styled`` says that ``app`` was started with Fusion as its style already."""
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self._icons = icons
        self._icons_folder = icons.as_posix()
        self._tokens: Tokens | None = None
        if not styled:
            app.setStyle("Fusion")
        font = QFont()
        font.setFamilies([*FONT_FAMILIES, *app.font().families()])
        font.setPixelSize(design.FONT_BODY)
        app.setFont(font)
        app.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        assert self._tokens is not None
        return self._tokens

    @property
    def is_dark(self) -> bool:
        return self.tokens is DARK

    def choose(self, scheme: str) -> None:
        """Follow ``system``, or stay ``light`` or ``dark``."""
        if scheme not in SCHEMES:
            raise ValueError(f"unknown colour scheme: {scheme}")
        self._scheme = scheme
        self._apply()

    def colour(self, token: str) -> QColor:
        """Return the colour of a token, for painting."""
        return QColor(getattr(self.tokens, token))

    def icon(self, name: str, colour: str = "text", size: int = design.ICON_M) -> QIcon:
        """Return the icon ``resources/icons/<name>.svg`` dyed with a token's colour, grey where disabled."""
        icon = QIcon()
        for pixels in (size, size * 2):
            icon.addPixmap(self.pixmap(name, colour, pixels))
            icon.addPixmap(self.pixmap(name, "control_border", pixels), QIcon.Mode.Disabled)
        return icon

    def pixmap(self, name: str, colour: str, size: int) -> QPixmap:
        """Return the dyed icon as ``size`` × ``size`` physical pixels."""
        return _dyed(self._icons_folder, name, getattr(self.tokens, colour), size)

    def _apply(self) -> None:
        wanted = self._wanted()
        if wanted is self._tokens:
            return
        self._tokens = wanted
        self._app.setPalette(_palette(wanted))
        arrows = {
            name.replace("-", "_"): (self._icons / "qss" / f"{name}-{wanted.name}.svg").as_posix()
            for name in ("chevron-up", "chevron-down", "check")
        }
        self._app.setStyleSheet(style_sheet(wanted, arrows))
        self.changed.emit()

    def _wanted(self) -> Tokens:
        if self._scheme == "system":
            dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        else:
            dark = self._scheme == "dark"
        return DARK if dark else LIGHT


def current_theme() -> Theme:
    """Return the theme that start-up put on the application."""
    app = QApplication.instance()
    theme = app.findChild(Theme) if app is not None else None
    if theme is None:
        raise RuntimeError("no theme: start-up makes one before the first widget")
    return theme


@lru_cache(maxsize=512)
def _dyed(folder: str, name: str, colour: str, size: int) -> QPixmap:
    """Return an icon, read once. The key is quickly hashed: a repaint of the calendar asks hundreds of times."""
    drawing = Path(folder, f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    drawing = drawing.replace("<svg ", f'<svg width="{size}" height="{size}" ', 1)
    pixmap = QPixmap(QSize(size, size))
    if not pixmap.loadFromData(drawing.encode(), "SVG"):
        raise RuntimeError(f"icon cannot be drawn: {name}")
    return pixmap


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for where, token in (
        (role.Window, tokens.ground),
        (role.WindowText, tokens.text),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.sunken),
        (role.Text, tokens.text),
        (role.Button, tokens.surface),
        (role.ButtonText, tokens.text),
        (role.ToolTipBase, tokens.raised),
        (role.ToolTipText, tokens.text),
        (role.PlaceholderText, tokens.muted),
        (role.Highlight, tokens.selection),
        (role.HighlightedText, tokens.text),
        (role.Link, tokens.accent),
        (role.Accent, tokens.accent),
    ):
        palette.setColor(where, QColor(token))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(tokens.muted))
    return palette

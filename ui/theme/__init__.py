"""One set of design tokens, and all that is made of it: palette, style sheet and icons."""

from ui.theme.theme import Theme, current_theme

__all__ = ["Theme", "current_theme"]

"""How the page shares its width: list of drafts, text and findings, two of them where three do not fit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from ui.editor.drafts_panel import DraftsPanel
from ui.editor.findings_panel import FindingsPanel

_PANEL_FITS = 1_010
"""Page width from which the findings have a column of their own beside the drafts (a window of about 1,100)."""
_SIDES_GROW = 1_220
"""Page width from which the outer columns share what the text does not need."""


class Room:
    """Arranges the columns of ``page``; ``has_text`` tells whether a text is open at all."""

    def __init__(
        self,
        page: QWidget,
        drafts: DraftsPanel,
        panel: FindingsPanel,
        panel_button: QPushButton,
        has_text: Callable[[], bool],
    ) -> None:
        self._page = page
        self._drafts = drafts
        self._panel = panel
        self._panel_button = panel_button
        self._has_text = has_text
        self._wanted: bool | None = None

    def want_panel(self, wanted: bool) -> None:
        """The user opens or closes the findings; where there is little room they take the place of the list."""
        self._wanted = wanted
        self.arrange()

    def resized(self, before: int, now: int) -> None:
        """The page has another width: across the border, what the user wanted no longer counts."""
        if (before >= _PANEL_FITS) != (now >= _PANEL_FITS):
            self._wanted = None
        self.arrange()

    def arrange(self) -> None:
        shown = self._panel_shown()
        self._panel.setVisible(shown)
        self._panel_button.setVisible(not shown and self._has_text())
        self.show_drafts()
        spare = max(0, self._page.width() - _SIDES_GROW)
        self._drafts.setFixedWidth(min(236 + spare // 5, 340))
        self._panel.setFixedWidth(min(288 + spare // 4, 420))

    def show_drafts(self) -> None:
        """Show the list where there are posts and room."""
        self._drafts.setVisible(self._drafts.model.total > 0 and self.drafts_fit)

    @property
    def drafts_fit(self) -> bool:
        """Whether there is room for the list beside what is shown."""
        return self._page.width() >= _PANEL_FITS or not self._panel_shown()

    def _panel_shown(self) -> bool:
        wide = self._page.width() >= _PANEL_FITS
        return self._has_text() and (wide if self._wanted is None else self._wanted)

"""Opens the view for a picture, over the page that asks for it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from models.enums import Platform

if TYPE_CHECKING:  # the view is loaded when it is first wanted
    from ui.fitting.dialog import FitDialog
    from ui.fitting.ports import FitTools, Original


class FitOpener(QObject):
    """Keeps one view open at a time."""

    def __init__(self, tools: FitTools, page: QWidget) -> None:
        super().__init__(page)
        self._tools = tools
        self._page = page
        self.dialog: FitDialog | None = None
        """The view that is open."""

    def open(
        self, original: Original, platforms: Collection[Platform] = (), mend: Callable[[], object] | None = None
    ) -> None:
        """Show the frames of ``platforms`` (none: of all) for a picture; ``mend`` undoes a stretch, where one can."""
        from ui.fitting.dialog import FitDialog

        dialog = self.dialog = FitDialog(self._tools, original, platforms, self._page)
        if mend is not None:
            dialog.offer_mending(mend)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None

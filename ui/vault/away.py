"""Notices that nobody sits before the vault any more, and keeps its window out of pictures meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from services.clock import Clock
from services.settings import Settings
from ui.vault.idle import IdleWatch
from ui.vault.system.capture import CaptureGuard, Hide
from ui.vault.system.listening import listen
from ui.vault.system.session import SessionWatch


class AwayWatch(QObject):
    """Idleness, the locked screen, sleep and the minimised window, as the settings want them. Belongs to ``page``."""

    idled = Signal()
    """Nobody has touched the program for the time that is set, or its window was minimised."""
    left = Signal()
    """The screen was locked, or the computer goes to sleep: nothing of ours may stay on the clipboard either."""

    def __init__(self, page: QWidget, clock: Clock, settings: Settings, hide: Hide | None) -> None:
        super().__init__(page)
        self._page = page
        self._settings = settings
        self._open = False
        self.idle = IdleWatch(clock, self)
        self.idle.idled.connect(self.idled)
        self.capture = CaptureGuard(page, hide)
        self.session: SessionWatch | None = None

    def listen(self) -> None:
        """Begin to listen to system and window; once, when the page is first shown."""
        self._page.window().installEventFilter(self)  # a filter that is there already is only moved
        if self.session is None:
            self.session = listen(self)
            self.session.screen_locked.connect(self._follow_screen)
            self.session.going_to_sleep.connect(self.left)

    def start(self) -> None:
        """Somebody is there, and something to be forgotten: count from now."""
        self.idle.start(self._settings.get("vault.lock_after_minutes"))

    def touched(self) -> None:
        """Something was typed before the vault is open: count, if nothing counts yet."""
        if not self.idle.is_running:
            self.start()

    def stop(self) -> None:
        """Nothing is left to be forgotten."""
        self.idle.stop()

    def guard(self, *, shown: bool) -> None:
        """Keep the window out of pictures while secrets may be ``shown``, where the user wants it."""
        self._open = shown
        if shown and self._page.isVisible() and self._settings.get("vault.hide_from_pictures"):
            self.capture.begin()
        else:
            self.capture.end()

    def follow_setting(self, key: str) -> None:
        """A setting has changed."""
        if key == "vault.lock_after_minutes" and self.idle.is_running:
            self.start()
        elif key == "vault.hide_from_pictures":
            self.guard(shown=self._open)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the window was minimised."""
        if event.type() is QEvent.Type.WindowStateChange and watched is self._page.window():
            wanted = self._settings.get("vault.lock_when_minimised")
            if wanted and self._page.window().isMinimized():
                self.idled.emit()
        return super().eventFilter(watched, event)

    def _follow_screen(self) -> None:
        if self._settings.get("vault.lock_with_screen"):
            self.left.emit()

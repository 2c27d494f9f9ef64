"""The notices at the foot of the window, where nothing moves away under the hand when one comes or goes."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from models.enums import Severity
from models.errors import UserError
from ui.events import Notice
from ui.kit import Banner, label
from ui.messages import say
from ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XL

_MOST = 3
_READ_MS = 12_000
_SHARE = 5
"""A fifth of the window is the most that notices take: the page is what the user works on."""
_WIDEST = 440
"""Ends left of the pages' buttons: a second press on the cross must not meet one that comes in its place."""


class NoticeArea(QWidget):
    """At most three banners, the newest on top. What only informs goes by itself; an error stays until closed.

    In a low window the older ones wait behind the newest, counted in a line, and come up when it is closed.
    What a page had to say is over when the user goes to another page, unless it is an error.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banners: dict[tuple[str, str], Banner] = {}
        self._of_page: set[tuple[str, str]] = set()
        self._topics: dict[str, tuple[str, str]] = {}
        self._came_from: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_keyboard)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_XL, 0, SPACE_XL, SPACE_M)
        shelf = QWidget()
        shelf.setMaximumWidth(_WIDEST)
        row.addWidget(shelf, 1)
        row.addStretch(0)
        self._column = QVBoxLayout(shelf)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self._shelf = shelf
        self.more = label("", "muted")
        self.more.hide()
        self._column.addWidget(self.more)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show what a page has to say."""
        text, hint = say(notice.message), say(notice.hint)
        if notice.topic:
            self._close(self._topics.get(notice.topic, ("", "")))
            self._topics[notice.topic] = (text, hint)
        self.add(notice.severity, text, hint)
        if notice.severity < Severity.ERROR:
            self._of_page.add((text, hint))

    def leave_page(self) -> None:
        """Close what the page that is being left had to say."""
        for key in tuple(self._of_page):
            self._close(key)

    def show_error(self, error: UserError) -> None:
        self.add(Severity.ERROR, say(error.message), say(error.hint))

    def add(self, severity: Severity, text: str, hint: str = "", action: QPushButton | None = None) -> Banner:
        """Show a banner; the same words twice are shown once. Pressing ``action`` closes it."""
        key = (text, hint)
        self._close(key)
        banner = Banner(severity, text, hint)
        if action is not None:
            banner.buttons.addWidget(action)
            action.clicked.connect(lambda _checked=False: self._close(key))
        banner.closed.connect(lambda: self._close(key))
        self._banners[key] = banner
        self._column.insertWidget(0, banner)
        while len(self._banners) > _MOST:
            self._close(next(iter(self._banners)))
        if severity <= Severity.INFORMATION and action is None:
            QTimer.singleShot(_READ_MS, banner, lambda: self._close(key))
        self.show()
        self._fit()
        return banner

    def take_away(self, banner: Banner) -> None:
        """Close a banner whose words are true no more; one that is closed already is fine."""
        for key, known in tuple(self._banners.items()):
            if known is banner:
                self._close(key)

    @property
    def texts(self) -> list[str]:
        """What is shown, the oldest first."""
        return [text for text, _ in self._banners]

    def _close(self, key: tuple[str, str]) -> None:
        self._of_page.discard(key)
        banner = self._banners.pop(key, None)
        if banner is None:
            return
        if banner.isAncestorOf(self.window().focusWidget() or self):
            self._give_keyboard_back()
        self._column.removeWidget(banner)
        banner.hide()
        banner.deleteLater()
        self.setVisible(bool(self._banners))
        self._fit()

    def _follow_keyboard(self, before: QWidget | None, now: QWidget | None) -> None:
        """Remember what had the keyboard before a banner got it."""
        if before is not None and now is not None and self.isAncestorOf(now) and not self.isAncestorOf(before):
            self._came_from = before

    def _give_keyboard_back(self) -> None:
        """A banner that is closed hands it to whoever had it, and not to what happens to come next."""
        place = self._came_from
        if place is not None and isValid(place) and place.isVisible() and place.window() is self.window():
            place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        """Show the newest, and of the older ones what the window has room for."""
        room = self.window().height() // _SHARE
        waiting = 0
        for banner in reversed(self._banners.values()):
            room -= banner.heightForWidth(self._shelf.width()) + SPACE_S
            waits = waiting > 0 or (room < 0 and banner is not self._newest)
            banner.setVisible(not waits)
            waiting += waits
        self.more.setText(self.tr("{n} bildirim daha var").format(n=waiting))
        self.more.setVisible(bool(waiting))

    @property
    def _newest(self) -> Banner:
        return next(reversed(self._banners.values()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def moveEvent(self, event: QMoveEvent) -> None:
        """A window that is made higher or lower moves its foot."""
        super().moveEvent(event)
        self._fit()

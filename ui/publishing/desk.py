"""The publish assistant of a window: alarms in its notices, the dot on the rail, and the two dialogs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.enums import Severity
from services.publishing.due import Agenda, Due
from ui.kit import Banner, button
from ui.publishing.ports import PublishTools
from ui.publishing.watch import DueWatch
from ui.publishing.words import post_name, told_of

if TYPE_CHECKING:
    from ui.publishing.dialog import PublishDialog
    from ui.publishing.tray import Tray
    from ui.publishing.waiting_dialog import WaitingDialog
    from ui.window import MainWindow

_SHORT = 36
"""Code points of a post's name in an alarm, which takes its place from the page."""


class PublishingDesk(QObject):
    """Belongs to one window, and never brings anything before the user's eyes unasked."""

    def __init__(self, tools: PublishTools, window: MainWindow, tray: Tray) -> None:
        super().__init__(window)
        self._tools = tools
        self._window = window
        self._tray = tray
        tray.appear()
        window.may_stay = lambda: tools.may_stay() and tray.appear()
        window.put_away.connect(self._stay)
        window.action_asked.connect(self._act)
        self.dialog: PublishDialog | None = None
        self.waiting: WaitingDialog | None = None
        self.banner: Banner | None = None
        self._said = ("", "")
        self.watch = DueWatch(tools, self)
        self.watch.changed.connect(self._follow)
        self.watch.rang.connect(self._ring)
        tools.events.publishing_asked.connect(self.show_post)
        tools.events.waiting_asked.connect(self.show_waiting)
        self.watch.look()

    def show_post(self, post_id: str, looked: bool = False) -> None:
        """Open the steps of a post, in the window that is open already."""
        from ui.publishing.dialog import PublishDialog

        if self._window.overlay is not None:
            return
        self._window.flush()  # what is being typed is stored before it is read
        if self.dialog is None:
            dialog = self.dialog = PublishDialog(self._tools, self._window)
            dialog.next_asked.connect(self.show_next)
            dialog.opened.connect(self._open_in_editor)
        self.dialog.show_post(post_id, looked=looked)
        self._follow(self.watch.agenda)
        _bring(self.dialog)

    def show_next(self) -> None:
        """Open the steps of what waits longest; all that waits, where that is nothing."""
        shown = self.dialog.post_id if self.dialog is not None else ""
        waiting = [one for one in self.watch.agenda.ready if one.post.id != shown]
        if waiting:
            self.show_post(waiting[0].post.id)
        else:
            self.show_waiting()

    def show_waiting(self) -> None:
        """Open the list of all that should be out by now."""
        from ui.publishing.waiting_dialog import WaitingDialog

        if self._window.overlay is not None:
            return
        self._window.flush()
        if self.waiting is None:
            dialog = self.waiting = WaitingDialog(self._tools, self._window)
            dialog.publish_asked.connect(self._publish)
            dialog.opened.connect(self._open_in_editor)
            dialog.finished.connect(self._waiting_closed)
        self.waiting.show_agenda(self.watch.agenda)
        self.watch.look()
        _bring(self.waiting)

    def _act(self, key: str) -> None:
        if key == "publishing":
            self.show_waiting()

    # What the watch says

    def _follow(self, agenda: Agenda) -> None:
        count = len(agenda.due)
        self._window.rail.mark_action("publishing", self.tr("Zamanı gelen: {n} yazı").format(n=count) if count else "")
        if self.waiting is not None:
            self.waiting.show_agenda(agenda)
        if self.dialog is not None:
            self.dialog.has_next = any(one.post.id != self.dialog.post_id for one in agenda.ready)
        if self.banner is not None:  # it is still open: it must go on telling the truth
            self._show_banner()

    def _ring(self, new: Sequence[Due]) -> None:
        """Tell of what became due, once, with all that waits beside it."""
        self._show_banner()
        self._tray.tell(*self._words(new))

    def _show_banner(self) -> None:
        """Tell in the window what waits; where nothing does, say nothing any more."""
        waiting = self.watch.agenda.ready
        words = self._words(waiting) if waiting else ("", "")
        if words == self._said and self.banner is not None:
            return
        self._drop_banner()
        self._said = words
        if not waiting:
            return
        if len(waiting) == 1:
            post_id = waiting[0].post.id
            action = button(self.tr("Yayımla"), lambda: self.show_post(post_id))
        else:
            action = button(self.tr("Listeyi aç"), self.show_waiting)
        self.banner = self._window.notices.add(Severity.INFORMATION, *words, action)
        for over in (self.banner.closed, action.clicked):
            over.connect(self._drop_banner)

    def _words(self, dues: Sequence[Due]) -> tuple[str, str]:
        now = self._tools.clock.now()
        if len(dues) == 1:
            late = dues[0].is_late(now)
            title = self.tr("Gecikti: “{name}”") if late else self.tr("Zamanı geldi: “{name}”")
            return title.format(name=post_name(dues[0].post, _SHORT)), told_of(dues[0], now)
        late = sum(one.is_late(now) for one in dues)
        title = self.tr("Zamanı gelen: {n} yazı").format(n=len(dues))
        if late:
            title = self.tr("Zamanı gelen: {n} yazı, gecikti: {late}").format(n=len(dues), late=late)
        first = post_name(dues[0].post, _SHORT)
        return title, self.tr("“{name}” ve {n} yazı daha").format(name=first, n=len(dues) - 1)

    def _drop_banner(self) -> None:
        banner, self.banner = self.banner, None
        if banner is not None:
            self._window.notices.take_away(banner)

    def _stay(self) -> None:
        """Nobody looks at the window any more: words are stored, the vault locks, and the tray says what goes on."""
        self._window.flush()
        lock = getattr(self._window.page("vault"), "lock", None)
        if callable(lock):
            lock()
        self._tray.tell("Birim Kalemi", self.tr("Zamanı gelen yazıları haber vermek için açık kaldı."))

    # The dialogs

    def _publish(self, post_id: str) -> None:
        if self.waiting is not None:
            self.waiting.accept()
        self.show_post(post_id)

    def _open_in_editor(self, post_id: str) -> None:
        if self.waiting is not None:
            self.waiting.accept()
        self._tools.events.post_chosen.emit(post_id)
        self._window.come_forward()

    def _waiting_closed(self) -> None:
        self.waiting = None


def _bring(dialog: PublishDialog | WaitingDialog) -> None:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()

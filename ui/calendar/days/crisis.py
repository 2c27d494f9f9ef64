"""The crisis switch on the calendar: its button, its banner, its dialogs, and what is told when it is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from models.planning import Pause
from ui.calendar.board.board import Board
from ui.calendar.days.actions import DayActions
from ui.events import Notice
from ui.kit import button

if TYPE_CHECKING:
    from ui.calendar.days.pause_dialog import PauseDialog
    from ui.crisis import PauseBanner


class Crisis(QObject):
    """Follows the board: whatever switches the pause on or off, undo included, is seen and told the same way."""

    noticed = Signal(object)
    """A :class:`~ui.events.Notice`."""
    waiting_asked = Signal()
    """Posts were passed by meanwhile: they want to be seen."""

    def __init__(self, board: Board, actions: DayActions, page: QWidget) -> None:
        super().__init__(page)
        self._board = board
        self._actions = actions
        self._page = page
        self._shown: Pause | None = None
        self._is_told = False
        self.dialog: PauseDialog | None = None
        self.button = button("", self.ask, icon="pause")
        self.place = QVBoxLayout()
        """Where the banner stands: made when there is something to say."""
        self.banner: PauseBanner | None = None
        board.changed.connect(self._follow)
        self._follow()

    def ask(self) -> None:
        """Open the dialog that stops everything, or lets it go on."""
        from ui.calendar.days.pause_dialog import PauseDialog

        if self.dialog is not None:
            return
        board, pause = self._board, self._board.pause
        waiting = board.waiting(board.now if pause is None else pause.began_at)
        dialog = self.dialog = PauseDialog(pause, len(waiting), board.pauses, self._page)
        dialog.stopped.connect(self._actions.pause)
        dialog.restarted.connect(self._restart)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _restart(self) -> None:
        self._is_told = True  # by the toast, with a way back
        self._actions.restart()
        self._is_told = False
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)  # the way back that had the keyboard is gone

    def _closed(self) -> None:
        self.dialog = None

    def _follow(self) -> None:
        before, pause = self._shown, self._board.pause
        self._shown = pause
        self._show_banner(pause)
        words = self.tr("Paylaşımları durdur…") if pause is None else self.tr("Yeniden başlat…")
        self.button.setText(words)
        self.button.setAccessibleName(words)
        self.button.setVisible(pause is None)  # the banner has the way back
        if before is not None and pause is None:
            self._tell_end(before)

    def _show_banner(self, pause: Pause | None) -> None:
        if pause is not None and self.banner is None:
            from ui.crisis import PauseBanner

            self.banner = PauseBanner(
                self.tr("Hiçbir yazı silinmedi ya da taşınmadı; yeniden başlatınca hepsi olduğu gibi sürer."),
                self.tr("Yeniden başlat…"),
            )
            self.banner.asked.connect(self.ask)
            self.place.addWidget(self.banner)
        if self.banner is not None:
            self.banner.show_pause(pause, len(self._board.waiting(pause.began_at)) if pause is not None else 0)

    def _tell_end(self, pause: Pause) -> None:
        """Say that it is over, unless that is said already; where posts were passed by meanwhile, show them."""
        if not self._is_told:
            words = QT_TRANSLATE_NOOP("services", "Paylaşımlar yeniden başladı; planlı yazılar olduğu gibi duruyor.")
            self.noticed.emit(Notice(Severity.INFORMATION, Message(words)))
        now = self._board.now
        if any(one.moment is not None and one.moment < now for one in self._board.waiting(pause.began_at)):
            self.waiting_asked.emit()

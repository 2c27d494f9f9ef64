"""What is said of a change: that it is done, what is left in its posts, why it was refused, or that saving failed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from models.enums import Severity
from models.errors import UserError
from models.messages import Message
from ui.calendar.actions import PlanActions
from ui.calendar.board import Board
from ui.calendar.commands import Change, History
from ui.calendar.drop_check import DropCheck, Remains
from ui.calendar.special_days import SpecialDays
from ui.calendar.strips import UndoBar
from ui.events import AppEvents, Notice
from ui.tasks import TaskRunner

translate = QCoreApplication.translate


class Telling(QObject):
    """Follows the history: words go to the bar with the way back, or to the window's notices where that is no place."""

    def __init__(
        self,
        bar: UndoBar,
        *,
        board: Board,
        plan: PlanActions,
        history: History,
        special_days: SpecialDays,
        drop_check: DropCheck,
        events: AppEvents,
        tasks: TaskRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._board = board
        self._plan = plan
        self._special_days = special_days
        self._drop_check = drop_check
        self._events = events
        self._tasks = tasks
        self.told: Change | None = None
        """The last change that was said to be done."""
        plan.refused.connect(self.say)
        history.done.connect(self._tell_change)
        history.forwarded.connect(self._look_through)
        history.noted.connect(self.say)
        history.failed.connect(self._tell_failure)
        drop_check.found.connect(self._tell_remains)

    def say(self, message: Message) -> None:
        """Say something that is no failure, as a notice of the window."""
        self._events.notice_raised.emit(Notice(Severity.INFORMATION, message))

    def _tell_change(self, change: Change) -> None:
        if self._special_days.dialog is None:  # which tells it itself
            self._bar.tell(change.told, change.note)
        self.told = change

    def _look_through(self, change: Change) -> None:
        for post_id in change.post_ids() or (change.post_id,):
            post = self._board.post(post_id) if change.checked else None
            if post is not None:
                self._drop_check.look(change, post)
            else:
                self._drop_check.forget(post_id)

    def _tell_remains(self, remains: Remains) -> None:
        """Say what is left in a post beside its undo; with errors it keeps its day, but is not planned yet."""
        parts = [translate("CalendarPage", "{n} hata").format(n=remains.errors)] if remains.errors else []
        parts += [translate("CalendarPage", "{n} uyarı").format(n=remains.warnings)] if remains.warnings else []
        note = translate("CalendarPage", "Yazıda {what} duruyor")
        if remains.errors:
            self._plan.hold(remains.change, remains.post)
            note = translate("CalendarPage", "Yazıda {what} duruyor; planlamak için yazıyı açın")
        if remains.change.post_id and self.told is remains.change and self._bar.isVisible():
            said = note.format(what=", ".join(parts))
            self._bar.add(said, remains.post.id, remains.change.held if remains.errors else "")
        elif remains.errors:
            self.say(self._plan.held_message(remains.post))

    def _tell_failure(self, error: Exception) -> None:
        self._bar.hide()
        self._board.load()
        if isinstance(error, UserError):
            self._events.notice_raised.emit(Notice(Severity.ERROR, error.message, error.hint))
        else:
            self._tasks.task_failed.emit(error)

"""What the calendar says of a change: that it is done, what is left in its posts, or why it was refused."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from models.enums import PostState, Severity
from models.messages import Message
from ui.calendar.board.board import Board
from ui.calendar.days.special import SpecialDays
from ui.calendar.deeds.actions import PlanActions
from ui.calendar.deeds.commands import Change
from ui.calendar.deeds.drop_check import DropCheck, Remains
from ui.calendar.strips import UndoBar
from ui.events import AppEvents, Notice
from ui.history import Act, AppHistory, Stepped
from ui.messages import say

translate = QCoreApplication.translate


class Telling(QObject):
    """Follows the history: words go to the bar with the way back, or to the window's notices where that is no place."""

    def __init__(
        self,
        bar: UndoBar,
        *,
        board: Board,
        plan: PlanActions,
        history: AppHistory,
        special_days: SpecialDays,
        drop_check: DropCheck,
        events: AppEvents,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._board = board
        self._plan = plan
        self._history = history
        self._special_days = special_days
        self._drop_check = drop_check
        self._events = events
        self.told: Change | None = None
        """The last change that was said to be done."""
        plan.refused.connect(self.say)
        history.done.connect(self._tell_change)
        history.stepped.connect(self._follow_step)
        history.failed.connect(self._follow_failure)
        drop_check.found.connect(self._tell_remains)

    def say(self, message: Message) -> None:
        """Say something that is no failure, as a notice of the window."""
        self._events.notice_raised.emit(Notice(Severity.INFORMATION, message))

    def take_back(self) -> None:
        """Take back what the bar tells of."""
        if self.told is not None:
            self._history.take_back(self.told)

    def _tell_change(self, act: Act) -> None:
        if not isinstance(act, Change):
            return
        if self._special_days.dialog is None:  # which tells it itself
            self._bar.tell(say(act.told), act.note)
        self.told = act
        for post_id in act.post_ids():
            post = self._board.post(post_id) if act.checked else None
            if post is not None:
                self._drop_check.look(act, post)
            else:
                self._drop_check.forget(post_id)

    def _follow_step(self, stepped: Stepped) -> None:
        """What a deed has planned again is looked through again: its words may have changed since."""
        self._bar.hide()
        planned = {edit.id for edit in stepped.step.edits if (edit.after or {}).get("state") == PostState.PLANNED.value}
        for kind, post_id in stepped.step.touched:
            if kind == "post":
                self._drop_check.forget(post_id)
        for post in stepped.posts if not stepped.undone else ():
            if post.id in planned:
                self._drop_check.look(stepped.step.deed, post)

    def _tell_remains(self, remains: Remains) -> None:
        """Say what is left in a post beside its undo; with errors it keeps its day, but is not planned yet."""
        about = remains.about
        parts = [translate("CalendarPage", "{n} hata").format(n=remains.errors)] if remains.errors else []
        parts += [translate("CalendarPage", "{n} uyarı").format(n=remains.warnings)] if remains.warnings else []
        note = translate("CalendarPage", "Yazıda {what} duruyor")
        if remains.errors:
            self._plan.hold(about, remains.post)
            note = translate("CalendarPage", "Yazıda {what} duruyor; planlamak için yazıyı açın")
        if isinstance(about, Change) and about.post_id and self.told is about and self._bar.isVisible():
            held = say(about.held) if remains.errors and about.held is not None else ""
            self._bar.add(note.format(what=", ".join(parts)), remains.post.id, held)
        elif remains.errors:
            self.say(self._plan.held_message(remains.post))

    def _follow_failure(self) -> None:
        """The window tells why; what is stored is shown."""
        self._bar.hide()
        self._board.load()

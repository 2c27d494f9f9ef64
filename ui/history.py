"""The one history of the window: what is done on a page is one deed in the storage, undone and redone from every page.

What somebody does is seen at once and saved on the storage lane, in its order; where saving fails it is shown back and
told. Undoing is asked of the storage, which knows what was done before this window was opened, and by other windows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from models.enums import Severity
from models.errors import Cancelled, UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import ISTANBUL, Clock, local_day
from ui.events import AppEvents, Notice
from ui.tasks import TaskRunner

if TYPE_CHECKING:  # the window's first paint need not wait for what posts and checkers are
    from models.calendar import Deed
    from models.checking import IsCancelled
    from models.posts import Post
    from services.storage import Storage
    from services.storage.deeds import Made, Step

LANE = "storage"
TOPIC = "history"
"""What the notices about undoing are about: a newer one takes the place of the last."""
_MOST_SHOWN = 50
_MOST_REMEMBERED = 200
_SECOND = timedelta(seconds=1)
_STOPPED = Message(QT_TRANSLATE_NOOP("services", "Durduruldu; hiçbir şey değişmedi."))


def _nothing() -> None:
    pass


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Act:
    """Something that somebody does, called ``told`` when it is done ("“Kitap kulübü” yarına taşındı").

    ``save`` runs on the storage lane, within the deed: all of it is stored, or nothing. Where it had to do something
    else than what is shown, it returns a :class:`~models.messages.Message` that says so; anything else it returns is
    of no interest. ``show`` shows it before it is saved, ``back`` shows that it was not.
    """

    told: Message
    save: Callable[[Storage], object]
    show: Callable[[], None] = _nothing
    back: Callable[[], None] = _nothing


@dataclass(frozen=True, slots=True)
class Stepped:
    """A deed that was taken back (``undone``) or done again, with some of its posts as they are now."""

    step: Step
    undone: bool
    posts: tuple[Post, ...] = ()


@dataclass(frozen=True, slots=True)
class _Names:
    """What would be undone and redone next."""

    undo: Deed | None = None
    redo: Deed | None = None


@dataclass(frozen=True, slots=True)
class _Saved:
    answer: object
    made: Made
    names: _Names


@dataclass(frozen=True, slots=True)
class _Gone:
    """How a step ended: ``None`` where there was nothing to take, or ``why`` it was not taken."""

    stepped: Stepped | None
    names: _Names
    why: Message | None = None


class AppHistory(QObject):
    """Does, undoes and redoes. Everything is saved in the order in which it was asked for."""

    done = Signal(object)
    """An :class:`Act`, as soon as it is seen."""
    saved = Signal(object)
    """An :class:`Act` that has reached the storage."""
    stepped = Signal(object)
    """A :class:`Stepped`."""
    noted = Signal(object)
    """A :class:`~models.messages.Message`: what the storage did otherwise than shown. The window is told of it."""
    failed = Signal(object)
    """An exception of the storage, after what it was about is shown back. The window is told of it."""
    changed = Signal()
    """Something else would be undone or redone next."""
    moved = Signal(int, int)
    """How many things of a step are done, and of how many."""

    def __init__(
        self,
        storage: Callable[[], Storage],
        clock: Clock,
        events: AppEvents,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        """``storage`` gives the open storage; it is called on the storage lane only."""
        super().__init__(parent)
        self._storage = storage
        self._clock = clock
        self._events = events
        self._tasks = tasks
        self.next_undo: Message | None = None
        self.next_redo: Message | None = None
        self._pending: list[Act] = []
        self._lost: list[Act] = []
        self._told_failures = 0
        self._stops: list[Event] = []
        self._telling = False
        # Of the lane alone:
        self._failures = 0
        self._made: dict[Act, Made] = {}
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        # The usual kind may be late by a twentieth of the time: most of an hour.
        self._midnight = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._midnight.timeout.connect(self.refresh)
        for signal in (events.posts_changed, events.topics_changed, events.days_changed, events.orders_changed):
            signal.connect(self._follow_others)

    def start(self) -> None:
        """Ask what can be undone from former windows, now and whenever the user comes back to this one."""
        self.refresh()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._follow_application)

    # Doing

    def do(self, act: Act) -> None:
        """Show an act, and save it as one deed."""
        act.show()
        self._pending.append(act)
        self._expect(act.told, None)
        self.done.emit(act)

        def work(_is_cancelled: IsCancelled) -> _Saved | None:
            try:
                with self._storage().deeds.deed(act.told) as made:
                    answer = act.save(self._storage())
            except Cancelled:
                return None  # by whoever saves, or because the storage is not there: that is told elsewhere
            except Exception:
                self._failures += 1
                raise
            self._remember(act, made)
            return _Saved(answer, made, self._names())

        self._tasks.run(LANE, work, owner=self, done=partial(self._kept, act), failed=partial(self._not_kept, act))

    def follow(self, about: Act | Deed, show: Callable[[], None], save: Callable[[Storage], object]) -> None:
        """Show and save what follows from a deed by itself: a part of it, so that one undo is enough.

        Where it was undone meanwhile, nothing is saved.
        """
        show()

        def work(_is_cancelled: IsCancelled) -> bool:
            made = self._made_of(about)
            return made is not None and self._storage().deeds.follow(made, lambda: save(self._storage()))

        self._tasks.run(LANE, work, owner=self, done=lambda _: self._tell_changes(()), failed=self._tell_failure)

    def _remember(self, act: Act, made: Made) -> None:
        self._made[act] = made
        while len(self._made) > _MOST_REMEMBERED:
            del self._made[next(iter(self._made))]

    def _made_of(self, about: Act | Deed) -> Made | None:
        if isinstance(about, Act):
            return self._made.get(about)
        from services.storage.deeds import Made

        return Made(about.told, about.number, about.at)

    def _kept(self, act: Act, saved: _Saved | None) -> None:
        self._pending.remove(act)
        self._lost += [act] if saved is None else []
        self._show_lost_back()
        if saved is None:
            self.refresh()
            return
        if not self._pending:
            self._know(saved.names)
        self.saved.emit(act)
        self._tell_changes(saved.made.kinds)
        if isinstance(saved.answer, Message):
            self.noted.emit(saved.answer)
            self._events.notice_raised.emit(Notice(Severity.INFORMATION, saved.answer))

    def _not_kept(self, act: Act, error: Exception) -> None:
        self._pending.remove(act)
        self._lost.append(act)
        self._told_failures += 1
        self._show_lost_back()
        self.refresh()
        self.failed.emit(error)
        self._tell_failure(error)

    def _show_lost_back(self) -> None:
        """Show back what was not saved, the last first, once nothing more is under way."""
        if not self._pending:
            lost, self._lost = self._lost, []
            for act in reversed(lost):
                act.back()

    # Undoing

    def undo(self) -> None:
        """Take back the last deed of the day."""
        self._step(undone=True)

    def take_back(self, about: Act | Message) -> None:
        """Take back one deed, by its act or its name, beside whose sentence that was offered.

        Where something else was done since, here or in another window, that is told and nothing is done.
        """
        self._step(undone=True, about=about)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._step(undone=False)

    def stop(self) -> None:
        """Stop the steps that are under way; what they have done so far is as it was."""
        for stop in self._stops:
            stop.set()

    def _step(self, *, undone: bool, about: Act | Message | None = None) -> None:
        """Ask the storage; a step that was meant for something whose saving failed before it, is none."""
        seen = self._told_failures
        stop = Event()
        self._stops.append(stop)

        def work(_is_cancelled: IsCancelled) -> _Gone:
            if self._failures != seen:
                return _Gone(None, self._names())
            from services.storage.deeds import NotTheLastError

            try:
                step = self._turn(stop, undone=undone, about=about)
            except Cancelled:
                return _Gone(None, self._names(), _STOPPED)
            except NotTheLastError as refused:
                return _Gone(None, self._names(), refused.message)
            stepped = None if step is None else Stepped(step, undone, self._posts_of(step, undone=undone))
            return _Gone(stepped, self._names())

        def gone(answer: _Gone) -> None:
            self._stops.remove(stop)
            if not self._pending:
                self._know(answer.names)
            if answer.stepped is not None:
                self.stepped.emit(answer.stepped)
                self._tell_step(answer.stepped)
                self._tell_changes(kind for kind, _ in answer.stepped.step.touched)
            elif answer.why is not None:
                self._events.notice_raised.emit(Notice(Severity.INFORMATION, answer.why, topic=TOPIC))

        def failed(error: Exception) -> None:
            self._stops.remove(stop)
            self.refresh()
            self.failed.emit(error)
            self._tell_failure(error)

        self._tasks.run(LANE, work, owner=self, done=gone, failed=failed)

    def _turn(self, stop: Event, *, undone: bool, about: Act | Message | None) -> Step | None:
        """Have the storage take a step. Storage lane only."""
        from services.storage.deeds import Made

        deeds = self._storage().deeds
        if about is None:
            return (deeds.undo if undone else deeds.redo)(self.moved.emit, stop.is_set)
        meant = about if isinstance(about, Message) else self._made.get(about, Made(about.told))
        return deeds.take_back(meant, self.moved.emit, stop.is_set)

    def _posts_of(self, step: Step, *, undone: bool) -> tuple[Post, ...]:
        """Return the first of the posts that a step has touched and that there are. Storage lane only."""
        posts = self._storage().posts
        edits = reversed(step.edits) if undone else step.edits  # as they were done
        ids = [edit.id for edit in edits if edit.kind == "post"][:_MOST_SHOWN]
        return tuple(post for post_id in ids if (post := posts.get(post_id)) is not None)

    # What comes next

    def refresh(self) -> None:
        """Ask anew what would be undone and redone."""

        def known(names: _Names) -> None:
            if not self._pending:
                self._know(names)

        self._tasks.run(LANE, lambda _: self._names(), owner=self, done=known)

    def _names(self) -> _Names:
        deeds = self._storage().deeds
        return _Names(deeds.next_undo(), deeds.next_redo())

    def _know(self, names: _Names) -> None:
        self._expect(names.undo and names.undo.told, names.redo and names.redo.told)
        now = self._clock.now()
        midnight = datetime.combine(local_day(now) + timedelta(days=1), time(), ISTANBUL)
        self._midnight.start(round((midnight - now + _SECOND) / timedelta(milliseconds=1)))

    def _expect(self, undo: Message | None, redo: Message | None) -> None:
        if (undo, redo) != (self.next_undo, self.next_redo):
            self.next_undo, self.next_redo = undo, redo
            self.changed.emit()

    def _follow_others(self) -> None:
        if not self._telling:
            self._soon.start()

    def _follow_application(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._soon.start()

    # Telling

    def _tell_changes(self, kinds: Iterable[str]) -> None:
        """Tell the pages; of a deed about nothing that is known, as of posts."""
        found = set(kinds)
        events = self._events
        self._telling = True
        if found & {"day", "pause"}:
            events.days_changed.emit()
        if found & {"pillars", "campaign", "slots", "series"}:
            events.orders_changed.emit()
        if not found or found & {"post", "topic", "comment"}:
            events.posts_changed.emit()
            events.topics_changed.emit()
        self._telling = False

    def _tell_step(self, stepped: Stepped) -> None:
        step = stepped.step
        words = QT_TRANSLATE_NOOP("services", "Yinelendi: {what}")
        if stepped.undone:
            words = QT_TRANSLATE_NOOP("services", "Geri alındı: {what}")
        severity = Severity.WARNING if step.left else Severity.INFORMATION
        said = Message(words, {"what": step.deed.told})
        self._events.notice_raised.emit(Notice(severity, said, _in_short(step.left), topic=TOPIC))

    def _tell_failure(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._events.notice_raised.emit(Notice(Severity.ERROR, error.message, error.hint))
        else:
            self._tasks.task_failed.emit(error)


def _in_short(left: tuple[Message, ...]) -> Message | str:
    """Return one sentence about what was left."""
    if len(left) <= 1:
        return left[0] if left else ""
    said = QT_TRANSLATE_NOOP("services", "{first} Bunun gibi {n} tane daha var.")
    return Message(said, {"first": left[0], "n": len(left) - 1})

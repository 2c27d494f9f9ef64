"""The one crossing between threads.

Work goes to a named lane: one worker thread for each name, first in, first out. Its answer comes back on
the UI thread, unless it was cancelled, or the object that asked is gone. Nothing else in ``ui/`` starts a thread.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from models.errors import Cancelled

if TYPE_CHECKING:  # the window's first paint need not wait for all that a checker knows
    from models.checking import IsCancelled

T = TypeVar("T")


class Task(Generic[T]):
    """A piece of work under way. Keep it only if you may want to cancel it."""

    def __init__(
        self,
        work: Callable[[IsCancelled], T],
        lane: str,
        owner: QObject,
        done: Callable[[T], None] | None,
        failed: Callable[[Exception], None] | None,
    ) -> None:
        self.work = work
        self.lane = lane
        self.owner = owner
        self.done = done
        self.failed = failed
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop, and drop its answer whether it stops or not."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()


@dataclass(frozen=True, slots=True)
class _Outcome:
    task: Task[Any]
    value: Any = None
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class _Lane:
    thread: threading.Thread
    queue: SimpleQueue[Task[Any] | None]


class TaskRunner(QObject):
    """Runs work on lanes. Lives on the UI thread; every method is called there."""

    task_failed = Signal(object)
    """An exception that no ``failed`` callback took: the window shows it as a banner or a crash report."""
    _came_back = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[str, _Lane] = {}
        self._open: set[Task[Any]] = set()
        self._closing = False
        self._came_back.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: str,
        work: Callable[[IsCancelled], T],
        *,
        owner: QObject,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Task[T]:
        """Run ``work`` on ``lane``; call ``done`` with its value, or ``failed`` with its exception, on the UI thread.

        ``work`` is given a function that tells whether it was cancelled; it may raise ``Cancelled``.
        Without ``failed``, an exception goes to :attr:`task_failed`.
        """
        task = Task(work, lane, owner, done, failed)
        if self._closing:
            task.cancel()
            return task
        self._open.add(task)
        self._lane(lane).queue.put(task)
        return task

    @property
    def busy(self) -> bool:
        """Whether any answer is still to come."""
        return bool(self._open)

    def shutdown(
        self,
        *,
        finish: tuple[str, ...] = ("storage",),
        linger: tuple[str, ...] = ("vault",),
        patience: float = 5.0,
    ) -> None:
        """Stop every lane and drop all answers.

        Lanes named in ``finish`` end their queue first, however long it takes, so that no save is lost. Those in
        ``linger`` end theirs too, but are waited for ``patience`` seconds only: a keyring may never answer. The others
        are asked to cancel; a thread that hangs in the operating system is left.
        """
        self._closing = True
        for task in self._open:
            if task.lane not in finish + linger:
                task.cancel()
        for lane in self._lanes.values():
            lane.queue.put(None)
        for name, lane in self._lanes.items():
            lane.thread.join(None if name in finish else patience)
        self._lanes.clear()
        self._open.clear()

    def _lane(self, name: str) -> _Lane:
        lane = self._lanes.get(name)
        if lane is None:
            queue: SimpleQueue[Task[Any] | None] = SimpleQueue()
            thread = threading.Thread(target=self._serve, args=(queue,), name=f"lane-{name}", daemon=True)
            lane = self._lanes[name] = _Lane(thread, queue)
            thread.start()
        return lane

    def _serve(self, queue: SimpleQueue[Task[Any] | None]) -> None:
        while (task := queue.get()) is not None:
            if task.is_cancelled():
                outcome = _Outcome(task, error=Cancelled())
            else:
                try:
                    outcome = _Outcome(task, value=task.work(task.is_cancelled))
                except Exception as error:  # handed on to the UI thread, where it is shown
                    outcome = _Outcome(task, error=error)
            if not self._closing:
                self._came_back.emit(outcome)

    def _deliver(self, outcome: _Outcome) -> None:
        task = outcome.task
        self._open.discard(task)
        if self._closing or task.is_cancelled() or not isValid(task.owner) or isinstance(outcome.error, Cancelled):
            return
        if outcome.error is None:
            if task.done is not None:
                task.done(outcome.value)
        elif task.failed is not None:
            task.failed(outcome.error)
        else:
            self.task_failed.emit(outcome.error)

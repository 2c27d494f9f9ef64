"""LanguageTool's look at the open text: after a longer rest, on a lane of its own, waited for by nobody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from models.checking import IsCancelled, Lane
from models.enums import Language
from ui.editor.marks import Mark
from ui.editor.ports import OpinionPort
from ui.tasks import Task, TaskRunner

REST_MS = 800
"""After our own checks: another program is asked only when the writer rests."""
IDLE_MS = 15 * 60_000
"""After so long without a question a server of our own is ended."""


@dataclass(frozen=True, slots=True)
class NoOpinion:
    """Nobody is asked: what the editor has where there is no second opinion."""

    state: None = None

    def wants(self, _language: Language, /) -> bool:
        return False

    def rest(self) -> None:
        """There is nothing to end."""


class SecondLook(QObject):
    """Asks for the open text, and drops every answer that comes too late."""

    answered = Signal(object, object)
    """The lane's name and its ``list[Mark]``."""
    stood = Signal(object)
    """How the opinion stands after an answer, as a ``State``; ``None`` where none is wanted."""

    def __init__(self, tasks: TaskRunner, opinion: OpinionPort | NoOpinion, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._opinion = opinion
        self._work: Callable[[IsCancelled], list[Mark]] | None = None
        self._running: Task[list[Mark]] | None = None
        self._has_marks = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._start)
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._let_rest)

    def outdate(self) -> None:
        """The text changed: what is under way is of no use."""
        self._rest.stop()
        self._work = None
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def ask(self, language: Language, work: Callable[[IsCancelled], list[Mark]]) -> None:
        """Have ``work`` done after a rest; where ``language`` gets no second opinion, take the last one away."""
        self.outdate()
        if self._opinion.wants(language):
            self._work = work
            self._rest.start()
        else:
            if self._has_marks:  # else there is nothing to take away, and nothing to be shown anew
                self._tell([])
            self.stood.emit(None)

    def _start(self) -> None:
        if self._work is not None:
            self._idle.start()
            # Without "failed": the opinion turns every trouble into a state, so what comes here is a crash.
            self._running = self._tasks.run(Lane.SECOND_OPINION.value, self._work, owner=self, done=self._take)

    def _let_rest(self) -> None:
        opinion = self._opinion
        self._tasks.run(Lane.SECOND_OPINION.value, lambda _: opinion.rest(), owner=self)

    def _take(self, marks: list[Mark]) -> None:
        self._running = None
        self._tell(marks)
        self.stood.emit(self._opinion.state)

    def _tell(self, marks: list[Mark]) -> None:
        self._has_marks = bool(marks)
        self.answered.emit(Lane.SECOND_OPINION.value, marks)

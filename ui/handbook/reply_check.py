"""Checks a reply while it is written: each change makes older answers worthless, a short rest asks for new ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, cast

from PySide6.QtCore import QObject, QTimer, Signal

from models.checking import IsCancelled, Lane, Snapshot, TextKind, UnitContext
from models.diagnostics import Diagnostic, Fix
from models.enums import Language
from models.errors import UserError
from models.messages import Message
from services.checking import apply_dismissals
from services.checking.merging import merge
from services.clock import Clock
from services.settings import Settings
from services.unit_context import StoredUnit, read_context, read_tone
from ui.tasks import Task, TaskRunner

_DEBOUNCE_MS = 150
_LANES = (Lane.RULES, Lane.SPELLING)


class ChecksPort(Protocol):
    """``services.doors.CheckDoor``: called on the lane it is told."""

    def check_lane(self, lane: Lane, snapshot: Snapshot, is_cancelled: IsCancelled, /) -> Sequence[Diagnostic]: ...

    def tell_damage(self) -> UserError | None: ...

    @property
    def rules_revision(self) -> str: ...


class SuggestionsPort(Protocol):
    """``services.doors.SuggestionDoor``: called on the lane "spelling"."""

    def suggest(self, word: str, language: Language, /) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class ReplyParts:
    """What checking needs. ``storage`` is used on the storage lane only."""

    checks: ChecksPort
    suggestions: SuggestionsPort
    storage: StoredUnit
    settings: Settings
    clock: Clock
    tasks: TaskRunner


class ReplyCheck(QObject):
    """Emits ``found`` with all findings of the newest text, whenever one of the lanes has answered it."""

    found = Signal(object)
    """A list of :class:`Diagnostic`, in reading order; offsets are code points of the text that was asked about."""
    settled = Signal()

    def __init__(self, parts: ReplyParts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._revision = 0
        self._text, self._language = "", Language.TURKISH
        self._unit: UnitContext | None = None
        self._answers: dict[Lane, Sequence[Diagnostic]] = {}
        self._running: list[Task[Sequence[Diagnostic]]] = []
        self._failed: set[Lane] = set()
        self._debounce = QTimer(self, singleShot=True, interval=_DEBOUNCE_MS)
        self._debounce.timeout.connect(self._start)
        parts.tasks.run("storage", lambda _: read_context(parts.storage), owner=self, done=self._know)

    def touch(self, text: str, language: Language) -> None:
        """The reply is another one now."""
        self._revision += 1
        self._text, self._language = text, language
        for task in self._running:
            task.cancel()
        self._running.clear()
        self._answers.clear()
        self._debounce.start()

    def ask_fixes(self, word: str, done: Callable[[tuple[Fix, ...]], None]) -> None:
        """Look for the spelling of ``word``."""
        language = self._language
        self._parts.tasks.run(
            Lane.SPELLING.value,
            lambda _: tuple(Fix(Message(one, en=one), one) for one in self._parts.suggestions.suggest(word, language)),
            owner=self,
            done=done,
        )

    def _know(self, unit: UnitContext) -> None:
        self._unit = unit
        if not self._debounce.isActive():
            self._start()

    def _start(self) -> None:
        if self._unit is None:  # it comes, and asks again
            return
        settings, checks = self._parts.settings, self._parts.checks
        unit = replace(
            self._unit,
            switched_off_rules=frozenset(settings.get("checks.rules_off")),
            tone=read_tone(cast("Callable[[str], object]", settings.get)),  # declared keys only, and it asks for such
            rules_revision=checks.rules_revision,
        )
        snapshot = Snapshot(
            self._text,
            self._language,
            self._parts.clock.now(),
            unit=unit,
            revision=self._revision,
            kind=TextKind.REPLY,
        )
        for lane in _LANES:
            if lane is Lane.SPELLING and not settings.get("checks.spelling"):
                self._take(lane, [], snapshot)
            else:
                self._ask(lane, snapshot)

    def _ask(self, lane: Lane, snapshot: Snapshot) -> None:
        checks, tasks = self._parts.checks, self._parts.tasks

        def done(found: Sequence[Diagnostic]) -> None:
            damage = checks.tell_damage()
            if damage is not None:
                tasks.task_failed.emit(damage)
            self._take(lane, found, snapshot)

        def failed(error: Exception) -> None:
            if lane not in self._failed:  # one report is enough
                self._failed.add(lane)
                tasks.task_failed.emit(error)
            self._take(lane, [], snapshot)

        work = tasks.run(
            lane.value,
            lambda is_cancelled: checks.check_lane(lane, snapshot, is_cancelled),
            owner=self,
            done=done,
            failed=failed,
        )
        self._running.append(work)

    def _take(self, lane: Lane, found: Sequence[Diagnostic], snapshot: Snapshot) -> None:
        if snapshot.revision != self._revision:
            return
        self._answers[lane] = found
        every = (one for answer in self._answers.values() for one in answer)
        found = merge(every, snapshot.unit.switched_off_rules)
        self.found.emit(apply_dismissals(found, snapshot.text, (), snapshot.unit.allowances))
        if len(self._answers) == len(_LANES):
            self.settled.emit()

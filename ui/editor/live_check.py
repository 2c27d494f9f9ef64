"""Live checking: each keystroke makes older answers worthless, a short rest asks for new ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from models.checking import IsCancelled, Lane, Snapshot
from models.diagnostics import Diagnostic
from models.enums import DiagnosticKind, Platform
from models.errors import Cancelled
from models.library import PictureRights
from models.posts import Attachment, Dismissal
from services.checking import apply_dismissals
from services.images.in_posts import Rights, picture_findings, unseen
from ui.editor.marks import Mark, marks_of
from ui.editor.ports import ChecksPort, OpinionPort, PicturesPort
from ui.editor.second_look import NoOpinion, SecondLook
from ui.tasks import Task, TaskRunner
from ui.thumbnails import LANE as PICTURES_LANE

DEBOUNCE_MS = 150


@dataclass(frozen=True, slots=True)
class CheckRequest:
    """A text and the platforms it is for: one snapshot each, all of the same text. Never empty.

    ``pictures`` are the attachments whose files are known. ``own_platform`` is the platform whose own text it is,
    ``None`` for the shared one. Without ``spelling`` no finding is about spelling.
    """

    snapshots: tuple[Snapshot, ...]
    dismissals: tuple[Dismissal, ...] = ()
    pictures: tuple[tuple[Path, Attachment], ...] = ()
    own_platform: Platform | None = None
    spelling: bool = True
    rights: Rights = field(default_factory=dict[str, PictureRights])
    seen: Callable[[Sequence[str]], object] = unseen
    """Told on the lane which of the library's pictures are the same as one of these."""

    @property
    def text(self) -> str:
        return self.snapshots[0].text

    @property
    def allowances(self) -> frozenset[tuple[str, str]]:
        return self.snapshots[0].unit.allowances


class LiveCheck(QObject):
    """Checks the open text while it changes. ``answered`` brings a lane's marks for the newest text only."""

    answered = Signal(object, object)
    """A lane's name and its ``list[Mark]``."""
    settled = Signal()
    """All lanes of ours have answered the newest text. A second opinion may still come, much later or never."""

    def __init__(
        self,
        tasks: TaskRunner,
        checks: ChecksPort,
        pictures: PicturesPort,
        request: Callable[[int], CheckRequest | None],
        parent: QObject,
        *,
        opinion: OpinionPort | NoOpinion,
        debounce_ms: int = DEBOUNCE_MS,
    ) -> None:
        super().__init__(parent)
        self.second = SecondLook(tasks, opinion, self)
        self.second.answered.connect(self.answered)
        self._tasks = tasks
        self._checks = checks
        self._pictures = pictures
        self._request = request
        self._revision = 0
        self._running: list[Task[list[Mark]]] = []
        self._waiting: set[str] = set()
        self._failed: set[str] = set()
        self._unanswered: set[str] = set()
        self._debounce = QTimer(self, singleShot=True, interval=debounce_ms)
        self._debounce.timeout.connect(self._start)

    @property
    def incomplete(self) -> bool:
        """Whether a lane failed at the newest text that it saw: what it might have found is not among the marks."""
        return bool(self._unanswered)

    def touch(self) -> None:
        """The text changed: drop what is under way, ask again after a rest."""
        self._outdate()
        self._debounce.start()

    def check_now(self) -> None:
        """Ask without waiting: another text is shown, or what checkers know has changed."""
        self._outdate()
        self._start()

    def stop(self) -> None:
        """Forget the open text."""
        self._outdate()

    def _outdate(self) -> None:
        self._revision += 1
        self._debounce.stop()
        for task in self._running:
            task.cancel()
        self._running.clear()
        self._waiting.clear()
        self.second.outdate()

    def _start(self) -> None:
        revision = self._revision
        request = self._request(revision)
        if request is None:
            return
        works = works_of(self._checks, self._pictures, request)
        self._waiting = set(works)
        for lane, work in works.items():
            self._ask(lane, work, revision)
        second = _TextWork(self._checks, Lane.SECOND_OPINION, request)
        self.second.ask(request.snapshots[0].language, second)

    def _ask(self, lane: str, work: Callable[[IsCancelled], list[Mark]], revision: int) -> None:
        def done(marks: list[Mark]) -> None:
            damage = self._checks.tell_damage()
            if damage is not None:
                self._tasks.task_failed.emit(damage)
            self._take(lane, marks, revision, answered=True)

        def failed(error: Exception) -> None:
            # One report is enough: the same fault would be told after every keystroke.
            if lane not in self._failed:
                self._failed.add(lane)
                self._tasks.task_failed.emit(error)
            self._take(lane, [], revision, answered=False)

        if work is no_marks:
            self._take(lane, [], revision, answered=True)
        else:
            self._running.append(self._tasks.run(lane, work, owner=self, done=done, failed=failed))

    def _take(self, lane: str, marks: list[Mark], revision: int, *, answered: bool) -> None:
        if revision != self._revision:
            return
        if answered:
            self._unanswered.discard(lane)
        else:
            self._unanswered.add(lane)
        self.answered.emit(lane, marks)
        self._waiting.discard(lane)
        if not self._waiting:
            self.settled.emit()


def works_of(
    checks: ChecksPort, pictures: PicturesPort, request: CheckRequest
) -> dict[str, Callable[[IsCancelled], list[Mark]]]:
    """Return what our own lanes have to do for a request; :func:`no_marks` where a lane has nothing to look at."""
    return {
        Lane.RULES.value: _TextWork(checks, Lane.RULES, request),
        Lane.SPELLING.value: _TextWork(checks, Lane.SPELLING, request) if request.spelling else no_marks,
        PICTURES_LANE: _PictureWork(pictures, request) if request.pictures else no_marks,
    }


@dataclass(frozen=True, slots=True)
class _TextWork:
    """One lane's share of a text, run on the worker thread."""

    checks: ChecksPort
    lane: Lane
    request: CheckRequest

    def __call__(self, is_cancelled: IsCancelled) -> list[Mark]:
        found = check_text(self.checks, self.lane, self.request, is_cancelled)
        if is_cancelled():
            raise Cancelled
        request = self.request
        left = apply_dismissals(found, request.text, request.dismissals, request.allowances)
        return marks_of(request.text, found, {id(one) for one in left})


@dataclass(frozen=True, slots=True)
class _PictureWork:
    """The findings about the attachments beside the text. They belong to the post as a whole."""

    pictures: PicturesPort
    request: CheckRequest

    def __call__(self, is_cancelled: IsCancelled) -> list[Mark]:
        found = inspect_pictures(self.pictures, self.request, is_cancelled)
        return [Mark(diagnostic, 0, 0, attachment_name(diagnostic)) for diagnostic in found]


def inspect_pictures(pictures: PicturesPort, request: CheckRequest, is_cancelled: IsCancelled) -> list[Diagnostic]:
    """Return what is left to say of the pictures of a request. On the lane "images"."""
    return picture_findings(
        pictures,
        request.pictures,
        request.snapshots,
        request.dismissals,
        is_cancelled,
        rights=request.rights,
        seen=request.seen,
    )


def attachment_name(diagnostic: Diagnostic) -> str:
    """Return the file name of the picture that a finding is about, empty for findings about the text."""
    return str(diagnostic.data.get("picture", ""))


def no_marks(_is_cancelled: IsCancelled) -> list[Mark]:
    return []


def check_text(checks: ChecksPort, lane: Lane, request: CheckRequest, is_cancelled: IsCancelled) -> list[Diagnostic]:
    """Return what one lane says of the text of a request, with what was waved through."""
    found = check_all(checks, lane, request.snapshots, is_cancelled)
    if not request.spelling:
        found = [one for one in found if one.kind is not DiagnosticKind.SPELLING]
    return found


def check_all(
    checks: ChecksPort, lane: Lane, snapshots: Sequence[Snapshot], is_cancelled: IsCancelled
) -> list[Diagnostic]:
    """Check one text for several platforms; a finding that several of them share is told once."""
    found: dict[tuple[str, int, int], Diagnostic] = {}
    # Only rules know platforms: of everything else one look is enough.
    for snapshot in snapshots if lane is Lane.RULES else snapshots[:1]:
        for diagnostic in checks.check_lane(lane, snapshot, is_cancelled):
            found.setdefault((diagnostic.rule, diagnostic.start, diagnostic.end), diagnostic)
    return list(found.values())

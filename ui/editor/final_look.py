"""Checks every text of a post once more before it is planned or published, and opens the summary if that helps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.checking import IsCancelled, Lane
from models.diagnostics import Diagnostic
from models.posts import Post
from services.checking import dismissal
from services.checking.dismissals import Fingerprint
from services.checking.leftovers import Leftover, grouped, leftovers_of, needs_a_look
from services.clock import Clock
from ui.editor.final_look_dialog import FinalLookDialog
from ui.editor.live_check import PICTURES_LANE, CheckRequest, check_text, inspect_pictures
from ui.editor.ports import ChecksPort, PicturesPort
from ui.editor.sheet import Sheet
from ui.tasks import TaskRunner

_Work = Callable[[IsCancelled], list[Diagnostic]]


@dataclass
class _Question:
    """One post on its way out: its texts with what was found of each so far, and what follows."""

    sheet: Sheet
    action: str
    proceed: Callable[[], object]
    texts: list[tuple[CheckRequest, list[Diagnostic]]]
    whole: bool = True

    def left(self) -> list[Leftover]:
        return [one for request, found in self.texts for one in leftovers_of(found, request.text, request.own_platform)]


class FinalLook(QObject):
    """Lets a post pass that has nothing left to decide; otherwise the user sees what is left, once."""

    place_asked = Signal(object)
    """The :class:`Leftover` that is to be shown in the open post."""
    passed = Signal(object, object)
    """The :class:`Sheet` and the :class:`~models.posts.Dismissal` made for it."""

    def __init__(
        self,
        tasks: TaskRunner,
        clock: Clock,
        checks: ChecksPort,
        pictures: PicturesPort,
        *,
        requests: Callable[[Post], Sequence[CheckRequest]],
        page: QWidget,
    ) -> None:
        """``requests`` tells what is to be checked of a post: one request for each of its texts."""
        super().__init__(page)
        self._tasks = tasks
        self._clock = clock
        self._checks = checks
        self._pictures = pictures
        self._requests = requests
        self._page = page
        self._question: _Question | None = None
        self._seen: dict[str, frozenset[Fingerprint]] = {}
        self.dialog: FinalLookDialog | None = None

    def ask(self, sheet: Sheet, post: Post, action: str, proceed: Callable[[], object]) -> None:
        """Call ``proceed`` when ``post`` (the sheet's, perhaps with another time) may go on.

        ``action`` names what follows, for the button. A newer question takes the place of an older one.
        """
        question = self._question = _Question(sheet, action, proceed, [(one, []) for one in self._requests(post)])
        works: list[tuple[str, _Work, list[Diagnostic]]] = []
        for request, found in question.texts:
            works += [(lane.value, self._text_work(lane, request), found) for lane in (Lane.RULES, Lane.SPELLING)]
            if request.pictures:
                works.append((PICTURES_LANE, self._picture_work(request), found))
        self._next(question, works)

    def forget(self) -> None:
        """Another post is open: whatever was asked for no longer matters."""
        self._question = None
        if self.dialog is not None:
            self.dialog.reject()

    def _text_work(self, lane: Lane, request: CheckRequest) -> _Work:
        return partial(check_text, self._checks, lane, request)

    def _picture_work(self, request: CheckRequest) -> _Work:
        return partial(inspect_pictures, self._pictures, request)

    def _next(self, question: _Question, works: list[tuple[str, _Work, list[Diagnostic]]]) -> None:
        """Ask one lane after the other: what one finds does not hold up typing on another."""
        if question is not self._question:
            return
        if not works:
            self._decide(question)
            return
        (lane, work, so_far), *rest = works

        def done(found: list[Diagnostic]) -> None:
            so_far.extend(found)
            self._next(question, rest)

        def failed(error: Exception) -> None:
            question.whole = False
            self._tasks.task_failed.emit(error)
            self._next(question, rest)

        self._tasks.run(lane, work, owner=self, done=done, failed=failed)

    def _decide(self, question: _Question) -> None:
        self._question = None
        seen = self._seen.get(question.sheet.id, frozenset())
        left = question.left()
        if question.whole and not needs_a_look(left, seen):
            question.proceed()
            return
        dialog = FinalLookDialog(grouped(left), question.action, self._page, whole=question.whole)
        dialog.place_asked.connect(self.place_asked)
        dialog.justified.connect(partial(self._justify, question.sheet))
        dialog.went_on.connect(lambda: self._go_on(question))
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()
        first = next((row for row in dialog.rows if row.waits), None)
        if first is not None:
            first.ask()
        else:
            dialog.go_on.setFocus()

    def _closed(self) -> None:
        self.dialog = None

    def _justify(self, sheet: Sheet, leftover: Leftover, reason: str) -> None:
        made = dismissal(leftover.finding, leftover.text, reason, self._clock.now())
        sheet.add_dismissal(made)
        self.passed.emit(sheet, made)

    def _go_on(self, question: _Question) -> None:
        self._seen[question.sheet.id] = frozenset(one.identity for one in question.left())
        question.proceed()

"""Checks every text of a post once more before it is planned or published, and opens the summary if that helps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from models.checking import IsCancelled, Lane
from models.diagnostics import Diagnostic
from models.posts import Post
from services.checking import dismissal
from services.checking.dismissals import Fingerprint
from services.checking.leftovers import Leftover, grouped, leftovers_of, needs_a_look
from services.clock import Clock
from ui.editor.final_look_dialog import FinalLookDialog
from ui.editor.live_check import CheckRequest, check_text, inspect_pictures
from ui.editor.ports import ChecksPort, PicturesPort
from ui.editor.sheet import Sheet
from ui.tasks import TaskRunner
from ui.thumbnails import LANE as PICTURES_LANE

_PATIENCE_MS = 400
_Work = Callable[[IsCancelled], list[Diagnostic]]


@dataclass(eq=False)
class _Question:
    """One post on its way out: its texts with what was found of each so far, and what follows.

    ``version`` is the sheet's when its texts were taken: what is typed on meanwhile is looked at again.
    """

    sheet: Sheet
    change: Callable[[Post], Post]
    action: str
    proceed: Callable[[], object]
    lasting: bool
    version: int = -1
    texts: list[tuple[CheckRequest, list[Diagnostic]]] = field(
        default_factory=list["tuple[CheckRequest, list[Diagnostic]]"]
    )
    whole: bool = True

    def weigh(self) -> list[Leftover]:
        """Return what is left of all that was found; not on the UI thread, as comparing secrets takes its time."""
        return [
            one
            for request, found in self.texts
            for one in leftovers_of(found, request.text, request.own_platform, request.dismissals, request.allowances)
        ]


class FinalLook(QObject):
    """Lets a post pass that has nothing left to decide; otherwise the user sees what is left, once."""

    place_asked = Signal(object)
    """The :class:`Leftover` that is to be shown in the open post."""
    passed = Signal(object, object)
    """The :class:`Sheet` and the :class:`~models.posts.Dismissal` made for it."""
    looking = Signal()
    """It takes long enough for the user to wonder."""
    left_undone = Signal(object)
    """The :class:`Sheet` of a post that is open no more and has something left to decide: nothing was done with it."""

    def __init__(
        self,
        tasks: TaskRunner,
        clock: Clock,
        checks: ChecksPort,
        pictures: PicturesPort,
        *,
        requests: Callable[[Post], Sequence[CheckRequest]],
        current: Callable[[], Sheet | None],
        is_open: Callable[[Sheet], bool],
        page: QWidget,
    ) -> None:
        """``requests`` tells what is to be checked of a post: one request for each of its texts.

        ``current`` is the sheet that is shown; ``is_open`` tells of another one whether it is still there.
        """
        super().__init__(page)
        self._tasks = tasks
        self._clock = clock
        self._checks = checks
        self._pictures = pictures
        self._requests = requests
        self._current = current
        self._is_open = is_open
        self._page = page
        self._questions: dict[str, _Question] = {}
        self._seen: dict[str, frozenset[Fingerprint]] = {}
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.looking)
        self.dialog: FinalLookDialog | None = None

    def ask(
        self,
        sheet: Sheet,
        action: str,
        proceed: Callable[[], object],
        change: Callable[[Post], Post],
        *,
        lasting: bool = False,
    ) -> None:
        """Call ``proceed`` when the post of ``sheet`` may go on, even if another one is open by then.

        ``change`` makes of it what is to be judged (the same at another time); ``action`` names what follows, for the
        button. A newer question about a sheet takes the place of an older one. What is ``lasting`` is kept even if
        the window closes before the answer.
        """
        question = self._questions[sheet.id] = _Question(sheet, change, action, proceed, lasting)
        self._patience.start()
        self._look(question)

    def settle(self) -> None:
        """The window closes: what was asked for and is only noted (a day on the calendar) is done unseen, not lost."""
        for question in list(self._questions.values()):
            if question.lasting and self._is_open(question.sheet):
                question.proceed()
        self._questions.clear()

    def close(self) -> None:
        """Another post is shown: what is left of the former one is no longer before the user's eyes."""
        if self.dialog is not None:
            self.dialog.reject()

    def _look(self, question: _Question) -> None:
        sheet = question.sheet
        question.version, question.whole = sheet.version, True
        question.texts = [(one, []) for one in self._requests(question.change(sheet.post))]
        works: list[tuple[str, _Work, list[Diagnostic]]] = []
        for request, found in question.texts:
            works += [(lane.value, self._text_work(lane, request), found) for lane in (Lane.RULES, Lane.SPELLING)]
            if request.pictures:
                works.append((PICTURES_LANE, self._picture_work(request), found))
        self._next(question, works)

    def _text_work(self, lane: Lane, request: CheckRequest) -> _Work:
        return partial(check_text, self._checks, lane, request)

    def _picture_work(self, request: CheckRequest) -> _Work:
        return partial(inspect_pictures, self._pictures, request)

    def _next(self, question: _Question, works: list[tuple[str, _Work, list[Diagnostic]]]) -> None:
        """Ask one lane after the other: what one finds does not hold up typing on another."""
        if question is not self._questions.get(question.sheet.id):
            return
        if not works:
            self._tasks.run(
                Lane.RULES.value,
                lambda _: question.weigh(),
                owner=self,
                done=lambda left: self._decide(question, left),
            )
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

    def _decide(self, question: _Question, left: list[Leftover]) -> None:
        if question is not self._questions.get(question.sheet.id):
            return
        sheet = question.sheet
        if self._is_open(sheet) and sheet.version != question.version:
            self._look(question)
            return
        del self._questions[sheet.id]
        if not self._questions:
            self._patience.stop()
        if not self._is_open(sheet):
            return  # deleted meanwhile
        if question.whole and not needs_a_look(left, self._seen.get(sheet.id, frozenset())):
            question.proceed()
        elif sheet is self._current():
            self._open(question, left)
        else:
            self.left_undone.emit(sheet)

    def _open(self, question: _Question, left: list[Leftover]) -> None:
        dialog = FinalLookDialog(grouped(left), question.action, self._page, whole=question.whole)
        dialog.place_asked.connect(self.place_asked)
        dialog.justified.connect(partial(self._justify, question.sheet))
        dialog.went_on.connect(lambda: self._go_on(question, left))
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

    def _go_on(self, question: _Question, seen: list[Leftover]) -> None:
        self._seen[question.sheet.id] = frozenset(one.identity for one in seen)
        question.proceed()

"""The one door through which texts are checked, from the editor and from the command line."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Iterable, Sequence
from threading import Lock

from models.checking import Checker, IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic
from models.errors import Cancelled
from services.checking.merging import merge

REMEMBERED_PARAGRAPHS = 2048
LONGEST_REMEMBERED = 20_000
"""Code points: a longer paragraph is pasted data, not worth its memory."""


class CheckService:
    """Runs checkers over snapshots; paragraphs that were seen before are answered from memory.

    May be called from several lanes at once. A checker of paragraphs sees one paragraph at a time,
    so that the answer for a text never depends on how it was reached.
    """

    def __init__(self, checkers: Iterable[Checker], *, remembered: int = REMEMBERED_PARAGRAPHS) -> None:
        self._checkers = tuple(checkers)
        names = [checker.name for checker in self._checkers]
        if len(set(names)) != len(names):
            raise ValueError(f"checker names are cache keys and must differ: {names}")
        self._memory = _Memory(remembered)

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> list[Diagnostic]:
        """Return all findings of all checkers of ours, merged, in reading order. Raises Cancelled.

        A second opinion is asked for by its lane only: the command line asks nobody else.
        """
        return self._run([c for c in self._checkers if c.lane is not Lane.SECOND_OPINION], snapshot, is_cancelled)

    def check_lane(self, lane: Lane, snapshot: Snapshot, is_cancelled: IsCancelled) -> list[Diagnostic]:
        """Return the findings of one lane's checkers, merged among themselves. Raises Cancelled."""
        return self._run([c for c in self._checkers if c.lane is lane], snapshot, is_cancelled)

    def merge(self, lanes: Iterable[Sequence[Diagnostic]], snapshot: Snapshot) -> list[Diagnostic]:
        """Return one list from the answers of several lanes about the same ``snapshot``."""
        return merge((one for lane in lanes for one in lane), snapshot.unit.switched_off_rules)

    def _run(self, checkers: Iterable[Checker], snapshot: Snapshot, is_cancelled: IsCancelled) -> list[Diagnostic]:
        found: list[Diagnostic] = []
        for checker in checkers:
            if is_cancelled():
                raise Cancelled
            if checker.scope is Scope.PARAGRAPH:
                found += self._by_paragraph(checker, snapshot, is_cancelled)
            else:
                found += checker.check(snapshot, is_cancelled)
        return merge(found, snapshot.unit.switched_off_rules)

    def _by_paragraph(self, checker: Checker, snapshot: Snapshot, is_cancelled: IsCancelled) -> list[Diagnostic]:
        found: list[Diagnostic] = []
        context = _context(snapshot)
        offset = 0
        for paragraph in snapshot.text.split("\n"):
            if is_cancelled():
                raise Cancelled
            if paragraph and not paragraph.isspace():
                key = (checker.name, context, paragraph)
                answer = self._memory.get(key)
                if answer is None:
                    answer = tuple(checker.check(snapshot.with_text(paragraph), is_cancelled))
                    if len(paragraph) <= LONGEST_REMEMBERED:
                        self._memory.put(key, answer)
                found += [one.moved(offset) for one in answer]
            offset += len(paragraph) + 1
        return found


def _context(snapshot: Snapshot) -> Hashable:
    """Return all that an answer about a paragraph may depend on beside its text.

    Of the clock only the day counts (what was past stays past until midnight); switched-off rules
    are left out afterwards, and pictures and the revision concern no paragraph.
    """
    unit = snapshot.unit
    return (
        snapshot.language,
        snapshot.platform,
        snapshot.now.date(),
        snapshot.planned_at,
        unit.name,
        unit.university,
        unit.own_handles,
        unit.official_handles,
        unit.dictionary,
    )


class _Memory:
    """The answers used last, at most ``size`` of them."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._answers: OrderedDict[Hashable, tuple[Diagnostic, ...]] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable) -> tuple[Diagnostic, ...] | None:
        with self._lock:
            answer = self._answers.get(key)
            if answer is not None:
                self._answers.move_to_end(key)
            return answer

    def put(self, key: Hashable, answer: tuple[Diagnostic, ...]) -> None:
        with self._lock:
            self._answers[key] = answer
            self._answers.move_to_end(key)
            while len(self._answers) > self._size:
                self._answers.popitem(last=False)

"""The one door through which texts are checked, from the editor and from the command line."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from threading import Lock

from models.checking import Checker, IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic
from models.errors import Cancelled
from services.checking.dismissals import apply_dismissals
from services.checking.merging import merge
from services.language.segments import segments

Pieces = Sequence[tuple[int, str]]
"""What is judged on its own, and where it begins in the text."""

REMEMBERED = 8192
"""Answers about segments and paragraphs: a post of 2,000 characters has about a hundred."""
LONGEST_REMEMBERED = 20_000
"""Code points: a longer paragraph is pasted data, not worth its memory."""
LONGEST_CUT = 6_000
"""Code points: no post has a longer paragraph. Checkers do not go to lengths (suggestions) over pasted data."""


class CheckService:
    """Runs checkers over snapshots; paragraphs and segments that were seen before are answered from memory.

    May be called from several lanes at once. A checker of paragraphs sees one paragraph at a time, a checker of
    segments one segment, so that the answer for a text never depends on how it was reached.
    """

    def __init__(self, checkers: Iterable[Checker], *, remembered: int = REMEMBERED) -> None:
        self._checkers = tuple(checkers)
        names = [checker.name for checker in self._checkers]
        if len(set(names)) != len(names):
            raise ValueError(f"checker names are cache keys and must differ: {names}")
        self._memory = _Memory(remembered)

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> list[Diagnostic]:
        """Return all findings of all checkers of ours, merged, in reading order. Raises Cancelled.

        A second opinion is asked for by its lane only: the command line asks nobody else.
        """
        ours = [checker for checker in self._checkers if checker.lane is not Lane.SECOND_OPINION]
        found = self._run(ours, snapshot, is_cancelled)
        return apply_dismissals(found, snapshot.text, (), snapshot.unit.allowances)

    def check_lane(self, lane: Lane, snapshot: Snapshot, is_cancelled: IsCancelled) -> list[Diagnostic]:
        """Return the findings of one lane's checkers, merged among themselves. Raises Cancelled.

        What the unit waves through is among them: it still hides what other lanes say of its words. Whoever shows
        them leaves it out, as what was passed in the post (``apply_dismissals``).
        """
        return self._run([c for c in self._checkers if c.lane is lane], snapshot, is_cancelled)

    def merge(self, lanes: Iterable[Sequence[Diagnostic]], snapshot: Snapshot) -> list[Diagnostic]:
        """Return one list from the answers of several lanes about the same ``snapshot``."""
        return merge((one for lane in lanes for one in lane), snapshot.unit.switched_off_rules)

    def _run(self, checkers: Iterable[Checker], snapshot: Snapshot, is_cancelled: IsCancelled) -> list[Diagnostic]:
        found: list[Diagnostic] = []
        pieces: dict[Scope, Pieces] = {}
        for checker in checkers:
            if is_cancelled():
                raise Cancelled
            if checker.scope is Scope.POST:
                found += checker.check(snapshot, is_cancelled)
                continue
            if checker.scope not in pieces:
                pieces[checker.scope] = list(_pieces(snapshot.text, checker.scope))
            found += self._by_piece(checker, snapshot, pieces[checker.scope], is_cancelled)
        return merge(found, snapshot.unit.switched_off_rules)

    def _by_piece(
        self, checker: Checker, snapshot: Snapshot, pieces: Pieces, is_cancelled: IsCancelled
    ) -> Iterator[Diagnostic]:
        context = _context(snapshot)
        for offset, text in pieces:
            if is_cancelled():
                raise Cancelled
            key = (checker.name, context, text)
            answer = self._memory.get(key)
            if answer is None:
                answer = tuple(checker.check(snapshot.with_text(text), is_cancelled))
                if len(text) <= LONGEST_REMEMBERED:
                    self._memory.put(key, answer)
            for one in answer:
                yield one.moved(offset)


def _pieces(text: str, scope: Scope) -> Iterator[tuple[int, str]]:
    """Yield the paragraphs of ``text`` that have words, or their segments."""
    offset = 0
    for paragraph in text.split("\n"):
        if paragraph and not paragraph.isspace():
            if scope is Scope.SEGMENT and len(paragraph) <= LONGEST_CUT:
                for start, piece in segments(paragraph):
                    yield offset + start, piece
            else:
                yield offset, paragraph
        offset += len(paragraph) + 1


def _context(snapshot: Snapshot) -> Hashable:
    """Return all that an answer about a paragraph may depend on beside its text.

    Of the clock only the day counts (what was past stays past until midnight);
    pictures and the revision concern no paragraph.
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
        unit.official_on,
        unit.dictionary,
        unit.aliases,
        unit.public_contacts,
        unit.tone,
        unit.rules_revision,
        unit.switched_off_rules,
        snapshot.kind,
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

"""Findings with their places in the document, and how the places move while the user types."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from models.checking import Lane
from models.diagnostics import Diagnostic, Fix
from models.enums import DiagnosticKind, Severity
from services.checking.merging import mends_words
from services.language_tool.checker import is_second_opinion
from ui.positions import Utf16Map


@dataclass(slots=True, eq=False)
class Mark:
    """One finding at its present place: UTF-16 positions of the document, half-open.

    ``excerpt`` is the text it was found on. ``whole`` marks a finding about the whole post. ``more`` are fixes that
    a second opinion offers for the very same words, beside the finding's own. What was ``passed`` is not shown, but
    hides what it would hide.
    """

    diagnostic: Diagnostic
    start: int
    end: int
    excerpt: str
    more: tuple[Fix, ...] = ()
    passed: bool = False

    @property
    def whole(self) -> bool:
        return self.start == self.end

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it the same finding after the next check, wherever it stands then."""
        return (self.diagnostic.rule, self.excerpt, self.diagnostic.message.text)


def marks_of(text: str, diagnostics: Iterable[Diagnostic], left: Collection[int] | None = None) -> list[Mark]:
    """Return the diagnostics of ``text`` as marks. Costs one pass over the text; made on the worker.

    ``left`` are the identities of those that were not passed; without it none was.
    """
    places = Utf16Map(text)
    return [
        Mark(
            diagnostic=found,
            start=places.to_utf16(found.start),
            end=places.to_utf16(found.end),
            excerpt=text[found.start : found.end],
            passed=left is not None and id(found) not in left,
        )
        for found in diagnostics
    ]


class MarkSet:
    """The marks of the open text, kept by lane because lanes answer at different times."""

    def __init__(self) -> None:
        self._by_lane: dict[str, list[Mark]] = {}
        self._ordered: list[Mark] | None = None

    def replace(self, lane: str, marks: Sequence[Mark]) -> None:
        """Take a lane's newest answer in the place of its last one."""
        self._by_lane[lane] = list(marks)
        self._ordered = None

    def clear(self) -> None:
        self._by_lane.clear()
        self._ordered = None

    def edited(self, position: int, removed: int, added: int) -> None:
        """Move the marks behind an edit, and drop those whose own text it changed.

        An edit that only touches a mark's edge leaves the mark in place: a space after a word
        does not make its underline flicker.
        """
        until = position + removed
        shift = added - removed
        for lane, marks in self._by_lane.items():
            kept: list[Mark] = []
            for mark in marks:
                if mark.whole or mark.end <= position:
                    kept.append(mark)
                elif mark.start >= until:
                    mark.start += shift
                    mark.end += shift
                    kept.append(mark)
            self._by_lane[lane] = kept
        self._ordered = None

    def pass_over(self, waved: Iterable[Mark]) -> None:
        """Show marks no more that the user waved through, before the next check says the same."""
        for mark in waved:
            mark.passed = True
        self._ordered = None

    def remove(self, unwanted: Iterable[Mark]) -> None:
        """Take marks away at once, before the next check says the same."""
        gone = set(map(id, unwanted))
        for lane, marks in self._by_lane.items():
            self._by_lane[lane] = [mark for mark in marks if id(mark) not in gone]
        self._ordered = None

    def ordered(self) -> list[Mark]:
        """Return all marks in the order of the text, the worst first at one place, whole-post findings last.

        Inside a guideline finding nothing is said about spelling, nor about the usage of the very words that it
        mends: its fix replaces them anyway. The check service does the same within one lane; lanes meet only here. Of
        words that we have a finding about ourselves, a second opinion says nothing more; it may add its fixes.
        """
        if self._ordered is None:
            second = self._by_lane.get(Lane.SECOND_OPINION, [])
            marks = [mark for lane, found in self._by_lane.items() if lane != Lane.SECOND_OPINION for mark in found]
            marks += _added(second, marks)
            rewritten = [
                (m.start, m.end)
                for m in marks
                if m.diagnostic.kind is DiagnosticKind.GUIDELINE and not m.whole and not m.diagnostic.remark
            ]
            if rewritten:
                mended = {(m.start, m.end) for m in marks if mends_words(m.diagnostic)}
                marks = [mark for mark in marks if not _is_covered(mark, rewritten, mended)]
            marks = [mark for mark in marks if not mark.passed]
            marks.sort(key=lambda m: (m.whole, m.start, m.end, -m.diagnostic.severity, m.diagnostic.rule))
            self._ordered = marks
        return self._ordered

    def serious(self) -> int:
        """Return how many errors and warnings of our own there are: what the list of drafts shows of a post."""
        ours = (mark.diagnostic for mark in self.ordered() if not is_second_opinion(mark.diagnostic.rule))
        return sum(found.severity >= Severity.WARNING for found in ours)

    def at(self, position: int) -> list[Mark]:
        """Return the marks that hold ``position`` or touch it, the worst first."""
        found = [mark for mark in self.ordered() if not mark.whole and mark.start <= position <= mark.end]
        return sorted(found, key=lambda mark: -mark.diagnostic.severity)


def _added(second: list[Mark], ours: list[Mark]) -> list[Mark]:
    """Return what is new in a second opinion; its fixes for words that we have found too go to our finding."""
    about_words = [
        mark
        for mark in ours
        if not mark.whole and mark.diagnostic.kind in (DiagnosticKind.SPELLING, DiagnosticKind.USAGE)
    ]
    for mark in about_words:
        mark.more = ()
    new: list[Mark] = []
    for late in second:
        told = [mark for mark in about_words if mark.start < late.end and late.start < mark.end]
        if not told:
            new.append(late)
        for mark in told:
            if (mark.start, mark.end) == (late.start, late.end):
                mark.more += late.diagnostic.fixes
    return new


def _is_covered(mark: Mark, spans: list[tuple[int, int]], mended: set[tuple[int, int]]) -> bool:
    if mark.diagnostic.kind is DiagnosticKind.USAGE:
        return (mark.start, mark.end) in mended
    if mark.diagnostic.kind is not DiagnosticKind.SPELLING:
        return False
    return any(start <= mark.start and mark.end <= end for start, end in spans)

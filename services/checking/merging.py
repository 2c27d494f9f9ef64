"""Makes one list of what many checkers said: no rule the unit switched off, no two words for one thing."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from models.diagnostics import Diagnostic, sort_key
from models.enums import DiagnosticKind


def merge(diagnostics: Iterable[Diagnostic], switched_off: frozenset[str]) -> list[Diagnostic]:
    """Return the findings in reading order.

    A rule is switched off by its id or by a namespace that ends in a dot (``guideline.9.``). Of two findings of one
    rule on overlapping words the wider stays, and of two usage findings of any rules too. Inside a guideline or usage
    finding nothing is said about spelling: its fix replaces the words anyway (also where the usage rule is switched
    off: what it would have said was about these words), and usage is silent where a guideline finding mends the very
    same words. Of two guideline findings on the very same words the worse
    stays; remarks stand beside everything, but one that yields (``data``: ``yields``) is left out where another finding
    of its article touches it. A finding that rewrites words here and there (``rewrites``) silences
    spelling and usage on just those words.
    """
    found = list(diagnostics)
    judged = _Spans((one.start, one.end) for one in found if one.kind is DiagnosticKind.USAGE and not one.rewrites)
    active = _without_yielding([one for one in found if not is_off(one.rule, switched_off)])
    rewriting = [one for one in active if one.rewrites]
    if rewriting:
        active = _not_rewritten(active, _Spans(span for one in rewriting for span in one.rewrites))
    mended = {(one.start, one.end) for one in active if mends_words(one)}
    kept = rewriting + [one for one in _widest_usage(active) if (one.start, one.end) not in mended]
    guideline_end = 0
    last_of_rule: dict[str, int] = {}
    same_words: dict[tuple[int, int], int] = {}
    for one in sorted((one for one in active if one.kind is not DiagnosticKind.USAGE), key=_widest_first):
        kind = one.kind
        if one.start < last_of_rule.get(one.rule, 0):
            continue
        if one.remark:
            pass
        elif kind is DiagnosticKind.GUIDELINE:
            place = (one.start, one.end)
            if same_words.setdefault(place, len(kept)) != len(kept):
                continue
            guideline_end = max(guideline_end, one.end)
        elif kind is DiagnosticKind.SPELLING and (one.end <= guideline_end or judged.hold(one.start, one.end)):
            continue
        last_of_rule[one.rule] = one.end
        kept.append(one)
    return sorted(kept, key=sort_key)


def mends_words(one: Diagnostic) -> bool:
    """Tell whether a finding is the guideline's and has other words for those that it marks."""
    return one.kind is DiagnosticKind.GUIDELINE and not one.remark and bool(one.fixes)


def _without_yielding(found: list[Diagnostic]) -> list[Diagnostic]:
    """Return ``found`` without the general findings of an article where a particular one of it says more."""
    articles = {one.article for one in found if one.data.get("yields")}
    if not articles:
        return found
    firm = {
        article: _Spans((one.start, one.end) for one in found if one.article == article and not one.data.get("yields"))
        for article in articles
    }
    return [one for one in found if not one.data.get("yields") or not firm[one.article].touch(one.start, one.end)]


def _not_rewritten(found: Iterable[Diagnostic], rewritten: _Spans) -> list[Diagnostic]:
    """Return ``found`` without the rewriting ones and without spelling and usage of ``rewritten`` words."""
    language = (DiagnosticKind.SPELLING, DiagnosticKind.USAGE)
    others = (one for one in found if not one.rewrites)
    return [one for one in others if one.kind not in language or not rewritten.touch(one.start, one.end)]


def _widest_usage(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return the usage findings of ``found``, of those that overlap only the widest, then the worst."""
    usage = [one for one in found if one.kind is DiagnosticKind.USAGE]
    usage.sort(key=lambda one: (one.start - one.end, -one.severity, one.start, one.rule))
    kept: dict[int, Diagnostic] = {}
    starts: list[int] = []
    for one in usage:
        place = bisect_right(starts, one.start)
        after_last = not place or kept[starts[place - 1]].end <= one.start
        before_next = place == len(starts) or one.end <= starts[place]
        if after_last and before_next and one.start not in kept:
            starts.insert(place, one.start)
            kept[one.start] = one
    return list(kept.values())


class _Spans:
    """Spans that answer whether one of them holds or touches another, in the time of a bisection."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            self._starts.append(start)
            self._ends.append(max(end, self._ends[-1]) if self._ends else end)

    def hold(self, start: int, end: int) -> bool:
        place = bisect_right(self._starts, start)
        return place > 0 and self._ends[place - 1] >= end

    def touch(self, start: int, end: int) -> bool:
        """Whether one of the spans has a code point in common with ``[start, end)``."""
        place = bisect_left(self._starts, end)
        return place > 0 and self._ends[place - 1] > start


def _widest_first(one: Diagnostic) -> tuple[int, bool, int, int, str]:
    return (one.start, one.kind is not DiagnosticKind.GUIDELINE, -one.end, -one.severity, one.rule)


def is_off(rule: str, switched_off: frozenset[str]) -> bool:
    """Tell whether ``rule`` is switched off, by its id or by a namespace that ends in a dot (``guideline.9.``)."""
    if not switched_off:
        return False
    if rule in switched_off:
        return True
    parts = rule.split(".")
    return any(".".join(parts[:n]) + "." in switched_off for n in range(1, len(parts)))

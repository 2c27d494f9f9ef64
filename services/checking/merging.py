"""Makes one list of what many checkers said: no rule the unit switched off, no two words for one thing."""

from __future__ import annotations

from collections.abc import Iterable

from models.diagnostics import Diagnostic, sort_key
from models.enums import DiagnosticKind


def merge(diagnostics: Iterable[Diagnostic], switched_off: frozenset[str]) -> list[Diagnostic]:
    """Return the findings in reading order.

    A rule is switched off by its id or by a namespace that ends in a dot (``guideline.9.``). Of two
    findings of one rule on overlapping words the wider stays. Inside a guideline finding nothing is
    said about spelling: its fix replaces the words anyway. Of two guideline findings on the very same
    words the worse stays.
    """
    kept: list[Diagnostic] = []
    guideline_end = 0
    last_of_rule: dict[str, int] = {}
    same_words: dict[tuple[int, int], int] = {}
    spans = (one for one in diagnostics if not _is_off(one.rule, switched_off))
    for one in sorted(spans, key=_widest_first):
        kind = one.kind
        if one.start < last_of_rule.get(one.rule, 0):
            continue
        if kind is DiagnosticKind.GUIDELINE:
            place = (one.start, one.end)
            if same_words.setdefault(place, len(kept)) != len(kept):
                continue
            guideline_end = max(guideline_end, one.end)
        elif kind is DiagnosticKind.SPELLING and one.end <= guideline_end:
            continue
        last_of_rule[one.rule] = one.end
        kept.append(one)
    return sorted(kept, key=sort_key)


def _widest_first(one: Diagnostic) -> tuple[int, bool, int, int, str]:
    return (one.start, one.kind is not DiagnosticKind.GUIDELINE, -one.end, -one.severity, one.rule)


def _is_off(rule: str, switched_off: frozenset[str]) -> bool:
    if not switched_off:
        return False
    if rule in switched_off:
        return True
    parts = rule.split(".")
    return any(".".join(parts[:n]) + "." in switched_off for n in range(1, len(parts)))

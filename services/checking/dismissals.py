"""Findings that the editor has waved through for one post."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from models.diagnostics import Diagnostic
from models.posts import Dismissal
from services.language import turkish

Fingerprint = tuple[str, str]


def fingerprint(diagnostic: Diagnostic, text: str) -> Fingerprint:
    """Return what makes a finding the same one after an edit elsewhere: its rule and its words, folded.

    A finding about the whole post has no words: it is the same while it is about the same day, post or thing.
    """
    words = " ".join(turkish.fold(text[diagnostic.start : diagnostic.end]).split())
    return diagnostic.rule, words or str(diagnostic.data.get("about", ""))


def dismissal(diagnostic: Diagnostic, text: str, reason: str, at: datetime) -> Dismissal:
    """Return the record that keeps this finding of ``text`` away from now on."""
    rule, excerpt = fingerprint(diagnostic, text)
    return Dismissal(rule=rule, excerpt=excerpt, reason=reason, at=at)


def apply_dismissals(diagnostics: Sequence[Diagnostic], text: str, dismissals: Iterable[Dismissal]) -> list[Diagnostic]:
    """Return the findings of ``text`` that nobody has waved through, in the same order."""
    waved = {(one.rule, one.excerpt) for one in dismissals}
    if not waved:
        return list(diagnostics)
    return [one for one in diagnostics if fingerprint(one, text) not in waved]

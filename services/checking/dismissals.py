"""Findings that the editor has waved through for one post."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from models.diagnostics import Diagnostic
from models.enums import DiagnosticKind
from models.posts import Allowance, Dismissal
from services.language import turkish

Fingerprint = tuple[str, str]
_SECRETS = "guideline.11."
_WORDLESS = ("guideline.1.", "guideline.2.", "planning.", _SECRETS)
_SEAL = re.compile(r"#[0-9a-f]{48}")


def fingerprint(diagnostic: Diagnostic, text: str) -> Fingerprint:
    """Return what makes a finding the same one after an edit elsewhere: its rule and its words, folded.

    A finding that says in its data what it is ``about`` (a day, another post) is the same while it is about that.
    The words of article 11 are secrets, and fingerprints are stored: these are a hash that cannot be read back.
    """
    rule, words = identity(diagnostic, text)
    return rule, _seal(rule, words) if is_secret(rule) else words


def identity(diagnostic: Diagnostic, text: str) -> Fingerprint:
    """Return the same as :func:`fingerprint` at once, with secrets as they are: for comparing, never for storing."""
    words = str(diagnostic.data.get("about", ""))
    return diagnostic.rule, words or " ".join(turkish.fold(text[diagnostic.start : diagnostic.end]).split())


def is_secret(rule: str) -> bool:
    """Tell whether the words that ``rule`` finds must be neither stored nor shown again."""
    return rule.startswith(_SECRETS)


def sealed(stored: Dismissal) -> Dismissal:
    """Return ``stored`` with its words hashed where they are a secret that an older version wrote down."""
    if not is_secret(stored.rule) or _SEAL.fullmatch(stored.excerpt):
        return stored
    return replace(stored, excerpt=_seal(stored.rule, stored.excerpt))


def dismissal(diagnostic: Diagnostic, text: str, reason: str, at: datetime) -> Dismissal:
    """Return the record that keeps this finding of ``text`` away from now on."""
    rule, excerpt = fingerprint(diagnostic, text)
    return Dismissal(rule=rule, excerpt=excerpt, reason=reason, at=at)


def allowance(passed: Dismissal) -> Allowance:
    """Return the record that keeps what was ``passed`` in one post away from every text."""
    return Allowance(passed.rule, passed.excerpt, passed.reason, passed.at)


def quotes_words(passed: Dismissal | Allowance) -> bool:
    """Tell whether the excerpt is words of a text: not a day or another post, nor the trace of a secret."""
    return bool(passed.excerpt) and not passed.rule.startswith(_WORDLESS)


def may_be_allowed(diagnostic: Diagnostic) -> bool:
    """Tell whether a finding can be waved through for every text: one about words, which are no secret.

    A misspelt word belongs into the dictionary instead, where its other forms are known too.
    """
    about_words = diagnostic.end > diagnostic.start and not diagnostic.remark
    return about_words and not is_secret(diagnostic.rule) and diagnostic.kind is not DiagnosticKind.SPELLING


def apply_dismissals(
    diagnostics: Sequence[Diagnostic],
    text: str,
    dismissals: Iterable[Dismissal],
    allowances: frozenset[Fingerprint] = frozenset(),
) -> list[Diagnostic]:
    """Return the findings of ``text`` that nobody has waved through, for it or for every text, in the same order.

    Merge first: what was waved through still hides what it would have hidden, or one alarm less would be another more.
    """
    waved = {(one.rule, one.excerpt) for one in map(sealed, dismissals)} | allowances
    rules = {rule for rule, _ in waved}  # no hash is computed for a rule that nobody waved through
    return [one for one in diagnostics if one.rule not in rules or fingerprint(one, text) not in waved]


@lru_cache(256)
def _seal(rule: str, words: str) -> str:
    # An identity number is one of some hundred millions: each guess must cost. 10 ms and 4 MB, once a finding.
    hashed = hashlib.scrypt(words.encode("utf-8", "replace"), salt=rule.encode(), n=2**12, r=8, p=1, dklen=24)
    return f"#{hashed.hex()}"

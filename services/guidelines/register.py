"""What the rules of register (article 3) share: how strict the unit wants them, and what stands in quotation marks."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Protocol

from models.enums import Severity
from models.tone import Strictness
from services.morphology.analysis import Analysis


class Lexicon(Protocol):
    """What these rules must know of Turkish words."""

    def analyses(self, word: str) -> tuple[Analysis, ...]: ...

    def bits(self, word: str) -> float | None:
        """Return how rare lower-case ``word`` is, in bits; ``None`` where real text does not have it."""
        ...

    def is_listed_name(self, word: str) -> bool: ...

    def is_name(self, word: str) -> bool: ...

    def stem_kinds(self, stem: str) -> frozenset[str]:
        """Return the parts of speech of folded ``stem`` without any ending; much cheaper than ``analyses``."""
        ...

    def is_abbreviation(self, word: str) -> bool:
        """Whether ``word`` as written (``YÖK``) is one of the known abbreviations."""
        ...


Words = Callable[[], Lexicon]
"""Loads the lexicon when the first text comes."""


def toned(severity: Severity, strictness: Strictness) -> Severity | None:
    """Return the severity that the unit's tone makes of a rule of register; ``None`` for silence.

    Strict units are warned; relaxed ones hear no hints.
    """
    if strictness is Strictness.STRICT and severity < Severity.WARNING:
        return Severity(severity + 1)
    if strictness is Strictness.RELAXED and severity is Severity.HINT:
        return None
    return severity


class _TurkishLexicon:
    """The speller's words, for rules: what was loaded for spelling is not loaded again."""

    def __init__(self, resources: Path) -> None:
        from services.spelling import turkish_engine

        self._words = turkish_engine(resources).words
        self._abbreviations = _abbreviations(resources)

    def analyses(self, word: str) -> tuple[Analysis, ...]:
        return self._words.analyses(word)

    def bits(self, word: str) -> float | None:
        return self._words.morphology.frequent.bits(word)

    def is_listed_name(self, word: str) -> bool:
        return self._words.morphology.is_listed_name(word)

    def is_name(self, word: str) -> bool:
        return self._words.is_name(word)

    def stem_kinds(self, stem: str) -> frozenset[str]:
        entries = self._words.morphology.lexicon.entries(stem)
        return frozenset(pos for found, pos, _ in entries if found.state != "VerbDrop")

    def is_abbreviation(self, word: str) -> bool:
        return word in self._abbreviations


def _abbreviations(resources: Path) -> frozenset[str]:
    """Return the known abbreviations; none where the file is damaged, which the user is told of once."""
    from services.damage import damage_in
    from services.language.spoken import read_abbreviations

    try:
        return frozenset(read_abbreviations(resources / "usage" / "abbreviations.tsv"))
    except (OSError, ValueError) as error:
        damage_in(resources).note("usage/abbreviations.tsv", error)
        return frozenset()


@cache
def turkish_lexicon(resources: Path) -> Lexicon:
    """Return the Turkish lexicon as these rules see it."""
    return _TurkishLexicon(resources)


def turkish_suggestions(resources: Path, word: str) -> tuple[str, ...]:
    """Return the speller's suggestions for an unknown Turkish word, the likeliest first."""
    from services.spelling import turkish_engine

    return turkish_engine(resources).suggester.suggest(word)

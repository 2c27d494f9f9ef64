"""Spelling of Turkish and English posts: verdicts on words, and suggestions."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from models.enums import Language
from services.shared import Shared

if TYPE_CHECKING:
    from models.checking import Checker
    from services.spelling.english_checker import EnglishWords
    from services.spelling.stems import Stemmer
    from services.spelling.turkish_checker import TurkishEngine


def build_spelling_checkers(resources: Path, *, with_suggestions: bool = True) -> list[Checker]:
    """Return the checkers of Turkish and English. Dictionaries are read at the first text, on the thread that asks.

    Without suggestions a diagnostic of an unknown word says ``pending_fixes``; ask :class:`SuggestionService` then.
    """
    from services.spelling.english_checker import EnglishSpellingChecker
    from services.spelling.other_language import OtherLanguageChecker
    from services.spelling.turkish_checker import TurkishSpellingChecker

    return [
        TurkishSpellingChecker(
            lambda: turkish_engine(resources),
            lambda word: english_engine(resources).accepts(word),
            names=lambda: _platform_names(resources),
            with_suggestions=with_suggestions,
        ),
        EnglishSpellingChecker(lambda: english_engine(resources), with_suggestions=with_suggestions),
        OtherLanguageChecker(),
    ]


class SuggestionService:
    """What a wrong word may have meant. Call it where the checkers run: on the spelling lane."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources

    def suggest(self, word: str, language: Language) -> tuple[str, ...]:
        """Return at most seven right spellings of ``word``, the likeliest first, cased as ``word`` is."""
        if language is Language.TURKISH:
            return turkish_engine(self._resources).suggester.suggest(word)
        return english_engine(self._resources).suggest(word)

    def stems(self, word: str, language: Language) -> tuple[str, ...]:
        """Return what ``word`` may be a form of, the likeliest first; ``word`` itself first where no ending is read."""
        if language is Language.TURKISH:
            return _stemmer(self._resources).stems(word)
        for ending in ("'s", "’s"):
            word = word.removesuffix(ending)
        return (word,)


@cache
def _platform_names(resources: Path) -> tuple[str, ...]:
    from services.damage import damage_in
    from services.spelling.plain_words import read_list

    return read_list(resources, "spelling/tr/platform_names.txt", damage_in(resources))


@cache
def _stemmer(resources: Path) -> Stemmer:
    from services.spelling.stems import Stemmer

    return Stemmer(resources / "spelling" / "tr" / "root_ends.tsv")


@Shared
def turkish_engine(resources: Path) -> TurkishEngine:
    """Return the one engine for checkers, usage rules, fixes and suggestions: they share what they remember.

    Several lanes may ask at once: the first one loads it and the others wait. Where data of it are damaged the plain
    dictionary stands in, and :func:`services.damage.damage_in` knows of it.
    """
    from services.damage import damage_in
    from services.spelling.plain_words import load_words
    from services.spelling.suggesting import TurkishSuggester
    from services.spelling.turkish_checker import TurkishEngine

    words = load_words(resources, damage_in(resources))
    return TurkishEngine(words, TurkishSuggester(words))


@Shared
def english_engine(resources: Path) -> EnglishWords:
    """Return the one English dictionary, for its checker and for those who must tell English from Turkish."""
    from services.damage import damage_in
    from services.spelling.plain_words import load_english

    return load_english(resources, damage_in(resources))

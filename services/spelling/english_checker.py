"""Spelling of posts in English: hunspell's dictionary says what is a word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language
from models.errors import Cancelled
from services.language import turkish
from services.language.tokens import APOSTROPHES, words
from services.spelling.english_suggesting import EnglishSuggester
from services.spelling.findings import unknown_word, with_suggestions
from services.spelling.hunspell_adapter import Dictionary


class EnglishWords:
    """The English dictionary. A word and its suggestions are remembered."""

    def __init__(self, folder: Path) -> None:
        self._dictionary = Dictionary(folder)
        suggester = EnglishSuggester(folder / "frequent.txt.xz", self._dictionary.knows)
        self.suggest: Callable[[str], tuple[str, ...]] = lru_cache(2048)(suggester.suggest)

    def accepts(self, word: str) -> bool:
        """Whether ``word`` is English; a possessive ``'s`` and a capital at the start do not matter."""
        plain = word.replace("’", "'").replace("ʼ", "'")
        return self._dictionary.knows(plain) or self._dictionary.knows(plain.removesuffix("'s"))


class EnglishSpellingChecker:
    """Flags what the dictionary does not know, leaving names, codes and Turkish words with Turkish letters alone."""

    name = "spelling-en"
    lane = Lane.SPELLING
    scope = Scope.SEGMENT

    def __init__(self, engine: Callable[[], EnglishWords], *, with_suggestions: bool = True) -> None:
        self._engine = engine
        self._with_suggestions = with_suggestions
        self._unit: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        if snapshot.language is not Language.ENGLISH:
            return ()
        unit = self._own_words(snapshot)
        found: list[Diagnostic] = []
        for token in words(snapshot.text):
            if is_cancelled():
                raise Cancelled
            word = token.text
            before = snapshot.text[max(0, token.start - 4) : token.start].rstrip(" \"'“‘(")
            begins = token.start == 0 or before.endswith((".", "!", "?", ":"))
            if _is_no_english_word(word, begins=begins) or turkish.fold(word) in unit or self._engine().accepts(word):
                continue
            found.append(unknown_word(token.start, token.end, word))
        return with_suggestions(found, self._engine().suggest, is_cancelled) if self._with_suggestions else found

    def _own_words(self, snapshot: Snapshot) -> frozenset[str]:
        """The unit's words, folded once for all sentences of a text."""
        if snapshot.unit.dictionary != self._unit[0]:
            self._unit = (snapshot.unit.dictionary, frozenset(map(turkish.fold, snapshot.unit.dictionary)))
        return self._unit[1]


def _is_no_english_word(word: str, *, begins: bool) -> bool:
    """Whether ``word`` is a code, an abbreviation, a name in mid-sentence, or has letters that English lacks."""
    if len(word) < 2 or len(word) > 60 or any(letter.isdigit() for letter in word):
        return True
    letters = [letter for letter in word if letter not in APOSTROPHES]
    if not all(letter.isascii() for letter in letters) or any(letter.isupper() for letter in word[1:]):
        return True
    return word[0].isupper() and not begins

"""What the shape of a word in the unit's dictionary tells: its kind, its stem, how endings may stand behind it."""

from __future__ import annotations

import re
from enum import StrEnum

from services.language import turkish
from services.language.suffixes import Endings, readings
from services.language.tokens import APOSTROPHES

_LONGEST_ABBREVIATION = 8
_VERB = re.compile(r"(?P<stem>.*[aeıioöuü].*)m(?P<vowel>[ae])k")
_MODELS = tuple(vowel + last for vowel in "aeıioöuü" for last in ("", "k", "n"))
_SPOKEN = "aeuü"
_TURKISH_LETTERS = frozenset("çğışöü")
_AFTER_THIRD = re.compile(r"n(?:[ıiuü]n?|[ae]|d[ae](?:n|ki)?|c[ae])")


class WordKind(StrEnum):
    """What a word of the unit is."""

    COMMON = "common"
    NAME = "name"
    ABBREVIATION = "abbreviation"
    VERB = "verb"


def kind_of(word: str) -> WordKind:
    """Return what ``word`` of the unit's dictionary is, by its shape."""
    letters = [letter for letter in word if letter.isalpha()]
    if len(letters) > 1 and all(letter.isupper() for letter in letters) and len(letters) <= _LONGEST_ABBREVIATION:
        return WordKind.ABBREVIATION
    if any(letter.isupper() for letter in letters):
        return WordKind.NAME
    return WordKind.VERB if verb_stem(word) else WordKind.COMMON


def verb_stem(word: str) -> str:
    """Return the folded stem of an infinitive (``tweetlemek``: ``tweetle``); empty for all other words."""
    match = _VERB.fullmatch(turkish.fold(word))
    if match is None or turkish.is_back(turkish.last_vowel(match["stem"])) != (match["vowel"] == "a"):
        return ""
    return match["stem"]


def cut_apostrophe(word: str) -> tuple[str, str | None]:
    """Return what stands before and after the first apostrophe; ``None`` behind where there is none."""
    place = next((index for index, letter in enumerate(word) if letter in APOSTROPHES), -1)
    return (word, None) if place < 0 else (word[:place], word[place + 1 :])


def any_endings(suffix: str) -> Endings | None:
    """Return how ``suffix`` reads as endings of some noun, whatever its vowels; ``None`` where it is none."""
    vowel = next((letter for letter in suffix if letter in turkish.VOWELS), "")
    for model in _MODELS:
        if (not vowel or _harmonise(model[0], vowel)) and (found := readings(model, suffix)):
            return found[0]
    return None


def _harmonise(vowel: str, following: str) -> bool:
    """Whether ``following`` may be the next vowel: asked first, because a table of endings takes time to make."""
    if turkish.is_back(vowel) != turkish.is_back(following):
        return False
    return following in "ae" or turkish.is_round(vowel) == turkish.is_round(following)


def is_set_off(suffix: str) -> bool:
    """Whether folded ``suffix`` can follow an apostrophe. Vowels are not judged: who knows how a name is read."""
    return any_endings(suffix) not in (None, Endings()) or _AFTER_THIRD.fullmatch(suffix) is not None


def foreign_readings(stem: str, rest: str) -> tuple[Endings, ...]:
    """Return how ``rest`` reads as endings of a stem that is spoken otherwise than it is spelt: ``podcastimiz``.

    A stem with a Turkish letter in it is Turkish, and has none. Only the vowels are free: d and t are not.
    """
    if not rest or not _TURKISH_LETTERS.isdisjoint(stem):
        return ()
    last = "k" if stem[-1] in turkish.HARD_CONSONANTS else "" if stem[-1] in turkish.VOWELS else "n"
    for model in (vowel + end for end in ((last, "") if stem[-1] == "y" else (last,)) for vowel in _SPOKEN):
        if found := readings(model, rest):
            return found
    return ()

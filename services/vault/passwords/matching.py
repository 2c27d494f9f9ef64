"""Finds in a password what guessers know of Turkish passwords, beside what zxcvbn knows of all.

A match is zxcvbn's dictionary: where it lies, and what it is; where ``guesses`` is given, zxcvbn takes it as it is.
Letters are compared bare and small, one for one, so that every match lies where the password has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

from services.vault.passwords.keyboards import TURKISH_KEYBOARDS
from services.vault.passwords.words import LONGEST

Match = dict[str, Any]
_SHORTEST = 3
_SWAPS = {
    "4": "a", "@": "a", "8": "b", "(": "c", "{": "c", "3": "e", "6": "g", "9": "g", "1": "il", "!": "il", "|": "il",
    "0": "o", "$": "s", "5": "s", "7": "tl", "+": "t", "%": "x", "2": "z",
}  # fmt: skip
_MOST_READINGS = 16
"""So many ways to read the swapped letters are tried: a password has few, and a hostile one many."""
_MONTHS = "ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik"
_DATE = re.compile(rf"(?:(\d{{1,2}})([ ._/-]?))?(?:{_MONTHS})(?:([ ._/-]?)(\d{{4}}|\d{{2}}))?")
_YEAR = re.compile(r"(?=(1[0-9]\d\d|20[0-4]\d))")
_PHONE = re.compile(r"(?:\+?90|0)?5\d{9}|0[2-4]\d{9}")
_REFERENCE_YEAR = 2026
_FEWEST_YEARS = 20
_PHONE_GUESSES = 20_000
"""A number that stands on the unit's own page, or in somebody's telephone."""


def find_all(password: str, bare: str, words: Mapping[str, int], own: Mapping[str, int]) -> list[Match]:
    """Return every match, in no order. ``bare`` is ``password`` in bare small letters, of the same length."""
    from zxcvbn import matching

    library: Any = matching  # its types have a name of their own for a match
    found: list[Match] = [*_words(password, bare, words, "common"), *_words(password, bare, own, "own")]
    for graph in TURKISH_KEYBOARDS:
        # The name chooses the formula: as many keys, as many neighbours.
        found += library.spatial_match_helper(password, graph, "qwerty")
    found += library.spatial_match(password)
    found += library.sequence_match(bare)
    found += library.date_match(bare)
    found += _dates(password, bare)
    return found


def repeats(bare: str) -> Iterator[tuple[int, int, str]]:
    """Yield where a part comes again at once: its first and last position, and the part."""
    for match in re.finditer(r"(.+?)\1+", bare):
        yield match.start(), match.end() - 1, match.group(1)


def _words(password: str, bare: str, ranks: Mapping[str, int], name: str) -> Iterator[Match]:
    def made(i: int, j: int, word: str, *, reverse: bool = False, swaps: Mapping[str, str] | None = None) -> Match:
        return {
            "pattern": "dictionary",
            "i": i,
            "j": j,
            "token": password[i : j + 1],
            "matched_word": word,
            "rank": ranks[word],
            "dictionary_name": name,
            "reversed": reverse,
            "l33t": bool(swaps),
            "sub": swaps or {},
        }

    for i, j, word in _substrings(bare):
        if word in ranks:
            yield made(i, j, word)
    for i, j, word in _substrings(bare[::-1]):
        if word in ranks and word != word[::-1]:
            yield made(len(bare) - 1 - j, len(bare) - 1 - i, word, reverse=True)
    for swaps in _readings(bare):
        for i, j, word in _substrings("".join(swaps.get(letter, letter) for letter in bare)):
            if word in ranks and (used := {one: swaps[one] for one in bare[i : j + 1] if one in swaps}):
                yield made(i, j, word, swaps=used)


def _substrings(text: str) -> Iterator[tuple[int, int, str]]:
    for i in range(len(text)):
        for j in range(i + _SHORTEST - 1, min(len(text), i + LONGEST)):
            yield i, j, text[i : j + 1]


def _readings(bare: str) -> Iterator[dict[str, str]]:
    """Yield how the signs in ``bare`` may stand for letters, each sign for one letter throughout."""
    signs = [sign for sign in _SWAPS if sign in bare]
    for count, letters in enumerate(product(*(_SWAPS[sign] for sign in signs))):
        if not signs or count >= _MOST_READINGS:
            return
        yield dict(zip(signs, letters, strict=True))


def _dates(password: str, bare: str) -> Iterator[Match]:
    for match in _DATE.finditer(bare):
        day, before, after, year = match.groups()
        if day or year:
            space = 365 * (_years(int(year)) if year else 1) * (4 if before or after else 1)
            yield _given(password, match.start(), match.end(), "date", space if day else space // 30)
    for match in _YEAR.finditer(bare):
        yield _given(password, match.start(1), match.end(1), "date", _years(int(match.group(1))))
    for match in _PHONE.finditer(bare):
        yield _given(password, match.start(), match.end(), "phone", _PHONE_GUESSES)


def _years(year: int) -> int:
    """Return how many years are tried before ``year``; one of two digits is of this century or the last."""
    if year < 100:
        return 100
    return max(_FEWEST_YEARS, abs(year - _REFERENCE_YEAR))


def _given(password: str, start: int, end: int, pattern: str, guesses: int) -> Match:
    return {"pattern": pattern, "i": start, "j": end - 1, "token": password[start:end], "guesses": guesses}

"""Ranks what a wrong English word may have meant: by the weight of the slips and by how frequent the word is."""

from __future__ import annotations

import lzma
import math
from collections.abc import Callable, Iterator
from itertools import chain, pairwise, product
from pathlib import Path

from services.damage import damage_in

AT_MOST = 7
LONGEST = 30
"""Longer words are no words; searching for them would be a waste."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz'"
_LIKE_SOUNDS = (
    "ae",
    "ai",
    "ao",
    "ei",
    "eo",
    "eu",
    "io",
    "iy",
    "ou",
    "sc",
    "ck",
    "sz",
    "dt",
    "bp",
    "mn",
    "vf",
    "gj",
    "qk",
    "vw",
    "kx",
)
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
SOUND, NEIGHBOUR, OTHER = 0.6, 0.75, 1.0
MISSING, MISSING_TWIN, EXTRA, EXTRA_TWIN, SWAPPED, MARK = 0.75, 0.45, 0.85, 0.45, 0.6, 0.2
FIRST_LETTER = 0.35
"""What a slip in the first letter costs more: hardly anybody makes one."""
_RARITY = 0.075
"""What one halving of a word's frequency rank costs, in slips."""
_NAME, _ABBREVIATION = 0.15, 0.5
"""What a capital costs more, and a row of them: names are rarely typed without, abbreviations hardly ever."""
_SPLIT = 0.78
_GOOD_ENOUGH = 1.75
_MOST_SLIPS = 1.8
_SPLIT_RANK = 3_000
_RARE = 60_000


def _costs() -> dict[tuple[str, str], float]:
    costs: dict[tuple[str, str], float] = {}
    neighbours = [one + other for row in _ROWS for one, other in pairwise(row)]
    for group, cost in ((neighbours, NEIGHBOUR), (_LIKE_SOUNDS, SOUND)):
        for one, other in group:
            costs[one, other] = costs[other, one] = cost
    return costs


class EnglishSuggester:
    """Suggestions for one word at a time, from the words of ``path`` (xz, the most frequent first, one a line).

    ``knows`` is the dictionary: a word too rare for the list is still found where it is one slip away. Where the file
    is missing or damaged only such words are found. Loading takes some tens of milliseconds, at the first question.
    """

    def __init__(self, path: Path, knows: Callable[[str], bool]) -> None:
        self._path = path
        self._knows = knows
        self._ranks: dict[str, int] = {}
        self._forms: dict[str, str] = {}
        self._by_start: dict[tuple[int, str], list[tuple[int, str]]] = {}
        self._substitutions = _costs()

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return at most seven right spellings of ``word``, the likeliest first, cased as ``word`` is."""
        if not 1 < len(word) <= LONGEST:
            return ()
        if not self._ranks:
            self._load()
        plain = word.replace("’", "'").replace("ʼ", "'")
        base = plain.removesuffix("'s")
        tail = word[len(base) :]
        found: dict[str, None] = {}
        for _, form in sorted(self._scored(_lower(base))):
            found.setdefault(_cased(form, base) + tail)
        found.pop(word, None)
        return tuple(found)[:AT_MOST]

    def _load(self) -> None:
        for rank, form in enumerate(self._words()):
            lower = _lower(form)
            if lower not in self._ranks:
                self._ranks[lower] = rank
                self._forms[lower] = form
                self._by_start.setdefault((len(lower), lower[0]), []).append((_letters(lower), lower))

    def _words(self) -> list[str]:
        try:
            return lzma.decompress(self._path.read_bytes()).decode().splitlines()
        except (OSError, EOFError, lzma.LZMAError, ValueError) as error:
            # resources/spelling/en/frequent.txt.xz
            damage_in(self._path.parents[2]).note(f"spelling/en/{self._path.name}", error)
            return []

    def _scored(self, lower: str) -> list[tuple[float, str]]:
        """Return ``(score, form)`` of everything that ``lower`` may have meant."""
        best: dict[str, float] = {}
        unseen: dict[str, float] = {}
        if self._forms.get(lower, lower) != lower or self._knows(_upper_first(lower)):
            best[lower] = 0.0
        for cost, other in self._one_slip(lower):
            table = best if other in self._ranks else unseen
            if cost < table.get(other, math.inf):
                table[other] = cost
        scored = sorted((cost + self._rarity(other), other) for other, cost in best.items())
        if not scored or scored[0][0] > _GOOD_ENOUGH:
            two = ((cost, other) for other, cost in self._two_slips(lower) if other not in best)
            rare = ((cost, other) for other, cost in unseen.items() if "'" not in other and self._knows(other))
            scored += [(cost + self._rarity(other), other) for cost, other in chain(two, rare)]
        forms = [(score, self._forms.get(other) or self._spelt(other)) for score, other in scored]
        return forms + list(self._split(lower))

    def _spelt(self, lower: str) -> str:
        return lower if self._knows(lower) else _upper_first(lower)

    def _rarity(self, lower: str) -> float:
        form = self._forms.get(lower, lower)
        capitals = 0.0 if form == lower else _NAME if form[1:].islower() else _ABBREVIATION
        return _RARITY * math.log2(self._ranks.get(lower, _RARE) + 2) + capitals

    def _one_slip(self, word: str) -> Iterator[tuple[float, str]]:
        """Yield every string that is one slip from ``word``, a word or not, with the weight of the slip."""
        for place in range(len(word) + 1):
            front, here, after = word[:place], word[place : place + 1], word[place + 1 :]
            first = 0.0 if place else FIRST_LETTER
            before = word[place - 1 : place]
            for letter in _LETTERS:
                yield first + _missing(letter, before, here), front + letter + here + after
                if here and letter != here:
                    yield first + self._substitutions.get((here, letter), OTHER), front + letter + after
            if here:
                yield first + (EXTRA_TWIN if here == before else EXTRA), front + after
                if after:
                    yield first / 2 + SWAPPED, front + after[0] + here + after[1:]

    def _two_slips(self, word: str) -> Iterator[tuple[str, float]]:
        """Yield the listed words about two slips from ``word`` that begin as it does, or with its second letter."""
        letters = _letters(word)
        for length, first in product(range(max(2, len(word) - 2), len(word) + 3), {word[0], word[1]}):
            most = 4 - abs(length - len(word))
            for other_letters, other in self._by_start.get((length, first), ()):
                if (letters ^ other_letters).bit_count() <= most:
                    cost = self._weight(word, other)
                    if cost <= _MOST_SLIPS:
                        yield other, cost

    def _weight(self, word: str, other: str) -> float:
        """Return the weight of the slips between ``word`` (typed) and ``other``; more than a few is infinite."""
        shortest = min(len(word), len(other))
        start = 0
        while start < shortest and word[start] == other[start]:
            start += 1
        end = 0
        while end < shortest - start and word[-1 - end] == other[-1 - end]:
            end += 1
        # One letter of what is alike stays on the left, so that a twin is seen.
        start = max(0, start - 1)
        left, right = word[start : len(word) - end], other[start : len(other) - end]
        if max(len(left), len(right)) > 9:
            return math.inf
        return self._distance(left, right) + (0.0 if word[0] == other[0] else FIRST_LETTER)

    def _distance(self, typed: str, meant: str) -> float:
        before: list[float] = []
        row = [0.0]
        for place, letter in enumerate(meant):
            row.append(row[-1] + _missing(letter, meant[place - 1 : place], ""))
        for i, here in enumerate(typed):
            extra = EXTRA_TWIN if i and typed[i - 1] == here else EXTRA
            now = [row[0] + extra]
            for j, letter in enumerate(meant):
                same = 0.0 if here == letter else self._substitutions.get((here, letter), OTHER)
                twin = _missing(letter, meant[j - 1 : j] if j else "", "")
                cost = min(row[j] + same, row[j + 1] + extra, now[j] + twin)
                if i and j and here == meant[j - 1] and typed[i - 1] == letter and here != letter:
                    cost = min(cost, before[j - 1] + SWAPPED)
                now.append(cost)
            before, row = row, now
        return row[-1]

    def _split(self, word: str) -> Iterator[tuple[float, str]]:
        """Yield two frequent words that were typed without a space."""
        for cut in range(1, len(word)):
            one, other = self._ranks.get(word[:cut]), self._ranks.get(word[cut:])
            if one is not None and other is not None and max(one, other) < _SPLIT_RANK:
                parts = self._forms[word[:cut]], self._forms[word[cut:]]
                if all(part.islower() or part == "I" for part in parts):
                    yield _SPLIT + self._rarity(word[:cut]) + self._rarity(word[cut:]), " ".join(parts)


def _missing(letter: str, before: str, after: str) -> float:
    if letter == "'":
        return MARK
    return MISSING_TWIN if letter in (before, after) else MISSING


def _letters(word: str) -> int:
    """Return the set of letters of ``word`` as bits."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) & 31)
    return bits


def _cased(form: str, model: str) -> str:
    """Return ``form`` in capitals or with a capital as ``model`` has it."""
    if len(model) > 1 and model.isupper():
        return form.upper()  # ascii: English has no dotted capital
    return _upper_first(form) if model[:1].isupper() else form


def _lower(word: str) -> str:
    return word.lower()  # ascii: English has no dotless i


def _upper_first(word: str) -> str:
    return word[:1].upper() + word[1:]  # ascii: English has no dotted capital

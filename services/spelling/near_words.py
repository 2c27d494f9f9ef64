"""A weighted search for the words of a short list that a wrong word may begin with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

_PAIRS = frozenset(("ıi", "oö", "uü", "sş", "cç", "gğ", "iı", "öo", "üu", "şs", "çc", "ğg"))
_LIKE = frozenset(("ae", "ea", "dt", "td", "bp", "pb", "kg", "gk", "sz", "zs", "vf", "fv", "mn", "nm", "vw", "wv",
                   "kq", "qk", "kc", "ck", "iy", "yi", "ie", "ei", "uo", "ou"))  # fmt: skip
_PAIR, _SOUND, _OTHER, _LETTER, _TWIN, _SWAPPED = 0.25, 0.65, 1.0, 0.85, 0.45, 0.65
_PLAIN = str.maketrans("çğıöşüw", "cgiosuv")
_SHORTEST = 3
_MOST_STRANGE = 2
"""Letters that a word of the list may have and the typed one not, before they are compared at all."""
_REMEMBERED = 512


class NearWords:
    """Folded words by their first letters: a slip in the first letter is looked for among its swaps only."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_letter: dict[str, list[tuple[str, frozenset[str]]]] = {}
        for word in dict.fromkeys(words):
            if len(word) >= _SHORTEST:
                plain = word.translate(_PLAIN)
                self._by_letter.setdefault(plain[0], []).append((word, frozenset(plain)))
        self.near = lru_cache(_REMEMBERED)(self._near)

    def _near(self, typed: str) -> tuple[tuple[str, str], ...]:
        """Return ``(word, rest)``: a word of the list that folded ``typed`` nearly begins with, and what follows it.

        The likeliest come first. Time grows with the list and with ``typed``, and with nothing else.
        """
        found: list[tuple[float, int, str, str]] = []
        for word in self._candidates(typed):
            budget = _budget(len(word))
            for cut, cost in _prefix_costs(word, typed, budget):
                found.append((cost, len(typed) - cut, word, typed[cut:]))
        return tuple((word, rest) for _, _, word, rest in sorted(found))

    def _candidates(self, typed: str) -> Iterator[str]:
        plain = typed.translate(_PLAIN)
        letters = set(plain)
        for letter in dict.fromkeys(plain[:2]):
            for word, own in self._by_letter.get(letter, ()):
                if len(word) <= len(typed) + 2 and len(own - letters) <= _MOST_STRANGE:
                    yield word


def _budget(length: int) -> float:
    """Return how much may be wrong in a word of ``length`` letters."""
    if length < 4:
        return 0.5
    return 1.0 if length < 7 else 1.75


def _prefix_costs(word: str, typed: str, budget: float) -> list[tuple[int, float]]:
    """Return the lengths of the beginnings of ``typed`` that are within ``budget`` of ``word``, with their costs."""
    width = min(len(typed), len(word) + 2)
    before: list[float] = []
    row = [_LETTER * place for place in range(width + 1)]
    for index, letter in enumerate(word, 1):
        last, row = row, [_LETTER * index]
        for place in range(1, width + 1):
            other = typed[place - 1]
            cost = last[place - 1] + _substitution(letter, other)
            missing = _TWIN if index > 1 and word[index - 2] == letter else _LETTER
            extra = _TWIN if place > 1 and typed[place - 2] == other else _LETTER
            cost = min(cost, last[place] + missing, row[place - 1] + extra)
            if index > 1 and place > 1 and word[index - 2] == other and letter == typed[place - 2]:
                cost = min(cost, before[place - 2] + _SWAPPED)
            row.append(cost)
        if min(row) > budget:
            return []
        before = last
    return [(place, row[place]) for place in range(1, width + 1) if row[place] <= budget]


def _substitution(letter: str, other: str) -> float:
    if letter == other:
        return 0.0
    pair = letter + other
    return _PAIR if pair in _PAIRS else _SOUND if pair in _LIKE else _OTHER

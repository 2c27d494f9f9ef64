"""The most frequent Turkish word forms, and a weighted search for those that a wrong word may have meant."""

from __future__ import annotations

import math
from bisect import bisect_left
from itertools import pairwise
from pathlib import Path

from services.language import turkish

_PAIRS = ("ıi", "oö", "uü", "sş", "cç", "gğ", "aâ", "iî", "uû")
_LIKE_SOUNDS = ("ae", "ıu", "iü", "dt", "bp", "kg", "cj", "sz", "vf", "mn", "ou", "öü", "ei", "ğy")
_ROWS = ("qwertyuıopğü", "asdfghjklşi", "zxcvbnmöç")
PAIR, SOUND, NEIGHBOUR, OTHER = 0.25, 0.65, 0.75, 1.0
MISSING, MISSING_TWIN, EXTRA, EXTRA_TWIN, SWAPPED = 0.8, 0.45, 0.85, 0.45, 0.65
_CHEAPEST = PAIR
_RARITY = 0.075
"""What one halving of a word's frequency rank costs, in edits: set on the development half of our typo data."""
_MOST_STEPS = 30_000
"""Bounds the search for words that are like nothing: about 60 ms."""


def _substitutions() -> dict[str, float]:
    costs: dict[str, float] = {}
    for group, cost in ((_PAIRS, PAIR), (_LIKE_SOUNDS, SOUND)):
        for one, other in group:
            costs[one + other] = costs[other + one] = cost
    for row in _ROWS:
        for one, other in pairwise(row):
            costs.setdefault(one + other, NEIGHBOUR)
            costs.setdefault(other + one, NEIGHBOUR)
    return costs


class FrequentWords:
    """A list of forms, the most frequent first, kept sorted: a run of words with one prefix is a node of a trie."""

    def __init__(self, path: Path) -> None:
        ranked = path.read_text(encoding="utf-8").split()
        self._ranks = {word: rank for rank, word in enumerate(ranked)}
        self._words = sorted(ranked)
        self._substitutions = _substitutions()

    def rank(self, word: str) -> int | None:
        """Return the place of a lower-case form in the list, 0 for the most frequent; ``None`` if it is not there."""
        return self._ranks.get(word)

    def near(self, word: str, budget: float) -> list[tuple[float, str]]:
        """Return ``(score, form)`` of the forms within ``budget`` edits of lower-case ``word``, the best first.

        The score is the weight of the edits plus a share for rarity. The word itself is left out.
        """
        found = _Search(self._words, self._substitutions, word, budget).run()
        found.pop(word, None)
        return sorted((cost + self.rarity(form), form) for form, cost in found.items())

    def rarity(self, form: str) -> float:
        """Return the share of a form's rarity in its score."""
        return _RARITY * math.log2(self._ranks.get(form, len(self._words)) + 2)


class _Search:
    """One walk over the sorted list. A node is a run ``[low, high)`` of words with the same ``depth`` first letters."""

    def __init__(self, words: list[str], substitutions: dict[str, float], word: str, budget: float) -> None:
        self._words = words
        self._costs = substitutions
        self._word = word
        self._budget = budget
        self._found: dict[str, float] = {}
        self._stack: list[tuple[int, int, int, int, float]] = [(0, len(words), 0, 0, 0.0)]

    def run(self) -> dict[str, float]:
        steps = 0
        while self._stack and steps < _MOST_STEPS:
            steps += 1
            low, high, depth, typed, cost = self._stack.pop()
            if len(self._words[low]) == depth:
                if typed == len(self._word):
                    form = self._words[low]
                    self._found[form] = min(cost, self._found.get(form, math.inf))
                low += 1
            self._step(low, high, depth, typed, cost)
        return self._found

    def _step(self, low: int, high: int, depth: int, typed: int, cost: float) -> None:
        left = self._budget - cost
        word = self._word
        if typed < len(word):
            extra = EXTRA_TWIN if typed and word[typed - 1] == word[typed] else EXTRA
            if extra <= left:
                self._stack.append((low, high, depth, typed + 1, cost + extra)) if low < high else None
        if low >= high:
            return
        if left < _CHEAPEST:
            if typed < len(word):
                self._enter(low, high, depth, word[typed], typed + 1, cost)
            return
        position = low
        while position < high:
            letter = self._words[position][depth]
            end = self._end_of(position, high, depth, letter)
            self._edit(position, end, depth, letter, typed, cost)
            position = end

    def _edit(self, low: int, high: int, depth: int, letter: str, typed: int, cost: float) -> None:  # noqa: PLR0917
        """Take the branch of ``letter``: as typed, instead of what was typed, as missing, or as swapped."""
        word, budget, push = self._word, self._budget, self._stack.append
        if typed < len(word):
            swap = 0.0 if word[typed] == letter else self._costs.get(word[typed] + letter, OTHER)
            if cost + swap <= budget:
                push((low, high, depth + 1, typed + 1, cost + swap))
        before = self._words[low][depth - 1] if depth else ""
        missing = MISSING_TWIN if before == letter else MISSING
        if cost + missing <= budget:
            push((low, high, depth + 1, typed, cost + missing))
        if typed + 1 < len(word) and word[typed + 1] == letter != word[typed] and cost + SWAPPED <= budget:
            start = low + (len(self._words[low]) == depth + 1)
            self._enter(start, high, depth + 1, word[typed], typed + 2, cost + SWAPPED)

    def _enter(self, low: int, high: int, depth: int, letter: str, typed: int, cost: float) -> None:  # noqa: PLR0917
        """Go into the branch of one letter, if there is one."""
        if low >= high:
            return
        start = bisect_left(self._words, self._words[low][:depth] + letter, low, high)
        if start < high and self._words[start][depth : depth + 1] == letter:
            self._stack.append((start, self._end_of(start, high, depth, letter), depth + 1, typed, cost))

    def _end_of(self, low: int, high: int, depth: int, letter: str) -> int:
        return bisect_left(self._words, self._words[low][:depth] + chr(ord(letter) + 1), low, high)


def same_but_for_marks(one: str, other: str) -> bool:
    """Whether two lower-case words differ only in the marks of their letters: ``ogrenci`` and ``öğrenci``."""
    return _bare(one) == _bare(other)


def _bare(word: str) -> str:
    return turkish.lower(word).translate(_BARE)


_BARE = str.maketrans("ıöüşçğâîû", "iouscgaiu")

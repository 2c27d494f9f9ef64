"""The most frequent Turkish word forms, and a weighted search for those that a wrong word may have meant."""

from __future__ import annotations

import math
import sys
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from pathlib import Path

from services.language import turkish

ENCODING = "iso8859-9"
_LINE_END = ord("\n")
_Node = tuple[int, int, int, int, float]
"""``low, high, depth``, how many letters of the typed word are used up, the weight of the edits so far."""
_PAIRS = ("ıi", "oö", "uü", "sş", "cç", "gğ", "aâ", "iî", "uû")
_LIKE_SOUNDS = ("ae", "ıu", "iü", "dt", "bp", "kg", "cj", "sz", "vf", "mn", "ou", "öü", "ei", "ğy")
_ROWS = ("qwertyuıopğü", "asdfghjklşi", "zxcvbnmöç")
PAIR, SOUND, NEIGHBOUR, OTHER = 0.25, 0.65, 0.75, 1.0
MISSING, MISSING_TWIN, EXTRA, EXTRA_TWIN, SWAPPED = 0.8, 0.45, 0.85, 0.45, 0.65
_CHEAPEST = PAIR
_RARITY = 0.075
"""What one halving of a word's frequency rank costs, in edits: set on the development half of our typo data."""
_MOST_STEPS = 12_000
"""Bounds the search for words that are like nothing: about 25 ms."""


def _substitutions() -> dict[tuple[int, int], float]:
    neighbours = tuple(one + other for row in _ROWS for one, other in pairwise(row))
    costs: dict[tuple[int, int], float] = {}
    for group, cost in ((neighbours, NEIGHBOUR), (_LIKE_SOUNDS, SOUND), (_PAIRS, PAIR)):
        for pair in group:
            one, other = pair.encode(ENCODING)
            costs[one, other] = costs[other, one] = cost
    return costs


class FrequentWords:
    """Turkish forms in a sorted list, where a run of words with one prefix is a node of a trie, with their ranks.

    The file (``packaging/data/build_turkish.py`` writes it) holds little-endian 32-bit numbers, then letters: the count
    ``n``, ``n + 1`` offsets into the letters, ``n`` ranks by frequency (0 is the most frequent), and the sorted words
    in ISO 8859-9, a line end after each. It is kept as it is: strings would take ten times the memory.
    """

    def __init__(self, path: Path) -> None:
        data = path.read_bytes()
        count = int.from_bytes(data[:4], "little")
        self._offsets = _numbers(data[4 : 8 + 4 * count])
        self._ranks = _numbers(data[8 + 4 * count : 8 + 8 * count])
        self._letters = data[8 + 8 * count :]
        self._substitutions = _substitutions()

    def __len__(self) -> int:
        return len(self._ranks)

    def rank(self, word: str) -> int | None:
        """Return the place of a lower-case form in the list, 0 for the most frequent; ``None`` if it is not there."""
        wanted = word.encode(ENCODING, "replace")
        place = bisect_left(range(len(self)), wanted, key=self._word)
        return self._ranks[place] if place < len(self) and self._word(place) == wanted else None

    def near(self, word: str, budget: float) -> list[tuple[float, str]]:
        """Return ``(score, form)`` of the forms within ``budget`` edits of lower-case ``word``, the best first.

        The score is the weight of the edits plus a share for rarity. The word itself is left out.
        """
        typed = word.encode(ENCODING, "replace")
        found = _Search(self._letters, self._offsets, self._substitutions, typed, budget).run()
        scored = ((cost + _rarity(self._ranks[place]), self._word(place)) for place, cost in found.items())
        return sorted((score, form.decode(ENCODING)) for score, form in scored if form != typed)

    def rarity(self, form: str) -> float:
        """Return the share of a form's rarity in its score."""
        rank = self.rank(form)
        return _rarity(len(self) if rank is None else rank)

    def one_slip(self, word: str) -> Iterator[tuple[float, str]]:
        """Yield every string that is one slip from lower-case ``word``, a word or not, with the weight of the slip."""
        for i in range(len(word) + 1):
            front, here, after = word[:i], word[i : i + 1], word[i + 1 :]
            for letter in turkish.ALPHABET:
                yield (MISSING_TWIN if letter in (word[i - 1 : i], here) else MISSING), front + letter + here + after
                if here and letter != here:
                    pair = ord(here.encode(ENCODING, "replace")), ord(letter.encode(ENCODING))
                    yield self._substitutions.get(pair, OTHER), front + letter + after
            if here:
                yield (EXTRA_TWIN if here == word[i - 1 : i] else EXTRA), front + after
                yield SWAPPED, front + after[:1] + here + after[1:]

    def _word(self, place: int) -> bytes:
        return self._letters[self._offsets[place] : self._offsets[place + 1] - 1]


def pack(ranked: Sequence[str]) -> bytes:
    """Return the file of :class:`FrequentWords` for forms in the order of their frequency, the most frequent first."""
    words = sorted((word.encode(ENCODING), rank) for rank, word in enumerate(ranked))
    offsets = [0, *accumulate(len(word) + 1 for word, _ in words)]
    numbers = [len(words), *offsets, *(rank for _, rank in words)]
    return b"".join(number.to_bytes(4, "little") for number in numbers) + b"".join(word + b"\n" for word, _ in words)


def _numbers(data: bytes) -> array[int]:
    numbers = array("I", data)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def _rarity(rank: int) -> float:
    return _RARITY * math.log2(rank + 2)


class _Search:
    """One walk over the sorted list. A node is a run ``[low, high)`` of words with the same ``depth`` first letters."""

    def __init__(
        self, letters: bytes, offsets: array[int], costs: dict[tuple[int, int], float], word: bytes, budget: float
    ) -> None:
        self._letters = letters
        self._offsets = offsets
        self._costs = costs
        self._word = word
        self._budget = budget
        self._found: dict[int, float] = {}
        self._stack: list[_Node] = [(0, len(offsets) - 1, 0, 0, 0.0)]

    def run(self) -> dict[int, float]:
        """Return the places of the forms within the budget, with the weight of their edits."""
        steps = 0
        while self._stack and steps < _MOST_STEPS:
            steps += 1
            low, high, depth, typed, cost = self._stack.pop()
            self._drop_letter((low, high, depth, typed, cost))
            if self._letters[self._offsets[low] + depth] == _LINE_END:
                if typed == len(self._word):
                    self._found[low] = min(cost, self._found.get(low, math.inf))
                low += 1
            if low < high:
                self._step((low, high, depth, typed, cost))
        return self._found

    def _drop_letter(self, node: _Node) -> None:
        """Take the typed letter for one too many."""
        low, high, depth, typed, cost = node
        if typed < len(self._word):
            twin = typed and self._word[typed - 1] == self._word[typed]
            cost += EXTRA_TWIN if twin else EXTRA
            if cost <= self._budget:
                self._stack.append((low, high, depth, typed + 1, cost))

    def _step(self, node: _Node) -> None:
        low, high, depth, typed, cost = node
        left = self._budget - cost
        word = self._word
        if left < _CHEAPEST:
            if typed < len(word):
                self._enter((low, high, depth, typed + 1, cost), word[typed])
            return
        position = low
        while position < high:
            letter = self._letters[self._offsets[position] + depth]
            end = self._end_of(position, high, depth, letter)
            self._edit((position, end, depth, typed, cost), letter)
            position = end

    def _edit(self, node: _Node, letter: int) -> None:
        """Take the branch of ``letter``: as typed, instead of what was typed, as missing, or as swapped."""
        low, high, depth, typed, cost = node
        word, budget, push = self._word, self._budget, self._stack.append
        if typed < len(word):
            swap = 0.0 if word[typed] == letter else self._costs.get((word[typed], letter), OTHER)
            if cost + swap <= budget:
                push((low, high, depth + 1, typed + 1, cost + swap))
        before = self._letters[self._offsets[low] + depth - 1] if depth else 0
        missing = MISSING_TWIN if before == letter else MISSING
        if cost + missing <= budget:
            push((low, high, depth + 1, typed, cost + missing))
        if typed + 1 < len(word) and word[typed + 1] == letter != word[typed] and cost + SWAPPED <= budget:
            start = low + (self._letters[self._offsets[low] + depth + 1] == _LINE_END)
            self._enter((start, high, depth + 1, typed + 2, cost + SWAPPED), word[typed])

    def _enter(self, node: _Node, letter: int) -> None:
        """Go into the branch of one letter, if there is one."""
        low, high, depth, typed, cost = node
        start = bisect_left(
            range(high), letter, low, high, key=lambda place: self._letters[self._offsets[place] + depth]
        )
        if start < high and self._letters[self._offsets[start] + depth] == letter:
            self._stack.append((start, self._end_of(start, high, depth, letter), depth + 1, typed, cost))

    def _end_of(self, low: int, high: int, depth: int, letter: int) -> int:
        letters, offsets = self._letters, self._offsets
        return bisect_right(range(high), letter, low, high, key=lambda place: letters[offsets[place] + depth])

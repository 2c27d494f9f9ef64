"""Weighted edit search: which words of an automaton may have been meant by letters that are none of them."""

from __future__ import annotations

from itertools import pairwise

from services.morphology.automaton import ENCODING, Automaton

PAIR, SOUND, NEIGHBOUR, OTHER = 0.25, 0.65, 0.75, 1.0
MISSING, MISSING_TWIN, EXTRA, EXTRA_TWIN, SWAPPED = 0.7, 0.45, 0.95, 0.45, 0.65
"""Prices of edits, in edits: set on the dev half of our typo data (``tests/benchmarks/turkish_typos.py``)."""
_PAIRS = ("ıi", "oö", "uü", "sş", "cç", "gğ")
_LIKE_SOUNDS = ("ae", "ıu", "iü", "dt", "bp", "kg", "cj", "sz", "vf", "mn", "ou", "öü", "ei", "ğy")
_Q_ROWS = ("qwertyuıopğü", "asdfghjklşi", "zxcvbnmöç")
_F_ROWS = ("fgğıodrnhpqw", "uieaütkmlyşx", "jövcçzsb")
_EPSILON = 1e-9
_FIRST_LETTER = 32
MOST_STEPS = 6_000
"""Bounds the search for what is like nothing."""


def _prices() -> list[list[float]]:
    prices = [[OTHER] * 256 for _ in range(256)]
    for code in range(256):
        prices[code][code] = 0.0
    neighbours = tuple(one + other for row in (*_Q_ROWS, *_F_ROWS) for one, other in pairwise(row))
    for group, price in ((neighbours, NEIGHBOUR), (_LIKE_SOUNDS, SOUND), (_PAIRS, PAIR)):
        for pair in group:
            one, other = pair.encode(ENCODING)
            prices[one][other] = prices[other][one] = price
    return prices


class EditSearch:
    """Finds the words of ``automaton`` within a budget of edits. Stateless between calls."""

    def __init__(self, automaton: Automaton) -> None:
        self._words = automaton
        self._prices = _prices()

    def near(
        self, word: str, budget: float, *, most_steps: int = MOST_STEPS, start: int | None = None
    ) -> dict[str, float]:
        """Return the words within ``budget`` edits of lower-case ``word`` with the price of the edits.

        Never more than ``most_steps`` steps are taken (a step is about a microsecond and a half); what was found so far
        is the answer then. ``start`` is the state to begin at, the root if none is given.
        """
        typed = word.encode(ENCODING, "replace")
        walk = _Walk(self._words, self._prices, typed, budget + _EPSILON)
        walk.run(self._words.root if start is None else start, most_steps)
        return {form.decode(ENCODING): price for form, price in walk.found.items() if form != typed}


class _Walk:
    """One walk from a state. Open ends wait on a stack: ``(state, letters used up, price so far, form so far)``."""

    def __init__(self, words: Automaton, prices: list[list[float]], typed: bytes, budget: float) -> None:
        self._words = words
        self._prices = prices
        self._typed = typed
        self._budget = budget
        self._stack: list[tuple[int, int, float, bytes]] = []
        self.found: dict[bytes, float] = {}

    def run(self, start: int, most_steps: int) -> None:
        stack, words, typed = self._stack, self._words, self._typed
        find, offsets, targets, length = words.labels.find, words.offsets, words.targets, len(typed)
        stack.append((start, 0, 0.0, b""))
        steps = 0
        while stack and steps < most_steps:
            state, at, price, form = stack.pop()
            left = self._budget - price
            if left < PAIR:  # only the rest as it was typed
                end = words.walk(typed[at:], state)
                if 0 <= end < words.ends:
                    self._find(form + typed[at:], price)
                continue
            while True:
                steps += 1
                if at == length:
                    self._at_end(state, price, form)
                    break
                self._edit(state, at, price, form)
                edge = find(typed[at], offsets[state], offsets[state + 1])
                if edge < 0:
                    break
                state = targets[edge]
                form += typed[at : at + 1]
                at += 1

    def _find(self, form: bytes, price: float) -> None:
        if self.found.get(form, self._budget) >= price:
            self.found[form] = price

    def _at_end(self, state: int, price: float, form: bytes) -> None:
        """All letters are used up: the word may end, or letters are missing."""
        words = self._words
        if state < words.ends:
            self._find(form, price)
        for edge in range(words.offsets[state], words.offsets[state + 1]):
            label = words.labels[edge : edge + 1]
            more = price + (MISSING_TWIN if form[-1:] == label else MISSING)
            if more <= self._budget:
                self._stack.append((words.targets[edge], len(self._typed), more, form + label))

    def _edit(self, state: int, at: int, price: float, form: bytes) -> None:
        """Take each edit there is at one letter."""
        left = self._budget - price
        if left >= EXTRA_TWIN:
            self._extra_or_swapped(state, at, price, form)
        if left >= MISSING_TWIN:
            self._missing_or_other(state, at, price, form)
        else:
            self._other(state, at, price, form)

    def _extra_or_swapped(self, state: int, at: int, price: float, form: bytes) -> None:
        """Take the typed letter for one too many, or the two next letters for swapped."""
        words, typed, stack = self._words, self._typed, self._stack
        here, following = typed[at], typed[at + 1] if at + 1 < len(typed) else 0
        more = price + (EXTRA_TWIN if here == following or form[-1:] == typed[at : at + 1] else EXTRA)
        if more <= self._budget:
            stack.append((state, at + 1, more, form))
        if following and following != here and price + SWAPPED <= self._budget:
            end = words.walk(bytes((following, here)), state)
            if end >= 0:
                stack.append((end, at + 2, price + SWAPPED, form + bytes((following, here))))

    def _missing_or_other(self, state: int, at: int, price: float, form: bytes) -> None:
        """Take each letter that may stand here for a missing one, and for the one that was meant.

        Where nothing is left for a further edit, the letter behind is looked at first: most ways end there.
        """
        words, typed, stack = self._words, self._typed, self._stack
        offsets, targets, labels, find = words.offsets, words.targets, words.labels, words.labels.find
        here, following = typed[at], typed[at + 1] if at + 1 < len(typed) else 0
        row, before, left = self._prices[here], form[-1] if form else 0, self._budget - price
        tight = left - PAIR
        low, high = offsets[state], offsets[state + 1]
        while low < high and labels[low] < _FIRST_LETTER:
            low += 1  # names are another room
        for edge in range(low, high):
            label, target = labels[edge], targets[edge]
            cost = MISSING_TWIN if label == before else MISSING
            if cost <= left and (cost <= tight or find(here, offsets[target], offsets[target + 1]) >= 0):
                stack.append((target, at, price + cost, form + bytes((label,))))
            cost = row[label]
            if not cost or cost > left:
                continue
            if cost > tight:
                goes_on = (
                    find(following, offsets[target], offsets[target + 1]) >= 0 if following else target < words.ends
                )
                if not goes_on:
                    continue
            stack.append((target, at + 1, price + cost, form + bytes((label,))))

    def _other(self, state: int, at: int, price: float, form: bytes) -> None:
        """Take each letter that is cheap enough for the one that was meant."""
        words, row, left = self._words, self._prices[self._typed[at]], self._budget - price
        for edge in range(words.offsets[state], words.offsets[state + 1]):
            cost = row[words.labels[edge]]
            if 0 < cost <= left:
                self._stack.append((words.targets[edge], at + 1, price + cost, form + words.labels[edge : edge + 1]))

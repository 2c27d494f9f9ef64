"""Weighted edit search: which words of an automaton may have been meant by letters that are none of them."""

from __future__ import annotations

from itertools import pairwise

from services.morphology.automaton import ENCODING, Automaton

PAIR, SOUND, NEIGHBOUR, OTHER = 0.25, 0.65, 0.75, 1.0
MISSING, MISSING_TWIN, EXTRA, EXTRA_TWIN, SWAPPED = 0.8, 0.45, 0.85, 0.45, 0.65
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
        words, prices = self._words, self._prices
        offsets, targets, labels, ends, find = words.offsets, words.targets, words.labels, words.ends, words.labels.find
        length = len(typed)
        found: dict[bytes, float] = {}
        root = words.root
        stack: list[tuple[int, int, float, bytes]] = [(root if start is None else start, 0, 0.0, b"")]
        budget += _EPSILON
        steps = 0
        while stack and steps < most_steps:
            state, at, price, form = stack.pop()
            left = budget - price
            if left < PAIR:  # only the rest as it was typed
                end = words.walk(typed[at:], state)
                if 0 <= end < ends:
                    form += typed[at:]
                    if found.get(form, budget) >= price:
                        found[form] = price
                continue
            while True:
                steps += 1
                low, high = offsets[state], offsets[state + 1]
                while state == root and low < high and labels[low] < _FIRST_LETTER:
                    low += 1  # names are another room
                if at == length:
                    if state < ends and found.get(form, budget) >= price:
                        found[form] = price
                    if left >= MISSING_TWIN:
                        for edge in range(low, high):
                            label = labels[edge]
                            cost = MISSING_TWIN if form[-1:] == labels[edge : edge + 1] else MISSING
                            if cost <= left:
                                stack.append((targets[edge], at, price + cost, form + bytes((label,))))
                    break
                here = typed[at]
                following = typed[at + 1] if at + 1 < length else 0
                row = prices[here]
                before = form[-1] if form else 0
                tight = left - PAIR  # what is dearer than this leaves nothing for a second edit
                if left >= EXTRA_TWIN:
                    cost = EXTRA_TWIN if here in (before, following) else EXTRA
                    if cost <= left:
                        stack.append((state, at + 1, price + cost, form))
                    if following and following != here and left >= SWAPPED:
                        edge = find(following, low, high)
                        if edge >= 0:
                            state2 = targets[edge]
                            edge = find(here, offsets[state2], offsets[state2 + 1])
                            if edge >= 0:
                                stack.append((targets[edge], at + 2, price + SWAPPED, form + bytes((following, here))))
                if left >= MISSING_TWIN:
                    for edge in range(low, high):
                        label = labels[edge]
                        target = targets[edge]
                        cost = MISSING_TWIN if label == before else MISSING
                        if cost <= left and (cost <= tight or find(here, offsets[target], offsets[target + 1]) >= 0):
                            stack.append((target, at, price + cost, form + bytes((label,))))
                        cost = row[label]
                        if (
                            cost
                            and cost <= left
                            and (
                                cost <= tight
                                or (
                                    find(following, offsets[target], offsets[target + 1]) >= 0
                                    if following
                                    else target < ends
                                )
                            )
                        ):
                            stack.append((target, at + 1, price + cost, form + bytes((label,))))
                else:
                    for edge in range(low, high):
                        cost = row[labels[edge]]
                        if 0 < cost <= left:
                            stack.append((targets[edge], at + 1, price + cost, form + labels[edge : edge + 1]))
                edge = find(here, low, high)
                if edge < 0:
                    break
                state = targets[edge]
                form += typed[at : at + 1]
                at += 1
        return {form.decode(ENCODING): price for form, price in found.items() if form != typed}




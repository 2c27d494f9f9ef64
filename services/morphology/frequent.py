"""How frequent a form is, and the frequent forms near to letters that are none of them."""

from __future__ import annotations

from pathlib import Path

from services.morphology.automaton import Automaton
from services.morphology.search import EditSearch

NAME = "\x02"
"""Stands before the letters of a proper name in both automata; no text can have it."""
SCALE = 8.0
"""``frequent.bin`` keeps a form's information content in eighths of a bit."""
RAREST = 24.0
"""Bits of a form that the list does not have."""
_COMMONEST = 6.0
RARITY = 0.06
"""What one bit of rarity costs, in edits: set on the dev half of our typo data."""


class FrequentForms:
    """300,000 forms with their information content in bits (``-log2`` of the probability in running text)."""

    def __init__(self, words: Automaton) -> None:
        self._words = words
        self._search = EditSearch(words)
        self._names = self._words.walk(NAME.encode(), self._words.root)

    @classmethod
    def load(cls, path: Path) -> FrequentForms:
        """Read ``frequent.bin``. Raises UserError if it is missing or damaged."""
        return cls(Automaton.load(path))

    def __len__(self) -> int:
        return len(self._words.values)

    def bits(self, form: str) -> float | None:
        """Return the information content of lower-case ``form``; ``None`` if the list does not have it."""
        number = self._words.number(form)
        return None if number < 0 else self._words.values[number] / SCALE

    def rarity(self, form: str) -> float:
        """Return the share of a form's rarity in its score, in edits."""
        bits = self.bits(form)
        return RARITY * ((RAREST if bits is None else bits) - _COMMONEST)

    def near(self, word: str, budget: float, *, most_steps: int = 6_000) -> list[tuple[float, str]]:
        """Return ``(score, form)`` of the forms within ``budget`` edits of lower-case ``word``, the best first.

        The score is the price of the edits plus a share for rarity. The word itself is left out.
        """
        found = self._search.near(word, budget, most_steps=most_steps)
        return sorted((price + self.rarity(form), form) for form, price in found.items())

    def neighbours(self, word: str, budget: float = 1.0) -> list[tuple[float, float]]:
        """Return ``(bits, price)`` of the forms that are one slip from lower-case ``word``."""
        found = self._search.near(word, budget, most_steps=1500)
        return [(self.bits(form) or RAREST, price) for form, price in found.items()]

    def near_names(self, word: str, budget: float) -> list[tuple[float, str]]:
        """Return the same of proper names; the names are in lower case."""
        if self._names < 0:
            return []
        found = self._search.near(word, budget, start=self._names)
        return sorted((price + self.rarity(NAME + form), form) for form, price in found.items())

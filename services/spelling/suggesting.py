"""Ranks what a wrong Turkish word may have meant."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from threading import Lock

from services.language import turkish
from services.language.tokens import APOSTROPHES
from services.spelling.frequent_words import PAIR, FrequentWords
from services.spelling.turkish_words import TurkishWords

AT_MOST = 7
LONGEST = 40
"""Longer words are no words; searching for them would be a waste."""
_REMEMBERED = 4096
_MARKED = {letter: pair for pair in ("cç", "gğ", "ıi", "oö", "sş", "uü") for letter in pair}
_MOST_MARKINGS = 1024
_SPLIT_COST = 1.0
_TAIL_COST = 0.35
_FREQUENT = 12_000
_GOOD_ENOUGH = 1.9


class TurkishSuggester:
    """Suggestions for one word at a time; every one of them is accepted by the checker. Remembers its answers."""

    def __init__(self, folder: Path, words: TurkishWords) -> None:
        self.frequent = FrequentWords(folder / "frequent.bin")
        self._words = words
        self._answers: OrderedDict[str, tuple[str, ...]] = OrderedDict()
        self._lock = Lock()

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return at most seven right forms, the likeliest first, cased as ``word`` is and with its apostrophe kept."""
        with self._lock:
            if word in self._answers:
                self._answers.move_to_end(word)
                return self._answers[word]
        answer = self._suggest(word)
        with self._lock:
            self._answers[word] = answer
            if len(self._answers) > _REMEMBERED:
                self._answers.popitem(last=False)
        return answer

    def close_and_frequent(self, word: str) -> bool:
        """Whether a capitalised ``word`` is one small slip away from a frequent common word, so probably no name."""
        lower = turkish.lower(word)
        if not 5 <= len(lower) <= LONGEST:
            return False
        for _score, form in self.frequent.near(lower, 1.0)[:3]:
            rank = self.frequent.rank(form)
            if rank is not None and rank < _FREQUENT and form[0] == lower[0]:
                return True
        return False

    def _suggest(self, word: str) -> tuple[str, ...]:
        if len(word) > LONGEST:
            return ()
        cut = next((index for index, letter in enumerate(word) if letter in APOSTROPHES), len(word))
        base, tail = word[:cut], word[cut:]
        lower = turkish.lower(base)
        scored = self._candidates(lower)
        seen: dict[str, None] = {}
        for _score, form in sorted(scored):
            seen.setdefault(turkish.capitalise_like(form, base) + tail)
        if not tail and lower == base and self._words.is_listed_name(base):
            seen = {turkish.upper_first(base): None, **seen}
        seen.pop(word, None)
        return tuple(seen)[:AT_MOST]

    def _candidates(self, lower: str) -> list[tuple[float, str]]:
        right = self._words.right_form(lower)
        found = [(0.0, right)] if right else []
        scored = self.frequent.near(lower, 1.0)
        if not scored or scored[0][0] > _GOOD_ENOUGH:
            scored = self.frequent.near(lower, 2.05 if len(lower) > 4 else 1.4) or scored
        found += scored[: 2 * AT_MOST]
        found += self._split(lower)
        if not scored or scored[0][0] > _GOOD_ENOUGH:
            found += self._unseen_forms(lower)
            found += self._rare_forms(lower)
        return found

    def _split(self, lower: str) -> Iterator[tuple[float, str]]:
        """Two frequent words that were typed without a space."""
        for cut in range(2, len(lower) - 1):
            ranks = self.frequent.rank(lower[:cut]), self.frequent.rank(lower[cut:])
            if None not in ranks and max(rank for rank in ranks if rank is not None) < _FREQUENT // 2:
                parts = self.frequent.rarity(lower[:cut]) + self.frequent.rarity(lower[cut:])
                yield _SPLIT_COST + parts, f"{lower[:cut]} {lower[cut:]}"

    def _rare_forms(self, lower: str) -> list[tuple[float, str]]:
        """Forms too rare for the list: the front is mended by the list, the rest kept, the whole accepted."""
        for length in (3, 4, 5, 6, 7, 8, 9, 2, 1):
            front, tail = lower[:-length], lower[-length:]
            if len(front) < 3:
                continue
            found = [
                (score + _TAIL_COST, form + tail)
                for score, form in self.frequent.near(front, 1.0)[:12]
                if self._words.accepts(form + tail)
            ]
            if found:
                return found
        return []

    def _unseen_forms(self, lower: str) -> Iterator[tuple[float, str]]:
        """Forms that the list has never seen: one slip away, or with other marks, and in the dictionary."""
        rarity = self.frequent.rarity("")
        for cost, form in (*_other_marks(lower), *self.frequent.one_slip(lower)):
            if self._words.is_common(form):
                yield cost + rarity, form


def _other_marks(lower: str) -> Iterator[tuple[float, str]]:
    """Yield ``lower`` with every other set of marks on its letters, and its cost; nothing if there are too many."""
    choices = [_MARKED.get(letter, letter) for letter in lower]
    if math.prod(len(choice) for choice in choices) > _MOST_MARKINGS:
        return
    for letters in product(*choices):
        changed = sum(one != other for one, other in zip(letters, lower, strict=True))
        if changed:
            yield PAIR * changed, "".join(letters)

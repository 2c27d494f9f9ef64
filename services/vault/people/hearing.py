"""What somebody heard over the telephone, held against the words that a key has.

The words are typed, not compared by eye: who is shown six words and asked whether they are the same says yes. In a
study of such comparisons (Tan et al., CHI 2017) many attacks passed where people only confirm, and choosing among
several lists did poorly too; where the program compares what was typed, there is nothing to wave through.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from services.language import turkish
from services.vault.people.words import COUNT, word_list

ENOUGH = 4
"""Letters of a word that are enough; shorter words, of which the list has none, would have to be typed whole."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One word as far as it is typed. ``candidates``: what it may be, without regard to ç, ğ, ı, ö, ş, ü and case."""

    typed: str
    candidates: tuple[str, ...]

    @property
    def unknown(self) -> bool:
        """Whether no word begins so."""
        return not self.candidates

    @property
    def settled(self) -> bool:
        """Whether it is enough: one word is left, or few that people who type without Turkish letters mean alike."""
        return len(self.candidates) == 1 or (bool(self.candidates) and len(self.typed) >= ENOUGH)


def heard(typed: str) -> tuple[Heard, ...]:
    """Return the words that stand in ``typed``, apart by spaces, commas or line ends; more than six are left out."""
    parts = typed.replace(",", " ").split()
    return tuple(Heard(part, _candidates(part)) for part in parts[:COUNT])


def complete(words: Sequence[Heard]) -> bool:
    """Tell whether six words are settled."""
    return len(words) == COUNT and all(word.settled for word in words)


def differences(words: Sequence[Heard], expected: Sequence[str]) -> tuple[int, ...]:
    """Return the places, from 0, at which something else was heard than ``expected``."""
    assert complete(words), "nothing is compared that is half typed"
    return tuple(
        at for at, (word, right) in enumerate(zip(words, expected, strict=True)) if right not in word.candidates
    )


def _candidates(part: str) -> tuple[str, ...]:
    exact, plain = _beginnings()
    lowered = turkish.lower(part)
    if turkish.searchable(lowered) != lowered and len(found := exact.get(lowered, ())) == 1:
        return found  # it was typed with a Turkish letter: no other word is meant
    return plain.get(turkish.searchable(part), ())


@lru_cache(maxsize=1)
def _beginnings() -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]:
    """Return the words by each of their beginnings, as they are and without Turkish letters."""
    tables: tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]] = ({}, {})
    for word in word_list():
        for table, written in zip(tables, (word, turkish.searchable(word)), strict=True):
            for length in range(1, len(written) + 1):
                table[written[:length]] = (*table.get(written[:length], ()), word)
    return tables

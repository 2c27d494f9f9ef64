"""Weighted edit search against the plain definition of a weighted edit distance."""

from __future__ import annotations

from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.morphology import search
from services.morphology.automaton import ENCODING, Automaton
from services.morphology.search import EditSearch
from tests.unit.test_morphology_automaton import WORDS, packed

LETTERS = "abcçdeğıiouöşü"
FAR = 1_000_000


def distance(typed: str, meant: str) -> float:
    """Return the price of the cheapest edits from ``typed`` to ``meant``: an edit per letter, swaps of neighbours."""
    prices = search._prices()

    @lru_cache(None)
    def at(i: int, j: int) -> float:
        if i == len(typed) and j == len(meant):
            return 0.0
        ways: list[float] = []
        if i < len(typed) and j < len(meant):
            one, other = typed[i].encode(ENCODING)[0], meant[j].encode(ENCODING)[0]
            ways.append(prices[one][other] + at(i + 1, j + 1))
        if i < len(typed):
            twin = typed[i] in (typed[i + 1 : i + 2], meant[j - 1 : j] if j else "")
            ways.append((search.EXTRA_TWIN if twin else search.EXTRA) + at(i + 1, j))
        if j < len(meant):
            twin = j > 0 and meant[j - 1] == meant[j]
            ways.append((search.MISSING_TWIN if twin else search.MISSING) + at(i, j + 1))
        swaps = typed[i : i + 2] == meant[j : j + 2][::-1] and len(typed[i : i + 2]) == 2
        if swaps and typed[i] != typed[i + 1]:
            ways.append(search.SWAPPED + at(i + 2, j + 2))
        return min(ways)

    return at(0, 0)


@given(WORDS, st.text(LETTERS, min_size=1, max_size=6), st.sampled_from((0.5, 1.0, 1.5, 2.05)))
@settings(max_examples=150, deadline=None)
def test_it_finds_what_the_definition_finds(words: set[str], typed: str, budget: float):
    found = EditSearch(Automaton(packed(words))).near(typed, budget, most_steps=FAR)
    prices = {word: distance(typed, word) for word in words if word != typed}
    assert found == pytest.approx({word: price for word, price in prices.items() if price <= budget + 1e-9})


@given(st.text(max_size=40))
@settings(deadline=None)
def test_any_text_gets_an_answer(text: str):
    found = EditSearch(Automaton(packed({"kitap", "kalem"}))).near(text, 1.0)
    assert set(found) <= {"kitap", "kalem"}


def test_the_search_gives_up_in_time():
    words = {letter * count for letter in LETTERS for count in range(1, 7)}
    few = EditSearch(Automaton(packed(words))).near("xxxxxx", 6.0, most_steps=3)
    assert len(few) < len(words)


def test_names_are_another_room():
    automaton = Automaton(packed({"kitap", "\x02kitay"}))
    searching = EditSearch(automaton)
    assert set(searching.near("kitab", 1.0)) == {"kitap"}
    room = automaton.walk(b"\x02", automaton.root)
    assert set(searching.near("kitab", 1.0, start=room)) == {"kitay"}

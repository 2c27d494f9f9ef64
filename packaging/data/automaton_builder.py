"""Compiles stems and the graph of suffixes to one minimal deterministic automaton."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby

from services.morphology.grammar import Grammar
from services.morphology.phonology import Sound

Beyond = frozenset[int]
"""The states of the suffix graph that a word can be in at once."""
DEAD: Beyond = frozenset()


class SuffixGraph:
    """The suffixes letter by letter. A state is a number; it stands for a state of the grammar, the sound before it and
    what the rest of the word may cost, or for a place within a suffix."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._numbers: dict[tuple[object, ...], int] = {}
        self._keys: list[tuple[object, ...]] = []
        self.edges = lru_cache(None)(self._edges)
        self.is_end = lru_cache(None)(self._is_end)

    def state(self, name: str, sound: Sound, budget: int, *, refused: bool = False) -> int:
        """Return the number of a state of the grammar; words that end behind a ``refused`` one are none."""
        return self._number((name, sound, budget, refused))

    def is_refused(self, number: int) -> bool:
        key = self._keys[number]
        return len(key) == 4 and bool(key[3])

    def _number(self, key: tuple[object, ...]) -> int:
        number = self._numbers.setdefault(key, len(self._keys))
        if number == len(self._keys):
            self._keys.append(key)
        return number

    def _is_end(self, number: int) -> bool:
        key = self._keys[number]
        return len(key) == 4 and key[1].need != "w" and self._grammar.is_end(key[0])  # type: ignore[union-attr]

    def _edges(self, number: int) -> dict[str, frozenset[int]]:
        key = self._keys[number]
        if len(key) == 2:  # within a suffix: the letters left, and where they lead
            letters, target = key
            return {letters[0]: frozenset((self._along(letters[1:], target),))}  # type: ignore[index]
        name, sound, budget, refused = key
        found: dict[str, set[int]] = {}
        for step in self._grammar.steps(name, sound):  # type: ignore[arg-type]
            if step.cost <= budget:  # type: ignore[operator]
                target = self.state(step.target, step.sound, budget - step.cost, refused=refused)  # type: ignore[arg-type, operator]
                found.setdefault(step.letters[0], set()).add(self._along(step.letters[1:], target))
        return {letter: frozenset(targets) for letter, targets in found.items()}

    def _along(self, letters: str, target: int) -> int:
        return self._number((letters, target)) if letters else target


class Minimal:
    """A minimal acyclic automaton: ``nodes[i]`` is ``(is a word's end, ((letter, node), …))``; ``root`` is the start."""

    def __init__(self) -> None:
        self.nodes: list[tuple[bool, tuple[tuple[str, int], ...]]] = []
        self._registry: dict[tuple[bool, tuple[tuple[str, int], ...]], int] = {}
        self.root = 0

    def add(self, is_end: bool, edges: tuple[tuple[str, int], ...]) -> int:
        node = (is_end, edges)
        number = self._registry.setdefault(node, len(self.nodes))
        if number == len(self.nodes):
            self.nodes.append(node)
        return number


def compile_words(stems: Iterable[tuple[str, int]], graph: SuffixGraph) -> Minimal:
    """Return the automaton of all words: ``stems`` are ``(letters, state of graph behind them)``."""
    ordered = sorted(set(stems))
    minimal = Minimal()
    beyond: dict[Beyond, int] = {}
    sys.setrecursionlimit(10_000)

    def build(low: int, high: int, depth: int, states: Beyond) -> int:
        if low == high and states in beyond:
            return beyond[states]
        here = set(states)
        while low < high and len(ordered[low][0]) == depth:
            here.add(ordered[low][1])
            low += 1
        leaving: dict[str, set[int]] = {}
        for state in here:
            for letter, targets in graph.edges(state).items():
                leaving.setdefault(letter, set()).update(targets)
        runs: dict[str, tuple[int, int]] = {}
        start = low
        for letter, group in groupby(range(low, high), key=lambda place: ordered[place][0][depth]):
            end = start + sum(1 for _ in group)
            runs[letter] = (start, end)
            start = end
        edges: list[tuple[str, int]] = []
        for letter in sorted(leaving.keys() | runs.keys()):
            first, last = runs.get(letter, (0, 0))
            edges.append((letter, build(first, last, depth + 1, frozenset(leaving.get(letter, ())))))
        ends = [graph.is_refused(state) for state in here if graph.is_end(state)]
        number = minimal.add(bool(ends) and not any(ends), tuple(edges))
        if not runs and not (here - states):
            beyond[states] = number
        return number

    minimal.root = build(0, len(ordered), 0, DEAD)
    return minimal

"""Compiles stems and the graph of suffixes to one minimal deterministic automaton."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from services.morphology.automaton import ENCODING
from services.morphology.grammar import Grammar
from services.morphology.phonology import Sound

Beyond = frozenset[int]
"""The states of the suffix graph that a word can be in at once."""
DEAD: Beyond = frozenset()


class Behind(NamedTuple):
    """A state of the grammar, the sound before it, and whether what ends there is refused."""

    state: str
    sound: Sound
    refused: bool


class Within(NamedTuple):
    """A place within a suffix: the letters left, and the state they lead to."""

    letters: str
    target: int


class SuffixGraph:
    """The suffixes letter by letter. A state is a number: a state of the grammar with the sound before it, or a place
    within a suffix."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._numbers: dict[Behind | Within, int] = {}
        self._keys: list[Behind | Within] = []
        self.edges = lru_cache(None)(self._edges)
        self.is_end = lru_cache(None)(self._is_end)

    def state(self, name: str, sound: Sound, *, refused: bool = False) -> int:
        """Return the number of a state of the grammar; words that end behind a ``refused`` one are none."""
        return self._number(Behind(name, sound, refused))

    def is_refused(self, number: int) -> bool:
        key = self._keys[number]
        return isinstance(key, Behind) and key.refused

    def _number(self, key: Behind | Within) -> int:
        number = self._numbers.setdefault(key, len(self._keys))
        if number == len(self._keys):
            self._keys.append(key)
        return number

    def _is_end(self, number: int) -> bool:
        key = self._keys[number]
        return isinstance(key, Behind) and key.sound.need != "w" and self._grammar.is_end(key.state)

    def _edges(self, number: int) -> dict[str, frozenset[int]]:
        key = self._keys[number]
        if isinstance(key, Within):
            return {key.letters[0]: frozenset((self._along(key.letters[1:], key.target),))}
        found: dict[str, set[int]] = {}
        for step in self._grammar.steps(key.state, key.sound):
            target = self.state(step.target, step.sound, refused=key.refused)
            found.setdefault(step.letters[0], set()).add(self._along(step.letters[1:], target))
        return {letter: frozenset(targets) for letter, targets in found.items()}

    def _along(self, letters: str, target: int) -> int:
        return self._number(Within(letters, target)) if letters else target


class Minimal:
    """A minimal acyclic automaton: ``nodes[i]`` is ``(is a word's end, ((letter, node), …))``; from ``root`` on."""

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


def compile_list(words: Iterable[str]) -> Minimal:
    """Return the automaton of a plain list (Daciuk et al. 2000: words in order, finished branches merged at once)."""
    minimal = Minimal()
    ends, branches = [False], [[]]  # type: list[bool], list[list[tuple[str, int]]]
    before = ""

    def close(depth: int) -> None:
        while len(ends) > depth + 1:
            node = minimal.add(ends.pop(), tuple(branches.pop()))
            branches[-1].append((before[len(ends) - 1], node))

    for word in sorted(set(words), key=lambda word: word.encode(ENCODING)):
        shared = 0
        for one, other in zip(before, word, strict=False):
            if one != other:
                break
            shared += 1
        close(shared)
        for _ in word[shared:]:
            ends.append(False)
            branches.append([])
        ends[-1] = True
        before = word
    close(0)
    minimal.root = minimal.add(ends[0], tuple(branches[0]))
    return minimal


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

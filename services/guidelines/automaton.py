"""All patterns of all rules as one automaton, so that a text costs the same whether there are 500 rules or 5,000.

It has two floors. **Words**: the stems and words of all patterns lie in tables by their letters; a word of the text
looks up its own beginnings there (and its end), and what it finds is verified by reading its suffixes. The answer, the
few atoms that the word *is*, is remembered. **Patterns**: a trie whose edges are atoms; patterns that begin alike share
their first nodes, and a choice of words leads by many edges to one node. From each word of the text the trie is
walked along the atoms of the words that follow. No step asks how many rules there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

from services.guidelines.lexicon import CodedPlace, Rule
from services.guidelines.patterns import Atom, decoded
from services.guidelines.tokens import Word, Words
from services.language.suffixes import Endings

_REMEMBERED = 8192
"""Words whose atoms are remembered; then all are forgotten, which costs less than a list of the last used."""
_STRETCH = 256
"""Words between two pauses."""
_LONGEST_WORD = 80
"""Letters: what is longer is no word of a pattern with its suffixes."""

Read: TypeAlias = "tuple[int, tuple[Endings, ...]]"
"""An atom that a word is, with the readings of its endings."""


class Match(NamedTuple):
    """A rule found at words ``first`` to ``last`` (inclusive), with the readings of its last word."""

    rule: Rule
    first: int
    last: int
    endings: tuple[Endings, ...]
    captured: str


class _Node:
    """A place between two words of a pattern. ``captures``: the word before it was one of several choices."""

    __slots__ = ("captures", "edges", "gaps", "rules")

    def __init__(self, *, captures: bool = False) -> None:
        self.captures = captures
        self.edges: dict[int, list[tuple[int, _Node]]] = {}
        self.gaps: dict[int, _Node] = {}
        self.rules: list[Rule] = []


class Automaton:
    """The patterns of ``rules``, ready to run over texts. Never changes; may be used from several threads."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._atoms: list[Atom] = []
        self._ids: dict[str, int] = {}
        self._words: dict[str, list[int]] = {}
        self._beginnings: dict[str, list[int]] = {}
        self._ends: dict[str, list[int]] = {}
        # Commas between words are a matter of the rule: such rules have a trie of their own.
        self._roots = {False: _Node(), True: _Node()}
        children: dict[tuple[_Node, tuple[str, ...]], _Node] = {}
        for rule in rules:
            root = self._roots[rule.commas]
            for spelling in rule.spellings:
                node = root
                for place in spelling:
                    node = self._child(node, place, children)
                if not (node.rules and node.rules[-1] is rule):
                    node.rules.append(rule)
        self._lengths = sorted({len(key) for key in self._beginnings})
        self._end_lengths = sorted({len(key) for key in self._ends})
        self._active = [(root, commas) for commas, root in self._roots.items() if root.edges]
        self._remembered: dict[str, tuple[Read, ...]] = {}

    def matches(self, words: Words, pause: Callable[[], None] = lambda: None) -> Iterator[Match]:
        """Yield every match of every rule in ``words``; guards are not asked. ``pause`` is called now and then."""
        reads: list[tuple[Read, ...]] = []
        for word in words:
            if len(reads) % _STRETCH == 0:
                pause()
            reads.append(self._read(word))
        for at in range(len(reads)):
            if at % _STRETCH == 0:
                pause()
            if reads[at]:
                for root, commas in self._active:
                    run = _Run(words, reads, at, commas=commas)
                    run.step(root, at, "")
                    yield from run.found

    def _child(self, node: _Node, place: CodedPlace, children: dict[tuple[_Node, tuple[str, ...]], _Node]) -> _Node:
        """Return the node behind ``place``; a new one where no pattern has come this way."""
        if isinstance(place, int):
            return node.gaps.setdefault(place, _Node())
        choices = (place,) if isinstance(place, str) else tuple(place)
        child = children.get((node, choices))
        if child is None:
            child = children[node, choices] = _Node(captures=len(choices) > 1)
            for order, code in enumerate(choices):
                node.edges.setdefault(self._id(code), []).append((order, child))
        return child

    def _id(self, code: str) -> int:
        known = self._ids.get(code)
        if known is not None:
            return known
        number = self._ids[code] = len(self._atoms)
        atom = decoded(code)
        self._atoms.append(atom)
        if atom.kind == "exact":
            self._words.setdefault(atom.stem, []).append(number)
        elif atom.stem.startswith("*"):
            self._ends.setdefault(atom.stem.rpartition("*")[2], []).append(number)
        else:
            for beginning in atom.beginnings:
                self._beginnings.setdefault(beginning, []).append(number)
        return number

    def _read(self, word: Word) -> tuple[Read, ...]:
        """Return the atoms that ``word`` is, the longest beginnings last."""
        remembered = self._remembered.get(word.raw)
        if remembered is not None:
            return remembered
        found: dict[int, tuple[Endings, ...]] = {}
        if len(word.key) <= _LONGEST_WORD:
            for number in self._candidates(word.key):
                endings = () if number in found else self._atoms[number].match(word)
                if endings:
                    found[number] = endings
        answer = tuple(found.items())
        if len(self._remembered) >= _REMEMBERED:
            self._remembered = {}
        self._remembered[word.raw] = answer
        return answer

    def _candidates(self, key: str) -> Iterator[int]:
        yield from self._words.get(key, ())
        size = len(key)
        for length in self._lengths:
            if length > size:
                break
            yield from self._beginnings.get(key[:length], ())
        for length in self._end_lengths:
            if length > size:
                break
            yield from self._ends.get(key[size - length :], ())


class _Run:
    """The walk through the trie from one word of the text."""

    __slots__ = ("_commas", "_ended", "_first", "_reads", "_words", "found")

    def __init__(self, words: Words, reads: Sequence[tuple[Read, ...]], first: int, *, commas: bool) -> None:
        self._words = words
        self._reads = reads
        self._first = first
        self._commas = commas
        self._ended: set[int] = set()
        self.found: list[Match] = []

    def step(self, node: _Node, at: int, captured: str) -> None:
        """Go on from ``node`` by the word ``at``. Of several places behind a gap the nearest counts."""
        edges = node.edges
        ways: dict[int, tuple[int, _Node, tuple[Endings, ...]]] = {}
        for atom, endings in self._reads[at]:
            for order, child in edges.get(atom, ()):
                other = ways.get(id(child))
                if other is None or order < other[0]:
                    ways[id(child)] = (order, child, endings)
        for _, child, endings in ways.values():
            self._arrive(child, at, captured or (self._words[at].raw if child.captures else ""), endings)

    def _arrive(self, node: _Node, at: int, captured: str, endings: tuple[Endings, ...]) -> None:
        if node.rules and id(node) not in self._ended:
            self._ended.add(id(node))
            self.found += [Match(rule, self._first, at, endings, captured) for rule in node.rules]
        after, words = at + 1, self._words
        if after >= len(words):
            return
        if node.edges and self._reads[after] and words.adjoining(at, after, commas=self._commas):
            self.step(node, after, captured)
        for widest, behind in node.gaps.items():
            for following in range(after, min(after + widest + 1, len(words))):
                if not words.adjoining(following - 1, following, commas=True):
                    break
                if self._reads[following]:
                    self.step(behind, following, captured)

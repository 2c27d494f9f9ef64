"""All patterns of all rules as one automaton, so that a text costs the same whether there are 500 rules or 5,000.

It has two floors. **Words**: the stems and words of all patterns (*atoms*) lie in tables by their letters; a word of
the text looks up its own beginnings there, and its end. **Patterns**: a trie whose edges are atoms. What follows the
first word of patterns is put together when a text first has it; patterns that begin alike share nodes. Where a word
leads to several nodes at once, being a choice in many brackets, they are merged into one node with the edges of all,
when a text first comes that way: a step is then one look into a table, however many patterns go on from there. The
automaton is a sieve, quick and never too fine; what falls through, a pattern that may begin at a word, is read
exactly by :func:`services.guidelines.patterns.read_at`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import ClassVar, NamedTuple, TypeAlias

from services.guidelines.lexicon import CodedPlace, CodedSpelling, Rule
from services.guidelines.patterns import Atom, decoded, read_at, spelling_of
from services.guidelines.tokens import CLOSE, LISTED, Words
from services.language.suffixes import Endings

_REMEMBERED = 8192
"""Words whose atoms are remembered; then all are forgotten, which costs less than a list of the last used."""
_STRETCH = 256
"""Words between two pauses."""
_START = 3
"""Letters by which a word learns how long the beginnings are that it may have."""
_LONGEST_WORD = 80
"""Letters: what is longer is no word of a pattern with its suffixes."""


class Match(NamedTuple):
    """A rule found at words ``first`` to ``last`` (inclusive), with the readings of its last word."""

    rule: Rule
    first: int
    last: int
    endings: tuple[Endings, ...]
    captured: str


_End: TypeAlias = "tuple[Rule, CodedSpelling]"
_Step: TypeAlias = "tuple[_Node, str | tuple[str, ...]]"


class _Node:
    """A place between two words of patterns. An edge to several nodes has a list of them until it is used.

    Most nodes are the end of one pattern and have neither edges nor gaps: what is empty is shared by all.
    """

    __slots__ = ("edges", "ends", "gaps")
    edges: dict[int, _Node | list[_Node]]
    gaps: dict[int, _Node]
    ends: tuple[_End, ...]
    _NO_EDGES: ClassVar[dict[int, _Node | list[_Node]]] = {}
    _NO_GAPS: ClassVar[dict[int, _Node]] = {}

    def __init__(self) -> None:
        self.edges = self._NO_EDGES
        self.gaps = self._NO_GAPS
        self.ends = ()

    def join(self, atom: int, child: _Node) -> None:
        if not self.edges:
            self.edges = {atom: child}
            return
        known = self.edges.get(atom)
        if known is None:
            self.edges[atom] = child
        elif isinstance(known, list):
            known.append(child)
        else:
            self.edges[atom] = [known, child]

    def behind(self, widest: int) -> _Node:
        """Return the node behind a gap of up to ``widest`` words; a new one where there is none yet."""
        if not self.gaps:
            self.gaps = {}
        return self.gaps.setdefault(widest, _Node())

    def all_to(self, atoms: Iterable[int]) -> tuple[_Node, ...]:
        """Return where those of ``atoms`` lead that are edges; where one leads to several nodes they become one."""
        return tuple(self._to(atom) for atom in atoms if atom in self.edges)

    def _to(self, atom: int) -> _Node:
        found = self.edges[atom]
        if isinstance(found, list):
            found = self.edges[atom] = _merged(found)
        return found


def _merged(nodes: Sequence[_Node]) -> _Node:
    one = _Node()
    gaps: dict[int, list[_Node]] = {}
    for node in nodes:
        one.ends += node.ends
        for atom, children in node.edges.items():
            for child in children if isinstance(children, list) else (children,):
                one.join(atom, child)
        for widest, behind in node.gaps.items():
            gaps.setdefault(widest, []).append(behind)
    if gaps:
        one.gaps = {widest: some[0] if len(some) == 1 else _merged(some) for widest, some in gaps.items()}
    return one


class _Root:
    """Where patterns begin. What follows a word is put together when a text has that word: most never come."""

    __slots__ = ("_ids", "_nodes", "_patterns")

    def __init__(self, ids: Mapping[str, int]) -> None:
        self._patterns: dict[int, list[_End]] = {}
        self._nodes: dict[int, _Node] = {}
        self._ids = ids

    def begin(self, end: _End) -> None:
        """Take in a pattern, whose codes have their numbers. It begins with a word, not with a gap."""
        first = end[1][0]
        assert not isinstance(first, int)
        for code in (first,) if isinstance(first, str) else dict.fromkeys(first):
            self._patterns.setdefault(self._ids[code], []).append(end)

    def all_to(self, atoms: Iterable[int]) -> tuple[_Node, ...]:
        """Return where those of ``atoms`` lead with which a pattern begins."""
        return tuple(self._to(atom) for atom in atoms if atom in self._patterns)

    def _to(self, atom: int) -> _Node:
        found = self._nodes.get(atom)
        if found is None:  # two threads may do the same work, to the same end
            found = self._nodes[atom] = self._grown(self._patterns[atom])
        return found

    def _grown(self, patterns: Iterable[_End]) -> _Node:
        top = _Node()
        children: dict[_Step, _Node] = {}
        for rule, spelling in patterns:
            node = top
            for place in spelling[1:]:
                node = self._child(node, place, children)
            node.ends += ((rule, spelling),)
        return top

    def _child(self, node: _Node, place: CodedPlace, children: dict[_Step, _Node]) -> _Node:
        """Return the node behind ``place``; a new one where no pattern has come this way."""
        if isinstance(place, int):
            return node.behind(place)
        key = (node, place if isinstance(place, str) else tuple(place))
        child = children.get(key)
        if child is None:
            child = children[key] = _Node()
            for code in (place,) if isinstance(place, str) else dict.fromkeys(place):
                node.join(self._ids[code], child)
        return child


class _Read(NamedTuple):
    """What a word may be: its atoms, and where they lead at the beginning of a pattern."""

    atoms: tuple[int, ...]
    starts: tuple[_Node, ...]
    starts_with_commas: tuple[_Node, ...]


class Automaton:
    """The patterns of ``rules``, ready to run over texts. May be used from several threads."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._ids: dict[str, int] = {}
        self._words: dict[str, list[int]] = {}
        self._beginnings: dict[str, list[int]] = {}
        self._ends: dict[str, list[int]] = {}
        # Commas between words are a matter of the rule: such rules have a trie of their own.
        roots = {False: _Root(self._ids), True: _Root(self._ids)}
        for rule in rules:
            root = roots[rule.commas]
            for spelling in rule.spellings:
                for place in spelling:
                    self._number(place)
                root.begin((rule, spelling))
        self._lengths = _lengths_by_start(self._beginnings)
        self._end_lengths = sorted({len(key) for key in self._ends})
        self._root, self._root_of_commas = roots[False], roots[True]
        self._remembered: dict[str, _Read] = {}

    def matches(self, words: Words, pause: Callable[[], None] = lambda: None) -> Iterator[Match]:
        """Yield every match of every rule in ``words``; guards are not asked. ``pause`` is called now and then."""
        pause()
        reads = [self._read(word.key) for word in words]
        atoms = [read.atoms for read in reads]
        for at, read in enumerate(reads):
            if at % _STRETCH == 0:
                pause()
            for starts, commas in ((read.starts, False), (read.starts_with_commas, True)):
                if starts:
                    for rule, spelling in _ends_from(starts, at, atoms, words.joints, LISTED if commas else CLOSE):
                        found = read_at(words, at, spelling_of(spelling), commas=commas)
                        if found is not None:
                            yield Match(rule, at, *found)

    def _number(self, place: CodedPlace) -> None:
        """Give the codes of ``place`` that are met for the first time their numbers."""
        if isinstance(place, int):
            return
        ids = self._ids
        for code in (place,) if isinstance(place, str) else place:
            if code not in ids:
                ids[code] = len(ids)
                self._list(decoded(code), ids[code])

    def _list(self, atom: Atom, number: int) -> None:
        if atom.kind == "exact":
            self._words.setdefault(atom.stem, []).append(number)
        elif atom.stem.startswith("*"):
            self._ends.setdefault(atom.stem.rpartition("*")[2], []).append(number)
        else:
            for beginning in atom.beginnings:
                self._beginnings.setdefault(beginning, []).append(number)

    def _read(self, key: str) -> _Read:
        """Return what the word ``key`` may be, by its letters."""
        remembered = self._remembered.get(key)
        if remembered is not None:
            return remembered
        atoms = tuple(dict.fromkeys(self._candidates(key))) if len(key) <= _LONGEST_WORD else ()
        answer = _Read(atoms, self._root.all_to(atoms), self._root_of_commas.all_to(atoms))
        if len(self._remembered) >= _REMEMBERED:
            self._remembered = {}
        self._remembered[key] = answer
        return answer

    def _candidates(self, key: str) -> list[int]:
        found = list(self._words.get(key, ()))
        size, beginnings = len(key), self._beginnings
        for start in dict.fromkeys((key[:1], key[:2], key[:_START])):
            for length in self._lengths.get(start, ()):
                if length > size:
                    break
                found += beginnings.get(key[:length], ())
        for length in self._end_lengths:
            if length > size:
                break
            found += self._ends.get(key[size - length :], ())
        return found


def _lengths_by_start(beginnings: Iterable[str]) -> dict[str, list[int]]:
    """Return how long the beginnings are that have the same first letters (all they have, if those are few)."""
    found: dict[str, set[int]] = {}
    for beginning in beginnings:
        found.setdefault(beginning[:_START], set()).add(len(beginning))
    return {start: sorted(lengths) for start, lengths in found.items()}


def _ends_from(
    starts: Sequence[_Node], first: int, atoms: Sequence[tuple[int, ...]], joints: Sequence[int], loosest: int
) -> list[_End]:
    """Return the patterns that may begin at the word ``first``, which leads to ``starts``: a walk through the trie.

    ``loosest`` is how the words of a pattern may be joined. This is where the time goes: a node is left as soon as
    nothing can follow.
    """
    ends: list[_End] = []
    last = len(atoms) - 1
    places = [(node, first) for node in starts]
    for node, at in places:
        if node.ends:
            ends += [end for end in node.ends if end not in ends]
        if at == last:
            continue
        after = at + 1
        if joints[at] <= loosest and not node.edges.keys().isdisjoint(atoms[after]):
            places += [(child, after) for child in node.all_to(atoms[after])]
        for widest, behind in node.gaps.items():
            follows = behind.edges.keys()
            for following in range(after, min(at + widest + 1, last) + 1):
                if joints[following - 1] > LISTED:
                    break
                if not follows.isdisjoint(atoms[following]):
                    places += [(child, following) for child in behind.all_to(atoms[following])]
    return ends

"""A set of words as a minimal automaton, packed: one file, a few arrays, no object for a state.

State ``s`` owns the edges ``offsets[s]`` to ``offsets[s + 1]``; edge ``e`` carries the letter ``labels[e]`` (ISO
8859-9) to state ``targets[e]``. States below ``ends`` may end a word. With ``counts`` an edge also knows how many words
of its state come before its own, so that every word has a number (minimal perfect hashing) and may have a value.
"""

from __future__ import annotations

import struct
import sys
import zlib
from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message

ENCODING = "iso8859-9"
_MAGIC = b"BKA1"
_HEADER = struct.Struct("<6I")
"""States, edges, states that end a word, the root, whether counts follow, values."""
Node = tuple[bool, tuple[tuple[str, int], ...]]
"""What :func:`pack` is given: whether a word may end here, and the edges in the order of their letters."""


class Automaton:
    """A packed set of words. Words are lower case, without circumflex; every method answers any text."""

    def __init__(self, data: bytes) -> None:
        """Unpack the bytes of :func:`pack`. Raises ValueError if they are not whole."""
        if data[:4] != _MAGIC:
            raise ValueError("not an automaton")
        try:
            raw = zlib.decompress(data[4:])
            states, edges, self.ends, self.root, counted, values = _HEADER.unpack_from(raw)
            ends = _HEADER.size + 4 * (states + 1), 4 * edges, edges, 4 * edges if counted else 0, values
            if len(raw) != sum(ends):
                raise ValueError("cut short")
        except (zlib.error, struct.error) as error:
            raise ValueError(str(error)) from error
        at = _HEADER.size
        self.offsets = _numbers(raw[at : at + 4 * (states + 1)])
        at += 4 * (states + 1)
        self.targets = _numbers(raw[at : at + 4 * edges])
        at += 4 * edges
        self.labels = raw[at : at + edges]
        at += edges
        self.counts = _numbers(raw[at : at + 4 * edges]) if counted else array("I")
        at += 4 * edges if counted else 0
        self.values = raw[at : at + values]

    @classmethod
    def load(cls, path: Path) -> Automaton:
        """Read a file. Raises UserError if it is missing or damaged."""
        try:
            return cls(path.read_bytes())
        except (OSError, ValueError) as error:
            raise UserError(
                Message(
                    QT_TRANSLATE_NOOP("services", "Türkçe sözlüğün “{file}” dosyası okunamadı."), {"file": path.name}
                ),
                Message(QT_TRANSLATE_NOOP("services", "Uygulamayı yeniden kurun; yazdıklarınıza bir şey olmaz.")),
            ) from error

    def walk(self, letters: bytes, state: int) -> int:
        """Return the state that ``letters`` lead to from ``state``, or -1."""
        labels, offsets, targets = self.labels, self.offsets, self.targets
        for letter in letters:
            edge = labels.find(letter, offsets[state], offsets[state + 1])
            if edge < 0:
                return -1
            state = targets[edge]
        return state

    def accepts(self, word: str) -> bool:
        """Whether the set has ``word``."""
        return 0 <= self.walk(word.encode(ENCODING, "replace"), self.root) < self.ends

    def number(self, word: str) -> int:
        """Return the place of ``word`` among all words in the order of their letters, or -1. Needs counts."""
        state, number = self.root, 0
        for letter in word.encode(ENCODING, "replace"):
            edge = self.labels.find(letter, self.offsets[state], self.offsets[state + 1])
            if edge < 0:
                return -1
            number += self.counts[edge]
            state = self.targets[edge]
        return number if state < self.ends else -1

    def words(self, state: int, before: bytes = b"") -> Iterator[str]:
        """Yield every word that goes on from ``state``, in the order of its letters."""
        if state < self.ends:
            yield before.decode(ENCODING)
        first: int = self.offsets[state]
        for edge in range(first, self.offsets[state + 1]):
            yield from self.words(self.targets[edge], before + self.labels[edge : edge + 1])


def pack(nodes: Sequence[Node], root: int, *, values: bytes | None = None) -> bytes:
    """Return the file of ``nodes``. With ``values`` (a byte for each word, in their order) words are numbered."""
    order = sorted(range(len(nodes)), key=lambda node: (not nodes[node][0], node))
    place = {node: at for at, node in enumerate(order)}
    below = _words_below(nodes) if values is not None else []
    offsets, targets, labels, counts = [0], array("I"), bytearray(), array("I")
    for node in order:
        is_end, edges = nodes[node]
        before = int(is_end)
        for letter, target in edges:
            labels += letter.encode(ENCODING)
            targets.append(place[target])
            if values is not None:
                counts.append(before)
                before += below[target]
        offsets.append(len(targets))
    ends = sum(is_end for is_end, _ in nodes)
    if values is not None and len(values) != below[root]:
        raise ValueError(f"{len(values)} values for {below[root]} words")
    header = _HEADER.pack(len(nodes), len(targets), ends, place[root], values is not None, len(values or b""))
    parts = (header, _little(array("I", offsets)), _little(targets), bytes(labels), _little(counts), values or b"")
    return _MAGIC + zlib.compress(b"".join(parts), 9)


def _words_below(nodes: Sequence[Node]) -> list[int]:
    """Return how many words each node begins; targets come before the nodes that lead to them."""
    below: list[int] = []
    for is_end, edges in nodes:
        below.append(is_end + sum(below[target] for _, target in edges))
    return below


def _numbers(data: bytes) -> array[int]:
    numbers = array("I", data)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def _little(numbers: array[int]) -> bytes:
    if sys.byteorder == "big":
        numbers = array("I", numbers)
        numbers.byteswap()
    return numbers.tobytes()

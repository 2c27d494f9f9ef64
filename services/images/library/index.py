"""Finds which pictures of the library a fingerprint may be of, among 50,000 in less than a tenth of a second.

The likeliest word of every feature of every picture is looked up in a table of the words looked for; what is left is
compared bit by bit, and then by place (:mod:`services.images.library.layout`). Nothing is sorted or balanced, so that
adding a picture is writing one record behind the others.

The file is derived data: a head, then records of one length. A file of another version is begun anew, a torn record at
the end is cut off, and :meth:`PictureIndex.missing` says what has to be added again.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from services.images.library.fingerprints import HASHES, MOST, UNNAMED, Fingerprint
from services.images.library.layout import agreeing

_HEAD = b"birim-kalemi pictures 2\n".ljust(32, b"\0")
_RECORD = np.dtype([
    ("digest", "u1", (32,)), ("hashes", "<u8", (HASHES,)), ("words", "<u2", (MOST,)), ("bits", "<u4", (MOST,)),
    ("x", "<u2", (MOST,)), ("y", "<u2", (MOST,)), ("turn", "u1", (MOST,)),
])  # fmt: skip
_PORTION = 1024
"""Pictures looked at in one go: what is made of them stays in the processor's cache."""
_BITS, _HASH_BITS = 9, 6
"""Of 32 and of 64: what shows different things rarely differs by so few."""
_LEAST, _LOOKED_AT = 5, 24
"""Features that must lie alike, and pictures whose features are looked at for that."""
_MIRRORED_PROBES = 2
"""Words that a feature of the mirror image may be: few pictures are mirrored, and all pay for it."""
_TOGETHER = 4
"""Features looked for that one word may stand for: a picture of one texture says no more by the fifth."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A picture of the library that may be the one looked for.

    ``agreeing`` of its features lie alike; ``distance`` is of 64 bits, where the whole pictures look alike, else 64.
    """

    sha256: str
    agreeing: int
    distance: int
    mirrored: bool


class PictureIndex:
    """The fingerprints of the library's pictures. For one thread at a time; reads its file at the first call.

    Every method raises ``OSError`` where the disk refuses.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_read = False
        self._is_begun = False
        self._places: dict[str, int] = {}
        self._digests: list[str] = []
        self._words = np.empty((0, MOST), np.uint16)
        self._bits = np.empty((0, MOST), np.uint32)
        self._hashes = np.empty((0, HASHES), np.uint64)

    def __len__(self) -> int:
        self._read()
        return len(self._places)

    def missing(self, digests: Iterable[str]) -> list[str]:
        """Return those of ``digests`` that are not in the index, in their order."""
        self._read()
        return [digest for digest in digests if digest not in self._places]

    def add(self, sha256: str, fingerprint: Fingerprint) -> None:
        """Put a picture in; nothing happens where it is there."""
        self._read()
        if sha256 in self._places:
            return
        record = _record(sha256, fingerprint)
        self._begin()
        with self._path.open("r+b") as file:
            file.seek(len(_HEAD) + len(self._digests) * _RECORD.itemsize)  # over a torn record, if there is one
            file.write(record.tobytes())
        self._hold(record)

    def forget(self, sha256: str) -> None:
        """Take a picture out, if it is there. Its place stays empty until the file is begun anew."""
        self._read()
        place = self._places.pop(sha256, None)
        if place is None:
            return
        empty = _empty()
        with self._path.open("r+b") as file:
            file.seek(len(_HEAD) + place * _RECORD.itemsize)
            file.write(empty.tobytes())
        self._digests[place] = ""
        self._words[place], self._bits[place], self._hashes[place] = empty["words"], empty["bits"], empty["hashes"]

    def search(self, wanted: Fingerprint) -> list[Candidate]:
        """Return the likeliest pictures, best first; none for most, for most pictures are not in the library."""
        self._read()
        found = {place: Candidate(self._digests[place], 0, *told) for place, told in self._by_hash(wanted)}
        for candidate in self._by_features(wanted):
            place = self._places[candidate.sha256]
            distance = found[place].distance if place in found else 64
            found[place] = Candidate(candidate.sha256, candidate.agreeing, distance, candidate.mirrored)
        return sorted((one for one in found.values() if one.sha256), key=lambda one: (-one.agreeing, one.distance))

    def near(self, sha256: str) -> list[Candidate]:
        """Return the other pictures that look as this one does as a whole, the likest first: a look at hashes alone."""
        self._read()
        place = self._places.get(sha256)
        if place is None:
            return []
        kept = self._hashes[: len(self._digests)]
        apart = np.full(len(kept), 64, np.uint8)
        for mine in self._hashes[place]:
            for column in range(HASHES):
                np.minimum(apart, np.bitwise_count(kept[:, column] ^ mine), out=apart)
        apart[place] = 64
        likest = map(int, np.argsort(apart, kind="stable")[:_LOOKED_AT])
        found = (Candidate(self._digests[one], 0, int(apart[one]), mirrored=False) for one in likest)
        return [one for one in found if one.sha256 and one.distance <= _HASH_BITS]

    def _by_hash(self, wanted: Fingerprint) -> Iterator[tuple[int, tuple[int, bool]]]:
        kept = self._hashes[: len(self._digests)]
        best = np.full((2, len(kept)), 64, np.uint8)
        for number, sought in enumerate(wanted.hashes):
            for column in range(HASHES):
                near = best[number // HASHES]
                np.minimum(near, np.bitwise_count(kept[:, column] ^ sought), out=near)
        for place in np.argsort(best.min(axis=0), kind="stable")[:_LOOKED_AT]:
            distance = int(best[:, place].min())
            if distance <= _HASH_BITS:
                yield int(place), (distance, bool(best[1, place] < best[0, place]))

    def _by_features(self, wanted: Fingerprint) -> Iterator[Candidate]:
        sought = _Sought(wanted)
        if sought.is_empty:
            return
        rows, columns, numbers = self._pairs(sought)
        votes = np.bincount(rows, minlength=len(self._digests))
        places = np.argsort(-votes, kind="stable")[:_LOOKED_AT]
        with self._path.open("rb") as file:
            for place in map(int, places[votes[places] >= _LEAST]):
                file.seek(len(_HEAD) + place * _RECORD.itemsize)
                record = np.frombuffer(file.read(_RECORD.itemsize), _RECORD)[0]
                mine = rows == place
                best, mirrored = sought.agreeing(record, columns[mine], numbers[mine])
                if best >= _LEAST and self._digests[place]:
                    yield Candidate(self._digests[place], best, 64, mirrored)

    def _pairs(self, sought: _Sought) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
        """Return pictures, their features and the features looked for that are alike, all by number."""
        found: list[tuple[NDArray[np.int64], ...]] = []
        for start in range(0, len(self._digests), _PORTION):
            end = min(start + _PORTION, len(self._digests))
            slots = sought.table.take(self._words[start:end]).ravel()
            places = np.flatnonzero(slots != 0)  # of truths: NumPy finds numbers that are not 0 far more slowly
            slots, bits = slots[places], self._bits[start:end].ravel()[places]
            for number, signs in zip(sought.numbers, sought.bits, strict=True):
                if number is not sought.numbers[0]:  # few words stand for more than one feature
                    more = np.flatnonzero(number[slots] >= 0)
                    places, slots, bits = places[more], slots[more], bits[more]
                near = np.flatnonzero(np.bitwise_count(bits ^ signs[slots]) <= _BITS)
                rows, columns = np.divmod(places[near], MOST)
                found.append((rows + start, columns, number[slots[near]]))
        if not found:
            nothing = np.empty(0, np.int64)
            return nothing, nothing, nothing
        rows, columns, numbers = (np.concatenate(part) for part in zip(*found, strict=True))
        return rows, columns, numbers

    def _read(self) -> None:
        if self._is_read:
            return
        try:
            with self._path.open("rb") as file:
                sound = file.read(len(_HEAD)) == _HEAD
                while sound and (data := file.read(_RECORD.itemsize * _PORTION)):
                    self._hold(np.frombuffer(data[: len(data) // _RECORD.itemsize * _RECORD.itemsize], _RECORD))
        except FileNotFoundError:
            sound = False
        self._is_begun, self._is_read = sound, True

    def _begin(self) -> None:
        """Make the file where there is none of ours: not before there is something to keep."""
        if self._is_begun:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        partial = self._path.with_suffix(".partial")
        partial.write_bytes(_HEAD)
        os.replace(partial, self._path)  # noqa: PTH105 - the other one does the same
        self._is_begun = True

    def _hold(self, records: NDArray[np.void]) -> None:
        start, end = len(self._digests), len(self._digests) + len(records)
        if end > len(self._words):
            room = max(end, 2 * start, _PORTION)
            self._words, self._bits, self._hashes = (
                np.concatenate([held, np.zeros((room - len(held), *held.shape[1:]), held.dtype)])
                for held in (self._words, self._bits, self._hashes)
            )
        self._words[start:end], self._bits[start:end] = records["words"], records["bits"]
        self._hashes[start:end] = records["hashes"]
        for place, digest in enumerate(records["digest"], start):
            name = digest.tobytes().hex() if digest.any() else ""
            self._digests.append(name)
            if name:
                self._places[name] = place


class _Sought:
    """The features looked for, by word. ``table`` gives every word its slot, 0 for none."""

    def __init__(self, wanted: Fingerprint) -> None:
        self._features = np.concatenate([wanted.features, wanted.mirrored])
        self._plain = len(wanted.features)
        members: dict[int, list[tuple[int, int]]] = {}
        for number, (words, bits) in enumerate(zip(self._features["words"], self._features["bits"], strict=True)):
            probes = len(words) if number < self._plain else _MIRRORED_PROBES
            for word, signs in zip(words[:probes].tolist(), bits[:probes].tolist(), strict=True):
                members.setdefault(word, []).append((number, signs))
        self.table = np.zeros(UNNAMED + 1, np.uint16)
        self.is_empty = not members
        self.bits = np.zeros((_TOGETHER, len(members) + 1), np.uint32)
        self.numbers = np.full(self.bits.shape, -1, np.int64)
        for slot, (word, held) in enumerate(members.items(), 1):
            self.table[word] = slot
            for column, (number, signs) in enumerate(held[:_TOGETHER]):
                self.bits[column, slot], self.numbers[column, slot] = signs, number

    def agreeing(self, record: np.void, columns: NDArray[np.int64], numbers: NDArray[np.int64]) -> tuple[int, bool]:
        """Return how many pairs of features lie alike, and whether those of the mirror image."""
        told: list[int] = []
        for mirrored in (False, True):
            mine = (numbers >= self._plain) == mirrored
            looked, kept = self._features[numbers[mine]], columns[mine]
            places = np.stack([record["x"][kept], record["y"][kept]], axis=1) / 65536
            sought = np.stack([looked["x"], looked["y"]], axis=1) / 65536
            turns = looked["turn"].astype(np.int64) - record["turn"][kept]
            told.append(agreeing(places, sought, turns))
        return max(told), told[1] > told[0]


def _empty() -> NDArray[np.void]:
    record = np.zeros(1, _RECORD)
    record["words"] = UNNAMED
    return record


def _record(sha256: str, fingerprint: Fingerprint) -> NDArray[np.void]:
    record, features = _empty(), fingerprint.features[:MOST]
    record["digest"][0] = np.frombuffer(bytes.fromhex(sha256), np.uint8)
    record["hashes"][0] = fingerprint.hashes[:HASHES]
    record["words"][0, : len(features)] = features["words"][:, 0]
    record["bits"][0, : len(features)] = features["bits"][:, 0]
    for name in ("x", "y", "turn"):
        record[name][0, : len(features)] = features[name]
    return record

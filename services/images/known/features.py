"""What a picture is known by when it comes back cropped, stretched, recompressed or written upon.

A *fingerprint* is some hashes of the whole and of its middle, and at most 160 features: the *word* that a feature is
(one of 65,536), 32 bits of how it differs from other features with that word, its place and its turn. The word comes
from a product quantiser of SIFT descriptors (Jégou and others, 2011), the bits are a Hamming embedding (2008). The same
is told of the picture's mirror image: a descriptor is mirrored by moving its bins.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from services.images.known.opencv import cv2
from services.images.library.fingerprints import FEATURE, HASHES, MOST, PROBES, UNNAMED, Fingerprint
from services.paths import RESOURCES

SIDE = 320
"""Pixels of the longer side at which features are looked for."""
_SPARE = 3
"""So many times as many are found first, so that they can be spread over the picture."""
_CELLS = 4
Grey = NDArray[np.uint8]
KeyPoint = Any
"""OpenCV's: ``pt``, ``angle``, ``response``."""
_Floats = NDArray[np.float32]
_MIDDLES = ((1.0, 1.0), (0.8, 0.8), (0.5625, 1.0), (1.0, 0.5625))
"""Parts of width and height, about the middle, of which hashes are made."""


@dataclass(frozen=True)
class Words:
    """The vocabulary: 256 centroids for either half of a descriptor, and the directions of the bits."""

    halves: _Floats
    directions: _Floats

    @staticmethod
    def read(path: Path) -> Words:
        with path.open("rb") as file, np.load(file) as data:
            return Words(data["halves"].astype(np.float32) / 512, data["directions"].astype(np.float32))

    def name(self, descriptors: _Floats) -> tuple[NDArray[np.uint16], NDArray[np.uint32]]:
        """Return the likeliest :data:`PROBES` words of each descriptor, best first, and its bits under each."""
        count = len(descriptors)
        first = [self._nearest(half, descriptors[:, half * 64 : half * 64 + 64]) for half in (0, 1)]
        names = np.empty((count, PROBES), np.uint16)
        bits = np.empty((count, PROBES), np.uint32)
        projected = descriptors @ self.directions.T
        shares = [self.halves[half] @ self.directions[:, half * 64 : half * 64 + 64].T for half in (0, 1)]
        for probe, (a, b) in enumerate(((0, 0), (0, 1), (1, 0), (1, 1))[:PROBES]):
            high, low = first[0][:, a], first[1][:, b]
            names[:, probe] = np.minimum(high * 256 + low, UNNAMED - 1)
            signs = projected > shares[0][high] + shares[1][low]
            bits[:, probe] = np.packbits(signs, axis=1, bitorder="little").view(np.uint32)[:, 0]
        return names, bits

    def _nearest(self, half: int, parts: _Floats) -> NDArray[np.int64]:
        """Return the two nearest centroids of each row, the nearest first."""
        centroids = self.halves[half]
        distance = (centroids**2).sum(1) - 2 * parts @ centroids.T
        two = np.argpartition(distance, 1, axis=1)[:, :2]
        rows = np.arange(len(parts))[:, None]
        return two[rows, np.argsort(distance[rows, two], axis=1)]


@cache
def words() -> Words | None:
    """Return our vocabulary; ``None`` where its file is damaged, which the program tells of."""
    try:
        return Words.read(RESOURCES / "images" / "words.npz")
    except (OSError, ValueError, KeyError, EOFError, BadZipFile):
        return None


def fingerprint(grey: Grey) -> Fingerprint:
    """Return what the upright picture ``grey``, of any size, is known by."""
    small = within(grey, SIDE)
    points, descriptors = described(small)
    mirrored = _mirrored(descriptors)
    records = [_records(points, found, small.shape, flip) for flip, found in enumerate((descriptors, mirrored))]
    hashes = [_hash(part) for flip in (small, small[:, ::-1]) for part in _parts(flip)]
    return Fingerprint(np.array(hashes, np.uint64), records[0], records[1])


def within(grey: Grey, side: int) -> Grey:
    """Return ``grey`` with its longer side at most ``side``."""
    factor = side / max(grey.shape)
    if factor >= 1:
        return np.ascontiguousarray(grey)
    size = (max(1, round(grey.shape[1] * factor)), max(1, round(grey.shape[0] * factor)))
    return np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8)


def described(small: Grey) -> tuple[list[KeyPoint], _Floats]:
    """Return at most :data:`MOST` features, spread over the picture, with RootSIFT descriptors."""
    sift = cv2.SIFT_create(MOST * _SPARE, 3, 0.02)
    points = _spread(sift.detect(small, None), small.shape)
    points, found = sift.compute(small, points)
    if found is None or not len(points):
        return [], np.empty((0, 128), np.float32)
    return list(points), np.sqrt(found / np.maximum(found.sum(axis=1, keepdims=True), 1e-6)).astype(np.float32)


def _spread(points: list[KeyPoint], shape: tuple[int, ...]) -> list[KeyPoint]:
    """Take the strongest of each part of the picture in turn: a sign full of letters is not the whole picture."""
    ordered = sorted(points, key=lambda point: -point.response)
    cells: dict[tuple[int, int], int] = {}
    ranked: list[tuple[int, KeyPoint]] = []
    for point in ordered:
        cell = (int(point.pt[0] * _CELLS / shape[1]), int(point.pt[1] * _CELLS / shape[0]))
        cells[cell] = rank = cells.get(cell, -1) + 1
        ranked.append((rank, point))
    half = {id(point) for point in ordered[: MOST // 2]}
    ranked.sort(key=lambda found: (id(found[1]) not in half, found[0]))
    return [point for _, point in ranked[:MOST]]


def _mirrored(descriptors: _Floats) -> _Floats:
    """Return the descriptors of the mirrored picture: rows of bins change places, directions turn the other way."""
    bins = descriptors.reshape(-1, 4, 4, 8)[:, ::-1]
    return np.ascontiguousarray(bins[..., (-np.arange(8)) % 8]).reshape(-1, 128)


def _records(points: list[KeyPoint], descriptors: _Floats, shape: tuple[int, ...], flip: int) -> NDArray[np.void]:
    made = np.zeros(len(points), FEATURE)
    vocabulary = words()
    if not points or vocabulary is None:
        return made[:0]
    made["words"], made["bits"] = vocabulary.name(descriptors)
    placed = np.array([(p.pt[0] / shape[1], p.pt[1] / shape[0], p.angle / 360) for p in points])
    if flip:
        placed[:, 0] = 1 - placed[:, 0]
        placed[:, 2] = 0.5 - placed[:, 2]
    made["x"] = np.clip(placed[:, 0] * 65536, 0, 65535)
    made["y"] = np.clip(placed[:, 1] * 65536, 0, 65535)
    made["turn"] = np.round(placed[:, 2] * 256).astype(np.int64) % 256
    return made


def _parts(small: Grey) -> list[Grey]:
    height, width = small.shape
    boxes = [(round(width * across), round(height * down)) for across, down in _MIDDLES]
    return [small[(height - h) // 2 : (height + h) // 2, (width - w) // 2 : (width + w) // 2] for w, h in boxes][
        :HASHES
    ]


def _hash(part: Grey) -> int:
    """Return 64 bits of the coarse shape: signs of the lowest frequencies, whatever the picture's shape."""
    tiny = cv2.resize(part, (32, 32), interpolation=cv2.INTER_AREA).astype(np.float32)
    low = cv2.dct(tiny)[:8, :8].ravel()
    signs = low > np.median(low[1:])
    return int(np.packbits(signs, bitorder="little").view(np.uint64)[0])

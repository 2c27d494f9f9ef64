"""Do two pictures' features lie alike? A look at their places alone, before anybody opens the pictures."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_Places = NDArray[np.float64]
_TRIES, _SEED, _BEST = 160, 5, 4
_NEAR = 0.025
"""Share of the picture's side by which places may differ."""
_TURN, _QUARTER = 20, 64
"""256ths of a circle: features of a stretched picture turn, each by its own share."""
_SMALLEST, _LARGEST = 0.12, 8.0


def agreeing(kept: _Places, looked: _Places, turns: NDArray[np.int64]) -> int:
    """Return how many pairs of places one shift, size and turn explains.

    Places are rows of x and y as shares of their picture's sides; ``turns`` are the differences of direction.
    """
    steady = _alike(turns)
    kept, looked = kept[steady], looked[steady]
    if len(kept) < 4:
        return 0
    random = np.random.default_rng(_SEED)
    triples = random.integers(0, len(kept), (_TRIES, 3))
    sides = np.ones((_TRIES, 3, 3))
    sides[..., :2] = kept[triples]
    sound = np.abs(np.linalg.det(sides)) > 1e-3
    if not sound.any():
        return 0
    maps = np.asarray(np.linalg.solve(sides[sound], looked[triples[sound]]), np.float64)
    maps = maps[_plausible(maps[:, :2])]
    if not len(maps):
        return 0
    everywhere = np.concatenate([kept, np.ones((len(kept), 1))], axis=1)
    misses = np.abs(everywhere @ maps - looked).max(axis=2)
    explained = misses < _NEAR
    best = np.argsort(-explained.sum(axis=1), kind="stable")[:_BEST]
    return max(_distinct(kept[near], looked[near]) for near in explained[best])


def _alike(turns: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Tell which differences of direction are near the commonest one."""
    counts = np.bincount(turns % 256, minlength=256)
    round_about = np.concatenate([counts[-_TURN:], counts, counts[:_TURN]])
    window = np.convolve(round_about, np.ones(2 * _TURN + 1, np.int64), "valid")
    apart = (turns - int(np.argmax(window)) + 128) % 256 - 128
    return np.abs(apart) <= _TURN


def _plausible(maps: _Places) -> NDArray[np.bool_]:
    """Tell which linear parts neither mirror, nor crush, nor shear much."""
    area = np.linalg.det(maps)
    lengths = np.linalg.norm(maps, axis=2)
    return (area > 0.3 * lengths[:, 0] * lengths[:, 1]) & (lengths.min(1) > _SMALLEST) & (lengths.max(1) < _LARGEST)


def _distinct(kept: _Places, looked: _Places) -> int:
    """Count places that are apart in both pictures: many features at one spot are one piece of evidence."""
    spots = (np.unique(np.floor(places * 32), axis=0) for places in (kept, looked))
    return min(len(spot) for spot in spots)

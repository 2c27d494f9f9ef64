"""How sharp is the sharpest part? A portrait before a soft ground and stars at night are sharp somewhere.

Two measures per tile of 40 × 40, on tiles that have something to be sharp in. *Softness* (after Crété and others, "The
blur effect", 2007): how little of the differences between neighbours another blur takes away; 0 is crisp, 1 is fog.
*Detail*: what is lost, for the same differences, when the tile is halved and enlarged again; an enlarged picture loses
next to nothing.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from services.images.facts import Mark
from services.images.looking.views import Grey

_TILE = 40
_TEXTURED = 3.5
"""Grey levels of mean difference between neighbours, both ways: less is sky, wall or night."""
_FEWEST = 12
_AFAR, _SEEN_FROM_AFAR, _ANY = 4, 6.0, 0.3
"""How much smaller, and grey levels as above: at that size, and at this one, where something is washed out."""
_BLUR = 7
_MARGIN = 4
Floats = NDArray[np.float32]


def marks(grey: Grey) -> list[Mark]:
    """Return ``softness`` and ``detail`` of the sharpest tiles; nothing where too few tiles have any texture."""
    columns, rows = ((side - 2 * _MARGIN) // _TILE for side in (grey.shape[1], grey.shape[0]))
    if rows < 1 or columns < 1:
        return []
    energy, kept, detail = (np.asarray(part, np.float64).ravel() for part in _tiles(grey, rows, columns))
    textured = energy >= _TEXTURED
    if np.count_nonzero(textured) < _FEWEST:  # nothing there, or all of it is washed out
        textured = (_from_afar(grey, rows, columns) >= _SEEN_FROM_AFAR) & (energy > _ANY)
    count = int(np.count_nonzero(textured))
    if count < _FEWEST:
        return []
    aside = count // 50 + 1  # a caption, a logo or a date on a blurred picture is sharp, and small
    softness = np.sort(1 - kept[textured] / energy[textured])[aside]
    crispness = np.sort(detail[textured] / energy[textured])[-1 - aside]
    box = _box(int(np.argmax(energy)), columns, (grey.shape[1], grey.shape[0]))
    return [Mark("softness", float(softness), box), Mark("detail", float(crispness), box)]


def _tiles(grey: Grey, rows: int, columns: int) -> tuple[Floats, Floats, Floats]:
    """Return for each tile the differences between neighbours, what another blur takes of them, and the detail."""
    area = slice(_MARGIN, _MARGIN + rows * _TILE), slice(_MARGIN, _MARGIN + columns * _TILE)
    blurred = np.asarray(cv2.blur(grey, (_BLUR, _BLUR)), np.uint8)
    (across, down), (across_then, down_then) = _steps(grey), _steps(blurred)
    energy = _means(across[area]) + _means(down[area])
    kept = _means(cv2.subtract(across, across_then)[area]) + _means(cv2.subtract(down, down_then)[area])
    return energy, kept, _means(cv2.absdiff(grey, _halved(grey))[area])


def _from_afar(grey: Grey, rows: int, columns: int) -> Floats:
    """Return the differences between neighbours of each tile at a quarter of the size: a blur leaves them."""
    small = cv2.resize(grey, (grey.shape[1] // _AFAR, grey.shape[0] // _AFAR), interpolation=cv2.INTER_AREA)
    across, down = _steps(np.asarray(small, np.uint8))
    steps = cv2.resize(cv2.add(across, down, dtype=cv2.CV_32F), (grey.shape[1], grey.shape[0]))
    return _means(steps[_MARGIN : _MARGIN + rows * _TILE, _MARGIN : _MARGIN + columns * _TILE]).ravel()


def _steps(grey: Grey) -> tuple[Grey, Grey]:
    """Return the differences of each pixel from its left and its upper neighbour."""
    across, down = np.zeros_like(grey), np.zeros_like(grey)
    cv2.absdiff(grey[:, 1:], grey[:, :-1], across[:, 1:])
    cv2.absdiff(grey[1:], grey[:-1], down[1:])
    return across, down


def _halved(grey: Grey) -> Grey:
    height, width = grey.shape[0] // 2, grey.shape[1] // 2
    whole = grey.copy()
    even = whole[: 2 * height, : 2 * width]
    small = cv2.resize(even, (width, height), interpolation=cv2.INTER_AREA)
    even[:] = cv2.resize(small, (2 * width, 2 * height), interpolation=cv2.INTER_CUBIC)
    return whole


def _means(tiles: NDArray[Any]) -> Floats:
    """Return the mean of each tile."""
    rows, columns = tiles.shape[0] // _TILE, tiles.shape[1] // _TILE
    sums = np.empty((rows, columns * _TILE), np.float32)
    for row, line in enumerate(sums):
        line[:] = cv2.reduce(tiles[row * _TILE : (row + 1) * _TILE], 0, cv2.REDUCE_SUM, dtype=cv2.CV_32F)[0]
    return sums.reshape(rows, columns, _TILE).mean(axis=2) / _TILE


def _box(number: int, columns: int, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """Return the surroundings of a tile, 240 × 160 where the picture has them."""
    width, height = min(240, size[0]), min(160, size[1])
    x = _MARGIN + number % columns * _TILE + _TILE // 2 - width // 2
    y = _MARGIN + number // columns * _TILE + _TILE // 2 - height // 2
    left, top = min(max(0, x), size[0] - width), min(max(0, y), size[1] - height)
    return left, top, left + width, top + height

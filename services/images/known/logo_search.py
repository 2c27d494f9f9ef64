"""Where a logo may be: the directions of its edges are looked for in the picture's, at all sizes, coarsely and quickly.

Picture and logo are told as cells of 4 × 4 pixels, each with the strength of its edges in six directions, weighed by
what is around (after Dalal and Triggs, 2005), so that neither colours nor contrast matter. Not the logo is enlarged but
the picture reduced, so that most of the work is in the smallest logos. All that is found here is looked at closely by
:mod:`services.images.known.logo_fit`.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from services.images.known.logo_shapes import Floats, LogoShape, sized
from services.images.known.opencv import cv2

SMALLEST = 30
"""Side of a square of the smallest area that is looked for, in pixels of the picture looked at."""
_CELL, _DIRECTIONS = 4, 6
_SIDE = 28
"""Side of a square of a template's area."""
_STEPS = 4
"""Sizes per doubling."""
_NARROW, _FAINT = 0.8, 0.1
_GREY = np.array([0.114, 0.587, 0.299], np.float32)
_STRETCHES = (1.0, 0.84, 1.19, 0.72, 1.4)
_PEAKS = 4
_FEW = 3
"""So many logos are looked for with all stretches."""


@dataclass(frozen=True, slots=True)
class Place:
    """A logo by number may be in ``box`` (left, top, width, height; pixels of the picture looked at)."""

    logo: int
    score: float
    box: tuple[float, float, float, float]


def places(grey: NDArray[np.uint8], shapes: Sequence[LogoShape], most: int) -> list[Place]:
    """Return the ``most`` likeliest places of each logo, the likeliest first."""
    templates = list(_templates(shapes))
    found: list[Place] = []
    for scale, seen in _levels(grey):
        energy = (seen * seen).sum(axis=0)
        for template in templates:
            found += _peaks(seen, energy, template, scale)
    found.sort(key=lambda place: -place.score)
    kept: list[Place] = []
    for place in found:
        rivals = [other for other in kept if other.logo == place.logo]
        if len(rivals) < most and not any(_overlap(place, other) for other in rivals):
            kept.append(place)
    return kept


def directions(grey: Floats) -> list[Floats]:
    """Return, for each of six directions, how strong the edges across it are at each pixel, damped."""
    across, down = cv2.Sobel(grey, cv2.CV_32F, 1, 0, ksize=1), cv2.Sobel(grey, cv2.CV_32F, 0, 1, ksize=1)
    strength = cv2.sqrt(cv2.magnitude(across, down))  # a weak edge is still an edge
    safe = cv2.max(strength, 0.3)
    across, down = cv2.divide(across, safe), cv2.divide(down, safe)
    kept = strength * _NARROW
    turned: list[Floats] = []
    for number in range(_DIRECTIONS):
        angle = math.pi * number / _DIRECTIONS
        along = np.abs(cv2.addWeighted(across, math.cos(angle), down, math.sin(angle), 0))
        turned.append(cv2.max(cv2.subtract(along, kept), 0.0))
    return turned


def cells(turned: Sequence[Floats]) -> Floats:
    """Return the directions in each cell, each weighed by what is around it."""
    size = (turned[0].shape[1] // _CELL, turned[0].shape[0] // _CELL)
    made = np.stack([cv2.resize(one, size, interpolation=cv2.INTER_AREA) for one in turned])
    around = cv2.boxFilter(made.sum(axis=0), -1, (5, 5))
    return made / (around + _FAINT)


@dataclass(frozen=True)
class _Template:
    logo: int
    cells: Floats
    size: tuple[int, int]


def _templates(shapes: Sequence[LogoShape]) -> Iterator[_Template]:
    stretches = _STRETCHES if len(shapes) <= _FEW else _STRETCHES[:3]
    for number, shape in enumerate(shapes):
        for stretch in stretches:
            width, height = sized(shape, _SIDE, stretch)
            small = shape.reduced(width, height)
            columns, rows = -(-width // _CELL), -(-height // _CELL)
            left, top = (columns * _CELL - width) // 2, (rows * _CELL - height) // 2
            told: list[Floats] = []
            for ground in (255.0, 0.0):
                canvas = np.full((rows * _CELL, columns * _CELL, 3), ground, np.float32)
                canvas[top : top + height, left : left + width] = small.on(ground)
                told.append(cells(directions(canvas @ _GREY)))
            template = told[0] + told[1]
            yield _Template(number, template / max(float(np.linalg.norm(template)), 1e-6), (width, height))


def _levels(grey: NDArray[np.uint8]) -> Iterator[tuple[float, Floats]]:
    """Return the picture's cells for each size of logos, with the pixels of the picture for one of the level."""
    for step in range(99):
        scale = SMALLEST / _SIDE * 2 ** (step / _STEPS)
        columns, rows = (int(side / scale / _CELL) for side in grey.shape[::-1])
        if min(columns, rows) < _SIDE // _CELL:
            return
        if scale <= 1:
            level, scale = grey, 1.0
        else:
            level = cv2.resize(grey, None, fx=1 / scale, fy=1 / scale, interpolation=cv2.INTER_AREA)
        level = level[: level.shape[0] // _CELL * _CELL, : level.shape[1] // _CELL * _CELL]
        yield scale, cells(directions(level.astype(np.float32)))


def _peaks(seen: Floats, energy: Floats, sought: _Template, scale: float) -> Iterator[Place]:
    template, (width, height) = sought.cells, sought.size
    rows, columns = template.shape[1:]
    if seen.shape[1] < rows or seen.shape[2] < columns:
        return
    alike = sum(cv2.matchTemplate(one, part, cv2.TM_CCORR) for one, part in zip(seen, template, strict=True))
    sums = cv2.boxFilter(energy, -1, (columns, rows), normalize=False, anchor=(0, 0))
    alike = alike / np.sqrt(np.maximum(sums[: alike.shape[0], : alike.shape[1]], 1e-6))
    for _ in range(_PEAKS):
        _, score, _, (x, y) = cv2.minMaxLoc(alike)
        if score < 0.4:
            return
        left = x * _CELL + (columns * _CELL - width) / 2
        top = y * _CELL + (rows * _CELL - height) / 2
        yield Place(sought.logo, float(score), (left * scale, top * scale, width * scale, height * scale))
        alike[max(0, y - rows // 3) : y + rows // 3 + 1, max(0, x - columns // 3) : x + columns // 3 + 1] = -1


def _overlap(one: Place, other: Place) -> bool:
    """Whether the places are about the same: near middles and like sizes."""
    (a, b, c, d), (e, f, g, h) = one.box, other.box
    near = abs(a + c / 2 - e - g / 2) < 0.2 * max(c, g) and abs(b + d / 2 - f - h / 2) < 0.2 * max(d, h)
    return near and 0.8 < (c * d) / (g * h) < 1.25

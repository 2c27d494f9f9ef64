"""A registered logo made ready to be looked for: its edges, where it is opaque, its colours."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from services.images.known.opencv import cv2

Floats = NDArray[np.float32]
_LARGE = 256
"""Pixels of the longer side at which a logo is kept: more is never needed to tell its shape."""
_GROUND = 12
"""Difference of colour by which the ground of a logo without transparency may vary."""


@dataclass(frozen=True, eq=False)
class LogoShape:
    """A logo of ``width`` × ``height`` pixels: blue, green, red, and how opaque it is (0 to 1)."""

    colour: Floats
    opaque: Floats

    @property
    def size(self) -> tuple[int, int]:
        return self.opaque.shape[1], self.opaque.shape[0]

    @cached_property
    def aspect(self) -> float:
        return self.opaque.shape[1] / self.opaque.shape[0]

    def reduced(self, width: int, height: int) -> LogoShape:
        """Return it with these sides, whatever its own proportions."""
        smaller = width < self.opaque.shape[1] or height < self.opaque.shape[0]
        way = cv2.INTER_AREA if smaller else cv2.INTER_CUBIC
        pure = self.colour * self.opaque[..., None]  # colours beneath what is see-through do not count
        opaque = cv2.resize(self.opaque, (width, height), interpolation=way)
        colour = cv2.resize(pure, (width, height), interpolation=way) / np.maximum(opaque, 1e-3)[..., None]
        return LogoShape(np.clip(colour, 0, 255), np.clip(opaque, 0, 1))

    def on(self, ground: float | Floats) -> Floats:
        """Return it laid on a ground of one brightness or colour."""
        share = self.opaque[..., None]
        return (self.colour * share + np.asarray(ground, np.float32) * (1 - share)).astype(np.float32)

    def padded(self, margin: int) -> LogoShape:
        """Return it with ``margin`` see-through pixels on each side."""
        sides = ((margin, margin), (margin, margin))
        return LogoShape(np.pad(self.colour, (*sides, (0, 0)), mode="edge"), np.pad(self.opaque, sides))


def logo_shape(pixels: NDArray[np.uint8]) -> LogoShape | None:
    """Return the shape of a decoded logo: rows of blue, green, red and, where it has it, opacity. ``None``: empty."""
    colour = pixels[..., :3].astype(np.float32)
    opaque = _without_ground(pixels)
    if pixels.shape[2] == 4 and int(pixels[..., 3].min()) < 250:
        opaque = (pixels[..., 3] / 255).astype(np.float32)
    rows, columns = (np.flatnonzero(opaque.max(axis=axis) > 0.1) for axis in (1, 0))
    if len(rows) < 8 or len(columns) < 8:
        return None
    cut = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
    shape = LogoShape(np.ascontiguousarray(colour[cut]), np.ascontiguousarray(opaque[cut]))
    width, height = shape.size
    factor = _LARGE / max(width, height)
    return shape if factor >= 1 else shape.reduced(max(8, round(width * factor)), max(8, round(height * factor)))


def _without_ground(pixels: NDArray[np.uint8]) -> Floats:
    """Tell an even ground around the logo from the logo; where there is none, all of the picture is the logo."""
    height, width = pixels.shape[:2]
    border = np.concatenate([pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]])[:, :3].astype(np.int64)
    if np.abs(border - np.median(border, axis=0)).max(axis=1).mean() > _GROUND:
        return np.ones((height, width), np.float32)
    flooded = np.zeros((height + 2, width + 2), np.uint8)
    copy = np.ascontiguousarray(pixels[..., :3])
    flags = 4 | (255 << 8) | cv2.FLOODFILL_MASK_ONLY | cv2.FLOODFILL_FIXED_RANGE
    for corner in ((0, 0), (width - 1, 0), (0, height - 1), (width - 1, height - 1)):
        if not flooded[corner[1] + 1, corner[0] + 1]:
            cv2.floodFill(copy, flooded, corner, 0, (_GROUND,) * 3, (_GROUND,) * 3, flags)
    return (flooded[1:-1, 1:-1] == 0).astype(np.float32)


def sized(shape: LogoShape, area_side: float, stretch: float = 1.0) -> tuple[int, int]:
    """Return the sides of the logo with the area of a square of ``area_side``, made wider by ``stretch``."""
    aspect = shape.aspect * stretch
    return max(6, round(area_side * math.sqrt(aspect))), max(6, round(area_side / math.sqrt(aspect)))

"""A picture's brightness for measuring shapes: reduced, and with the exact scale of either side. Runs in the worker."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from services.images.looking import pixels
from services.images.looking.views import turned


@dataclass(frozen=True, slots=True)
class Sight:
    """Brightness of an upright picture; each of its pixels is ``across`` × ``down`` displayed pixels of the file.

    The two differ by the rounding of the sides, which is more than a good measurement errs.
    """

    grey: NDArray[np.uint8]
    across: float
    down: float


def sight(image: Image.Image, orientation: int, side: int) -> Sight:
    """Decode ``image``, not loaded yet, and reduce it to ``side`` pixels of the longer side at most."""
    stored = image.size
    told = image.draft("L", pixels.within(stored, side))
    image.load()
    # A decoder that reduces rounds the sides up; its scale is that of the box.
    scale = stored[0] / told[1][2] if told is not None else 1.0
    solid = pixels.on_white(image) if image.has_transparency_data else image
    grey = np.asarray(solid.convert("L"), np.uint8)
    height, width = grey.shape
    factor = min(1.0, side / max(grey.shape))
    if factor < 1:
        size = (max(1, round(width * factor)), max(1, round(height * factor)))
        grey = np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8)
    across, down = scale * width / grey.shape[1], scale * height / grey.shape[0]
    if orientation in pixels.TURNED:
        across, down = down, across
    return Sight(np.ascontiguousarray(turned(grey, orientation)), across, down)


def colours(image: Image.Image, orientation: int, side: int) -> NDArray[np.uint8]:
    """Decode ``image``, not loaded yet; return upright rows of red, green, blue and opacity, ``side`` long at most."""
    image.load()
    small = pixels.reduced(image, side).convert("RGBA")
    small.thumbnail((side, side), Image.Resampling.LANCZOS)
    return np.asarray(turned(np.asarray(small, np.uint8), orientation), np.uint8)

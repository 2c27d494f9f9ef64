"""Reads registered logos, and keeps them ready. Runs in the worker."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from services.images import codec
from services.images.facts import Limits
from services.images.known.logo_shapes import LogoShape, logo_shape
from services.images.known.opencv import cv2
from services.images.looking.sights import colours
from services.images.reading import read

_SIDE = 512


@lru_cache(maxsize=32)
def shape_of(path: str, limits: Limits) -> LogoShape | None:
    """Return the logo in ``path``, whose contents never change; ``None`` where it is no picture any more, or empty."""
    try:
        pixels = codec.used(read(path, limits), limits, lambda image, turn, _: colours(image, turn, _SIDE))
    except codec.RefusedPicture:
        return None
    return logo_shape(cv2.cvtColor(np.ascontiguousarray(pixels), cv2.COLOR_RGBA2BGRA))

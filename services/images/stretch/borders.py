"""Where the picture lies between even borders, of any colour: canvas that was added is no stretch. In the worker."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_EVEN = 8
"""Grey levels between darkest and lightest pixel of a line of border: JPEG leaves a few."""
_SAME = 2
"""Grey levels by which the lines of one border differ from its outermost: a soft sky changes faster."""
_LEAST, _MOST = 0.02, 0.8
"""Share of the side that borders take together: less is an edge of the scene, more is hardly a picture."""
_SKIPPED = 2
"""Lines inside the border that its edge blurred."""


def inner_box(grey: Image.Image) -> tuple[int, int, int, int] | None:
    """Return (left, top, right, bottom) of what lies between even borders; ``None`` where there are none."""
    pixels = np.asarray(grey, np.uint8)
    top, bottom = _border(pixels)
    left, right = _border(pixels[top : pixels.shape[0] - bottom].T)
    if not (top or bottom or left or right):
        return None
    return left, top, grey.width - right, grey.height - bottom


def _border(pixels: NDArray[np.uint8]) -> tuple[int, int]:
    """Return how many of the first and of the last rows are of one even tone."""
    if not any(np.ptp(line) <= _EVEN for line in (pixels[0], pixels[-1])):
        return 0, 0  # nearly every picture: no need to look at all of its lines
    even = pixels.max(axis=1) - pixels.min(axis=1) <= _EVEN
    tones = pixels.mean(axis=1, dtype=np.float32)
    first, last = (_run(even[::way], tones[::way]) for way in (1, -1))
    share = (first + last) / len(even)
    if not _LEAST < share < _MOST:
        return 0, 0
    return (first + _SKIPPED if first else 0), (last + _SKIPPED if last else 0)


def _run(even: NDArray[np.bool_], tones: NDArray[np.floating]) -> int:
    border = even & (np.abs(tones - tones[0]) <= _SAME)
    return len(border) if border.all() else int(np.argmin(border))

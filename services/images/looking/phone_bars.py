"""A telephone's status bar at the top: the picture is a photograph of its screen, with the hour and the battery.

The bar is an even strip with small signs at its left and at its right end (a notch or nothing between them), all of one
height and high up. A poster's head has larger signs; a photograph has no even strip.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from services.images.facts import Mark
from services.images.looking.views import Grey

_SHAPE = (1.45, 2.5)
"""Height over width of a phone's screen, and of one that was cropped at the bottom a little."""
_STRIP = 0.09
"""Share of the height within which a status bar lies."""
_EVEN = 6
_SIGN = 50
"""Grey levels by which the hour differs from its ground."""
_BLUR = 2
"""Rows about the signs that reducing the picture smeared."""
_LEAST, _MOST = 0.005, 0.022
"""Height of the signs, as a share of the picture's."""
_END, _MIDDLE = 0.42, 0.16
"""The ends within which signs lie, and the empty half-width about the middle, as shares of the width."""


def mark(grey: Grey) -> Mark | None:
    """Return ``phone-bars`` (the bar's share of the height), with the bar as its box."""
    height, width = grey.shape
    if not _SHAPE[0] <= height / width <= _SHAPE[1]:
        return None
    strip = grey[: max(8, round(height * _STRIP))]
    ground = int(np.median(strip[: max(3, strip.shape[0] // 3)]))
    lit = np.abs(strip.astype(np.int16) - ground) > _SIGN
    bar = _bar(lit, np.abs(strip.astype(np.int16) - ground) <= _EVEN)
    if bar is None:
        return None
    top, bottom = bar
    signs = lit[top:bottom]
    tall = (bottom - top) / height
    if not _LEAST <= tall <= _MOST or not _at_both_ends(signs):
        return None
    end = min(height, bottom + top)
    return Mark("phone-bars", end / height, (0, 0, width, end))


def _bar(lit: NDArray[np.bool_], even: NDArray[np.bool_]) -> tuple[int, int] | None:
    """Return the rows of the first line of signs, where empty rows lie above and below it."""
    busy = np.asarray(lit.any(axis=1), np.bool_)
    quiet = even.mean(axis=1) > 0.985
    if not quiet[0] or not busy.any():
        return None
    top = int(np.argmax(busy))
    after = np.nonzero(~busy[top:])[0]
    if not len(after):
        return None
    bottom = top + int(after[0])
    margin = max(2, (bottom - top) // 4)
    below = quiet[bottom + _BLUR : bottom + _BLUR + margin]
    # The whole line is signs on the bar's own ground: the ground shows between them.
    clear = even[top:bottom].mean() > 0.7
    return (top, bottom) if clear and len(below) == margin and below.all() and quiet[: max(1, top // 2)].all() else None


def _at_both_ends(signs: NDArray[np.bool_]) -> bool:
    width = signs.shape[1]
    columns = np.nonzero(signs.any(axis=0))[0]
    left = columns[columns < width * _END]
    right = columns[columns > width * (1 - _END)]
    middle = np.abs(columns - width / 2) < width * _MIDDLE
    if len(left) == 0 or len(right) == 0 or middle.mean() > 0.45:
        return False
    if left[0] > width * 0.14 or right[-1] < width * 0.86:
        return False  # the hour and the battery stand at the very ends
    few, _, stats, _ = cv2.connectedComponentsWithStats(signs.astype(np.uint8))
    heights = stats[1:, cv2.CC_STAT_HEIGHT]
    # A handful of signs, most as tall as the line.
    return 4 <= few - 1 <= 40 and float(np.median(heights)) >= 0.4 * signs.shape[0]

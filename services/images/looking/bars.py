"""Black bars at two opposite sides: a film's or a screenshot's frame that was saved with the picture."""

from __future__ import annotations

import numpy as np

from services.images.facts import Mark
from services.images.looking.views import Grey

_BLACK = 20
_UNEVEN = 10
_LEAST = 0.03
_STEP = 24
"""Grey levels between a bar and the picture, at half of its length: a night sky has no such edge."""


def mark(grey: Grey) -> Mark | None:
    """Return ``bars``: the share of the picture that two black bars take. The box is what lies between them."""
    height, width = grey.shape
    for lying in (grey, grey.T):
        rows = len(lying)
        if max(int(lying[0].max()), int(lying[-1].max())) > _BLACK:
            continue  # nearly every picture: no need to look at all of its lines
        first, last = _thickness(lying), _thickness(lying[::-1])
        least = _LEAST * rows
        if min(first, last) < least or max(first, last) > 1.5 * min(first, last) or first + last > rows * 0.8:
            continue
        end = rows - last
        if _has_edge(lying[first - 1], lying[first + 2]) and _has_edge(lying[end], lying[end - 3]):
            box = (0, first, width, end) if lying is grey else (first, 0, end, height)
            return Mark("bars", (first + last) / rows, box)
    return None


def _thickness(rows: Grey) -> int:
    """Count the black rows from the first on."""
    high, low = rows.max(axis=1), rows.min(axis=1)
    lit = (high > _BLACK) | (high - low > _UNEVEN)
    return int(np.argmax(lit)) if lit.any() else len(rows)


def _has_edge(bar: Grey, picture: Grey) -> bool:
    return float(np.median(picture.astype(np.int16) - bar)) >= _STEP

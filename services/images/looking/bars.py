"""Black bars at two opposite sides: a film's or a screenshot's frame that was saved with the picture."""

from __future__ import annotations

import statistics

from PIL import Image

from services.images.facts import Mark

_BLACK = 20
_UNEVEN = 10
_LEAST = 0.03
_STEP = 24
"""Grey levels between a bar and the picture, at half of its length: a night sky has no such edge."""


def mark(grey: Image.Image) -> Mark | None:
    """Return ``bars``: the share of the picture that two black bars take. The box is what lies between them."""
    width, height = grey.size
    turned = grey.transpose(Image.Transpose.TRANSPOSE)
    for lying in (grey, turned):
        first = _thickness(lying, range(lying.height))
        last = _thickness(lying, range(lying.height - 1, -1, -1))
        least = _LEAST * lying.height
        if min(first, last) < least or max(first, last) > 1.5 * min(first, last) or first + last > lying.height * 0.8:
            continue
        if _has_edge(lying, first - 1, first + 2) and _has_edge(lying, lying.height - last, lying.height - last - 3):
            end = lying.height - last
            box = (0, first, width, end) if lying is grey else (first, 0, end, height)
            return Mark("bars", (first + last) / lying.height, box)
    return None


def _thickness(grey: Image.Image, rows: range) -> int:
    """Count the black rows from one side on."""
    for count, row in enumerate(rows):
        low, high = _range(grey, row)
        if high > _BLACK or high - low > _UNEVEN:
            return count
    return len(rows)


def _range(grey: Image.Image, row: int) -> tuple[float, float]:
    extremes = grey.crop((0, row, grey.width, row + 1)).getextrema()
    return float(str(extremes[0])), float(str(extremes[1]))


def _has_edge(grey: Image.Image, inside: int, outside: int) -> bool:
    bar, picture = (list(grey.crop((0, row, grey.width, row + 1)).get_flattened_data()) for row in (inside, outside))
    return statistics.median(float(str(b)) - float(str(a)) for a, b in zip(bar, picture, strict=True)) >= _STEP

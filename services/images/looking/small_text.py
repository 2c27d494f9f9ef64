"""Is there text that nobody can read on a phone? Letters are found as rows of small even marks; nothing is read.

A phone shows a picture about 390 points wide, so a letter's height in points follows from its share of the width. Only
many letters in rows on an even ground count: leaves, bricks and people at a distance are no text.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from services.images.facts import Mark
from services.images.looking.views import Grey

PHONE = 390
"""Points of a phone's width."""
_HEIGHTS = (4, 22)
"""Pixels of the view that a small letter is tall."""
_CONTRAST = 40
_ROW = 7
"""Letters that a row must have; a few rows of them are a text."""
_ROWS = 3
_UNEVEN = 9.0
"""Standard deviation of the ground between letters: less than any texture."""


def mark(grey: Grey) -> Mark | None:
    """Return ``text-height``: points of the smaller letters' height on a phone, where there is text; its place."""
    found = _rows(grey, dark=True) + _rows(grey, dark=False)
    if len(found) < _ROWS:
        return None
    points = PHONE / grey.shape[1]
    heights = np.array([row[0] for row in found])
    letters = np.array([row[1] for row in found])
    # The smallest rows that together have as many letters as a sentence.
    order = np.argsort(heights)
    enough = np.searchsorted(np.cumsum(letters[order]), _ROW * _ROWS)
    chosen = order[: int(enough) + 1]
    if len(chosen) < _ROWS:
        chosen = order[:_ROWS]
    return Mark("text-height", float(heights[chosen].max() * points), found[int(chosen[len(chosen) // 2])][2])


_NEAR = np.ones((15, 15), np.uint8)
_SQUARE, _PAPER = 32, 10
"""Pixels of a square (32 bits of a word count a row of it), and grey levels by which paper differs from itself."""
_INKED, _PAPERED, _CLEAR = 0.02, 0.5, 0.72
"""Shares of a square of writing that are ink, paper, and either of them."""
_SLOPE = 24
"""Grey levels by which the ground of letters may change from one to the next."""
_Row = tuple[float, int, tuple[int, int, int, int]]


def _rows(grey: Grey, *, dark: bool) -> list[_Row]:
    """Return height, number and box of each row of letters that are darker (or lighter) than their ground."""
    kernel = np.ones((_HEIGHTS[1] | 1, _HEIGHTS[1] | 1), np.uint8)
    ground = cv2.morphologyEx(grey, cv2.MORPH_CLOSE if dark else cv2.MORPH_OPEN, kernel)
    stands_out = np.asarray(cv2.absdiff(ground, grey), np.uint8)
    inked = _where_ink_is(stands_out)
    # Nearly all of a photograph ends here, before its leaves are counted one by one.
    if not inked.any():
        return []
    even = cv2.morphologyEx(ground, cv2.MORPH_GRADIENT, _NEAR) < _SLOPE
    letters = np.asarray((stands_out > _CONTRAST) & even & inked, np.uint8)
    if cv2.countNonZero(letters) < _ROW * _ROWS * _HEIGHTS[0]:
        return []
    stats = _boxes(letters)
    width, height, area = stats[:, 2], stats[:, 3], stats[:, 4]
    fits = (height >= _HEIGHTS[0]) & (height <= _HEIGHTS[1]) & (width <= 2.2 * height) & (width >= 1)
    fits &= (area >= 0.15 * width * height) & ~((area > 0.93 * width * height) & (width > 0.8 * height))
    stats = stats[fits]
    if len(stats) < _ROW * _ROWS:
        return []
    return [row for group in _grouped(stats) if (row := _judged(grey, letters, stats[group])) is not None]


def _where_ink_is(stands_out: Grey) -> NDArray[np.bool_]:
    """Return where pixels are either ink or paper: by squares, for few of a photograph's are."""
    height, width = stands_out.shape
    down, right = -height % _SQUARE, -width % _SQUARE
    whole = cv2.copyMakeBorder(stands_out, 0, down, 0, right, cv2.BORDER_CONSTANT, value=_PAPER)  # neither of them
    size = np.multiply.outer(_sizes(height), _sizes(width))
    ink, paper = (_counted(part) / size for part in (whole > _CONTRAST, whole < _PAPER))
    drawn = np.asarray((ink > _INKED) & (paper > _PAPERED) & (ink + paper > _CLEAR), np.uint8)
    near = cv2.dilate(drawn, np.ones((3, 3), np.uint8))
    large = cv2.resize(near, (width + right, height + down), interpolation=cv2.INTER_NEAREST)
    return np.asarray(large[:height, :width], np.bool_)


def _sizes(side: int) -> NDArray[np.intp]:
    """Return how many pixels of ``side`` are in each square: the last may be a narrow one."""
    return np.diff(np.minimum(np.arange(0, side + _SQUARE, _SQUARE), side))


def _counted(mask: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return how many are true in each square, by counting the bits of machine words."""
    words = np.packbits(mask, axis=1).view(np.uint32)
    return np.bitwise_count(words).reshape(-1, _SQUARE, words.shape[1]).sum(axis=1, dtype=np.int64)


def _boxes(marks: Grey) -> NDArray[np.int32]:
    """Return left, top, width, height and number of pixels of each connected mark.

    By the pixels of the marks, which are few; OpenCV's own count goes through all others, too, and takes longer.
    """
    count, labels = cv2.connectedComponents(marks, connectivity=8)
    places = np.flatnonzero(marks.view(np.bool_))
    rows, columns = np.divmod(places, marks.shape[1])
    numbers = np.asarray(labels, np.int32).ravel()[places] - 1
    boxes = np.empty((count - 1, 5), np.int32)
    for side, line in enumerate((columns, rows)):
        first, last = np.full(count - 1, marks.size), np.zeros(count - 1, np.intp)
        np.minimum.at(first, numbers, line)
        np.maximum.at(last, numbers, line)
        boxes[:, side], boxes[:, 2 + side] = first, last - first + 1
    boxes[:, 4] = np.bincount(numbers, minlength=count - 1)
    return boxes


def _grouped(stats: NDArray[np.int32]) -> list[NDArray[np.intp]]:
    """Return the letters that stand beside each other on one base line, as indices."""
    x, y, w, h = (stats[:, column].astype(np.float64) for column in range(4))
    groups: list[NDArray[np.intp]] = []
    base = y + h
    # By base lines, each then cut where there is a gap wider than between words.
    by_base = np.argsort(base, kind="stable")
    start = 0
    for end in range(1, len(by_base) + 1):
        last = by_base[end - 1]
        if end < len(by_base) and base[by_base[end]] - base[last] <= max(1.0, 0.12 * h[last]):
            continue
        line = by_base[start:end]
        start = end
        if len(line) < _ROW:
            continue
        line = line[np.argsort(x[line])]
        gap = x[line][1:] - (x + w)[line][:-1]
        cuts = np.nonzero(gap > 2.2 * np.maximum(h[line][1:], h[line][:-1]))[0] + 1
        groups += [part for part in np.split(line, cuts) if len(part) >= _ROW]
    return groups


def _judged(grey: Grey, letters: NDArray[np.uint8], row: NDArray[np.int32]) -> _Row | None:
    heights, widths = row[:, 3].astype(np.float64), row[:, 2].astype(np.float64)
    middle = float(np.median(heights))
    if np.mean(np.abs(heights - middle) <= 0.45 * middle) < 0.8 or float(np.std(widths)) < 0.3:
        return None  # letters are of like height, and an i is narrower than an m: rows of windows are alike
    left, top = int(row[:, 0].min()), int(row[:, 1].min())
    right, bottom = int((row[:, 0] + row[:, 2]).max()), int((row[:, 1] + row[:, 3]).max())
    inked = widths.sum() / (right - left)
    if not 0.35 <= inked <= 0.98:
        return None
    ground = cv2.dilate(letters[top:bottom, left:right], np.ones((3, 3), np.uint8)) == 0
    pixels = grey[top:bottom, left:right][ground]
    if len(pixels) < 0.1 * (bottom - top) * (right - left) or float(np.std(pixels)) > _UNEVEN:
        return None
    return middle, len(row), (left, top, right, bottom)

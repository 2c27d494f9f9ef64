"""Does a soft passage of tones fall into steps? Few colours (GIF, an old export) or too much compression do that.

A staircase is a run of three or more plateaus in one line of pixels, each even and some ten pixels wide, that climb or
fall by two to ten grey levels. A gradient in 8 bits climbs by one level, noise breaks plateaus, and shapes of a drawing
differ by more.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from services.images.facts import Mark
from services.images.looking.views import Grey

_EVERY = 4
"""Lines that are looked at: one in four."""
_PLATEAU, _GAP = 10, 3
"""Pixels: the least length of a plateau, and the most of a transition between two."""
_LOW, _HIGH = 2, 10
_STEPS = 3
_HALF = 120


def mark(grey: Grey) -> Mark | None:
    """Return ``banding``: the share of lines, across or down, in which tones climb in steps."""
    across, down = _staircases(grey[::_EVERY]), _staircases(np.ascontiguousarray(grey.T[::_EVERY]))
    share_across, share_down = (len(set(found[0].tolist())) / found[2] for found in (across, down))
    if not share_across and not share_down:
        return None
    lying = share_across >= share_down
    lines, places, _ = across if lying else down
    line, place = int(np.median(lines)) * _EVERY, int(np.median(places))
    x, y = (place, line) if lying else (line, place)
    height, width = grey.shape
    box = (max(0, x - _HALF), max(0, y - _HALF), min(width, x + _HALF), min(height, y + _HALF))
    return Mark("banding", max(share_across, share_down), box)


def _staircases(lines: Grey) -> tuple[NDArray[np.intp], NDArray[np.intp], int]:
    """Return the line and the place in it of every staircase, and how many lines there are."""
    count = len(lines)
    same = lines[:, 1:] == lines[:, :-1]
    # Where a whole plateau begins: noise has countless runs, and hardly any of this length.
    reach = 1
    while reach < _PLATEAU:
        further = min(reach, _PLATEAU - reach)
        same = same[:, further:] & same[:, :-further]
        reach += further
    whole = np.zeros((count, same.shape[1] + 2), np.bool_)
    whole[:, 1:-1] = same
    turns = whole[:, 1:] != whole[:, :-1]  # flat, for NumPy finds places in one row ten times as fast
    rows, places = np.divmod(np.flatnonzero(turns).reshape(-1, 2), turns.shape[1])
    rows, starts, ends = rows[:, 0], places[:, 0], places[:, 1] + _PLATEAU - 1
    if len(rows) <= _STEPS:
        return rows[:0], starts[:0], count
    level = lines[rows, starts].astype(np.int16)
    rise = np.diff(level)
    near = (np.diff(rows) == 0) & (starts[1:] - ends[:-1] <= _GAP)
    step = np.where(near & (np.abs(rise) >= _LOW) & (np.abs(rise) <= _HIGH), np.sign(rise), 0)
    run = np.ones(len(step) - _STEPS + 1, np.bool_)
    for offset in range(_STEPS):
        part = step[offset : len(step) - _STEPS + 1 + offset]
        run &= (part != 0) & (part == step[: len(run)])
    first = np.nonzero(run)[0]
    return rows[first], starts[first + 1], count

"""Is it mostly print? Lines of type repeat like the traces of scaling do, so that the network must not judge them.

A page, a table or a notice is known by its tiles: most of each is paper of one tone, the rest is ink on one side of it,
and every row crosses from paper to ink and back. The limits were chosen on drawn pages, tables and notices, of which
99 % reach them, and on the train and dev photographs, of which 3 % do (``packaging/training/stretch``).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from services.images.stretch.traces import Bytes

TILE = 64
_LIVELY, _SPAN = 24, 70
"""Levels between the 1st and the 99th percentile of a tile that shows something, and of one with ink on paper."""
_PAPER, _OF_PAPER = 8, 0.6
"""Levels that paper differs by, and the share of a tile that is paper at least."""
_CROSSINGS = 1.5
"""From paper to ink or back, in an average row of a tile."""
LIMIT = 0.25
"""Share of the tiles that show something, from which on they are print."""


def share(luma: Bytes) -> float:
    """Return which share of the tiles that show something is print (0 to 1). ``luma`` is height × width."""
    rows, columns = luma.shape[0] // TILE, luma.shape[1] // TILE
    tiles = luma[: rows * TILE, : columns * TILE].reshape(rows, TILE, columns, TILE).transpose(0, 2, 1, 3)
    flat = tiles.reshape(-1, TILE * TILE)
    low, paper, high = _percentiles(flat[:, ::3], (1, 50, 99))
    span = high - low
    lively = span > _LIVELY
    # Only what may be print is looked at closely: few tiles of a photograph.
    one_sided = np.minimum(high - paper, paper - low) < 0.2 * span
    some = np.flatnonzero((span >= _SPAN) & one_sided)
    apart = np.abs(flat[some].astype(np.int16) - paper[some, None])
    of_paper = (apart <= _PAPER).mean(axis=1)
    ink = (apart > 0.4 * span[some, None]).reshape(-1, TILE, TILE)
    crossings = (ink[:, :, 1:] != ink[:, :, :-1]).sum(axis=2).mean(axis=1)
    printed = (of_paper >= _OF_PAPER) & (crossings >= _CROSSINGS)
    return float(printed.sum()) / max(1, int(lively.sum()))


def _percentiles(rows: Bytes, wanted: tuple[int, ...]) -> NDArray[np.int16]:
    """Return each percentile of every row. Bytes are sorted by counting, faster than NumPy finds their percentiles."""
    ordered = np.sort(np.ascontiguousarray(rows), axis=1, kind="stable")
    places = [round((rows.shape[1] - 1) * percent / 100) for percent in wanted]
    return ordered[:, places].T.astype(np.int16)

"""Witness: QR codes, which are squares. Runs in the worker.

The reader tells corners to the pixel only, so what every code of its version has (three finder patterns and two
timing lines) is laid over the picture and moved, by least squares on the brightness (Lucas and Kanade 1981), until it
fits to a hundredth of a module. One code in a photograph may be a poster seen from the side, which looks exactly like a
stretch; only codes that lie along the picture's edges, as in a design, are believed.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import cast

import numpy as np
import zxingcpp
from numpy.typing import NDArray
from PIL import Image

from services.images.witness import Witness

Floats = NDArray[np.float64]

SIDE = 1600
"""Longer side, in pixels, of the largest picture worth reading."""
_QUICK = 1300
"""Longer side above which a code is looked for at half of the size, where phones still read it, in a quarter of the
time; it is measured at the whole size."""
_PER_MODULE = 4
_ROUNDS = 12
_FITS = 0.75
"""Correlation of pattern and picture below which the pattern did not find its place."""
_PERSPECTIVE, _SHEARED, _ALIGNED = 0.02, 0.01, 0.006
_DOUBT_DESIGN, _DOUBT_PHOTO, _DOUBT_SOUND = 0.03, 0.6, 0.4
"""Doubt of codes along the edges; of turned ones; and of undistorted ones, which may have been put in last."""
_AGREE = 0.01


@dataclass(frozen=True, slots=True)
class Square:
    """A code as it lies: ``log_ratio`` of horizontal over vertical scale, and whether its sides follow the edges."""

    log_ratio: float
    error: float
    aligned: bool
    corners: tuple[tuple[float, float], ...]


def codes(picture: Image.Image, *, thorough: bool = True) -> Witness | None:
    """Return what the QR codes in ``picture`` (greyscale, as stored or evenly reduced) say; ``None`` where is none.

    Not ``thorough``: clear codes on a dark ground are passed over, in a quarter of the time.
    """
    wanted = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    factor = 2 if max(picture.size) > _QUICK else 1
    sheet = picture.reduce(factor) if factor > 1 else picture
    found = zxingcpp.read_barcodes(sheet, formats=wanted, try_invert=thorough)
    if not found:
        return None
    pixels = np.asarray(picture, np.float64)
    planes = [(np.asarray(picture.reduce(2), np.float64), 2), (pixels, 1)] if factor > 1 else [(pixels, 1)]
    squares = (_square(planes, code, factor) for code in found)
    return _together([square for square in squares if square is not None])


def _together(squares: Sequence[Square]) -> Witness | None:
    aligned = [square for square in squares if square.aligned] or list(squares)
    if not aligned:
        return None
    ratios = sorted(square.log_ratio for square in aligned)
    middle = ratios[len(ratios) // 2]
    if ratios[-1] - ratios[0] > _AGREE:
        return None  # they lie in different planes, or somebody bent one of them
    error = max(square.error for square in aligned) / math.sqrt(len(aligned))
    doubt = _DOUBT_DESIGN if aligned[0].aligned else _DOUBT_PHOTO
    if abs(middle) < 0.01:
        doubt = max(doubt, _DOUBT_SOUND)
    return Witness(
        name="qr",
        log_ratio=middle,
        error=error,
        doubt=doubt,
        evidence={
            "codes": len(aligned),
            "aligned": aligned[0].aligned,
            "corners": [[[round(x, 1), round(y, 1)] for x, y in square.corners] for square in aligned],
        },
    )


def _square(planes: Sequence[tuple[Floats, int]], code: zxingcpp.Barcode, factor: int) -> Square | None:
    """Measure a code that was read in a picture reduced by ``factor``; ``planes`` are (brightness, reduced by)."""
    version = int(cast("dict[str, int]", code.extra).get("Version", 0))
    if not 1 <= version <= 40:
        return None
    where = code.position
    read = (where.top_left, where.top_right, where.bottom_right, where.bottom_left)
    corners = [((p.x + 0.5) * factor, (p.y + 0.5) * factor) for p in read]
    fitted = _affine(corners, factor)
    points, values = _pattern(17 + 4 * version)
    for pixels, reduced in planes:
        fitted = _fitted(pixels, points, values, fitted / reduced) if fitted is not None else None
        fitted = fitted * reduced if fitted is not None else None
    return _judged(fitted, corners) if fitted is not None else None


def _affine(corners: Sequence[tuple[float, float]], pixel: int) -> Floats | None:
    """Return the affine map (2 × 3) of the unit square to ``corners``; ``None`` for a view in perspective."""
    tl, tr, br, bl = (np.array(corner) for corner in corners)
    across, down = (tr - tl + br - bl) / 2, (bl - tl + br - tr) / 2
    size = max(np.hypot(*across), np.hypot(*down))
    slack = 4 * pixel / size  # corners are told to the pixel
    if size < 20 or np.hypot(*(tl - tr + br - bl)) > (_PERSPECTIVE + slack) * size:
        return None
    middle = (tl + tr + br + bl) / 4
    return np.column_stack([across, down, middle - (across + down) / 2])


def _pattern(modules: int) -> tuple[Floats, Floats]:
    """Return points (N × 2, in the unit square) of what every code of this size has, and 0 (dark) or 1 there."""
    grid = np.full((modules, modules), -1, np.int8)
    ring = np.minimum.outer(np.minimum(np.arange(7), np.arange(7)[::-1]), np.minimum(np.arange(7), np.arange(7)[::-1]))
    finder = (ring == 1).astype(np.int8)
    for top, left in ((0, 0), (0, modules - 7), (modules - 7, 0)):
        around = grid[max(0, top - 1) : top + 8, max(0, left - 1) : left + 8]
        around[:] = 1
        grid[top : top + 7, left : left + 7] = finder
    timing = np.arange(8, modules - 8)
    grid[6, timing] = grid[timing, 6] = timing % 2
    fine = np.kron(grid, np.ones((_PER_MODULE, _PER_MODULE), np.int8))
    rows, columns = np.nonzero(fine >= 0)
    size = modules * _PER_MODULE
    return np.column_stack([(columns + 0.5) / size, (rows + 0.5) / size]), fine[rows, columns].astype(np.float64)


def _fitted(pixels: Floats, points: Floats, values: Floats, start: Floats) -> Floats | None:
    """Return the affine map at which the pattern lies on the picture best."""
    down, across = cast("tuple[Floats, Floats]", np.gradient(pixels))
    affine = start
    ground = np.column_stack([points, np.ones(len(points))])
    for _ in range(_ROUNDS):
        places = ground @ affine.T - 0.5
        if not _inside(places, pixels.shape):
            return None
        seen, gx, gy = (_sampled(plane, places) for plane in (pixels, across, down))
        # seen + gradient · (step of the affine) = gain · value + offset
        columns = [gx[:, None] * ground, gy[:, None] * ground, -values[:, None], -np.ones((len(values), 1))]
        step = np.linalg.lstsq(np.hstack(columns), -seen, rcond=None)[0]
        affine = affine + step[:6].reshape(2, 3)
        if np.abs(step[:6]).max() < 1e-3:
            break
    places = ground @ affine.T - 0.5
    if not _inside(places, pixels.shape):
        return None
    return affine if np.corrcoef(_sampled(pixels, places), values)[0, 1] > _FITS else None


def _inside(places: Floats, shape: tuple[int, ...]) -> bool:
    return bool(
        np.isfinite(places).all() and places.min() >= 0 and (places.max(axis=0) < (shape[1] - 1, shape[0] - 1)).all()
    )


def _sampled(plane: Floats, places: Floats) -> Floats:
    x, y = places[:, 0], places[:, 1]
    left, top = x.astype(int), y.astype(int)
    a, b = x - left, y - top
    upper = plane[top, left] * (1 - a) + plane[top, left + 1] * a
    lower = plane[top + 1, left] * (1 - a) + plane[top + 1, left + 1] * a
    return upper * (1 - b) + lower * b


def _judged(affine: Floats, corners: Iterable[tuple[float, float]]) -> Square | None:
    """Return the stretch along the picture's own axes that makes a square of what ``affine`` makes."""
    (ux, vx, _), (uy, vy, _) = affine
    # A square has equal sides and a right angle: both at once, as one complex equation in the scale's square.
    across, down = complex(ux * ux - vx * vx, 2 * ux * vx), complex(uy * uy - vy * vy, 2 * uy * vy)
    squared = -(across * down.conjugate()).real / abs(down) ** 2 if abs(down) else 0.0
    if squared <= 0 or abs(across / squared + down) > 2 * _SHEARED * abs(down):
        return None  # no stretch along the axes explains it: seen from the side, or sheared
    turned = [abs(y) / abs(x) if abs(x) > abs(y) else abs(x) / abs(y) for x, y in ((ux, uy), (vx, vy))]
    side = min(math.hypot(ux, uy), math.hypot(vx, vy))
    return Square(
        log_ratio=0.5 * math.log(squared),
        error=max(0.0006, 0.08 / side),
        aligned=bool(max(turned) < _ALIGNED),
        corners=tuple(corners),
    )

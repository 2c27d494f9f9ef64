"""What stretching leaves in a picture's pixels, as numbers for the network in ``resources/images/stretch.onnx``.

Three traces, all of one luma plane:

*Combs.* A resampled line repeats the weights of its interpolation with a period of its own, and an earlier JPEG grid of
8 × 8 is stretched along with the picture. Both show as lines in the spectrum of a profile: a local statistic, averaged
over all rows, as a function of the column (and the same for the other axis). The statistics are the second derivative
(Gallagher 2005), the residual of a fixed linear predictor as a bounded probability (Kirchner 2008), the mixed first
difference that marks block borders (Fan and de Queiroz 2003), and the agreement of neighbouring signs.

*Planes.* The mean log spectrum of tiles of 64 × 64, of the quieter and of the busier half apart. A kernel that worked
along one axis alone bends it along that axis.

*Numbers.* Size, and the strength of a JPEG grid that lies where the file's own grid would.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Bytes = NDArray[np.uint8]

WINDOW = 1152
"""Largest side, in pixels, of what is looked at: 1.3 megapixels show what twelve show, for a tenth of the time."""
LEAST = 300
"""Smallest side, in pixels, that is judged at all."""
STATISTICS = 5
BINS = 512
"""Bins of a comb over [0, 1/2] cycles per pixel."""
TILE = 64
SIDE = TILE // 2 + 1
NUMBERS = 10
_NEARLY = 0.8
"""Share of the liveliest spot's small changes with which another one tells as much."""
_PADDED = 4 * BINS
_STRIP, _OVERLAP = 128, 4
"""Rows that are measured at once, and how many below them a statistic of their last row looks at."""
_BLOCK = 32
_GRID = 8


@dataclass(frozen=True, slots=True)
class Traces:
    """What :func:`traces` measures. The first index of ``combs`` is the axis: 0 along the rows (x), 1 along columns."""

    combs: Floats
    """Shape (2, STATISTICS, BINS): log1p of the amplitude over the median of its neighbourhood."""
    planes: Floats
    """Shape (2, SIDE, SIDE), indexed [quiet or busy, vertical, horizontal frequency]: natural log, mean 0."""
    numbers: Floats
    """Shape (NUMBERS,): log2 of width and of height over 1024, then four harmonics of the grid for x and for y."""

    def transposed(self) -> Traces:
        """Return what the picture would have shown had its axes been exchanged."""
        order = [1, 0, 6, 7, 8, 9, 2, 3, 4, 5]
        return Traces(self.combs[::-1].copy(), self.planes.transpose(0, 2, 1).copy(), self.numbers[order])


def window(luma: Bytes) -> Bytes:
    """Return the part of ``luma`` that tells most, at most ``WINDOW`` a side, cut on the file's grid of 8 × 8."""
    left, top, right, bottom = spot(luma, (luma.shape[1], luma.shape[0]))
    return luma[top:bottom, left:right]


def spot(seen: Bytes, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """Return where :func:`window` is cut (left, top, right, bottom) in a picture of ``size``, width and height.

    ``seen`` is the picture's brightness, maybe evenly reduced. Of spots that are nearly alike the uppermost is taken:
    a JPEG is decoded from above, and no farther than to where the window ends.
    """
    width, height = size
    across, down = seen.shape[1] / width, seen.shape[0] / height
    room_x, room_y = max(0, width - WINDOW), max(0, height - WINDOW)
    found: dict[tuple[int, int, int, int], float] = {}
    for step_x, step_y in ((2, 0), (1, 1), (3, 1), (2, 2), (1, 3), (3, 3)):
        left, top = room_x * step_x // 4 // _GRID * _GRID, room_y * step_y // 4 // _GRID * _GRID
        box = (left, top, min(width, left + WINDOW), min(height, top + WINDOW))
        rows = slice(int(top * down), int(box[3] * down), max(1, round(16 * down)))
        found[box] = _liveliness(seen[rows, int(left * across) : int(box[2] * across)])
    return next(box for box, lively in found.items() if lively >= _NEARLY * max(found.values()))


def _liveliness(rows: Bytes) -> float:
    """Return how much small change ``rows`` have: a blue sky or a blurred ground keeps no trace."""
    return float(np.minimum(cv2.absdiff(rows[:, 1:], rows[:, :-1]), 12).mean()) if min(rows.shape) > 1 else 0.0


def traces(luma: Bytes) -> Traces:
    """Measure ``luma`` (height × width, at least ``LEAST`` a side), as :func:`window` cut it."""
    profiles = _profiles(luma)
    spectra = [[_comb(profile) for profile in axis] for axis in profiles]
    grids = [_grid_harmonics(axis[2]) for axis in profiles]
    height, width = luma.shape
    sizes = np.log2(np.array([width, height], np.float32) / 1024)
    return Traces(
        combs=np.array(spectra, np.float32),
        planes=_planes(luma),
        numbers=np.concatenate([sizes, *grids]).astype(np.float32),
    )


def _profiles(luma: Bytes) -> tuple[list[Floats], list[Floats]]:
    """Return the statistics as functions of the column (averaged over rows), and of the row.

    Strip by strip: what stays in the processor's cache is measured in half the time.
    """
    height = luma.shape[0]
    columns: list[list[Floats]] = [[] for _ in range(STATISTICS)]
    rows: list[list[Floats]] = [[] for _ in range(STATISTICS)]
    weights: list[list[int]] = [[] for _ in range(STATISTICS)]
    for top in range(0, height, _STRIP):
        last = top + _STRIP + _OVERLAP >= height
        strip = luma[top:] if last else luma[top : top + _STRIP + _OVERLAP]
        for index, (across, down) in enumerate(_statistics(strip.astype(np.int16))):
            own_across, own_down = (across, down) if last else (across[:_STRIP], down[:_STRIP])
            columns[index].append(_averaged(own_across, 0))
            weights[index].append(len(own_across))
            rows[index].append(_averaged(own_down, 1))
        if last:
            break
    averaged = [np.average(parts, axis=0, weights=by) for parts, by in zip(columns, weights, strict=True)]
    return [profile.astype(np.float32) for profile in averaged], [np.concatenate(parts) for parts in rows]


def _averaged(values: NDArray[Any], axis: int) -> Floats:
    return np.asarray(cv2.reduce(values, axis, cv2.REDUCE_AVG, dtype=cv2.CV_32F), np.float32).ravel()


def _statistics(pixels: NDArray[np.int16]) -> Iterator[tuple[NDArray[Any], NDArray[Any]]]:
    """Yield each statistic of every pixel: the one to be averaged over rows, and the one over columns.

    Brightness is whole numbers, and so are its differences: half as wide as fractions, they take half the time.
    """
    step_x, step_y = pixels[:, 1:] - pixels[:, :-1], pixels[1:] - pixels[:-1]
    along_x, along_y = step_x[:, 1:] - step_x[:, :-1], step_y[1:] - step_y[:-1]
    yield _logs(along_x), _logs(along_y)
    slope = along_x[1:] - along_x[:-1]
    residual = np.abs(slope[1:] - slope[:-1]).astype(np.float32)
    likely = 1 / (1 + residual * np.float32(0.1))
    yield likely, likely
    corner = np.minimum(cv2.absdiff(step_x[1:], step_x[:-1]), 24).astype(np.uint8)
    yield corner, corner
    signs_x, signs_y = _signs(along_x), _signs(along_y)
    for apart in (1, 2):
        across, down = signs_x[:, apart:] * signs_x[:, :-apart], signs_y[apart:] * signs_y[:-apart]
        yield across.astype(np.float32), down.astype(np.float32)


def _logs(values: NDArray[np.int16]) -> NDArray[Any]:
    """Return log1p of the sizes; OpenCV's is fast on processors of every age."""
    return cv2.log(np.abs(values).astype(np.float32) + 1)


def _signs(values: NDArray[np.int16]) -> NDArray[np.int8]:
    return (values > 0).view(np.int8) - (values < 0).view(np.int8)


def _comb(profile: Floats) -> Floats:
    """Return the whitened spectrum (BINS,) of a profile, without what the file's own grid puts there."""
    flat = profile - profile.mean()
    counts = [len(range(phase, flat.size, _GRID)) for phase in range(_GRID)]
    folded = np.pad(flat, (0, -flat.size % _GRID)).reshape(-1, _GRID).sum(axis=0) / counts
    flat -= np.resize(folded, flat.size).astype(np.float32)
    size = min(flat.size, _PADDED)
    amplitude = np.abs(np.fft.rfft(flat[:size] * np.hanning(size).astype(np.float32), _PADDED))[: 2 * BINS]
    floor = np.median(amplitude.reshape(-1, _BLOCK), axis=1)
    centres = np.arange(floor.size) * _BLOCK + _BLOCK / 2
    local = np.interp(np.arange(2 * BINS), centres, floor) + 1e-6
    return np.log1p((amplitude / local).reshape(BINS, 2).max(axis=1)).astype(np.float32)


def _grid_harmonics(profile: Floats) -> Floats:
    """Return log1p of the amplitudes (4,) at 1/8 … 4/8 cycles per pixel, over the profile's own spread."""
    usable = profile[: profile.size // _GRID * _GRID]
    folded = usable.reshape(-1, _GRID).mean(axis=0)
    spread = np.median(np.abs(np.diff(usable))) + 1e-6
    return np.log1p(np.abs(np.fft.rfft(folded))[1:] / spread).astype(np.float32)


def _planes(luma: Bytes) -> Floats:
    """Return the mean log spectra of the quieter and of the busier half of the tiles, each with mean 0."""
    middle = SIDE - 1
    inner, edges = (np.concatenate(part) for part in zip(*map(_unpacked, _waves(luma)), strict=True))
    twice = np.full((TILE, 1), 0.5, np.float32)  # the frequencies above and below zero are averaged
    twice[[0, middle]] = 1
    loud = (inner * twice).sum(axis=(1, 2)) + edges.sum(axis=(1, 2))
    order = np.argsort(loud)
    half = max(1, len(inner) // 2)
    planes = np.empty((2, SIDE, SIDE), np.float32)
    for plane, chosen in zip(planes, (order[:half], order[half:]), strict=True):
        within = inner[chosen].mean(axis=0)
        plane[:, 1:-1] = within[:SIDE]
        plane[1:middle, 1:-1] = (within[1:middle] + within[:middle:-1]) / 2
        plane[:, [0, -1]] = edges[chosen].mean(axis=0)
    return planes - planes.mean(axis=(1, 2), keepdims=True)


def _unpacked(waves: Floats) -> tuple[Floats, Floats]:
    """Return log power (number × TILE × SIDE - 2), and that of the first and last column (number × SIDE × 2).

    OpenCV puts real and imaginary parts side by side, and folds the two columns that are real up at the edges.
    """
    power = waves * waves
    inner = power[:, :, 1:-1:2] + power[:, :, 2:-1:2]
    ends = power[:, :, [0, -1]]
    edges = np.concatenate([ends[:, :1], ends[:, 1:-1:2] + ends[:, 2:-1:2], ends[:, -1:]], axis=1)
    return np.log(inner + 1), np.log(edges + 1)


def _waves(luma: Bytes) -> Iterator[Floats]:
    """Yield the packed Fourier transform of each tile, tapered and without its mean, by rows of tiles: as above."""
    rows, columns = luma.shape[0] // TILE, luma.shape[1] // TILE
    taper = np.hanning(TILE + 2)[1:-1].astype(np.float32)
    tapers = np.tile(np.outer(taper, taper), (1, columns))
    for row in range(rows):
        strip = luma[row * TILE : (row + 1) * TILE, : columns * TILE].astype(np.float32)
        means = _averaged(strip, 0).reshape(columns, TILE).mean(axis=1)
        strip -= np.repeat(means, TILE)
        strip *= tapers
        waves = np.empty((columns, TILE, TILE), np.float32)
        for column in range(columns):
            cv2.dft(strip[:, column * TILE : (column + 1) * TILE], waves[column])
        yield waves

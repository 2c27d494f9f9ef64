"""What stretching leaves in a picture's pixels, as numbers for the network in ``resources/images/stretch.onnx``.

Three traces, all of one luma plane, all in NumPy:

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
    height, width = luma.shape
    spots = [
        (room_y * step_y // 4 // _GRID * _GRID, room_x * step_x // 4 // _GRID * _GRID)
        for room_y, room_x in [(max(0, height - WINDOW), max(0, width - WINDOW))]
        for step_y, step_x in ((2, 2), (1, 1), (1, 3), (3, 1), (3, 3))
    ]
    parts = [luma[top : top + WINDOW, left : left + WINDOW] for top, left in dict.fromkeys(spots)]
    return parts[0] if len(parts) == 1 else max(parts, key=_liveliness)


def _liveliness(part: Bytes) -> float:
    """Return how much small change ``part`` has: a blue sky or a blurred ground keeps no trace."""
    rows = part[::16].astype(np.int16)
    return float(np.minimum(np.abs(np.diff(rows, axis=1)), 12).mean())


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
        for index, (across, down) in enumerate(_statistics(strip.astype(np.float32))):
            own_across, own_down = (across, down) if last else (across[:_STRIP], down[:_STRIP])
            columns[index].append(own_across.mean(axis=0, dtype=np.float32))
            weights[index].append(len(own_across))
            rows[index].append(own_down.mean(axis=1, dtype=np.float32))
        if last:
            break
    averaged = [np.average(parts, axis=0, weights=by) for parts, by in zip(columns, weights, strict=True)]
    return [profile.astype(np.float32) for profile in averaged], [np.concatenate(parts) for parts in rows]


def _statistics(pixels: Floats) -> Iterator[tuple[NDArray[Any], NDArray[Any]]]:
    """Yield each statistic of every pixel: the one to be averaged over rows, and the one over columns."""
    along_x = pixels[:, :-2] - 2 * pixels[:, 1:-1] + pixels[:, 2:]
    along_y = pixels[:-2] - 2 * pixels[1:-1] + pixels[2:]
    yield np.log1p(np.abs(along_x)), np.log1p(np.abs(along_y))
    residual = along_x[:-2] - 2 * along_x[1:-1] + along_x[2:]
    likely = 1 / (1 + np.abs(residual) * np.float32(0.1))
    yield likely, likely
    step = pixels[:, 1:] - pixels[:, :-1]
    corner = np.minimum(np.abs(step[1:] - step[:-1]), 24)
    yield corner, corner
    signs_x, signs_y = np.sign(along_x).astype(np.int8), np.sign(along_y).astype(np.int8)
    yield signs_x[:, 1:] * signs_x[:, :-1], signs_y[1:] * signs_y[:-1]
    yield signs_x[:, 2:] * signs_x[:, :-2], signs_y[2:] * signs_y[:-2]


def _comb(profile: Floats) -> Floats:
    """Return the whitened spectrum (BINS,) of a profile, without what the file's own grid puts there."""
    flat = profile - profile.mean()
    for phase in range(_GRID):
        flat[phase::_GRID] -= flat[phase::_GRID].mean()
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
    columns = luma.shape[1] // TILE
    taper = np.hanning(TILE + 2)[1:-1].astype(np.float32)
    taper2 = np.outer(taper, taper)
    found: list[Floats] = []
    for top in range(0, luma.shape[0] - TILE + 1, TILE):
        strip = luma[top : top + TILE, : columns * TILE].astype(np.float32)
        tiles = strip.reshape(TILE, columns, TILE).transpose(1, 0, 2)
        tiles = (tiles - tiles.mean(axis=(1, 2), keepdims=True)) * taper2
        spectrum = np.log(np.square(np.abs(np.fft.rfft2(tiles))) + 1).astype(np.float32)
        spectrum[:, 1 : TILE // 2] = (spectrum[:, 1 : TILE // 2] + spectrum[:, : TILE // 2 : -1]) / 2
        found.append(spectrum[:, :SIDE])
    spectra = np.concatenate(found)
    order = np.argsort(spectra.mean(axis=(1, 2)))
    half = max(1, order.size // 2)
    planes = np.stack([spectra[order[:half]].mean(axis=0), spectra[order[half:]].mean(axis=0)])
    return planes - planes.mean(axis=(1, 2), keepdims=True)

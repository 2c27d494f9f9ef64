"""What the literature offers for a lone picture, one score per picture: the higher, the more stretched.

Both look for the periodic weights of an interpolation, in each axis apart; how much the axes differ is the score.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]
_LOWEST = 0.06
"""Frequencies below, in cycles per pixel, belong to the picture."""


def second_derivative(luma: Grey) -> float:
    """Gallagher 2005: lines in the spectrum of the mean absolute second derivative."""
    pixels = luma.astype(np.float32)
    across = np.abs(np.diff(pixels, 2, axis=1)).mean(axis=0)
    down = np.abs(np.diff(pixels, 2, axis=0)).mean(axis=1)
    return abs(_peak(across) - _peak(down))


def p_map(luma: Grey) -> float:
    """Kirchner 2008: lines in the spectrum of the residual of a fixed linear predictor, as a probability."""
    pixels = luma.astype(np.float32)
    cross = pixels[:-2, 1:-1] + pixels[2:, 1:-1] + pixels[1:-1, :-2] + pixels[1:-1, 2:]
    corners = pixels[:-2, :-2] + pixels[:-2, 2:] + pixels[2:, :-2] + pixels[2:, 2:]
    residual = pixels[1:-1, 1:-1] - 0.5 * cross + 0.25 * corners
    likely = np.exp(-np.square(residual) / 4)
    return abs(_peak(likely.mean(axis=0)) - _peak(likely.mean(axis=1)))


def _peak(profile: NDArray[np.float32]) -> float:
    """Return the strongest line over its neighbourhood, without those of the file's own grid."""
    flat = profile - profile.mean()
    for phase in range(8):
        flat[phase::8] -= flat[phase::8].mean()
    spectrum = np.abs(np.fft.rfft(flat * np.hanning(flat.size)))
    floor = np.array([np.median(part) for part in np.array_split(spectrum, 16)]).repeat(np.ceil(spectrum.size / 16))
    ratio = spectrum / (floor[: spectrum.size] + 1e-6)
    return float(np.log(ratio[int(_LOWEST * 2 * spectrum.size) :].max() + 1e-6))

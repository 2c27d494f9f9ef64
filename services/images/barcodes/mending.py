"""Ways of mending a picture of a code. Each takes and gives rows of brightness. Runs in the worker."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]
Corners = NDArray[np.float32]
"""Four points: top left, top right, bottom right, bottom left."""
_LIGHT_SIDE = 600
"""Longer side at which light is looked at: it changes slowly."""
_FRAME = 32
"""Pixels that are put around a picture before its blur is undone, so that its edges do not ring."""


def resized(grey: Grey, factor: float) -> Grey:
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(grey, None, fx=factor, fy=factor, interpolation=how), np.uint8)


def halved(grey: Grey) -> Grey:
    size = (max(1, grey.shape[1] // 2), max(1, grey.shape[0] // 2))
    return np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8)


def sharpened(grey: Grey, sigma: float, amount: float) -> Grey:
    """Take away a blurred copy, and stretch what is left."""
    soft = cv2.GaussianBlur(grey, (0, 0), sigma)
    return np.asarray(cv2.addWeighted(grey, 1 + amount, soft, -amount, 0), np.uint8)


def despeckled(grey: Grey, side: int) -> Grey:
    """Give each pixel the middle brightness of those around it: grain goes, edges stay."""
    return np.asarray(cv2.medianBlur(grey, side), np.uint8)


def parted(grey: Grey) -> Grey:
    """Black and white by one threshold for all (Otsu 1979)."""
    return np.asarray(cv2.threshold(grey, 0, 255, cv2.THRESH_OTSU)[1], np.uint8)


def parted_locally(grey: Grey, side: int) -> Grey:
    """Black and white by the brightness around each pixel: for uneven light."""
    mean = cv2.ADAPTIVE_THRESH_GAUSSIAN_C
    return np.asarray(cv2.adaptiveThreshold(grey, 255, mean, cv2.THRESH_BINARY, side | 1, 5), np.uint8)


def levelled(grey: Grey) -> Grey:
    """Stretch what is bright and dark around each place to white and black: for lamps, shades and paleness."""
    calm = cv2.medianBlur(resized(grey, min(1.0, _LIGHT_SIDE / max(grey.shape))), 3)
    side = max(15, min(calm.shape) // 6) | 1
    ground = cv2.getStructuringElement(cv2.MORPH_RECT, (side, side))
    size = (grey.shape[1], grey.shape[0])
    bright, dark = (
        cv2.resize(cv2.GaussianBlur(cv2.morphologyEx(calm, how, ground).astype(np.float32), (0, 0), side / 4), size)
        for how in (cv2.MORPH_CLOSE, cv2.MORPH_OPEN)
    )
    span = np.maximum(bright - dark, 12)
    return np.asarray(np.clip((grey - dark) * (255 / span), 0, 255), np.uint8)


class Unblurring:
    """Undoes blurs of one picture (Wiener 1949): its spectrum is taken once, and each blur costs one way back.

    ``noise`` is the share of noise that is feared: less gives sharper edges and more grain.
    """

    def __init__(self, grey: Grey) -> None:
        self._shape = grey.shape
        framed = np.pad(grey.astype(np.float32), _FRAME, mode="reflect")
        height, width = (_good(side) for side in framed.shape)
        self._size = (height, width)
        filled = np.pad(framed, ((0, height - framed.shape[0]), (0, width - framed.shape[1])), mode="edge")
        self._spectrum = np.fft.rfft2(filled)
        self._down = np.fft.fftfreq(height).astype(np.float32)[:, None]
        self._across = np.fft.rfftfreq(width).astype(np.float32)[None, :]

    def round(self, sigma: float, noise: float) -> Grey:
        """Undo the blur of a lens out of focus."""
        square = self._down * self._down + self._across * self._across
        return self._undone(np.exp((-2 * np.pi**2 * sigma * sigma) * square), noise)

    def along(self, length: float, degrees: float, noise: float) -> Grey:
        """Undo the blur of a hand that moved ``length`` pixels, and of a lens that was a little soft."""
        angle = math.radians(degrees)
        along = self._across * math.cos(angle) + self._down * math.sin(angle)
        square = self._down * self._down + self._across * self._across
        moved = np.asarray(np.sinc(length * along), np.float32)
        return self._undone(moved * np.exp(-2 * np.pi**2 * square), noise)

    def _undone(self, spread: NDArray[np.float32], noise: float) -> Grey:
        sharp = np.fft.irfft2(self._spectrum * (spread / (spread * spread + noise)), s=self._size)
        height, width = self._shape
        inside = sharp[_FRAME : _FRAME + height, _FRAME : _FRAME + width]
        return np.ascontiguousarray(np.clip(inside, 0, 255).astype(np.uint8))


def _good(side: int) -> int:
    """Return the next length at which a Fourier transform is quick."""
    return int(cv2.getOptimalDFTSize(side))


def straightened(grey: Grey, corners: Corners, side: int, margin: int) -> Grey:
    """Return the quadrangle as a square of ``side`` pixels, with ``margin`` pixels of its surroundings around it."""
    low, high = margin, margin + side
    square = np.array([(low, low), (high, low), (high, high), (low, high)], np.float32)
    view = cv2.getPerspectiveTransform(corners, square)
    whole = side + 2 * margin
    return np.asarray(
        cv2.warpPerspective(grey, view, (whole, whole), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE),
        np.uint8,
    )

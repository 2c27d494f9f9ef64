"""How exactly a logo lies in a picture: found coarsely, then fitted to a fraction of a pixel.

The logo's edges are laid on the picture's and moved, sized, sheared and stretched until they fit best (Baker and
Matthews, "Lucas-Kanade 20 years on", 2004: the inverse compositional way), first small and then large. Edges of six
directions are compared, not brightness, so that a recoloured logo fits too.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from services.images.known.logo_search import Place, directions
from services.images.known.logo_shapes import Floats, LogoShape
from services.images.known.opencv import cv2

_Affine = NDArray[np.float64]
_SIDES = ((30, 0.35), (84, 0.62))
"""Sides of a square of the logo's area in which it is fitted, one after the other, and how alike it must be then: of
foreign pictures one in a hundred reaches 0.57 in the end, of logos nine in ten 0.75."""
_AROUND = 0.45
_STEPS, _STILL = 24, 0.004
_MARGIN = 4
_GREY = np.array([0.114, 0.587, 0.299], np.float32)
_FARTHEST = 0.3
_FLOOR, _CAUTION = 0.002, 3.0
"""What rounding to whole pixels leaves, and how much more than by their number pixels err together: measured."""


@dataclass(frozen=True, slots=True)
class Fit:
    """``affine`` maps the logo's unit square to pixels of the picture; ``score`` is how alike the edges are, up to 1.

    ``log_ratio`` is the log of the logo's horizontal over its vertical scale, with its ``error``; ``shear`` and
    ``turn`` are in degrees.
    """

    affine: _Affine
    score: float
    log_ratio: float
    error: float
    shear: float
    turn: float

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of the logo's place in the picture."""
        corners = np.array([[0, 0, 1], [1, 0, 1], [0, 1, 1], [1, 1, 1]]) @ self.affine.T
        (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
        return float(left), float(top), float(right), float(bottom)

    @property
    def sides(self) -> tuple[float, float]:
        """Its width and height in pixels of the picture."""
        return float(np.linalg.norm(self.affine[:, 0])), float(np.linalg.norm(self.affine[:, 1]))


def fitted(grey: NDArray[np.uint8], shape: LogoShape, place: Place) -> Fit | None:
    """Return how the logo lies at about ``place``; ``None`` where it slips away from there."""
    left, top, width, height = place.box
    affine = np.array([[width, 0, left], [0, height, top]], np.float64)
    score = error = 0.0
    for side, least in _SIDES:
        told = _settled(grey, shape, affine, side)
        if told is None or told[1] < least or not _near(told[0], place):
            return None
        affine, score, error = told
    across, down = affine[:, 0], affine[:, 1]
    lengths = np.linalg.norm(affine[:, :2], axis=0)
    turn = math.degrees(math.atan2(across[1], across[0]))
    shear = math.degrees(math.asin(max(-1.0, min(1.0, float(across @ down) / float(lengths[0] * lengths[1])))))
    ratio = float(lengths[0] / lengths[1]) / shape.aspect
    return Fit(affine, score, math.log(ratio), error, shear, turn)


def _near(affine: _Affine, place: Place) -> bool:
    left, top, width, height = place.box
    x, y = affine @ np.array([0.5, 0.5, 1.0])
    lengths = np.linalg.norm(affine[:, :2], axis=0)
    moved = max(abs(x - left - width / 2) / width, abs(y - top - height / 2) / height)
    grown = max(abs(math.log(lengths[0] / width)), abs(math.log(lengths[1] / height)))
    return bool(moved < _FARTHEST and grown < _FARTHEST)


def _settled(
    grey: NDArray[np.uint8], shape: LogoShape, affine: _Affine, side: int
) -> tuple[_Affine, float, float] | None:
    """Fit at one size. Returns the map, the likeness of the edges, and the standard error of the log ratio."""
    lengths = np.linalg.norm(affine[:, :2], axis=0)
    scale = side / math.sqrt(float(lengths[0] * lengths[1]))
    width, height = (max(8, round(float(length) * scale)) for length in lengths)
    window, back = _window(grey, affine, scale)
    if window is None or min(window.shape) < 12:
        return None
    template, weight = _template(shape, width, height)
    seen = [cv2.GaussianBlur(one, (3, 3), 0) for one in directions(window)]
    # From the template's pixels to the window's.
    unit = np.array([[1 / width, 0, (0.5 - _MARGIN) / width], [0, 1 / height, (0.5 - _MARGIN) / height], [0, 0, 1]])
    warp = (np.vstack([back @ np.vstack([affine, [0, 0, 1]])]) @ unit)[:2]
    warp, score, error = _descended(template, weight, seen, warp)
    whole = np.linalg.inv(np.vstack([back, [0, 0, 1]])) @ np.vstack([warp, [0, 0, 1]]) @ np.linalg.inv(unit)
    return whole[:2], score, error


def _window(grey: NDArray[np.uint8], affine: _Affine, scale: float) -> tuple[Floats | None, _Affine]:
    """Cut out and resize the surroundings; also returns the map from the picture's pixels to theirs."""
    corners = np.array([[0, 0, 1], [1, 0, 1], [0, 1, 1], [1, 1, 1]]) @ affine.T
    low, high = corners.min(axis=0), corners.max(axis=0)
    room = (high - low) * _AROUND
    left, top = (int(max(0.0, edge)) for edge in low - room)
    right, bottom = (
        int(min(float(limit), edge)) + 1 for limit, edge in zip(grey.shape[::-1], high + room, strict=True)
    )
    cut = grey[top:bottom, left:right]
    if min(cut.shape) < 8:
        return None, affine
    size = (max(8, round(cut.shape[1] * scale)), max(8, round(cut.shape[0] * scale)))
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    across, down = size[0] / cut.shape[1], size[1] / cut.shape[0]
    # Places are told with pixels' middles at whole numbers in warps, at halves in the picture.
    back = np.array([[across, 0, -left * across - 0.5], [0, down, -top * down - 0.5]], np.float64)
    return cv2.resize(cut, size, interpolation=way).astype(np.float32), back


def _template(shape: LogoShape, width: int, height: int) -> tuple[Floats, Floats]:
    small = shape.reduced(width, height).padded(_MARGIN)
    told = [np.stack(directions(small.on(ground) @ _GREY)) for ground in (255.0, 0.0)]
    template = np.stack([cv2.GaussianBlur(one, (3, 3), 0) for one in (told[0] + told[1]) / 2])
    weight = cv2.dilate((small.opaque > 0.2).astype(np.float32), np.ones((7, 7), np.uint8))
    return template, weight


def _descended(template: Floats, weight: Floats, seen: list[Floats], warp: _Affine) -> tuple[_Affine, float, float]:
    """Move the map downhill. Returns the best one, the likeness of the edges there, and the error of the log ratio."""
    height, width = weight.shape
    root = np.sqrt(weight)
    slopes = _slopes(template, root)
    curve = slopes.T @ slopes
    inverse = np.asarray(np.linalg.pinv(curve + np.eye(6) * 1e-6 * np.trace(curve)), np.float64)
    wanted = (template * root).ravel().astype(np.float64)
    length = max(float(np.linalg.norm(wanted)), 1e-6)
    middle = np.array([[1, 0, -width / 2], [0, 1, -height / 2], [0, 0, 1]], np.float64)
    score, best, rest = 0.0, warp, wanted
    for _ in range(_STEPS):
        there = np.concatenate([(_warped(one, warp, width, height) * root).ravel() for one in seen]).astype(np.float64)
        power = float(there @ there)
        if power <= 1e-6:
            break
        together = float(wanted @ there)
        apart = there * (together / power) - wanted
        if together / (math.sqrt(power) * length) > score:
            score, best, rest = together / (math.sqrt(power) * length), warp, apart
        a, b, c, d, e, f = (float(part) for part in inverse @ (slopes.T @ apart))
        moved = np.array([[1 + a, b, c], [d, 1 + e, f], [0, 0, 1]])
        if float(np.linalg.det(moved)) < 0.2:
            break
        warp = (np.vstack([warp, [0, 0, 1]]) @ np.linalg.inv(middle) @ np.linalg.inv(moved) @ middle)[:2]
        if max(abs(c), abs(f), width * max(abs(a), abs(b), abs(d), abs(e)) / 2) < _STILL:
            break
    noise = float(rest @ rest) / max(1.0, float(weight.sum()))  # neighbouring pixels and directions err together
    error = math.sqrt(max(0.0, noise * float(inverse[0, 0] + inverse[4, 4] - 2 * inverse[0, 4])))
    return best, score, math.hypot(_FLOOR, _CAUTION * error)


def _slopes(template: Floats, root: Floats) -> _Affine:
    """Return how each value of the template changes with each of the six numbers of the map, about its middle."""
    height, width = root.shape
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    x, y = columns - width / 2, rows - height / 2
    parts: list[Floats] = []
    for one in template:
        across, down = cv2.Sobel(one, cv2.CV_32F, 1, 0, ksize=3) / 8, cv2.Sobel(one, cv2.CV_32F, 0, 1, ksize=3) / 8
        parts.append(np.stack([across * x, across * y, across, down * x, down * y, down], axis=2) * root[..., None])
    return np.concatenate([part.reshape(-1, 6) for part in parts]).astype(np.float64)


def _warped(one: Floats, warp: _Affine, width: int, height: int) -> Floats:
    return cv2.warpAffine(one, warp, (width, height), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)

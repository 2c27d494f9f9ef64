"""Where a picture lies within a small one: an axis-parallel box, to a fraction of a pixel. Runs in the worker.

Least squares on the brightness (Lucas and Kanade 1981) for the box's four edges and the contrast, first on blurred
pictures, then on sharp ones. The box has its sides along the axes, so sampling it is two interpolations along an axis.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageFilter

Floats = NDArray[np.float32]

_FINE, _WIDE = 4, 8
"""Pixels of the neighbourhood that details are told from: a wide one to find the way, a fine one to measure."""
_SOFTENED = 2.0
_ROUNDS, _ENOUGH = 14, 0.01
"""Steps at most, and the step (thumbnail pixels) after which it stands still."""
_HOPELESS = 0.4
"""Agreement of softened pictures below which no edge will fall into its place."""
_LEAST_SIDE, _LEAST_INSIDE = 8, 0.5
_COARSE = 48
_SCALES = (0.94, 0.87, 0.8, 0.73, 0.66, 0.58, 0.5)
_SHAPES = (1.0, 0.8, 1.25)


@dataclass(frozen=True, slots=True)
class Box:
    """Where the whole picture lies in the thumbnail, in its pixels; may reach out of it."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top


def refined(picture: Image.Image, small: Image.Image, box: Box) -> tuple[float, Box]:
    """Return how well ``picture`` agrees with the part of ``small`` (both greyscale) near ``box``, and the best box.

    Agreement is 1 for equal details, about 0 for foreign ones, -1 where the way led out of the thumbnail.
    """
    if min(box.width, box.height) < 2 * _LEAST_SIDE:
        return -1.0, box
    size = (max(2 * _LEAST_SIDE, round(box.width)), max(2 * _LEAST_SIDE, round(box.height)))
    template = picture.resize(size, Image.Resampling.BOX)
    # The way is found on pictures of half the size, softened, in a quarter of the time.
    halves = (template.reduce(2), small.reduce(2))
    ground = _plane(halves[1], _WIDE // 2, _SOFTENED / 2)
    x, y = small.width / halves[1].width, small.height / halves[1].height
    half = Box(box.left / x, box.top / y, box.right / x, box.bottom / y)
    score, half = _descended(_plane(halves[0], _WIDE // 2, _SOFTENED / 2), ground, half)
    if score < _HOPELESS:
        return score, box
    box = Box(half.left * x, half.top * y, half.right * x, half.bottom * y)
    return _descended(_plane(template, _FINE, 0.0), _plane(small, _FINE, 0.0), box)


def _descended(wanted: Floats, ground: Floats, box: Box) -> tuple[float, Box]:
    best, place = -1.0, box
    for _ in range(_ROUNDS):
        view = _View.of(wanted, ground, box)
        if view is None:
            break
        score = view.agreement()
        if score <= best:
            break  # it went past, or never was near
        best, place = score, box
        box, moved = view.step(box)
        if moved < _ENOUGH:
            break
    return best, place


@dataclass(frozen=True, slots=True)
class _View:
    """The picture's details, and the thumbnail's at the same places where it has any."""

    wanted: Floats
    seen: Floats
    u: Floats
    v: Floats

    @staticmethod
    def of(wanted: Floats, ground: Floats, box: Box) -> _View | None:
        height, width = wanted.shape
        u, v = (np.arange(width, dtype=np.float32) + 0.5) / width, (np.arange(height, dtype=np.float32) + 0.5) / height
        x, y = box.left + u * box.width - 0.5, box.top + v * box.height - 0.5
        across, down = ((at >= 0) & (at < side - 1) for at, side in ((x, ground.shape[1]), (y, ground.shape[0])))
        if min(box.width, box.height) < _LEAST_SIDE or across.mean() < _LEAST_INSIDE or down.mean() < _LEAST_INSIDE:
            return None
        rows = _between(ground, y[down])
        return _View(wanted[np.ix_(down, across)], _between(rows.T, x[across]).T, u[across], v[down])

    def agreement(self) -> float:
        """Return twice the covariance over the sum of variances."""
        power = float(np.vdot(self.seen, self.seen) + np.vdot(self.wanted, self.wanted))
        return 2 * float(np.vdot(self.seen, self.wanted)) / power if power > self.wanted.size else 0.0

    def step(self, box: Box) -> tuple[Box, float]:
        """Return the box after one step of least squares, and how far its edges went at most."""
        down, across = np.gradient(self.seen)
        across *= self.seen.shape[1] / (box.width * (self.u[-1] - self.u[0]))
        down *= self.seen.shape[0] / (box.height * (self.v[-1] - self.v[0]))
        u, v = self.u[None, :], self.v[:, None]
        columns = np.stack(
            [plane.ravel() for plane in (across * (1 - u), across * u, down * (1 - v), down * v, -self.wanted)]
        )
        normal = columns @ columns.T
        # The little beside it lets a picture of one tone, which moves nothing, be solved too.
        normal[np.diag_indices_from(normal)] += 1e-3 * np.trace(normal) / len(normal) + 1e-9
        # seen + gradient · (step of the edges) = gain · wanted; the step is relative to a gain of 1.
        edges = np.linalg.solve(normal, columns @ (self.wanted - self.seen).ravel())[:4]
        most = float(np.abs(edges).max())
        edges *= min(1.0, 4.0 / most) if most else 1.0
        left, right, top, bottom = (float(edge) for edge in edges)
        return Box(box.left + left, box.top + top, box.right + right, box.bottom + bottom), most


def _between(plane: Floats, at: Floats) -> Floats:
    """Return the rows of ``plane`` at fractional places."""
    first = at.astype(np.intp)
    share = (at - first).astype(np.float32)[:, None]
    return np.asarray(plane[first] * (1 - share) + plane[first + 1] * share, np.float32)


def parts(picture: Image.Image, small: Image.Image) -> Iterator[tuple[float, Box]]:
    """Yield, for each scale and shape, the best coarse agreement of the picture with a box inside the thumbnail."""
    factor = max(small.size) / _COARSE
    coarse = small.resize((max(8, round(small.width / factor)), max(8, round(small.height / factor))))
    ground = _Ground(_plane(coarse, 3, 0.0))
    x, y = small.width / coarse.width, small.height / coarse.height
    shape = picture.width / picture.height
    picture = picture.resize((2 * _COARSE, max(8, round(2 * _COARSE / shape))), Image.Resampling.BOX)
    for bent in _SHAPES:
        wide = min(coarse.width, coarse.height * shape * bent)
        for scale in _SCALES:
            w, h = round(wide * scale), round(wide * scale / (shape * bent))
            if min(w, h) < _LEAST_SIDE:
                continue
            wanted = _plane(picture.resize((w, h), Image.Resampling.BOX), 3, 0.0)
            score, left, top = ground.best(wanted)
            yield score, Box(left * x, top * y, (left + w) * x, (top + h) * y)


class _Ground:
    """Where a template agrees best with a picture, all places at once."""

    def __init__(self, pixels: Floats) -> None:
        self._shape = pixels.shape
        self._spectrum = np.fft.rfft2(pixels)
        self._sums = np.pad(np.square(pixels, dtype=np.float64).cumsum(0).cumsum(1), ((1, 0), (1, 0)))

    def best(self, wanted: Floats) -> tuple[float, int, int]:
        """Return (agreement, left, top) of the place of best agreement of ``wanted``, all of it inside."""
        h, w = wanted.shape
        products = np.fft.irfft2(self._spectrum * np.conj(np.fft.rfft2(wanted, self._shape)), self._shape)
        sums = self._sums
        power = sums[h:, w:] - sums[:-h, w:] - sums[h:, :-w] + sums[:-h, :-w]
        valid = products[: power.shape[0], : power.shape[1]]
        scores = 2 * valid / (power + np.square(wanted, dtype=np.float64).sum() + 1)
        top, left = np.unravel_index(int(scores.argmax()), scores.shape)
        return float(scores[top, left]), int(left), int(top)


def _plane(image: Image.Image, radius: int, softened: float) -> Floats:
    """Return what differs from the neighbourhood: light and contrast may have been changed."""
    around = image.filter(ImageFilter.BoxBlur(radius))
    if softened:
        image = image.filter(ImageFilter.GaussianBlur(softened))
    return np.asarray(ImageChops.subtract(image, around, 1.0, 128), np.float32) - 128

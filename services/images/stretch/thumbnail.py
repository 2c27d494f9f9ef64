"""Witness: the little picture that cameras embed, against the picture. Runs in the worker.

Programs that rescale a picture often leave the embedded thumbnail as the camera made it. Its part of the scene is found
by matching: an axis-parallel box in the thumbnail that looks like the whole picture, wherever it lies and however its
sides relate. A stretched picture fills the thumbnail and disagrees in shape; a cropped one fills a part of its own
shape. On some hundred pixels a side.
"""

from __future__ import annotations

import io
import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageFilter

from services.images.witness import Witness

_LARGEST, _LEAST = 1_000_000, 60
"""Pixels of a thumbnail at most, and of its longer side at least."""
_WORKING = 200
_DARK, _EVEN = 24, 6
"""Bars beside the picture are darker than this, or at least this even."""
_FOUND = 0.8
"""Agreement of details at which two pictures are the same scene: others stay below 0.5."""
_SURE = 0.9
_ERROR_OF_DOUBT = 0.2
"""Standard error of the log ratio where nothing agreed at all; it falls to nothing with full agreement."""
_WHOLE, _ERROR_OF_PART = 0.98, 0.006
"""A part has no edges of its own in the thumbnail that would hold the match in place."""
_COARSE = 48
_TRIED, _PROMISING = 2, 0.4
"""How many coarse finds are looked at closely, and the agreement below which none is worth it."""
_SCALES = (0.94, 0.87, 0.8, 0.73, 0.66, 0.58, 0.5)
_SHAPES = (1.0, 0.8, 1.25)
_DOUBT, _DOUBT_AGAINST_NUMBERS = 0.01, 0.4
"""Doubt where the metadata claims nothing else, and where it claims the very size that the picture has: some cameras
squeeze a wide picture into a thumbnail of 4:3."""


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

    def moved(self, across: float, down: float, wider: float, taller: float) -> Box:
        """Return the box shifted, and grown on both sides."""
        return Box(
            self.left + across - wider,
            self.top + down - taller,
            self.right + across + wider,
            self.bottom + down + taller,
        )


def thumbnail(picture: Image.Image, size: tuple[int, int], embedded: bytes, *, claimed: bool) -> Witness | None:
    """Return what the thumbnail ``embedded`` (a JPEG file) says of ``picture``; ``None`` where it shows something else.

    ``picture`` is the decoded picture as stored, maybe reduced; ``size`` its true size. ``claimed`` tells that the
    metadata names that very size. The witness is about stored rows and columns.
    """
    small = _opened(embedded)
    if small is None:
        return None
    inner = _without_bars(small)
    picture = picture.reduce(max(1, max(picture.size) // (3 * _WORKING)))  # evenly, so its shape stays
    best: tuple[float, Box, int] | None = None
    for turn in _turns(inner, size):
        turned = inner.transpose(turn) if turn is not None else inner
        found = _match(picture, turned)
        if best is None or found[0] > best[0]:
            best = (*found, 0 if turn is None else int(turn))
        if found[0] >= _SURE:
            break
    if best is None or best[0] < _FOUND:
        return None
    return _witness(best[0], best[1], size, small.size, claimed=claimed)


def agreement(witness: Witness) -> float:
    """Return how well picture and thumbnail agree where they lie on each other best, at most 1."""
    return float(str((witness.evidence or {}).get("agreement", 0.0)))


def _witness(score: float, box: Box, size: tuple[int, int], small: tuple[int, int], *, claimed: bool) -> Witness:
    log_ratio = math.log(size[0] / size[1]) - math.log(box.width / box.height)
    part = max(box.width / small[0], box.height / small[1]) < _WHOLE
    error = math.hypot(0.4 / min(box.width, box.height), _ERROR_OF_DOUBT * (1 - score), _ERROR_OF_PART if part else 0.0)
    agrees = abs(log_ratio) < 3 * error
    return Witness(
        name="thumbnail",
        log_ratio=log_ratio,
        error=error,
        doubt=_DOUBT_AGAINST_NUMBERS if claimed and not agrees else _DOUBT,
        evidence={
            "width": small[0],
            "height": small[1],
            "box": [round(edge, 2) for edge in (box.left, box.top, box.right, box.bottom)],
            "agreement": round(score, 3),
        },
    )


def _opened(data: bytes) -> Image.Image | None:
    try:
        with Image.open(io.BytesIO(data), formats=["JPEG"]) as image:
            if image.width * image.height > _LARGEST or max(image.size) < _LEAST:
                return None
            image.draft("L", (_WORKING, _WORKING))
            small = image.convert("L")
            small.thumbnail((_WORKING, _WORKING), Image.Resampling.BOX)
            return small
    except (OSError, SyntaxError, ValueError):
        return None  # a broken thumbnail is no reason to refuse a sound picture


def _turns(small: Image.Image, size: tuple[int, int]) -> Iterator[Image.Transpose | None]:
    """Yield how the thumbnail may lie: as it is first, then as before the picture was turned upright."""
    yield None
    if (small.width - small.height) * (size[0] - size[1]) < 0:
        yield Image.Transpose.ROTATE_270
        yield Image.Transpose.ROTATE_90
    else:
        yield Image.Transpose.ROTATE_180


def _without_bars(image: Image.Image) -> Image.Image:
    """Return ``image`` without black or white bars along opposite sides."""
    width, height = image.size
    left, right = _bars([image.crop((x, 0, x + 1, height)) for x in range(width)])
    top, bottom = _bars([image.crop((0, y, width, y + 1)) for y in range(height)])
    if left + right > width / 2 or top + bottom > height / 2:
        return image
    return image.crop((left, top, width - right, height - bottom))


def _bars(lines: list[Image.Image]) -> tuple[int, int]:
    def run(ordered: list[Image.Image]) -> int:
        for number, line in enumerate(ordered):
            low, high = line.getextrema()
            if not (isinstance(high, int) and isinstance(low, int) and (high <= _DARK or low >= 255 - _EVEN)):
                return number
        return len(ordered)

    first, last = run(lines), run(lines[::-1])
    # A true bar has its twin; a dark sky has none.
    return (first, last) if min(first, last) >= 2 and abs(first - last) <= 2 else (0, 0)


def _match(picture: Image.Image, small: Image.Image) -> tuple[float, Box]:
    """Return the best agreement and where the picture lies in ``small``: as a whole first, then as a part."""
    matcher = _Matcher(picture, small)
    whole = matcher.refined(Box(0, 0, *small.size), (2.0, 1.0, 0.5, 0.25))
    if whole[0] >= _SURE:
        return whole
    parts = sorted(_parts(picture, small), key=lambda found: -found[0])[:_TRIED]
    others = [matcher.refined(box, (3.0, 1.5, 0.7, 0.35)) for score, box in parts if score > _PROMISING]
    return max([whole, *others], key=lambda found: found[0])


def _parts(picture: Image.Image, small: Image.Image) -> Iterator[tuple[float, Box]]:
    """Yield, for each scale and shape, the best coarse agreement of the picture with a box inside the thumbnail."""
    factor = max(small.size) / _COARSE
    coarse = small.resize((max(8, round(small.width / factor)), max(8, round(small.height / factor))))
    ground = _Ground(np.asarray(_details(coarse, 3), np.float32) - 128)
    x, y = small.width / coarse.width, small.height / coarse.height
    shape = picture.width / picture.height
    for bent in _SHAPES:
        wide = min(coarse.width, coarse.height * shape * bent)
        for scale in _SCALES:
            w, h = round(wide * scale), round(wide * scale / (shape * bent))
            if min(w, h) < 8:
                continue
            wanted = _details(picture.resize((w, h), Image.Resampling.BOX), 3)
            score, left, top = ground.best(np.asarray(wanted, np.float32) - 128)
            yield score, Box(left * x, top * y, (left + w) * x, (top + h) * y)


class _Ground:
    """Where a template agrees best with a picture, all places at once."""

    def __init__(self, pixels: NDArray[np.float32]) -> None:
        self._shape = pixels.shape
        self._spectrum = np.fft.rfft2(pixels)
        self._sums = np.pad(np.square(pixels, dtype=np.float64).cumsum(0).cumsum(1), ((1, 0), (1, 0)))

    def best(self, wanted: NDArray[np.float32]) -> tuple[float, int, int]:
        """Return (agreement, left, top) of the place of best agreement of ``wanted``, all of it inside."""
        h, w = wanted.shape
        products = np.fft.irfft2(self._spectrum * np.conj(np.fft.rfft2(wanted, self._shape)), self._shape)
        sums = self._sums
        power = sums[h:, w:] - sums[:-h, w:] - sums[h:, :-w] + sums[:-h, :-w]
        valid = products[: power.shape[0], : power.shape[1]]
        scores = 2 * valid / (power + np.square(wanted, dtype=np.float64).sum() + 1)
        top, left = np.unravel_index(int(scores.argmax()), scores.shape)
        return float(scores[top, left]), int(left), int(top)


class _Matcher:
    """Looks for the box of the best agreement near a first guess."""

    def __init__(self, picture: Image.Image, small: Image.Image) -> None:
        self._small = _details(small, 4)
        self._picture = picture
        self._wanted: Image.Image = picture

    def refined(self, box: Box, steps: tuple[float, ...]) -> tuple[float, Box]:
        """Return the agreement and the box at the end of a walk uphill from ``box``, in ever smaller steps."""
        size = (max(8, round(box.width)), max(8, round(box.height)))
        self._wanted = _details(self._picture.resize(size, Image.Resampling.BOX), 4)
        best = self._score(box)
        for step in steps:
            for _ in range(12):
                moves = [box.moved(*move) for move in _moves(step)]
                score, there = max(((self._score(moved), moved) for moved in moves), key=lambda found: found[0])
                if score <= best:
                    break
                best, box = score, there
        return best, box

    def _score(self, box: Box) -> float:
        """Agree where box and thumbnail overlap; a small overlap is none."""
        width, height = self._small.size
        if min(box.width, box.height) < 8:
            return -1.0
        left, top = max(0.0, box.left), max(0.0, box.top)
        right, bottom = min(float(width), box.right), min(float(height), box.bottom)
        if right - left < 0.5 * box.width or bottom - top < 0.5 * box.height:
            return -1.0
        across, down = self._wanted.width / box.width, self._wanted.height / box.height
        part = (
            (left - box.left) * across,
            (top - box.top) * down,
            (right - box.left) * across,
            (bottom - box.top) * down,
        )
        size = (max(8, round(part[2] - part[0])), max(8, round(part[3] - part[1])))
        part = (
            max(0.0, part[0]),
            max(0.0, part[1]),
            min(self._wanted.width, part[2]),
            min(self._wanted.height, part[3]),
        )
        ours = self._small.resize(size, Image.Resampling.BILINEAR, box=(left, top, right, bottom))
        return _agreement(ours, self._wanted.resize(size, Image.Resampling.BILINEAR, box=part))


def _moves(step: float) -> Iterator[tuple[float, float, float, float]]:
    for sign in (step, -step):
        yield sign, 0, 0, 0
        yield 0, sign, 0, 0
        yield 0, 0, sign, 0
        yield 0, 0, 0, sign
        yield 0, 0, sign, sign
        yield sign / 2, 0, sign / 2, 0  # one edge alone
        yield -sign / 2, 0, sign / 2, 0
        yield 0, sign / 2, 0, sign / 2
        yield 0, -sign / 2, 0, sign / 2


def _details(image: Image.Image, radius: int) -> Image.Image:
    """Return what differs from the neighbourhood, around 128: light and contrast may have been changed."""
    return ImageChops.subtract(image, image.filter(ImageFilter.BoxBlur(radius)), 1.0, 128)


def _agreement(first: Image.Image, second: Image.Image) -> float:
    """Return twice the covariance over the sum of variances: 1 for equal pictures, about 0 for foreign ones."""
    a, b = (np.asarray(image, np.float32).ravel() - 128 for image in (first, second))
    power = float(a @ a + b @ b)
    return 2 * float(a @ b) / power if power > a.size else 0.0

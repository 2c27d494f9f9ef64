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
from PIL import Image

from services.images.stretch.alignment import Box, parts, refined
from services.images.witness import Witness

_LARGEST, _LEAST = 1_000_000, 60
"""Pixels of a thumbnail at most, and of its longer side at least."""
_WORKING = 200
_DARK, _EVEN = 24, 6
"""Bars beside the picture are darker than this, or at least this even."""
_FOUND, _FOUND_PART = 0.65, 0.8
"""Agreement of details at which two pictures are the same scene, as a whole and as a part: others stay below 0.5."""
_SURE = 0.86
_ERROR_OF_DOUBT, _ERROR_WITHIN_FRAME = 0.2, 0.02
"""Standard error of the log ratio where nothing agreed at all; it falls to nothing with full agreement, and hardly
matters where the picture fills the thumbnail's frame."""
_ROUNDING = 0.4
"""Pixels of the thumbnail: cameras round its sides down."""
_WHOLE, _ERROR_OF_PART = 0.98, 0.006
"""A part has no edges of its own in the thumbnail that would hold the match in place."""
_TRIED, _PROMISING = 2, 0.4
"""How many coarse finds are looked at closely, and the agreement below which none is worth it."""
_DOUBT, _GOOD, _DOUBT_FAIR, _FAIR, _DOUBT_POOR = 0.003, 0.94, 0.05, 0.8, 0.1
"""Doubt of a disagreement where details agree at least ``_GOOD``, ``_FAIR``, and less. Of some 1,700 unstretched
files (160 real ones of cameras, the others made of photographs of the training half) none misled where they agree."""
_DOUBT_PART, _DOUBT_POOR_PART = 0.01, 0.15
_SMALL_CHANGE, _DOUBT_SMALL = 0.035, 0.3
"""Thumbnails of some programs are a few pixels wrong."""
_OFF, _DOUBT_OFF = 0.0125, 0.3
"""Some programs trim a thumbnail to whole blocks or to its frame: then the picture does not end where it ends."""
_SQUEEZED, _FRAMES, _DOUBT_SQUEEZED = 0.01, (4 / 3, 3 / 4, 1.0), 0.3
_SHAPES = (16 / 9, 3 / 2, 1.0, 2.0, 18.5 / 9, 20 / 9)
"""Some cameras squeeze a picture of one of ``_SHAPES`` into a thumbnail that is one of ``_FRAMES``."""
_RENEWED = 0.4
"""Share of stretched pictures whose program made the thumbnail anew, so that it agrees."""


def thumbnail(picture: Image.Image, size: tuple[int, int], embedded: bytes, *, claimed: bool) -> Witness | None:
    """Return what the thumbnail ``embedded`` (a JPEG file) says of ``picture``; ``None`` where it shows something else.

    ``picture`` is the decoded picture as stored, maybe reduced; ``size`` its true size. ``claimed`` tells that the
    metadata names that very size. The witness is about stored rows and columns.
    """
    opened = _opened(embedded)
    if opened is None:
        return None
    small, flattened = opened
    inner = _without_bars(small)
    picture = picture.reduce(max(1, max(picture.size) // (3 * _WORKING)))  # evenly, so its shape stays
    score, box = _found(picture, inner, size)
    match = _Match(score, box, inner.size, inner.size != small.size)
    if score < (_FOUND if match.fills else _FOUND_PART):
        return None
    return _witness(match, size, flattened, claimed=claimed)


def agreement(witness: Witness) -> float:
    """Return how well picture and thumbnail agree where they lie on each other best, at most 1."""
    return float(str((witness.evidence or {}).get("agreement", 0.0)))


@dataclass(frozen=True, slots=True)
class _Match:
    """How well the picture agrees with a part of the thumbnail, which is ``size`` without its bars."""

    score: float
    box: Box
    size: tuple[int, int]
    barred: bool

    @property
    def part(self) -> bool:
        return self.box.width * self.box.height < _WHOLE * self.size[0] * self.size[1]

    @property
    def fills(self) -> bool:
        """Whether the picture ends where the thumbnail ends."""
        box = self.box
        width, height = self.size if (self.size[0] - self.size[1]) * (box.width - box.height) >= 0 else self.size[::-1]
        off = (box.left / width, box.right / width - 1, box.top / height, box.bottom / height - 1)
        return max(map(abs, off)) <= _OFF

    @property
    def error(self) -> float:
        """Standard error of the log ratio."""
        side = min(self.box.width, self.box.height)
        if self.fills and not self.part:
            return math.hypot(_ROUNDING / side, _ERROR_WITHIN_FRAME * (1 - self.score))
        part = _ERROR_OF_PART if self.part else 0.0
        return math.hypot(_ROUNDING / side, _ERROR_OF_DOUBT * (1 - self.score), part)


def _witness(match: _Match, size: tuple[int, int], flattened: float, *, claimed: bool) -> Witness:
    box, error = match.box, match.error
    # The thumbnail may lie turned beside the picture; then its own flattening does, too.
    turned = (match.size[0] - match.size[1]) * (box.width - box.height) < 0
    log_ratio = math.log(size[0] / size[1]) - math.log(box.width / box.height) + (-flattened if turned else flattened)
    made_anew = abs(log_ratio) < 3 * error and not match.part and not match.barred
    return Witness(
        name="thumbnail",
        log_ratio=log_ratio,
        error=error,
        doubt=0.0 if made_anew else _doubt(match, log_ratio, size, claimed=claimed),
        odds=_RENEWED if made_anew else None,
        evidence={
            "width": match.size[0],
            "height": match.size[1],
            "box": [round(edge, 2) for edge in (box.left, box.top, box.right, box.bottom)],
            "agreement": round(match.score, 3),
            "whole": not match.part,
        },
    )


def _doubt(match: _Match, log_ratio: float, size: tuple[int, int], *, claimed: bool) -> float:
    good = match.score >= _GOOD
    if match.part:
        return _DOUBT_PART if good else _DOUBT_POOR_PART
    doubts = [
        _DOUBT if good else _DOUBT_FAIR if match.score >= _FAIR else _DOUBT_POOR,
        0.0 if match.fills else _DOUBT_OFF,
    ]
    if 3 * match.error < abs(log_ratio) < _SMALL_CHANGE:
        doubts.append(_DOUBT_SMALL)
    if claimed and not match.barred and _is_one_of(match.size, _FRAMES) and _is_one_of(size, _SHAPES):
        doubts.append(_DOUBT_SQUEEZED)
    return max(doubts)


def _is_one_of(size: tuple[int, int], shapes: tuple[float, ...]) -> bool:
    shape = math.log(size[0] / size[1])
    return any(abs(abs(shape) - abs(math.log(known))) < _SQUEEZED for known in shapes)


def _opened(data: bytes) -> tuple[Image.Image, float] | None:
    """Return the thumbnail at working size, and by how much its log shape is too large after rounding to pixels."""
    try:
        with Image.open(io.BytesIO(data), formats=["JPEG"]) as image:
            width, height = image.size
            if width * height > _LARGEST or max(image.size) < _LEAST:
                return None
            image.draft("L", (_WORKING, _WORKING))
            small = image.convert("L")
    except (OSError, SyntaxError, ValueError):
        return None  # a broken thumbnail is no reason to refuse a sound picture
    small.thumbnail((_WORKING, _WORKING), Image.Resampling.BOX)
    return small, math.log(small.width / small.height) - math.log(width / height)


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
    pixels = np.asarray(image)
    (top, bottom), (left, right) = _bars(pixels), _bars(pixels.T)
    if left + right > image.width / 2 or top + bottom > image.height / 2:
        return image
    return image.crop((left, top, image.width - right, image.height - bottom))


def _bars(pixels: NDArray[np.uint8]) -> tuple[int, int]:
    empty = (pixels.max(axis=1) <= _DARK) | (pixels.min(axis=1) >= 255 - _EVEN)
    first, last = (len(empty) if empty.all() else int(np.argmin(empty[::way])) for way in (1, -1))
    # A true bar has its twin; a dark sky has none.
    return (first, last) if min(first, last) >= 2 and abs(first - last) <= 2 else (0, 0)


def _found(picture: Image.Image, small: Image.Image, size: tuple[int, int]) -> tuple[float, Box]:
    """Return the best agreement and where the picture lies in ``small``: in any turn as a whole, then as a part."""
    turned = [small.transpose(turn) if turn is not None else small for turn in _turns(small, size)]
    best = (-1.0, Box(0, 0, *small.size))
    for lying in turned:
        best = max(best, refined(picture, lying, Box(0, 0, *lying.size)), key=_agreement)
        if best[0] >= _SURE:
            return best
    for lying in turned:
        for score, box in sorted(parts(picture, lying), key=_agreement)[-_TRIED:]:
            if score > _PROMISING:
                best = max(best, refined(picture, lying, box), key=_agreement)
        if best[0] >= _SURE:
            break
    return best


def _agreement(found: tuple[float, Box]) -> float:
    return found[0]

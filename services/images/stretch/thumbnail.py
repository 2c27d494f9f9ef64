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
_FOUND = 0.8
"""Agreement of details at which two pictures are the same scene: others stay below 0.5."""
_SURE = 0.9
_ERROR_OF_DOUBT = 0.2
"""Standard error of the log ratio where nothing agreed at all; it falls to nothing with full agreement."""
_WHOLE, _ERROR_OF_PART = 0.98, 0.006
"""A part has no edges of its own in the thumbnail that would hold the match in place."""
_TRIED, _PROMISING = 2, 0.4
"""How many coarse finds are looked at closely, and the agreement below which none is worth it."""
_DOUBT, _DOUBT_AGAINST_NUMBERS = 0.01, 0.4
"""Doubt where the metadata claims nothing else, and where it claims the very size that the picture has: some cameras
squeeze a wide picture into a thumbnail of 4:3."""


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
    score, box = _found(picture, inner, size)
    return _witness(score, box, size, inner.size, claimed=claimed) if score >= _FOUND else None


def agreement(witness: Witness) -> float:
    """Return how well picture and thumbnail agree where they lie on each other best, at most 1."""
    return float(str((witness.evidence or {}).get("agreement", 0.0)))


def _witness(score: float, box: Box, size: tuple[int, int], small: tuple[int, int], *, claimed: bool) -> Witness:
    log_ratio = math.log(size[0] / size[1]) - math.log(box.width / box.height)
    part = box.width * box.height < _WHOLE * small[0] * small[1]
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
            "whole": not part,
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

"""A part of a picture, pixel for pixel, so that people can see what was measured."""

from __future__ import annotations

import io

from PIL import Image

from services.images.looking import pixels

MOST = 2048
"""Pixels of either side of a part: no screen shows more at once."""
Box = tuple[int, int, int, int]


def within(box: Box, width: int, height: int) -> Box:
    """Return the part of ``box`` about its middle that lies in a picture of this size and is small enough to send.

    Never empty: a box outside gives the nearest pixel.
    """
    left, right = _span(box[0], box[2], width)
    top, bottom = _span(box[1], box[3], height)
    return left, top, right, bottom


def part(image: Image.Image, orientation: int, box: Box) -> tuple[Box, bytes]:
    """Return what of ``box`` (displayed pixels) there is, and its pixels upright as PNG."""
    turned = orientation in pixels.TURNED
    width, height = image.size[::-1] if turned else image.size
    shown = within(box, width, height)
    cut = image.crop(_stored(shown, width, height, orientation))
    upright = pixels.upright(cut.convert("RGBA" if cut.has_transparency_data else "RGB"), orientation)
    target = io.BytesIO()
    upright.save(target, "PNG", compress_level=1, exif=b"")
    return shown, target.getvalue()


def _span(low: int, high: int, length: int) -> tuple[int, int]:
    middle = (low + high) // 2
    low, high = max(low, middle - MOST // 2), min(high, middle + MOST // 2)
    low = min(max(low, 0), length - 1)
    return low, min(max(high, low + 1), length)


def _stored(box: Box, width: int, height: int, orientation: int) -> Box:
    """Return where a box of a displayed picture of ``width`` × ``height`` lies in the file."""
    left, top, right, bottom = box
    if orientation in {2, 3, 7, 6}:
        left, right = width - right, width - left
    if orientation in {3, 4, 7, 8}:
        top, bottom = height - bottom, height - top
    return (top, left, bottom, right) if orientation in pixels.TURNED else (left, top, right, bottom)

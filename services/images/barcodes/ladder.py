"""Reads QR codes: as the picture is, and where that fails, mended in ever costlier ways. Runs in the worker.

First the whole picture is read in a few quick versions. What looked like a code there but could not be read, and what
OpenCV takes for one, is laid straight, enlarged and mended for itself: light, sharpness, and blurs of several kinds.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from services.images.barcodes import mending
from services.images.barcodes.mending import Corners, Grey

SIDE = 4000
"""Pixels of the longer side at which pictures are looked at; a code at a tenth of that is still read."""
_SECONDS = 5.0
"""After so long no further way is begun."""
_QUICK_SIDE = 1400
"""Longer side up to which a picture is enlarged as a whole."""
_MOST_PLACES = 6
_STRAIGHT_SIDE, _MARGIN = 480, 48
_WHOLE_SIDE = 1100
_LONGEST_TEXT = 8_000
_MOST_CODES = 20
_FORMATS = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


@dataclass(frozen=True, slots=True)
class Sighting:
    """A code that was read. ``corners`` (x, y) are shares of the picture's width and height, clockwise."""

    text: str
    corners: tuple[tuple[float, float], ...]


def read(
    pixels: NDArray[np.uint8], *, seconds: float = _SECONDS, clock: Callable[[], float] = time.monotonic
) -> list[Sighting]:
    """Return the QR codes in rows of red, green, blue and opacity, from top to bottom; each text once."""
    until = clock() + seconds
    grey = _on_white(pixels)
    places: list[Corners] = []
    for version, factor in _quick(grey, pixels):
        found, unread = _read(version)
        if found:
            return _told(found, version.shape)
        places += [corners / factor for corners in unread]
        if clock() > until:
            return []
    straight = list(_straight(grey, [*places, *_looked_for(grey)])) if clock() < until else []
    for ways in (_mended, _unblurred):
        for place, corners in straight:
            for mended in ways(place):
                found, _ = _read(mended)
                if found:
                    return [_placed(one.text, corners, grey.shape) for one in found[:1]]
                if clock() > until:
                    return []
    return []


def _on_white(pixels: NDArray[np.uint8]) -> Grey:
    grey = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGBA2GRAY), np.uint8)
    if pixels[:, :, 3].min() == 255:
        return grey
    opaque = pixels[:, :, 3].astype(np.float32) / 255
    return np.asarray(grey * opaque + 255 * (1 - opaque), np.uint8)


def _quick(grey: Grey, pixels: NDArray[np.uint8]) -> Iterator[tuple[Grey, float]]:
    """Yield versions of the whole picture, and how much larger they are."""
    yield grey, 1
    yield mending.parted_locally(grey, 31), 1
    longest = max(grey.shape)
    if longest > _QUICK_SIDE:
        half = mending.halved(grey)
        yield half, 0.5
        yield mending.parted_locally(half, 31), 0.5
    else:
        double = mending.resized(grey, 2)
        yield mending.sharpened(double, 2, 2), 2
        yield mending.parted_locally(double, 51), 2
        yield mending.despeckled(double, 5), 2
    yield mending.levelled(grey), 1
    for channel in (0, 2):  # red, blue: a code in a colour may be as bright as its ground
        yield np.ascontiguousarray(pixels[:, :, channel]), 1


def _read(grey: Grey) -> tuple[list[zxingcpp.Barcode], list[Corners]]:
    """Return what could be read, and the corners of what looked like a code and could not."""
    found = zxingcpp.read_barcodes(grey, formats=_FORMATS, return_errors=True)
    good = [one for one in found if one.valid and one.text]
    return good, [_corners(one) for one in found if not one.valid]


def _corners(code: zxingcpp.Barcode) -> Corners:
    where = code.position
    read_ = (where.top_left, where.top_right, where.bottom_right, where.bottom_left)
    return np.array([(point.x, point.y) for point in read_], np.float32)


def _looked_for(grey: Grey) -> list[Corners]:
    """Return what OpenCV takes for codes: it finds some that zxing does not."""
    factor = min(1.0, _QUICK_SIDE / max(grey.shape))
    try:
        there, points = cv2.QRCodeDetector().detectMulti(mending.resized(grey, factor))
    except cv2.error:  # it trips over some pictures
        return []
    if not there:
        return []
    return [np.asarray(four, np.float32) / factor for four in np.reshape(np.asarray(points), (-1, 4, 2))]


def _straight(grey: Grey, places: Sequence[Corners]) -> Iterator[tuple[Grey, Corners]]:
    """Yield each place laid straight; and at last the whole picture, where it is small enough to be one code's."""
    kept: list[Corners] = []
    for corners in places:
        if len(kept) == _MOST_PLACES:
            break
        area = float(cv2.contourArea(corners))
        near = any(float(np.abs(corners.mean(axis=0) - one.mean(axis=0)).max()) < area**0.5 / 8 for one in kept)
        if area > 400 and cv2.isContourConvex(corners) and not near:
            kept.append(corners)
            yield mending.straightened(grey, corners, _STRAIGHT_SIDE, _MARGIN), corners
    height, width = grey.shape
    whole = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    yield mending.resized(grey, min(2.0, _WHOLE_SIDE / max(grey.shape))), whole


def _mended(grey: Grey) -> Iterator[Grey]:
    """Yield versions of one place in better light."""
    level = mending.levelled(grey)
    yield grey
    yield mending.parted(grey)
    yield level
    yield mending.sharpened(level, 3, 3)
    yield mending.parted_locally(grey, 61)
    for side in (5, 9):
        yield mending.despeckled(grey, side)


def _unblurred(grey: Grey) -> Iterator[Grey]:
    """Yield versions of one place in which a blur is undone; which one it was is tried out."""
    blurred = mending.Unblurring(grey)
    for noise in (0.003, 0.02, 0.0007):
        for sigma in (3, 4.2, 6, 7.5, 2):
            yield blurred.round(sigma, noise)
    for length, step in ((8, 30), (12, 30), (17, 22.5), (24, 15), (33, 15)):
        for turn in range(round(180 / step)):
            yield blurred.along(length, turn * step, 0.01)


def _told(found: Sequence[zxingcpp.Barcode], shape: tuple[int, ...]) -> list[Sighting]:
    sightings = {one.text: _placed(one.text, _corners(one), shape) for one in reversed(found)}
    ordered = sorted(sightings.values(), key=lambda one: min(y for _, y in one.corners))
    return ordered[:_MOST_CODES]


def _placed(text: str, corners: Corners, shape: tuple[int, ...]) -> Sighting:
    shares = corners / np.array([shape[1], shape[0]], np.float32)
    return Sighting(text[:_LONGEST_TEXT], tuple((round(float(x), 4), round(float(y), 4)) for x, y in shares))

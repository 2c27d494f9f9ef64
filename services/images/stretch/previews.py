"""The little pictures within a file, as JPEG files of their own: EXIF's, and the one that Photoshop keeps beside it.

Each was made by whoever saved the file then, and programs that know one leave the other as it was: ImageMagick and
Pillow carry Photoshop's along, and viewers renew EXIF's alone.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping, Sequence
from typing import cast

from services.images.stretch.thumbnail import agreement
from services.images.witness import Witness

_EMBEDDED_AT, _EMBEDDED_SIZE, _LONG = 0x0201, 0x0202, 4
_EXIF_HEAD = b"Exif\0\0"
_RESOURCE, _HEAD, _JPEG = 0x040C, 28, b"\0\0\0\1"
"""Photoshop's number for its little picture, the bytes before the JPEG (Adobe's file formats, "Thumbnail resource
format"), and how those begin where it is one."""
_ALIKE = 3.0
"""Standard errors by which two that one program made may differ."""


def previews(info: Mapping[str | tuple[int, int], object]) -> list[bytes]:
    """Return those that are in ``info``, which is Pillow's of the picture."""
    resources = info.get("photoshop")
    found = [embedded_jpeg(info.get("exif"))]
    if isinstance(resources, dict):
        found.append(photoshop_jpeg(cast("Mapping[int, object]", resources).get(_RESOURCE)))
    return [one for one in found if one]


def embedded_jpeg(exif: object) -> bytes:
    """Return the thumbnail's bytes within an EXIF block; empty where there is none.

    Pillow reads the second directory only in some files, so it is followed here: TIFF 6.0, section 2.
    """
    if not isinstance(exif, bytes):
        return b""
    tiff = exif.removeprefix(_EXIF_HEAD)
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return b""
    try:
        (first,) = struct.unpack_from(order + "I", tiff, 4)
        (count,) = struct.unpack_from(order + "H", tiff, first)
        (second,) = struct.unpack_from(order + "I", tiff, first + 2 + 12 * count)
        (count,) = struct.unpack_from(order + "H", tiff, second)
        fields = [struct.unpack_from(order + "HHII", tiff, second + 2 + 12 * number) for number in range(count)]
    except struct.error:
        return b""  # cut off, or no directory at all
    places = {tag: value for tag, kind, _, value in fields if kind == _LONG}
    start, size = places.get(_EMBEDDED_AT, 0), places.get(_EMBEDDED_SIZE, 0)
    return tiff[start : start + size] if second and start and size else b""


def photoshop_jpeg(resource: object) -> bytes:
    """Return the JPEG in Photoshop's resource; empty where it is none."""
    if not isinstance(resource, bytes) or len(resource) <= _HEAD or resource[:4] != _JPEG:
        return b""
    return resource[_HEAD:]


def voices(told: Sequence[Witness]) -> list[Witness]:
    """Return the witnesses that speak for themselves: two that agree were made by one program, and are one voice."""
    kept: list[Witness] = []
    for one in sorted(told, key=agreement, reverse=True):
        if not any(_is_alike(one, other) for other in kept):
            kept.append(one)
    return kept


def _is_alike(one: Witness, other: Witness) -> bool:
    apart = abs((one.log_ratio or 0.0) - (other.log_ratio or 0.0))
    return apart <= _ALIKE * math.hypot(one.error, other.error)

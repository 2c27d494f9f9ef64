"""A part of a JPEG in full size. A JPEG cannot be entered in the middle, but it can be left early."""

from __future__ import annotations

import io
from typing import IO, cast

from PIL import Image, ImageFile

_LOOKED_AT = 16
"""Pixels of the last row by which it is seen whether it was decoded."""


def cut(jpeg: ImageFile.ImageFile, box: tuple[int, int, int, int]) -> Image.Image:
    """Return ``box`` of ``jpeg``, which is not loaded yet and in which it lies: its brightness alone, if it keeps that.

    Decoding ends as soon as the last row is there, which for a progressive file is its end.
    """
    jpeg.draft("L", jpeg.size)
    if jpeg.fp is not None and box[3] < jpeg.height:
        jpeg.fp = cast("IO[bytes]", _Watched(jpeg.fp, jpeg, box[3] - 1))
    try:
        jpeg.load()
    except _Enough:
        jpeg.tile = []  # what was decoded stays, and nothing more is wanted
    return jpeg.crop(box)


class _Enough(Exception):  # noqa: N818 - no error
    pass


class _Watched(io.RawIOBase):
    """A stream that raises :class:`_Enough` when more is wanted although ``row`` of ``image`` is there.

    Pillow begins with a black picture. Where the row is black itself, decoding merely goes on.
    """

    def __init__(self, source: IO[bytes], image: Image.Image, row: int) -> None:
        self._source = source
        self._image = image
        self._places = [(image.width * number // _LOOKED_AT, row) for number in range(_LOOKED_AT)]

    def read(self, size: int = -1, /) -> bytes:
        seen = cast("list[float | tuple[float, ...]]", [self._image.im.getpixel(place) for place in self._places])
        if any(any(pixel) if isinstance(pixel, tuple) else pixel for pixel in seen):
            raise _Enough
        return self._source.read(size)

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return self._source.seek(offset, whence)

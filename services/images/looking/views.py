"""The sizes in which a decoded picture is looked at: each is made when somebody first wants it, and only once.

Whoever measures takes the smallest view that shows what is looked for, and leaves it as it is: others look too.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFile

from services.images.looking import early, pixels

Grey = NDArray[np.uint8]
"""Rows of brightness, 0 to 255."""
Colour = NDArray[np.uint8]
"""Rows of pixels of blue, green and red, as OpenCV wants them."""
SIDE = 1280
"""Pixels of the longer side at which pictures are looked at: about what a platform shows."""
Box = tuple[int, int, int, int]

_MIRRORED = {2: (1, -1), 3: (-1, -1), 4: (-1, 1), 6: (1, -1), 7: (-1, -1), 8: (-1, 1)}
"""For each orientation the steps through rows and columns, after the axes were swapped where it lies on its side."""

cv2.setNumThreads(1)  # the computer belongs to whoever is typing


class Views:
    """A decoded picture. ``decoded`` may have been reduced by its decoder; ``stored`` is the size in the file.

    Where ``deep`` is false somebody is waiting for the first verdicts: leave out ``cut`` and what takes long.

    ``again`` opens the file once more, for :meth:`cut`. All views but ``decoded``, ``brightness`` and what is cut
    are upright.
    See-through pictures are laid on white. Pictures of which :attr:`is_measurable` is false have no views.
    """

    def __init__(
        self,
        decoded: Image.Image,
        orientation: int,
        stored: tuple[int, int],
        again: Callable[[], ImageFile.ImageFile],
        *,
        deep: bool = True,
    ) -> None:
        self.decoded = decoded
        self.orientation = orientation
        self.stored = stored
        self.deep = deep
        self._again = again

    @property
    def is_measurable(self) -> bool:
        """Whether it has a kind of colours that can be measured, and more than a few pixels."""
        return self.decoded.mode in pixels.KNOWN and min(self.decoded.size) >= pixels.LEAST

    @property
    def scale(self) -> float:
        """Pixels of the file for each pixel of :attr:`grey` and :attr:`colour`."""
        return max(self.stored) / min(SIDE, max(self.decoded.size))

    def displayed(self, box: Box, scale: float | None = None) -> Box:
        """Return a box of :attr:`grey` (or of another upright view by its ``scale``) in pixels of the whole picture."""
        factor = self.scale if scale is None else scale
        left, top, right, bottom = (round(side * factor) for side in box)
        width, height = self.stored[::-1] if self.orientation in pixels.TURNED else self.stored
        return max(0, left), max(0, top), min(width, right), min(height, bottom)

    @cached_property
    def grey(self) -> Grey:
        """Upright brightness, at most :data:`SIDE` long."""
        rows = _averaged(_array(self.brightness), SIDE)
        return np.ascontiguousarray(turned(rows, self.orientation))

    @cached_property
    def brightness(self) -> Image.Image:
        """Brightness as stored, not turned; at most four times :data:`SIDE` long."""
        return self._solid if self._solid.mode == "L" else self._solid.convert("L")

    @cached_property
    def colour(self) -> Colour:
        """Upright blue, green and red, at most :data:`SIDE` long."""
        return self.coloured(SIDE)

    def coloured(self, side: int) -> Colour:
        """Return the same, at most ``side`` long; not kept."""
        solid = self._solid
        rows = _array(solid if solid.mode == "RGB" else solid.convert("RGB"))
        size = _within(solid.size, side)
        rows = _halved(rows, side)
        if size != (rows.shape[1], rows.shape[0]):  # for faces and signs that is good enough
            rows = np.asarray(cv2.resize(rows, size, interpolation=cv2.INTER_LINEAR), np.uint8)
        upright = turned(np.asarray(cv2.cvtColor(rows, cv2.COLOR_RGB2BGR), np.uint8), self.orientation)
        return np.ascontiguousarray(upright)

    @cached_property
    def _solid(self) -> Image.Image:
        """At most four times :data:`SIDE` long, not see-through, not turned."""
        small = pixels.reduced(self.decoded, SIDE)
        return pixels.on_white(small) if small.has_transparency_data else small

    def cut(self, box: Box) -> Grey:
        """Return the brightness of every pixel of ``box``, which is of the picture as stored: nothing is turned.

        A JPEG that was decoded reduced is read again, down to the lower edge of the box.
        """
        if self.decoded.size == self.stored:
            return _brightness(self.decoded.crop(box))
        with self._again() as whole:
            return _brightness(early.cut(whole, box))


def _brightness(image: Image.Image) -> Grey:
    solid = pixels.on_white(image) if image.has_transparency_data else image
    return _array(solid if solid.mode == "L" else solid.convert("L"))


def _within(size: tuple[int, int], side: int) -> tuple[int, int]:
    longest = max(size)
    if longest <= side:
        return size
    return max(1, round(size[0] * side / longest)), max(1, round(size[1] * side / longest))


def _averaged(rows: Grey, side: int) -> Grey:
    """Return ``rows`` with the longer side at most ``side``, every pixel the average of those that it stands for.

    OpenCV averages pairs twice as fast as any other number, so what is less than a pair is enlarged to one before.
    """
    size = _within((rows.shape[1], rows.shape[0]), side)
    rows = _halved(rows, side)
    if size == (rows.shape[1], rows.shape[0]):
        return rows
    pairs = cv2.resize(rows, (2 * size[0], 2 * size[1]), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.resize(pairs, size, interpolation=cv2.INTER_AREA), np.uint8)


def _halved(rows: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """Return ``rows`` halved as often as they are still at least ``side`` long."""
    while max(rows.shape) >= 2 * side:
        half = (max(1, rows.shape[1] // 2), max(1, rows.shape[0] // 2))
        rows = np.asarray(cv2.resize(rows, half, interpolation=cv2.INTER_AREA), np.uint8)
    return rows


def turned(rows: NDArray[np.uint8], orientation: int) -> NDArray[np.uint8]:
    """Return ``rows`` as EXIF's ``orientation`` (1 to 8) says, without copying."""
    if orientation in pixels.TURNED:
        rows = rows.swapaxes(0, 1)
    vertical, horizontal = _MIRRORED.get(orientation, (1, 1))
    return rows[::vertical, ::horizontal]


def _array(image: Image.Image) -> NDArray[np.uint8]:
    return np.asarray(image, np.uint8)

"""The sizes in which a decoded picture is looked at: each is made when somebody first wants it, and only once.

Whoever measures takes the smallest view that shows what is looked for, and leaves it as it is: others look too.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from services.images.looking import pixels

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

    Where ``deep`` is false somebody is waiting for the first verdicts: leave out ``full`` and what takes long.

    ``again`` opens the file once more, for :attr:`full`. All views but ``decoded``, ``full``, ``half`` and ``quarter``
    are upright. See-through pictures are laid on white. Pictures of which :attr:`is_measurable` is false have no views.
    """

    def __init__(
        self,
        decoded: Image.Image,
        orientation: int,
        stored: tuple[int, int],
        again: Callable[[], Image.Image],
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
        return self._small("L")

    @cached_property
    def colour(self) -> Colour:
        """Upright blue, green and red, at most :data:`SIDE` long."""
        return np.asarray(cv2.cvtColor(self._small("RGB"), cv2.COLOR_RGB2BGR), np.uint8)

    def _small(self, mode: str) -> NDArray[np.uint8]:
        solid = self._solid
        rows = _array(solid if solid.mode == mode else solid.convert(mode))
        size = _within(solid.size)
        if size != solid.size:
            # Colours are looked at for faces and signs only, and are never reduced by more than half here.
            how = cv2.INTER_AREA if mode == "L" else cv2.INTER_LINEAR
            rows = np.asarray(cv2.resize(rows, size, interpolation=how), np.uint8)
        return np.ascontiguousarray(turned(rows, self.orientation))

    @cached_property
    def _solid(self) -> Image.Image:
        """About twice :data:`SIDE` long or less, not see-through, not turned."""
        small = pixels.reduced(self.decoded, SIDE)
        return pixels.on_white(small) if small.has_transparency_data else small

    @cached_property
    def full(self) -> Grey:
        """Brightness of every pixel as stored, not turned. A JPEG that was decoded reduced is read again."""
        if self.decoded.size == self.stored:
            return _by_strips(self.decoded)
        with self._again() as whole:
            quick = _brightness(whole)
            if quick is not None:
                return quick
            whole.draft("L", whole.size)
            whole.load()
            return _by_strips(whole)

    @cached_property
    def half(self) -> Grey:
        """:attr:`full` at half its size."""
        return _halved(self.full)

    @cached_property
    def quarter(self) -> Grey:
        """:attr:`full` at a quarter of its size."""
        return _halved(self.half)


def _by_strips(image: Image.Image) -> Grey:
    rows = np.empty((image.height, image.width), np.uint8)
    see_through = image.has_transparency_data
    for top, part in pixels.strips(image, pixels.STRIP):
        solid = pixels.on_white(part) if see_through else part
        rows[top : top + part.height] = _array(solid if solid.mode == "L" else solid.convert("L"))
    return rows


def _brightness(jpeg: Image.Image) -> Grey | None:
    """Return what a JPEG stores as brightness. OpenCV hands it over without the copies that Pillow makes."""
    stream: object = getattr(jpeg, "fp", None)
    if jpeg.mode not in {"L", "RGB"} or not isinstance(stream, io.BytesIO):
        return None
    data = np.frombuffer(stream.getbuffer(), np.uint8)
    try:
        found: object = cv2.imdecode(data, cv2.IMREAD_GRAYSCALE | cv2.IMREAD_IGNORE_ORIENTATION)
    except cv2.error:
        return None
    if not isinstance(found, np.ndarray) or found.shape != jpeg.size[::-1]:
        return None
    return np.asarray(found, np.uint8)


def _within(size: tuple[int, int]) -> tuple[int, int]:
    longest = max(size)
    if longest <= SIDE:
        return size
    return max(1, round(size[0] * SIDE / longest)), max(1, round(size[1] * SIDE / longest))


def turned(rows: NDArray[np.uint8], orientation: int) -> NDArray[np.uint8]:
    """Return ``rows`` as EXIF's ``orientation`` (1 to 8) says, without copying."""
    if orientation in pixels.TURNED:
        rows = rows.swapaxes(0, 1)
    vertical, horizontal = _MIRRORED.get(orientation, (1, 1))
    return rows[::vertical, ::horizontal]


def _halved(grey: Grey) -> Grey:
    height, width = (max(1, side // 2) for side in grey.shape)
    return np.asarray(cv2.resize(grey, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def _array(image: Image.Image) -> NDArray[np.uint8]:
    return np.asarray(image, np.uint8)

"""What can be measured in a decoded picture: one small module each, on a reduced picture. The worker's, with Pillow.

Each returns a :class:`services.images.facts.Mark` or ``None``; what is to be said of it is decided in
:mod:`services.images.quality`.
"""

from __future__ import annotations

from PIL import Image

from services.images.facts import Mark
from services.images.looking import bars, compression, pixels, see_through, sharpness

SIDE = 1280
"""Pixels of the longer side at which pictures are looked at: about what a platform shows."""
_KNOWN = pixels.REDUCIBLE | {"P", "PA", "1", "YCbCr"}


def working_size(width: int, height: int) -> tuple[int, int]:
    """Return the size, in the picture's own shape, that a decoder need not go below."""
    longest = max(width, height)
    return max(1, width * SIDE // longest), max(1, height * SIDE // longest)


def marks(image: Image.Image, orientation: int, stored: tuple[int, int]) -> tuple[Mark, ...]:
    """Measure a loaded picture, which may have been decoded reduced from ``stored`` pixels.

    Boxes of the marks are displayed pixels of the whole picture.
    """
    if image.mode not in _KNOWN or min(image.size) < 64:
        return ()
    found = [compression.tables(image), compression.blocks(image)]
    if image.has_transparency_data:
        found.append(see_through.mark(image))
        return tuple(mark for mark in found if mark is not None)
    grey = pixels.reduced(image, SIDE).convert("L")
    grey.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS, reducing_gap=2.0)
    scale = max(stored) / max(grey.size)
    grey = pixels.upright(grey, orientation)
    found += [*sharpness.marks(grey), bars.mark(grey)]
    return tuple(mark.scaled(scale) for mark in found if mark is not None)

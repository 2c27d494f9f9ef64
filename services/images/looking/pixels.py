"""What every step does with a decoded picture before its own work. Runs in the worker."""

from __future__ import annotations

from PIL import Image, ImageOps

ORIENTATION = 0x0112
"""EXIF's tag."""
TURNED = range(5, 9)
"""Its values that lay a picture on its side."""
REDUCIBLE = frozenset(("L", "LA", "RGB", "RGBA", "RGBX", "CMYK"))
"""Modes that can be averaged as they are."""
KNOWN = REDUCIBLE | {"P", "PA", "1", "YCbCr"}
"""Modes that can be measured."""
LEAST = 64
"""Pixels of the shorter side that a measurable picture has."""


def reduced(image: Image.Image, side: int) -> Image.Image:
    """Return ``image`` with its longer side at least twice ``side``, where that is quickly had; else as it is."""
    factor = max(image.size) // (2 * side)
    return image.reduce(factor) if factor > 1 and image.mode in REDUCIBLE else image


def upright(image: Image.Image, orientation: int) -> Image.Image:
    """Return ``image`` turned as EXIF's ``orientation`` (1 to 8) says."""
    if orientation == 1:
        return image
    image.getexif()[ORIENTATION] = orientation
    return ImageOps.exif_transpose(image)


def on_white(image: Image.Image) -> Image.Image:
    """Return a see-through ``image`` on white ground, as most screens show it."""
    clear = image.convert("RGBA")
    ground = Image.new("RGB", clear.size, "white")
    ground.paste(clear, mask=clear.getchannel("A"))
    return ground

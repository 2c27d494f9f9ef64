"""What every step does with a decoded picture before its own work. Runs in the worker."""

from __future__ import annotations

from collections.abc import Iterator

from PIL import Image, ImageOps

ORIENTATION = 0x0112
"""EXIF's tag."""
TURNED = range(5, 9)
"""Its values that lay a picture on its side."""
REDUCIBLE = frozenset(("L", "LA", "RGB", "RGBA", "RGBX", "CMYK"))
"""Modes that can be averaged as they are."""
SHRINKABLE = frozenset(("JPEG", "MPO"))  # MPO: a phone's JPEG with further pictures behind the first
"""Formats whose decoder can leave pixels out."""
KNOWN = REDUCIBLE | {"P", "PA", "1", "YCbCr"}
"""Modes that can be measured."""
STRIP = 512
"""Rows that are worked on at once."""
LEAST = 64
"""Pixels of the shorter side that a measurable picture has."""


def within(size: tuple[int, int], side: int) -> tuple[int, int]:
    """Return ``size``, in its own shape, with the longer side ``side``: what a decoder need not go below."""
    longest = max(size)
    return max(1, size[0] * side // longest), max(1, size[1] * side // longest)


def load_near(image: Image.Image, side: int) -> None:
    """Decode ``image`` in colours, with few more pixels than ``side`` of the longer side where its format can."""
    if image.format in SHRINKABLE:
        image.draft("RGB", within(image.size, side))  # a square would have most cameras' pictures decoded whole
    image.load()


def reduced(image: Image.Image, side: int) -> Image.Image:
    """Return ``image`` with its longer side at least twice ``side``, where it is larger; else as it is."""
    factor = max(image.size) // (2 * side)
    if factor < 2:
        return image
    return image.reduce(factor) if image.mode in REDUCIBLE else _reduced_by_strips(image, factor)


def strips(image: Image.Image, step: int) -> Iterator[tuple[int, Image.Image]]:
    """Yield first row and picture of each strip of ``step`` rows: a whole copy of a large one takes 400 MB."""
    for top in range(0, image.height, step):
        yield top, image.crop((0, top, image.width, min(image.height, top + step)))


def _reduced_by_strips(image: Image.Image, factor: int) -> Image.Image:
    mode = "RGBA" if image.has_transparency_data else "L" if image.mode in {"1", "I;16", "I", "F"} else "RGB"
    small = Image.new(mode, (-(-image.width // factor), -(-image.height // factor)))
    for top, part in strips(image, factor * (STRIP // factor or 1)):
        small.paste(part.convert(mode).reduce(factor), (0, top // factor))
    return small


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

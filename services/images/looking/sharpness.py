"""How sharp is the sharpest part? A portrait before a soft ground and stars at night are sharp somewhere.

Two measures per tile of 40 × 40, on tiles that have something to be sharp in. *Softness* (after Crété and others, "The
blur effect", 2007): how little of the differences between neighbours another blur takes away; 0 is crisp, 1 is fog.
*Detail*: what is lost, for the same differences, when the tile is halved and enlarged again; an enlarged picture loses
next to nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image, ImageChops, ImageFilter

from services.images.facts import Mark

_TILE = 40
_TEXTURED = 3.5
"""Grey levels of mean difference between neighbours, both ways: less is sky, wall or night."""
_FEWEST = 12
_RADIUS = 3
_MARGIN = 4


@dataclass(frozen=True, slots=True)
class _Tile:
    number: int
    energy: float
    softness: float
    detail: float


def marks(grey: Image.Image) -> list[Mark]:
    """Return ``softness`` and ``detail`` of the sharpest tiles; nothing where too few tiles have any texture."""
    columns = (grey.width - 2 * _MARGIN) // _TILE
    tiles = [tile for tile in _tiles(grey, columns) if tile.energy >= _TEXTURED]
    if len(tiles) < _FEWEST:
        return []
    aside = len(tiles) // 50 + 1  # a caption, a logo or a date on a blurred picture is sharp, and small
    softness = sorted(tile.softness for tile in tiles)[aside]
    detail = sorted((tile.detail for tile in tiles), reverse=True)[aside]
    box = _box(max(tiles, key=lambda tile: tile.energy).number, columns, grey.size)
    return [Mark("softness", softness, box), Mark("detail", detail, box)]


def _tiles(grey: Image.Image, columns: int) -> list[_Tile]:
    rows = (grey.height - 2 * _MARGIN) // _TILE
    if rows < 1 or columns < 1:
        return []
    area = (_MARGIN, _MARGIN, _MARGIN + columns * _TILE, _MARGIN + rows * _TILE)
    blurred = grey.filter(ImageFilter.BoxBlur(_RADIUS))
    energy = [0.0] * (columns * rows)
    lost = [0.0] * (columns * rows)
    for across, down in ((1, 0), (0, 1)):
        now = ImageChops.difference(grey, ImageChops.offset(grey, across, down))
        then = ImageChops.difference(blurred, ImageChops.offset(blurred, across, down))
        energy = [a + b for a, b in zip(energy, _means(now, area), strict=True)]
        lost = [a + b for a, b in zip(lost, _means(ImageChops.subtract(now, then), area), strict=True)]
    detail = _means(ImageChops.difference(grey, _halved(grey)), area)
    return [
        _Tile(number, e, 1 - gone / e if e else 1.0, d / e if e else 0.0)
        for number, (e, gone, d) in enumerate(zip(energy, lost, detail, strict=True))
    ]


def _halved(grey: Image.Image) -> Image.Image:
    even = (0, 0, grey.width // 2 * 2, grey.height // 2 * 2)
    small = grey.reduce(2, box=even)
    back = small.resize((even[2], even[3]), Image.Resampling.BICUBIC)  # pyright: ignore[reportUnknownMemberType]
    whole = grey.copy()
    whole.paste(back, (0, 0))
    return whole


def _means(image: Image.Image, area: tuple[int, int, int, int]) -> list[float]:
    tiles = image.crop(area).convert("F").reduce(_TILE)
    return [float(str(value)) for value in tiles.get_flattened_data()]


def _box(number: int, columns: int, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """Return the surroundings of a tile, 240 × 160 where the picture has them."""
    width, height = min(240, size[0]), min(160, size[1])
    x = _MARGIN + number % columns * _TILE + _TILE // 2 - width // 2
    y = _MARGIN + number // columns * _TILE + _TILE // 2 - height // 2
    left, top = min(max(0, x), size[0] - width), min(max(0, y), size[1] - height)
    return left, top, left + width, top + height

"""Carries plans out: one decoded picture, one JPEG for each frame. Runs in the worker process only.

Both directions are scaled by the same factor (see :mod:`services.images.fitting.plans`); the picture is turned upright,
its colours become sRGB, what is see-through lies on the ground, and nothing is told but the credits.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PIL import Image, ImageColor, ImageEnhance, ImageFilter

from services.images import sharing
from services.images.facts import JsonObject
from services.images.looking import pixels

_BLURRED = "blurred"
_BEST, _LEAST = 92, 10
"""JPEG qualities: at most the first; below, the best that keeps within the limit."""
_SPARE = 1.5
"""How many pixels one of the result is made of at least, where the picture has them: fewer would be soft."""
_BLUR_SIDE, _BLUR_RADIUS, _DIMMED = 48, 3, 0.8
_RESIZABLE = ("L", "RGB", "RGBA", "CMYK", "LAB")


@dataclass(frozen=True, slots=True)
class Order:
    """A plan as the worker gets it. ``source`` is (left, top, right, bottom) in displayed pixels, ``drawn`` (left, top,
    width, height) on the canvas.
    """

    source: tuple[float, float, float, float]
    drawn: tuple[int, int, int, int]
    canvas: tuple[int, int]
    ground: str
    max_bytes: int

    @staticmethod
    def from_json(data: JsonObject) -> Order:
        left, top, right, bottom = (float(side) for side in cast("list[float]", data["source"]))
        x, y, wide, high = (int(side) for side in cast("list[int]", data["drawn"]))
        width, height = (int(side) for side in cast("list[int]", data["canvas"]))
        limit = int(cast("int", data["max_bytes"]))
        return Order((left, top, right, bottom), (x, y, wide, high), (width, height), str(data["ground"]), limit)

    @property
    def scale(self) -> float:
        return self.drawn[2] / (self.source[2] - self.source[0])


def rendered(
    image: Image.Image, orientation: int, kept: sharing.Kept, orders: Sequence[Order]
) -> tuple[JsonObject, bytes]:
    """Return ``{"made": [{"bytes", "quality"}, …]}`` and the JPEGs one behind the other."""
    made: list[JsonObject] = []
    body: list[bytes] = []
    source = _Decoded(image, orientation, max((order.scale for order in orders), default=1.0))
    for order in orders:
        data, quality = _within(source.fitted(order), order.max_bytes, kept)
        made.append({"bytes": len(data), "quality": quality})
        body.append(data)
    return {"made": made}, b"".join(body)


class _Decoded:
    """The picture upright in its own colours: they are converted when it is small."""

    def __init__(self, image: Image.Image, orientation: int, scale: float) -> None:
        """``scale`` is the largest that will be asked for: a JPEG is decoded at a fraction where that is enough."""
        width, height = image.size
        if image.format in {"JPEG", "MPO"} and scale * _SPARE < 1:
            image.draft(image.mode, (math.ceil(width * scale * _SPARE), math.ceil(height * scale * _SPARE)))
        image.load()
        # The decoder leaves whole powers of two out, and rounds odd sizes up: their quotient would be a hair off.
        self._factor = 1 / max(1, round(width / image.width))
        self._size = (height, width) if orientation in pixels.TURNED else (width, height)
        profile = image.info.get("icc_profile")
        self._profile = bytes(profile) if profile and not sharing.is_srgb(image) else None
        self._see_through = image.has_transparency_data
        ready = sharing.eight_bits(image)
        if self._see_through:
            ready = ready.convert("RGBA")
        elif ready.mode not in _RESIZABLE:
            ready = ready.convert("RGB")
        self._levels = [pixels.upright(ready, orientation)]
        """The picture, its half, its quarter …: made when first needed, and used for all frames that are small."""

    def fitted(self, order: Order) -> Image.Image:
        left, top, wide, high = order.drawn
        part = self._part(order.source, (wide, high))
        if (wide, high) == order.canvas and part.mode == "RGB":
            return part
        canvas = self._ground(order)
        if part.mode == "RGBA":
            canvas.paste(part, (left, top), part.getchannel("A"))
        else:
            canvas.paste(part, (left, top))
        return canvas

    def _part(self, source: tuple[float, float, float, float], size: tuple[int, int]) -> Image.Image:
        image, scale = self._level((source[2] - source[0]) / size[0])
        box = (
            max(0.0, source[0] * scale),
            max(0.0, source[1] * scale),
            min(float(image.width), source[2] * scale),
            min(float(image.height), source[3] * scale),
        )
        part = image.resize(size, Image.Resampling.LANCZOS, box=box)
        if self._profile is not None:
            part = sharing.managed(part, self._profile, self._see_through, [])
        part = part.convert("RGBA" if self._see_through else "RGB")
        part.info.clear()
        return part

    def _level(self, per_pixel: float) -> tuple[Image.Image, float]:
        """Return the smallest level that has enough where ``per_pixel`` pixels become one, and its scale."""
        number = max(0, math.floor(math.log2(max(1.0, per_pixel * self._factor / _SPARE))))
        while len(self._levels) <= number and min(self._levels[-1].size) > 1:
            self._levels.append(self._levels[-1].reduce(2))
        number = min(number, len(self._levels) - 1)
        return self._levels[number], self._factor / 2**number

    def _ground(self, order: Order) -> Image.Image:
        if order.ground != _BLURRED:
            return Image.new("RGB", order.canvas, ImageColor.getrgb(order.ground)[:3])
        width, height = order.canvas
        side = _BLUR_SIDE / max(width, height)
        small = (max(1, round(width * side)), max(1, round(height * side)))
        part = self._part(self._covering(small[0] / small[1]), small)
        if part.mode == "RGBA":
            part = pixels.on_white(part)
        soft = part.filter(ImageFilter.GaussianBlur(_BLUR_RADIUS)).resize(order.canvas, Image.Resampling.BICUBIC)
        return ImageEnhance.Brightness(soft).enhance(_DIMMED)

    def _covering(self, ratio: float) -> tuple[float, float, float, float]:
        """Return the middle of the picture in a shape, in displayed pixels."""
        width, height = self._size
        wide, high = (height * ratio, height) if width > height * ratio else (width, width / ratio)
        left, top = (width - wide) / 2, (height - high) / 2
        return left, top, left + wide, top + high


def _within(image: Image.Image, limit: int, kept: sharing.Kept) -> tuple[bytes, int]:
    """Return ``image`` as the best JPEG of at most ``limit`` bytes, and its quality. Its size never changes."""
    data = sharing.jpeg(image, _BEST, kept)
    if len(data) <= limit:
        return data, _BEST
    best: tuple[bytes, int] | None = None
    low, high = _LEAST, _BEST - 1
    while low <= high:
        middle = (low + high) // 2
        data = sharing.jpeg(image, middle, kept)
        if len(data) <= limit:
            best, low = (data, middle), middle + 1
        else:
            high = middle - 1
    if best is None:
        raise ValueError("does not get small enough")
    return best

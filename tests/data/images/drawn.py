"""Draws pictures that have enough in them to be known again: shapes of all sizes, and no two alike."""

from __future__ import annotations

import random

from PIL import Image, ImageDraw, ImageFilter


def drawn(seed: int, size: tuple[int, int] = (640, 480), shapes: int = 220) -> Image.Image:
    """Return a picture of overlapping shapes, slightly soft as a photograph is."""
    dice = random.Random(seed)
    width, height = size
    image = Image.new("RGB", size, tuple(dice.randrange(60, 200) for _ in range(3)))
    pen = ImageDraw.Draw(image)
    for number in range(shapes):
        side = max(6, int(min(size) * 0.5 * (1 - number / shapes) ** 2 * dice.random()))
        x, y = dice.randrange(width), dice.randrange(height)
        colour = tuple(dice.randrange(256) for _ in range(3))
        if dice.random() < 0.5:
            pen.ellipse((x, y, x + side, y + int(side * dice.uniform(0.4, 1.6))), fill=colour)
        else:
            corners = [(x + dice.randrange(-side, side), y + dice.randrange(-side, side)) for _ in range(3)]
            pen.polygon(corners, fill=colour)
    return image.filter(ImageFilter.GaussianBlur(0.7))


def crest(ground: tuple[int, ...] = (0, 0, 0, 0)) -> Image.Image:
    """A round crest with a letter and three bars, 200 × 200."""
    image = Image.new("RGBA", (200, 200), ground)
    pen = ImageDraw.Draw(image)
    pen.ellipse((0, 0, 199, 199), fill=(140, 20, 40, 255))
    pen.ellipse((22, 22, 177, 177), fill=(255, 255, 255, 255))
    pen.polygon([(100, 35), (150, 95), (50, 95)], fill=(20, 60, 140, 255))
    for number in range(3):
        pen.rectangle((55 + number * 34, 105, 75 + number * 34, 160 - number * 12), fill=(140, 20, 40, 255))
    return image

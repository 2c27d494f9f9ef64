"""Pages, notices, tables, scans and posters full of type: the commonest pictures of a unit, and none of them stretched.

Drawn anew with fonts and photographs that the limits of ``services/images/stretch/typeset.py`` were not chosen on.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont, ImageOps

from services.images import codec
from services.images.facts import Limits
from services.images.stretch.finding import stretched
from tests.benchmarks import images_data
from tests.benchmarks.result import Result

EACH = 40
FONTS = (
    "opentype/inter/Inter-Regular.otf", "opentype/inter/Inter-Bold.otf", "opentype/urw-base35/NimbusRoman-Regular.otf",
    "opentype/urw-base35/NimbusSans-Regular.otf",
)  # fmt: skip
_SIZES = ((1080, 1350), (1080, 1080), (1240, 1754), (1600, 900), (827, 1169))
_WORDS = [
    "Yüksekokulumuzda", "güz", "yarıyılı", "bütünleme", "sınavları", "ek", "yerleştirme", "kayıt", "yenileme", "harç",
    "ödeme", "günleri", "şöyledir", "öğrencilerimizin", "dikkatine", "kulüp", "tanıtım", "şenliği", "çağrı", "İhtiyaç",
]  # fmt: skip
Drawer = Callable[[np.random.Generator], Image.Image]


def results() -> Iterator[Result]:
    for name, draw in (
        ("pages", _page), ("tables", _table), ("notices with a photograph", _notice), ("scans", _scan),
        ("type on a photograph", _over),
    ):  # fmt: skip
        rng = np.random.default_rng([EACH, *name.encode()])
        said = [finding for _ in range(EACH) for finding in _judged(draw(rng), rng)]
        yield Result(f"print, {name} ({EACH}): called stretched", len(said) / EACH, "share", 0.02)
        warned = sum(confidence >= 0.5 for confidence in said)
        yield Result(f"print, {name} ({EACH}): with a warning", warned / EACH, "share")


def _judged(image: Image.Image, rng: np.random.Generator) -> Iterator[float]:
    target = io.BytesIO()
    if rng.integers(2):
        image.save(target, "PNG")
    else:
        image.save(target, "JPEG", quality=int(rng.integers(70, 96)))
    for finding in stretched(codec.examine(target.getvalue(), Limits())):
        yield float(str(finding.data["confidence"]))


def _font(rng: np.random.Generator, size: int) -> ImageFont.FreeTypeFont:
    there = [path for name in FONTS if (path := Path("/usr/share/fonts") / name).is_file()]
    if not there:
        raise RuntimeError("no font to draw with: install fonts-inter")
    return ImageFont.truetype(str(there[int(rng.integers(len(there)))]), size)


def _ground(rng: np.random.Generator) -> tuple[Image.Image, tuple[int, int, int]]:
    size = _SIZES[int(rng.integers(len(_SIZES)))]
    paper, ink = (((255, 255, 255), (15, 15, 20)), ((252, 248, 240), (60, 20, 20)), ((18, 52, 86), (245, 245, 245)))[
        int(rng.integers(3))
    ]
    return Image.new("RGB", size, paper), ink


def _set(
    image: Image.Image, box: tuple[int, int, int, int], ink: tuple[int, int, int], rng: np.random.Generator
) -> None:
    draw, size = ImageDraw.Draw(image), int(rng.integers(15, 44))
    font, leading = _font(rng, size), float(rng.uniform(1.15, 1.7))
    left, top, right, bottom = box
    line = float(top)
    while line + size < bottom:
        words = ""
        while font.getlength(words) < (right - left) * rng.uniform(0.6, 0.95):
            words += f"{_WORDS[int(rng.integers(len(_WORDS)))]} "
        draw.text((left, line), words, fill=ink, font=font)
        line += size * leading * (2 if rng.uniform() < 0.1 else 1)


def _page(rng: np.random.Generator) -> Image.Image:
    image, ink = _ground(rng)
    margin = image.width // int(rng.integers(8, 20))
    _set(image, (margin, margin, image.width - margin, image.height - margin), ink, rng)
    return image


def _table(rng: np.random.Generator) -> Image.Image:
    image, ink = _ground(rng)
    draw, rows, columns = ImageDraw.Draw(image), int(rng.integers(6, 30)), int(rng.integers(2, 8))
    high, wide = image.height / rows, image.width / columns
    font = _font(rng, int(min(30, high * 0.5)))
    for row in range(rows):
        for column in range(columns):
            word = _WORDS[int(rng.integers(len(_WORDS)))]
            draw.text((column * wide + 10, row * high + high * 0.2), f"{word} {row + column}", fill=ink, font=font)
        draw.line((0, row * high, image.width, row * high), fill=ink, width=int(rng.integers(1, 4)))
    for column in range(columns):
        draw.line((column * wide, 0, column * wide, image.height), fill=ink, width=1)
    return image


def _photograph(rng: np.random.Generator, size: tuple[int, int]) -> Image.Image:
    photos = [one for one in images_data.fetched("test") if one.kind == "photo"]
    pixels = photos[int(rng.integers(len(photos)))].pixels()
    return ImageOps.fit(Image.fromarray(pixels), size, Image.Resampling.LANCZOS)  # one scale: cut, not stretched


def _notice(rng: np.random.Generator) -> Image.Image:
    image, ink = _ground(rng)
    height = int(image.height * rng.uniform(0.25, 0.55))
    image.paste(_photograph(rng, (image.width, height)))
    _set(image, (60, height + 40, image.width - 60, image.height - 40), ink, rng)
    return image


def _scan(rng: np.random.Generator) -> Image.Image:
    page = _page(rng).rotate(float(rng.uniform(-1.2, 1.2)), Image.Resampling.BICUBIC, fillcolor=(250, 250, 250))
    light = np.linspace(-10, 6, page.width)[None, :, None] + rng.normal(0, 3.5, (page.height, page.width, 1))
    return Image.fromarray((np.asarray(page) + light).clip(0, 255).astype(np.uint8))


def _over(rng: np.random.Generator) -> Image.Image:
    image = _photograph(rng, _SIZES[int(rng.integers(len(_SIZES)))])
    box = (60, image.height // 3, image.width - 60, image.height - 80)
    ImageDraw.Draw(image).rectangle(box, fill=(255, 255, 255))
    _set(image, (box[0] + 30, box[1] + 30, box[2] - 30, box[3] - 30), (20, 20, 20), rng)
    return image

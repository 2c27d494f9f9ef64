"""The unit's library: is a picture found again however it was changed, how exactly is it measured, how quickly?

Every second test photograph is in the library. Half of these come back in every way that pictures do; the photographs
outside are foreign. The search among 50,000 has fingerprints of the same pictures, their features dealt anew.
"""

from __future__ import annotations

import hashlib
import io
import math
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import psutil
from PIL import Image, ImageDraw, ImageEnhance, ImageFont, ImageOps

from services.images.client import WorkerClient
from services.images.known.features import fingerprint
from services.images.library.fingerprints import MOST, Fingerprint
from services.images.library.index import PictureIndex
from services.images.library.matching import LibraryMatcher
from tests.benchmarks import images_data
from tests.benchmarks.result import Result, percentile

_SEED, _SIDE, _MANY, _SEARCHES = 415_411, 1600, 50_000, 40
_Changed = tuple[Image.Image, float]
"""A picture, and the log of its horizontal over its vertical scale."""


def results() -> Iterator[Result]:
    photos = [one for one in images_data.fetched("test") if one.kind == "photo"]
    with tempfile.TemporaryDirectory() as folder:
        yield from _found(photos, Path(folder))
        yield from _searched(photos[:60], Path(folder))


def _found(photos: list[images_data.Picture], folder: Path) -> Iterator[Result]:
    worker = WorkerClient()
    library = LibraryMatcher(worker, folder.joinpath, lambda: PictureIndex(folder / "pictures.idx"))
    kept, foreign = photos[::2], photos[1::2]
    scenes = {picture.sha256: picture.scene for picture in photos}
    try:
        for picture in kept:
            _reduced(picture).save(folder / picture.sha256, "JPEG", quality=92)
            library.add(picture.sha256)
        errors: list[float] = []
        found = asked = 0
        for picture in kept[::2]:
            dice = random.Random(f"{_SEED}{picture.sha256}")
            for change in CHANGES.values():
                made, truth = change(_reduced(picture), dice)
                made.save(folder / "asked.jpg", quality=dice.choice((60, 75, 85, 95)))
                mine = [one for one in library.find(folder / "asked.jpg") if one.sha256 == picture.sha256]
                asked += 1
                found += bool(mine)
                errors += [abs(mine[0].log_ratio - truth)] if mine and not mine[0].exact else []
        false = 0
        for picture in foreign:
            _reduced(picture).save(folder / "asked.jpg", quality=85)
            matches = library.find(folder / "asked.jpg")
            strange = [one for one in matches if scenes[one.sha256] != picture.scene]
            false += bool(strange)
            for one in strange:
                sys.stderr.write(
                    f"foreign picture found: {picture.name} as {one.sha256[:12]} ({one.inliers}, {one.likeness:.2f})\n"
                )
    finally:
        worker.close()
    yield Result("images: library, picture found again (18 ways of changing it)", found / asked, "share", 0.9, ">=")
    yield Result("images: library, error of the ratio, median", statistics.median(errors) * 100, "%", 0.05)
    yield Result("images: library, error of the ratio, 90th percentile", percentile(errors, 0.9) * 100, "%", 0.3)
    yield Result("images: library, foreign pictures found", false / len(foreign), "share", 0.005)


def _searched(photos: list[images_data.Picture], folder: Path) -> Iterator[Result]:
    prints = [fingerprint(np.asarray(_reduced(picture, 1280).convert("L"), np.uint8)) for picture in photos]
    before = psutil.Process(os.getpid()).memory_info().rss
    index = PictureIndex(folder / "many.idx")
    for number, made in enumerate(_dealt(prints)):
        index.add(hashlib.sha256(str(number).encode()).hexdigest(), made)
    again = PictureIndex(folder / "many.idx")
    start = time.perf_counter()
    len(again)
    opened = time.perf_counter() - start
    memory = (psutil.Process(os.getpid()).memory_info().rss - before) / 2  # two indexes are open
    times: list[float] = []
    for made in (prints * _SEARCHES)[:_SEARCHES]:
        start = time.perf_counter()
        again.search(made)
        times.append(time.perf_counter() - start)
    yield Result("images: library, search among 50,000, median", statistics.median(times) * 1000, "ms", 100)
    yield Result("images: library, search among 50,000, 95th percentile", percentile(times, 0.95) * 1000, "ms")
    yield Result("images: library, opening the index of 50,000", opened * 1000, "ms")
    yield Result("images: library, memory of the index of 50,000", memory / 1e6, "MB", 100)


def _dealt(prints: list[Fingerprint]) -> Iterator[Fingerprint]:
    """Deal the words of real pictures into 50,000 new ones, with bits of their own: words are as frequent as ever."""
    dice = np.random.default_rng(_SEED)
    pool = np.concatenate([one.features for one in prints])
    for _ in range(_MANY):
        features = pool[dice.integers(0, len(pool), MOST)].copy()
        features["bits"] = dice.integers(0, 1 << 32, (MOST, features["bits"].shape[1]), np.uint32)
        features["x"], features["y"] = dice.integers(0, 65536, (2, MOST), np.uint16)
        yield Fingerprint(dice.integers(0, 1 << 63, 8, np.uint64), features, features[:0])


def _reduced(picture: images_data.Picture, side: int = _SIDE) -> Image.Image:
    image = Image.fromarray(picture.pixels())
    image.thumbnail((side, side))
    return image.convert("RGB")


def _stretched(image: Image.Image, ratio: float) -> _Changed:
    size = (max(1, round(image.width * ratio**0.5)), max(1, round(image.height / ratio**0.5)))
    made = image.resize(size, Image.Resampling.LANCZOS)
    return made, math.log((size[0] / image.width) / (size[1] / image.height))


def _cropped(image: Image.Image, dice: random.Random, share: float) -> Image.Image:
    width, height = round(image.width * share**0.5), round(image.height * share**0.5)
    left, top = dice.randint(0, image.width - width), dice.randint(0, image.height - height)
    return image.crop((left, top, left + width, top + height))


def _small(image: Image.Image) -> _Changed:
    made = image.copy()
    made.thumbnail((480, 480))
    return made, math.log((made.width / image.width) / (made.height / image.height))


def _poor(image: Image.Image) -> Image.Image:
    target = io.BytesIO()
    image.save(target, "JPEG", quality=50)
    return Image.open(target).convert("RGB")


def _filtered(image: Image.Image) -> Image.Image:
    bright = ImageEnhance.Contrast(ImageEnhance.Brightness(image).enhance(1.2)).enhance(1.3)
    return ImageEnhance.Color(bright).enhance(0.4)


def _written(image: Image.Image) -> Image.Image:
    made = image.copy()
    pen = ImageDraw.Draw(made)
    pen.rectangle((0, image.height * 0.7, image.width, image.height * 0.95), fill=(20, 60, 140))
    font = ImageFont.load_default(image.height * 0.1)
    pen.text((image.width * 0.05, image.height * 0.73), "BAHAR ŞENLİĞİ 2026", "white", font)
    return made


def _framed(image: Image.Image) -> Image.Image:
    canvas = Image.new("RGB", (round(image.width * 1.6), round(image.height * 1.9)), (240, 230, 210))
    ImageDraw.Draw(canvas).rectangle((0, 0, canvas.width, canvas.height * 0.25), fill=(150, 20, 40))
    canvas.paste(image, (round(image.width * 0.3), round(image.height * 0.5)))
    return canvas


def _shrunk_then(image: Image.Image, ratio: float) -> _Changed:
    small, truth = _small(image)
    made, more = _stretched(small, ratio)
    return made, truth + more


CHANGES: dict[str, Callable[[Image.Image, random.Random], _Changed]] = {
    "recompressed at 50": lambda image, _: (_poor(image), 0.0),
    "wider by 10 %": lambda image, _: _stretched(image, 1.1),
    "wider by 25 %": lambda image, _: _stretched(image, 1.25),
    "wider by 40 %": lambda image, _: _stretched(image, 1.4),
    "higher by 43 %": lambda image, _: _stretched(image, 0.7),
    "cropped to half": lambda image, dice: (_cropped(image, dice, 0.5), 0.0),
    "cropped to a quarter": lambda image, dice: (_cropped(image, dice, 0.25), 0.0),
    "cropped and wider": lambda image, dice: _stretched(_cropped(image, dice, 0.25), 1.1),
    "480 pixels": lambda image, _: _small(image),
    "480 pixels and wider": lambda image, _: _shrunk_then(image, 1.2),
    "filtered": lambda image, _: (_filtered(image), 0.0),
    "written upon": lambda image, _: (_written(image), 0.0),
    "written upon and higher": lambda image, _: _stretched(_written(image), 0.85),
    "mirrored": lambda image, _: (ImageOps.mirror(image), 0.0),
    "mirrored and wider": lambda image, _: _stretched(ImageOps.mirror(image), 1.15),
    "in a template": lambda image, _: (_framed(image), 0.0),
    "in a stretched template": lambda image, _: _stretched(_framed(image), 1.1),
    "filtered and wider": lambda image, _: _stretched(_filtered(image), 1.15),
}

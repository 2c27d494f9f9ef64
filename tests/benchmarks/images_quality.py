"""What the eye sees: defects made on free photographs are found, and good photographs are left alone.

``python -m tests.benchmarks.images_quality dev`` measures the half on which thresholds are chosen, and names each false
alarm; the benchmark reports the other one.
"""

from __future__ import annotations

import io
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from PIL import Image, ImageFilter

from services.images import codec
from services.images.facts import Limits
from services.images.quality import quality
from tests.benchmarks import images_data
from tests.benchmarks.result import Result
from tests.data.images import screens

SIDE = 1280
SOFT = frozenset(("image.blurred", "image.upscaled"))
Encoded = Callable[[Image.Image], bytes]


def jpeg(image: Image.Image, level: int = 88) -> bytes:
    target = io.BytesIO()
    image.save(target, "JPEG", quality=level)
    return target.getvalue()


def png(image: Image.Image) -> bytes:
    target = io.BytesIO()
    image.save(target, "PNG", compress_level=1)
    return target.getvalue()


def enlarged(image: Image.Image, side: int) -> Image.Image:
    small = image.copy()
    small.thumbnail((side, side))
    return small.resize(image.size, Image.Resampling.BICUBIC)


def framed(image: Image.Image, *, lying: bool) -> Image.Image:
    width, height = image.size
    ground = Image.new("RGB", (width, height + height // 4) if lying else (width + width // 3, height))
    ground.paste(image, (0, height // 8) if lying else (width // 6, 0))
    return ground


DEFECTS: dict[str, tuple[Encoded, frozenset[str], float | None]] = {
    "blurred, sigma 2": (lambda image: jpeg(image.filter(ImageFilter.GaussianBlur(2))), SOFT, None),
    "blurred, sigma 2.5": (lambda image: jpeg(image.filter(ImageFilter.GaussianBlur(2.5))), SOFT, 0.80),
    "blurred, sigma 4": (lambda image: jpeg(image.filter(ImageFilter.GaussianBlur(4))), SOFT, 0.80),
    "enlarged from 256 pixels": (lambda image: jpeg(enlarged(image, 256)), SOFT, 0.90),
    "enlarged from 320 pixels": (lambda image: jpeg(enlarged(image, 320)), SOFT, 0.70),
    "JPEG, quality 20": (lambda image: jpeg(image, 20), frozenset(("image.compressed",)), 0.99),
    "black bars above and below": (
        lambda image: jpeg(framed(image, lying=True)),
        frozenset(("image.borders",)),
        0.65,
    ),
    "a phone's screen with the picture": (
        lambda image: jpeg(screens.phone(image), 90),
        frozenset(("image.screenshot",)),
        0.95,
    ),
    "the same, light": (
        lambda image: png(screens.phone(image, dark=False, width=828, height=1792)),
        frozenset(("image.screenshot",)),
        0.95,
    ),
    "printers' colours": (lambda image: jpeg(image.convert("CMYK")), frozenset(("image.colours",)), 1.0),
}
HARMLESS: dict[str, Encoded] = {
    "saved again, quality 85": lambda image: jpeg(image, 85),
    "saved again, quality 60": lambda image: jpeg(image, 60),
    "PNG of a JPEG of quality 75": lambda image: png(Image.open(io.BytesIO(jpeg(image, 75)))),
}
MOST_FALSE = 0.03
DESCRIPTIVE = frozenset(("image.text-small", "image.colours", "image.banding"))
"""Told of photographs of pages, of files with such a profile, of posterized ones: facts, counted on their own."""


def results() -> Iterable[Result]:
    yield from measured("test")


def measured(half: str) -> Iterator[Result]:
    """Yield the figures of a half."""
    counted = [picture for picture in images_data.fetched(half) if picture.kind == "photo"]
    hits: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for picture in counted:
        _count(picture, hits, seen, named=half == "dev")
    yield Result(f"good photographs looked at, half {half}", seen["as they are"], "pictures")
    for name in ("as they are", *HARMLESS):
        yield Result(f"false alarms on quality: {name}", hits[name] / max(1, seen[name]), "share", MOST_FALSE)
    for rule in sorted(DESCRIPTIVE):
        yield Result(f"good photographs with {rule}", hits[rule] / max(1, seen["as they are"]), "share")
    for name, (_, _, goal) in DEFECTS.items():
        yield Result(f"defect told: {name}", hits[name] / max(1, seen[name]), "share", goal, ">=")
    yield from _type()


def _count(picture: images_data.Picture, hits: Counter[str], seen: Counter[str], *, named: bool) -> None:
    data = picture.path.read_bytes()
    try:
        alarms = _rules(data)
    except codec.RefusedPicture:
        return
    seen["as they are"] += 1
    hits["as they are"] += bool(alarms - DESCRIPTIVE)
    hits.update(alarms & DESCRIPTIVE)
    if alarms and named:
        print("  ", picture.name, sorted(alarms))
    with Image.open(io.BytesIO(data)) as opened:
        image = opened.convert("RGB")
    image.thumbnail((SIDE, SIDE))
    for name, made in HARMLESS.items():
        seen[name] += 1
        hits[name] += bool(_rules(made(image)) - DESCRIPTIVE)
    for name, (made, rules, _) in DEFECTS.items():
        if name.startswith("enlarged") and max(image.size) < 1000:
            continue
        seen[name] += 1
        hits[name] += bool(_rules(made(image)) & rules)


def _type() -> Iterator[Result]:
    """Posters and letters of many sizes: small type is told, type that a phone shows readably is not."""
    small = [screens.poster(size, width=width) for width in (1080, 1400, 2000) for size in _sizes(width, 4, 6.5)]
    large = [screens.poster(size, width=width) for width in (1080, 1400, 2000) for size in _sizes(width, 10, 16)]
    told = [["image.text-small" in _rules(jpeg(image, 90)) for image in images] for images in (small, large)]
    yield Result("type of 4 to 6.5 points on a phone told", sum(told[0]) / len(small), "share", 0.95, ">=")
    yield Result("type of 10 to 16 points on a phone told", sum(told[1]) / len(large), "share", 0.0)


def _sizes(width: int, low: float, high: float) -> list[float]:
    return [(low + (high - low) * step / 4) * width / 390 for step in range(5)]


def _rules(data: bytes) -> set[str]:
    return {one.rule for one in quality(codec.examine(data, Limits()))}


if __name__ == "__main__":
    for row in measured(sys.argv[1] if len(sys.argv) > 1 else "dev"):
        print(f"{row.name:<60} {row.value:.3f} {'' if row.holds is None else row.holds}", flush=True)

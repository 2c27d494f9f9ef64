"""Pictures with a known past: what stretches and histories the benchmark, and the training of the network, look at.

Seven histories, as a picture reaches a unit's editor:

- ``A`` stretched, saved without loss; ``B``, ``C``, ``D`` saved as JPEG of quality 95, 85, 75;
- ``E`` stretched, then reduced evenly, then JPEG; ``F`` sent by a chat application first, then stretched;
- ``H`` forced into a frame that is smaller than it.

Every history has its unstretched twin: the same ways of being cut, enlarged, reduced and saved, both axes alike.
"""

from __future__ import annotations

import io
import math
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

Pixels = NDArray[np.uint8]
HISTORIES = "ABCDEFH"
RATIOS = (0.7, 0.8, 0.9, 0.95, 1.05, 1.1, 1.25, 1.4)
_CV = {"cv-linear": cv2.INTER_LINEAR, "cv-cubic": cv2.INTER_CUBIC, "cv-area": cv2.INTER_AREA}
_PILLOW = {name: Image.Resampling[name.upper()] for name in ("lanczos", "bicubic", "bilinear", "hamming")}
_KEYS = {"mitchell": (1 / 3, 1 / 3), "catmull-rom": (0.0, 0.5), "b-spline": (1.0, 0.0)}
"""B and C of Mitchell and Netravali's family: ImageMagick's and GIMP's ways, filtered or not when reducing."""
COMMON = ("lanczos", "bicubic", "cv-linear", "cv-cubic", "cv-area")
_COMMON_SHARES = (1 / 3, 1 / 3, 1 / 9, 1 / 9, 1 / 9)
ALL = (
    "lanczos",
    "bicubic",
    "bilinear",
    "cv-linear",
    "cv-cubic",
    "cv-area",
    "hamming",
    "mitchell",
    "catmull-rom",
    "b-spline",
    "nearest",
)
_ALL_SHARES = (0.2, 0.2, 0.1, 0.1, 0.1, 0.06, 0.03, 0.1, 0.06, 0.01, 0.04)


_EXACT = {"B": 95, "C": 85, "D": 75}


@dataclass(frozen=True, slots=True)
class Made:
    """A finished picture; ``log_ratio`` is of the horizontal over the vertical scale, after rounding to pixels."""

    image: Image.Image
    log_ratio: float


def made(source: Pixels, rng: np.random.Generator, log_ratio: float, history: str, *, varied: bool = False) -> Made:
    """Cut a piece out of ``source`` (rows of RGB) and let ``history`` happen to it.

    The result has about 0.9 megapixels where ``source`` has enough, with ``varied`` 0.3 to 1.1 and more resamplers.
    """
    area = rng.uniform(0.3, 1.1) * 1e6 if varied else 0.9e6
    across, down = _scales(rng, log_ratio, history)
    later = float(rng.uniform(0.45, 0.9)) if history == "E" else 1.0
    image = _piece(source, rng, history, area, (across * later, down * later))
    if history == "F":
        image = jpeg(image, int(rng.integers(60, 86)), 2)
    wide, high = max(64, round(image.width * across)), max(64, round(image.height * down))
    true = math.log(wide / image.width * image.height / high) if log_ratio else 0.0
    if (wide, high) != image.size:
        image = resized(image, (wide, high), _resampler(rng, varied=varied))
    if history == "E":
        smaller = max(64, round(wide * later)), max(64, round(high * later))
        image = resized(image, smaller, _resampler(rng, varied=varied))
    return Made(_saved(image, rng, history, varied=varied), true)


def _scales(rng: np.random.Generator, log_ratio: float, history: str) -> tuple[float, float]:
    """Return what the stretch does to each axis: to one alone, or to both while the size changes too."""
    ratio = math.exp(log_ratio)
    if history == "H":
        common, which = float(rng.uniform(0.35, 0.95)), "both"
    else:
        which = str(rng.choice(["x", "y", "both"], p=[0.3, 0.3, 0.4]))
        even = which == "both" or (log_ratio == 0 and rng.random() < 0.5)
        common = float(math.exp(rng.uniform(-0.55, 0.3))) if even else 1.0
    if which == "both" or log_ratio == 0:
        return common * math.sqrt(ratio), common / math.sqrt(ratio)
    return (ratio, 1.0) if which == "x" else (1.0, 1 / ratio)


def _piece(
    source: Pixels, rng: np.random.Generator, history: str, area: float, scales: tuple[float, float]
) -> Image.Image:
    """Return the piece that will have ``area`` pixels after ``scales``; often one that was reduced evenly before."""
    height, width = source.shape[:2]
    aspect = float(math.exp(rng.uniform(-0.4, 0.4)))
    wide, high = math.sqrt(area * aspect) / scales[0], math.sqrt(area / aspect) / scales[1]
    room = min(width / wide, height / high)
    before = 1.0
    if room > 1.3 and rng.random() < (0.5 if history == "F" else 0.35):
        before = 1 / float(rng.uniform(1.2, min(room, 3.5)))
    fits = min(1.0, width * before / wide, height * before / high)
    wide, high = wide * fits, high * fits
    cut_wide, cut_high = min(width, int(wide / before)), min(height, int(high / before))
    left, top = int(rng.integers(0, width - cut_wide + 1)), int(rng.integers(0, height - cut_high + 1))
    if rng.random() < 0.6:  # cut on the grid of the JPEG that it came from
        left, top = left - left % 8, top - top % 8
    image = Image.fromarray(np.ascontiguousarray(source[top : top + cut_high, left : left + cut_wide]))
    if before < 1:
        image = image.resize(
            (max(64, round(cut_wide * before)), max(64, round(cut_high * before))),
            Image.Resampling[str(rng.choice(["LANCZOS", "BICUBIC", "BOX"]))],
        )
        if history != "F" and rng.random() < 0.5:
            image = jpeg(image, int(rng.integers(80, 98)), int(rng.choice([0, 2])))
    return image


def _saved(image: Image.Image, rng: np.random.Generator, history: str, *, varied: bool) -> Image.Image:
    low, high = {"B": (92, 98), "C": (82, 90), "D": (70, 80), "E": (75, 95), "F": (90, 91), "H": (78, 96)}.get(
        history, (0, 1)
    )
    quality = int(rng.integers(low, high))
    if not varied:
        quality = _EXACT.get(history, quality)
    subsampling = int(rng.choice([0, 2], p=[0.3, 0.7]))
    if history == "A":
        return image
    if varied and rng.random() < 0.06:
        return _through(image, "WEBP", quality=max(60, quality - 5))
    return jpeg(image, quality, subsampling)


def jpeg(image: Image.Image, quality: int, subsampling: int) -> Image.Image:
    return _through(image, "JPEG", quality=quality, subsampling=subsampling)


def _through(image: Image.Image, file_format: str, **options: int) -> Image.Image:
    file = io.BytesIO()
    image.save(file, file_format, **options)
    file.seek(0)
    again = Image.open(file)
    again.load()
    return again


def _resampler(rng: np.random.Generator, *, varied: bool) -> str:
    return str(rng.choice(ALL, p=_ALL_SHARES) if varied else rng.choice(COMMON, p=_COMMON_SHARES))


def resized(image: Image.Image, size: tuple[int, int], how: str) -> Image.Image:
    """Return ``image`` at ``size``, by one of :data:`ALL`."""
    if how in _PILLOW:
        return image.resize(size, _PILLOW[how])
    if how == "nearest":
        return image.resize(size, Image.Resampling.NEAREST)
    pixels = np.asarray(image)
    if how in _CV:
        return Image.fromarray(np.asarray(cv2.resize(pixels, size, interpolation=_CV[how]), np.uint8))
    kernel = _cubic(*_KEYS[how])
    rows = _along_rows(pixels.astype(np.float32), size[1], kernel)
    both = _along_rows(rows.transpose(1, 0, 2), size[0], kernel).transpose(1, 0, 2)
    return Image.fromarray(np.clip(np.rint(both), 0, 255).astype(np.uint8))


def _cubic(b: float, c: float) -> Callable[[NDArray[np.float32]], NDArray[np.float32]]:
    def kernel(distance: NDArray[np.float32]) -> NDArray[np.float32]:
        x = np.abs(distance)
        inner = ((12 - 9 * b - 6 * c) * x**3 + (-18 + 12 * b + 6 * c) * x**2 + (6 - 2 * b)) / 6
        outer = ((-b - 6 * c) * x**3 + (6 * b + 30 * c) * x**2 + (-12 * b - 48 * c) * x + (8 * b + 24 * c)) / 6
        return np.where(x < 1, inner, np.where(x < 2, outer, 0)).astype(np.float32)

    return kernel


def _along_rows(
    rows: NDArray[np.float32], count: int, kernel: Callable[[NDArray[np.float32]], NDArray[np.float32]]
) -> NDArray[np.float32]:
    scale = rows.shape[0] / count
    width = max(1.0, scale)
    centres = (np.arange(count) + 0.5) * scale - 0.5
    reach = math.ceil(2 * width)
    first = np.floor(centres).astype(int) - reach + 1
    total = np.zeros((count, *rows.shape[1:]), np.float32)
    weights = np.stack([kernel(((first + tap - centres) / width).astype(np.float32)) for tap in range(2 * reach)])
    weights /= weights.sum(axis=0)
    for tap in range(2 * reach):
        total += weights[tap][:, None, None] * rows[np.clip(first + tap, 0, rows.shape[0] - 1)]
    return total


def striped(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Lay blinds, a fence or cloth over a part of ``pixels``: what is periodic by itself is no trace of scaling."""
    height, width = pixels.shape[:2]
    image = pixels.astype(np.float32)
    for axis in ((0,), (1,), (0, 1))[int(rng.choice(3, p=[0.45, 0.35, 0.2]))]:
        length = (height, width)[axis]
        period = math.exp(rng.uniform(math.log(3), math.log(90)))
        places = np.arange(length) / period * (1 + rng.uniform(-0.1, 0.1) * np.linspace(0, 1, length))
        wave = sum(rng.normal() / order * np.sin(2 * np.pi * (order * places + rng.random())) for order in (1, 2, 3, 4))
        if rng.random() < 0.4:
            wave = np.where(wave > np.quantile(wave, rng.uniform(0.2, 0.8)), 1.0, -1.0)
        profile = (wave / (np.abs(wave).max() + 1e-6) * rng.uniform(3, 60)).astype(np.float32)
        image += profile[:, None, None] if axis == 0 else profile[None, :, None]
    top, left = int(rng.integers(0, height // 2)), int(rng.integers(0, width // 2))
    covered = pixels.astype(np.float32)
    bottom, right = top + int(height * rng.uniform(0.4, 1)), left + int(width * rng.uniform(0.4, 1))
    covered[top:bottom, left:right] = image[top:bottom, left:right]
    return np.clip(np.rint(covered), 0, 255).astype(np.uint8)


_SAYINGS = (
    "Bahar Şenliği", "Öğrenci Konseyi Seçimi", "Kütüphane 7/24 açık", "12 Mayıs Pazartesi, 14.00", "Konferans Salonu",
    "Kayıtlar başladı!", "Erasmus+ bilgilendirme", "Mezuniyet Töreni", "Herkes davetlidir.", "birim@universite.edu.tr",
    "Sergi açılışı", "Ücretsiz katılım", "Doç. Dr. Ayşe Yılmaz", "Yaz okulu başvuruları", "Kariyer Günleri 2025",
)  # fmt: skip


def poster(photos: list[Pixels], rng: np.random.Generator) -> Image.Image:
    """Draw an announcement as units make them: ground, shapes, text, often a photograph (evenly scaled)."""
    size = ((1080, 1080), (1080, 1350), (1200, 630), (1920, 1080), (1080, 1920), (1600, 900))[int(rng.integers(6))]
    image = _ground(photos, rng, size)
    draw = ImageDraw.Draw(image, "RGBA")
    for _ in range(int(rng.integers(1, 7))):
        left, top = int(rng.integers(-100, size[0])), int(rng.integers(-100, size[1]))
        box = (left, top, left + int(rng.integers(60, size[0])), top + int(rng.integers(20, size[1] // 2)))
        fill = (*(int(v) for v in rng.integers(0, 256, 3)), int(rng.choice([120, 200, 255])))
        kind = int(rng.integers(3))
        if kind == 0:
            draw.rectangle(box, fill=fill)
        elif kind == 1:
            draw.rounded_rectangle(box, radius=min(30, (box[3] - box[1]) // 3), fill=fill)
        else:
            draw.ellipse(box, fill=fill)
    if photos and rng.random() < 0.5:
        inset = _covering(photos, rng, (int(size[0] * rng.uniform(0.3, 0.8)), int(size[1] * rng.uniform(0.2, 0.5))))
        image.paste(inset, (int(rng.integers(0, size[0] // 3)), int(rng.integers(0, size[1] // 2))))
    for _ in range(int(rng.integers(3, 12))):
        font = ImageFont.load_default(size=float(rng.integers(18, 120)))
        colour = tuple(int(v) for v in rng.choice([[255] * 3, [0] * 3, list(rng.integers(0, 256, 3))]))
        place = (int(rng.integers(0, size[0] // 2)), int(rng.integers(0, size[1])))
        draw.text(place, str(rng.choice(_SAYINGS)), fill=colour, font=font)
    return image


def _ground(photos: list[Pixels], rng: np.random.Generator, size: tuple[int, int]) -> Image.Image:
    kind = rng.random()
    if photos and kind < 0.3:
        image = _covering(photos, rng, size)
        return image.filter(ImageFilter.GaussianBlur(float(rng.uniform(2, 20)))) if rng.random() < 0.5 else image
    first, last = rng.integers(0, 256, 3), rng.integers(0, 256, 3)
    if kind < 0.6:
        return Image.new("RGB", size, tuple(int(v) for v in first))
    steps = np.linspace(0, 1, size[1] if kind < 0.8 else size[0], dtype=np.float32)[:, None]
    line = (first * (1 - steps) + last * steps).astype(np.uint8)
    grid = np.repeat(line[:, None], size[0], 1) if kind < 0.8 else np.repeat(line[None], size[1], 0)
    return Image.fromarray(np.ascontiguousarray(grid))


def _covering(photos: list[Pixels], rng: np.random.Generator, size: tuple[int, int]) -> Image.Image:
    """Return a photograph cut and evenly scaled so that it fills ``size``."""
    photo = Image.fromarray(photos[int(rng.integers(len(photos)))])
    scale = max(size[0] / photo.width, size[1] / photo.height)
    wide, high = min(size[0] / scale, photo.width), min(size[1] / scale, photo.height)
    left, top = (photo.width - wide) / 2, (photo.height - high) / 2
    return photo.resize(size, Image.Resampling.LANCZOS, (left, top, left + wide, top + high))

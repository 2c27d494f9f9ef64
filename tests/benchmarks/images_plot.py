"""The calibration plot of the model card: how often the app is right where it names a probability."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from services.images.stretch.fusion import PRIOR

ROOT = Path(__file__).resolve().parents[2]
PLOT = ROOT / "build" / "model-calibration.png"
_EDGES = (0.0, 0.3, 0.5, 0.7, 0.85, 0.95, 1.0)
_SIZE, _MARGIN = 900, 130
_INK, _FAINT, _BLUE = "#1d1d1f", "#c9c9ce", "#1f5fa8"


def rows(confidence: NDArray[np.float64], stretched: NDArray[np.bool_]) -> list[tuple[float, float, float, int, int]]:
    """Return (from, to, mean said, share right, pictures) for each span of confidence that has pictures.

    The app expects :data:`PRIOR` of all pictures to be stretched; the benchmark has far more, so that both kinds are
    weighted to that share here.
    """
    weight = np.where(stretched, PRIOR / stretched.mean(), (1 - PRIOR) / (1 - stretched.mean()))
    found: list[tuple[float, float, float, int, int]] = []
    for low, high in itertools.pairwise(_EDGES):
        inside = (confidence > 0) & (confidence >= low) & (confidence < high if high < 1 else confidence <= 1)
        if inside.any():
            mass = weight[inside]
            said = float(np.average(confidence[inside], weights=mass))
            right = float(np.average(stretched[inside], weights=mass))
            found.append((low, high, said, right, int(inside.sum())))
    return found


def calibration(confidence: NDArray[np.float64], stretched: NDArray[np.bool_], path: Path = PLOT) -> Path:
    """Draw what was said against what was right, and return where."""
    return drawn([(said, right, count) for _, _, said, right, count in rows(confidence, stretched)], path)


def drawn(points: list[tuple[float, float, int]], path: Path) -> Path:
    """Draw ``points`` (said, right, pictures) and the line on which they should lie."""
    image = Image.new("RGB", (_SIZE, _SIZE), "white")
    draw = ImageDraw.Draw(image)
    small, large = _font(22), _font(28)
    for step in range(0, 11, 2):
        share = step / 10
        for x, y in ((share, 0.0), (0.0, share)):
            end = _place(share, 1) if x else _place(1, share)
            draw.line((*_place(x, y), *end), fill=_FAINT)
        draw.text((_place(share, 0)[0], _place(0, 0)[1] + 12), f"%{step * 10}", fill=_INK, font=small, anchor="mt")
        draw.text((_place(0, 0)[0] - 12, _place(0, share)[1]), f"%{step * 10}", fill=_INK, font=small, anchor="rm")
    draw.line((*_place(0, 0), *_place(1, 1)), fill=_FAINT, width=3)
    places = [_place(said, right) for said, right, _ in points]
    draw.line(places, fill=_BLUE, width=4)
    for number, (x, y) in enumerate(places):
        draw.ellipse((x - 9, y - 9, x + 9, y + 9), fill=_BLUE)
        below = number % 2 == 0  # neighbours must not write over each other
        place, anchor = ((x, y + 18), "mt") if below else ((x, y - 14), "mb")
        draw.text(place, f"{points[number][2]} görsel", fill=_INK, font=small, anchor=anchor)
    draw.text((_SIZE // 2, _SIZE - 40), "Programın söylediği olasılık", fill=_INK, font=large, anchor="mm")
    label = Image.new("RGB", (_SIZE, 50), "white")
    ImageDraw.Draw(label).text(
        (_SIZE // 2, 25), "Gerçekten gerilmiş olanların payı", fill=_INK, font=large, anchor="mm"
    )
    image.paste(label.rotate(90, expand=True), (4, 0))
    path.parent.mkdir(exist_ok=True)
    image.save(path, optimize=True)
    return path


def _place(x: float, y: float) -> tuple[float, float]:
    span = _SIZE - 1.5 * _MARGIN
    return _MARGIN + x * span, _SIZE - _MARGIN - y * span


def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    try:
        return ImageFont.truetype("DejaVuSans.ttf", size)
    except OSError:
        return ImageFont.load_default(size)

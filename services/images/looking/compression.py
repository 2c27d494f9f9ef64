"""How much did compression take away: told by a JPEG's own tables, and by the 8 × 8 grid left in any other file."""

from __future__ import annotations

import statistics
from typing import cast

from PIL import Image, ImageChops

from services.images.facts import Mark

_GRID = 8
_WINDOW = 1024
# Luminance of ITU-T T.81, table K.1; tables are compared by their sums, so the order does not matter.
_STANDARD_SUM = 3688


def tables(image: Image.Image) -> Mark | None:
    """Return ``jpeg-quality`` (1 to 100, as libjpeg counts) from the luminance table; ``None`` for other formats."""
    quantization = cast("dict[int, list[int]] | None", getattr(image, "quantization", None))
    if not quantization or not quantization.get(0):
        return None
    percent = 100 * sum(quantization[0]) / _STANDARD_SUM
    quality = 5000 / percent if percent > 100 else (200 - percent) / 2
    return Mark("jpeg-quality", min(100.0, max(1.0, quality)))


def blocks(image: Image.Image) -> Mark | None:
    """Return ``blockiness``: by how much a step at the grid is larger than elsewhere (1: not at all).

    Not for JPEG, whose tables say it, and which may have been decoded reduced.
    """
    if getattr(image, "quantization", None) or min(image.size) < 4 * _GRID:
        return None
    left, top = ((side - min(side, _WINDOW)) // 2 for side in image.size)
    box = (left, top, left + min(image.width, _WINDOW), top + min(image.height, _WINDOW))
    grey = image.crop(box).convert("L")
    across = _excess(ImageChops.difference(grey, ImageChops.offset(grey, 1, 0)), grey.width, upright=True)
    down = _excess(ImageChops.difference(grey, ImageChops.offset(grey, 0, 1)), grey.height, upright=False)
    return Mark("blockiness", min(across, down), box)


def _excess(steps: Image.Image, length: int, *, upright: bool) -> float:
    line = steps.convert("F").resize(  # pyright: ignore[reportUnknownMemberType]
        (length, 1) if upright else (1, length), Image.Resampling.BOX
    )
    values = [float(str(value)) for value in line.get_flattened_data()]
    phases = [statistics.median(values[phase + _GRID :: _GRID] or [0.0]) for phase in range(_GRID)]
    phases.sort()
    return phases[-1] / max(statistics.median(phases[:-1]), 0.3)

"""Will a see-through picture vanish on a dark screen?"""

from __future__ import annotations

from PIL import Image

from services.images.facts import Mark

_SIDE = 256
_DARK = 70


def mark(image: Image.Image) -> Mark | None:
    """Return ``dark-on-clear``: the share of dark among what is visible; ``None`` where hardly anything is clear."""
    factor = max(image.size) // _SIDE
    small = image.reduce(factor) if factor > 1 and image.mode in {"LA", "RGBA"} else image
    small = small.convert("RGBA")
    small.thumbnail((_SIDE, _SIDE), Image.Resampling.BOX)
    alpha = small.getchannel("A")
    clear = sum(alpha.histogram()[:64])
    table = [255 if value >= 128 else 0 for value in range(256)]
    visible = alpha.point(table)  # pyright: ignore[reportUnknownMemberType]
    shown = visible.histogram()[255]
    if clear < 0.05 * small.width * small.height or not shown:
        return None
    dark = sum(small.convert("L").histogram(visible)[:_DARK])
    return Mark("dark-on-clear", dark / shown)

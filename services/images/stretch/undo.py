"""Undoes a stretch: a copy in the original shape. Runs in the worker.

Only the side that was made too long is resampled, in one step by Lanczos' filter, which reaches over as many pixels as
it makes one of; the other side keeps its pixels. The copy is upright, in sRGB, and tells nothing but the credits and
that it was corrected: the old sizes and the old thumbnail would be witnesses against it, and traces of scaling are.
"""

from __future__ import annotations

from PIL import Image

from services.images import sharing
from services.images.facts import JsonObject

_QUALITY = 95
_LOSSLESS = frozenset(("PNG", "GIF", "BMP", "TIFF"))


def unstretched(
    image: Image.Image, size: tuple[int, int], orientation: int, kept: sharing.Kept
) -> tuple[JsonObject, bytes]:
    """Return ``{"format", "changes"}`` and the bytes of a copy of ``size`` displayed pixels.

    ``changes`` as in :func:`services.images.sharing.copy_for`. Raises what Pillow raises for damaged data, and
    ``ValueError`` for a size that no stretch explains.
    """
    changes = ["still"] if getattr(image, "is_animated", False) and image.format != "MPO" else []
    ready = sharing.upright_srgb(image, orientation, changes)
    if not all(0 < wanted <= 4 * had for wanted, had in zip(size, ready.size, strict=True)):
        raise ValueError("no stretch is that large")
    straight = ready.resize(size, Image.Resampling.LANCZOS)
    kept = {**kept, sharing.HISTORY: [sharing.CORRECTED]}
    lossless = ready.mode == "RGBA" or image.format in _LOSSLESS
    data = sharing.png(straight, kept) if lossless else sharing.jpeg(straight, _QUALITY, kept)
    return {"format": "PNG" if lossless else "JPEG", "changes": list(changes)}, data

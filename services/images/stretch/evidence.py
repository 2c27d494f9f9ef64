"""Calls every witness that needs the file itself. Runs in the worker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from services.images import metadata, sharing
from services.images.looking.views import Views
from services.images.stretch import marks
from services.images.stretch.borders import inner_box
from services.images.stretch.codes import SIDE, codes
from services.images.stretch.network import network
from services.images.stretch.previews import previews, voices
from services.images.stretch.thumbnail import agreement, thumbnail
from services.images.stretch.traces import LEAST, spot
from services.images.witness import Witness

_ACROSS, _DOWN, _SOFTWARE, _PROCESSED = 0x011A, 0x011B, 0x0131, 0x000B
_RESOLUTION = 0x03ED
"""Photoshop's number of its resolutions."""
_CLEARED = 0.1
"""Likelihood of a thumbnail below which it clears a picture: bars in it, where the picture has none."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the codec has read already. ``size`` is as stored; ``sideways`` is whether it is displayed turned by 90°.

    ``claimed`` tells that the metadata names that size; ``tags`` are EXIF's.
    """

    size: tuple[int, int]
    sideways: bool
    claimed: bool
    tags: Mapping[int, Any]
    xmp: Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Seen:
    """``witnesses`` speak of the picture as displayed; ``inner`` is its stored size between borders, 0 × 0 if none."""

    witnesses: tuple[Witness, ...]
    inner: tuple[int, int]


def look(views: Views, known: Known) -> Seen:
    """Return what speaks for or against a stretch of the picture, as displayed.

    Witnesses that look at stored rows and columns are turned here; those that look at upright views are not.
    """
    image = views.decoded
    found: list[Witness | None] = []
    grey = _grey(views)
    box = inner_box(grey)
    scale = max(known.size) / max(grey.size)
    inner = (round((box[2] - box[0]) * scale), round((box[3] - box[1]) * scale)) if box is not None else (0, 0)
    shown = [(grey, known.size)] if box is None else [(grey, known.size), (grey.crop(box), inner)]
    found += _thumbnails(image, shown, claimed=known.claimed)
    found.append(codes(grey, thorough=views.deep))
    found.append(_density(image, known))
    told = _history(known)
    corrected = sharing.CORRECTED in known.xmp.get(sharing.HISTORY, ())
    if not corrected and not (told is None and is_the_cameras(found, known)):
        found.append(_traces(views, np.asarray(grey, np.uint8)))
    turned = [_turned(witness) if known.sideways else witness for witness in found if witness is not None]
    return Seen((*turned, *([told] if told is not None else [])), inner)


def _grey(views: Views) -> Image.Image:
    image = views.decoded
    factor = max(image.size) // SIDE
    if factor < 2 and views.is_measurable:
        return views.brightness
    # Transparent pixels have any colour beneath: what is seen is on white, as a code must be.
    if image.has_transparency_data:
        small = image.reduce(factor) if factor > 1 and image.mode == "RGBA" else image
        small = small.convert("RGBA")
        small = small.reduce(factor) if factor > 1 and image.mode != "RGBA" else small
        return Image.alpha_composite(Image.new("RGBA", small.size, "white"), small).convert("L")
    grey = image.getchannel(0) if image.mode == "LAB" else image.convert("L")
    return grey.reduce(factor) if factor > 1 else grey


def _thumbnails(
    image: Image.Image, shown: Sequence[tuple[Image.Image, tuple[int, int]]], *, claimed: bool
) -> list[Witness]:
    """Return what the file's little pictures say, each of the view of the picture that it agrees with best."""
    told: list[Witness] = []
    for embedded in previews(image.info):
        matches = [thumbnail(view, size, embedded, claimed=claimed) for view, size in shown]
        best = max((match for match in matches if match is not None), key=agreement, default=None)
        told += [best] if best is not None else []
    return voices(told)


def is_the_cameras(found: Sequence[Witness | None], known: Known) -> bool:
    """Whether the file is surely as a camera wrote it: its size, and a thumbnail that only the camera can have made.

    Then every pixel need not be decoded, and a blind or a fence in the picture cannot raise an alarm.
    """
    small = [witness for witness in found if witness is not None and witness.name == "thumbnail"]
    return known.claimed and bool(small) and all(witness.likelihood < _CLEARED for witness in small)


def _traces(views: Views, seen: NDArray[np.uint8]) -> Witness | None:
    learned = network()
    if learned is None or not views.deep or not views.is_measurable or min(views.stored) < LEAST:
        return None
    return learned.witness(views.cut(spot(seen, views.stored)))


def _density(image: Image.Image, known: Known) -> Witness | None:
    info = cast("dict[str, Any]", image.info)
    pairs: list[tuple[str, Any]] = [
        ("jfif", info.get("jfif_density")),
        ("png.pHYs", info.get("aspect") or info.get("dpi")),
        ("exif", (known.tags.get(_ACROSS), known.tags.get(_DOWN))),
        ("photoshop", _resolution(info.get("photoshop"))),
    ]
    for source, pair in pairs:
        try:
            across, down = pair
            found = marks.density(float(across), float(down), source)
        except (TypeError, ValueError, ZeroDivisionError):
            continue  # no numbers
        if found is not None:
            return found
    return None


def _resolution(resources: object) -> Any:
    """Return what Photoshop's own block says of pixels per inch, as Pillow reads it."""
    told = cast("dict[int, Any]", resources).get(_RESOLUTION) if isinstance(resources, dict) else None
    return (told["XResolution"], told["YResolution"]) if isinstance(told, dict) else None


def _history(known: Known) -> Witness | None:
    programs, steps = marks.xmp_history(known.xmp)
    software = [metadata.clean_text("exif.Software", known.tags.get(tag)) for tag in (_SOFTWARE, _PROCESSED)]
    return marks.history([*filter(None, software), *programs], steps)


def _turned(witness: Witness) -> Witness:
    return witness if witness.log_ratio is None else replace(witness, log_ratio=-witness.log_ratio)

"""Calls every witness that needs the file itself. Runs in the worker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PIL import Image

from services.images import metadata
from services.images.stretch import marks
from services.images.stretch.codes import SIDE, codes
from services.images.stretch.thumbnail import thumbnail
from services.images.witness import Witness

_ACROSS, _DOWN, _SOFTWARE, _PROCESSED = 0x011A, 0x011B, 0x0131, 0x000B
_EMBEDDED_AT, _EMBEDDED_SIZE = 0x0201, 0x0202
_EXIF_HEAD = b"Exif\0\0"


@dataclass(frozen=True, slots=True)
class Known:
    """What the codec has read already. ``size`` is as stored; ``sideways`` is whether it is displayed turned by 90°.

    ``claimed`` tells that the metadata names that size; ``tags`` are EXIF's, ``embedded`` those of its thumbnail.
    """

    size: tuple[int, int]
    sideways: bool
    claimed: bool
    tags: Mapping[int, Any]
    embedded: Mapping[int, Any]
    xmp: Mapping[str, Sequence[str]]


def witnesses(image: Image.Image, known: Known) -> tuple[Witness, ...]:
    """Return what speaks for or against a stretch of the loaded ``image`` (maybe reduced), as displayed."""
    found: list[Witness | None] = []
    grey = _grey(image)
    embedded = _embedded(image.info.get("exif"), known.embedded)
    if embedded:
        found.append(thumbnail(grey, known.size, embedded, claimed=known.claimed))
    found.append(codes(grey))
    found.append(_density(image, known))
    turned = [_turned(witness) if known.sideways else witness for witness in found if witness is not None]
    told = _history(known)
    return (*turned, *([told] if told is not None else []))


def _grey(image: Image.Image) -> Image.Image:
    factor = max(image.size) // SIDE
    # Transparent pixels have any colour beneath: what is seen is on white, as a code must be.
    if image.has_transparency_data:
        small = image.convert("RGBA")
        small = small.reduce(factor) if factor > 1 else small
        return Image.alpha_composite(Image.new("RGBA", small.size, "white"), small).convert("L")
    grey = image.convert("L")
    return grey.reduce(factor) if factor > 1 else grey


def _embedded(exif: object, tags: Mapping[int, Any]) -> bytes:
    """Return the bytes of the thumbnail within the EXIF block; empty where there is none."""
    start, size = tags.get(_EMBEDDED_AT), tags.get(_EMBEDDED_SIZE)
    if not (isinstance(exif, bytes) and isinstance(start, int) and isinstance(size, int) and start > 0 and size > 0):
        return b""
    return exif.removeprefix(_EXIF_HEAD)[start : start + size]


def _density(image: Image.Image, known: Known) -> Witness | None:
    info: dict[str | tuple[int, int], Any] = image.info
    claims = (("jfif", info.get("jfif_density")), ("png.pHYs", info.get("aspect") or info.get("dpi")))
    pairs = [(source, pair) for source, pair in claims if isinstance(pair, tuple) and len(pair) == 2]  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    pairs.append(("exif", (known.tags.get(_ACROSS), known.tags.get(_DOWN))))
    for source, (across, down) in pairs:
        try:
            found = marks.density(float(across), float(down), source)
        except (TypeError, ValueError, ZeroDivisionError):
            continue  # no numbers
        if found is not None:
            return found
    return None


def _history(known: Known) -> Witness | None:
    programs, steps = marks.xmp_history(known.xmp)
    software = [metadata.clean_text("exif.Software", known.tags.get(tag)) for tag in (_SOFTWARE, _PROCESSED)]
    return marks.history([*filter(None, software), *programs], steps)


def _turned(witness: Witness) -> Witness:
    return witness if witness.log_ratio is None else replace(witness, log_ratio=-witness.log_ratio)

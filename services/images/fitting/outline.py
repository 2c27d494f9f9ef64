"""Is the picture an emblem on a plain ground, how large is it, and where are faces? Runs in the worker process only."""

from __future__ import annotations

from PIL import Image, ImageChops, ImageStat

from services.images import sharing
from services.images.facts import JsonObject
from services.images.looking import faces, pixels

_SIDE = 256
"""Pixels of the longer side that are looked at; also the side of Pillow's radial gradient."""
_RING = 2
_ALIKE = 8
"""Levels (of 255) by which a plain border may differ from its median: JPEG's noise, a soft shadow."""
_PLAIN = 0.95
"""Share of the border that has to be plain. A round emblem in a see-through square touches it at four places."""
_CLEAR = 0.6
_DIFFERENT = 32
_OPAQUE = 24
_LEAST_SHARE = 0.02
"""A content smaller than this share of the picture is a speck, no emblem."""
_LIGHT = 175
_DISC = 250
"""Pixels of the content's longer side within the radial gradient."""


def outline(image: Image.Image, orientation: int) -> JsonObject:
    """Return what :meth:`services.images.fitting.subjects.Subject.from_json` reads, of a picture not decoded yet."""
    width, height = image.size
    if image.format in {"JPEG", "MPO"}:
        image.draft(image.mode, (faces.SIDE, faces.SIDE))
    image.load()
    see_through = image.has_transparency_data
    seen = pixels.upright(_seen(image, see_through), orientation)
    small = seen.copy()
    small.thumbnail((_SIDE, _SIDE), Image.Resampling.BOX)
    if orientation in pixels.TURNED:
        width, height = height, width
    found = _emblem(small, (width / small.width, height / small.height))
    return {
        "width": width,
        "height": height,
        "edge": _name(ImageStat.Stat(_ring(_solid(small))).mean),
        "see_through": see_through,
        "emblem": found,
        "faces": [list(box) for box in faces.faces_of(_solid(seen), width)],
    }


def _seen(image: Image.Image, see_through: bool) -> Image.Image:
    profile = image.info.get("icc_profile")
    foreign = bool(profile) and not sharing.is_srgb(image)
    ready = sharing.eight_bits(pixels.reduced(image, faces.SIDE // 2))
    if foreign:
        ready = sharing.managed(ready, bytes(profile or b""), see_through, [])
    return ready.convert("RGBA" if see_through else "RGB")


def _emblem(small: Image.Image, scale: tuple[float, float]) -> JsonObject | None:
    if min(small.size) <= 4 * _RING:
        return None
    found = _clear_ground(small) if small.mode == "RGBA" else None
    found = found or _plain_ground(_solid(small))
    if found is None:
        return None
    mask, ground = found
    box = mask.getbbox()
    if box is None or (box[2] - box[0]) * (box[3] - box[1]) < _LEAST_SHARE * small.width * small.height:
        return None
    radius = _radius(mask.crop(box))
    # A pixel more on each side: what is half covered belongs to the emblem.
    left, top, right, bottom = max(0, box[0] - 1), max(0, box[1] - 1), box[2] + 1, box[3] + 1
    right, bottom = min(small.width, right), min(small.height, bottom)
    across, along = scale
    content = [left * across, top * along, (right - left) * across, (bottom - top) * along]
    least = max(content[2], content[3]) / 2
    return {"ground": ground, "content": content, "radius": max(least, (radius + 1.5) * max(across, along))}


def _clear_ground(small: Image.Image) -> tuple[Image.Image, str] | None:
    """Return the mask of what is not see-through, and a ground on which it can be seen."""
    mask = small.getchannel("A").point(_above(_OPAQUE))
    if ImageStat.Stat(_ring(mask)).mean[0] > 255 * (1 - _CLEAR):
        return None
    light = ImageStat.Stat(small.convert("L"), mask).mean[0] if mask.getbbox() else 0.0
    return mask, "#1f2937" if light > _LIGHT else "#ffffff"


def _plain_ground(small: Image.Image) -> tuple[Image.Image, str] | None:
    """Return the mask of what differs from a border of one colour, and that colour."""
    ring = _ring(small)
    median = [int(value) for value in ImageStat.Stat(ring).median]
    near = _differs(ring, median, _ALIKE)
    if ImageStat.Stat(near).mean[0] > 255 * (1 - _PLAIN):
        return None
    return _differs(small, median, _DIFFERENT), _name(median)


def _differs(image: Image.Image, colour: list[int], by: int) -> Image.Image:
    away = ImageChops.difference(image, Image.new("RGB", image.size, (colour[0], colour[1], colour[2])))
    red, green, blue = away.split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue).point(_above(by))


def _ring(image: Image.Image) -> Image.Image:
    """Return the border, its four sides laid one under the other; the corners count twice."""
    width, height = image.size
    ring = Image.new(image.mode, (_RING, 2 * (width + height)))
    top = image.crop((0, 0, width, _RING)).transpose(Image.Transpose.ROTATE_90)
    bottom = image.crop((0, height - _RING, width, height)).transpose(Image.Transpose.ROTATE_90)
    sides = [top, bottom, image.crop((0, 0, _RING, height)), image.crop((width - _RING, 0, width, height))]
    place = 0
    for side in sides:
        ring.paste(side, (0, place))
        place += side.height
    return ring


def _above(level: int) -> list[int]:
    return [0] * (level + 1) + [255] * (255 - level)


def _radius(mask: Image.Image) -> float:
    """Return how far from its middle ``mask`` reaches, in its own pixels."""
    factor = _DISC / max(mask.size)
    shape = mask.resize((max(1, round(mask.width * factor)), max(1, round(mask.height * factor))))
    disc = Image.new("L", (256, 256))
    disc.paste(shape.point(_above(127)), ((256 - shape.width) // 2, (256 - shape.height) // 2))
    reached = ImageChops.darker(Image.radial_gradient("L"), disc).getextrema()[1]
    return float(str(reached)) / 2**0.5 / factor  # the gradient is 255 at its corners


def _solid(image: Image.Image) -> Image.Image:
    return pixels.on_white(image) if image.mode == "RGBA" else image


def _name(colour: list[float] | list[int]) -> str:
    return "#" + "".join(f"{min(255, max(0, round(value))):02x}" for value in colour[:3])

"""Camera and phone files, what common programs make of them, and which of that is a stretch.

A photograph gets what a camera writes: its size, an embedded thumbnail (160 × 120, with black bars or filled, or a
phone's of its own shape), and a phone's orientation flag. Then one of five kinds of programs works on it:

- ``keeps``: ImageMagick's ``convert`` and ``mogrify``, Pillow with ``exif=``: every byte of the metadata stays;
- ``updates``: viewers that write the new size and leave the thumbnail (XnView, IrfanView with "keep EXIF");
- ``renews``: editors that write a new thumbnail and leave the old size (an exiftool script after an edit);
- ``forgets``: GIMP 2.10, which drops the thumbnail (unless told otherwise) and leaves the old size;
- ``rewrites``: Photoshop, which renews both and signs with its name.
"""

from __future__ import annotations

import io
import math
import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace

from PIL import Image

RATIOS = (0.7, 0.8, 0.9, 0.95, 1.05, 1.1, 1.25, 1.4)
PROGRAMS = ("keeps", "updates", "renews", "forgets", "rewrites")
HARMLESS = ("nothing", "smaller", "crop", "crop and smaller", "turn", "canvas", "colours")
_SIGNED = {"forgets": "GIMP 2.10.34", "rewrites": "Adobe Photoshop CS6 (Windows)"}
_LONGEST = 2000
_ROOM = 60_000
_ASCII, _SHORT, _LONG = 2, 3, 4


@dataclass(frozen=True, slots=True)
class Tags:
    """What of a file's EXIF matters here. ``thumbnail`` is a JPEG file."""

    size: tuple[int, int]
    orientation: int
    software: str
    thumbnail: bytes

    def to_bytes(self) -> bytes:
        """Return the EXIF block: TIFF 6.0 with its two directories, and EXIF's own between."""
        outer = [(0x0112, _SHORT, self.orientation), (0x0131, _ASCII, self.software), (0x8769, _LONG, 0)]
        inner = [(0xA002, _LONG, self.size[0]), (0xA003, _LONG, self.size[1])]
        words = self.software.encode() + b"\0"
        words += b"\0" * (len(words) % 2)
        ends = 8 + 2 + 12 * len(outer) + 4
        exif_at, second_at = ends + len(words), ends + len(words) + 2 + 12 * len(inner) + 4
        last = [(0x0103, _SHORT, 6), (0x0201, _LONG, second_at + 2 + 36 + 4), (0x0202, _LONG, len(self.thumbnail))]
        outer[2] = (0x8769, _LONG, exif_at)
        block = b"II*\0" + struct.pack("<IH", 8, len(outer))
        for tag, kind, value in outer:
            count = len(self.software) + 1 if kind == _ASCII else 1
            block += struct.pack("<HHII", tag, kind, count, ends if kind == _ASCII else int(value))
        block += struct.pack("<I", second_at if self.thumbnail else 0) + words + struct.pack("<H", len(inner))
        block += b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in inner) + bytes(4)
        if self.thumbnail:
            block += struct.pack("<H", len(last))
            block += b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in last) + bytes(4)
        return b"Exif\0\0" + block + self.thumbnail


@dataclass(frozen=True, slots=True)
class Case:
    """A file, what was done to it, and the truth: log of horizontal over vertical scale as displayed."""

    program: str
    work: str
    log_ratio: float
    data: bytes


def cases(picture: Image.Image, rng: random.Random, *, stretches: int) -> Iterator[Case]:
    """Yield for each program ``stretches`` stretched files of ``picture`` and as many harmless ones."""
    picture = picture.convert("RGB")
    picture.thumbnail((_LONGEST, _LONGEST), Image.Resampling.LANCZOS)
    for program in PROGRAMS:
        stored, tags = _camera(picture, rng)
        for _ in range(stretches):
            changed, log_ratio = _stretched(stored, rng)
            shown = -log_ratio if tags.orientation >= 5 else log_ratio
            yield Case(program, "stretch", shown, _written(changed, tags, program, rng))
        for work in rng.sample(HARMLESS, stretches):
            yield Case(program, work, 0.0, _written(_harmless(stored, work, rng), tags, program, rng))


def _camera(picture: Image.Image, rng: random.Random) -> tuple[Image.Image, Tags]:
    """Return the picture as it lies in the file, and what the camera wrote."""
    phone = rng.random() < 0.5
    turned = phone and rng.random() < 0.4
    stored = picture.transpose(Image.Transpose.ROTATE_90) if turned else picture
    if phone:
        small = stored.copy()
        small.thumbnail((512, 512) if rng.random() < 0.5 else (320, 320), Image.Resampling.BICUBIC)
    else:
        small = Image.new("RGB", (160, 120) if stored.width >= stored.height else (120, 160))
        inside = stored.copy()
        inside.thumbnail(small.size, Image.Resampling.BICUBIC)
        small.paste(inside, ((small.width - inside.width) // 2, (small.height - inside.height) // 2))
    return stored, Tags(stored.size, 6 if turned else 1, "Camera 1.00", _thumbnail(small))


def _stretched(stored: Image.Image, rng: random.Random) -> tuple[Image.Image, float]:
    ratio = rng.choice(RATIOS)
    scale = rng.choice((0.4, 0.6, 0.8, 1.0)) if max(stored.size) > 1000 else 1.0
    size = (
        max(32, round(stored.width * scale * math.sqrt(ratio))),
        max(32, round(stored.height * scale / math.sqrt(ratio))),
    )
    if rng.random() < 0.3:  # one side pulled, as with a handle
        size = (max(32, round(stored.width * scale * ratio)), max(32, round(stored.height * scale)))
    filters = (Image.Resampling.LANCZOS, Image.Resampling.BICUBIC, Image.Resampling.BILINEAR)
    changed = stored.resize(size, rng.choice(filters))
    return changed, math.log(size[0] / size[1]) - math.log(stored.width / stored.height)


def _harmless(stored: Image.Image, work: str, rng: random.Random) -> Image.Image:
    width, height = stored.size
    if work == "smaller":
        share = rng.choice((0.3, 0.5, 0.7))
        return stored.resize((round(width * share), round(height * share)), Image.Resampling.LANCZOS)
    if work.startswith("crop"):
        across, down = rng.uniform(0.55, 1.0), rng.uniform(0.55, 1.0)
        left, top = rng.uniform(0, 1 - across) * width, rng.uniform(0, 1 - down) * height
        part = stored.crop((round(left), round(top), round(left + across * width), round(top + down * height)))
        return part if work == "crop" else part.resize((part.width * 3 // 5, part.height * 3 // 5))
    if work == "turn":
        return stored.transpose(rng.choice((Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180)))
    if work == "canvas":
        side = max(stored.size)
        ground = Image.new("RGB", (side, side), rng.choice(("white", "black", "#1d3b6f")))
        ground.paste(stored, ((side - width) // 2, (side - height) // 2))
        return ground
    if work == "colours":
        return stored.point([min(255, round(255 * (tone / 255) ** 0.8)) for tone in range(256)] * 3)
    return stored


def _written(picture: Image.Image, tags: Tags, program: str, rng: random.Random) -> bytes:
    if program in {"updates", "rewrites"}:
        tags = replace(tags, size=picture.size)
    if program in {"renews", "rewrites"}:
        small = picture.copy()
        small.thumbnail((256, 256))
        tags = replace(tags, thumbnail=_thumbnail(small))
    if program == "forgets":
        tags = replace(tags, thumbnail=b"")
    if program in _SIGNED:
        tags = replace(tags, software=_SIGNED[program])
    return _jpeg(picture, rng.choice((75, 85, 92)), tags.to_bytes())


def _thumbnail(small: Image.Image) -> bytes:
    """Return a JPEG file that fits into an EXIF block."""
    return next(data for quality in (80, 60, 40, 20) if len(data := _jpeg(small, quality)) < _ROOM)


def _jpeg(picture: Image.Image, quality: int, exif: bytes = b"") -> bytes:
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=quality, exif=exif)
    return target.getvalue()

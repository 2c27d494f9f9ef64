"""The little pictures in a file: each is found, and two of one program are one voice."""

from __future__ import annotations

import io
import math
import struct

import numpy as np
import pytest
from PIL import Image

from services.images import codec
from services.images.facts import Limits
from services.images.stretch.finding import stretched
from services.images.stretch.previews import photoshop_jpeg, previews, voices
from services.images.witness import Witness

RESOURCE, RESOLUTION = 0x040C, 0x03ED


def scene(width: int = 800, height: int = 600) -> Image.Image:
    """A picture with details everywhere, none of them twice."""
    rng = np.random.default_rng(11)
    rough = rng.integers(0, 256, (height // 20, width // 20, 3), np.uint8)
    return Image.fromarray(rough).resize((width, height), Image.Resampling.BICUBIC)


def jpeg(image: Image.Image, **options: object) -> bytes:
    target = io.BytesIO()
    image.save(target, "JPEG", quality=88, **options)
    return target.getvalue()


def small(image: Image.Image) -> bytes:
    made = image.copy()
    made.thumbnail((160, 160))
    return jpeg(made)


def resource(picture: bytes) -> bytes:
    return struct.pack(">IIIIIIHH", 1, 160, 120, 480, 57_600, len(picture), 24, 1) + picture


def with_blocks(data: bytes, blocks: dict[int, bytes]) -> bytes:
    """Return a JPEG with Photoshop's block in it."""
    body = b"Photoshop 3.0\0"
    for number, content in blocks.items():
        body += b"8BIM" + struct.pack(">HHI", number, 0, len(content)) + content + b"\0" * (len(content) % 2)
    return data[:2] + b"\xff\xed" + struct.pack(">H", len(body) + 2) + body + data[2:]


def exif_with(picture: bytes) -> bytes:
    """Return an EXIF block with ``picture`` as its thumbnail."""
    fields = (
        struct.pack("<H", 2) + struct.pack("<HHII", 0x0201, 4, 1, 44) + struct.pack("<HHII", 0x0202, 4, 1, len(picture))
    )
    return b"Exif\0\0II*\0" + struct.pack("<I", 8) + struct.pack("<HI", 0, 14) + fields + bytes(4) + picture


def found(data: bytes) -> list[Witness]:
    return [one for one in codec.examine(data, Limits()).witnesses if one.name == "thumbnail"]


def test_what_photoshop_keeps_tells_a_stretch_that_came_after_it() -> None:
    data = with_blocks(jpeg(scene().resize((800, 500))), {RESOURCE: resource(small(scene()))})
    (witness,) = found(data)
    assert witness.log_ratio == pytest.approx(math.log(800 / 500 / (4 / 3)), abs=0.01)
    (finding,) = stretched(codec.examine(data, Limits()))
    assert finding.data["ratio"] == pytest.approx(1.2, abs=0.01)


def test_a_renewed_one_beside_it_does_not_hide_the_stretch() -> None:
    wide = scene().resize((800, 500))
    data = with_blocks(jpeg(wide, exif=exif_with(small(wide))), {RESOURCE: resource(small(scene()))})
    assert len(previews(Image.open(io.BytesIO(data)).info)) == 2
    told = sorted(round(one.log_ratio or 0.0, 1) for one in found(data))
    assert told == [0.0, 0.2]
    assert [finding.rule for finding in stretched(codec.examine(data, Limits()))] == ["image.stretched"]


def test_two_of_one_program_are_one_voice() -> None:
    kept = with_blocks(jpeg(scene(), exif=exif_with(small(scene()))), {RESOURCE: resource(small(scene()))})
    assert len(found(kept)) == 1
    one, other = Witness("thumbnail", 0.18, 0.01), Witness("thumbnail", 0.2, 0.01)
    assert len(voices([one, other])) == 1
    assert len(voices([one, Witness("thumbnail", 0.0, 0.01)])) == 2
    assert voices([]) == []


def test_other_formats_and_torn_resources_are_none() -> None:
    picture = small(scene())
    assert photoshop_jpeg(resource(picture)) == picture
    assert photoshop_jpeg(b"\0\0\0\0" + resource(picture)[4:]) == b""
    assert photoshop_jpeg(resource(b"")) == b""
    assert photoshop_jpeg(None) == b""
    assert previews({"photoshop": {RESOURCE: resource(picture)[:20]}, "exif": b"Exif\0\0MM"}) == []
    assert found(with_blocks(jpeg(scene()), {RESOURCE: resource(picture[:200])})) == []


def test_photoshops_resolutions_tell_pixels_that_are_no_squares() -> None:
    def density(across: int, down: int) -> list[float | None]:
        block = struct.pack(">IHHIHH", across << 16, 1, 2, down << 16, 1, 2)
        data = with_blocks(jpeg(scene()), {RESOLUTION: block})
        return [one.log_ratio for one in codec.examine(data, Limits()).witnesses if one.name == "density"]

    assert density(72, 72) == []
    assert density(144, 72) == [pytest.approx(math.log(2))]
    assert density(0, 72) == []

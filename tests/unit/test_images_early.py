"""A part of a JPEG is decoded from above and left as soon as it is there: the same pixels, for less."""

from __future__ import annotations

import io

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageFile

from services.images.looking.early import cut

SIZE = (640, 4096)
BOX = (200, 256, 600, 768)


def noisy(mode: str = "RGB") -> Image.Image:
    rng = np.random.default_rng(7)
    pixels = rng.integers(0, 256, (SIZE[1] // 4, SIZE[0] // 4, 3), np.uint8)
    return Image.fromarray(pixels).resize(SIZE, Image.Resampling.BILINEAR).convert(mode)


def jpeg(image: Image.Image, **options: object) -> bytes:
    target = io.BytesIO()
    image.save(target, "JPEG", quality=92, **options)
    return target.getvalue()


def opened(data: bytes) -> tuple[ImageFile.ImageFile, io.BytesIO]:
    stream = io.BytesIO(data)
    return Image.open(stream, formats=["JPEG"]), stream


def whole(data: bytes, mode: str) -> NDArray[np.uint8]:
    image, _ = opened(data)
    image.draft(mode, image.size)
    return np.asarray(image)


def rows_of(box: tuple[int, int, int, int]) -> tuple[slice, slice]:
    left, top, right, bottom = box
    return slice(top, bottom), slice(left, right)


def test_the_part_is_what_decoding_everything_gives_and_the_rest_is_not_read() -> None:
    data = jpeg(noisy())
    image, stream = opened(data)
    part = cut(image, BOX)
    assert part.mode == "L"
    assert np.array_equal(np.asarray(part), whole(data, "L")[rows_of(BOX)])
    assert stream.tell() < len(data) / 2


@pytest.mark.parametrize("mode", ["L", "CMYK"])
def test_other_colours_are_kept_as_they_are(mode: str) -> None:
    data = jpeg(noisy(mode))
    image, stream = opened(data)
    part = cut(image, BOX)
    assert part.mode == mode
    assert np.array_equal(np.asarray(part), whole(data, mode)[rows_of(BOX)])
    assert stream.tell() < len(data) / 2


def test_a_progressive_file_is_read_to_its_end() -> None:
    data = jpeg(noisy(), progressive=True)
    image, _ = opened(data)
    assert np.array_equal(np.asarray(cut(image, BOX)), whole(data, "L")[rows_of(BOX)])


def test_a_black_row_does_not_end_it_too_late_or_too_early() -> None:
    picture = noisy()
    picture.paste("black", (0, 700, SIZE[0], 900))
    data = jpeg(picture)
    image, _ = opened(data)
    assert np.array_equal(np.asarray(cut(image, BOX)), whole(data, "L")[rows_of(BOX)])


def test_the_lowest_part_is_there_too() -> None:
    data = jpeg(noisy())
    box = (0, SIZE[1] - 300, 300, SIZE[1])
    image, _ = opened(data)
    assert np.array_equal(np.asarray(cut(image, box)), whole(data, "L")[rows_of(box)])


def test_a_torn_file_is_still_an_error_where_the_part_is_missing() -> None:
    data = jpeg(noisy())
    image, _ = opened(data[: len(data) // 10])
    with pytest.raises(OSError, match="truncated"):
        cut(image, BOX)

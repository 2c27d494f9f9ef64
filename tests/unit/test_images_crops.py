"""Parts of pictures at 100 %: the right ones, however the picture lies in its file."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageOps

from services.images import codec
from services.images.close_ups import around, box_of, named
from services.images.facts import Limits
from services.images.looking import crops
from tests.data.images import make

SIZE = (90, 50)


@pytest.fixture(scope="module")
def speckled() -> Image.Image:
    image = Image.new("RGB", SIZE)
    image.putdata([(x * 2, y * 5, (x * y) % 251) for y in range(SIZE[1]) for x in range(SIZE[0])])
    return image


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_part_is_cut_from_the_picture_as_displayed(speckled: Image.Image, orientation: int) -> None:
    target = io.BytesIO()
    speckled.save(target, "PNG", exif=make.exif(orientation=orientation))
    box, png = codec.crop(target.getvalue(), (7, 11, 27, 41), Limits())
    shown = ImageOps.exif_transpose(Image.open(target)).convert("RGB")
    assert box == (7, 11, 27, 41)
    with Image.open(io.BytesIO(png)) as part:
        assert part.tobytes() == shown.crop(box).tobytes()
        assert not part.getexif()


def test_a_part_that_sticks_out_ends_with_the_picture(speckled: Image.Image) -> None:
    box, png = codec.crop(make.png_bytes(speckled), (80, -20, 300, 20), Limits())
    assert box == (80, 0, 90, 20)
    with Image.open(io.BytesIO(png)) as part:
        assert part.size == (10, 20)


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGBA", "CMYK", "I;16", "F"])
def test_parts_of_every_kind_of_colours(speckled: Image.Image, mode: str) -> None:
    grey = speckled.convert("I").convert("I;16") if mode == "I;16" else speckled.convert(mode)
    target = io.BytesIO()
    grey.save(target, "TIFF")
    assert codec.crop(target.getvalue(), (0, 0, 9, 9), Limits())[0] == (0, 0, 9, 9)


NUMBERS = st.integers(-100_000, 200_000)


@given(st.tuples(NUMBERS, NUMBERS, NUMBERS, NUMBERS), st.integers(1, 40_000), st.integers(1, 40_000))
def test_a_part_is_never_empty_nor_large(box: tuple[int, int, int, int], width: int, height: int) -> None:
    left, top, right, bottom = crops.within(box, width, height)
    assert 0 <= left < right <= width
    assert 0 <= top < bottom <= height
    assert max(right - left, bottom - top) <= crops.MOST


def test_the_place_of_a_finding() -> None:
    assert box_of({"box": named((1, 2, 3, 4))}) == (1, 2, 3, 4)
    assert box_of({}) is None
    assert box_of({"box": {"left": 1}}) is None
    assert around((10, 10, 30, 20), 100, 50) == (-30, -10, 70, 40)

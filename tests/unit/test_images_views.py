"""The shared views of a picture: their sizes, their turn, and that each is made once."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageFile

from services.images.looking import pixels
from services.images.looking.views import SIDE, Views
from tests.data.images import make


def opened(data: bytes, *, reduced: bool = False) -> ImageFile.ImageFile:
    image = Image.open(io.BytesIO(data))
    if reduced:
        image.draft(image.mode, pixels.within(image.size, SIDE))
    return image


def views_of(data: bytes, orientation: int = 1) -> Views:
    stored = opened(data).size
    image = opened(data, reduced=True)
    image.load()
    return Views(image, orientation, stored, lambda: opened(data))


def test_a_jpeg_is_looked_at_small_and_read_again_for_every_pixel() -> None:
    data = make.jpeg_bytes(make.scene(5200, 2600))
    views = views_of(data)
    assert max(views.decoded.size) < 5200
    assert views.grey.shape == (SIDE // 2, SIDE)
    assert views.colour.shape == (SIDE // 2, SIDE, 3)
    assert views.coloured(640).shape == (320, 640, 3)
    assert views.displayed((0, 0, SIDE, SIDE // 2)) == (0, 0, 5200, 2600)
    whole = np.asarray(opened(data).convert("L"), np.int16)
    assert np.abs(views.cut((1200, 800, 2352, 1952)) - whole[800:1952, 1200:2352]).max() <= 2


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_views_but_what_is_cut_are_upright(orientation: int) -> None:
    image = Image.new("RGB", (200, 100), "black")
    image.paste("red", (0, 0, 20, 20))
    views = views_of(make.png_bytes(image), orientation)
    rows, columns = views.grey.shape
    assert (rows, columns) == ((100, 200) if orientation < 5 else (200, 100))
    row, column = {1: (5, 5), 3: (rows - 5, columns - 5), 6: (5, columns - 5), 8: (rows - 5, 5)}[orientation]
    assert tuple(views.colour[row, column]) == (0, 0, 255)
    part = views.cut((0, 0, 30, 20))
    assert part.shape == (20, 30)
    assert part[5, 5] > 60
    assert part[5, 25] == 0


def test_clear_ground_is_white() -> None:
    clear = Image.new("RGBA", (80, 80))
    clear.paste((0, 0, 0, 255), (0, 0, 10, 10))
    views = views_of(make.png_bytes(clear))
    assert views.grey[40, 40] == 255
    assert views.cut((0, 0, 20, 20))[5].tolist() == [0] * 10 + [255] * 10


@pytest.mark.parametrize("orientation", range(1, 9))
def test_colour_and_brightness_are_turned_alike(orientation: int) -> None:
    views = views_of(make.png_bytes(make.scene(240, 160)), orientation)
    blue, green, red = (views.colour[:, :, band].astype(float) for band in range(3))
    assert np.abs(0.114 * blue + 0.587 * green + 0.299 * red - views.grey).max() <= 1.5


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK"])
def test_every_measurable_mode_has_its_views(mode: str) -> None:
    image = make.scene(300, 200).convert(mode)
    target = io.BytesIO()
    image.save(target, "TIFF")
    views = views_of(target.getvalue())
    assert views.is_measurable
    assert views.grey.dtype == views.colour.dtype == views.cut((8, 8, 90, 80)).dtype == np.uint8
    assert views.colour.shape == (200, 300, 3)

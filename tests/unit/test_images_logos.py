"""Registered logos: found in pictures, measured, and what is said of them."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFile

from models.assets import Logo
from services.images.known.logo_shapes import LogoShape, logo_shape
from services.images.known.logos import Sighting, sightings
from services.images.logo_book import KnownLogo
from services.images.logos import LogoSighting, logos
from services.images.looking.views import Views
from tests.data.images.drawn import crest, drawn


def shape(image: Image.Image) -> LogoShape:
    rows = np.asarray(image.convert("RGBA"), np.uint8)
    made = logo_shape(np.ascontiguousarray(rows[..., [2, 1, 0, 3]]))
    assert made is not None
    return made


def never() -> ImageFile.ImageFile:
    raise AssertionError("every pixel is here")


def picture(logo: Image.Image | None, size: tuple[int, int], at: tuple[int, int] = (300, 180)) -> Views:
    image = drawn(21, (640, 420), shapes=60)
    if logo is not None:
        ImageDraw.Draw(image).rectangle(
            (at[0] - 15, at[1] - 15, at[0] + size[0] + 15, at[1] + size[1] + 15), fill="white"
        )
        small = logo.resize(size)
        image.paste(small, at, small)
    return Views(image, 1, image.size, never)


def only(views: Views, logo: Image.Image) -> Sighting:
    (found,) = sightings(views, [shape(logo)])
    return found


@pytest.mark.parametrize("size", [(48, 48), (62, 52), (120, 132)])
def test_a_logo_is_found_and_its_stretch_measured(size: tuple[int, int]) -> None:
    found = only(picture(crest(), size), crest())
    left, top, right, bottom = found.fit.box
    assert (left, top) == pytest.approx((300, 180), abs=1.5)
    assert (right - left, bottom - top) == pytest.approx(size, abs=1.5)
    assert found.fit.log_ratio == pytest.approx(math.log(size[0] / size[1]), abs=0.015)
    assert found.colour < 16
    assert found.ground < 30


def test_a_logo_on_an_even_ground_is_told_from_it() -> None:
    on_white = crest((255, 255, 255, 255)).convert("RGB")
    padded = Image.new("RGB", (260, 230), "white")
    padded.paste(on_white, (30, 15))
    made = shape(padded)
    assert made.size == pytest.approx((200, 200), abs=2)
    assert made.opaque[0, 0] == 0
    assert made.opaque[100, 100] == 1


def test_a_foreign_picture_holds_no_logo() -> None:
    assert sightings(picture(None, (1, 1)), [shape(crest())]) == []


def test_another_colour_and_a_negative_are_seen() -> None:
    red, green, blue, alpha = crest().split()
    turned = Image.merge("RGBA", (green, blue, red, alpha))
    assert only(picture(turned, (90, 90)), crest()).colour > 16
    negative = Image.merge("RGBA", (*(band.point(lambda value: 255 - value) for band in (red, green, blue)), alpha))
    assert only(picture(negative, (90, 90)), crest()).likeness < -0.2


def test_two_logos_are_told_apart() -> None:
    other = Image.new("RGBA", (200, 120), (0, 0, 0, 0))
    pen = ImageDraw.Draw(other)
    pen.rectangle((0, 0, 199, 119), fill=(10, 110, 60, 255))
    pen.polygon([(20, 100), (60, 15), (100, 100)], fill="white")
    pen.ellipse((115, 25, 185, 95), fill=(250, 200, 0, 255))
    found = sightings(picture(other, (100, 60)), [shape(crest()), shape(other)])
    assert [one.logo for one in found] == [1]


KNOWN = KnownLogo(
    Logo("1", "Rektörlük", "0" * 64, "r.png", datetime(2026, 1, 1, tzinfo=UTC), smallest=80), Path("r.png")
)


def sighting(**changes: float) -> LogoSighting:
    values = {
        "score": 0.9, "log_ratio": 0.0, "error": 0.003, "shear": 0.0, "turn": 0.0, "width": 90.0, "height": 90.0,
        "colour": 5.0, "likeness": 0.98, "ground": 4.0,
    }  # fmt: skip
    return LogoSighting(KNOWN, (10, 20, 100, 110), **{**values, **changes})


@pytest.mark.parametrize(
    ("changes", "kinds"),
    [
        ({}, []),
        ({"log_ratio": 0.015}, []),
        ({"log_ratio": 0.03}, ["stretched"]),
        ({"log_ratio": -0.2}, ["stretched"]),
        ({"log_ratio": 0.03, "error": 0.02}, []),
        ({"log_ratio": 0.2, "turn": 6.0, "shear": 5.0, "ground": 60.0}, []),  # hangs on a wall in the picture
        ({"shear": 4.0}, ["sheared"]),
        ({"colour": 40.0}, ["recoloured"]),
        ({"likeness": -0.9}, ["recoloured"]),
        ({"width": 50.0}, ["too-small"]),
        ({"ground": 55.0}, ["busy-ground"]),
    ],
)
def test_what_is_said_of_a_logo(changes: dict[str, float], kinds: list[str]) -> None:
    found = list(logos([sighting(**changes)]))
    assert [one.data["kind"] for one in found] == kinds
    assert all(one.rule == "image.logo" for one in found)
    assert all(one.data["region"] == {"left": 10, "top": 20, "right": 100, "bottom": 110} for one in found)


def test_the_way_of_the_stretch_is_named() -> None:
    (wide,), (high,) = list(logos([sighting(log_ratio=0.1)])), list(logos([sighting(log_ratio=-0.1)]))
    assert "yatayda" in wide.message.text
    assert "dikeyde" in high.message.text
    assert wide.data["ratio"] == pytest.approx(1.105, abs=0.001)
    assert wide.message.params["percent"] == 11

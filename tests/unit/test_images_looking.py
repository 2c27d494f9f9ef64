"""Screens, tiny text, steps of tones and unusual colours: told where they are, and not where they are not."""

from __future__ import annotations

import io
import random

import numpy as np
import pytest
from PIL import Image, ImageCms, ImageDraw, ImageFilter

from models.diagnostics import Diagnostic
from models.enums import Severity
from services.images import codec
from services.images.close_ups import box_of
from services.images.facts import Limits
from services.images.looking import banding
from services.images.quality import quality
from tests.data.images import make, screens


@pytest.fixture(scope="module")
def photo() -> Image.Image:
    chance = random.Random(5)
    image = Image.new("RGB", (1200, 900), (110, 140, 150))
    draw = ImageDraw.Draw(image)
    for _ in range(3000):
        x, y, size = chance.randrange(1200), chance.randrange(900), chance.randrange(3, 30)
        draw.ellipse((x, y, x + size, y + size), fill=tuple(chance.randrange(20, 240) for _ in range(3)))
    return image.filter(ImageFilter.GaussianBlur(0.6))


def found(data: bytes, name: str = "a.jpg") -> dict[str, Diagnostic]:
    return {d.rule: d for d in quality(codec.examine(data, Limits()), name)}


@pytest.mark.parametrize("dark", [True, False])
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_phones_screen_is_told_by_its_status_bar(photo: Image.Image, dark: bool, kind: str) -> None:
    target = io.BytesIO()
    screens.phone(photo, dark=dark).save(target, kind)
    finding = found(target.getvalue())["image.screenshot"]
    assert finding.severity is Severity.INFORMATION
    box = box_of(finding.data)
    assert box is not None
    assert box[:3] == (0, 0, 1080)
    assert 60 < box[3] < 160


def test_posters_and_photographs_are_no_screens(photo: Image.Image) -> None:
    tall = photo.resize((1080, 1920))
    for image in (tall, photo, screens.poster(40, height=1920)):
        assert "image.screenshot" not in found(make.jpeg_bytes(image))


def test_a_poster_with_logos_at_both_ends_of_its_head_is_no_screen() -> None:
    image = screens.poster(40, height=1920)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 1080, 200), fill="white")
    draw.ellipse((60, 40, 170, 150), fill="navy")
    draw.text((700, 60), "BAHAR", fill="navy", font=screens.font(80))
    assert "image.screenshot" not in found(make.jpeg_bytes(image))


@pytest.mark.parametrize(
    "name", ["Screenshot_20261130.jpg", "Ekran görüntüsü 2026-11-30.png", "EKRAN ALINTISI.PNG", "Screen Shot 2.png"]
)
def test_a_name_may_say_that_it_is_a_screen(photo: Image.Image, name: str) -> None:
    finding = found(make.jpeg_bytes(photo), name)["image.screenshot"]
    assert finding.severity is Severity.HINT


def test_small_type_is_told_and_readable_type_is_not() -> None:
    small = found(make.jpeg_bytes(screens.poster(15), quality=92))["image.text-small"]
    assert "punto" in small.message.turkish()
    box = box_of(small.data)
    assert box is not None
    assert box[1] > 1350 * 0.38
    assert "image.text-small" not in found(make.jpeg_bytes(screens.poster(34), quality=92))


def test_light_type_on_dark_ground_counts_too() -> None:
    target = io.BytesIO()
    Image.eval(screens.poster(15), lambda value: 255 - value).save(target, "PNG")
    assert "image.text-small" in found(target.getvalue())


def test_leaves_and_one_short_line_are_no_small_text(photo: Image.Image) -> None:
    assert "image.text-small" not in found(make.jpeg_bytes(photo))
    draw = ImageDraw.Draw(signed := photo.copy())
    draw.text((20, 870), "Foto: Ada Can, 2026", fill="white", font=screens.font(12))
    assert "image.text-small" not in found(make.jpeg_bytes(signed))


def ramp(levels: int) -> Image.Image:
    values = np.linspace(40, 200, 1200)
    step = 160 / levels
    return Image.fromarray(np.tile(np.round(np.floor(values / step) * step).astype(np.uint8), (800, 1))).convert("RGB")


def test_tones_in_steps_are_told_and_soft_ones_are_not() -> None:
    assert "image.banding" in found(make.png_bytes(ramp(24)))
    assert "image.banding" in found(make.png_bytes(ramp(24).rotate(90, expand=True)))
    assert "image.banding" not in found(make.png_bytes(ramp(160)))
    grain = np.asarray(ramp(24), np.int16) + np.random.default_rng(3).integers(-2, 3, (800, 1200, 1))
    assert "image.banding" not in found(make.png_bytes(Image.fromarray(grain.astype(np.uint8))))


def test_flat_drawings_are_no_steps() -> None:
    image = Image.new("RGB", (1000, 800), "white")
    draw = ImageDraw.Draw(image)
    for number in range(9):
        draw.rectangle((number * 110, 100, number * 110 + 100, 700), fill=(20 * number, 200 - 20 * number, 90))
    assert "image.banding" not in found(make.png_bytes(image))


@pytest.mark.parametrize("shape", [(1, 1), (64, 4), (4, 64), (65, 65)])
def test_steps_in_tiny_pictures(shape: tuple[int, int]) -> None:
    assert banding.mark(np.zeros(shape, np.uint8)) is None


def test_printers_colours_are_told(photo: Image.Image) -> None:
    finding = found(make.jpeg_bytes(photo.convert("CMYK")))["image.colours"]
    assert (finding.severity, finding.data["colours"]) == (Severity.WARNING, "CMYK")


def profile(name: str) -> bytes:
    """sRGB's profile under another name of the same length, which is all that is looked at."""
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain, wide = "sRGB built-in".encode("utf-16-be"), f"{name:<13}"[:13].encode("utf-16-be")
    assert plain in made
    return made.replace(plain, wide)


@pytest.mark.parametrize(
    ("name", "told"), [("Adobe RGB (19", True), ("ProPhoto RGB", True), ("Display P3", False), ("sRGB IEC61966", False)]
)
def test_only_profiles_that_platforms_show_wrongly_are_told(photo: Image.Image, name: str, told: bool) -> None:
    data = make.jpeg_bytes(photo, icc_profile=profile(name))
    assert ("image.colours" in found(data)) is told


def test_broken_profiles_are_passed_over(photo: Image.Image) -> None:
    assert "image.colours" not in found(make.jpeg_bytes(photo, icc_profile=b"x" * 400))


def test_a_compressed_jpeg_names_a_place_to_look(photo: Image.Image) -> None:
    assert box_of(found(make.jpeg_bytes(photo, quality=15))["image.compressed"].data) is not None

"""What is measured in the pixels, on pictures made here whose faults are known."""

from __future__ import annotations

import io
import random

import pytest
from PIL import Image, ImageDraw, ImageFilter

from models.diagnostics import Diagnostic
from services.images import codec
from services.images.facts import Limits
from services.images.quality import quality
from tests.data.images import make

WIDE = (1200, 800)


@pytest.fixture(scope="module")
def crisp() -> Image.Image:
    """Leaves and stones: shapes of all sizes with sharp edges, the same at each run."""
    chance = random.Random(7)
    image = Image.new("RGB", WIDE, (120, 140, 90))
    draw = ImageDraw.Draw(image)
    for _ in range(2500):
        x, y, size = chance.randrange(WIDE[0]), chance.randrange(WIDE[1]), chance.randrange(3, 40)
        colour = tuple(chance.randrange(30, 230) for _ in range(3))
        draw.ellipse((x, y, x + size, y + size * chance.random() + 2), fill=colour)
    return image.filter(ImageFilter.GaussianBlur(0.5))  # a lens is never as sharp as a drawing


def found(data: bytes) -> dict[str, Diagnostic]:
    return {d.rule: d for d in quality(codec.examine(data, Limits()))}


def jpeg(image: Image.Image, quality_: int = 88, **options: object) -> bytes:
    return make.jpeg_bytes(image, quality=quality_, **options)


def enlarged(image: Image.Image, width: int) -> Image.Image:
    small = image.resize((width, width * image.height // image.width))
    return small.resize(image.size, Image.Resampling.BICUBIC)


def test_a_sharp_picture_has_nothing_to_say(crisp: Image.Image) -> None:
    assert found(jpeg(crisp)) == {}
    assert found(make.png_bytes(crisp)) == {}


def test_a_sharp_thing_before_a_blurred_ground_is_no_blurred_picture(crisp: Image.Image) -> None:
    portrait = crisp.filter(ImageFilter.GaussianBlur(9))
    portrait.paste(crisp.crop((450, 200, 800, 600)), (450, 200))
    assert found(jpeg(portrait)) == {}


def test_a_night_sky_is_no_blurred_picture() -> None:
    chance = random.Random(3)
    sky = Image.new("RGB", WIDE, (8, 9, 14))
    for _ in range(600):
        sky.putpixel((chance.randrange(WIDE[0]), chance.randrange(WIDE[1])), (240, 240, 230))
    assert found(jpeg(sky)) == {}


@pytest.mark.parametrize("radius", [8, 12])
def test_a_picture_that_is_all_washed_out_is_told(crisp: Image.Image, radius: int) -> None:
    assert "image.blurred" in found(jpeg(crisp.filter(ImageFilter.GaussianBlur(radius))))


def test_a_blurred_picture_is_told_with_the_place_to_look(crisp: Image.Image) -> None:
    finding = found(jpeg(crisp.filter(ImageFilter.GaussianBlur(4))))["image.blurred"]
    region = finding.data["box"]
    assert isinstance(region, dict)
    assert 0 <= region["left"] < region["right"] <= WIDE[0]
    assert 0 <= region["top"] < region["bottom"] <= WIDE[1]


def test_the_place_to_look_lies_in_the_picture_as_displayed(crisp: Image.Image) -> None:
    blurred = crisp.filter(ImageFilter.GaussianBlur(4))
    turned = jpeg(blurred.transpose(Image.Transpose.ROTATE_90), exif=make.exif(orientation=6))
    straight, seen = (found(data)["image.blurred"].data["box"] for data in (jpeg(blurred), turned))
    assert isinstance(straight, dict)
    assert isinstance(seen, dict)
    assert all(abs(straight[side] - seen[side]) <= 40 for side in straight)


@pytest.mark.parametrize("width", [256, 320])
def test_an_enlarged_picture_is_not_passed_over(crisp: Image.Image, width: int) -> None:
    assert set(found(jpeg(enlarged(crisp, width)))) & {"image.upscaled", "image.blurred"}


def test_a_much_compressed_jpeg(crisp: Image.Image) -> None:
    finding = found(jpeg(crisp, 20))["image.compressed"]
    assert finding.data["value"] == pytest.approx(20, abs=1.5)
    assert "image.compressed" not in found(jpeg(crisp, 60))


def test_the_grid_of_an_earlier_jpeg_is_seen_in_a_png() -> None:
    soft = Image.linear_gradient("L").resize(WIDE).rotate(30).convert("RGB").crop((200, 200, 1000, 700))
    noisy = Image.blend(soft, Image.effect_noise(soft.size, 40).convert("RGB"), 0.3)
    with Image.open(io.BytesIO(jpeg(noisy, 8))) as saved:
        assert "image.compressed" in found(make.png_bytes(saved.convert("RGB")))
    assert "image.compressed" not in found(make.png_bytes(noisy))


@pytest.mark.parametrize("lying", [True, False])
def test_black_bars_on_two_sides(crisp: Image.Image, lying: bool) -> None:
    framed = Image.new("RGB", (1200, 1000) if lying else (1400, 800))
    framed.paste(crisp, (0, 100) if lying else (100, 0))
    finding = found(jpeg(framed))["image.borders"]
    assert str(finding.message) == f"Görselin {'üstünde ve altında' if lying else 'iki yanında'} siyah şerit var."
    region = finding.data["inside"]
    assert isinstance(region, dict)
    start, end = ("top", "bottom") if lying else ("left", "right")
    assert abs(region[start] - 100) <= 8
    assert abs(region[end] - (900 if lying else 1300)) <= 8


def test_darkness_that_fades_is_no_bar(crisp: Image.Image) -> None:
    shade = Image.linear_gradient("L").resize((1200, 400))
    mask = Image.new("L", WIDE)
    mask.paste(shade, (0, 0))
    mask.paste(shade.transpose(Image.Transpose.FLIP_TOP_BOTTOM), (0, 400))
    assert "image.borders" not in found(jpeg(Image.composite(crisp, Image.new("RGB", WIDE), mask)))


def test_a_picture_all_black_has_no_bars() -> None:
    assert found(jpeg(Image.new("RGB", (400, 300)))) == {}


def test_a_dark_sign_on_clear_ground(crisp: Image.Image) -> None:
    sign = Image.new("RGBA", (300, 300))
    ImageDraw.Draw(sign).ellipse((60, 60, 240, 240), outline=(20, 20, 60, 255), width=12)
    assert "image.transparency" in found(make.png_bytes(sign))
    light = Image.new("RGBA", (300, 300))
    ImageDraw.Draw(light).ellipse((60, 60, 240, 240), fill=(230, 200, 60, 255))
    assert found(make.png_bytes(light)) == {}
    assert found(make.png_bytes(crisp.convert("RGBA"))) == {}


@pytest.mark.parametrize("size", [(1, 1), (64, 64), (30_000, 64), (64, 30_000)])
@pytest.mark.parametrize("mode", ["L", "RGBA", "P", "1", "LA"])
def test_any_shape_and_mode_is_measured(size: tuple[int, int], mode: str) -> None:
    target = io.BytesIO()
    Image.new(mode, size).save(target, "PNG", compress_level=1)
    assert codec.examine(target.getvalue(), Limits()).width == size[0]


@pytest.mark.parametrize("mode", ["CMYK", "L"])
def test_a_panorama_is_decoded_small(mode: str) -> None:
    facts = codec.examine(jpeg(Image.new(mode, (30_000, 500))), Limits())
    assert (facts.width, facts.height) == (30_000, 500)

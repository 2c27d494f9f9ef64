"""Print is told from pictures, so that lines of type are never taken for traces of a stretch."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from services.images import codec
from services.images.facts import Limits
from services.images.stretch import typeset
from services.images.stretch.finding import stretched
from tests.data.images.drawn import drawn

WORDS = "Yuksekokulumuzda guz yariyili butunleme sinavlari ek yerlestirme kayit yenileme gunleri "


def page(size: int, paper: str = "white", ink: str = "black") -> Image.Image:
    image = Image.new("RGB", (900, 1200), paper)
    font, draw = ImageFont.load_default(size), ImageDraw.Draw(image)
    for number, top in enumerate(range(60, 1140, round(size * 1.4))):
        words = WORDS[number % 17 :] + WORDS
        while font.getlength(words) > 760:
            words = words[:-1]
        draw.text((70, top), words, fill=ink, font=font)
    return image


def table(rows: int, columns: int) -> Image.Image:
    image = page(18).crop((60, 50, 860, 1150))
    draw = ImageDraw.Draw(image)
    for row in range(rows):
        draw.line((0, row * 1100 // rows, 800, row * 1100 // rows), fill="black")
    for column in range(columns):
        draw.line((column * 800 // columns, 0, column * 800 // columns, 1100), fill="black")
    return image


@pytest.mark.parametrize("made", [page(16), page(24), page(40), page(22, "#123456", "white"), table(20, 5)])
def test_print_is_known_and_never_called_stretched(made: Image.Image) -> None:
    assert typeset.share(np.asarray(made.convert("L"))) >= typeset.LIMIT
    target = io.BytesIO()
    made.save(target, "JPEG", quality=85)
    assert list(stretched(codec.examine(target.getvalue(), Limits()))) == []


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_pictures_are_no_print(seed: int) -> None:
    assert typeset.share(np.asarray(drawn(seed).convert("L"))) < typeset.LIMIT


@pytest.mark.parametrize("tone", [0, 128, 255])
def test_an_empty_picture_is_nothing(tone: int) -> None:
    assert typeset.share(np.full((400, 400), tone, np.uint8)) == 0

"""Registered logos on photographs that nothing was tuned on: found, their stretch seen, nothing found where none is.

The logos are drawn, each another: crests, shields, words, heaps of shapes. Each is put on a test photograph (on the
photograph itself, on white, on a band), 48 to 400 pixels wide, in its own proportions or stretched; the file is a JPEG.
"""

from __future__ import annotations

import io
import math
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFile, ImageFont

from models.assets import Logo
from services.images.known.logo_shapes import LogoShape, logo_shape
from services.images.known.logos import Sighting, sightings
from services.images.logo_book import KnownLogo
from services.images.logos import LogoSighting
from services.images.looking.views import Views
from services.images.stretch.finding import POSSIBLE
from services.images.stretch.fusion import Verdict, weigh
from services.images.stretch.logo_witness import logo_witness
from services.images.stretch.network import network
from services.images.witness import Witness
from tests.benchmarks import images_data
from tests.benchmarks.result import Result, percentile

_SEED, _SIDE, _CASES = 90_210, 1280, 160
_WIDTHS = (48, 56, 64, 90, 140, 240, 400)
_RATIOS = (1.0, 1.0, 1.0, 0.97, 1.03, 0.95, 1.05, 0.9, 1.1, 0.8, 1.25)
_LETTERS = "ABCÇDEFGHIİKLMNOÖPRSŞTUÜVYZ"
_SEEN = 0.03
_POSTERS = 60


@dataclass(frozen=True)
class _Case:
    width: int
    log_ratio: float
    sighting: Sighting | None
    strange: int


def results() -> Iterator[Result]:
    photos = [one for one in images_data.fetched("test") if one.kind == "photo"]
    dice = random.Random(_SEED)
    cases = [
        case for number in range(_CASES) if (case := _case(photos[number % len(photos)], number, dice)) is not None
    ]
    found = [case for case in cases if case.sighting is not None]
    stretched = [case for case in found if abs(case.log_ratio) >= _SEEN - 0.002]
    straight = [case for case in found if abs(case.log_ratio) < 0.012]
    yield Result("images: logos of 48 pixels and more found", len(found) / len(cases), "share", 0.95, ">=")
    small = [case for case in cases if case.width <= 64]
    yield Result(
        "images: logos of 48 to 64 pixels found", sum(case.sighting is not None for case in small) / len(small), "share"
    )
    yield Result(
        "images: logo's stretch of 3 % and more seen",
        sum(map(_is_told, stretched)) / len(stretched),
        "share",
        0.95,
        ">=",
    )
    yield Result("images: straight logo called stretched", sum(map(_is_told, straight)) / len(straight), "share", 0.02)
    errors = [abs(case.sighting.fit.log_ratio - case.log_ratio) for case in found if case.sighting is not None]
    yield Result("images: logo, error of the ratio, median", percentile(errors, 0.5) * 100, "%")
    yield from _foreign(images_data.fetched("test"))
    yield from _of_the_whole(photos)


def _foreign(pictures: list[images_data.Picture]) -> Iterator[Result]:
    false = asked = 0
    spent = 0.0
    for number, picture in enumerate(pictures):
        views = _views(_reduced(picture))
        if not views.is_measurable:
            continue
        shape = _shape(drawn_logo(random.Random(f"{_SEED} foreign {number}")))
        start = time.process_time()
        false += bool(sightings(views, [shape]))
        spent += time.process_time() - start
        asked += 1
    yield Result("images: logos found where there are none", false / asked, "share", 0.005)
    yield Result("images: looking for one logo at 1,280 pixels, CPU", spent / asked * 1000, "ms")


def _of_the_whole(photos: list[images_data.Picture]) -> Iterator[Result]:
    """Is the picture stretched, or only its logo? Traces alone and together with the logo."""
    before: list[Verdict] = []
    errors: list[float] = []
    bent: list[float] = []
    for number in range(_POSTERS):
        dice = random.Random(f"{_SEED} poster {number}")
        ratio = dice.choice((0.8, 0.9, 0.95, 1.05, 1.1, 1.25))
        for of_all in (True, False):
            witnesses = _poster_witnesses(photos[number % len(photos)], ratio, dice, of_all=of_all)
            traces = [witness for witness in witnesses if witness.name == "traces"]
            alone, verdict = weigh(traces), weigh(witnesses)
            told = verdict is not None and verdict.confidence >= POSSIBLE
            if not of_all:
                bent.append(float(told))
            elif verdict is not None and told:
                errors.append(abs(math.log(verdict.ratio / ratio)))
            before += [alone] if of_all and alone is not None and alone.confidence >= POSSIBLE else []
    yield Result("images: stretched posters told, by traces alone", len(before) / _POSTERS, "share")
    yield Result("images: stretched posters told, by traces and a logo", len(errors) / _POSTERS, "share")
    yield Result("images: error of their ratio, median", percentile(errors, 0.5) * 100, "%", 4)
    yield Result("images: posters of which only the logo is stretched, told", sum(bent) / _POSTERS, "share", 0.02)


def _poster_witnesses(
    picture: images_data.Picture, ratio: float, dice: random.Random, *, of_all: bool
) -> list[Witness]:
    logo, photo = drawn_logo(dice), _reduced(picture)
    width, own = dice.choice((90, 140, 240)), 1.0 if of_all else ratio
    size = (round(width * own**0.5), round(width * logo.height / logo.width / own**0.5))
    room = photo.width - size[0] - 8, photo.height - size[1] - 8
    _lay(
        photo,
        logo.resize(size, Image.Resampling.LANCZOS),
        (dice.randrange(8, room[0]), dice.randrange(8, room[1])),
        dice,
    )
    if of_all:
        photo = photo.resize(
            (round(photo.width * ratio**0.5), round(photo.height / ratio**0.5)), Image.Resampling.BICUBIC
        )
    target = io.BytesIO()
    photo.save(target, "JPEG", quality=dice.choice((75, 85, 92)))
    seen = Image.open(target).convert("RGB")
    learned = network()
    assert learned is not None
    found = [_told(one) for one in sightings(_views(seen), [_shape(logo)])]
    told = (learned.witness(np.asarray(seen.convert("L"))), logo_witness(found))
    return [witness for witness in told if witness is not None]


def _case(picture: images_data.Picture, number: int, dice: random.Random) -> _Case | None:
    logo = drawn_logo(random.Random(f"{_SEED} {number}"))
    width, ratio = dice.choice(_WIDTHS), dice.choice(_RATIOS)
    size = (round(width * ratio**0.5), round(width * logo.height / logo.width / ratio**0.5))
    photo = _reduced(picture)
    if photo.width < size[0] + 20 or photo.height < size[1] + 20:
        return None
    at = dice.randrange(8, photo.width - size[0] - 8), dice.randrange(8, photo.height - size[1] - 8)
    _lay(photo, logo.resize(size, Image.Resampling.LANCZOS), at, dice)
    target = io.BytesIO()
    photo.save(target, "JPEG", quality=dice.choice((75, 85, 95)))
    middle = at[0] + size[0] / 2, at[1] + size[1] / 2
    mine: Sighting | None = None
    strange = 0
    for one in sightings(_views(Image.open(target).convert("RGB")), [_shape(logo)]):
        left, top, right, bottom = one.fit.box
        near = (
            abs((left + right) / 2 - middle[0]) < 0.1 * size[0]
            and abs((top + bottom) / 2 - middle[1]) < 0.1 * size[1] + 1
        )
        mine, strange = (one, strange) if near else (mine, strange + 1)
    return _Case(width, math.log((size[0] / logo.width) / (size[1] / logo.height)), mine, strange)


_KNOWN = KnownLogo(Logo("1", "x", "0" * 64, "x.png", datetime(2026, 1, 1, tzinfo=UTC)), Path("x.png"))


def _is_told(case: _Case) -> bool:
    """Whether the program would call it stretched."""
    assert case.sighting is not None
    told = _told(case.sighting)
    return told.is_stretched and (told.log_ratio > 0) == (case.log_ratio > 0 or abs(case.log_ratio) < 0.012)


def _told(sighting: Sighting) -> LogoSighting:
    fit = sighting.fit
    return LogoSighting(_KNOWN, (0, 0, 1, 1), fit.score, fit.log_ratio, fit.error, fit.shear, fit.turn, 1, 1, 0, 1, 0)


def _lay(photo: Image.Image, logo: Image.Image, at: tuple[int, int], dice: random.Random) -> None:
    pen, margin = ImageDraw.Draw(photo), max(4, logo.width // 8)
    left, top, right, bottom = at[0] - margin, at[1] - margin, at[0] + logo.width + margin, at[1] + logo.height + margin
    ground = dice.choice(("photo", "photo", "white", "band"))
    if ground == "white":
        pen.rectangle((left, top, right, bottom), fill="white")
    elif ground == "band":
        pen.rectangle((0, top, photo.width, bottom), fill=tuple(dice.randrange(256) for _ in range(3)))
    photo.paste(logo, at, logo)


def _reduced(picture: images_data.Picture) -> Image.Image:
    image = Image.fromarray(picture.pixels()).convert("RGB")
    image.thumbnail((_SIDE, _SIDE))
    return image


def _never() -> ImageFile.ImageFile:
    raise AssertionError  # every pixel is here


def _views(image: Image.Image) -> Views:
    return Views(image, 1, image.size, _never)


def _shape(logo: Image.Image) -> LogoShape:
    made = logo_shape(np.ascontiguousarray(np.asarray(logo.convert("RGBA"), np.uint8)[..., [2, 1, 0, 3]]))
    assert made is not None
    return made


def drawn_logo(dice: random.Random) -> Image.Image:
    """Draw one logo of some 500 pixels on a clear ground."""
    image = Image.new("RGBA", (900, 520), (0, 0, 0, 0))
    first, second = (tuple(dice.randrange(230) for _ in range(3)) for _ in range(2))
    letters = "".join(dice.choice(_LETTERS) for _ in range(3))
    kind = dice.choice((_crest, _shield, _word, _heap))
    kind(ImageDraw.Draw(image), letters, (first, second), dice)
    box = image.getbbox()
    assert box is not None
    return image.crop(box)


_Colours = tuple[tuple[int, ...], tuple[int, ...]]


def _crest(pen: ImageDraw.ImageDraw, letters: str, colours: _Colours, dice: random.Random) -> None:
    pen.ellipse((8, 8, 504, 504), fill=colours[0])
    pen.ellipse((40, 40, 472, 472), fill="white")
    pen.ellipse((110, 110, 402, 402), fill=colours[1])
    for number in range(24):
        turn = number * math.pi / 12
        place = 256 + 185 * math.cos(turn), 256 + 185 * math.sin(turn)
        pen.text(place, dice.choice(_LETTERS), colours[0], ImageFont.load_default(44), anchor="mm")
    pen.text((256, 256), letters[:2], "white", ImageFont.load_default(170), anchor="mm")


def _shield(pen: ImageDraw.ImageDraw, letters: str, colours: _Colours, dice: random.Random) -> None:
    pen.polygon([(60, 30), (452, 30), (452, 300), (256, 492), (60, 300)], fill=colours[0])
    pen.polygon([(90, 60), (422, 60), (422, 200), (90, 200)], fill=colours[1])
    pen.text((256, 130), letters, "white", ImageFont.load_default(110), anchor="mm")
    for number in range(dice.randint(2, 4)):
        pen.rectangle((130 + number * 70, 230, 165 + number * 70, 330 - 15 * number), fill="white")


def _word(pen: ImageDraw.ImageDraw, letters: str, colours: _Colours, dice: random.Random) -> None:
    pen.rounded_rectangle((5, 20, 325, 340), dice.choice((10, 60, 150)), fill=colours[0])
    pen.text((165, 180), letters[0], "white", ImageFont.load_default(230), anchor="mm")
    pen.text((360, 110), letters, colours[0], ImageFont.load_default(150), anchor="lm")
    pen.text((360, 260), "".join(dice.choice(_LETTERS) for _ in range(6)), colours[1], ImageFont.load_default(90), "lm")


def _heap(pen: ImageDraw.ImageDraw, letters: str, colours: _Colours, dice: random.Random) -> None:
    for number in range(dice.randint(3, 6)):
        left, top, side = dice.randrange(30, 300), dice.randrange(30, 300), dice.randrange(100, 210)
        draw = dice.choice((pen.ellipse, pen.rectangle))
        draw((left, top, left + side, top + side), fill=colours[number % 2])
    pen.polygon([(256, 120), (330, 380), (110, 220), (400, 220), (180, 380)], fill="white")
    pen.text((256, 80), letters, colours[0], ImageFont.load_default(120), anchor="mm")

"""Pictures of set-up codes as people have them: screenshots and photographs of screens, degraded in six ways.

A seed makes the same pictures everywhere. ``TUNING`` is for whoever improves the reader; the benchmark reads
``HELD_OUT`` only.
"""

from __future__ import annotations

import base64
import io
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np
import segno
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from tests.otp_support import address_of, entry, message, number

TUNING, HELD_OUT = 11, 4226
KINDS = ("blur", "rotation", "perspective", "glare", "inversion", "low resolution")
Pixels = NDArray[np.float32]
"""Rows of blue, green and red, 0 to 255."""


@dataclass(frozen=True)
class Picture:
    """An encoded picture, and what its code says."""

    kind: str
    data: bytes
    text: str


@dataclass(frozen=True)
class Sheet:
    """A drawn page with a code whose modules are ``module`` pixels wide; ``box`` is where it lies, with its margin."""

    pixels: Pixels
    module: float
    box: tuple[int, int, int, int]
    text: str


def pictures(seed: int, each: int = 50, kinds: tuple[str, ...] = KINDS) -> Iterator[Picture]:
    """Yield ``each`` pictures of every kind."""
    for kind in kinds:
        dice = random.Random(f"{seed}/{kind}")
        for _ in range(each):
            dark = kind == "inversion"
            sheet = draw(dice, dark=dark)
            yield Picture(kind, encoded(_WAYS[kind](sheet, dice), dice), sheet.text)


def address(dice: random.Random) -> str:
    """Return the address of a set-up key; one in six is a migration code of several accounts, which is denser."""
    issuer = dice.choice(["X", "Facebook", "Instagram", "Google", "Üniversite e-posta", "LinkedIn"])
    account = (
        f"{dice.choice(['kutuphane', 'ogrenci.isleri', 'birim', 'muhendislik'])}{dice.randrange(1000)}@uni.example"
    )
    if dice.random() < 1 / 6:
        parts = [entry(dice.randbytes(20), f"{account}{index}", issuer) for index in range(dice.randint(2, 4))]
        return address_of(message(*parts, number(2, 1), number(3, 1), number(5, dice.getrandbits(31))))
    seed = base64.b32encode(dice.randbytes(dice.choice([10, 20, 20, 32]))).decode().rstrip("=")
    return f"otpauth://totp/{issuer.replace(' ', '%20')}:{account}?secret={seed}&issuer={issuer.replace(' ', '%20')}"


def draw(dice: random.Random, *, dark: bool = False, module: int | None = None) -> Sheet:
    """Draw a page of a platform with a code in it, and some text around it."""
    text = address(dice)
    pixel = module or dice.randint(5, 8)
    border = dice.choice([2, 4, 4])
    rows = np.array(
        [list(row) for row in segno.make(text, error=dice.choice("LLM"), micro=False).matrix_iter(border=border)]
    )
    code = np.kron(rows > 0, np.ones((pixel, pixel), bool))
    ground, ink = (
        (dice.randint(10, 45), dice.randint(200, 255)) if dark else (dice.randint(240, 255), dice.randint(0, 60))
    )
    if not dark and dice.random() < 0.15:
        ink_colour = np.array([dice.randint(90, 150), 30, 10], np.float32)  # some platforms print in their own blue
    else:
        ink_colour = np.full(3, ink, np.float32)
    side = code.shape[0]
    width, height = side + dice.randint(120, 500), side + dice.randint(160, 360)
    page = Image.new("RGB", (width, height), (ground, ground, ground))
    pen = ImageDraw.Draw(page)
    font = ImageFont.load_default(size=18)
    for line in range(height // 34):
        words = " ".join(dice.choice(["kurulum", "kodu", "okutun", "anahtar", "uygulama", "hesap"]) for _ in range(6))
        pen.text((16, 12 + 34 * line), words, fill=(ink, ink, ink), font=font)
    pixels = np.asarray(page, np.float32)[:, :, ::-1].copy()
    left, top = (width - side) // 2, (height - side) // 2
    pixels[top : top + side, left : left + side] = np.where(
        code[:, :, None], ink_colour, np.full(3, ground, np.float32)
    )
    return Sheet(pixels, float(pixel), (left, top, left + side, top + side), text)


def scaled(sheet: Sheet, module: float) -> Sheet:
    """Return the page at ``module`` pixels a module."""
    factor = module / sheet.module
    height, width = sheet.pixels.shape[:2]
    size = (max(8, round(width * factor)), max(8, round(height * factor)))
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR
    pixels = np.asarray(cv2.resize(sheet.pixels, size, interpolation=how), np.float32)
    left, top, right, bottom = (round(value * factor) for value in sheet.box)
    return Sheet(pixels, module, (left, top, right, bottom), sheet.text)


def noisy(pixels: Pixels, dice: random.Random, sigma: float) -> Pixels:
    made = np.random.default_rng(dice.getrandbits(32)).normal(0, sigma, pixels.shape[:2])
    return np.asarray(pixels + made[:, :, None], np.float32)


def _blurred(sheet: Sheet, dice: random.Random) -> Pixels:
    sheet = scaled(sheet, dice.uniform(3, 6))
    if dice.random() < 0.5:
        sigma = sheet.module * dice.uniform(0.3, 0.75)
        pixels = cv2.GaussianBlur(sheet.pixels, (0, 0), sigma)
    else:
        length = max(2, round(sheet.module * dice.uniform(0.7, 1.6)))
        line = np.zeros((length * 2 + 1,) * 2, np.float32)
        line[length, length - length // 2 : length + (length + 1) // 2] = 1
        turn = cv2.getRotationMatrix2D((length, length), dice.uniform(0, 180), 1)
        line = cv2.warpAffine(line, turn, line.shape[::-1])
        pixels = cv2.filter2D(sheet.pixels, -1, line / line.sum(), borderType=cv2.BORDER_REPLICATE)
    return noisy(np.asarray(pixels, np.float32), dice, dice.uniform(1, 6))


def _rotated(sheet: Sheet, dice: random.Random) -> Pixels:
    sheet = scaled(sheet, dice.uniform(2.2, 4.5))
    height, width = sheet.pixels.shape[:2]
    side = round(float(np.hypot(width, height)))
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), dice.uniform(0, 360), 1)
    turn[:, 2] += ((side - width) / 2, (side - height) / 2)
    ground = [float(value) for value in sheet.pixels[0, 0]]
    pixels = cv2.warpAffine(sheet.pixels, turn, (side, side), borderValue=ground)
    return noisy(np.asarray(pixels, np.float32), dice, dice.uniform(0, 5))


def _seen_from_the_side(sheet: Sheet, dice: random.Random, most: float = 0.24) -> Pixels:
    sheet = scaled(sheet, dice.uniform(3, 6))
    height, width = sheet.pixels.shape[:2]
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    reach = np.array([width, height], np.float32)
    inwards = np.array([(1, 1), (-1, 1), (-1, -1), (1, -1)], np.float32)
    moved = corners + inwards * reach * np.array(
        [[dice.uniform(0, most), dice.uniform(0, most)] for _ in range(4)], np.float32
    )
    view = cv2.getPerspectiveTransform(corners, moved)
    desk = [float(dice.randint(60, 200))] * 3
    pixels = cv2.warpPerspective(sheet.pixels, view, (width, height), flags=cv2.INTER_AREA, borderValue=desk)
    pixels = cv2.GaussianBlur(pixels, (0, 0), dice.uniform(0.3, 0.9))
    return noisy(np.asarray(pixels, np.float32), dice, dice.uniform(1, 5))


def _glaring(sheet: Sheet, dice: random.Random) -> Pixels:
    """A photograph of a screen: uneven light, and a lamp that shines in it."""
    pixels = _seen_from_the_side(sheet, dice, 0.08)
    height, width = pixels.shape[:2]
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    angle, span = dice.uniform(0, 2 * np.pi), dice.uniform(0.3, 0.75)
    slope = (across / width - 0.5) * np.cos(angle) + (down / height - 0.5) * np.sin(angle)
    light = 1 - span * (slope - slope.min()) / (slope.max() - slope.min())
    pixels = pixels * light[:, :, None]
    reach = min(width, height) * dice.uniform(0.12, 0.35)
    x, y = width * dice.uniform(0.3, 0.7), height * dice.uniform(0.3, 0.7)
    lamp = np.exp(-(((across - x) / reach) ** 2 + ((down - y) / (reach * dice.uniform(0.4, 1))) ** 2))
    pixels = pixels + dice.uniform(90, 230) * lamp[:, :, None]
    if dice.random() < 0.4:  # the lines of the screen and of the sensor
        pixels = pixels * (1 + dice.uniform(0.03, 0.12) * np.sin(down * dice.uniform(0.5, 2.5)))[:, :, None]
    return noisy(np.asarray(np.clip(pixels, 0, 255), np.float32), dice, dice.uniform(1, 6))


def _inverted(sheet: Sheet, dice: random.Random) -> Pixels:
    """A page in dark mode: a light code on a dark ground, paler than it was."""
    sheet = scaled(sheet, dice.uniform(2.2, 4.5))
    contrast = dice.uniform(0.25, 1)
    pixels = cv2.GaussianBlur(sheet.pixels, (0, 0), dice.uniform(0.2, 0.9))
    return noisy(np.asarray(pixels * contrast + dice.uniform(0, 40), np.float32), dice, dice.uniform(0, 4))


def _coarse(sheet: Sheet, dice: random.Random) -> Pixels:
    """A picture that was sent around: small, squeezed, and made large again by somebody."""
    sheet = scaled(sheet, dice.uniform(1.5, 2.6))
    pixels = noisy(sheet.pixels, dice, dice.uniform(0, 3))
    if dice.random() < 0.4:
        factor = dice.uniform(1.3, 3)
        how = dice.choice([cv2.INTER_LINEAR, cv2.INTER_CUBIC, cv2.INTER_NEAREST])
        pixels = np.asarray(cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=how), np.float32)
    return pixels


_WAYS: dict[str, Callable[[Sheet, random.Random], Pixels]] = {
    "blur": _blurred,
    "rotation": _rotated,
    "perspective": _seen_from_the_side,
    "glare": _glaring,
    "inversion": _inverted,
    "low resolution": _coarse,
}


def encoded(pixels: Pixels, dice: random.Random) -> bytes:
    """Return the picture as a file: mostly JPEG, as phones and messengers make it."""
    rows = np.clip(pixels, 0, 255).astype(np.uint8)[:, :, ::-1]
    target = io.BytesIO()
    image = Image.fromarray(np.ascontiguousarray(rows))
    if dice.random() < 0.25:
        image.save(target, "PNG", compress_level=1)
    else:
        image.save(target, "JPEG", quality=dice.randint(45, 92))
    return target.getvalue()

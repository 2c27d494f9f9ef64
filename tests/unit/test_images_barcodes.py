"""The ladder that reads QR codes: degraded pictures, several codes, none, and pictures of any shape."""

from __future__ import annotations

import io
import random

import cv2
import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray
from PIL import Image

from services.images.barcodes import ladder, mending
from tests.benchmarks.vault_qr_pictures import KINDS, TUNING, Pixels, draw, pictures, scaled


def opaque(pixels: Pixels) -> NDArray[np.uint8]:
    rows = np.clip(pixels, 0, 255).astype(np.uint8)
    return np.asarray(cv2.cvtColor(rows, cv2.COLOR_BGR2RGBA), np.uint8)


def texts(pixels: NDArray[np.uint8]) -> list[str]:
    return [one.text for one in ladder.read(pixels)]


@pytest.mark.parametrize("kind", KINDS)
def test_one_degraded_picture_of_each_kind(kind: str) -> None:
    for picture in pictures(TUNING, 2, (kind,)):
        pixels = np.asarray(Image.open(io.BytesIO(picture.data)).convert("RGBA"), np.uint8)
        assert texts(pixels) == [picture.text]


def test_a_blur_that_zxing_gives_up_is_undone() -> None:
    sheet = scaled(draw(random.Random(3)), 5)
    blurred = opaque(np.asarray(cv2.GaussianBlur(sheet.pixels, (0, 0), 3.3), np.float32))
    grey = np.asarray(cv2.cvtColor(blurred, cv2.COLOR_RGBA2GRAY), np.uint8)
    assert not zxingcpp.read_barcodes(grey)
    assert texts(blurred) == [sheet.text]


def test_all_codes_of_a_picture_are_told_from_top_to_bottom() -> None:
    sheets = [draw(random.Random(number), module=4) for number in (1, 2)]
    width = max(sheet.pixels.shape[1] for sheet in sheets)
    rows = [
        cv2.copyMakeBorder(s.pixels, 0, 0, 0, width - s.pixels.shape[1], cv2.BORDER_CONSTANT, value=[250] * 3)
        for s in sheets
    ]
    found = ladder.read(opaque(np.asarray(np.vstack(rows), np.float32)))
    assert [one.text for one in found] == [sheet.text for sheet in sheets]
    assert max(y for _, y in found[0].corners) < min(y for _, y in found[1].corners)
    assert all(0 <= share <= 1 for one in found for corner in one.corners for share in corner)


def test_what_is_see_through_lies_on_white() -> None:
    sheet = draw(random.Random(5), module=4)
    pixels = opaque(sheet.pixels)
    light = pixels[:, :, 0] > 128
    pixels[light] = 0  # the ground: black, and not there
    assert texts(pixels) == [sheet.text]


def test_a_picture_without_a_code_is_given_up_in_time() -> None:
    now = iter(float(second) for second in range(1000))
    noise = np.random.default_rng(1).integers(0, 255, (600, 800, 4)).astype(np.uint8)
    assert ladder.read(noise, seconds=3, clock=lambda: next(now)) == []
    assert next(now) < 12, "no further way is begun when the time is over"


@given(arrays(np.uint8, st.tuples(st.integers(1, 40), st.integers(1, 40), st.just(4))))
@settings(max_examples=25, deadline=None)
def test_pictures_of_any_shape_are_read(pixels: NDArray[np.uint8]) -> None:
    assert ladder.read(pixels) == []


def steepness(grey: NDArray[np.uint8]) -> float:
    return float(np.diff(grey.astype(float), axis=1).max())


def test_a_blur_is_undone_where_it_was() -> None:
    edge = np.full((80, 120), 60, np.uint8)
    edge[:, 60:] = 190
    blurred = np.asarray(cv2.GaussianBlur(edge, (0, 0), 4), np.uint8)
    undone = mending.Unblurring(blurred).round(4, 0.003)
    assert undone.shape == edge.shape
    assert steepness(undone) > 1.5 * steepness(blurred)
    line = np.full((9, 9), 0, np.float32)
    line[4] = 1 / 9
    moved = np.asarray(cv2.filter2D(edge, -1, line), np.uint8)
    assert steepness(mending.Unblurring(moved).along(9, 0, 0.01)) > 1.5 * steepness(moved)


def test_uneven_light_is_levelled() -> None:
    stripes = np.tile(np.repeat(np.array([0, 1], np.float32), 8), (160, 20))
    light = np.linspace(60, 255, stripes.shape[1], dtype=np.float32)
    level = mending.levelled(np.asarray(stripes * light, np.uint8))
    assert level[:, 4::16].max() < 60
    assert level[:, 12::16].min() > 195

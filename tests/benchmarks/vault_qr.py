"""Part of the group ``vault``: set-up codes read from 300 degraded pictures that nobody tuned on.

Beside it the same pictures read by zxing as it comes, and how long our reader takes for a picture without a code.
"""

from __future__ import annotations

import io
import random
import time
from collections import Counter
from collections.abc import Iterable

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray
from PIL import Image

from services.images.barcodes import ladder
from tests.benchmarks.result import Result, percentile
from tests.benchmarks.vault_qr_pictures import HELD_OUT, KINDS, encoded, pictures

EACH = 50
_FORMATS = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


def decoded(data: bytes) -> NDArray[np.uint8]:
    """Rows of red, green, blue and opacity, as the worker hands them to the reader."""
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGBA"), np.uint8)


def _without_a_code() -> bytes:
    dice = random.Random(7)
    coarse = np.random.default_rng(7).normal(128, 45, (150, 200, 3)).astype(np.float32)
    return encoded(np.asarray(cv2.resize(coarse, (4000, 3000), interpolation=cv2.INTER_CUBIC), np.float32), dice)


def results() -> Iterable[Result]:
    cv2.setNumThreads(1)
    right: Counter[str] = Counter()
    plain = wrong = 0
    taken: list[float] = []
    for picture in pictures(HELD_OUT, EACH):
        pixels = decoded(picture.data)
        grey = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGBA2GRAY), np.uint8)
        plain += any(one.text == picture.text for one in zxingcpp.read_barcodes(grey, formats=_FORMATS))
        begun = time.perf_counter()
        found = [one.text for one in ladder.read(pixels)]
        taken.append((time.perf_counter() - begun) * 1e3)
        right[picture.kind] += picture.text in found
        wrong += any(text != picture.text for text in found)
    whole = EACH * len(KINDS)
    yield Result("QR: degraded pictures read, of 300", 100 * right.total() / whole, "%", 95, ">=")
    yield Result("QR: the same pictures, zxing as it comes", 100 * plain / whole, "%")
    for kind in KINDS:
        yield Result(f"QR: {kind}", 100 * right[kind] / EACH, "%")
    yield Result("QR: texts read that no picture holds", wrong, "texts", 0)
    yield Result("QR: a picture, median", percentile(taken, 0.5), "ms")
    yield Result("QR: a picture, the slowest", max(taken), "ms")
    blank = decoded(_without_a_code())
    begun = time.perf_counter()
    assert ladder.read(blank) == []
    yield Result("QR: 12 megapixels without a code", time.perf_counter() - begun, "s", 6)


if __name__ == "__main__":
    from tests.benchmarks.__main__ import line

    for result in results():
        print(line(result), flush=True)

"""How much work the check of a 12-megapixel JPEG is beside Pillow's decoding of it, pair by pair in one process.

Measured is the processor's time, all of it one thread's: other programs on the machine only lengthen the wall's.
"""

from __future__ import annotations

import io
import statistics
import time
from collections.abc import Callable, Iterator

import cv2
import numpy as np
from PIL import Image

from services.images.commands import COMMANDS
from services.images.facts import JsonObject, Limits
from tests.benchmarks.result import Result

SIZE = (4000, 3000)
PAIRS = 15


def results() -> Iterator[Result]:
    data = picture()
    limits = Limits()

    def decode() -> object:
        image = Image.open(io.BytesIO(data))
        image.load()
        return image

    def check(**request: object) -> Callable[[], object]:
        asked: JsonObject = {"do": "examine", "path": "a.jpg", **request}
        return lambda: COMMANDS["examine"](data, asked, limits)

    kinds = {
        "first verdicts of a 12-megapixel JPEG / Pillow's decode": (check(deep=False), 1.2),
        "whole check of a 12-megapixel JPEG / Pillow's decode": (check(deep=True), 2.5),
        "the same with its fingerprint for the library": (check(deep=True, fingerprint=True), None),
    }
    for work, _ in kinds.values():
        work()  # loads models and libraries
    for name, (work, goal) in kinds.items():
        yield Result(name, statistics.median(_ratio(work, decode) for _ in range(PAIRS)), "x", goal)
    yield Result("Pillow's decode of the 12-megapixel JPEG", 1000 * min(_seconds(decode) for _ in range(5)), "ms")


def picture() -> bytes:
    """Return a JPEG with details of all sizes and a sensor's noise, quality 90, as a camera would write it."""
    chance = np.random.default_rng(5)
    width, height = SIZE
    scene = np.full((height, width, 3), 120, np.float32)
    for level in range(1, 9):
        rough = chance.normal(0, 60 * 0.75**level, (height >> (9 - level), width >> (9 - level), 3))
        scene += cv2.resize(rough.astype(np.float32), SIZE, interpolation=cv2.INTER_CUBIC)
    scene += chance.normal(0, 3, scene.shape)
    target = io.BytesIO()
    Image.fromarray(np.clip(scene, 0, 255).astype(np.uint8)).save(target, "JPEG", quality=90)
    return target.getvalue()


def _ratio(work: Callable[[], object], peer: Callable[[], object]) -> float:
    return _seconds(work) / _seconds(peer)


def _seconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun

"""How much work the check of a 12-megapixel JPEG is beside Pillow's decoding of it, pair by pair in one process.

Measured is the processor's time, all of it one thread's: other programs on the machine only lengthen the wall's. It
runs in a process of its own, set up as the worker is (one thread for NumPy's sums, which else wait for each other
busily), and which keeps the memory that it was given: else the decoder's large picture costs now 0 and now 20 ms more.
"""

from __future__ import annotations

import io
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import cv2
import numpy as np
from PIL import Image

from services.images.commands import COMMANDS
from services.images.facts import JsonObject, Limits
from tests.benchmarks.core import ROOT
from tests.benchmarks.result import Result

SIZE = (4000, 3000)
PAIRS = 15


_ALONE = {
    "OPENBLAS_NUM_THREADS": "1",
    "MALLOC_MMAP_THRESHOLD_": str(2**30),
    "MALLOC_TRIM_THRESHOLD_": str(2**31),
}


def results() -> Iterator[Result]:
    command = [sys.executable, "-m", "tests.benchmarks.images_speed"]
    told = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **_ALONE}, check=True, stdout=subprocess.PIPE, text=True
    )
    for name, value, unit, goal in json.loads(told.stdout):
        yield Result(name, value, unit, goal)


def _measured() -> Iterator[tuple[str, float, str, float | None]]:
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
        yield name, statistics.median(_ratio(work, decode) for _ in range(PAIRS)), "x", goal
    yield "Pillow's decode of the 12-megapixel JPEG", 1000 * min(_seconds(decode) for _ in range(5)), "ms", None


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


if __name__ == "__main__":
    print(json.dumps(list(_measured())))

"""The learned witness: what :mod:`services.images.stretch.traces` measured, judged by a small network.

Trained by ``packaging/training/stretch``; what it sees and what it cannot see is told in ``docs/model-karti.md``. Runs
in the worker, by OpenCV. Where its file is damaged it says nothing (:func:`services.seals.damaged_files` tells of it).
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

import cv2
import numpy as np

from services.images.stretch import traces, typeset
from services.images.stretch.traces import Bytes, Floats, Traces
from services.images.witness import Witness
from services.paths import RESOURCES
from services.seals import SEALS, damaged_files

FOLDER = RESOURCES / "images"
NETWORK, NUMBERS = "stretch.onnx", "stretch.json"
_BESIDE_ZERO = 1
"""Bins of log ratio around 0 that cannot be an answer to "how much"."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """What the network's numbers mean, measured on pictures that it was not trained on (``stretch.json``)."""

    sha256: str
    """Of the network that they belong to."""
    threshold: float
    """Logit from which the witness speaks: two of a hundred unstretched pictures reach it."""
    slope: float
    offset: float
    """``log odds = slope * logit + offset``."""
    most: float
    """Largest log odds that the pictures at hand could show."""
    error: float
    """Least standard error of the log ratio: where the network is sure of it."""
    step: float
    """Width of a bin of log ratio; the middle bin is 0."""

    def odds(self, logit: float) -> float:
        """Return how many times likelier ``logit`` is in stretched pictures than in others."""
        return math.exp(min(self.most, self.slope * logit + self.offset))


class StretchNetwork:
    """A network with its calibration."""

    def __init__(self, folder: Path = FOLDER) -> None:
        """Raise ``OSError`` or ``ValueError`` where a file is missing, damaged or of another network."""
        data = (folder / NETWORK).read_bytes()
        numbers = json.loads((folder / NUMBERS).read_text(encoding="utf-8"))
        self.calibration = Calibration(**{name: numbers[name] for name in Calibration.__slots__})
        if sha256(data).hexdigest() != self.calibration.sha256:
            raise ValueError(f"{NETWORK} is not the network that {NUMBERS} belongs to")
        try:
            self._net: Any = cv2.dnn.readNetFromONNX(np.frombuffer(data, np.uint8))
        except cv2.error as error:
            raise ValueError(f"{NETWORK} cannot be read") from error

    def run(self, found: Traces) -> tuple[float, Floats]:
        """Return the logit of "stretched", and the probability of each log ratio."""
        for name, values in (("combs", found.combs), ("planes", found.planes), ("numbers", found.numbers)):
            self._net.setInput(np.ascontiguousarray(values[None], np.float32), name)
        logit, logs = self._net.forward(["logit", "ratios"])
        return float(logit.ravel()[0]), cast("Floats", np.exp(logs.ravel()))

    def witness(self, luma: Bytes) -> Witness | None:
        """Return what the pixels of ``luma`` tell, or ``None`` where they tell nothing.

        They are as stored, every one of them, or those of the picture's ``traces.spot``. Nothing does not mean
        undistorted: few traces survive a later reduction.
        """
        if min(luma.shape) < traces.LEAST:
            return None
        seen = traces.window(luma)
        if typeset.share(seen) >= typeset.LIMIT:
            return None
        logit, ratios = self.run(traces.traces(seen))
        if logit < self.calibration.threshold:
            return None
        found = log_ratio(ratios, self.calibration.step)
        return Witness(
            name="traces",
            log_ratio=found,
            error=max(self.calibration.error, spread(ratios, found, self.calibration.step)),
            odds=self.calibration.odds(logit),
            evidence={"logit": round(logit, 3)},
        )


def log_ratio(distribution: Floats, step: float) -> float:
    """Return the log of horizontal over vertical scale at the peak of ``distribution`` (bins,), 0 left out."""
    middle = distribution.size // 2
    likely = _of_stretches(distribution)
    peak = int(likely.argmax())
    around = slice(max(0, peak - 1), peak + 2)
    values = (np.arange(distribution.size) - middle) * step
    return float(np.average(values[around], weights=likely[around]))


def spread(distribution: Floats, found: float, step: float) -> float:
    """Return the standard deviation of ``distribution`` about ``found``, 0 left out."""
    values = (np.arange(distribution.size) - distribution.size // 2) * step
    return math.sqrt(float(np.average((values - found) ** 2, weights=_of_stretches(distribution))))


def _of_stretches(distribution: Floats) -> Floats:
    middle = distribution.size // 2
    likely = distribution.copy()
    likely[middle - _BESIDE_ZERO : middle + _BESIDE_ZERO + 1] = 0
    return likely


def example() -> Traces:
    """Return traces that no picture has, the same everywhere: ``stretch.json`` tells what the network makes of them."""
    waves = np.sin(np.arange(2 * traces.STATISTICS * traces.BINS, dtype=np.float32))
    plane = np.cos(np.arange(2 * traces.SIDE**2, dtype=np.float32) / 7)
    return Traces(
        combs=np.abs(waves).reshape(2, traces.STATISTICS, traces.BINS),
        planes=plane.reshape(2, traces.SIDE, traces.SIDE),
        numbers=np.linspace(0, 1, traces.NUMBERS, dtype=np.float32),
    )


@cache
def network() -> StretchNetwork | None:
    """Return the app's network, loaded once; ``None`` where its files are damaged, which the program tells."""
    parts = {SEALS, *(f"{FOLDER.name}/{name}" for name in (NETWORK, NUMBERS))}
    if not parts.isdisjoint(damaged_files(RESOURCES, FOLDER.name)):
        return None
    return StretchNetwork()

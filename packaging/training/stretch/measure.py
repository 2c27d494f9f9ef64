"""What the training says of itself: scores of samples, and the figures of the issue on them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from stretch_network import RATIOS, STEP

HISTORIES = "ABCDEFH"
PHOTO = 0
LARGE = 0.55
"""Megapixels (of 1024 × 1024) of what the issue's figures are about."""


@dataclass(frozen=True, slots=True)
class Samples:
    """What ``samples.py`` wrote. ``kind`` is 0 for photographs, 1 drawings, 2 posters."""

    combs: NDArray[np.float16]
    planes: NDArray[np.float16]
    numbers: NDArray[np.float32]
    log_ratio: NDArray[np.float32]
    history: NDArray[np.int64]
    kind: NDArray[np.int64]
    scene: NDArray[np.int64]


def load(*paths: Path) -> Samples:
    """Return the samples of all ``paths``."""
    parts = [np.load(path) for path in paths]
    return Samples(**{name: np.concatenate([part[name] for part in parts]) for name in Samples.__slots__})


def scores(net: torch.nn.Module, data: Samples, at_once: int = 256) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return logits (n,) and probabilities of log ratio (n, RATIOS)."""
    net.eval()
    logits, ratios = [], []
    with torch.no_grad():
        for first in range(0, len(data.log_ratio), at_once):
            part = slice(first, first + at_once)
            inputs = [torch.from_numpy(values[part]).float() for values in (data.combs, data.planes, data.numbers)]
            logit, log = net(*inputs)
            logits.append(logit.numpy())
            ratios.append(log.exp().numpy())
    return np.concatenate(logits), np.concatenate(ratios)


def log_ratios(distributions: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the peak of each distribution, as ``services.images.stretch.network.log_ratio`` does."""
    middle = RATIOS // 2
    likely = distributions.copy()
    likely[:, middle - 1 : middle + 2] = 0
    values = (np.arange(RATIOS) - middle) * STEP
    found = []
    for row in likely:
        peak = int(row.argmax())
        around = slice(max(0, peak - 1), peak + 2)
        found.append(np.average(values[around], weights=row[around]))
    return np.array(found)


def auc(scores_: NDArray[np.float32], positive: NDArray[np.bool_]) -> float:
    ranks = np.argsort(np.argsort(scores_)) + 1
    count = int(positive.sum())
    return float((ranks[positive].sum() - count * (count + 1) / 2) / (count * (~positive).sum()))


def table(data: Samples, logits: NDArray[np.float32], ratios: NDArray[np.float32]) -> str:
    """Return the figures of photographs in one line, and the alarms on drawings and posters at the same threshold.

    Of photographs those of about 0.9 megapixels are told by history; smaller ones, which tell less, follow.
    """
    photo, stretched = data.kind == PHOTO, data.log_ratio != 0
    large = photo & (np.exp2(data.numbers[:, :2].sum(axis=1)) > LARGE)
    threshold = np.quantile(logits[large & ~stretched], 0.98)
    seen = logits > threshold
    found = large & stretched
    parts = [f"AUC {auc(logits[large], stretched[large]):.3f}", f"at 2 % {seen[found].mean():.3f}"]
    for number, name in enumerate(HISTORIES):
        parts.append(f"{name} {seen[found & (data.history == number)].mean():.2f}")
    error = np.abs(log_ratios(ratios[found & seen]) - data.log_ratio[found & seen])
    parts.append(f"log ratio off by {np.median(error):.4f}")
    small = photo & ~large
    parts.append(f"small: AUC {auc(logits[small], stretched[small]):.3f}, {seen[small & stretched].mean():.3f}")
    for mask, name in ((small, "small"), (data.kind == 1, "drawings"), (data.kind == 2, "posters")):
        parts.append(f"alarms on {name} {seen[mask & ~stretched].mean():.3f}")
    return ", ".join(parts)

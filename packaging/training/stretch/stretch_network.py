"""The network: combs of both axes and planes in, probability of a stretch and the distribution of log ratio out.

Exact under exchange of the axes. It knows what to look for: a scale s leaves lines at 1/s, 2/s and 1/s ± 1/8 cycles per
pixel, and a grid of 8 × 8 that was stretched by s leaves them at k/(8 s). ``Axis`` collects, for each of 512 scales,
what the combs show at its lines, as a Hough transform does.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - as everybody calls it

BINS, STATISTICS, SIDE, NUMBERS = 512, 5, 33, 10
SCALES = 512
WIDEST = 2.2
RATIOS = 45
STEP = 0.02
"""Bins of log ratio: RATIOS of them, STEP apart, the middle one at 0."""
TRANSPOSED = [1, 0, 6, 7, 8, 9, 2, 3, 4, 5]
"""The numbers of a picture whose axes were exchanged."""


def lines() -> Tensor:
    """Return the bins (lines, SCALES) where each scale leaves lines."""
    s = torch.exp(torch.linspace(-math.log(WIDEST), math.log(WIDEST), SCALES))
    grid = [k / (8 * s) for k in range(1, 8)]
    where = torch.stack([1 / s, 2 / s, 1 / s + 0.125, 1 / s - 0.125, *grid])
    folded = torch.abs(where - torch.round(where))
    return torch.clamp((folded * 2 * BINS).long(), max=BINS - 1)


class Axis(nn.Module):
    """Evidence of one axis: 16 numbers for each of 128 scales, and 32 of the comb as it is."""

    def __init__(self) -> None:
        super().__init__()
        where = lines()
        self.register_buffer("lines", where)
        self.mix = nn.Linear(where.shape[0] * STATISTICS, 16)
        self.spread = nn.Conv1d(16, 16, 3, padding=1)
        self.raw = nn.Sequential(nn.Conv1d(STATISTICS, 8, 3, padding=1), nn.ReLU(), nn.MaxPool1d(8))
        self.raw_out = nn.Linear(8 * 64, 32)

    def forward(self, comb: Tensor) -> tuple[Tensor, Tensor]:
        """``comb`` is (n, STATISTICS, BINS)."""
        wide = F.max_pool1d(comb, 3, 1, 1)
        at = wide[:, :, self.lines.reshape(-1)].reshape(comb.shape[0], -1, SCALES)
        seen = F.max_pool1d(F.relu(torch.matmul(self.mix.weight, at) + self.mix.bias[:, None]), 4)
        return F.relu(self.spread(seen)), F.relu(self.raw_out(self.raw(comb).flatten(1)))


class StretchNet(nn.Module):
    def __init__(self, drop: float = 0.35) -> None:
        super().__init__()
        self.axis = Axis()
        self.joint = nn.Sequential(
            nn.Conv1d(64, 24, 5, stride=2, padding=2), nn.ReLU(), nn.Conv1d(24, 16, 5, stride=2, padding=2), nn.ReLU()
        )
        self.joint_out = nn.Linear(16 * 32, 64)
        self.plane = nn.Sequential(
            nn.Conv2d(6, 16, 3, stride=2, padding=1), nn.ReLU(), nn.Conv2d(16, 24, 3, stride=2, padding=1), nn.ReLU(),
            nn.Conv2d(24, 16, 3, padding=1), nn.ReLU(),
        )  # fmt: skip
        self.plane_out = nn.Linear(16 * 81, 64)
        self.head = nn.Sequential(
            nn.Dropout(drop), nn.Linear(192 + NUMBERS, 96), nn.ReLU(), nn.Dropout(drop), nn.Linear(96, 1 + RATIOS)
        )

    def one(self, x: tuple[Tensor, Tensor], y: tuple[Tensor, Tensor], planes: Tensor, numbers: Tensor) -> Tensor:
        (scales_x, raw_x), (scales_y, raw_y) = x, y
        joint = self.joint(torch.cat([scales_x, scales_y, scales_x * scales_y, torch.abs(scales_x - scales_y)], 1))
        # What differs between the axes is told apart from what they share.
        other = planes.transpose(2, 3)
        halves = [planes[:, :1] - planes[:, 1:], other[:, :1] - other[:, 1:]]
        spectra = self.plane(torch.cat([planes * 0.3, planes - other, *halves], 1))
        parts = [
            F.relu(self.joint_out(joint.flatten(1))), raw_x, raw_y, F.relu(self.plane_out(spectra.flatten(1))), numbers,
        ]  # fmt: skip
        return self.head(torch.cat(parts, 1))

    def forward(self, combs: Tensor, planes: Tensor, numbers: Tensor) -> tuple[Tensor, Tensor]:
        """Return the logit (n,) of "stretched", and log probabilities (n, RATIOS) of log ratio."""
        x, y = self.axis(combs[:, 0]), self.axis(combs[:, 1])
        here = self.one(x, y, planes, numbers)
        if self.training:  # who trains exchanges the axes of half of the pictures
            return here[:, 0], F.log_softmax(here[:, 1:], 1)
        turned = self.one(y, x, planes.transpose(2, 3), numbers[:, TRANSPOSED])
        logit = (here[:, 0] + turned[:, 0]) / 2
        return logit, F.log_softmax((here[:, 1:] + turned[:, 1:].flip(1)) / 2, 1)


class Council(nn.Module):
    """Some networks of the same kind, trained from other beginnings: their mean errs less than each."""

    def __init__(self, members: list[StretchNet]) -> None:
        super().__init__()
        self.members = nn.ModuleList(members)

    def forward(self, combs: Tensor, planes: Tensor, numbers: Tensor) -> tuple[Tensor, Tensor]:
        said = [member(combs, planes, numbers) for member in self.members]
        logit = sum(logit for logit, _ in said) / len(said)
        return logit, F.log_softmax(sum(ratios for _, ratios in said) / len(said), 1)

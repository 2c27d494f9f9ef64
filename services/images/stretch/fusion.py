"""All witnesses of a stretch weighed together: one ratio, one probability."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

from services.images.witness import SPREAD, Witness

PRIOR = 0.05
"""Share of stretched pictures among those that a unit's editor looks at: an estimate."""
LEAST = 0.02
"""Log ratio below which nobody sees a stretch, and rounding or trimming may explain it."""
_REACH = math.log(4)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the witnesses say together. ``ratio`` is horizontal over vertical scale; ``error`` is of its log:
    large where several ratios are likely.

    ``confidence`` is the probability that the picture is stretched by more than :data:`LEAST`. ``witnesses`` speak for
    it, the strongest first; ``against`` are those that saw an unstretched picture or another ratio.
    """

    ratio: float
    error: float
    confidence: float
    witnesses: tuple[Witness, ...]
    against: tuple[Witness, ...]


def weigh(witnesses: Sequence[Witness]) -> Verdict | None:
    """Return the verdict, or ``None`` where no witness has anything to say for a stretch: no trace was found."""
    measured = [witness for witness in witnesses if witness.log_ratio is not None]
    if not any(abs(witness.log_ratio or 0.0) > LEAST for witness in measured):
        return None
    grid = _grid(measured)
    masses = [_prior(value, width) * _product(witnesses, value) for value, width in grid]
    sound = (1 - PRIOR) * _product(witnesses, 0.0) + sum(
        mass for (value, _), mass in zip(grid, masses, strict=True) if abs(value) <= LEAST
    )
    beyond = [(value, mass) for (value, _), mass in zip(grid, masses, strict=True) if abs(value) > LEAST]
    total = sum(mass for _, mass in beyond)
    if not total > 0:
        return None
    best = max(beyond, key=lambda found: found[1])[0]
    near = _near(beyond, best)
    share = sum(mass for _, mass in near)
    middle = sum(value * mass for value, mass in near) / share
    spread = math.sqrt(sum((value - middle) ** 2 * mass for value, mass in near) / share)
    side = [(value, mass) for value, mass in beyond if value * middle > 0]
    speaking = [witness for witness in witnesses if _agrees(witness, middle)]
    speaking.sort(key=lambda witness: -witness.likelihood)
    return Verdict(
        ratio=math.exp(middle),
        error=max(spread, _half_width(side)),
        # The ratio that is told is the likeliest side; what lies on the other side does not speak for it.
        confidence=sum(mass for _, mass in side) / (sound + total),
        witnesses=tuple(speaking),
        against=tuple(witness for witness in witnesses if witness not in speaking),
    )


def _agrees(witness: Witness, log_ratio: float) -> bool:
    if witness.log_ratio is None or (witness.odds is not None and witness.odds <= 1):
        return witness.likelihood > 1
    return abs(witness.log_ratio - log_ratio) <= max(3 * witness.error, 0.01)


def _grid(witnesses: Sequence[Witness]) -> list[tuple[float, float]]:
    """Return log ratios and the width that each stands for: everywhere coarse, and fine around what was measured."""
    points = {round(step * 0.02, 6) for step in range(-69, 70)}
    for witness in witnesses:
        middle = witness.log_ratio or 0.0
        points.update(middle + witness.error * step / 3 for step in range(-12, 13))
    ordered = sorted(point for point in points if abs(point) <= _REACH)
    edges = [-_REACH, *((a + b) / 2 for a, b in itertools.pairwise(ordered)), _REACH]
    return [(point, edges[place + 1] - edges[place]) for place, point in enumerate(ordered)]


def _prior(value: float, width: float) -> float:
    bell = math.exp(-0.5 * (value / SPREAD) ** 2) / (SPREAD * math.sqrt(2 * math.pi))
    return PRIOR * bell * width


def _product(witnesses: Sequence[Witness], value: float) -> float:
    product = 1.0
    for witness in witnesses:
        product *= witness.density(value)
    return product


def _half_width(side: Sequence[tuple[float, float]]) -> float:
    """Return half the width of the middle 68 % of the mass."""
    left = right = 0.16 * sum(mass for _, mass in side)
    low = next(value for value, mass in side if (left := left - mass) <= 0)
    high = next(value for value, mass in reversed(side) if (right := right - mass) <= 0)
    return (high - low) / 2


def _near(beyond: Sequence[tuple[float, float]], best: float) -> list[tuple[float, float]]:
    reach = max(0.04, abs(best) * 0.1)
    return [(value, mass) for value, mass in beyond if abs(value - best) <= reach and value * best > 0]

"""One measured figure and what it was to be."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Result:
    """``goal`` is ``None`` for a figure that is told but not promised; ``comparison`` is ``<=`` or ``>=``."""

    name: str
    value: float
    unit: str
    goal: float | None = None
    comparison: str = "<="

    @property
    def holds(self) -> bool | None:
        if self.goal is None:
            return None
        return self.value <= self.goal if self.comparison == "<=" else self.value >= self.goal


def percentile(values: list[float], share: float) -> float:
    """The smallest value that at least ``share`` (0 to 1) of ``values`` do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]

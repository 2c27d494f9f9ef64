"""What a witness of a stretch says: the one shape in which the image checker's evidence meets."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import cast

JsonObject = dict[str, object]
SPREAD = 0.35
"""Typical size of the log ratio of a stretch."""
_SPREAD_OF_MISTAKES = 0.6
"""The same of what a mistaken witness says: crops go further than stretches."""


@dataclass(frozen=True, slots=True)
class Witness:
    """One piece of evidence about the picture *as displayed* (after its orientation flag).

    ``name`` is a stable id (``thumbnail``, ``exif.PixelDimension``, ``density``, ``qr``, ``traces`` …). ``log_ratio``
    is the natural log of horizontal over vertical scale, above 0 where the picture was made wider; ``error`` is its
    standard error. ``doubt`` is the probability that the number has another cause than the picture's true scale (a
    crop, a camera's habit, a mistaken match). A witness that knows no number (``log_ratio`` is ``None``) says with
    ``odds`` how many times likelier its evidence is in stretched pictures than in others. ``evidence`` holds JSON
    values for who looks closer.
    """

    name: str
    log_ratio: float | None = None
    error: float = 0.0
    doubt: float = 0.0
    odds: float = 1.0
    evidence: Mapping[str, object] | None = None

    def density(self, log_ratio: float) -> float:
        """Return how likely this evidence is where the true scale is ``log_ratio``, up to a factor of its own."""
        if self.log_ratio is None:
            return self.odds if log_ratio else 1.0
        right = _normal(self.log_ratio - log_ratio, self.error)
        return (1 - self.doubt) * right + self.doubt * _normal(self.log_ratio, _SPREAD_OF_MISTAKES)

    @property
    def likelihood(self) -> float:
        """How many times likelier this evidence is in a picture that is stretched than in one that is not."""
        if self.log_ratio is None:
            return self.odds
        # The true ratio of a stretched picture is spread like SPREAD; averaging over it widens the bell.
        stretched = (1 - self.doubt) * _normal(self.log_ratio, math.hypot(self.error, SPREAD))
        return (stretched + self.doubt * _normal(self.log_ratio, _SPREAD_OF_MISTAKES)) / self.density(0.0)

    def to_json(self) -> JsonObject:
        return {**asdict(self), "evidence": dict(self.evidence or {})}

    @staticmethod
    def from_json(data: Mapping[str, object]) -> Witness:
        """Rebuild the witness from what :meth:`to_json` made; the worker is ours, so a wrong shape is a bug."""
        log_ratio = data["log_ratio"]
        return Witness(
            name=str(data["name"]),
            log_ratio=None if log_ratio is None else float(cast("float", log_ratio)),
            error=float(cast("float", data["error"])),
            doubt=float(cast("float", data["doubt"])),
            odds=float(cast("float", data["odds"])),
            evidence=cast("Mapping[str, object]", data["evidence"]),
        )

    @staticmethod
    def of_probability(
        name: str, log_ratio: float, error: float, probability: float, evidence: Mapping[str, object] | None = None
    ) -> Witness:
        """Make a witness of a classifier's calibrated ``probability`` (at even odds) that the picture is stretched.

        The doubt is what makes :attr:`likelihood` equal ``probability / (1 - probability)``, as far as it can.
        """
        wide = _normal(log_ratio, math.hypot(error, SPREAD))
        other, here = _normal(log_ratio, _SPREAD_OF_MISTAKES), _normal(log_ratio, error)
        odds = probability / max(1e-9, 1 - probability)
        # odds = ((1 - d) wide + d other) / ((1 - d) here + d other), solved for d
        over = odds * here - wide
        under = over + (1 - odds) * other
        doubt = over / under if under else 1.0
        return Witness(name, log_ratio, error, min(1.0, max(0.0, doubt)), evidence=evidence)


def _normal(distance: float, spread: float) -> float:
    return math.exp(-0.5 * (distance / spread) ** 2) / spread

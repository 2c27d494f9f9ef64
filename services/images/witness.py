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

    ``name`` is a stable id (``thumbnail``, ``exif.PixelDimension``, ``density``, ``qr``, ``traces``, ``library`` …).
    ``log_ratio`` is the natural log of horizontal over vertical scale, above 0 where the picture was made wider;
    ``error`` is its standard error. How far it is believed is said in one of two ways:

    - a *measurement* (a size, a thumbnail, a match) gives ``doubt``: the probability that its number has another cause
      than the picture's true scale (a crop, a camera's habit, a mistaken match). Near 0 it clears a picture;
    - a *classifier* gives ``odds``: how many times likelier what it saw is in stretched pictures than in others,
      calibrated; below 1 it clears. With ``log_ratio`` where it knows one, without where it does not (editing history).

    ``evidence`` holds JSON values for who looks closer; it goes into the finding's ``data.witnesses``.
    """

    name: str
    log_ratio: float | None = None
    error: float = 0.0
    doubt: float = 0.0
    odds: float | None = None
    evidence: Mapping[str, object] | None = None

    def density(self, log_ratio: float) -> float:
        """Return how likely this evidence is where the true scale is ``log_ratio``, up to a factor of its own."""
        if self.odds is not None:
            return self.odds * self._share(log_ratio) if log_ratio else 1.0
        measured = self.log_ratio or 0.0
        right = _normal(measured - log_ratio, self.error)
        return (1 - self.doubt) * right + self.doubt * _normal(measured, _SPREAD_OF_MISTAKES)

    def _share(self, log_ratio: float) -> float:
        """Spread the odds over the true scales, so that they keep their value on the whole."""
        if self.log_ratio is None or (self.odds or 0.0) <= 1:
            return 1.0  # the ratio of a stretch that is not believed agrees with nothing
        here = _normal(self.log_ratio - log_ratio, self.error)
        return here / _normal(self.log_ratio, math.hypot(self.error, SPREAD))

    @property
    def likelihood(self) -> float:
        """How many times likelier this evidence is in a picture that is stretched than in one that is not."""
        if self.odds is not None:
            return self.odds
        # The true ratio of a stretched picture is spread like SPREAD; averaging over it widens the bell.
        measured = self.log_ratio or 0.0
        stretched = (1 - self.doubt) * _normal(measured, math.hypot(self.error, SPREAD))
        return (stretched + self.doubt * _normal(measured, _SPREAD_OF_MISTAKES)) / self.density(0.0)

    def to_json(self) -> JsonObject:
        return {**asdict(self), "evidence": dict(self.evidence or {})}

    @staticmethod
    def from_json(data: Mapping[str, object]) -> Witness:
        """Rebuild the witness from what :meth:`to_json` made; the worker is ours, so a wrong shape is a bug."""
        log_ratio, odds = data["log_ratio"], data["odds"]
        return Witness(
            name=str(data["name"]),
            log_ratio=None if log_ratio is None else float(cast("float", log_ratio)),
            error=float(cast("float", data["error"])),
            doubt=float(cast("float", data["doubt"])),
            odds=None if odds is None else float(cast("float", odds)),
            evidence=cast("Mapping[str, object]", data["evidence"]),
        )


def _normal(distance: float, spread: float) -> float:
    return math.exp(-0.5 * (distance / spread) ** 2) / spread

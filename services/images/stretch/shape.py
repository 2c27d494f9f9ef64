"""Which shape the picture had before it was stretched, in whole pixels."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass

from services.images.facts import JsonObject
from services.images.stretch.fusion import Verdict

_EXACT = 0.004
"""Log ratio by which a size in the metadata and all witnesses together may differ for the size to be taken exactly."""
_MEASURED = 0.004
"""Standard error of the log ratio up to which nobody's eye knows better: a code, a logo, the picture in the library."""
_SENSORS = (1.0, 5 / 4, 4 / 3, 3 / 2, 16 / 9)
"""What cameras and phones make, lying."""


@dataclass(frozen=True, slots=True)
class Original:
    """The size, as displayed, at which nothing is stretched. The side that is too long is shortened: no pixel is added.

    ``source`` tells where the ratio is from: ``metadata`` (a size, to the pixel), ``camera`` (the usual shape that lies
    within the witnesses' error), ``measured`` (to less than a hundredth) or ``estimate``.
    """

    width: int
    height: int
    source: str

    def to_json(self) -> JsonObject:
        return asdict(self)


def original(verdict: Verdict, width: int, height: int) -> Original:
    """Return the original shape of a picture of ``width`` × ``height`` displayed pixels."""
    log_ratio, source = math.log(verdict.ratio), "estimate"
    told = next((w.log_ratio for w in verdict.witnesses if w.name.endswith("PixelDimension") and w.log_ratio), None)
    if told is not None and abs(told - log_ratio) <= _EXACT:
        log_ratio, source = told, "metadata"
    elif (camera := _of_camera(verdict, math.log(width / height))) is not None:
        log_ratio, source = camera, "camera"
    elif verdict.error <= _MEASURED:
        source = "measured"
    ratio = math.exp(log_ratio)
    if ratio > 1:
        return Original(max(1, round(width / ratio)), height, source)
    return Original(width, max(1, round(height * ratio)), source)


def _of_camera(verdict: Verdict, log_shape: float) -> float | None:
    """Return the ratio at which the picture was as a camera makes it, where its whole thumbnail comes close to that."""
    whole = any(witness.name == "thumbnail" and (witness.evidence or {}).get("whole") for witness in verdict.witnesses)
    if not whole:
        return None
    estimate = math.log(verdict.ratio)
    shapes = [sign * math.log(shape) for shape in _SENSORS for sign in (1, -1)]
    nearest = min((log_shape - shape for shape in shapes), key=lambda ratio: abs(ratio - estimate))
    return nearest if abs(nearest - estimate) <= 2 * verdict.error else None

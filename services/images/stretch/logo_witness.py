"""Witness: registered logos, whose shape is known. Put in straight, they are stretched as much as the whole picture is.

How exactly a logo is measured is known: of 234 logos on photographs of the development half nine in a thousand were off
by more than three of their standard errors. How often a logo is distorted while it is put in, or put in after the
picture was stretched, is an estimate. It is such that a single logo decides nothing: alone it says nothing of the
picture, and beside other witnesses it tells the ratio.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from services.images.logos import LogoSighting
from services.images.witness import Witness

_BENT, _BENT_TOGETHER = 0.2, 0.1
"""Doubt: share of logos that somebody distorted while putting them in; and of groups that were pulled as one."""
_SOUND = 0.01
"""Log ratio that nobody sees."""
_PUT_IN_LAST = 0.45
"""How likely a straight logo is in a stretched picture, beside one that is not: it may have been put in after."""
_APART = 3.0
"""Standard errors by which two logos of one picture may differ: more, and at least one was bent by itself."""


def logo_witness(sightings: Sequence[LogoSighting]) -> Witness | None:
    """Return what the logos say together; ``None`` where there are none that can, or where they contradict each other.

    A logo that hangs on a wall in the picture has the shape that the camera gave it, and a slanted one was worked on.
    """
    flat = [one for one in sightings if not (one.is_photographed or one.is_sheared)]
    if not flat:
        return None
    weights = [1 / one.error**2 for one in flat]
    middle = sum(weight * one.log_ratio for weight, one in zip(weights, flat, strict=True)) / sum(weights)
    if any(abs(one.log_ratio - middle) > max(_SOUND, _APART * one.error) for one in flat):
        return None
    error = max(1 / math.sqrt(sum(weights)), min(one.error for one in flat) / 2)
    evidence = {"logos": [one.logo.logo.name for one in flat], "measured": round(middle, 5)}
    if abs(middle) <= max(_SOUND, 2 * error):
        return Witness("logo", middle, error, odds=_PUT_IN_LAST, evidence=evidence)
    doubt = _BENT if len(flat) == 1 else _BENT_TOGETHER
    return Witness("logo", middle, error, doubt, evidence=evidence)

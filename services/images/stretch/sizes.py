"""Witness: the size that the metadata claims, against the real one."""

from __future__ import annotations

import math
from collections.abc import Iterable

from services.images.facts import DeclaredSize, PictureFacts
from services.images.witness import Witness

_TOLERANCE = 0.02
"""Log of the scale ratio that rounding and trimming to blocks of 16 may explain."""
_IMPLAUSIBLE = math.log(4)
_MAY_BE_CROP = 0.25
"""Doubt where nothing grew: most of those who leave old numbers behind have cut something off."""
_GREW = 0.03
"""Doubt where a side is longer than ever: a border was added, or pictures were put together."""
_CONTRADICTED = 0.6
"""Doubt where another field names the shape that the picture has: one of them is a leftover, and who knows which."""
_BORDERED = 0.1
"""Doubt at least where the picture has even borders: a poster's ground, or canvas that was added to a crop."""


def sizes(facts: PictureFacts) -> Iterable[Witness]:
    """Return a witness for each claim that differs, one for each shape that is claimed."""
    seen: set[int] = set()
    whole, inner = (facts.stored_width, facts.stored_height), (facts.inner_width, facts.inner_height)
    contradicted = any(_log_ratio(size, facts, whole) is None for size in facts.declared)
    for size in facts.declared:
        ratio = _log_ratio(size, facts, whole)
        if ratio is None or round(ratio * 200) in seen or (inner[0] and _log_ratio(size, facts, inner) is None):
            continue  # the picture between its borders has the claimed shape: canvas was added
        seen.add(round(ratio * 200))
        grew = max(whole) > max(size.width, size.height) or min(whole) > min(size.width, size.height)
        doubt = _CONTRADICTED if contradicted else _GREW if grew else _MAY_BE_CROP
        yield Witness(
            name=size.witness,
            log_ratio=-ratio if facts.orientation >= 5 else ratio,
            error=_rounding(size, facts),
            doubt=max(doubt, _BORDERED) if inner[0] else doubt,
            evidence={"width": size.width, "height": size.height, "may_be_crop": not grew},
        )


def _rounding(size: DeclaredSize, facts: PictureFacts) -> float:
    return 0.5 / min(facts.stored_width, facts.stored_height) + 0.5 / min(size.width, size.height)


def _log_ratio(size: DeclaredSize, facts: PictureFacts, shape: tuple[int, int]) -> float | None:
    """Return log of horizontal over vertical scale of stored pixels within ``shape``, if it is a plausible stretch."""
    if {size.width, size.height} == {facts.stored_width, facts.stored_height}:
        return None
    real = shape[0] / shape[1]
    claim = size.width / size.height
    if (real - 1) * (claim - 1) < 0:
        claim = 1 / claim  # a program turned the pixels and left the numbers lying on their side
    ratio = math.log(real / claim)
    rounding = 1 / min(facts.stored_width, facts.stored_height)
    return ratio if _TOLERANCE + rounding < abs(ratio) < _IMPLAUSIBLE else None

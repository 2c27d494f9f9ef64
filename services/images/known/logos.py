"""Registered logos in a picture: where, and what was done to them. Runs in the worker."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from services.images.facts import JsonObject
from services.images.known.logo_fit import Fit, fitted
from services.images.known.logo_search import places
from services.images.known.logo_shapes import Floats, LogoShape
from services.images.known.opencv import cv2
from services.images.looking.views import Views

MOST = 8
"""Logos that are looked for in one picture."""
_PLACES = 6
_SECOND = 0.75
"""Share of the best likeness that the same logo needs at another place."""
_SIDE = 72
_RING = 0.12
"""Width of the ground around the logo that is looked at, as a share of its shorter side."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A logo by number, and how it lies.

    ``colour`` is the mean distance of the hues (in Lab's a and b), ``likeness`` the correlation of brightness, negative
    for a negative; ``ground`` is the spread of brightness around it in grey levels.
    """

    logo: int
    fit: Fit
    colour: float
    likeness: float
    ground: float

    def to_json(self, views: Views) -> JsonObject:
        box = tuple(round(side) for side in self.fit.box)
        width, height = self.fit.sides
        return {
            "logo": self.logo,
            "box": list(views.displayed((box[0], box[1], box[2], box[3]))),
            "score": round(self.fit.score, 3),
            "log_ratio": round(self.fit.log_ratio, 5),
            "error": round(self.fit.error, 5),
            "shear": round(self.fit.shear, 2),
            "turn": round(self.fit.turn, 2),
            "width": round(width * views.scale, 1),
            "height": round(height * views.scale, 1),
            "colour": round(self.colour, 1),
            "likeness": round(self.likeness, 3),
            "ground": round(self.ground, 1),
        }


def sightings(views: Views, shapes: Sequence[LogoShape]) -> list[Sighting]:
    """Return the logos that are in the picture, each place once."""
    known = list(shapes[:MOST])
    found: list[tuple[int, Fit]] = []
    for place in places(views.grey, known, _PLACES):
        fit = fitted(views.grey, known[place.logo], place)
        if fit is not None:
            found.append((place.logo, fit))
    found.sort(key=lambda one: -one[1].score)
    kept: list[tuple[int, Fit]] = []
    for one in found:
        rivals = [other[1] for other in kept]
        doubtful = any(one[1].score < _SECOND * fit.score for number, fit in kept if number == one[0])
        if not doubtful and not any(_covers(rival, one[1]) for rival in rivals):
            kept.append(one)
    return [_seen(number, fit, known[number], views.colour) for number, fit in kept]


def _covers(one: Fit, other: Fit) -> bool:
    """Whether the places are about the same: versions of a logo are registered beside each other."""
    (a, b, c, d), (e, f, g, h) = one.box, other.box
    common = max(0.0, min(c, g) - max(a, e)) * max(0.0, min(d, h) - max(b, f))
    return common > 0.4 * min((c - a) * (d - b), (g - e) * (h - f))


def _seen(number: int, fit: Fit, shape: LogoShape, picture: NDArray[np.uint8]) -> Sighting:
    across, down = fit.sides
    scale = _SIDE / math.sqrt(across * down)
    width, height = max(8, round(across * scale)), max(8, round(down * scale))
    margin = max(3, round(min(width, height) * _RING))
    small = shape.reduced(width, height).padded(margin)
    unit = np.array([[1 / width, 0, (0.5 - margin) / width], [0, 1 / height, (0.5 - margin) / height], [0, 0, 1]])
    warp = fit.affine @ unit
    warp[:, 2] -= 0.5
    size = (width + 2 * margin, height + 2 * margin)
    cut = cv2.warpAffine(
        picture, warp, size, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE
    ).astype(np.float32)
    inner = cv2.erode(small.opaque, np.ones((3, 3), np.uint8)) > 0.9
    if int(inner.sum()) < 20:  # thin strokes only
        inner = small.opaque > 0.6
    seen, wanted = (cv2.cvtColor(one / 255, cv2.COLOR_BGR2LAB) for one in (cut, small.colour.astype(np.float32)))
    apart = np.linalg.norm((seen - wanted)[inner][:, 1:], axis=1)
    outer = cv2.dilate(small.opaque, np.ones((3, 3), np.uint8)) < 0.05
    ring = seen[..., 0][outer] * 2.55
    return Sighting(
        number,
        fit,
        colour=float(apart.mean()) if len(apart) else 0.0,
        likeness=_correlation(seen[..., 0][inner], wanted[..., 0][inner]),
        ground=float(ring.std()) if len(ring) > 20 else 0.0,
    )


def _correlation(one: Floats, other: Floats) -> float:
    """Return how the brightnesses go together; 1 where the logo has only one, which says nothing."""
    first, second = one - one.mean(), other - other.mean()
    spread = float(np.linalg.norm(first) * np.linalg.norm(second))
    if float(second.std()) < 4 or spread < 1e-6:
        return 1.0
    return float(first @ second) / spread

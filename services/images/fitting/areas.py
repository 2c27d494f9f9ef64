"""Rectangles of a picture, and how a crop is moved, resized and led to faces. Arithmetic only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

_LEAST = 16.0
"""Pixels of the picture that a crop keeps at least on its shorter side."""
_WEIGHED = 12
"""Heads at most for which room is sought: in a crowd nobody's matters alone."""
_HEADROOM = 0.6
"""How much of a face's height belongs above it (hair, forehead), and half of it below and beside it."""


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle in pixels: of the picture as displayed, or of a frame."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    @property
    def centre(self) -> tuple[float, float]:
        return self.left + self.width / 2, self.top + self.height / 2

    def contains(self, other: Area, slack: float = 0.5) -> bool:
        """Tell whether ``other`` lies within this area, but for ``slack`` pixels."""
        return (
            self.left - slack <= other.left
            and self.top - slack <= other.top
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def meets(self, other: Area, slack: float = 1.0) -> bool:
        """Tell whether the two share more than ``slack`` pixels in both directions."""
        return (
            min(self.right, other.right) - max(self.left, other.left) > slack
            and min(self.bottom, other.bottom) - max(self.top, other.top) > slack
        )

    def scaled(self, factor: float, left: float = 0.0, top: float = 0.0) -> Area:
        """Return the area ``factor`` times as large, then shifted."""
        return Area(self.left * factor + left, self.top * factor + top, self.width * factor, self.height * factor)


def united(areas: Iterable[Area]) -> Area | None:
    """Return the smallest area around all of ``areas``; ``None`` for none."""
    all_of_them = list(areas)
    if not all_of_them:
        return None
    left, top = min(a.left for a in all_of_them), min(a.top for a in all_of_them)
    right, bottom = max(a.right for a in all_of_them), max(a.bottom for a in all_of_them)
    return Area(left, top, right - left, bottom - top)


def head(face: Area, whole: Area) -> Area:
    """Return a found face with its hair and chin, within the picture."""
    side = face.height * _HEADROOM / 2
    left, top = max(0.0, face.left - side), max(0.0, face.top - 2 * side)
    right, bottom = min(whole.right, face.right + side), min(whole.bottom, face.bottom + side)
    return Area(left, top, max(0.0, right - left), max(0.0, bottom - top))


def largest(whole: Area, ratio: float) -> Area:
    """Return the largest crop of ``whole`` with ``ratio`` = width / height, in its middle."""
    if whole.width > whole.height * ratio:
        width, height = whole.height * ratio, whole.height
    else:
        width, height = whole.width, whole.width / ratio
    return Area(whole.left + (whole.width - width) / 2, whole.top + (whole.height - height) / 2, width, height)


def within(crop: Area, whole: Area) -> Area:
    """Return ``crop`` in its shape, pushed into ``whole`` and made smaller where it is too large."""
    factor = min(1.0, whole.width / crop.width, whole.height / crop.height)
    width, height = crop.width * factor, crop.height * factor
    x, y = crop.centre
    left = min(max(x - width / 2, whole.left), whole.right - width)
    top = min(max(y - height / 2, whole.top), whole.bottom - height)
    return Area(max(left, whole.left), max(top, whole.top), width, height)


def moved(crop: Area, right: float, down: float, whole: Area) -> Area:
    """Return ``crop`` moved, as far as the picture goes."""
    return within(replace(crop, left=crop.left + right, top=crop.top + down), whole)


def resized(crop: Area, factor: float, whole: Area) -> Area:
    """Return ``crop`` ``factor`` times as large about its centre, in its shape and within the picture."""
    least = min(_LEAST, whole.width, whole.height) / min(crop.width, crop.height)
    factor = min(max(factor, min(1.0, least)), whole.width / crop.width, whole.height / crop.height)
    x, y = crop.centre
    width, height = crop.width * factor, crop.height * factor
    return within(Area(x - width / 2, y - height / 2, width, height), whole)


def around_faces(whole: Area, ratio: float, faces: Sequence[Area], seen: Area | None = None) -> Area:
    """Return the largest crop of ``ratio``, placed so that the faces are in the middle of what is ``seen`` of it.

    ``seen`` is a part of the unit square: what a phone leaves of a cover. Without faces, the middle of the picture.
    """
    crop = largest(whole, ratio)
    heads = [head(face, whole) for face in faces]
    goal = united(heads)
    if goal is None:
        return crop
    crowded = goal.width > crop.width or goal.height > crop.height
    if crowded:
        # Not all of them find room: the large ones, who are nearer to the camera, weigh more.
        weight = sum(face.width * face.height for face in heads) or 1.0
        x = sum(face.centre[0] * face.width * face.height for face in heads) / weight
        y = sum(face.centre[1] * face.width * face.height for face in heads) / weight
    else:
        x, y = goal.centre
    middle = (0.5, 0.5) if seen is None else seen.centre
    placed = within(replace(crop, left=x - crop.width * middle[0], top=y - crop.height * middle[1]), whole)
    return _on_whole_heads(placed, whole, heads) if crowded else placed


def _on_whole_heads(crop: Area, whole: Area, heads: Sequence[Area]) -> Area:
    """Return ``crop`` moved, as little as need be, to where it holds most of the heads whole: never between two."""
    largest_first = sorted(heads, key=lambda each: each.width * each.height, reverse=True)[:_WEIGHED]
    places = [crop]
    for each in largest_first:
        places += [within(replace(crop, left=left), whole) for left in (each.left, each.right - crop.width)]
        places += [within(replace(crop, top=top), whole) for top in (each.top, each.bottom - crop.height)]

    def worth(place: Area) -> tuple[float, float]:
        held = sum(each.width * each.height for each in largest_first if place.contains(each))
        return held, -abs(place.left - crop.left) - abs(place.top - crop.top)

    return max(places, key=worth)


def snapped(crop: Area, whole: Area, faces: Sequence[Area], reach: float) -> Area:
    """Return ``crop`` drawn to what is near: faces in its middle or just not cut, and the middle of the picture.

    It moves by ``reach`` pixels at most along each side, and keeps its size.
    """
    heads = [head(face, whole) for face in faces]
    together = united(heads)
    marks = [*heads, *([together] if together is not None else [])]
    across = [mark.centre[0] - crop.width / 2 for mark in [*marks, whole]]
    along = [mark.centre[1] - crop.height / 2 for mark in [*marks, whole]]
    across += [edge for mark in heads for edge in (mark.left, mark.right - crop.width)]
    along += [edge for mark in heads for edge in (mark.top, mark.bottom - crop.height)]
    left, top = _nearest(crop.left, across, reach), _nearest(crop.top, along, reach)
    return within(replace(crop, left=left, top=top), whole)


def _nearest(value: float, goals: Sequence[float], reach: float) -> float:
    best = min(goals, key=lambda goal: abs(goal - value), default=value)
    return best if abs(best - value) <= reach else value

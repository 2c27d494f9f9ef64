"""From a picture, a frame and a choice to a plan: which part of the picture goes where, and how much it is scaled.

A plan knows one scale for both directions: there is no way to write a deformed picture down.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from services.images.facts import JsonObject
from services.images.fitting.areas import Area, around_faces, within
from services.images.fitting.subjects import Subject
from services.platforms import FrameKind, FrameTarget

QUIET_ENLARGEMENT = 1.2
"""Up to this scale nobody sees that a picture was enlarged; beyond it, the plan says so."""
BLURRED = "blurred"
"""The ground that is the picture itself, enlarged and blurred."""
EDGE = "edge"
"""The ground in the mean colour of the picture's border."""
_EMBLEM_ROOM = 0.9
"""How much of a circle's diameter, or of a cover's seen part, an emblem takes."""


class Way(StrEnum):
    """How a picture is brought into a frame."""

    CROP = "crop"
    """A part in the frame's shape; the rest is cut off."""
    WHOLE = "whole"
    """All of the picture in its own shape, no larger than the frame."""
    GROUND = "ground"
    """All of the picture in the frame, with a ground around it."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What the editor chose for a frame. ``crop`` is in displayed pixels; ``None``: around the faces, or the middle.

    ``ground`` is ``#rrggbb``, :data:`BLURRED` or :data:`EDGE`.
    """

    way: Way
    crop: Area | None = None
    ground: str = BLURRED


@dataclass(frozen=True, slots=True)
class Plan:
    """``source`` (displayed pixels) is drawn at ``drawn`` (pixels of the canvas) at ``scale``; the rest is ``ground``.

    ``drawn`` lies on whole pixels, and ``source`` is ``drawn`` divided by ``scale`` but for less than a pixel.
    """

    source: Area
    drawn: Area
    width: int
    height: int
    scale: float
    ground: str

    @property
    def enlarges(self) -> bool:
        """Whether the picture is enlarged so much that it looks soft."""
        return self.scale > QUIET_ENLARGEMENT

    @property
    def has_ground(self) -> bool:
        """Whether any of the canvas is not covered by the picture."""
        return (self.drawn.width, self.drawn.height) != (self.width, self.height)

    def to_json(self) -> JsonObject:
        """Return what the worker is asked for."""
        source = [self.source.left, self.source.top, self.source.right, self.source.bottom]
        drawn = [round(self.drawn.left), round(self.drawn.top), round(self.drawn.width), round(self.drawn.height)]
        return {"source": source, "drawn": drawn, "canvas": [self.width, self.height], "ground": self.ground}


@dataclass(frozen=True, slots=True)
class Loss:
    """What a plan takes away: the share that is cut, and faces that suffer, each counted once."""

    share: float
    cut_faces: int
    """The frame's edge runs through them."""
    outside_faces: int
    """Nothing of them is left."""
    unseen_faces: int
    """They are whole in the frame, but lie where few see them."""


def ways(subject: Subject, target: FrameTarget, shapes: tuple[float | None, float | None]) -> tuple[Way, ...]:
    """Return the ways that lead into ``target``. ``shapes`` are the least and greatest ratio of the platform's feed."""
    least, greatest = shapes
    ratio, rounding = subject.width / subject.height, 1 + 1 / min(subject.width, subject.height)
    free = target.kind is FrameKind.POST
    free = free and (least is None or ratio * rounding >= least) and (greatest is None or ratio <= greatest * rounding)
    return (Way.CROP, Way.WHOLE, Way.GROUND) if free else (Way.CROP, Way.GROUND)


def first_choice(subject: Subject, target: FrameTarget) -> Choice:
    """Return what is proposed: an emblem whole on its ground, a photograph cut around its faces."""
    if subject.emblem is not None:
        return Choice(Way.GROUND, ground=subject.emblem.ground)
    return Choice(Way.CROP)


def planned(subject: Subject, target: FrameTarget, choice: Choice) -> Plan:
    """Return the plan. ``choice.crop`` of another shape than the frame's is replaced by the one that is nearest."""
    if choice.way is Way.CROP:
        return _cropped(subject, target, crop_of(subject, target, choice), _colour(subject, choice.ground))
    if choice.way is Way.WHOLE:
        scale = min(1.0, target.width / subject.width, target.height / subject.height)
        source, width, height = _whole_pixels(subject.whole, scale)
        drawn = Area(0.0, 0.0, float(width), float(height))
        return Plan(source, drawn, width, height, scale, _colour(subject, choice.ground))
    return _on_ground(subject, target, choice)


def crop_of(subject: Subject, target: FrameTarget, choice: Choice) -> Area:
    """Return the part that a crop keeps, exactly in the frame's shape."""
    if choice.crop is None:
        seen = None
        if target.safe is not None:
            left, top, right, bottom = target.safe
            size = (target.width, target.height)
            seen = Area(left / size[0], top / size[1], (right - left) / size[0], (bottom - top) / size[1])
        return around_faces(subject.whole, target.ratio, subject.faces, seen)
    x, y = choice.crop.centre
    width = min(choice.crop.width, choice.crop.height * target.ratio)
    shaped = Area(x - width / 2, y - width / target.ratio / 2, width, width / target.ratio)
    return within(shaped, subject.whole)


def loss(subject: Subject, target: FrameTarget, plan: Plan) -> Loss:
    """Tell what is cut off, and which faces suffer. Hair at the edge is a matter of taste, and not told of."""
    kept = plan.source.width * plan.source.height / (subject.width * subject.height)
    inside = [face for face in subject.faces if plan.source.meets(face)]
    whole = [face for face in inside if plan.source.contains(face, 1.0)]
    seen = safe_area(target)
    shift = (plan.drawn.left - plan.source.left * plan.scale, plan.drawn.top - plan.source.top * plan.scale)
    unseen = [face for face in whole if seen is not None and not seen.contains(face.scaled(plan.scale, *shift), 1.0)]
    return Loss(
        max(0.0, 1.0 - kept), len(inside) - len(whole), len(subject.faces) - len(inside), unseen_faces=len(unseen)
    )


def safe_area(target: FrameTarget) -> Area | None:
    """Return what is seen everywhere, in the frame's pixels; of a circle, the square inside it."""
    if target.circle:
        side = target.width / 2**0.5
        return Area((target.width - side) / 2, (target.height - side) / 2, side, side)
    if target.safe is None:
        return None
    left, top, right, bottom = target.safe
    return Area(left, top, right - left, bottom - top)


def _cropped(subject: Subject, target: FrameTarget, crop: Area, ground: str) -> Plan:
    scale = target.width / crop.width
    canvas = Area(0.0, 0.0, float(target.width), float(target.height))
    return Plan(crop, canvas, target.width, target.height, scale, ground)


def _on_ground(subject: Subject, target: FrameTarget, choice: Choice) -> Plan:
    canvas = Area(0.0, 0.0, float(target.width), float(target.height))
    seen = safe_area(target) or canvas
    emblem = subject.emblem if target.kind.is_identity else None
    part = subject.whole if emblem is None else emblem.content
    if target.circle:
        radius = math.hypot(part.width, part.height) / 2 if emblem is None else emblem.radius / _EMBLEM_ROOM
        scale = target.width / 2 / radius
    else:
        room = seen if target.kind.is_identity else canvas
        scale = min(room.width / part.width, room.height / part.height) * (1.0 if emblem is None else _EMBLEM_ROOM)
    source, width, height = _whole_pixels(part, scale)
    x, y = seen.centre
    left = min(max(round(x - width / 2), 0), target.width - width)
    top = min(max(round(y - height / 2), 0), target.height - height)
    drawn = Area(float(left), float(top), float(width), float(height))
    return Plan(source, drawn, target.width, target.height, scale, _colour(subject, choice.ground))


def _whole_pixels(part: Area, scale: float) -> tuple[Area, int, int]:
    """Return what of ``part`` is drawn, and at how many whole pixels: a fraction is cut off, not squeezed in."""
    width, height = (max(1, math.floor(side * scale + 1e-6)) for side in (part.width, part.height))
    kept_width, kept_height = min(part.width, width / scale), min(part.height, height / scale)
    left, top = part.left + (part.width - kept_width) / 2, part.top + (part.height - kept_height) / 2
    return Area(left, top, kept_width, kept_height), width, height


def _colour(subject: Subject, ground: str) -> str:
    return subject.edge if ground == EDGE else ground

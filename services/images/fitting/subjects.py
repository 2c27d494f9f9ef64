"""What must be known of a picture before it is fitted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from services.images.facts import JsonObject
from services.images.fitting.areas import Area


@dataclass(frozen=True, slots=True)
class Emblem:
    """What a picture shows on a plain or see-through ground: a logo. Pixels as displayed.

    ``ground`` is its colour (``#rrggbb``). The circle of ``radius`` about the middle of ``content`` holds it all.
    """

    ground: str
    content: Area
    radius: float


@dataclass(frozen=True, slots=True)
class Subject:
    """A picture to be fitted. Sizes and areas are pixels as displayed; ``edge`` is the mean colour of its border."""

    width: int
    height: int
    edge: str = "#ffffff"
    see_through: bool = False
    emblem: Emblem | None = None
    faces: tuple[Area, ...] = ()

    @property
    def whole(self) -> Area:
        return Area(0.0, 0.0, float(self.width), float(self.height))

    @staticmethod
    def from_json(head: Mapping[str, object]) -> Subject:
        """Rebuild what the worker's command ``outline`` told."""
        emblem = cast("JsonObject | None", head["emblem"])
        return Subject(
            width=int(cast("int", head["width"])),
            height=int(cast("int", head["height"])),
            edge=str(head["edge"]),
            see_through=bool(head["see_through"]),
            emblem=None if emblem is None else _emblem(emblem),
            faces=tuple(_face(box) for box in cast("list[list[int]]", head["faces"])),
        )


def _face(box: list[int]) -> Area:
    left, top, right, bottom = (float(side) for side in box)
    return Area(left, top, right - left, bottom - top)


def _emblem(data: JsonObject) -> Emblem:
    left, top, width, height = (float(value) for value in cast("list[float]", data["content"]))
    return Emblem(str(data["ground"]), Area(left, top, width, height), float(cast("float", data["radius"])))

"""The shapes that a platform shows pictures in: posts, stories, link cards, profile and cover."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from models.enums import Platform
from models.messages import Message
from services.platforms.entries import value_of


class FrameKind(StrEnum):
    """What a frame is for. A post keeps its own shape where it can; every other kind is cut to its frame."""

    POST = "post"
    LINK = "link"
    STORY = "story"
    PROFILE = "profile"
    COVER = "cover"

    @property
    def is_identity(self) -> bool:
        """Whether it belongs to the account itself and not to a post."""
        return self in {FrameKind.PROFILE, FrameKind.COVER}


@dataclass(frozen=True, slots=True)
class FrameTarget:
    """A frame of a platform. ``width`` and ``height`` are the file's pixels.

    ``safe`` (left, top, right, bottom in these pixels) is what is seen everywhere, ``safe_name`` the words for it;
    ``None``: all of it is. ``circle`` says that only the inscribed circle is shown.
    """

    platform: Platform
    key: str
    kind: FrameKind
    name: Message
    width: int
    height: int
    max_bytes: int
    safe: tuple[int, int, int, int] | None = None
    safe_name: Message | None = None
    circle: bool = False

    @property
    def id(self) -> str:
        """``instagram.portrait``."""
        return f"{self.platform.value}.{self.key}"

    @property
    def ratio(self) -> float:
        """Width over height."""
        return self.width / self.height


def read_frames(
    platform: Platform, tables: Mapping[str, Any], sources: dict[str, str], max_bytes: int
) -> tuple[FrameTarget, ...]:
    """Return the frames of a platform's file, and add to ``sources`` who says so (``frames.cover.size``)."""
    return tuple(_read(platform, key, table, sources, max_bytes) for key, table in tables.items())


def _read(platform: Platform, key: str, table: Mapping[str, Any], sources: dict[str, str], limit: int) -> FrameTarget:
    values = {
        name: value_of(table[name], f"frames.{key}.{name}", sources)
        for name in ("size", "safe", "circle", "max_bytes")
        if name in table
    }
    width, height = values["size"]
    safe = table.get("safe")
    return FrameTarget(
        platform=platform,
        key=key,
        kind=FrameKind(table["kind"]),
        name=Message(table["name"]["tr"], en=table["name"]["en"]),
        width=width,
        height=height,
        max_bytes=min(limit, values.get("max_bytes", limit)),
        safe=tuple(values["safe"]) if safe else None,
        safe_name=Message(safe["tr"], en=safe["en"]) if safe else None,
        circle=values.get("circle", False),
    )

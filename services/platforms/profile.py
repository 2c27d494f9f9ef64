"""A platform's limits, read from ``resources/platforms/<platform>.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from models.enums import Platform
from services.platforms.addresses import ComposePlace, PostAddresses, read_addresses, read_places
from services.platforms.entries import value_of
from services.platforms.frames import FrameTarget, read_frames


class Counting(StrEnum):
    """How a platform measures a text."""

    CODE_POINTS = "code-points"
    X_WEIGHTED = "x-weighted"


@dataclass(frozen=True, slots=True)
class ImageRules:
    """What a platform does with pictures. Sizes are pixels, ratios width / height, ``None``: no limit known.

    ``sizes`` are the recommended (width, height), best first; ``crop_ratios`` are the shapes its
    previews cut a picture to; ``formats`` are Pillow's names. ``max_bytes_gif`` holds for GIF files. Where they are
    ``required``, nothing goes out without a picture or a video.
    """

    min_width: int
    sizes: tuple[tuple[int, int], ...]
    max_bytes: int
    max_count: int
    formats: frozenset[str]
    crop_ratios: tuple[float, ...]
    ratio_min: float | None = None
    ratio_max: float | None = None
    max_bytes_gif: int | None = None
    alt_text_limit: int | None = None
    required: bool = False

    def byte_limit(self, image_format: str) -> int:
        """Return the largest file, in bytes, that may be sent in this format."""
        return self.max_bytes_gif or self.max_bytes if image_format == "GIF" else self.max_bytes


@dataclass(frozen=True, slots=True)
class PlatformProfile:
    """One platform. ``sources`` tells for each key (``text.limit``) who says so and when we looked."""

    platform: Platform
    name: str
    text_limit: int
    counting: Counting
    images: ImageRules
    help_address: str
    hashtags_warn_above: int | None
    hashtags_error_above: int | None
    link_domains: frozenset[str]
    sources: Mapping[str, str]
    frames: tuple[FrameTarget, ...] = ()
    """The shapes that a picture is made ready for, posts first."""
    places: tuple[ComposePlace, ...] = ()
    """Where a post is begun in the browser, the usual place first."""
    addresses: PostAddresses = field(default_factory=PostAddresses)


def load_platforms(resources: Path) -> Mapping[Platform, PlatformProfile]:
    """Read every platform's file below ``resources``. Broken files raise: they are ours, tests read them all."""
    folder = resources / "platforms"
    domains = frozenset((folder / "tlds.txt").read_text(encoding="utf-8").split())
    return {platform: _read(folder / f"{platform.value}.toml", domains) for platform in Platform}


def _read(path: Path, domains: frozenset[str]) -> PlatformProfile:
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    values: dict[str, Any] = {}
    sources: dict[str, str] = {}
    for table in ("text", "images", "help"):
        for key, entry in raw[table].items():
            values[f"{table}.{key}"] = value_of(entry, f"{table}.{key}", sources)
    platform = Platform(raw["id"])
    frames = read_frames(platform, raw["frames"], sources, values["images.max_bytes"])
    return PlatformProfile(
        platform=platform,
        name=raw["name"],
        text_limit=values["text.limit"],
        counting=Counting(values["text.counting"]),
        images=_images(values),
        help_address=values["help.address"],
        hashtags_warn_above=values.get("text.hashtags_warn_above"),
        hashtags_error_above=values.get("text.hashtags_error_above"),
        link_domains=domains,
        sources=sources,
        frames=frames,
        places=read_places(raw["compose"], sources),
        addresses=read_addresses(raw["links"], sources),
    )


def _images(values: Mapping[str, Any]) -> ImageRules:
    def ratio(key: str) -> float | None:
        pair = values.get(key)
        return pair[0] / pair[1] if pair else None

    return ImageRules(
        min_width=values["images.min_width"],
        sizes=tuple((width, height) for width, height in values["images.sizes"]),
        max_bytes=values["images.max_bytes"],
        max_count=values["images.max_count"],
        required=values.get("images.required", False),
        formats=frozenset(values["images.formats"]),
        crop_ratios=tuple(width / height for width, height in values["images.crop_ratios"]),
        ratio_min=ratio("images.ratio_min"),
        ratio_max=ratio("images.ratio_max"),
        max_bytes_gif=values.get("images.max_bytes_gif"),
        alt_text_limit=values.get("images.alt_text_limit"),
    )

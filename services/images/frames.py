"""What each platform shows of a picture: its feed first, then the previews that cut it to a fixed shape."""

from __future__ import annotations

from dataclasses import dataclass

from services.images.geometry import allowed_ratio, crop_box
from services.platforms import PlatformProfile


@dataclass(frozen=True, slots=True)
class Frame:
    """A part of a picture. ``box`` is (left, top, right, bottom) in displayed pixels; ``ratio`` is its shape.

    ``in_feed`` tells the post itself from a preview of it (a grid, a link card).
    """

    box: tuple[int, int, int, int]
    ratio: float
    in_feed: bool

    def cuts(self, width: int, height: int) -> bool:
        """Tell whether anything of a picture of this size is lost."""
        return self.box != (0, 0, width, height)


def frames(width: int, height: int, profile: PlatformProfile) -> tuple[Frame, ...]:
    """Return the frames of a picture of ``width`` × ``height`` displayed pixels."""
    ratio = allowed_ratio(width, height, profile)
    whole = (0, 0, width, height)
    feed = Frame(whole, width / height, True) if ratio is None else Frame(crop_box(width, height, ratio), ratio, True)
    previews = (Frame(crop_box(width, height, shape), shape, False) for shape in profile.images.crop_ratios)
    return (feed, *previews)

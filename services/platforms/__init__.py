"""What each social network allows, how it counts, and the checker that compares a text with it."""

from services.platforms.counting import Length, count
from services.platforms.frames import FrameKind, FrameTarget
from services.platforms.limits import LimitChecker, build_limit_checkers
from services.platforms.profile import ImageRules, PlatformProfile, load_platforms

__all__ = [
    "FrameKind",
    "FrameTarget",
    "ImageRules",
    "Length",
    "LimitChecker",
    "PlatformProfile",
    "build_limit_checkers",
    "count",
    "load_platforms",
]

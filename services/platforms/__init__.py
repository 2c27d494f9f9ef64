"""What each social network allows, how it counts, and the checker that compares a text with it."""

from services.platforms.addresses import ComposePlace, PostAddresses
from services.platforms.counting import Length, count
from services.platforms.frames import FrameKind, FrameTarget
from services.platforms.limits import LimitChecker, build_limit_checkers
from services.platforms.profile import ImageRules, PlatformProfile, load_platforms

__all__ = [
    "ComposePlace",
    "FrameKind",
    "FrameTarget",
    "ImageRules",
    "Length",
    "LimitChecker",
    "PlatformProfile",
    "PostAddresses",
    "build_limit_checkers",
    "count",
    "load_platforms",
]

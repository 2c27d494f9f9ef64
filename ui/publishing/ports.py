"""What the publish assistant is made of. Light to import: the watch begins when the window stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from models.checking import UnitContext
    from models.enums import Platform
    from services.clock import Clock
    from services.images.copies import CopyMaker
    from services.images.in_posts import Inspector, Report
    from services.planning import Limits
    from services.planning.special_days import KnownDays
    from services.platforms import PlatformProfile
    from services.publishing.looking import Checks
    from services.publishing.memory import Memory
    from services.storage import Storage
    from ui.events import AppEvents
    from ui.export_folder import ExportFolder
    from ui.fitting.ports import FitTools
    from ui.tasks import TaskRunner
    from ui.thumbnails import ThumbnailLoader

STORAGE_LANE = "storage"


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishTools:
    """Handed over by the composition.

    ``storage``, ``unit``, ``known_days`` and ``limits`` are called on the lane "storage", ``pictures`` and ``copies``
    on the lane "images". ``profiles`` and ``fit`` are made at the first call, when steps are first shown.
    """

    storage: Callable[[], Storage]
    tasks: TaskRunner
    events: AppEvents
    clock: Clock
    memory: Memory
    profiles: Callable[[], Mapping[Platform, PlatformProfile]]
    checks: Checks
    unit: Callable[[], UnitContext]
    known_days: Callable[[], KnownDays]
    limits: Callable[[], Limits]
    picture_path: Callable[[str], Path]
    pictures: Inspector[Report]
    copies: Callable[[], CopyMaker]
    folder: ExportFolder
    thumbnails: Callable[[], ThumbnailLoader]
    fit: Callable[[], FitTools]
    may_stay: Callable[[], bool]
    """Whether the program goes on in the tray when its window is closed."""

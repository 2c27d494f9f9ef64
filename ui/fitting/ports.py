"""What the view needs from below."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from models.checking import IsCancelled
from models.diagnostics import Diagnostic
from models.enums import Platform
from services.images.fitting.fitter import FittedFile, Fitting
from services.images.fitting.subjects import Subject
from services.platforms import PlatformProfile
from ui.events import AppEvents
from ui.export_folder import ExportFolder
from ui.tasks import TaskRunner
from ui.thumbnails import ThumbnailLoader


class FitterPort(Protocol):
    """:class:`services.images.fitting.fitter.Fitter`: called on the lane "images"."""

    def look(self, path: Path, is_cancelled: IsCancelled, /) -> Subject: ...

    def write(
        self, path: Path, name: str, fittings: Sequence[Fitting], folder: Path, is_cancelled: IsCancelled, /
    ) -> list[FittedFile]: ...


@dataclass(frozen=True, slots=True)
class Original:
    """A picture that is to be fitted: its file, what it is called, and what the editor wrote about it."""

    path: Path
    name: str
    alt_text: str = ""
    credit: str = ""
    attachment_id: str = ""
    """Where it is a picture of the open post: a fitted one takes its place there."""


def unheard(_original: Path, _copies: Sequence[Path]) -> None:
    """Nobody remembers whose a picture is."""


@dataclass(frozen=True, slots=True)
class FitTools:
    """The parts the view is built from. ``fitter`` and ``stretched`` are called on the lane "images".

    ``stretched`` is what the picture checker has to say of a stretch; frames would carry it on, however they are cut.
    """

    fitter: Callable[[], FitterPort]
    stretched: Callable[[Path, IsCancelled], Diagnostic | None]
    profiles: Mapping[Platform, PlatformProfile]
    thumbnails: ThumbnailLoader
    tasks: TaskRunner
    events: AppEvents
    folder: ExportFolder
    inherit: Callable[[Path, Sequence[Path]], object] = unheard
    """Told of the copies that were made of a file: whose it is holds for them."""

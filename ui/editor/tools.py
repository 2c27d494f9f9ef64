"""What the page Yazı works with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from models.enums import Platform
from services.clock import Clock
from services.platforms import PlatformProfile
from services.review.people import People
from ui.editor.ports import (
    ChecksPort,
    EditorStorage,
    OpinionPort,
    PicturesPort,
    SettingsPort,
    SuggestionsPort,
    WhoSigns,
)
from ui.editor.second_look import NoOpinion
from ui.events import AppEvents
from ui.fitting.ports import FitTools
from ui.tasks import TaskRunner


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorTools:
    """Handed over by whoever opens the page, and on to those of its parts that need more than a few of them."""

    tasks: TaskRunner
    events: AppEvents
    clock: Clock
    settings: SettingsPort
    storage: EditorStorage
    checks: ChecksPort
    suggestions: SuggestionsPort
    platforms: Mapping[Platform, PlatformProfile]
    pictures: PicturesPort
    opinion: OpinionPort | NoOpinion = field(default_factory=NoOpinion)
    fit: FitTools | None = None
    who_signs: WhoSigns = People
    """Who signs review files here; nobody, unless the vault is at hand."""

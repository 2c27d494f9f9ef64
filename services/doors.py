"""Doors to services that are built behind them, at the first call, on the lane that calls."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from models.enums import Language
from services.language_tool.languages import is_wanted

if TYPE_CHECKING:
    from pathlib import Path

    from models.checking import IsCancelled, Lane, Snapshot
    from models.diagnostics import Diagnostic
    from models.enums import Platform
    from models.errors import UserError
    from models.sources import PictureSource
    from services.bootstrap import Lazy
    from services.checking import CheckService
    from services.damage import Damage
    from services.guidelines.unit_rules import UnitRules
    from services.images.inspector import ImageInspector, ImageReport, SharedCopy
    from services.language_tool.service import SecondOpinion
    from services.language_tool.states import State
    from services.settings import Settings
    from services.spelling import SuggestionService


class CheckDoor:
    """The checks, for the lanes "rules", "spelling" and "language-tool"."""

    def __init__(
        self, checks: Callable[[], CheckService], damage: Callable[[], Damage], rules: Lazy[UnitRules]
    ) -> None:
        self._checks = checks
        self._damage = damage
        self._rules = rules

    def check_lane(self, lane: Lane, snapshot: Snapshot, is_cancelled: IsCancelled, /) -> Sequence[Diagnostic]:
        return self._checks().check_lane(lane, snapshot, is_cancelled)

    def tell_damage(self) -> UserError | None:
        """What to tell about damaged data that nobody was told of yet; any thread."""
        return self._damage().tell()

    @property
    def rules_revision(self) -> str:
        """What changes with the unit's own rules; nothing is loaded or read for it."""
        return self._rules().revision if self._rules.made else ""


class SuggestionDoor:
    """The suggestions for a misspelt word, for the lane "spelling"."""

    def __init__(self, suggestions: Callable[[], SuggestionService]) -> None:
        self._suggestions = suggestions

    def suggest(self, word: str, language: Language, /) -> tuple[str, ...]:
        return self._suggestions().suggest(word, language)

    def stems(self, word: str, language: Language, /) -> tuple[str, ...]:
        return self._suggestions().stems(word, language)


class OpinionDoor:
    """How the second opinion stands; any thread but for :meth:`rest`. What it says comes through :class:`CheckDoor`.

    Whether one is wanted is told without building it: that is asked on the UI thread.
    """

    def __init__(self, settings: Settings, opinion: Callable[[], SecondOpinion]) -> None:
        self._settings = settings
        self._opinion = opinion

    @property
    def state(self) -> State:
        return self._opinion().state

    def wants(self, language: Language, /) -> bool:
        return is_wanted(self._settings.get("checks.language_tool"), language)

    def rest(self) -> None:
        """On the lane "language-tool" only."""
        self._opinion().rest()


class PictureDoor:
    """The inspector of pictures, for the lane "images"."""

    def __init__(self, inspector: Callable[[], ImageInspector]) -> None:
        self._inspector = inspector

    def inspect(
        self,
        path: Path,
        *,
        platforms: Sequence[Platform] = (),
        text: str | None = None,
        alt_text: str = "",
        credit: str = "",
        is_cancelled: IsCancelled = lambda: False,
        own_names: Collection[str] = (),
        language: Language = Language.TURKISH,
        source: PictureSource | None = None,
        kin: Mapping[str, PictureSource] = MappingProxyType({}),
        file_name: str = "",
    ) -> ImageReport:
        return self._inspector().inspect(
            path,
            platforms=platforms,
            text=text,
            alt_text=alt_text,
            credit=credit,
            is_cancelled=is_cancelled,
            own_names=own_names,
            language=language,
            source=source,
            kin=kin,
            file_name=file_name,
        )

    def thumbnail(self, path: Path, max_size: int, is_cancelled: IsCancelled = lambda: False, /) -> bytes | None:
        return self._inspector().thumbnail(path, max_size, is_cancelled)

    def thumbnail_of(self, picture: bytes, max_size: int, is_cancelled: IsCancelled = lambda: False, /) -> bytes | None:
        return self._inspector().thumbnail_of(picture, max_size, is_cancelled)

    def small_copy(
        self, path: Path, side: int, max_bytes: int, is_cancelled: IsCancelled = lambda: False, /
    ) -> bytes | None:
        return self._inspector().small_copy(path, side, max_bytes, is_cancelled)

    def share(
        self, path: Path, platform: Platform, folder: Path, name: str, is_cancelled: IsCancelled = lambda: False, /
    ) -> SharedCopy:
        return self._inspector().share(path, platform, folder, name, is_cancelled)

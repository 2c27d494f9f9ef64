"""What the page is built from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from services.guidelines.handbook import Handbook
    from services.guidelines.unit_drafts import Trial
    from services.guidelines.unit_rules import UnitRules
    from services.settings import Settings
    from ui.events import AppEvents
    from ui.tasks import TaskRunner


@dataclass(frozen=True, slots=True)
class HandbookTools:
    """``book`` and ``rules`` read files at their first call: on worker lanes only."""

    book: Callable[[], Handbook]
    rules: Callable[[], UnitRules]
    trial: Callable[[], Trial]
    settings: Settings
    events: AppEvents
    tasks: TaskRunner

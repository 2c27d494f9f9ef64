"""What the page is built from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from services.clock import Clock
    from services.guidelines.handbook import Handbook
    from services.guidelines.kept_drafts import KeptDrafts
    from services.guidelines.unit_drafts import Trial
    from services.guidelines.unit_rules import UnitRules
    from services.replies.service import Replies
    from services.settings import Settings
    from services.unit_context import StoredUnit
    from ui.events import AppEvents
    from ui.handbook.reply_check import ChecksPort, SuggestionsPort
    from ui.tasks import TaskRunner


@dataclass(frozen=True, slots=True)
class HandbookTools:
    """``book`` and ``rules`` read files at their first call: on worker lanes only."""

    book: Callable[[], Handbook]
    rules: Callable[[], UnitRules]
    trial: Callable[[], Trial]
    drafts: Callable[[], KeptDrafts]
    replies: Callable[[], Replies]
    checks: ChecksPort
    suggestions: SuggestionsPort
    storage: StoredUnit
    clock: Clock
    settings: Settings
    events: AppEvents
    tasks: TaskRunner

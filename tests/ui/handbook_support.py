"""The page Kılavuz on real parts."""

from __future__ import annotations

from services.bootstrap import Services
from services.doors import CheckDoor, SuggestionDoor
from ui.events import AppEvents
from ui.handbook.tools import HandbookTools
from ui.tasks import TaskRunner


def handbook_tools(services: Services, events: AppEvents, tasks: TaskRunner) -> HandbookTools:
    return HandbookTools(
        book=services.handbook,
        rules=services.rules,
        trial=services.trial,
        drafts=services.rule_drafts,
        replies=services.replies,
        checks=CheckDoor(services.checks, services.damage, services.rules),
        suggestions=SuggestionDoor(services.suggestions),
        storage=services.storage,
        clock=services.clock,
        settings=services.settings,
        events=events,
        tasks=tasks,
    )

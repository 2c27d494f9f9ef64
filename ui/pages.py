"""The table of pages: the one place in ``ui/`` that knows them all. Each is imported when it is first visited."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from services.bootstrap import Services
from ui.events import AppEvents
from ui.shell.pages import PageSpec
from ui.tasks import TaskRunner


@dataclass(frozen=True, slots=True)
class PageTools:
    """What pages are built from; each factory below takes only the parts its page uses."""

    services: Services
    tasks: TaskRunner
    events: AppEvents


def page_table(tools: PageTools) -> tuple[PageSpec, ...]:
    """Return the pages in the order of the rail, with their names in the screen's language."""

    def said(text: str) -> str:
        return QCoreApplication.translate("Shortcuts", text)

    return (
        PageSpec("calendar", said("Takvim"), "calendar", "Ctrl+1", lambda: _calendar(tools)),
        PageSpec("editor", said("Yazı"), "editor", "Ctrl+2", lambda: _editor(tools)),
        PageSpec("images", said("Görseller"), "images", "Ctrl+3", lambda: _images(tools)),
        PageSpec("vault", said("Kasa"), "vault", "Ctrl+4", lambda: _vault(tools)),
        PageSpec("settings", said("Ayarlar"), "settings", "Ctrl+5", lambda: _settings(tools)),
    )


def first_run_page(tools: PageTools, done: Callable[[], None]) -> QWidget:
    """Return the page of the first start; ``done`` is called when it was filled in or skipped."""
    raise NotImplementedError


def _calendar(tools: PageTools) -> QWidget:
    from ui.calendar import CalendarPage

    services = tools.services
    return CalendarPage(services.storage, services.settings, services.clock, tools.events, tools.tasks)


def _editor(tools: PageTools) -> QWidget:
    raise NotImplementedError


def _images(tools: PageTools) -> QWidget:
    raise NotImplementedError


def _vault(tools: PageTools) -> QWidget:
    from ui.vault.page import VaultPage

    services = tools.services
    tools.tasks.run("vault", lambda _: services.prepare_vault(), owner=tools.events)
    return VaultPage(
        services.vault(),
        tools.tasks,
        tools.events,
        services.settings,
        services.clock,
        load_accounts=lambda: services.storage().unit.accounts(),
    )


def _settings(tools: PageTools) -> QWidget:
    raise NotImplementedError

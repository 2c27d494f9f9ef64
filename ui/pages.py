"""The table of pages: the one place in ``ui/`` that knows them all. Each is imported when it is first visited."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.shell.pages import ActionSpec, PageSpec

if TYPE_CHECKING:
    from models.checking import IsCancelled, UnitContext
    from models.diagnostics import Diagnostic
    from models.library import PictureRights
    from models.messages import Message
    from models.posts import Account
    from services.accounts.answering import Answers
    from services.autostart import Autostart
    from services.bootstrap import Services
    from services.images.logo_keeping import LogoKeeper
    from services.planning import Limits
    from services.review.people import People
    from ui.calendar import CalendarPage
    from ui.calendar.ports import Doors
    from ui.editor.ports import SettingsPort
    from ui.events import AppEvents
    from ui.export_folder import ExportFolder
    from ui.fitting.ports import FitTools
    from ui.history import AppHistory
    from ui.publishing.desk import PublishingDesk
    from ui.publishing.tray import Tray
    from ui.tasks import TaskRunner
    from ui.thumbnails import ThumbnailLoader
    from ui.vault.parts import VaultHooks
    from ui.window import MainWindow


@dataclass(frozen=True, slots=True)
class PageTools:
    """What pages are built from; each factory below takes only the parts its page uses."""

    services: Services
    tasks: TaskRunner
    events: AppEvents
    history: AppHistory


def page_table(tools: PageTools) -> tuple[PageSpec, ...]:
    """Return the pages in the order of the rail, with their names in the screen's language."""

    def said(text: str) -> str:
        return QCoreApplication.translate("Shortcuts", text)

    return (
        PageSpec("calendar", said("Takvim"), "calendar", "Ctrl+1", lambda: _calendar(tools)),
        PageSpec("editor", said("Yazı"), "editor", "Ctrl+2", lambda: _editor(tools)),
        PageSpec("images", said("Görseller"), "images", "Ctrl+3", lambda: _images(tools)),
        PageSpec("accounts", said("Hesaplar"), "accounts", "Ctrl+4", lambda: _accounts_page(tools)),
        PageSpec("vault", said("Kasa"), "vault", "Ctrl+5", lambda: _vault(tools)),
        PageSpec("handbook", said("Kılavuz"), "handbook", "Ctrl+6", lambda: _handbook(tools)),
        PageSpec("settings", said("Ayarlar"), "settings", "Ctrl+7", lambda: _settings(tools)),
    )


def rail_actions() -> tuple[ActionSpec, ...]:
    """Return what the rail opens over whichever page is shown."""
    return (ActionSpec("publishing", QCoreApplication.translate("Shortcuts", "Yayın"), "send", "Ctrl+8"),)


def publishing_desk(tools: PageTools, window: MainWindow, tray: Tray) -> PublishingDesk:
    """Return the publish assistant of a window; it begins to watch the clock."""
    from services.bootstrap import Lazy
    from services.doors import CheckDoor, PictureDoor
    from services.publishing.memory import Memory
    from ui.publishing.desk import PublishingDesk
    from ui.publishing.ports import PublishTools

    services = tools.services

    def limits() -> Limits:
        from services.planning import Limits

        return Limits.read(services.settings)

    def thumbnails() -> ThumbnailLoader:
        from ui.thumbnails import ThumbnailLoader

        return ThumbnailLoader(services.images, tools.tasks)

    small = Lazy(thumbnails)
    parts = PublishTools(
        storage=services.storage,
        tasks=tools.tasks,
        events=tools.events,
        clock=services.clock,
        memory=Memory(services.paths.publishing, services.clock),
        profiles=services.platforms,
        checks=CheckDoor(services.checks, services.damage, services.rules),
        unit=partial(_unit_context, services),
        known_days=services.known_days,
        limits=limits,
        picture_path=partial(_picture_path, services),
        pictures=PictureDoor(services.images),
        copies=services.images,
        folder=_export_folder(services),
        thumbnails=small,
        fit=Lazy(lambda: _fit_tools(tools, small())),
        may_stay=lambda: services.settings.get("publishing.stay_in_tray"),
    )
    return PublishingDesk(parts, window, tray)


def first_run_page(tools: PageTools, done: Callable[[], None]) -> QWidget:
    """Return the page of the first start; ``done`` is called when it was filled in or skipped."""
    from ui.first_run import FirstRunPage

    services = tools.services
    page = FirstRunPage(services.storage, services.settings, tools.events, tools.tasks)
    page.finished.connect(done)
    return page


def _calendar(tools: PageTools) -> QWidget:
    from ui.calendar import CalendarPage

    services = tools.services
    return CalendarPage(
        services.storage,
        services.settings,
        services.clock,
        tools.events,
        tools.tasks,
        history=tools.history,
        doors=_calendar_doors(services),
        exchange=partial(_exchange_button, tools),
    )


def _exchange_button(tools: PageTools, page: CalendarPage) -> QWidget:
    """Return the button of the calendar's header for files."""
    from ui.exchange import Exchange, KeptPath

    services = tools.services
    return Exchange(
        services.storage,
        services.clock,
        tools.events,
        tools.tasks,
        history=tools.history,
        known_days=services.known_days,
        month=lambda: page.board.month,
        day=lambda: page.view.current_day,
        followed=KeptPath(
            lambda: services.settings.get("calendar.followed_file"),
            lambda path: services.settings.set("calendar.followed_file", path),
        ),
        page=page,
    ).button


def _calendar_doors(services: Services) -> Doors:
    """Return doors that load nothing before they are used."""
    from services.doors import CheckDoor, PictureDoor
    from ui.calendar.ports import Doors

    def picture_rights(sha256s: Sequence[str]) -> Mapping[str, PictureRights]:
        return services.storage.assets.rights(sha256s)

    return Doors(
        services.known_days,
        partial(_unit_context, services),
        CheckDoor(services.checks, services.damage, services.rules),
        partial(_picture_path, services),
        PictureDoor(services.images),
        picture_rights,
        services.paths.thumbnails,
        services.images,
    )


def _unit_context(services: Services) -> UnitContext:
    """Read what a text is checked with beside the editor."""
    from services.unit_context import read_context, read_tone

    settings = cast("SettingsPort", services.settings)
    off = frozenset(services.settings.get("checks.rules_off"))
    return replace(read_context(services.storage), tone=read_tone(settings.get), switched_off_rules=off)


def _picture_path(services: Services, sha256: str) -> Path:
    return services.storage.media.path(sha256)


def _editor(tools: PageTools) -> QWidget:
    from services.doors import CheckDoor, OpinionDoor, PictureDoor, SuggestionDoor
    from ui.editor.page import EditorPage
    from ui.editor.tools import EditorTools
    from ui.thumbnails import ThumbnailLoader

    services = tools.services

    def who_signs() -> People:
        from services.review.people import people_in

        return people_in(services.vault().room)

    chosen = EditorTools(
        tasks=tools.tasks,
        events=tools.events,
        clock=services.clock,
        settings=cast("SettingsPort", services.settings),  # its get() takes declared keys, the port any text
        storage=services.storage,
        checks=CheckDoor(services.checks, services.damage, services.rules),
        suggestions=SuggestionDoor(services.suggestions),
        opinion=OpinionDoor(services.settings, services.opinion),
        platforms=services.platforms(),
        pictures=PictureDoor(services.images),
        fit=_fit_tools(tools, ThumbnailLoader(services.images, tools.tasks)),
        who_signs=who_signs,
    )
    return EditorPage(chosen)


def _images(tools: PageTools) -> QWidget:
    from services.images.library.thumbnails import ThumbnailCache
    from ui.images.archive.ports import ArchiveTools
    from ui.images.both import PicturesPage
    from ui.images.page import ImagesPage
    from ui.shell.unit_names import UnitNames
    from ui.thumbnails import ThumbnailLoader

    services = tools.services
    thumbnails = ThumbnailLoader(services.images, tools.tasks)
    inspection = ImagesPage(
        services.images,
        thumbnails,
        tools.tasks,
        tools.events,
        services.paths.state / "pasted",
        clock=services.clock,
        storage=services.storage,
        own_names=UnitNames(services.storage, tools.tasks, tools.events),
        fit=_fit_tools(tools, thumbnails),
    )
    library = ArchiveTools(
        storage=services.storage,
        inspector=services.images,
        cache=ThumbnailCache(services.paths.thumbnails),
        loader=thumbnails,
        clock=services.clock,
        events=tools.events,
        tasks=tools.tasks,
    )
    return PicturesPage(inspection, library)


def _export_folder(services: Services) -> ExportFolder:
    from ui.export_folder import ExportFolder

    return ExportFolder(
        last=lambda: services.settings.get("images.export_folder"),
        keep=lambda folder: services.settings.set("images.export_folder", folder),
    )


def _fit_tools(tools: PageTools, thumbnails: ThumbnailLoader) -> FitTools:
    from services.images.fitting.fitter import Fitter
    from ui.fitting.ports import FitTools
    from ui.picture_source.heir import SourceHeir

    services = tools.services
    profiles = services.platforms()
    fitter = Fitter(lambda: services.images().worker, lambda target: profiles[target.platform].name)

    def stretched(path: Path, is_cancelled: IsCancelled) -> Diagnostic | None:
        found = services.images().inspect(path, is_cancelled=is_cancelled).diagnostics
        return next((diagnostic for diagnostic in found if diagnostic.rule == "image.stretched"), None)

    return FitTools(
        fitter=lambda: fitter,
        stretched=stretched,
        profiles=profiles,
        thumbnails=thumbnails,
        tasks=tools.tasks,
        events=tools.events,
        folder=_export_folder(services),
        inherit=SourceHeir(tools.tasks, tools.events, services.storage, tools.events).inherit,
    )


def _accounts_page(tools: PageTools) -> QWidget:
    from ui.accounts import AccountsPage

    services = tools.services
    help_addresses = {platform: profile.help_address for platform, profile in services.platforms().items()}
    return AccountsPage(services.storage, services.clock, help_addresses, tools.events, tools.tasks)


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
        load_accounts=partial(_accounts, services),
        load_names=partial(_unit_names, services),
        hooks=_vault_hooks(tools),
        copies=services.vault_copies(),
    )


def _vault_hooks(tools: PageTools) -> VaultHooks:
    """Hang in what the vault's page shows beside the accounts; each is handed the page's own ``VaultTools``."""
    from services.vault.handoff.pictures import text_in_picture
    from services.vault.people.pictures import card_in_picture
    from services.vault.scanner import CodeScanner
    from ui.vault.access.section import AccessSection
    from ui.vault.codes.recovery_card import RecoveryCard
    from ui.vault.handoff.badges import load_badges
    from ui.vault.handoff.part import HandoffSection
    from ui.vault.importing.action import make_first_import_button, make_import_button
    from ui.vault.parts import VaultHooks
    from ui.vault.people.part import PeoplePart
    from ui.vault.recovery.sections import recovery_sections
    from ui.vault.security.card import SecurityCard

    services = tools.services

    def answer(account_id: str, answers: Answers) -> None:
        from services.accounts.answering import answer

        answer(services.storage.unit, account_id, answers)

    return VaultHooks(
        people=partial(
            PeoplePart,
            load_unit=lambda: services.storage.unit.get().name,
            read_picture=partial(card_in_picture, CodeScanner()),
        ),
        handoff=(
            partial(HandoffSection, read_picture=partial(text_in_picture, CodeScanner())),
            *recovery_sections(services.paths.resources),
        ),
        security=(AccessSection,),
        account_actions=(make_import_button,),
        first_actions=(make_first_import_button,),
        cards=(RecoveryCard, partial(SecurityCard, answer=answer)),
        load_badges=lambda: load_badges(services.vault(), services.settings),
    )


def _accounts(services: Services) -> list[Account]:
    return services.storage.unit.accounts()


def _unit_names(services: Services) -> list[str]:
    unit = services.storage.unit.get()
    return [unit.name, *unit.aliases]


def _handbook(tools: PageTools) -> QWidget:
    from services.doors import CheckDoor, SuggestionDoor
    from ui.handbook import HandbookPage
    from ui.handbook.tools import HandbookTools

    services = tools.services
    parts = HandbookTools(
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
        events=tools.events,
        tasks=tools.tasks,
    )
    return HandbookPage(parts, {page.key: page.title for page in page_table(tools)})


def _settings(tools: PageTools) -> QWidget:
    from ui.settings import SettingsPage
    from ui.settings.brand_section import BrandTools

    services = tools.services

    def rule_titles(keys: Collection[str]) -> Mapping[str, Message]:
        from services.guidelines.catalogue import read_content, titles_of

        return titles_of(read_content(services.handbook(), services.rules()).rules, keys)

    def autostart() -> Autostart:
        from services.autostart import autostart_of, start_command
        from services.paths import Paths

        return autostart_of(start_command(services.paths, Paths.of_user()))

    def keeper() -> LogoKeeper:
        from services.images.logo_keeping import LogoKeeper

        return LogoKeeper(
            lambda: services.storage.logos, lambda: services.storage.media, services.logo_book, services.clock
        )

    return SettingsPage(
        services.storage,
        services.settings,
        services.paths,
        opinion=services.opinion,
        rule_titles=rule_titles,
        brand=BrandTools(keeper, services.images, services.logo_book.where),
        autostart=autostart,
        events=tools.events,
        tasks=tools.tasks,
    )

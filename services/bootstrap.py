"""The composition root: everything the program can do, built from a profile, a clock and adapters.

Nothing heavy happens here. Each part is built at its first use, on the lane that uses it, so that the window
stands before SQLAlchemy, the dictionaries or the keyring are loaded.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from models.errors import Cancelled, UserError
from services.images.logo_book import LogoBook
from services.settings import Settings

if TYPE_CHECKING:
    from models.checking import Checker
    from models.enums import Platform
    from services.checking import CheckService
    from services.clock import Clock
    from services.damage import Damage
    from services.guidelines.handbook import Handbook
    from services.guidelines.kept_drafts import KeptDrafts
    from services.guidelines.unit_drafts import Trial
    from services.guidelines.unit_rules import UnitRules
    from services.images.inspector import ImageInspector
    from services.images.library.index import PictureIndex
    from services.language_tool.service import SecondOpinion
    from services.paths import Paths
    from services.planning.special_days import KnownDays
    from services.platforms import PlatformProfile
    from services.replies.service import Replies
    from services.spelling import SuggestionService
    from services.storage import Storage
    from services.storage.allowances import AllowanceRepository
    from services.storage.assets import AssetRepository
    from services.storage.backups import Backups, ServerBackups
    from services.storage.bin import Bin
    from services.storage.comments import CommentRepository
    from services.storage.days import DayRepository, PauseRepository
    from services.storage.deeds import DeedRepository
    from services.storage.erasing import Eraser
    from services.storage.journal import Journal
    from services.storage.logos import LogoRepository
    from services.storage.media import MediaStore
    from services.storage.official import OfficialAccountRepository
    from services.storage.orders import CampaignRepository, PillarRepository, SeriesRepository
    from services.storage.posts import PostRepository
    from services.storage.search import PostSearch
    from services.storage.sources import PictureSourceRepository
    from services.storage.topics import TopicRepository
    from services.storage.unit import UnitDictionary, UnitRepository
    from services.vault.copies import VaultCopies
    from services.vault.keyring_adapter import KeyStore
    from services.vault.service import VaultService

T = TypeVar("T")


class Lazy(Generic[T]):
    """A value that is made at the first call, once, whichever thread calls. A failure is not remembered."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._lock = threading.RLock()
        self._made: list[T] = []

    def __call__(self) -> T:
        if not self._made:
            with self._lock:
                if not self._made:
                    self._made.append(self._make())
        return self._made[0]

    @property
    def made(self) -> bool:
        return bool(self._made)

    def forget(self) -> T | None:
        """Take the value out, so that the next call makes another; ``None`` where there was none."""
        with self._lock:
            return self._made.pop() if self._made else None


class StorageDoor:
    """The storage, opened by whoever comes first; used on the storage lane only.

    It waits for :meth:`let_in`, because loading SQLAlchemy would slow the first paint. Where opening fails,
    :meth:`open` raises why, for the one who asks to open; everybody else is turned away with ``Cancelled``,
    so that one failure is told once. :meth:`retry` has the next call try again.
    """

    def __init__(self, open_storage: Callable[[], Storage]) -> None:
        self._storage = Lazy(open_storage)
        self._ready = threading.Event()
        self._failure: UserError | None = None

    def let_in(self) -> None:
        """The window stands: who waits may open now. May be called from any thread, and more than once."""
        self._ready.set()

    def open(self) -> Storage:
        """Open the storage or raise why it cannot be opened (``services.storage.StorageError``)."""
        self._ready.wait()
        if self._failure is not None:
            raise self._failure
        try:
            return self._storage()
        except UserError as error:
            self._failure = error
            raise

    def __call__(self) -> Storage:
        try:
            return self.open()
        except UserError as error:
            raise Cancelled from error

    def retry(self) -> None:
        self._failure = None

    def close(self) -> None:
        """Close what is open; the next call opens again."""
        storage = self._storage.forget()
        if storage is not None:
            storage.close()

    @property
    def posts(self) -> PostRepository:
        return self().posts

    @property
    def search(self) -> PostSearch:
        return self().search

    @property
    def topics(self) -> TopicRepository:
        return self().topics

    @property
    def comments(self) -> CommentRepository:
        return self().comments

    @property
    def unit(self) -> UnitRepository:
        return self().unit

    @property
    def dictionary(self) -> UnitDictionary:
        return self().dictionary

    @property
    def official(self) -> OfficialAccountRepository:
        return self().official

    @property
    def allowances(self) -> AllowanceRepository:
        return self().allowances

    @property
    def days(self) -> DayRepository:
        return self().days

    @property
    def pauses(self) -> PauseRepository:
        return self().pauses

    @property
    def journal(self) -> Journal:
        return self().journal

    @property
    def backups(self) -> Backups | ServerBackups:
        return self().backups

    @property
    def bin(self) -> Bin:
        return self().bin

    @property
    def pillars(self) -> PillarRepository:
        return self().pillars

    @property
    def series(self) -> SeriesRepository:
        return self().series

    @property
    def campaigns(self) -> CampaignRepository:
        return self().campaigns

    @property
    def deeds(self) -> DeedRepository:
        return self().deeds

    @property
    def sources(self) -> PictureSourceRepository:
        return self().sources

    @property
    def assets(self) -> AssetRepository:
        return self().assets

    @property
    def logos(self) -> LogoRepository:
        return self().logos

    @property
    def media(self) -> MediaStore:
        return self().media

    @property
    def eraser(self) -> Eraser:
        return self().eraser


@dataclass(frozen=True, slots=True)
class Services:
    """What the program can do. The window hands each page the parts it uses."""

    paths: Paths
    clock: Clock
    settings: Settings
    storage: StorageDoor
    platforms: Lazy[Mapping[Platform, PlatformProfile]]
    checks: Lazy[CheckService]
    suggestions: Lazy[SuggestionService]
    damage: Lazy[Damage]
    """Which language data cannot be read: found where they are first used."""
    known_days: Lazy[KnownDays]
    """The days that everybody keeps; read on the storage lane."""
    rules: Lazy[UnitRules]
    """The unit's own rules and its changes of ours. Reads a file: not on the UI thread, but for ``revision``."""
    handbook: Lazy[Handbook]
    """The pages of the guideline's articles; read on a worker lane, raises ``UserError`` where a file is broken."""
    trial: Lazy[Trial]
    rule_drafts: Lazy[KeptDrafts]
    """Tries a rule of the unit before it is kept; on a worker lane."""
    replies: Lazy[Replies]
    opinion: Lazy[SecondOpinion]
    """LanguageTool, where the settings want it; for the lane "language-tool"."""
    images: Lazy[ImageInspector]
    logo_book: LogoBook
    """The registered logos: told when the storage opens, and by who changes them."""
    vault: Lazy[VaultService]
    vault_copies: Lazy[VaultCopies]
    """The daily copies of the vault's file; on the vault's lane."""
    prepare_vault: Callable[[], None]
    """What the vault's lane does before anything else: nothing, but for the sample unit."""


def build_services(
    paths: Paths,
    clock: Clock,
    *,
    settings: Settings | None = None,
    keys: Callable[[], KeyStore] | None = None,
    fill_storage: Callable[[Storage], None] | None = None,
    fill_vault: Callable[[VaultService], None] | None = None,
) -> Services:
    """Return the services of the profile ``paths``.

    ``keys`` stands in for the system's keyring (tests, ``--demo``). ``fill_storage`` and ``fill_vault`` are given what
    was just opened, on its lane, before anybody else: that is how the sample unit comes in.
    """
    platforms = Lazy(lambda: _platforms(paths))
    vault = Lazy(lambda: _vault(paths, clock, keys))
    settings = settings or Settings.load(paths.settings)
    opinion = Lazy(lambda: _opinion(settings))
    rules = Lazy(lambda: _rules(paths))
    logo_book = LogoBook(partial(_media_path, paths))
    return Services(
        paths=paths,
        clock=clock,
        settings=settings,
        storage=StorageDoor(lambda: _storage(paths, clock, settings, fill_storage, logo_book)),
        platforms=platforms,
        checks=Lazy(lambda: _checks(paths, opinion(), rules())),
        suggestions=Lazy(lambda: _suggestions(paths)),
        damage=Lazy(lambda: _damage(paths)),
        known_days=Lazy(lambda: _known_days(paths)),
        rules=rules,
        handbook=Lazy(lambda: _handbook(paths)),
        trial=Lazy(lambda: _trial(paths)),
        rule_drafts=Lazy(lambda: _rule_drafts(paths)),
        replies=Lazy(lambda: _replies(paths)),
        opinion=opinion,
        images=Lazy(lambda: _images(paths, platforms(), logo_book)),
        logo_book=logo_book,
        vault=vault,
        vault_copies=Lazy(lambda: _vault_copies(paths, clock)),
        prepare_vault=lambda: fill_vault(vault()) if fill_vault else None,
    )


def _known_days(paths: Paths) -> KnownDays:
    from services.planning.special_days import KnownDays

    return KnownDays.read(paths.resources)


def _storage(
    paths: Paths, clock: Clock, settings: Settings, fill: Callable[[Storage], None] | None, logo_book: LogoBook
) -> Storage:
    from services.storage import open_storage

    paths = replace(paths, server=paths.server or settings.get("storage.server"))
    storage = open_storage(paths, clock, lambda: settings.get("editor.name").strip())
    if fill is not None:
        fill(storage)
    logo_book.tell(storage.logos.list())
    return storage


def _media_path(paths: Paths, sha256: str) -> Path:
    from services.storage.media import MediaStore

    return MediaStore(paths.media).path(sha256)


def _platforms(paths: Paths) -> Mapping[Platform, PlatformProfile]:
    from services.platforms import load_platforms

    return load_platforms(paths.resources)


def all_checkers(resources: Path, unit_rules: UnitRules | None = None) -> list[Checker]:
    """Return every checker of texts of ours; dictionaries and rules are loaded at their first use."""
    from services.guidelines import build_guideline_checkers
    from services.platforms import build_limit_checkers
    from services.spelling import build_spelling_checkers, turkish_engine
    from services.usage import build_usage_checkers

    return [
        *build_guideline_checkers(resources, unit_rules),
        *build_limit_checkers(resources),
        *build_spelling_checkers(resources),
        *build_usage_checkers(resources, lambda: turkish_engine(resources)),
    ]


def _checks(paths: Paths, opinion: SecondOpinion, rules: UnitRules) -> CheckService:
    from services.checking import CheckService
    from services.language_tool.checker import SecondOpinionChecker

    return CheckService([*all_checkers(paths.resources, rules), SecondOpinionChecker(opinion)])


def _rules(paths: Paths) -> UnitRules:
    from services.guidelines.our_rules import our_rules
    from services.guidelines.unit_rules import UnitRules

    return UnitRules(paths.unit_rules, lambda: our_rules(paths.resources))


def _rule_drafts(paths: Paths) -> KeptDrafts:
    from services.guidelines.kept_drafts import KeptDrafts

    return KeptDrafts(paths.rule_drafts)


def _handbook(paths: Paths) -> Handbook:
    from services.guidelines.handbook import read_handbook

    return read_handbook(paths.resources)


def _trial(paths: Paths) -> Trial:
    from services.guidelines.unit_drafts import Trial

    return Trial(paths.resources)


def _replies(paths: Paths) -> Replies:
    from services.replies import build_replies

    return build_replies(paths.resources)


def _opinion(settings: Settings) -> SecondOpinion:
    from services.language_tool.service import SecondOpinion

    return SecondOpinion(settings)


def _damage(paths: Paths) -> Damage:
    from services.damage import damage_in

    return damage_in(paths.resources)


def _suggestions(paths: Paths) -> SuggestionService:
    from services.spelling import SuggestionService

    return SuggestionService(paths.resources)


_MARK_SECONDS = 3.0
"""How long the vault waits for the keyring where nothing depends on the answer."""


def _vault(paths: Paths, clock: Clock, keys: Callable[[], KeyStore] | None) -> VaultService:
    from services.vault.keyring_adapter import SystemKeyring
    from services.vault.service import VaultService

    if keys is not None:
        return VaultService(paths.vault, keys(), clock)
    return VaultService(paths.vault, SystemKeyring(), clock, mark_keys=SystemKeyring(deadline=_MARK_SECONDS))


def _vault_copies(paths: Paths, clock: Clock) -> VaultCopies:
    from services.vault.copies import VaultCopies

    return VaultCopies(paths.vault, paths.backups, clock)


def _images(paths: Paths, platforms: Mapping[Platform, PlatformProfile], logo_book: LogoBook) -> ImageInspector:
    from services.images.inspector import ImageInspector
    from services.images.library.matching import LibraryMatcher
    from services.seals import damaged_files

    def index() -> PictureIndex:
        from services.images.library.index import PictureIndex

        return PictureIndex(paths.picture_index)

    # The worker, a process of its own, leaves a witness with damaged data out; the program tells of it.
    for file in damaged_files(paths.resources, "images"):
        _damage(paths).note(file, "missing, or not what was installed")
    return ImageInspector(
        platforms,
        library=lambda worker: LibraryMatcher(worker, partial(_media_path, paths), index),
        logo_book=logo_book,
    )

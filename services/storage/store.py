"""The storage: one database, one media folder, and the doors to both."""

from __future__ import annotations

from collections.abc import Callable

from services.clock import Clock
from services.paths import Paths
from services.storage.allowances import AllowanceRepository
from services.storage.asset_index import AssetIndex
from services.storage.assets import AssetRepository
from services.storage.away import AwayJournal
from services.storage.backups import Backups, ServerBackups
from services.storage.bin import Bin
from services.storage.comments import CommentRepository
from services.storage.database import Database
from services.storage.days import DayRepository, PauseRepository
from services.storage.deeds import DeedRepository
from services.storage.erasing import Eraser
from services.storage.file_database import FileDatabase
from services.storage.journal import Journal
from services.storage.logos import LogoRepository
from services.storage.media import MediaStore
from services.storage.official import OfficialAccountRepository
from services.storage.orders import CampaignRepository, PillarRepository, SeriesRepository, SlotRepository
from services.storage.posts import PostRepository
from services.storage.search import PostSearch
from services.storage.sources import PictureSourceRepository
from services.storage.topics import TopicRepository
from services.storage.undoing import UndoableComments, UndoableDays, UndoablePauses, UndoablePosts, UndoableTopics
from services.storage.undoing_orders import UndoableCampaigns, UndoablePillars, UndoableSeries, UndoableSlots
from services.storage.unit import UnitDictionary, UnitRepository


class Storage:
    """All that is kept of a unit. Opened, used and closed by one thread."""

    def __init__(self, database: Database, paths: Paths, clock: Clock, author: Callable[[], str] = str) -> None:
        """``author`` tells what whoever sits here calls themselves: each revision is given it."""
        self._database = database
        self.posts = PostRepository(database, clock, author)
        self.search = PostSearch(database, clock)
        self.topics = TopicRepository(database, clock)
        self.unit = UnitRepository(database, clock)
        self.dictionary = UnitDictionary(database, clock)
        self.official = OfficialAccountRepository(database)
        self.allowances = AllowanceRepository(database)
        self.days = DayRepository(database)
        self.pauses = PauseRepository(database, clock)
        self.pillars = PillarRepository(database, clock)
        self.campaigns = CampaignRepository(database, clock)
        self.slots = SlotRepository(database)
        self.series = SeriesRepository(database, clock)
        self.comments = CommentRepository(database)
        undoable = (
            UndoablePosts(self.posts, database),
            UndoableTopics(self.topics, database),
            UndoableComments(self.comments),
            UndoableDays(self.days),
            UndoablePauses(self.pauses),
            UndoablePillars(self.pillars),
            UndoableCampaigns(self.campaigns),
            UndoableSlots(self.slots),
            UndoableSeries(self.series),
        )
        self.deeds = DeedRepository(database, clock, undoable)
        self.journal = _journal(database, paths, clock)
        self.backups = _backups(database, paths, clock)
        self.bin = Bin(database, clock, self.backups)
        index = AssetIndex(lambda: database.generation)
        self.sources = PictureSourceRepository(database, index)
        self.assets = AssetRepository(database, clock, self.sources, index)
        self.logos = LogoRepository(database)
        self.media = MediaStore(paths.media)
        self.eraser = Eraser(database, clock, index, self.media)

    def close(self) -> None:
        """Close the database; closing twice is harmless. Call it on the thread that opened it."""
        self._database.close()


def _backups(database: Database, paths: Paths, clock: Clock) -> Backups | ServerBackups:
    return Backups(database, paths, clock) if isinstance(database, FileDatabase) else ServerBackups(database)


def _journal(database: Database, paths: Paths, clock: Clock) -> Journal:
    if isinstance(database, FileDatabase):
        return Journal(database, clock)
    return AwayJournal(database, clock, paths.typed_away)

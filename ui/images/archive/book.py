"""The way between the library's view and the storage: everything that is read or written goes through here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from models.assets import Asset
from models.checking import IsCancelled
from models.library import AssetFilter, ListedAsset
from models.posts import Post
from models.sources import PictureSource
from services.clock import local_day
from services.images.library.keeping import assets_of
from ui.images.archive.ports import ArchiveTools
from ui.tasks import Task

STORAGE_LANE = "storage"


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a search: the pictures in the order of the grid, how many each filter leaves, where files lie."""

    digests: tuple[str, ...]
    counts: Mapping[AssetFilter, int]
    path_of: Callable[[str], Path]
    rows: Mapping[str, int]
    """The place of each picture in the order."""
    again: bool = False
    """Nobody asked for anything else: what is known of pictures changed."""
    unkept: int = 0
    """While the library is empty: how many pictures posts have."""

    @property
    def total(self) -> int:
        """How many pictures the library has."""
        return self.counts[AssetFilter.ALL]


class ArchiveBook(QObject):
    """Asks on the storage lane and tells by signals. A newer search takes the place of an older one."""

    found = Signal(object)
    """A :class:`Found`."""
    listed = Signal(object)
    """A list of :class:`ListedAsset`."""
    alike_read = Signal(str, object)
    """A picture's digest, and the :class:`ListedAsset` of each picture like it."""
    uses_read = Signal(str, object)
    """A picture's digest and the posts that have it."""
    removed = Signal(object)
    """An :class:`Asset` that :meth:`restore` brings back."""

    def __init__(self, tools: ArchiveTools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._storage = tools.storage
        self._tasks = tools.tasks
        self._words = ""
        self._which = AssetFilter.ALL
        self._searching: Task[Found] | None = None
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(lambda: self.search(again=True))
        tools.events.picture_rights_changed.connect(self._again.start)

    @property
    def today(self) -> date:
        return local_day(self._tools.clock.now())

    @property
    def now(self) -> datetime:
        return self._tools.clock.now()

    def look_for(self, words: str, which: AssetFilter) -> None:
        """Search anew."""
        self._words, self._which = words, which
        self.search()

    def search(self, *, again: bool = False) -> None:
        """Search for what is looked for; ``again`` because something changed."""
        if self._searching is not None:
            self._searching.cancel()
        words, which, storage = self._words, self._which, self._storage

        def work(_is_cancelled: IsCancelled) -> Found:
            assets = storage.assets
            digests = assets.search(words, which)
            rows = {sha256: row for row, sha256 in enumerate(digests)}
            counts = assets.counts()
            unkept = 0 if counts[AssetFilter.ALL] else len(assets.unkept())
            return Found(digests, counts, storage.media.path, rows, again, unkept)

        self._searching = self._tasks.run(STORAGE_LANE, work, owner=self, done=self.found.emit)

    def read(self, digests: Sequence[str]) -> None:
        """Read what the grid shows of these pictures."""
        storage = self._storage

        def work(_is_cancelled: IsCancelled) -> list[ListedAsset]:
            return storage.assets.listed(digests)

        self._tasks.run(STORAGE_LANE, work, owner=self, done=self.listed.emit)

    def read_alike(self, sha256: str, alike: Sequence[str]) -> None:
        """Read what is shown of pictures like another one."""
        storage = self._storage

        def work(_is_cancelled: IsCancelled) -> list[ListedAsset]:
            return storage.assets.listed(alike)

        self._tasks.run(STORAGE_LANE, work, owner=self, done=lambda found: self.alike_read.emit(sha256, found))

    def read_uses(self, sha256: str) -> None:
        """Read which posts have a picture."""
        storage = self._storage

        def work(_is_cancelled: IsCancelled) -> list[Post]:
            return storage.assets.used_in(sha256)

        self._tasks.run(STORAGE_LANE, work, owner=self, done=lambda posts: self.uses_read.emit(sha256, posts))

    def save(self, asset: Asset, source: PictureSource | None) -> None:
        """Store what the editor wrote about a picture, and what is declared of its source."""
        storage = self._storage

        def work(_is_cancelled: IsCancelled) -> None:
            storage.assets.save(asset)
            if source is None:
                storage.sources.forget(asset.sha256)
            elif _differs(storage.sources.get(asset.sha256), source):
                storage.sources.declare(source)

        self._write(work)

    def keep_all_of_posts(self) -> None:
        """Take the pictures of all posts into the library."""
        storage, now = self._storage, self.now

        def work(_is_cancelled: IsCancelled) -> None:
            storage.assets.add_all(assets_of(storage.assets.unkept(), storage.media.path, now))

        self._write(work)

    def remove(self, sha256: str) -> None:
        """Take a picture out of the library; its file and all that is known of it stay for :meth:`restore`."""
        storage = self._storage

        def done(asset: Asset) -> None:
            self._changed()
            self.removed.emit(asset)

        self._tasks.run(STORAGE_LANE, lambda _: storage.assets.delete(sha256), owner=self, done=done)

    def restore(self, sha256: str) -> None:
        """Bring a removed picture back."""
        storage = self._storage

        def work(_is_cancelled: IsCancelled) -> None:
            storage.assets.restore(sha256)

        self._write(work)

    def _write(self, work: Callable[[IsCancelled], None]) -> None:
        self._tasks.run(STORAGE_LANE, work, owner=self, done=lambda _: self._changed())

    def _changed(self) -> None:
        self._tools.events.picture_rights_changed.emit()


def _differs(known: PictureSource | None, wanted: PictureSource) -> bool:
    """Whether more than the moment of declaring is another."""
    return known is None or replace(known, declared_at=wanted.declared_at) != wanted

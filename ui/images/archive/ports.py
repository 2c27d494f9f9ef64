"""What the library's view needs of the rest of the program."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from models.assets import Asset
from models.library import AssetFilter, ErasedFile, ListedAsset, PictureHolds
from models.posts import Attachment, Post
from models.sources import PictureSource

if TYPE_CHECKING:
    from services.clock import Clock
    from services.images.inspector import ImageInspector
    from services.images.library.thumbnails import ThumbnailCache
    from ui.events import AppEvents
    from ui.tasks import TaskRunner
    from ui.thumbnails import ThumbnailLoader


class Assets(Protocol):
    """The pictures of the library."""

    def add(self, asset: Asset, /) -> Asset: ...
    def add_all(self, assets: Iterable[Asset], /) -> tuple[Asset, ...]: ...
    def unkept(self) -> list[Attachment]: ...
    def get_many(self, sha256s: Iterable[str], /) -> dict[str, Asset]: ...
    def save(self, asset: Asset, /) -> Asset: ...
    def delete(self, sha256: str, /) -> Asset: ...
    def restore(self, sha256: str, /) -> Asset: ...
    def search(self, words: str, which: AssetFilter, /) -> tuple[str, ...]: ...
    def counts(self) -> dict[AssetFilter, int]: ...
    def listed(self, sha256s: Sequence[str], /) -> list[ListedAsset]: ...
    def used_in(self, sha256: str, /) -> list[Post]: ...


class Sources(Protocol):
    """What was declared of pictures."""

    def get(self, sha256: str, /) -> PictureSource | None: ...
    def declare(self, source: PictureSource, /) -> PictureSource: ...
    def forget(self, sha256: str, /) -> PictureSource | None: ...


class Media(Protocol):
    """The folder of pictures; once it is there, of use on any lane."""

    def import_file(self, source: Path, /) -> tuple[str, Path]: ...
    def path(self, sha256: str, /) -> Path: ...


class Eraser(Protocol):
    """Erases pictures for good."""

    def holds(self, sha256: str, /) -> PictureHolds: ...
    def erase(self, sha256: str, /, *, everywhere: bool = ...) -> ErasedFile: ...
    def unfinished(self) -> tuple[str, ...]: ...
    def finish(self, sha256: str, /) -> None: ...


class ArchiveStorage(Protocol):
    """The part of the storage that the library uses; on the "storage" lane only."""

    @property
    def assets(self) -> Assets: ...
    @property
    def sources(self) -> Sources: ...
    @property
    def media(self) -> Media: ...
    @property
    def eraser(self) -> Eraser: ...


@dataclass(frozen=True, slots=True)
class ArchiveTools:
    """What the view is built from. ``inspector`` is called on the lane "images"."""

    storage: ArchiveStorage
    inspector: Callable[[], ImageInspector]
    cache: ThumbnailCache
    loader: ThumbnailLoader
    clock: Clock
    events: AppEvents
    tasks: TaskRunner

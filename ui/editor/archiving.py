"""The way from a post to the unit's library: its pictures are offered to be kept there, and shown there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from models.checking import IsCancelled
from models.posts import Attachment
from services.clock import Clock
from services.images.library.keeping import assets_of
from ui.editor.marks import Mark
from ui.editor.ports import EditorStorage
from ui.editor.rights_keeper import RightsKeeper
from ui.editor.sheet import Sheet
from ui.events import AppEvents
from ui.kit import UndoBar
from ui.tasks import TaskRunner


class PictureArchiving(QObject):
    """What is published is worth keeping with its source and consents: offered once, when it is said to be out."""

    def __init__(
        self,
        tasks: TaskRunner,
        events: AppEvents,
        clock: Clock,
        storage: EditorStorage,
        rights: RightsKeeper,
        *,
        undo_bar: UndoBar,
    ) -> None:
        super().__init__(undo_bar)
        self._tasks = tasks
        self._events = events
        self._clock = clock
        self._storage = storage
        self._rights = rights
        self._undo_bar = undo_bar

    def offer(self, sheet: Sheet) -> None:
        """Offer those pictures of a post that the library does not have."""
        rights = self._rights.of(sheet.post)
        missing = [
            one for one in sheet.post.attachments if one.sha256 not in rights or rights[one.sha256].asset is None
        ]
        if missing:
            words = self.tr("Görseli arşive ekle") if len(missing) == 1 else self.tr("Görselleri arşive ekle")
            self._undo_bar.also(words, lambda: self.add(missing))

    def add(self, attachments: Sequence[Attachment]) -> None:
        """Take pictures of a post into the library; their files are in the media folder already."""
        storage, now = self._storage, self._clock.now()

        def work(_is_cancelled: IsCancelled) -> int:
            assets = assets_of(attachments, storage.media.path, now)
            return len(storage.assets.add_all(assets))

        def done(count: int) -> None:
            self._events.picture_rights_changed.emit()
            self._undo_bar.say(self.tr("{n} görsel arşive eklendi.").format(n=count))
            self._undo_bar.also(self.tr("Görsel arşivinde aç"), lambda: self._show(attachments[0].sha256))

        self._tasks.run("storage", work, owner=self, done=done)

    def show_in_library(self, mark: Mark) -> None:
        """Show the picture that a finding is about in the library."""
        self._show(str(mark.diagnostic.data.get("sha256", "")))

    def _show(self, sha256: str) -> None:
        self._events.page_chosen.emit("images")
        self._events.asset_chosen.emit(sha256)

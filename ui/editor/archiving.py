"""The way from a post to the unit's library: its pictures are offered to be kept there, and shown there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from models.checking import IsCancelled
from models.posts import Attachment
from services.images.library.keeping import assets_of
from ui.editor.marks import Mark
from ui.editor.rights_keeper import RightsKeeper
from ui.editor.sheet import Sheet
from ui.editor.tools import EditorTools
from ui.kit import UndoBar


class PictureArchiving(QObject):
    """What is published is worth keeping with its source and consents: offered once, when it is said to be out."""

    def __init__(
        self,
        tools: EditorTools,
        rights: RightsKeeper,
        *,
        current: Callable[[], Sheet | None],
        undo_bar: UndoBar,
    ) -> None:
        """``current`` is the sheet that is shown."""
        super().__init__(undo_bar)
        self._tasks = tools.tasks
        self._events = tools.events
        self._clock = tools.clock
        self._storage = tools.storage
        self._rights = rights
        self._current = current
        self._undo_bar = undo_bar

    def offer(self, sheet: Sheet) -> None:
        """Offer those pictures of a post that the library does not have."""
        self._rights.of(sheet.post)
        missing = self._missing(sheet.post.attachments)
        if missing:
            words = self.tr("Görseli arşive ekle") if len(missing) == 1 else self.tr("Görselleri arşive ekle")
            self._undo_bar.also(words, lambda: self.add(missing))

    def add(self, attachments: Sequence[Attachment]) -> None:
        """Take pictures of a post into the library; their files are in the media folder already."""

        def done(count: int) -> None:
            self._undo_bar.say(self.tr("{n} görsel arşive eklendi.").format(n=count))
            self._undo_bar.also(self.tr("Görsel arşivinde aç"), lambda: self._show(attachments[0].sha256))

        self._keep(attachments, done)

    def _keep(self, attachments: Sequence[Attachment], then: Callable[[int], object]) -> None:
        storage, now = self._storage, self._clock.now()

        def work(_is_cancelled: IsCancelled) -> int:
            return len(storage.assets.add_all(assets_of(attachments, storage.media.path, now)))

        def done(count: int) -> None:
            self._events.picture_rights_changed.emit()
            then(count)

        self._tasks.run("storage", work, owner=self, done=done)

    def _missing(self, attachments: Sequence[Attachment]) -> list[Attachment]:
        """Return those that the library does not have, as far as is known."""
        return [one for one in attachments if self._rights.asset(one.sha256) is None]

    def show_in_library(self, mark: Mark) -> None:
        """Show the picture that a finding is about in the library; it is taken in where it is not there yet."""
        data = mark.diagnostic.data
        wanted = str(data.get("asset") or data.get("sha256", ""))
        sheet = self._current()
        here = [one for one in sheet.post.attachments if one.sha256 == wanted] if sheet is not None else []
        if here and self._missing(here):
            self._keep(here, lambda _: self._show(wanted))
        else:
            self._show(wanted)

    def _show(self, sha256: str) -> None:
        self._events.page_chosen.emit("images")
        self._events.asset_chosen.emit(sha256)

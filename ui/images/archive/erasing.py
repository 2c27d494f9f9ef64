"""Erasing a picture of the library for good: the question, then database and file, then what was derived of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.assets import Asset
from models.checking import IsCancelled
from models.library import ErasedFile, PictureHolds
from ui.images.archive.erase_dialog import EraseDialog
from ui.images.archive.ports import ArchiveTools
from ui.tasks import Task
from ui.thumbnails import LANE as PICTURES_LANE

_STORAGE_LANE = "storage"


class Erasing(QObject):
    """Asks first. What an earlier run left behind is collected by :meth:`collect`."""

    erased = Signal(str, str)
    """A picture's digest, and what to say."""
    removal_chosen = Signal()
    """To take it out of the library, with a way back, is enough."""
    post_chosen = Signal(str)

    def __init__(self, tools: ArchiveTools, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._tools = tools
        self._tasks = tools.tasks
        self._looking: Task[PictureHolds] | None = None
        self.dialog: EraseDialog | None = None

    def ask(self, asset: Asset) -> None:
        """Look at what has the picture, and ask whether it is to go."""
        if self._looking is not None:
            self._looking.cancel()
        storage = self._tools.storage
        self._looking = self._tasks.run(
            _STORAGE_LANE,
            lambda _: storage.eraser.holds(asset.sha256),
            owner=self,
            done=lambda holds: self._ask(asset, holds),
        )

    def collect(self) -> None:
        """Go on with what was cut short by a kill, or refused by a busy file."""
        storage = self._tools.storage

        def done(left: tuple[str, ...]) -> None:
            for sha256 in left:
                self._clear(sha256)

        self._tasks.run(_STORAGE_LANE, lambda _: storage.eraser.unfinished(), owner=self, done=done)

    def _ask(self, asset: Asset, holds: PictureHolds) -> None:
        dialog = EraseDialog(asset, holds, self._view.window())
        dialog.removal_chosen.connect(self.removal_chosen)
        dialog.post_chosen.connect(self.post_chosen)

        def chosen(everywhere: bool) -> None:
            self._erase(asset, everywhere=everywhere)

        dialog.erasure_chosen.connect(chosen)
        dialog.finished.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _erase(self, asset: Asset, *, everywhere: bool) -> None:
        storage, sha256 = self._tools.storage, asset.sha256

        def done(became: ErasedFile) -> None:
            self.erased.emit(sha256, self._said(asset.file_name, became))
            self._tools.events.picture_rights_changed.emit()
            if everywhere:
                self._tools.events.posts_changed.emit()
            self._clear(sha256)

        self._tasks.run(
            _STORAGE_LANE, lambda _: storage.eraser.erase(sha256, everywhere=everywhere), owner=self, done=done
        )

    def _clear(self, sha256: str) -> None:
        """Clear what was derived of the picture; only then nothing of it has to be remembered any more."""
        cache, inspector, storage = self._tools.cache, self._tools.inspector, self._tools.storage

        def work(_is_cancelled: IsCancelled) -> bool:
            try:
                cache.forget(sha256)
                library = inspector().library
                if library is not None:
                    library.forget(sha256)
            except OSError:  # a file is busy: the row stays, and the next look at the library goes on from there
                return False
            return True

        def done(is_cleared: bool) -> None:
            if is_cleared:
                self._tasks.run(_STORAGE_LANE, lambda _: storage.eraser.finish(sha256), owner=self, done=lambda _: None)

        self._tasks.run(PICTURES_LANE, work, owner=self, done=done)

    def _said(self, name: str, became: ErasedFile) -> str:
        if became is ErasedFile.KEPT:
            said = self.tr("“{name}” ile ilgili kayıtlar silindi; dosyası başka yerde kullanıldığı için kaldı.")
        elif became is ErasedFile.LATER:
            said = self.tr(
                "“{name}” ile ilgili kayıtlar silindi; dosyası şu anda kullanımda, arşiv yeniden açılınca silinecek."
            )
        else:
            said = self.tr("“{name}” kalıcı olarak silindi.")
        return said.format(name=name)

"""Sürümler: what was saved before, and the way back to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from models.checking import IsCancelled
from models.posts import Post, Revision
from services.clock import Clock
from ui.editor.deeds import DeskDeeds
from ui.editor.desk import Desk
from ui.editor.look_back_dialog import Entry, LookBackDialog, Words
from ui.editor.ports import EditorStorage
from ui.editor.saver import Saver
from ui.editor.versions_dialog import VersionsDialog
from ui.kit import UndoBar
from ui.moments import short_moment
from ui.tasks import TaskRunner

T = TypeVar("T")


class LookBack(QObject):
    """Opens the dialog over the page and does what it asks."""

    def __init__(
        self,
        *,
        tasks: TaskRunner,
        clock: Clock,
        storage: EditorStorage,
        desk: Desk,
        deeds: DeskDeeds,
        saver: Saver,
        undo_bar: UndoBar,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._tasks = tasks
        self._clock = clock
        self._storage = storage
        self._desk = desk
        self._deeds = deeds
        self._saver = saver
        self._undo_bar = undo_bar

    def show_versions(self) -> None:
        """Show every save of the open post; what is not saved yet is saved first, so that it can be come back to."""
        sheet = self._desk.current
        if sheet is None:
            return
        self._saver.save_all()
        post_id = sheet.id
        dialog = VersionsDialog(self._words(), self._tasks, self._clock, self._page)
        self._tasks.run("storage", self._read_names, owner=dialog, done=dialog.know_names)
        gone_back: list[tuple[int, int]] = []

        def read(_is_cancelled: IsCancelled) -> list[Revision]:
            return self._storage.posts.revisions(post_id)

        def entries(revisions: list[Revision]) -> list[Entry]:
            return [
                Entry(r.number, self._said(r), r.post, present=place == 0, by=r.post.author)
                for place, r in enumerate(revisions)
            ]

        def refresh() -> None:
            self._fill(dialog, read, entries)

        def stands(number: int, post: Post | None) -> None:
            if post is not None:
                gone_back.append((number, post.revision - 1))
            refresh()

        def go_back(number: int) -> None:
            self._deeds.revert(post_id, number, lambda post: stands(number, post))

        def tell() -> None:
            """Offer the way back to what stood before, where the dialog no longer hides the offer."""
            if gone_back:
                self._offer(post_id, gone_back[-1][0], gone_back[0][1])

        dialog.finished.connect(tell)
        dialog.asked.connect(go_back)
        refresh()
        dialog.open()

    def _words(self) -> Words:
        return Words(
            self.tr("Sürümler"),
            self.tr("Her kayıt bir sürümdür. Birine dönseniz de şimdiki metin kaybolmaz; o da listede kalır."),
            self.tr("Bu sürüme dön"),
            self.tr("Henüz sürüm yok"),
            self.tr("Bu yazı kaydedildikçe sürümleri burada görünür."),
        )

    def _read_names(self, _is_cancelled: IsCancelled) -> dict[str, str]:
        pillars, campaigns = self._storage.pillars.all(), self._storage.campaigns.all()
        return {**{one.id: one.name for one in pillars}, **{one.id: one.name for one in campaigns}}

    def _offer(self, post_id: str, number: int, before: int) -> None:
        told = self.tr("{number}. sürüme dönüldü.").format(number=number)
        self._undo_bar.offer(told, lambda: self._deeds.revert(post_id, before, lambda _: None))

    def _fill(
        self, dialog: LookBackDialog, read: Callable[[IsCancelled], list[T]], entries: Callable[[list[T]], list[Entry]]
    ) -> None:
        def show(found: list[T]) -> None:
            dialog.show_entries(entries(found))

        self._tasks.run("storage", read, owner=dialog, done=show)

    def _said(self, revision: Revision) -> str:
        when = short_moment(revision.saved_at, self._clock.now())
        return self.tr("{when} · {number}. sürüm").format(when=when, number=revision.number)

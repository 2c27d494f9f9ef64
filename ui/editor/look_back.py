"""Sürümler and Silinenler: what was saved before, what was deleted, and the way back to both."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from models.checking import IsCancelled
from models.posts import DeletedPost, Revision
from services.clock import Clock
from ui.editor.dates import short_moment
from ui.editor.desk import Desk
from ui.editor.look_back_dialog import Entry, LookBackDialog, Words
from ui.editor.ports import EditorStorage
from ui.editor.saver import Saver
from ui.tasks import TaskRunner

T = TypeVar("T")


class LookBack(QObject):
    """Opens the two dialogs over the page and does what they ask."""

    def __init__(
        self, *, tasks: TaskRunner, clock: Clock, storage: EditorStorage, desk: Desk, saver: Saver, page: QWidget
    ) -> None:
        super().__init__(page)
        self._page = page
        self._tasks = tasks
        self._clock = clock
        self._storage = storage
        self._desk = desk
        self._saver = saver

    def show_versions(self) -> None:
        """Show every save of the open post; what is not saved yet is saved first, so that it can be come back to."""
        sheet = self._desk.current
        if sheet is None:
            return
        self._saver.save_all()
        post_id = sheet.id
        dialog = LookBackDialog(
            Words(
                self.tr("Sürümler"),
                self.tr("Her kayıt bir sürümdür. Birine dönseniz de şimdiki metin kaybolmaz; o da listede kalır."),
                self.tr("Bu sürüme dön"),
                self.tr("Henüz sürüm yok"),
                self.tr("Bu yazı kaydedildikçe sürümleri burada görünür."),
            ),
            self._page,
        )

        def read(_is_cancelled: IsCancelled) -> list[Revision]:
            return self._storage.posts.revisions(post_id)

        def entries(revisions: list[Revision]) -> list[Entry]:
            return [Entry(r.number, self._said(r), r.post, present=place == 0) for place, r in enumerate(revisions)]

        def refresh() -> None:
            self._fill(dialog, read, entries)

        def go_back(number: int) -> None:
            self._desk.revert(post_id, number, refresh)

        dialog.asked.connect(go_back)
        refresh()
        dialog.open()

    def show_deleted(self) -> None:
        """Show the deleted posts."""
        dialog = LookBackDialog(
            Words(
                self.tr("Silinenler"),
                self.tr("Sildiğiniz yazılar burada durur; geri getirdiğiniz yazı listede yeniden açılır."),
                self.tr("Geri getir"),
                self.tr("Silinen yazı yok"),
                self.tr("Bir yazıyı silerseniz buradan geri getirebilirsiniz."),
            ),
            self._page,
        )

        def read(_is_cancelled: IsCancelled) -> list[DeletedPost]:
            return self._storage.posts.deleted()

        def entries(deleted: list[DeletedPost]) -> list[Entry]:
            return [Entry(d.post.id, short_moment(d.deleted_at, self._clock.now()), d.post) for d in deleted]

        def bring_back(post_id: str) -> None:
            self._desk.undelete(post_id)
            self._fill(dialog, read, entries)

        dialog.asked.connect(bring_back)
        self._fill(dialog, read, entries)
        dialog.open()

    def _fill(
        self, dialog: LookBackDialog, read: Callable[[IsCancelled], list[T]], entries: Callable[[list[T]], list[Entry]]
    ) -> None:
        def show(found: list[T]) -> None:
            dialog.show_entries(entries(found))

        self._tasks.run("storage", read, owner=dialog, done=show)

    def _said(self, revision: Revision) -> str:
        when = short_moment(revision.saved_at, self._clock.now())
        return self.tr("{when} · {number}. sürüm").format(when=when, number=revision.number)

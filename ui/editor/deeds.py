"""What takes posts off the desk and brings them back: each a deed of the window's history, with a way back at hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from models.checking import IsCancelled
from models.enums import PostState
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Post
from ui.editor.desk import Desk
from ui.editor.ports import EditorStorage
from ui.editor.saver import Saver
from ui.events import AppEvents
from ui.tasks import TaskRunner


class DeskDeeds(QObject):
    """Deletes and cancels posts, brings them back, and goes back to what they were."""

    deleted = Signal(object)
    """A :class:`Post` that can be brought back."""
    cancelled = Signal(object)
    """A :class:`Post` as it was before it was cancelled."""

    def __init__(self, tasks: TaskRunner, events: AppEvents, storage: EditorStorage, saver: Saver, desk: Desk) -> None:
        super().__init__(desk)
        self._tasks = tasks
        self._events = events
        self._storage = storage
        self._saver = saver
        self._desk = desk

    def delete(self, post_id: str) -> None:
        """Delete a post; ``deleted`` offers the way back."""

        def delete() -> Post:
            said = QT_TRANSLATE_NOOP("services", "“{title}” yazısı silindi")
            with self._storage.deeds.deed(Message(said, {"title": _title(self._storage.posts.get(post_id))})):
                return self._storage.posts.delete(post_id)

        self._desk.take_off(post_id, delete, self.deleted.emit)

    def undelete(self, post_id: str) -> None:
        """Bring a deleted post back and open it."""

        def restore() -> Post:
            with self._storage.deeds.deed(Message(QT_TRANSLATE_NOOP("services", "Silinen yazı geri getirildi"))):
                return self._storage.posts.restore(post_id)

        self._desk.bring_back(restore)

    def cancel(self, post_id: str) -> None:
        """Cancel a post: it stays where such are looked for, and ``cancelled`` offers the way back."""

        def cancel() -> Post:
            before = self._storage.posts.get(post_id)
            told = Message(QT_TRANSLATE_NOOP("services", "“{title}” iptal edildi"), {"title": _title(before)})
            with self._storage.deeds.deed(told):
                after = self._storage.posts.update(post_id, lambda post: replace(post, state=PostState.CANCELLED))
            return before or after

        self._desk.take_off(post_id, cancel, self.cancelled.emit)

    def uncancel(self, before: Post) -> None:
        """Put a cancelled post back into the state it had, and open it; what became of it since stays."""

        def put_back(post: Post) -> Post:
            return replace(post, state=before.state) if post.state is PostState.CANCELLED else post

        def bring() -> Post:
            told = Message(QT_TRANSLATE_NOOP("services", "“{title}” iptalden döndü"), {"title": _title(before)})
            with self._storage.deeds.deed(told):
                return self._storage.posts.update(before.id, put_back)

        self._desk.bring_back(bring)

    def revert(self, post_id: str, number: int, done: Callable[[Post | None], None]) -> None:
        """Go back to an earlier save, which makes a new one.

        ``done`` is called with the post when that stands, with ``None`` where it failed.
        """
        self._saver.save_all()

        def work(_is_cancelled: IsCancelled) -> Post:
            told = QT_TRANSLATE_NOOP("services", "Bir yazının {number}. sürümüne dönüldü")
            with self._storage.deeds.deed(Message(told, {"number": number})):
                return self._storage.posts.revert(post_id, number)

        def reverted(post: Post) -> None:
            self._events.posts_changed.emit()
            done(post)

        def failed(error: Exception) -> None:
            self._tasks.task_failed.emit(error)
            done(None)

        self._tasks.run("storage", work, owner=self, done=reverted, failed=failed)


def _title(post: Post | None) -> str:
    """Return a post's name as a deed tells it."""
    return " ".join((post.headline if post is not None else "").split())[:40]

"""What is recorded about publishing the pictures of posts: read when a picture is first seen, and after each change."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from queue import SimpleQueue

from PySide6.QtCore import QObject, QTimer, Signal

from models.assets import Asset
from models.checking import IsCancelled
from models.library import PictureRights
from models.posts import Post
from services.images.in_posts import Rights
from ui.editor.ports import EditorStorage
from ui.events import AppEvents
from ui.tasks import Task, TaskRunner


class RightsKeeper(QObject):
    """Holds the :class:`PictureRights` of the pictures asked for; ``changed`` is emitted when they became known."""

    changed = Signal()

    def __init__(self, tasks: TaskRunner, events: AppEvents, storage: EditorStorage, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._storage = storage
        self._known: dict[str, PictureRights] = {}
        self._asked: set[str] = set()
        self._task: Task[Rights] | None = None
        self.seen = SimpleQueue[Sequence[str]]()
        """What checks put in, on their lane: digests of the library's pictures that are the same as one of a post."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._load)
        events.picture_rights_changed.connect(self._soon.start)

    def of(self, post: Post) -> Rights:
        """Return all that is known, of the pictures of ``post`` and of others; what is not yet known is asked for."""
        self.ask({attachment.sha256 for attachment in post.attachments})
        return self._known

    def asset(self, sha256: str) -> Asset | None:
        """Return the picture of the library with this digest, as far as is known."""
        known = self._known.get(sha256)
        return None if known is None else known.asset

    def ask_seen(self) -> None:
        """Read what is recorded of the library's pictures that a check found to be the same."""
        while not self.seen.empty():
            self.ask(self.seen.get())

    def ask(self, digests: Collection[str]) -> None:
        """Read what is recorded of further pictures, if any of these was not asked for before."""
        if not self._asked.issuperset(digests):
            self._asked.update(digests)
            self._soon.start()

    def _load(self) -> None:
        """Read all that was ever asked for on the storage lane, in one go."""
        if self._task is not None:
            self._task.cancel()
        digests = sorted(self._asked)

        def work(_is_cancelled: IsCancelled) -> Rights:
            return self._storage.assets.rights(digests)

        self._task = self._tasks.run("storage", work, owner=self, done=self._take)

    def _take(self, rights: Rights) -> None:
        self._task = None
        if rights != self._known:
            self._known = dict(rights)
            self.changed.emit()

"""The posts beside the editor are those saved last; older ones are found by searching, or opened from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from models.calendar import PostFilter
from models.posts import Post
from ui.editor.ports import EditorStorage
from ui.tasks import Task, TaskRunner

LISTED_AT_MOST = 500
_FOUND_AT_MOST = 200


def read_list(storage: EditorStorage, at_hand: Iterable[str] = ()) -> list[Post]:
    """Return the posts saved last, and behind them those ``at_hand`` that are older. Storage lane only."""
    posts = storage.posts.listed(LISTED_AT_MOST)
    listed = {post.id for post in posts}
    older = (storage.posts.get(one) for one in at_hand if one and one not in listed)
    return [*posts, *(post for post in older if post is not None)]


class OlderPosts(QObject):
    """Looks for words in all posts there are, while the list shows at once what it has itself."""

    found = Signal(object)
    """A list of :class:`~models.posts.Post`; empty where nothing is looked for."""

    def __init__(self, tasks: TaskRunner, storage: EditorStorage, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._storage = storage
        self._looking: Task[list[Post]] | None = None

    def look_for(self, words: str) -> None:
        """Look for posts that have words beginning like all of these; what was looked for before matters no more."""
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        wanted = PostFilter(text=words)
        if not words.strip():
            self.found.emit([])
            return
        self._looking = self._tasks.run(
            "storage", lambda _: self._storage.search.posts(wanted, _FOUND_AT_MOST), owner=self, done=self.found.emit
        )

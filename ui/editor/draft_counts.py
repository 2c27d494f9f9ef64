"""Counts the findings of posts that are not open, one after the other, while nobody writes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from models.checking import IsCancelled
from models.enums import PostState
from models.posts import Post
from ui.editor.live_check import CheckRequest, no_marks, works_of
from ui.editor.marks import Mark, MarkSet
from ui.editor.ports import ChecksPort, PicturesPort
from ui.tasks import TaskRunner

Work = Callable[[IsCancelled], list[Mark]]
_FIRST_AFTER_MS = 2_000
_NEXT_AFTER_MS = 120
_AT_MOST = 60


class DraftCounts(QObject):
    """Looks at each saved state of a post once. ``counted`` brings its errors and warnings."""

    counted = Signal(str, int)

    def __init__(
        self,
        tasks: TaskRunner,
        checks: ChecksPort,
        pictures: PicturesPort,
        request: Callable[[Post], CheckRequest],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._checks = checks
        self._pictures = pictures
        self._request = request
        self._queue: deque[Post] = deque()
        self._seen: set[tuple[str, int]] = set()
        self._posts: Sequence[Post] = ()
        self._round = 0
        self._timer = QTimer(self, singleShot=True, interval=_FIRST_AFTER_MS)
        self._timer.timeout.connect(self._next)

    def consider(self, posts: Sequence[Post]) -> None:
        """Take the newest list of posts; those counted already are left alone."""
        self._posts = posts
        fresh = [p for p in posts[:_AT_MOST] if p.state is not PostState.PUBLISHED and p.headline]
        self._queue = deque(p for p in fresh if (p.id, p.revision) not in self._seen)
        if self._queue and not self._timer.isActive():
            self._timer.start(_FIRST_AFTER_MS)

    def again(self) -> None:
        """What checkers know has changed: everything is counted anew."""
        self._round += 1  # an answer that is on its way knew less
        self._seen.clear()
        self.consider(self._posts)

    def wait(self) -> None:
        """Somebody writes: their check comes first."""
        if self._timer.isActive():
            self._timer.start(_FIRST_AFTER_MS)

    def leave(self, post_id: str) -> None:
        """A post was opened: what is seen of it there counts, and no answer of ours that is still on its way."""
        self._posts = [post for post in self._posts if post.id != post_id]
        self._queue = deque(post for post in self._queue if post.id != post_id)
        self._seen = {state for state in self._seen if state[0] != post_id}

    def _next(self) -> None:
        if not self._queue:
            return
        post = self._queue.popleft()
        self._seen.add((post.id, post.revision))
        works = works_of(self._checks, self._pictures, self._request(post))
        self._go_on(post, self._round, MarkSet(), deque(item for item in works.items() if item[1] is not no_marks))

    def _go_on(self, post: Post, began: int, found: MarkSet, works: deque[tuple[str, Work]]) -> None:
        """Ask one lane after the other, as the open text asks them, and count what it would show."""
        if not works:
            if began == self._round and any((p.id, p.revision) == (post.id, post.revision) for p in self._posts):
                self.counted.emit(post.id, found.serious())
            self._timer.start(_NEXT_AFTER_MS)
            return
        lane, work = works.popleft()

        def done(marks: list[Mark]) -> None:
            found.replace(lane, marks)
            self._go_on(post, began, found, works)

        self._tasks.run(lane, work, owner=self, done=done, failed=self._fail)

    def _fail(self, error: Exception) -> None:
        """Count no more: the fault is told once, and would be the same for every post."""
        self._queue.clear()
        self._tasks.task_failed.emit(error)

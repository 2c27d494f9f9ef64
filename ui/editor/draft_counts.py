"""Counts the findings of posts that are not open, one after the other, while nobody writes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from models.checking import IsCancelled, Lane, Snapshot
from models.enums import PostState, Severity
from models.posts import Post
from services.checking import apply_dismissals
from ui.editor.live_check import check_all
from ui.editor.ports import ChecksPort
from ui.tasks import TaskRunner

_FIRST_AFTER_MS = 2_000
_NEXT_AFTER_MS = 120
_AT_MOST = 60


class DraftCounts(QObject):
    """Looks at each saved state of a post once. ``counted`` brings its errors and warnings."""

    counted = Signal(str, int)

    def __init__(
        self, tasks: TaskRunner, checks: ChecksPort, snapshots: Callable[[Post], tuple[Snapshot, ...]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._checks = checks
        self._snapshots = snapshots
        self._queue: deque[Post] = deque()
        self._seen: set[tuple[str, int]] = set()
        self._timer = QTimer(self, singleShot=True, interval=_FIRST_AFTER_MS)
        self._timer.timeout.connect(self._next)

    def consider(self, posts: Sequence[Post]) -> None:
        """Take the newest list of posts; those counted already are left alone."""
        fresh = [p for p in posts[:_AT_MOST] if p.state is not PostState.PUBLISHED and p.headline]
        self._queue = deque(p for p in fresh if (p.id, p.revision) not in self._seen)
        if self._queue and not self._timer.isActive():
            self._timer.start(_FIRST_AFTER_MS)

    def again(self) -> None:
        """What checkers know has changed: everything will be counted anew with the next list."""
        self._seen.clear()

    def wait(self) -> None:
        """Somebody writes: their check comes first."""
        if self._timer.isActive():
            self._timer.start(_FIRST_AFTER_MS)

    def _next(self) -> None:
        if not self._queue:
            return
        post = self._queue.popleft()
        self._seen.add((post.id, post.revision))
        snapshots = self._snapshots(post)

        def done(rules: int) -> None:
            work = self._work(Lane.SPELLING, snapshots, post)
            self._tasks.run("spelling", work, owner=self, done=finish(rules), failed=self._fail)

        def finish(rules: int) -> Callable[[int], None]:
            def both(spelling: int) -> None:
                self.counted.emit(post.id, rules + spelling)
                self._timer.start(_NEXT_AFTER_MS)

            return both

        self._tasks.run("rules", self._work(Lane.RULES, snapshots, post), owner=self, done=done, failed=self._fail)

    def _fail(self, error: Exception) -> None:
        """Count no more: the fault is told once, and would be the same for every post."""
        self._queue.clear()
        self._tasks.task_failed.emit(error)

    def _work(self, lane: Lane, snapshots: tuple[Snapshot, ...], post: Post) -> Callable[[IsCancelled], int]:
        checks = self._checks

        def work(is_cancelled: IsCancelled) -> int:
            found = check_all(checks, lane, snapshots, is_cancelled)
            kept = apply_dismissals(found, snapshots[0].text, post.dismissals)
            return sum(diagnostic.severity >= Severity.WARNING for diagnostic in kept)

        return work

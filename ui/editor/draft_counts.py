"""Counts the findings of posts that are not open, one after the other, while nobody writes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from models.checking import IsCancelled, Lane, Snapshot
from models.diagnostics import Diagnostic
from models.enums import PostState, Severity
from models.posts import Post
from services.checking.leftovers import leftovers_of
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
        self._posts: Sequence[Post] = ()
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
        self._seen.clear()
        self.consider(self._posts)

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

        def rules(is_cancelled: IsCancelled) -> list[Diagnostic]:
            return check_all(self._checks, Lane.RULES, snapshots, is_cancelled)

        def go_on(found: list[Diagnostic]) -> None:
            work = partial(self._count, post, snapshots, found)
            self._tasks.run("spelling", work, owner=self, done=finish, failed=self._fail)

        def finish(count: int) -> None:
            self.counted.emit(post.id, count)
            self._timer.start(_NEXT_AFTER_MS)

        self._tasks.run("rules", rules, owner=self, done=go_on, failed=self._fail)

    def _fail(self, error: Exception) -> None:
        """Count no more: the fault is told once, and would be the same for every post."""
        self._queue.clear()
        self._tasks.task_failed.emit(error)

    def _count(
        self, post: Post, snapshots: tuple[Snapshot, ...], found: list[Diagnostic], is_cancelled: IsCancelled
    ) -> int:
        """Add what the lane of spelling says, and count what the editor would show."""
        both = found + check_all(self._checks, Lane.SPELLING, snapshots, is_cancelled)
        first = snapshots[0]
        left = leftovers_of(both, first.text, None, post.dismissals, first.unit.allowances)
        return sum(one.finding.severity >= Severity.WARNING for one in left)

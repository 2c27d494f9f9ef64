"""Notes how many errors the texts of a planned post have: the calendar tells of them, wherever they are written."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from models.checking import IsCancelled, Lane
from models.enums import PostState, Severity
from models.posts import Post
from services.checking.leftovers import leftovers_of
from ui.editor.live_check import CheckRequest, check_text
from ui.editor.ports import ChecksPort, EditorStorage
from ui.events import AppEvents
from ui.tasks import TaskRunner

STORAGE_LANE = "storage"
_Faults = tuple[int, int]
"""Errors and warnings."""


class FaultKeeper(QObject):
    """Looks at each save of what is planned with the quick rules, and says so where its errors are others than before.

    Spelling only advises, and pictures are looked at before a post goes out: neither counts.
    """

    def __init__(
        self,
        tasks: TaskRunner,
        checks: ChecksPort,
        storage: EditorStorage,
        events: AppEvents,
        *,
        requests: Callable[[Post], Sequence[CheckRequest]],
        parent: QObject,
    ) -> None:
        """``requests`` tells what is to be checked of a post: one request for each of its texts."""
        super().__init__(parent)
        self._tasks, self._checks, self._storage, self._events = tasks, checks, storage, events
        self._requests = requests
        self._known: dict[str, int] = {}

    def look(self, post: Post) -> None:
        """Look at a post as it was saved."""
        if post.state is not PostState.PLANNED:
            return
        requests = self._requests(post)

        def work(is_cancelled: IsCancelled) -> _Faults:
            return _faults(self._checks, requests, is_cancelled)

        self._tasks.run(Lane.RULES.value, work, owner=self, done=lambda faults: self._note(post, *faults))

    def _note(self, post: Post, errors: int, warnings: int) -> None:
        def noted(_: None) -> None:
            if self._known.get(post.id, 0) != errors:
                self._known[post.id] = errors
                self._events.posts_changed.emit()

        def work(_is_cancelled: IsCancelled) -> None:
            self._storage.search.note(post.id, post.revision, errors, warnings)

        self._tasks.run(STORAGE_LANE, work, owner=self, done=noted)


def _faults(checks: ChecksPort, requests: Sequence[CheckRequest], is_cancelled: IsCancelled) -> _Faults:
    """Count what is left in all texts of a post, each thing once."""
    severities = {
        one.identity: one.finding.severity
        for request in requests
        for one in leftovers_of(
            check_text(checks, Lane.RULES, request, is_cancelled),
            request.text,
            request.own_platform,
            request.dismissals,
            request.allowances,
        )
    }
    grave = [one for one in severities.values() if one >= Severity.WARNING]
    errors = sum(one is Severity.ERROR for one in grave)
    return errors, len(grave) - errors

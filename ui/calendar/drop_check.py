"""Looks through the words of a post that was put on a day: what is left in them decides whether it is planned."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from models.checking import IsCancelled, Lane, Snapshot, UnitContext
from models.diagnostics import Diagnostic
from models.enums import Platform, Severity
from models.posts import Post
from services.clock import Clock
from ui.calendar.commands import Change
from ui.calendar.ports import Doors
from ui.calendar.survey import STORAGE_LANE
from ui.tasks import Task, TaskRunner

_DAY_RULES = ("guideline.1.", "guideline.2.")
"""What the calendar says of the day itself."""


@dataclass(frozen=True, slots=True)
class Remains:
    """How much is left in the words of a post, as it was when ``change`` had put it on its day."""

    change: Change
    post: Post
    errors: int
    warnings: int


class DropCheck(QObject):
    """Asks the check door on the lane of the quick rules, about each post that is put on a day.

    The rules alone have errors to say about words: spelling and usage only advise.
    """

    found = Signal(object)
    """A :class:`Remains` with something in it."""

    def __init__(self, clock: Clock, tasks: TaskRunner, doors: Doors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._tasks = tasks
        self._doors = doors
        self._asked: dict[str, Task[UnitContext] | Task[Remains]] = {}

    def look(self, change: Change, post: Post) -> None:
        """Check ``post`` as ``change`` has planned it. An older question about the same post is dropped."""
        self.forget(post.id)

        def known(unit: UnitContext) -> None:
            self._asked[post.id] = self._tasks.run(
                Lane.RULES.value,
                lambda is_cancelled: self._count(change, post, unit, is_cancelled),
                owner=self,
                done=self._tell,
            )

        self._asked[post.id] = self._tasks.run(STORAGE_LANE, lambda _: self._doors.unit(), owner=self, done=known)

    def forget(self, post_id: str) -> None:
        """Drop the question about a post."""
        asked = self._asked.pop(post_id, None)
        if asked is not None:
            asked.cancel()

    def _count(self, change: Change, post: Post, unit: UnitContext, is_cancelled: IsCancelled) -> Remains:
        from services.checking import apply_dismissals

        found: set[tuple[str, str, int, int]] = set()
        severities: dict[tuple[str, str, int, int], Severity] = {}
        for text, platforms in _texts(post):
            for platform in platforms:
                snapshot = Snapshot(
                    text,
                    post.language,
                    self._clock.now(),
                    platform=platform,
                    planned_at=post.planned_at,
                    attachments=post.attachments,
                    unit=unit,
                )
                said = self._doors.checks.check_lane(Lane.RULES, snapshot, is_cancelled)
                for one in _about_words(apply_dismissals(said, text, post.dismissals, unit.allowances)):
                    key = (text, one.rule, one.start, one.end)  # said for each platform, it is one finding
                    found.add(key)
                    severities[key] = one.severity
        counted = [severities[key] for key in found]
        return Remains(change, post, counted.count(Severity.ERROR), counted.count(Severity.WARNING))

    def _tell(self, remains: Remains) -> None:
        self._asked.pop(remains.post.id, None)
        if remains.errors or remains.warnings:
            self.found.emit(remains)


def _about_words(found: Iterable[Diagnostic]) -> Iterable[Diagnostic]:
    return (one for one in found if not one.rule.startswith(_DAY_RULES))


def _texts(post: Post) -> list[tuple[str, tuple[Platform | None, ...]]]:
    """Return each text of a post and the platforms that get it."""
    return [
        (text, tuple(one.platform for one in post.variants if post.text_for(one.platform) == text) or (None,))
        for text in post.texts
    ]

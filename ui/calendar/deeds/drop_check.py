"""Looks through a post that was put on a day: what is left in words and pictures decides whether it is planned."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.calendar import Deed
from models.checking import IsCancelled, Lane, Snapshot, UnitContext
from models.diagnostics import Diagnostic
from models.enums import Platform, Severity
from models.posts import Attachment, Post
from services.clock import Clock
from ui.calendar.board.survey import STORAGE_LANE
from ui.calendar.deeds.commands import Change
from ui.calendar.ports import Doors
from ui.tasks import Task, TaskRunner
from ui.thumbnails import LANE as PICTURES_LANE

if TYPE_CHECKING:
    from services.images.in_posts import Rights

_DAY_RULES = ("guideline.1.", "guideline.2.", "planning.")
"""What the calendar says of the day itself."""


@dataclass(frozen=True, slots=True)
class Remains:
    """How much is left in a post, as it was when a change, or the redoing of a deed, had put it on its day."""

    about: Change | Deed
    post: Post
    errors: int
    warnings: int


_Found = dict[tuple[str, str, int, int], Severity]
"""What was found, each thing once: where, by which rule, and how grave."""
_Pictures = tuple[tuple[Path, Attachment], ...]


@dataclass(frozen=True, slots=True)
class _Around:
    """What the storage knows about a post that is looked through."""

    unit: UnitContext
    pictures: _Pictures
    rights: Rights


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was found in pictures, and which of the library's may tell more of them."""

    found: _Found
    kin: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Looking:
    """A post that is looked through: its texts for each platform, and what was found in them."""

    about: Change | Deed
    post: Post
    texts: list[list[Snapshot]]
    found: _Found


class DropCheck(QObject):
    """Asks the check door on the lane of the quick rules, about each post that is put on a day, and then its pictures.

    The rules alone have errors to say about words: spelling and usage only advise.
    """

    found = Signal(object)
    """A :class:`Remains` with something in it."""

    def __init__(self, clock: Clock, tasks: TaskRunner, doors: Doors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._tasks = tasks
        self._doors = doors
        self._asked: dict[str, Task[_Around] | Task[_Found] | Task[_Seen] | Task[Rights]] = {}

    def look(self, about: Change | Deed, post: Post) -> None:
        """Check ``post`` as ``about`` has planned it. An older question about the same post is dropped."""
        self.forget(post.id)

        def around(_is_cancelled: IsCancelled) -> _Around:
            path = self._doors.picture_path
            rights = self._doors.picture_rights([one.sha256 for one in post.attachments])
            return _Around(self._doors.unit(), tuple((path(one.sha256), one) for one in post.attachments), rights)

        def known(known: _Around) -> None:
            texts = [self._snapshots(post, known.unit, *one) for one in _texts(post)]

            def said(found: _Found) -> None:
                if known.pictures:
                    self._look_at_pictures(_Looking(about, post, texts, found), known)
                else:
                    self._tell(_remains(about, post, found))

            self._asked[post.id] = self._tasks.run(
                Lane.RULES.value,
                lambda is_cancelled: self._of_words(post, texts, is_cancelled),
                owner=self,
                done=said,
            )

        self._asked[post.id] = self._tasks.run(STORAGE_LANE, around, owner=self, done=known)

    def _look_at_pictures(self, looking: _Looking, known: _Around, *, again: bool = True) -> None:
        """Judge the pictures; where the library has the same ones, once more with what is recorded of these."""
        about, post = looking.about, looking.post

        def seen(seen: _Seen) -> None:
            kin = sorted(seen.kin - known.rights.keys()) if again else []
            if not kin:
                self._tell(_remains(about, post, looking.found | seen.found))
                return

            def read(more: Rights) -> None:
                self._look_at_pictures(looking, replace(known, rights={**known.rights, **more}), again=False)

            def rights(_is_cancelled: IsCancelled) -> Rights:
                return self._doors.picture_rights(kin)

            self._asked[post.id] = self._tasks.run(STORAGE_LANE, rights, owner=self, done=read)

        def work(is_cancelled: IsCancelled) -> _Seen:
            return self._of_pictures(post, looking.texts, known, is_cancelled)

        self._asked[post.id] = self._tasks.run(PICTURES_LANE, work, owner=self, done=seen)

    def forget(self, post_id: str) -> None:
        """Drop the question about a post."""
        asked = self._asked.pop(post_id, None)
        if asked is not None:
            asked.cancel()

    def _snapshots(
        self, post: Post, unit: UnitContext, text: str, platforms: Sequence[Platform | None]
    ) -> list[Snapshot]:
        return [
            Snapshot(
                text,
                post.language,
                self._clock.now(),
                platform=platform,
                planned_at=post.planned_at,
                attachments=post.attachments,
                unit=unit,
            )
            for platform in platforms
        ]

    def _of_words(self, post: Post, texts: list[list[Snapshot]], is_cancelled: IsCancelled) -> _Found:
        """Count each finding once, however many platforms it is said for."""
        from services.checking import apply_dismissals

        found: _Found = {}
        for snapshot in (snapshot for snapshots in texts for snapshot in snapshots):
            said = self._doors.checks.check_lane(Lane.RULES, snapshot, is_cancelled)
            left = apply_dismissals(said, snapshot.text, post.dismissals, snapshot.unit.allowances)
            for one in _about_words(left):
                found[snapshot.text, one.rule, one.start, one.end] = one.severity
        return found

    def _of_pictures(self, post: Post, texts: list[list[Snapshot]], known: _Around, is_cancelled: IsCancelled) -> _Seen:
        """Count what is wrong with each picture once, whichever text it stands beside."""
        from services.images.in_posts import picture_findings

        found: _Found = {}
        kin: set[str] = set()
        for snapshots in texts:
            asked = (self._doors.pictures, known.pictures, snapshots, post.dismissals, is_cancelled)
            for one in picture_findings(*asked, rights=known.rights, seen=kin.update):
                found[str(one.data["about"]), one.rule, 0, 0] = one.severity
        return _Seen(found, frozenset(kin))

    def _tell(self, remains: Remains) -> None:
        self._asked.pop(remains.post.id, None)
        if remains.errors or remains.warnings:
            self.found.emit(remains)


def _remains(about: Change | Deed, post: Post, found: _Found) -> Remains:
    counted = list(found.values())
    return Remains(about, post, counted.count(Severity.ERROR), counted.count(Severity.WARNING))


def _about_words(found: Iterable[Diagnostic]) -> Iterable[Diagnostic]:
    return (one for one in found if not one.rule.startswith(_DAY_RULES))


def _texts(post: Post) -> list[tuple[str, tuple[Platform | None, ...]]]:
    """Return each text of a post and the platforms that get it."""
    return [
        (text, tuple(one.platform for one in post.variants if post.text_for(one.platform) == text) or (None,))
        for text in post.texts
    ]

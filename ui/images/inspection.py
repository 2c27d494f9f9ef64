"""Has pictures inspected one after another, tells how far it is, and can be stopped."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from models.checking import IsCancelled
from models.enums import Platform
from models.sources import PictureSource
from services.images.frames import frames
from services.images.inspector import ImageInspector, ImageReport
from ui.images.pictures import Inspected
from ui.tasks import Task, TaskRunner
from ui.thumbnails import LANE, ThumbnailLoader

SMALL = 160
"""Physical pixels of a list picture: 56 on a screen of almost threefold density."""

_Work = Callable[["Job", Collection[str], IsCancelled], "Inspected"]


@dataclass(frozen=True, slots=True)
class Job:
    """A picture to be judged, with what the editor wrote about it."""

    path: Path
    alt_text: str = ""
    credit: str = ""
    platforms: tuple[Platform, ...] = ()
    source: PictureSource | None = None
    """What was declared of the picture."""
    kin: Mapping[str, PictureSource] = field(default_factory=dict[str, PictureSource])
    """What was declared of the library's pictures, by digest: one may be the same picture."""


class Inspection(QObject):
    """Runs jobs on the lane "images". One at a time is on the lane, so that a preview never waits for a batch."""

    found = Signal(object, object)
    """A ``Path`` and its :class:`Inspected`."""
    progressed = Signal(int, int)
    """How many of the batch have their first verdicts, and how many there are. Equal numbers: all have them."""
    deepened = Signal(int, int)
    """The same of those that are looked at a second time, for what takes longer."""
    put_off = Signal(object)
    """The ``frozenset`` of paths whose first or second look was stopped, and is still to be had."""

    def __init__(
        self,
        inspector: Callable[[], ImageInspector],
        thumbnails: ThumbnailLoader,
        tasks: TaskRunner,
        own_names: Callable[[], Collection[str]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._inspector = inspector
        self._thumbnails = thumbnails
        self._tasks = tasks
        self._own_names = own_names
        self.judged: Callable[[ImageReport], ImageReport] = lambda report: report
        """Adds what is recorded of a picture to what was found in it; on the UI thread."""
        self._waiting: deque[Job] = deque()
        self._deeper: deque[Path] = deque()
        self._jobs: dict[Path, Job] = {}
        self._running: Task[Inspected] | None = None
        self._under_way: Path | None = None
        self._unseen: set[Path] = set()
        self._shallow: set[Path] = set()
        self._again: dict[Path, Task[Inspected]] = {}
        self._done = 0
        self._total = 0
        self._deep_done = 0
        self._deep_total = 0

    @property
    def busy(self) -> bool:
        """Whether a batch is under way."""
        return self._done < self._total or self._deep_done < self._deep_total

    def start(self, jobs: Sequence[Job]) -> None:
        """Inspect pictures for the first time; more may be added while a batch is under way."""
        if not self.busy:
            self._done = self._total = self._deep_done = self._deep_total = 0
        paths = {job.path for job in jobs}
        self._unseen -= paths
        self._shallow -= paths
        self._jobs.update({job.path: job for job in jobs})
        self._waiting.extend(jobs)
        self._total += len(jobs)
        self.progressed.emit(self._done, self._total)
        if self._running is None:
            self._next()

    def resume(self, jobs: Sequence[Job]) -> None:
        """Take up again, before all others, what was put off of these pictures."""
        if not self.busy:
            self._done = self._total = self._deep_done = self._deep_total = 0
        self._jobs.update({job.path: job for job in jobs})
        unseen = [job for job in jobs if job.path in self._unseen]
        shallow = [job.path for job in jobs if job.path in self._shallow]
        self._waiting.extendleft(reversed(unseen))
        self._total += len(unseen)
        self._deeper.extendleft(reversed(shallow))
        self._deep_total += len(shallow)
        self._unseen -= {job.path for job in unseen}
        self._shallow -= set(shallow)
        self.put_off.emit(frozenset(self._unseen | self._shallow))
        self.progressed.emit(self._done, self._total)
        self.deepened.emit(self._deep_done, self._deep_total)
        if self._running is None:
            self._next()

    def refresh(self, job: Job) -> None:
        """Judge a picture again after its description or the platform changed; an older request is dropped."""
        self._jobs[job.path] = job
        earlier = self._again.pop(job.path, None)
        if earlier is not None:
            earlier.cancel()

        names = self._own_names()

        def back(inspected: Inspected) -> None:
            self._again.pop(job.path, None)
            self._tell(job.path, inspected)

        # The small picture has not changed: only the judgement is asked for.
        self._again[job.path] = self._tasks.run(
            LANE, lambda cancelled: self._judge(job, names, cancelled, quick=True), owner=self, done=back
        )

    def cancel(self) -> None:
        """Stop the batch. What was found stays, and what was not is put off."""
        first = {job.path for job in self._waiting}
        second = set(self._deeper)
        if self._under_way is not None:
            (first if self._done < self._total else second).add(self._under_way)
            self._under_way = None
        self._unseen |= first
        self._shallow |= second
        self._waiting.clear()
        self._deeper.clear()
        if self._running is not None:
            self._running.cancel()
            self._running = None
        self._done, self._deep_done = self._total, self._deep_total
        self.progressed.emit(self._done, self._total)
        self.deepened.emit(self._deep_done, self._deep_total)
        self.put_off.emit(frozenset(self._unseen | self._shallow))

    def _next(self) -> None:
        """Take the next picture: first verdicts of all come before the second look at any."""
        if self._waiting:
            job = self._waiting.popleft()
            self._run(job, self._look, self._step)
        elif self._deeper:
            self._run(self._jobs[self._deeper.popleft()], self._judge, self._step_deeper)
        else:
            self._running = None

    def _run(self, job: Job, work: _Work, step: Callable[[], None]) -> None:
        names = self._own_names()

        def back(inspected: Inspected) -> None:
            self._under_way = None
            if inspected.report.readable and not inspected.report.complete:
                self._deeper.append(job.path)
                self._deep_total += 1
            self._tell(job.path, inspected)
            step()

        def failed(error: Exception) -> None:
            self._under_way = None
            self._tasks.task_failed.emit(error)
            step()

        self._under_way = job.path
        self._running = self._tasks.run(
            LANE, lambda cancelled: work(job, names, cancelled), owner=self, done=back, failed=failed
        )

    def _tell(self, path: Path, inspected: Inspected) -> None:
        self.found.emit(path, replace(inspected, report=self.judged(inspected.report)))

    def _step(self) -> None:
        self._done += 1
        self.progressed.emit(self._done, self._total)
        self._next()

    def _step_deeper(self) -> None:
        self._deep_done += 1
        self.deepened.emit(self._deep_done, self._deep_total)
        self._next()

    def _look(self, job: Job, own_names: Collection[str], is_cancelled: IsCancelled) -> Inspected:
        judged = self._judge(job, own_names, is_cancelled, quick=True)
        if not judged.report.readable:
            return judged
        image = self._thumbnails.load(job.path, SMALL, is_cancelled)
        return replace(judged, image=image)

    def _judge(
        self, job: Job, own_names: Collection[str], is_cancelled: IsCancelled, *, quick: bool = False
    ) -> Inspected:
        inspector = self._inspector()
        report = inspector.inspect(
            job.path,
            platforms=job.platforms,
            alt_text=job.alt_text,
            credit=job.credit,
            source=job.source,
            kin=job.kin,
            own_names=own_names,
            is_cancelled=is_cancelled,
            quick=quick,
        )
        if not report.readable:
            return Inspected(report, source=job.source, kin=job.kin)
        views = {key: frames(report.width, report.height, profile) for key, profile in inspector.profiles.items()}
        return Inspected(report, None, views, job.source, job.kin)

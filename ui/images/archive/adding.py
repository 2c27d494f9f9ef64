"""Takes files into the library: each is measured, copied into the media folder and noted, one after another."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from models.assets import Asset
from models.checking import IsCancelled
from ui.images.archive.ports import ArchiveTools, Media
from ui.tasks import Task
from ui.thumbnails import LANE as PICTURES_LANE

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Entry:
    """A file on its way in, with what was written about it elsewhere."""

    path: Path
    description: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a batch ended: pictures taken in, pictures that were there already, and files that are no picture."""

    added: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Measured:
    format: str
    width: int
    height: int
    bytes: int
    whose: str
    """Whom the file names as its source: a proposal, and nothing declared."""


class Adding(QObject):
    """Runs on the lanes "images", "io" and "storage" in turn, one file at a time, so that nothing else waits long."""

    progressed = Signal(int, int)
    """How many files are done, and how many there are. Equal numbers: the batch is over."""
    finished = Signal(object)
    """An :class:`Outcome`, of whatever was reached."""

    def __init__(self, tools: ArchiveTools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._tasks = tools.tasks
        self._waiting: deque[Entry] = deque()
        self._outcome = Outcome()
        self._running: Task[Any] | None = None
        self._done = self._total = 0

    @property
    def busy(self) -> bool:
        """Whether a batch is under way."""
        return self._done < self._total

    def start(self, entries: Sequence[Entry]) -> None:
        """Take files in; more may come while a batch is under way."""
        if not entries:
            return
        begin = not self.busy
        if begin:
            self._done = self._total = 0
            self._outcome = Outcome()
        self._waiting.extend(entries)
        self._total += len(entries)
        self.progressed.emit(self._done, self._total)
        if begin:
            self._next()

    def cancel(self) -> None:
        """Stop the batch. What is in stays in."""
        self._waiting.clear()
        if self._running is not None:
            self._running.cancel()
        self._total = self._done
        self._end()

    def _next(self) -> None:
        if not self._waiting:
            self._end()
            return
        entry = self._waiting.popleft()
        inspector = self._tools.inspector

        def measure(is_cancelled: IsCancelled) -> _Measured | None:
            report = inspector().inspect(entry.path, is_cancelled=is_cancelled)
            whose = report.proposal.name or report.proposal.handle
            found = _Measured(report.format, report.width, report.height, report.bytes, whose)
            return found if report.readable else None

        def done(measured: _Measured | None) -> None:
            if measured is None:
                self._step(refused=entry.path.name)
            else:
                self._copy(entry, measured)

        self._run(PICTURES_LANE, measure, done, entry)

    def _copy(self, entry: Entry, measured: _Measured) -> None:
        storage = self._tools.storage

        def opened(media: Media) -> None:
            self._run("io", lambda _: media.import_file(entry.path), copied, entry)

        def copied(file: tuple[str, Path]) -> None:
            self._note(entry, measured, file[0])

        # The storage opens on its own lane only; the folder of pictures may then be used from any.
        self._run("storage", lambda _: storage.media, opened, entry)

    def _note(self, entry: Entry, measured: _Measured, sha256: str) -> None:
        storage = self._tools.storage
        whose = self.tr("Dosyaya göre kaynağı: {name}").format(name=measured.whose) if measured.whose else ""
        asset = Asset(
            sha256,
            entry.path.name,
            measured.format,
            measured.width,
            measured.height,
            measured.bytes,
            self._tools.clock.now(),
            description=entry.description,
            notes=entry.notes or whose,
        )

        def note(_is_cancelled: IsCancelled) -> bool:
            known = bool(storage.assets.get_many((sha256,)))
            if not known:
                storage.assets.add(asset)
            return known

        def noted(known: bool) -> None:
            self._step(added="" if known else sha256, known=sha256 if known else "")

        self._run("storage", note, noted, entry)

    def _run(self, lane: str, work: Callable[[IsCancelled], T], done: Callable[[T], None], entry: Entry) -> None:
        def failed(error: Exception) -> None:
            self._tasks.task_failed.emit(error)
            self._step(refused=entry.path.name)

        self._running = self._tasks.run(lane, work, owner=self, done=done, failed=failed)

    def _step(self, added: str = "", known: str = "", refused: str = "") -> None:
        before = self._outcome
        self._outcome = Outcome(
            (*before.added, added) if added else before.added,
            (*before.known, known) if known else before.known,
            (*before.refused, refused) if refused else before.refused,
        )
        self._done += 1
        self.progressed.emit(self._done, self._total)
        self._next()

    def _end(self) -> None:
        self._running = None
        self.progressed.emit(self._done, self._total)
        if self._outcome.added:
            self._tools.events.picture_rights_changed.emit()
        self.finished.emit(self._outcome)
        self._outcome = Outcome()

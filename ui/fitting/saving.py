"""Has the files written, a platform at a time, and tells how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from models.checking import IsCancelled
from models.errors import Cancelled, UserError
from services.images.fitting.fitter import FittedFile, Fitting
from ui.fitting.ports import FitTools
from ui.tasks import Task
from ui.thumbnails import LANE


class FitSaver(QObject):
    """One set at a time, on the lane "images"."""

    progressed = Signal(int, int)
    """How many files are written, and how many there will be."""
    ended = Signal(object, object)
    """The files written, and the ``UserError`` that stopped it or ``None``."""

    def __init__(self, tools: FitTools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._task: Task[list[FittedFile]] | None = None
        self._begun, self._stopped = Event(), Event()
        self._written: list[FittedFile] = []

    @property
    def busy(self) -> bool:
        """Whether files are being written."""
        return self._task is not None

    def start(self, path: Path, name: str, fittings: Sequence[Fitting], folder: Path) -> None:
        """Write all of ``fittings`` into ``folder``, and remember the folder."""
        if self.busy or not fittings:
            return
        kept = str(folder)
        self._tools.tasks.run("io", lambda _: self._tools.folder.keep(kept), owner=self)
        self._written = []
        self._stopped = Event()  # the last one's work may still ask its own
        # The picture is decoded once for all frames of a platform; between platforms, progress is told.
        groups = [list(group) for _, group in groupby(fittings, key=lambda fitting: fitting.target.platform)]
        total = len(fittings)
        self.progressed.emit(0, total)
        self._next(path, name, groups, folder, total)

    def cancel(self) -> None:
        """Stop, and end when it is known what was written until then; that stays."""
        self._stopped.set()
        if self._task is not None and not self._begun.is_set():
            self._task.cancel()  # it waits behind other work, and will not be waited for
            self._end(None)

    def _next(self, path: Path, name: str, groups: list[list[Fitting]], folder: Path, total: int) -> None:
        if not groups or self._stopped.is_set():
            self._end(None)
            return
        begun, stopped = Event(), self._stopped
        self._begun = begun

        def work(is_cancelled: IsCancelled) -> list[FittedFile]:
            begun.set()
            try:
                return self._tools.fitter().write(
                    path, name, groups[0], folder, lambda: stopped.is_set() or is_cancelled()
                )
            except Cancelled:
                return []

        def done(files: list[FittedFile]) -> None:
            self._written += files
            self.progressed.emit(len(self._written), total)
            self._next(path, name, groups[1:], folder, total)

        self._task = self._tools.tasks.run(LANE, work, owner=self, done=done, failed=self._fail)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._end(error)
            return
        self._end(None)
        self._tools.tasks.task_failed.emit(error)

    def _end(self, error: UserError | None) -> None:
        self._task = None
        self.ended.emit(list(self._written), error)

"""What was declared of a picture holds for the copies that the app makes of it: another digest, the same work."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from models.checking import IsCancelled
from ui.events import AppEvents
from ui.picture_source.asking import SourcesStorage
from ui.tasks import TaskRunner
from ui.thumbnails import LANE


class SourceHeir(QObject):
    """Declares copies. Their licence and credit are the original's, until somebody says otherwise."""

    def __init__(self, tasks: TaskRunner, events: AppEvents, storage: SourcesStorage, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._events = events
        self._storage = storage

    def inherit(self, original: Path, copies: Sequence[Path]) -> None:
        """Have ``copies`` known as ``original`` is, where something was declared of that and not of them."""

        def digests(_is_cancelled: IsCancelled) -> list[str]:
            return [_digest(path) for path in (original, *copies)]

        self._tasks.run(LANE, digests, owner=self, done=self._declare)

    def _declare(self, digests: list[str]) -> None:
        def work(_is_cancelled: IsCancelled) -> bool:
            first, *rest = digests
            known = self._storage.sources.get_many(digests)
            fresh = [digest for digest in rest if digest not in known] if first in known else []
            for digest in fresh:
                self._storage.sources.declare(replace(known[first], sha256=digest))
            return bool(fresh)

        def done(changed: bool) -> None:
            if changed:
                self._events.picture_rights_changed.emit()

        self._tasks.run("storage", work, owner=self, done=done)


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()

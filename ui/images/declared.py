"""What was declared of the pictures on the page, and the form that asks for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.checking import IsCancelled
from models.sources import PictureSource
from services.clock import Clock
from ui.events import AppEvents
from ui.images.pictures import Picture
from ui.kit import UndoBar
from ui.picture_source.asking import AskedPicture, SourceAsking, SourcesStorage
from ui.tasks import TaskRunner


class DeclaredSources(QObject):
    """Knows the sources of the pictures that were inspected, by contents. All reading is on the lane "storage"."""

    changed = Signal(object)
    """The ``frozenset`` of digests of which something else is known now."""

    def __init__(
        self,
        *,
        tasks: TaskRunner,
        events: AppEvents,
        clock: Clock,
        storage: SourcesStorage,
        page: QWidget,
        undo_bar: UndoBar,
    ) -> None:
        super().__init__(page)
        self._tasks = tasks
        self._storage = storage
        self._known: dict[str, PictureSource] = {}
        self._asked: set[str] = set()
        self.asking = SourceAsking(
            tasks=tasks, events=events, clock=clock, storage=storage, offer=undo_bar.offer, page=page
        )
        events.picture_rights_changed.connect(lambda: self._read(frozenset(self._asked)))

    def of(self, sha256: str) -> PictureSource | None:
        """Return what is known; what was never asked for is read, and told by :attr:`changed`."""
        if sha256 and sha256 not in self._asked:
            self._asked.add(sha256)
            self._read(frozenset((sha256,)))
        return self._known.get(sha256)

    def ask(self, picture: Picture) -> None:
        """Open the form for a picture that was inspected."""
        report = picture.report
        if report is not None and report.readable:
            proposal = report.proposal
            self.asking.ask(AskedPicture(report.sha256, picture.path.name, lambda _: proposal))

    def _read(self, digests: frozenset[str]) -> None:
        if not digests:
            return

        def work(_is_cancelled: IsCancelled) -> dict[str, PictureSource]:
            return self._storage.sources.get_many(digests)

        def found(sources: dict[str, PictureSource]) -> None:
            news = frozenset(one for one in digests if sources.get(one) != self._known.get(one))
            for one in news:
                self._known.pop(one, None)
            self._known.update({one: sources[one] for one in news & sources.keys()})
            if news:
                self.changed.emit(news)

        self._tasks.run("storage", work, owner=self, done=found)

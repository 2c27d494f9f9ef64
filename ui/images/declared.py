"""What is recorded of the pictures on the page: their sources, with the form that asks for them, and consents."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.checking import IsCancelled
from models.library import PictureRights
from models.sources import PictureSource
from services.clock import Clock, local_day
from services.images.in_posts import with_kin, with_rights
from services.images.inspector import ImageReport
from ui.events import AppEvents
from ui.images.pictures import Picture
from ui.kit import UndoBar
from ui.picture_source.asking import AskedPicture, SourceAsking, SourcesStorage
from ui.tasks import TaskRunner


class Recorded(Protocol):
    """``services.storage.assets.AssetRepository``."""

    def rights(self, sha256s: Iterable[str], /) -> dict[str, PictureRights]: ...


class RightsStorage(SourcesStorage, Protocol):
    """The part of the storage that is used here; on the lane "storage" only."""

    @property
    def assets(self) -> Recorded: ...


_NOTHING = PictureRights()


class DeclaredSources(QObject):
    """Knows what is recorded of the inspected pictures, by contents. All reading is on the lane "storage"."""

    changed = Signal(object)
    """The ``frozenset`` of digests of which something else is known now."""

    def __init__(
        self,
        *,
        tasks: TaskRunner,
        events: AppEvents,
        clock: Clock,
        storage: RightsStorage,
        page: QWidget,
        undo_bar: UndoBar,
    ) -> None:
        super().__init__(page)
        self._tasks = tasks
        self._storage = storage
        self._clock = clock
        self._known: dict[str, PictureRights] = {}
        self._asked: set[str] = set()
        self.asking = SourceAsking(
            tasks=tasks, events=events, clock=clock, storage=storage, offer=undo_bar.offer, page=page
        )
        events.picture_rights_changed.connect(lambda: self._read(frozenset(self._asked)))

    def of(self, sha256: str) -> PictureSource | None:
        """Return the source that is known; what was never asked for is read, and told by :attr:`changed`."""
        return self._rights(sha256).source

    def judged(self, report: ImageReport) -> ImageReport:
        """Add what licence and consents say of publishing the picture today, as post and calendar do for their day.

        A picture that the library matches is the library's: what is recorded there holds.
        """
        if not report.readable:
            return report
        rights = with_kin(self._rights(report.sha256), map(self._rights, report.kin))
        found = with_rights(report.diagnostics, rights, local_day(self._clock.now()), report.path.name)
        return replace(report, diagnostics=tuple(sorted(found, key=lambda one: -one.severity)))

    def _rights(self, sha256: str) -> PictureRights:
        if sha256 and sha256 not in self._asked:
            self._asked.add(sha256)
            self._read(frozenset((sha256,)))
        return self._known.get(sha256, _NOTHING)

    def ask(self, picture: Picture) -> None:
        """Open the form for a picture that was inspected."""
        report = picture.report
        if report is not None and report.readable:
            proposal = report.proposal
            self.asking.ask(AskedPicture(report.sha256, picture.path.name, lambda _: proposal))

    def _read(self, digests: frozenset[str]) -> None:
        if not digests:
            return

        def work(_is_cancelled: IsCancelled) -> dict[str, PictureRights]:
            return self._storage.assets.rights(digests)

        def found(rights: dict[str, PictureRights]) -> None:
            news = frozenset(one for one in digests if rights.get(one) != self._known.get(one))
            for one in news:
                self._known.pop(one, None)
            self._known.update({one: rights[one] for one in news & rights.keys()})
            if news:
                self.changed.emit(news)

        self._tasks.run("storage", work, owner=self, done=found)

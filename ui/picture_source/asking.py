"""Has the source of a picture declared: reads what is known, shows the form, stores the answer, offers the way back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.checking import IsCancelled
from models.sources import PictureSource
from services.clock import Clock
from services.images.proposals import Proposal
from services.language.text import shortened
from ui.events import AppEvents
from ui.picture_source.dialog import SourceDialog
from ui.picture_source.words import summary
from ui.tasks import TaskRunner
from ui.thumbnails import LANE

_LONGEST = 40


class SourcesPort(Protocol):
    """``services.storage.sources.PictureSourceRepository``: on the lane "storage" only."""

    def get(self, sha256: str, /) -> PictureSource | None: ...
    def get_many(self, sha256s: Iterable[str], /) -> dict[str, PictureSource]: ...
    def declare(self, source: PictureSource, /) -> PictureSource: ...
    def forget(self, sha256: str, /) -> PictureSource | None: ...


class SourcesStorage(Protocol):
    """The part of ``services.storage.Storage`` that is used here."""

    @property
    def sources(self) -> SourcesPort: ...


@dataclass(frozen=True, slots=True)
class AskedPicture:
    """A picture whose source is asked for. ``propose`` is called on the lane "images"."""

    sha256: str
    file_name: str
    propose: Callable[[IsCancelled], Proposal]


class SourceAsking(QObject):
    """One question at a time; lives as long as its page."""

    declared = Signal(object)
    """The :class:`PictureSource` that was just stored."""

    def __init__(
        self,
        *,
        tasks: TaskRunner,
        events: AppEvents,
        clock: Clock,
        storage: SourcesStorage,
        offer: Callable[[str, Callable[[], object]], object],
        page: QWidget,
    ) -> None:
        """``offer`` shows a sentence with the way back."""
        super().__init__(page)
        self._tasks = tasks
        self._events = events
        self._clock = clock
        self._storage = storage
        self._offer = offer
        self._page = page
        self.dialog: SourceDialog | None = None

    def ask(self, picture: AskedPicture) -> None:
        """Open the form: with what was declared of these contents, else with what file and post say."""

        def known(_is_cancelled: IsCancelled) -> PictureSource | None:
            return self._storage.sources.get(picture.sha256)

        def found(source: PictureSource | None) -> None:
            if source is not None:
                self._open(picture, source)
            else:
                self._tasks.run(LANE, picture.propose, owner=self, done=lambda begin: self._open(picture, begin))

        self._tasks.run("storage", known, owner=self, done=found)

    def _open(self, picture: AskedPicture, begin: PictureSource | Proposal) -> None:
        if self.dialog is not None:
            return  # a second click while the file was looked at
        dialog = SourceDialog(picture.sha256, picture.file_name, begin, self._clock, self._page)
        former = begin if isinstance(begin, PictureSource) else None
        dialog.declared.connect(partial(self._declare, picture, former))
        dialog.forgotten.connect(partial(self._forget, picture))
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _declare(self, picture: AskedPicture, former: PictureSource | None, source: PictureSource) -> None:
        def back() -> None:
            if former is None:
                self._run(lambda: self._storage.sources.forget(picture.sha256))
            else:
                self._run(partial(self._put_back, former))

        def stored() -> None:
            self.declared.emit(source)
            said = self.tr("“{name}” için kaynak: {source}")
            self._offer(
                said.format(name=shortened(picture.file_name, _LONGEST), source=shortened(summary(source), _LONGEST)),
                back,
            )

        self._run(lambda: self._storage.sources.declare(source), stored)

    def _put_back(self, former: PictureSource) -> None:
        """On the lane "storage"."""
        self._storage.sources.declare(former)

    def _forget(self, picture: AskedPicture) -> None:
        former: list[PictureSource] = []

        def work() -> None:
            found = self._storage.sources.forget(picture.sha256)
            former.extend([found] if found is not None else [])

        def back() -> None:
            self._run(lambda: [self._put_back(one) for one in former])

        def stored() -> None:
            self._offer(
                self.tr("“{name}” için kaynak unutuldu.").format(name=shortened(picture.file_name, _LONGEST)), back
            )

        self._run(work, stored)

    def _run(self, work: Callable[[], object], then: Callable[[], object] = lambda: None) -> None:
        def done(_: object) -> None:
            self._events.picture_rights_changed.emit()
            then()

        self._tasks.run("storage", lambda _: work(), owner=self, done=done)

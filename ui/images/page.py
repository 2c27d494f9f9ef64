"""The page Görseller."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.enums import Platform
from models.sources import PictureSource
from services.clock import Clock
from services.images.inspector import ImageInspector
from ui.events import AppEvents
from ui.fitting.ports import FitTools
from ui.images import intake
from ui.images.arrivals import Arrivals
from ui.images.close_up import CloseUpLoader
from ui.images.declared import DeclaredSources, RightsStorage
from ui.images.departures import Departures
from ui.images.detail import Detail
from ui.images.inspection import Inspection, Job
from ui.images.large import LargePicture
from ui.images.pictures import Inspected, Picture, PicturesModel
from ui.images.shelf import DropZone, Shelf
from ui.images.viewer import Viewer
from ui.kit import PageHeader, UndoBar, button, restyle
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_M, SPACE_XL
from ui.thumbnails import ThumbnailLoader

_NO_NAMES: Callable[[], Collection[str]] = tuple


class ImagesPage(QWidget):
    """Pictures come in, are inspected one after another, are described, and go to the open post."""

    def __init__(
        self,
        inspector: Callable[[], ImageInspector],
        thumbnails: ThumbnailLoader,
        tasks: TaskRunner,
        events: AppEvents,
        pasted_folder: Path,
        *,
        clock: Clock,
        storage: RightsStorage,
        own_names: Callable[[], Collection[str]] = _NO_NAMES,
        fit: FitTools | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``inspector`` is called on the lane "images"; ``own_names`` (of unit and university) on the UI thread."""
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAcceptDrops(True)
        self.model = PicturesModel(self)
        self.arrivals = Arrivals(tasks, pasted_folder, self)
        self.arrivals.arrived.connect(self._add_files)
        self.departures = Departures(inspector, tasks, events, storage, self, fit=fit)
        self.departures.corrected.connect(self._copy_saved)
        self.large = LargePicture(thumbnails, self)
        self.large.came.connect(self._show_large)
        self.inspection = Inspection(inspector, thumbnails, tasks, own_names, self)
        self.inspection.found.connect(self._found)
        self.inspection.progressed.connect(self._progressed)
        self.inspection.put_off.connect(self._put_off)
        self._close_ups = CloseUpLoader(lambda: inspector().worker, tasks)
        self._build()
        self.declared = DeclaredSources(
            tasks=tasks, events=events, clock=clock, storage=storage, page=self, undo_bar=self.undo_bar
        )
        self.declared.changed.connect(self._sources_changed)
        self.inspection.judged = self.declared.judged
        self._show_current()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = PageHeader(self.tr("Görseller"), self.tr("Görselleri paylaşmadan önce burada inceleyin"))
        self.choose_button = button(self.tr("Görsel seç"), self.arrivals.choose, icon="plus", shortcut="Ctrl+O")
        self.header.buttons.addWidget(self.choose_button)
        column.addWidget(self.header)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self.zone = DropZone(self.arrivals.choose)
        self._stack.addWidget(self.zone)
        self._stack.addWidget(self._make_work())
        self.undo_bar = UndoBar(self)
        self.undo_bar.take_key(self)
        foot = QVBoxLayout()
        foot.setContentsMargins(SPACE_XL, 0, SPACE_XL, SPACE_M)
        foot.addWidget(self.undo_bar)
        column.addLayout(foot)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.arrivals.paste)

    def _make_work(self) -> QWidget:
        work = QWidget()
        row = QHBoxLayout(work)
        row.setContentsMargins(SPACE_XL, 0, SPACE_XL, SPACE_XL)
        row.setSpacing(SPACE_M)
        self.shelf = Shelf(self.model)
        self.shelf.view.selectionModel().currentChanged.connect(self._current_changed)
        self.shelf.cancelled.connect(self.cancel)
        self.shelf.resumed.connect(self.resume)
        self.shelf.removed.connect(self.remove_current)
        self.shelf.tools.list_wanted.connect(self._save_list)
        self.inspection.deepened.connect(self.shelf.show_deepened)
        self.viewer = Viewer()
        self.viewer.platform_chosen.connect(self._platform_chosen)
        self.viewer.fit_asked.connect(self.fit_current)
        fits = self.departures.fits is not None
        self.viewer.fit_button.setVisible(fits)
        self.detail = Detail()
        self.detail.findings.fits = fits
        self.detail.fit_asked.connect(self._fit_platform)
        self.detail.findings.close_ups = self._close_ups
        self.detail.findings.place_shown.connect(self.viewer.preview.show_place)
        self.detail.described.connect(self._described)
        self.detail.wanted_in_post.connect(self.send_current)
        self.detail.copy_asked.connect(self.copy_current)
        self.detail.ratio_asked.connect(self.fix_current)
        self.detail.removed.connect(self.remove_current)
        self.detail.look_asked.connect(self._look_at_current)
        self.detail.source_asked.connect(self._ask_source)
        row.addWidget(self.shelf, 27)
        row.addWidget(self.viewer, 43)
        row.addWidget(self.detail, 30)
        return work

    def memory(self) -> list[Picture]:
        """Return what :meth:`remember` takes, for the page of another window: pictures and their words."""
        self.detail.finish()
        return list(self.model.pictures)

    def remember(self, memory: list[Picture]) -> None:
        """Show these pictures again; they are inspected anew, in the language of now."""
        self.model.add([picture.path for picture in memory])
        for picture in memory:
            self.model.describe(picture.path, picture.alt_text, picture.credit)
        platforms = (self.viewer.platform,)
        self.inspection.start([Job(each.path, each.alt_text, each.credit, platforms) for each in memory])
        if memory:
            self._select(memory[0].path)
        self._show_current()

    # --- pictures come in -------------------------------------------------------------------------

    def _add_files(self, paths: list[Path]) -> None:
        fresh = self.model.add(paths)
        self.inspection.start([Job(path, platforms=(self.viewer.platform,)) for path in fresh])
        if not self._current():
            self.shelf.view.setFocus(Qt.FocusReason.OtherFocusReason)
        shown = fresh or paths
        if shown and (fresh or not self._current()):
            self._select(shown[0])
        self._show_current()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if intake.has_pictures(event.mimeData()):
            event.acceptProposedAction()
            self._mark_drop(active=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark_drop(active=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark_drop(active=False)
        event.acceptProposedAction()
        self.arrivals.take(event.mimeData())

    def _mark_drop(self, *, active: bool) -> None:
        restyle(self.zone.frame(), "active", active)
        self.shelf.show_drop(active=active)

    # --- the batch --------------------------------------------------------------------------------

    def cancel(self) -> None:
        """Stop the batch; all pictures stay, and say what was not looked at."""
        self.inspection.cancel()

    def resume(self) -> None:
        """Inspect all that was put off."""
        platform = self.viewer.platform
        self.inspection.resume([self._job(picture, platform) for picture in self.model.pictures if picture.put_off])

    def _look_at_current(self) -> None:
        picture = self._current()
        if picture is not None and picture.put_off:
            self.inspection.resume([self._job(picture, self.viewer.platform)])

    def _put_off(self, paths: frozenset[Path]) -> None:
        self.model.put_off(paths)
        self._show_current()

    def _progressed(self, done: int, total: int) -> None:
        self.shelf.show_progress(done, total)

    def _found(self, path: Path, inspected: Inspected) -> None:
        self.model.show_inspected(path, inspected)
        picture = self.model.find(path)
        known = (inspected.source, dict(inspected.kin))
        if picture is not None and (self._source_of(picture), self._kin_of(picture)) != known:
            self.inspection.refresh(self._job(picture, self.viewer.platform))
        current = self._current()
        if current is not None and current.path == path:
            self._show_current()

    # --- the chosen picture -----------------------------------------------------------------------

    def _current(self) -> Picture | None:
        return self.shelf.current()

    def _select(self, path: Path) -> None:
        self.shelf.select(path)

    def _save_list(self) -> None:
        self.departures.save_list(self.model.pictures)

    def _current_changed(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._look_at_current()
        self._show_current()

    def _show_current(self) -> None:
        self._stack.setCurrentIndex(1 if self.model.pictures else 0)
        picture = self._current()
        for side in (self.viewer, self.detail):
            side.setVisible(picture is not None)
        if picture is None:
            return
        self.detail.show_picture(picture)
        self.detail.show_source(self._source_of(picture))
        report = picture.report
        if report is None or picture.inspected is None:
            self.viewer.show_picture(None, QSize(), {})
            return
        if not report.readable:
            self.viewer.show_broken()
            return
        large = self.large.of(picture.path)
        size = QSize(report.width, report.height)
        self.viewer.show_picture(large or picture.pixmap, size, picture.inspected.frames)
        if large is None:
            self.large.ask(picture.path)

    def _show_large(self, path: Path) -> None:
        current = self._current()
        if current is not None and current.path == path:
            self._show_current()

    def _platform_chosen(self, platform: Platform) -> None:
        self.detail.finish()
        for picture in self.model.pictures:
            if picture.report is not None:
                self.inspection.refresh(self._job(picture, platform))

    def _described(self, path: Path, alt_text: str, credit: str) -> None:
        self.model.describe(path, alt_text, credit)
        picture = self.model.find(path)
        if picture is not None:
            self.inspection.refresh(self._job(picture, self.viewer.platform))

    def _job(self, picture: Picture, platform: Platform) -> Job:
        source, kin = self._source_of(picture), self._kin_of(picture)
        return Job(picture.path, picture.alt_text, picture.credit, (platform,), source, kin)

    def _kin_of(self, picture: Picture) -> dict[str, PictureSource]:
        """Return what was declared of the same pictures in the library."""
        matches = picture.report.matches if picture.report is not None else ()
        found = {match.sha256: self.declared.of(match.sha256) for match in matches if not match.exact}
        return {digest: source for digest, source in found.items() if source is not None}

    def _source_of(self, picture: Picture) -> PictureSource | None:
        return self.declared.of(picture.report.sha256) if picture.report is not None else None

    def _ask_source(self) -> None:
        self.detail.finish()
        picture = self._current()
        if picture is not None:
            self.declared.ask(picture)

    def _sources_changed(self, digests: frozenset[str]) -> None:
        """Judge again what something else is known of now."""
        for picture in self.model.pictures:
            report = picture.report
            if report is not None and digests & {report.sha256, *(match.sha256 for match in report.matches)}:
                self.inspection.refresh(self._job(picture, self.viewer.platform))
        self._show_current()

    def remove_current(self) -> None:
        """Take the chosen picture off the list, with a way back. Its file stays."""
        self.detail.finish()
        picture = self._current()
        if picture is None:
            return
        row = self.model.row_of(picture.path)
        self.model.remove({picture.path})
        self._show_current()

        def put_back() -> None:
            self.model.put_back(picture, row)
            self._select(picture.path)
            self._show_current()

        self.undo_bar.offer(self.tr("“{name}” listeden çıkarıldı.").format(name=picture.path.name), put_back)

    def send_current(self) -> None:
        """Send the chosen picture to the open post, with its description and source."""
        self.departures.send(self._current())

    def copy_current(self) -> None:
        """Save a copy of the chosen picture for the platform that is looked at."""
        self.departures.copy(self._current(), self.viewer.platform)

    def fit_current(self, platform: Platform | None = None) -> None:
        """Make the chosen picture ready for the frames of ``platform``, or of all."""
        self.departures.fit(self._current(), platform, self.fix_current)

    def _fit_platform(self, platform: str) -> None:
        self.fit_current(Platform(platform))

    def fix_current(self) -> None:
        """Propose the original shape of the chosen picture, where it was stretched."""
        picture = self._current()
        if picture is not None:
            self.departures.fix(picture, self.large.of(picture.path) or picture.pixmap)

    def _copy_saved(self, path: Path, original: Path) -> None:
        """Show the corrected copy, with the words of the picture that it was made of, if that is there still."""
        row = self.model.row_of(original)
        picture = self.model.pictures[row] if row >= 0 else None
        self.model.add([path])
        words = ("", "") if picture is None else (picture.alt_text, picture.credit)
        self.model.describe(path, *words)
        self.inspection.start([Job(path, *words, (self.viewer.platform,))])
        self._select(path)
        self._show_current()

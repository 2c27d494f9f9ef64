"""The page Görseller."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import QMimeData, QModelIndex, QSize, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QPixmap,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.enums import Platform
from models.sources import PictureSource
from services.clock import Clock
from services.images.inspector import ImageInspector
from ui.events import AppEvents, ChosenPictures
from ui.fitting.opener import FitOpener
from ui.fitting.ports import FitTools, Original
from ui.images import intake
from ui.images.choosing import choose_files
from ui.images.close_up import CloseUpLoader
from ui.images.declared import DeclaredSources
from ui.images.detail import Detail
from ui.images.inspection import Inspection, Job
from ui.images.list_saving import ListSaver
from ui.images.pictures import Inspected, Picture, PicturesModel
from ui.images.proportions import ProportionFixer
from ui.images.shelf import DropZone, Shelf
from ui.images.viewer import Viewer
from ui.kit import PageHeader, UndoBar, button, restyle
from ui.picture_source.asking import SourcesStorage
from ui.picture_source.heir import SourceHeir
from ui.shared_copies import CopySaver
from ui.tasks import Task, TaskRunner
from ui.theme.tokens import SPACE_M, SPACE_XL
from ui.thumbnails import LANE, ThumbnailLoader

LARGE = 1600
"""Physical pixels of the large preview's longer side."""
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
        storage: SourcesStorage,
        own_names: Callable[[], Collection[str]] = _NO_NAMES,
        fit: FitTools | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``inspector`` is called on the lane "images"; ``own_names`` (of unit and university) on the UI thread."""
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAcceptDrops(True)
        self._tasks = tasks
        self._events = events
        self._thumbnails = thumbnails
        self._pasted_folder = pasted_folder
        self._preview_task: Task[QImage | None] | None = None
        self._large: tuple[Path, QPixmap] | None = None
        self.model = PicturesModel(self)
        self.lists = ListSaver(tasks, events, self)
        self.copies = CopySaver(inspector, tasks, events, self)
        self.fits = FitOpener(fit, self) if fit is not None else None
        self.proportions = ProportionFixer(lambda: inspector().worker, tasks, events, self)
        self.proportions.saved.connect(self._copy_saved)
        self.inspection = Inspection(inspector, thumbnails, tasks, own_names, self)
        self.inspection.found.connect(self._found)
        self.inspection.progressed.connect(self._progressed)
        self._close_ups = CloseUpLoader(lambda: inspector().worker, tasks)
        self._build()
        self.declared = DeclaredSources(
            tasks=tasks, events=events, clock=clock, storage=storage, page=self, undo_bar=self.undo_bar
        )
        self.declared.changed.connect(self._sources_changed)
        self._heir = SourceHeir(tasks, events, storage, self)
        self._show_current()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = PageHeader(self.tr("Görseller"), self.tr("Görselleri paylaşmadan önce burada inceleyin"))
        self.choose_button = button(self.tr("Görsel seç"), self.choose, icon="plus", shortcut="Ctrl+O")
        self.header.buttons.addWidget(self.choose_button)
        column.addWidget(self.header)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self.zone = DropZone(self.choose)
        self._stack.addWidget(self.zone)
        self._stack.addWidget(self._make_work())
        self.undo_bar = UndoBar(self)
        foot = QVBoxLayout()
        foot.setContentsMargins(SPACE_XL, 0, SPACE_XL, SPACE_M)
        foot.addWidget(self.undo_bar)
        column.addLayout(foot)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    def _make_work(self) -> QWidget:
        work = QWidget()
        row = QHBoxLayout(work)
        row.setContentsMargins(SPACE_XL, 0, SPACE_XL, SPACE_XL)
        row.setSpacing(SPACE_M)
        self.shelf = Shelf(self.model)
        self.shelf.view.selectionModel().currentChanged.connect(self._current_changed)
        self.shelf.cancelled.connect(self.cancel)
        self.shelf.removed.connect(self.remove_current)
        self.shelf.tools.list_wanted.connect(self._save_list)
        self.inspection.deepened.connect(self.shelf.show_deepened)
        self.viewer = Viewer()
        self.viewer.platform_chosen.connect(self._platform_chosen)
        self.viewer.fit_asked.connect(self.fit_current)
        self.viewer.fit_button.setVisible(self.fits is not None)
        self.detail = Detail()
        self.detail.findings.fits = self.fits is not None
        self.detail.fit_asked.connect(self._fit_platform)
        self.detail.findings.close_ups = self._close_ups
        self.detail.findings.place_shown.connect(self.viewer.preview.show_place)
        self.detail.described.connect(self._described)
        self.detail.wanted_in_post.connect(self.send_current)
        self.detail.copy_asked.connect(self.copy_current)
        self.detail.ratio_asked.connect(self.fix_current)
        self.detail.removed.connect(self.remove_current)
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

    def choose(self) -> None:
        """Open the system's file dialog."""
        choose_files(self, self.add_paths)

    def paste(self) -> None:
        """Take over copied files or a copied picture."""
        self._take(QGuiApplication.clipboard().mimeData())

    def _take(self, mime: QMimeData) -> None:
        paths = intake.paths_of(mime)
        pasted = None if paths else intake.picture_of(mime)
        if paths:
            self.add_paths(paths)
        elif pasted is not None:
            folder, stem = self._pasted_folder, self.tr("Panodan")
            self._tasks.run(
                LANE,
                lambda _cancelled: intake.keep_pasted(pasted, folder, stem),
                owner=self,
                done=lambda path: self._add_files([path]),
            )

    def add_paths(self, paths: list[Path]) -> None:
        """Add files, and the pictures of folders."""
        self._tasks.run(LANE, lambda cancelled: intake.expand(paths, cancelled), owner=self, done=self._add_files)

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
        self._take(event.mimeData())

    def _mark_drop(self, *, active: bool) -> None:
        restyle(self.zone.frame(), "active", active)
        self.shelf.show_drop(active=active)

    # --- the batch --------------------------------------------------------------------------------

    def cancel(self) -> None:
        """Stop the batch; pictures that were not reached leave the list."""
        self.inspection.cancel()
        self.model.remove({picture.path for picture in self.model.pictures if picture.report is None})
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
        self.lists.ask([picture.report for picture in self.model.pictures if picture.report is not None])

    def _current_changed(self, _current: QModelIndex, _previous: QModelIndex) -> None:
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
        large = self._large[1] if self._large is not None and self._large[0] == picture.path else None
        size = QSize(report.width, report.height)
        self.viewer.show_picture(large or picture.pixmap, size, picture.inspected.frames)
        if large is None:
            self._ask_large(picture.path)

    def _ask_large(self, path: Path) -> None:
        if self._preview_task is not None:
            self._preview_task.cancel()

        def back(image: QImage | None) -> None:
            current = self._current()
            if image is not None and current is not None and current.path == path:
                self._large = (path, QPixmap.fromImage(image))
                self._show_current()

        self._preview_task = self._thumbnails.request(path, LARGE, owner=self, done=back)

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
        """Take the chosen picture off the list. Its file stays."""
        picture = self._current()
        if picture is not None:
            self.model.remove({picture.path})
            self._show_current()

    def send_current(self) -> None:
        """Send the chosen picture to the open post, with its description and source."""
        picture = self._current()
        if picture is not None and picture.report is not None and picture.report.readable:
            chosen = ChosenPictures((picture.path,), picture.alt_text, picture.credit)
            self._events.pictures_chosen.emit(chosen)

    def copy_current(self) -> None:
        """Save a copy of the chosen picture for the platform that is looked at."""
        picture = self._current()
        if picture is not None and picture.report is not None and picture.report.readable:
            self.copies.ask([(picture.path, picture.path.name)], self.viewer.platform)

    def fit_current(self, platform: Platform | None = None) -> None:
        """Make the chosen picture ready for the frames of ``platform``, or of all."""
        picture = self._current()
        if self.fits is not None and picture is not None and picture.report is not None and picture.report.readable:
            original = Original(picture.path, picture.path.name, picture.alt_text, picture.credit)
            self.fits.open(original, () if platform is None else (platform,), self.fix_current)

    def _fit_platform(self, platform: str) -> None:
        self.fit_current(Platform(platform))

    def fix_current(self) -> None:
        """Propose the original shape of the chosen picture, where it was stretched."""
        picture = self._current()
        if picture is None or picture.report is None:
            return
        size = QSize(picture.report.width, picture.report.height)
        large = self._large[1] if self._large is not None and self._large[0] == picture.path else picture.pixmap
        for diagnostic in picture.report.diagnostics:
            if diagnostic.rule == "image.stretched":
                self.proportions.propose(picture.path, large, size, diagnostic)
                return

    def _copy_saved(self, path: Path, original: Path) -> None:
        """Show the corrected copy, with the words of the picture that it was made of, if that is there still."""
        self._heir.inherit(original, [path])
        row = self.model.row_of(original)
        picture = self.model.pictures[row] if row >= 0 else None
        self.model.add([path])
        words = ("", "") if picture is None else (picture.alt_text, picture.credit)
        self.model.describe(path, *words)
        self.inspection.start([Job(path, *words, (self.viewer.platform,))])
        self._select(path)
        self._show_current()

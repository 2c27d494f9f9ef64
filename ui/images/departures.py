"""How pictures leave the page: into the open post, as copies, into platforms' frames, in their original shape."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from models.enums import Platform
from services.images.inspector import ImageInspector
from ui.events import AppEvents, ChosenPictures, Notice
from ui.fitting.opener import FitOpener
from ui.fitting.ports import FitTools, Original
from ui.images.list_saving import ListSaver
from ui.images.pictures import Picture
from ui.images.proportions import ProportionFixer
from ui.picture_source.asking import SourcesStorage
from ui.picture_source.heir import SourceHeir
from ui.shared_copies import CopySaver
from ui.tasks import TaskRunner


class Departures(QObject):
    """Sends a picture on. Where it could not be read, nothing happens: there is nothing to send."""

    corrected = Signal(object, object)
    """The ``Path`` of a copy in its original shape, and that of the picture that it was made of."""

    def __init__(
        self,
        inspector: Callable[[], ImageInspector],
        tasks: TaskRunner,
        events: AppEvents,
        storage: SourcesStorage,
        page: QWidget,
        *,
        fit: FitTools | None = None,
    ) -> None:
        """``inspector`` is called on the lane "images"."""
        super().__init__(page)
        self._events = events
        self.lists = ListSaver(tasks, events, page)
        self.copies = CopySaver(inspector, tasks, self._tell, page, folder=fit.folder if fit is not None else None)
        self.fits = FitOpener(fit, page) if fit is not None else None
        self.proportions = ProportionFixer(lambda: inspector().worker, tasks, events, page)
        self.proportions.saved.connect(self._hand_source_on)
        self._heir = SourceHeir(tasks, events, storage, self)

    def _tell(self, notices: Sequence[Notice]) -> None:
        for one in notices:
            self._events.notice_raised.emit(one)

    def save_list(self, pictures: list[Picture]) -> None:
        """Save what was found in the pictures as a file."""
        self.lists.ask([picture.report for picture in pictures if picture.report is not None])

    def send(self, picture: Picture | None) -> None:
        """Send a picture to the open post, with its description and source."""
        if picture is not None and picture.is_readable:
            self._events.pictures_chosen.emit(ChosenPictures((picture.path,), picture.alt_text, picture.credit))

    def copy(self, picture: Picture | None, platform: Platform) -> None:
        """Save a copy of a picture for ``platform``."""
        if picture is not None and picture.is_readable:
            self.copies.ask([(picture.path, picture.path.name)], platform)

    def fit(self, picture: Picture | None, platform: Platform | None, fix: Callable[[], None]) -> None:
        """Make a picture ready for the frames of ``platform``, or of all; ``fix`` is called for its original shape."""
        if self.fits is not None and picture is not None and picture.is_readable:
            original = Original(picture.path, picture.path.name, picture.alt_text, picture.credit)
            self.fits.open(original, () if platform is None else (platform,), fix)

    def fix(self, picture: Picture | None, pixmap: QPixmap | None) -> None:
        """Propose the original shape of a picture, where it was stretched; ``pixmap`` is shown."""
        if picture is None or picture.report is None:
            return
        size = QSize(picture.report.width, picture.report.height)
        for diagnostic in picture.report.diagnostics:
            if diagnostic.rule == "image.stretched":
                self.proportions.propose(picture.path, pixmap, size, diagnostic)
                return

    def _hand_source_on(self, path: Path, original: Path) -> None:
        self._heir.inherit(original, [path])
        self.corrected.emit(path, original)

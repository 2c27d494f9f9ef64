"""How pictures come onto the page: chosen, pasted, dropped; as files, as folders, or as what was copied."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.images import intake
from ui.images.choosing import choose_files
from ui.tasks import TaskRunner
from ui.thumbnails import LANE


class Arrivals(QObject):
    """Turns whatever the user hands over into files; folders are read and bytes are kept on the lane "images"."""

    arrived = Signal(list)
    """Paths of files, in the order of the handing over."""

    def __init__(self, tasks: TaskRunner, pasted_folder: Path, page: QWidget) -> None:
        """``pasted_folder`` keeps what comes without a file."""
        super().__init__(page)
        self._tasks = tasks
        self._pasted_folder = pasted_folder
        self._page = page

    def choose(self) -> None:
        """Open the system's file dialog."""
        choose_files(self._page, self.add)

    def paste(self) -> None:
        """Take over copied files or a copied picture."""
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, mime: QMimeData) -> None:
        """Take over what was dropped or copied."""
        paths = intake.paths_of(mime)
        pasted = None if paths else intake.picture_of(mime)
        if paths:
            self.add(paths)
        elif pasted is not None:
            folder, stem = self._pasted_folder, QCoreApplication.translate("ImagesPage", "Panodan")
            self._tasks.run(
                LANE,
                lambda _cancelled: intake.keep_pasted(pasted, folder, stem),
                owner=self,
                done=lambda path: self.arrived.emit([path]),
            )

    def add(self, paths: list[Path]) -> None:
        """Add files, and the pictures of folders."""
        self._tasks.run(LANE, lambda cancelled: intake.expand(paths, cancelled), owner=self, done=self.arrived.emit)

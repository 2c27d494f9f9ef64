"""Saves what was found in the pictures of the page as a file: for the office, or for another program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.images.inspector import ImageReport
from services.images.listing import save_listing
from ui.events import AppEvents, Notice
from ui.messages import say
from ui.tasks import TaskRunner

_LANE = "io"


class ListSaver:
    """Asks for a file and writes the findings into it, off the UI thread."""

    def __init__(self, tasks: TaskRunner, events: AppEvents, page: QWidget) -> None:
        self._tasks = tasks
        self._events = events
        self._page = page

    def ask(self, reports: list[ImageReport]) -> None:
        """Ask where to, and go on with :meth:`save`."""
        dialog = QFileDialog(self._page, self._page.tr("Bulguları kaydet"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["Excel (*.csv)", "JSON (*.json)"])
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def kind_chosen(kind: str) -> None:
            dialog.setDefaultSuffix("json" if "json" in kind else "csv")

        def chosen(name: str) -> None:
            self.save(Path(name), reports)

        dialog.filterSelected.connect(kind_chosen)
        dialog.selectFile(self._page.tr("gorsel-bulgulari"))
        dialog.fileSelected.connect(chosen)
        dialog.open()

    def save(self, path: Path, reports: list[ImageReport]) -> None:
        """Write ``reports``; a banner tells of it, or of what went wrong."""
        said = Message(
            QT_TRANSLATE_NOOP("services", "{n} görselin bulguları “{file}” dosyasına yazıldı."),
            {"n": len(reports), "file": path.name},
        )
        self._tasks.run(
            _LANE,
            lambda _cancelled: save_listing(path, reports, say),
            owner=self._page,
            done=lambda _: self._events.notice_raised.emit(Notice(Severity.INFORMATION, said)),
        )

"""The registry's way in from files and out to them. Reading and writing happen on a lane of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from models.posts import OfficialAccount
from services.accounts.registry_csv import load_registry, save_registry
from services.accounts.registry_import import ImportPlan, plan_import
from ui.accounts.import_dialog import ImportDialog
from ui.tasks import TaskRunner

FILES_LANE = "io"
T = TypeVar("T")


class RegistryFiles(QObject):
    """Asks for files, shows what an import would change, and tells when the user agrees."""

    agreed = Signal(object)
    """An :class:`ImportPlan` to be stored."""
    written = Signal(str)
    """A sentence: what was written where."""
    failed = Signal(object)

    def __init__(self, tasks: TaskRunner, page: QWidget) -> None:
        super().__init__(page)
        self._tasks = tasks
        self._page = page
        self.preview: ImportDialog | None = None

    def choose_import(self, known: Sequence[OfficialAccount], today: date) -> None:
        """Ask for a file, and go on with :meth:`show_import`."""
        kinds = self.tr("Tablolar (*.csv *.tsv *.txt);;Tüm dosyalar (*)")
        title = self.tr("Resmî hesapların listesini seç")
        name, _ = QFileDialog.getOpenFileName(self._page, title, "", kinds)
        if name:
            self.show_import(Path(name), known, today)

    def show_import(self, path: Path, known: Sequence[OfficialAccount], today: date) -> None:
        """Show what the file in ``path`` would change of what is ``known``. Where it is no table, ``failed`` tells."""

        def work() -> ImportPlan:
            return plan_import(known, load_registry(path, today))

        self._run(work, lambda plan: self._preview(path.name, plan))

    def choose_export(self, accounts: Sequence[OfficialAccount]) -> None:
        """Ask for a file, and go on with :meth:`write`."""
        kinds = self.tr("CSV (*.csv);;Tüm dosyalar (*)")
        title = self.tr("Resmî hesapları kaydet")
        name, _ = QFileDialog.getSaveFileName(self._page, title, self.tr("hesap-listesi.csv"), kinds)
        if name:
            self.write(Path(name), accounts)

    def write(self, path: Path, accounts: Sequence[OfficialAccount]) -> None:
        """Write ``accounts`` to ``path``."""
        said = self.tr("{n} hesap “{file}” dosyasına yazıldı.").format(n=len(accounts), file=path.name)
        self._run(lambda: save_registry(path, accounts), lambda _: self.written.emit(said))

    def _preview(self, file_name: str, plan: ImportPlan) -> None:
        if self.preview is None:
            self.preview = ImportDialog(file_name, plan, self._page)
            self.preview.agreed.connect(self.agreed)
            self.preview.finished.connect(self._forget_preview)
            self.preview.open()

    def _forget_preview(self) -> None:
        self.preview = None

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._tasks.run(FILES_LANE, lambda _: work(), owner=self, done=done, failed=self.failed.emit)

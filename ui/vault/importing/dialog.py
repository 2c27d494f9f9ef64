"""The import from end to end: file, password, preview, outcome. Nothing is stored before the preview is accepted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.checking import IsCancelled
from models.errors import UserError
from models.posts import Account
from services.vault.importing.drafts import ExportFile, PasswordNeeded
from services.vault.importing.plan import ImportPlan
from services.vault.importing.reader import load_bytes, read_export
from services.vault.importing.shredding import SeenFile, seen, shred
from services.vault.importing.storing import Importer, ImportReceipt, UndoneImport
from services.vault.secret import Secret
from ui.kit import button, label
from ui.tasks import Task
from ui.theme.tokens import SPACE_L, SPACE_XL
from ui.vault.confirm import confirm
from ui.vault.importing.choosing import ChoosingStage, PasswordStage
from ui.vault.importing.outcome import OutcomeStage
from ui.vault.importing.preview import PreviewStage
from ui.vault.importing.scanning import ScanningStage
from ui.vault.parts import LANE, VaultTools

T = TypeVar("T")
_SIZE = (940, 640)
_READING = "io"


class ImportDialog(QDialog):
    """Leads from stage to stage. What it holds of the file is let go when it closes, also by the vault's locking."""

    def __init__(self, tools: VaultTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._importer = Importer(tools.vault.room)
        self._task: Task[Any] | None = None
        self._data = b""
        self._file: SeenFile | None = None
        self._found: ExportFile | None = None
        self._receipt: ImportReceipt | None = None
        self.preview: PreviewStage | None = None
        self.outcome: OutcomeStage | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("İçe aktar"))
        self.resize(*_SIZE)
        self.choosing = ChoosingStage()
        self.choosing.file_asked.connect(self._ask_file)
        self.choosing.left.connect(self.reject)
        self.choosing.codes_asked.connect(self._scan)
        self.scanning = ScanningStage(tools.tasks)
        self.scanning.agreed.connect(self._take_scanned)
        self.scanning.left.connect(self.reject)
        self.password = PasswordStage()
        self.password.submitted.connect(self._read_sealed)
        self.password.left.connect(self.reject)
        self.stack = QStackedWidget()
        self._waiting = self._make_waiting()
        for stage in (self.choosing, self.scanning, self.password, self._waiting):
            self.stack.addWidget(stage)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.addWidget(self.stack)
        self.choosing.choose.setFocus()

    def take_file(self, path: Path) -> None:
        """Read the file at ``path`` and go on with what it is."""

        def work(_: IsCancelled) -> tuple[bytes, SeenFile]:
            data = load_bytes(path)
            return data, seen(path, data)

        def done(loaded: tuple[bytes, SeenFile]) -> None:
            self._data, self._file = loaded
            self._read(None)

        self._run(_READING, work, done, self._refuse)

    def done(self, result: int) -> None:
        """Close, and let go of everything that was read."""
        if self._task is not None:
            self._task.cancel()
        self._data = b""
        self._found = self._receipt = None
        self.preview = None
        self.password.password.forget()
        self.scanning.forget()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt would press some button of some stage; here Enter belongs to what has the keyboard.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.stack.currentWidget() is self.choosing and _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.take_file(path)

    def _make_waiting(self) -> QWidget:
        waiting = QWidget()
        column = QVBoxLayout(waiting)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        self._doing = label("", "muted")
        self._doing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._doing)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Vazgeç"), self.reject))
        column.addLayout(row)
        return waiting

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Dışa aktarılmış dosyayı seçin"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = self.tr("Dışa aktarılmış hesaplar (*.json *.csv *.2fas *.txt)"), self.tr("Bütün dosyalar (*)")
        dialog.setNameFilters(kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def chosen(name: str) -> None:
            self.take_file(Path(name))

        dialog.fileSelected.connect(chosen)
        dialog.open()

    def _scan(self) -> None:
        self.choosing.show_problem(None)
        self.stack.setCurrentWidget(self.scanning)
        self.scanning.take_focus()

    def _take_scanned(self) -> None:
        """Go on with the addresses from QR codes: a list of them that lies in no file."""
        self._file = None
        self._data = self.scanning.taken().reveal().encode()
        self._read(None)

    def _read_sealed(self) -> None:
        self._read(self.password.taken())

    def _read(self, password: Secret | None) -> None:
        data = self._data

        def failed(error: Exception) -> None:
            if isinstance(error, PasswordNeeded):
                self.stack.setCurrentWidget(self.password)
                self.password.ask(error)
            else:
                self._refuse(error)

        self._run(_READING, lambda cancelled: read_export(data, password, cancelled), self._compare, failed)

    def _compare(self, found: ExportFile) -> None:
        """Ask for the unit's accounts, then hold the file against the vault."""
        self._data = b""
        self._found = found

        def plan(accounts: Sequence[Account]) -> None:
            self._run(LANE, lambda _: self._importer.plan(found, accounts), self._show_preview, self._refuse)

        def without(error: Exception) -> None:
            self._tools.tasks.task_failed.emit(error)
            plan(())

        self._run("storage", lambda _: self._tools.load_accounts(), plan, without)

    def _show_preview(self, plan: ImportPlan) -> None:
        assert self._found is not None
        stage = self.preview = PreviewStage(self._found, plan)
        self._found = None
        stage.agreed.connect(self._store)
        stage.left.connect(self.reject)
        self._show(stage)
        stage.take_focus()

    def _store(self) -> None:
        stage = self.preview
        if stage is None or not stage.model.ticked:
            return
        plan, numbers = stage.plan, frozenset(stage.model.ticked)

        def failed(error: Exception) -> None:
            self.stack.setCurrentWidget(stage)
            if isinstance(error, UserError):
                stage.show_problem(error)
            else:
                self._tools.tasks.task_failed.emit(error)

        def done(receipt: ImportReceipt) -> None:
            self._show_outcome(receipt, len(plan.rows) - len(numbers))

        self._run(LANE, lambda _: self._importer.store(plan, numbers), done, failed)

    def _show_outcome(self, receipt: ImportReceipt, left_out: int) -> None:
        self._receipt = receipt
        if self.preview is not None:
            self.stack.removeWidget(self.preview)
            self.preview.deleteLater()
            self.preview = None
        self._tools.news.credentials_changed.emit()
        self.scanning.stored()
        stage = self.outcome = OutcomeStage(receipt, self._file, left_out)
        stage.undo_asked.connect(self._undo)
        stage.shred_asked.connect(self._ask_shred)
        stage.left.connect(self.accept)
        self._show(stage)
        stage.take_focus()

    def _undo(self) -> None:
        receipt, stage = self._receipt, self.outcome
        if receipt is None or stage is None:
            return

        def done(undone: UndoneImport) -> None:
            self._receipt = None
            self._tools.news.credentials_changed.emit()
            self.stack.setCurrentWidget(stage)
            stage.show_undone(undone)

        self._run(LANE, lambda _: self._importer.undo(receipt), done, self._tell)

    def _ask_shred(self) -> None:
        if self._file is not None:
            confirm(
                self,
                title=self.tr("Dosyayı sil"),
                question=self.tr("“{file}” silinsin mi?").format(file=self._file.path.name),
                details=self.tr("Silinen dosya geri getirilemez; içe aktarma da artık geri alınamaz."),
                action=self.tr("Sil"),
                accepted=self._shred,
            )

    def _shred(self) -> None:
        file, stage = self._file, self.outcome
        if file is None or stage is None:
            return

        def done(_: None) -> None:
            self._receipt = None
            self.stack.setCurrentWidget(stage)
            stage.show_shredded()

        self._run(_READING, lambda _: shred(file), done, self._tell)

    def _refuse(self, error: Exception) -> None:
        """Go back to the choice of a file, and say why this one is none."""
        self._data = b""
        self._found = None
        self.stack.setCurrentWidget(self.choosing)
        if isinstance(error, UserError):
            self.choosing.show_problem(error)
        else:
            self._tools.tasks.task_failed.emit(error)

    def _tell(self, error: Exception) -> None:
        """Go back to the outcome, and say what could not be done."""
        if self.outcome is not None:
            self.stack.setCurrentWidget(self.outcome)
        if self.outcome is not None and isinstance(error, UserError):
            self.outcome.show_problem(error)
        else:
            self._tools.tasks.task_failed.emit(error)

    def _show(self, stage: QWidget) -> None:
        self.stack.addWidget(stage)
        self.stack.setCurrentWidget(stage)

    def _run(
        self,
        lane: str,
        work: Callable[[IsCancelled], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run on a lane while the dialog says that it is at work; its closing drops the answer."""
        self.choosing.show_problem(None)
        self._doing.setText(self.tr("Kasayla çalışılıyor…") if lane == LANE else self.tr("Dosyayla çalışılıyor…"))
        self.stack.setCurrentWidget(self._waiting)
        self._task = self._tools.tasks.run(lane, work, owner=self, done=done, failed=failed)


def _dropped(event: QDropEvent) -> Path | None:
    """Return the one file that is being dropped."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None

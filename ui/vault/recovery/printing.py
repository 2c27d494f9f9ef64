"""The ways in which a page with a code leaves the program: a printer, or a file that the user asks for by name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.text_files import write_whole
from ui.tasks import TaskRunner

_LANE = "io"


class PagePrinting(QObject):
    """Prints pages, or saves them as a PDF that only its owner can read and that can be deleted from here."""

    printed = Signal()
    no_printer = Signal()
    saved = Signal(object)
    """The path of the PDF."""
    deleted = Signal(str)
    """The name of the PDF that is gone."""
    failed = Signal(Exception)

    def __init__(
        self,
        tasks: TaskRunner,
        window: QWidget,
        *,
        paint: Callable[[QPagedPaintDevice], bool],
        pdf: Callable[[], Callable[[], bytes]],
        name: str,
    ) -> None:
        """``paint`` paints all pages on a printer; ``name`` is proposed for the file.

        ``pdf`` is asked on this thread what makes the PDF; making it takes longer than a frame and happens on a lane.
        """
        super().__init__(window)
        self._tasks = tasks
        self._window = window
        self._paint = paint
        self._pdf = pdf
        self._name = name

    def ask_printer(self) -> None:
        """Let the user choose a printer, and print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        if not QPrinterInfo.availablePrinterNames():
            self.no_printer.emit()
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("Birim Kalemi")
        dialog = QPrintDialog(printer, self._window)

        def finished(result: int) -> None:
            if result == QDialog.DialogCode.Accepted and self._paint(printer):
                self.printed.emit()
            dialog.deleteLater()

        dialog.finished.connect(finished)
        dialog.setModal(True)
        dialog.show()  # its own open() wants an old kind of slot

    def ask_file(self) -> None:
        """Let the user choose a file, and save the PDF there."""
        dialog = QFileDialog(self._window, self.tr("PDF olarak kaydet"), self._name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF dosyası (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self._save_as)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_as(self, chosen: str) -> None:
        self.save(Path(chosen))

    def save(self, path: Path) -> None:
        """Save the PDF as ``path``; on a full disk nothing is left behind."""
        make = self._pdf()
        self._tasks.run(
            _LANE,
            lambda _: write_whole(path, make(), private=True),
            owner=self,
            done=lambda _: self.saved.emit(path),
            failed=self.failed.emit,
        )

    def delete(self, path: Path) -> None:
        """Delete a PDF that was saved from here."""
        self._tasks.run(
            _LANE,
            lambda _: _unlink(path),
            owner=self,
            done=lambda _: self.deleted.emit(path.name),
            failed=self.failed.emit,
        )


def _unlink(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "“{file}” silinemedi."), {"file": path.name}),
            Message(QT_TRANSLATE_NOOP("services", "Dosyayı bulunduğu klasörden kendiniz silin.")),
        ) from error

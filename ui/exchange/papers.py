"""A month or a week on its way to paper: a PDF that is made on a lane, or a printer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from models.checking import IsCancelled
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from ui.events import AppEvents, Notice
from ui.exchange.following import FILES_LANE, STORAGE_LANE
from ui.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from services.clock import Clock
    from services.planning.special_days import KnownDays
    from services.storage import Storage
    from ui.exchange.paper import Sheet

T = TypeVar("T")


class Papers(QObject):
    """``known_days`` is called on the "storage" lane.

    ``month`` tells the first day of the month that is shown, ``day`` the chosen one.
    """

    written = Signal(object, int)
    """A path, and how many posts are on the paper."""
    failed = Signal(object)

    def __init__(
        self,
        storage: Callable[[], Storage],
        clock: Clock,
        events: AppEvents,
        tasks: TaskRunner,
        *,
        known_days: Callable[[], KnownDays],
        month: Callable[[], date],
        day: Callable[[], date],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._storage, self._clock, self._events, self._tasks = storage, clock, events, tasks
        self._known_days, self._month, self._day, self._page = known_days, month, day, page

    def choose(self, *, week: bool) -> None:
        """Ask for a PDF file, and go on with :meth:`write`."""
        name = self.tr("takvim") + f"-{self._day() if week else format(self._month(), '%Y-%m')}.pdf"
        title, kinds = self.tr("PDF olarak kaydet"), self.tr("PDF dosyası (*.pdf)")
        chosen, _ = QFileDialog.getSaveFileName(self._page, title, name, kinds)
        if chosen:
            path = Path(chosen)
            self.write(path if path.suffix else path.with_suffix(".pdf"), week=week)

    def write(self, path: Path, *, week: bool) -> None:
        """Write the shown month, or the week of the chosen day, to ``path`` as it would be printed."""

        def save(filled: Sheet) -> None:
            from services.text_files import write_whole
            from ui.exchange.paper import as_pdf, state_name

            locale, count = QLocale(), len(filled.posts)
            state_word = partial(state_name, now=self._clock.now())
            self._run(
                FILES_LANE,
                lambda _: write_whole(path, as_pdf(filled, state_word, locale)),
                lambda _: self.written.emit(path, count),
            )

        self._with_sheet(save, week=week)

    def print(self, *, week: bool) -> None:
        """Let the user choose a printer, and print the shown month or the week of the chosen day."""
        self._with_sheet(self._ask_printer, week=week)

    def _ask_printer(self, sheet: Sheet) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        from ui.exchange.paper import print_sheet, state_name

        if not QPrinterInfo.availablePrinterNames():
            said = Message(QT_TRANSLATE_NOOP("services", "Bu bilgisayarda yazıcı yok; PDF olarak kaydedebilirsiniz."))
            self._events.notice_raised.emit(Notice(Severity.INFORMATION, said))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(sheet.title)
        dialog = QPrintDialog(printer, self._page)

        def finished(result: int) -> None:
            if result == QDialog.DialogCode.Accepted:
                print_sheet(printer, sheet, partial(state_name, now=self._clock.now()), QLocale())
            dialog.deleteLater()

        dialog.finished.connect(finished)
        dialog.setModal(True)
        dialog.show()  # its own open() wants an old kind of slot

    def _with_sheet(self, done: Callable[[Sheet], None], *, week: bool) -> None:
        from ui.exchange.paper import month_sheet, week_sheet

        sheet = week_sheet(self._day()) if week else month_sheet(self._month())

        def read(_is_cancelled: IsCancelled) -> Sheet:
            storage, known = self._storage(), self._known_days()
            for year in {one.year for one in sheet.days}:
                known.public.get_ready(year)
            own = storage.days.all()
            return replace(
                sheet,
                posts=storage.posts.between(*sheet.span),
                whose=storage.unit.get().name,
                marks={one: known.marks(one, own) for one in sheet.days},
            )

        self._run(STORAGE_LANE, read, done)

    def _run(self, lane: str, work: Callable[[IsCancelled], T], done: Callable[[T], None]) -> Task[T]:
        return self._tasks.run(lane, work, owner=self, done=done, failed=self.failed.emit)

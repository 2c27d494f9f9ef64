"""When something goes wrong: crash reports, and stored data that cannot be opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from models.enums import Severity
from models.errors import Cancelled, UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from ui.kit import button
from ui.messages import say

if TYPE_CHECKING:
    from services.bootstrap import Services
    from services.crash import CrashReports
    from services.storage import Backup
    from ui.shell.crash_dialog import CrashDialog
    from ui.shell.notices import NoticeArea
    from ui.shell.recovery import RecoveryPage
    from ui.tasks import TaskRunner

_LANE = "storage"


def busy_box() -> QMessageBox:
    """Return the box for a start that finds a first window which does not answer."""

    box = QMessageBox(
        QMessageBox.Icon.Warning,
        "Birim Kalemi",
        QCoreApplication.translate("BusyBox", "Birim Kalemi açık görünüyor ama yanıt vermiyor."),
    )
    box.setInformativeText(
        QCoreApplication.translate("BusyBox", "Biraz bekleyip yeniden deneyin; sürerse bilgisayarı yeniden başlatın.")
    )
    box.addButton(QCoreApplication.translate("BusyBox", "Kapat"), QMessageBox.ButtonRole.AcceptRole)
    return box


class CrashDesk(QObject):
    """Writes reports, shows them, and offers those of an earlier run."""

    _reported = Signal(str, object)

    def __init__(self, crashes: CrashReports, tasks: TaskRunner, parent_widget: Callable[[], QWidget]) -> None:
        super().__init__()
        self._crashes = crashes
        self._tasks = tasks
        self._parent_widget = parent_widget
        self._open: CrashDialog | None = None
        self._reported.connect(self._show_now)

    def report(self, error: BaseException) -> None:
        """Keep a report of ``error`` and show it; may be called from any thread."""
        if isinstance(error, Cancelled):
            return
        text, path = self._crashes.write(error)
        self._reported.emit(text, path)

    def offer_earlier(self, notices: NoticeArea) -> None:
        """Offer the newest report of an earlier run in ``notices``, once."""
        self._tasks.run(
            "io", lambda _: self._take_earlier(), owner=notices, done=lambda found: self._offer(notices, found)
        )

    def _take_earlier(self) -> tuple[str, Path] | None:
        reports = [self._crashes.seen(path) for path in self._crashes.pending()]
        return (reports[0].read_text(encoding="utf-8", errors="replace"), reports[0]) if reports else None

    def _offer(self, notices: NoticeArea, found: tuple[str, Path] | None) -> None:
        if found is None:
            return
        action = button(self.tr("Raporu göster"), lambda: self._show(*found, earlier=True), role="ghost")
        notices.add(
            Severity.WARNING,
            self.tr("Program geçen sefer beklenmedik biçimde durdu."),
            self.tr("Kaydettikleriniz yerinde. İsterseniz hata raporuna bakın."),
            action,
        )

    def _show_now(self, text: str, path: Path | None) -> None:
        self._show(text, path, earlier=False)

    def _show(self, text: str, path: Path | None, *, earlier: bool) -> None:
        from ui.shell.crash_dialog import CrashDialog

        if self._open is not None:
            return  # one at a time: a fault in a timer would otherwise bury the screen
        dialog = CrashDialog(text, earlier=earlier, parent=self._parent_widget())
        dialog.save_asked.connect(partial(self._save, text))
        if path is not None:
            if not earlier:
                self._tasks.run("io", lambda _: self._crashes.seen(path), owner=self)
            dialog.delete_asked.connect(lambda: self._delete(path))
        dialog.finished.connect(self._closed)
        self._open = dialog
        dialog.open()

    def _closed(self) -> None:
        self._open = None

    def _save(self, text: str, chosen: str) -> None:
        def write() -> None:
            try:
                Path(chosen).write_text(text, encoding="utf-8")
            except OSError as error:
                raise UserError(
                    Message(QT_TRANSLATE_NOOP("services", "Rapor oraya kaydedilemedi.")),
                    Message(QT_TRANSLATE_NOOP("services", "Yazma izniniz olan başka bir klasör seçin.")),
                ) from error

        self._tasks.run("io", lambda _: write(), owner=self)

    def _delete(self, path: Path) -> None:
        def remove() -> None:
            for name in (path.name, path.name.replace("crash-", "seen-", 1)):
                path.with_name(name).unlink(missing_ok=True)

        self._tasks.run("io", lambda _: remove(), owner=self)


class RecoveryDesk(QObject):
    """Shows the recovery page for a storage that could not be opened, and does what the user chooses there.

    ``reopened`` follows a choice that worked: the storage can be tried again.
    """

    reopened = Signal()
    quit_asked = Signal()

    def __init__(self, services: Services, tasks: TaskRunner) -> None:
        super().__init__()
        self._services = services
        self._tasks = tasks

    def page_for(self, error: Exception) -> RecoveryPage | None:
        """Return the page that tells of ``error``, or ``None`` where it is none of the storage's."""
        from services.storage import StorageError
        from ui.shell.recovery import RecoveryPage

        if not isinstance(error, StorageError):
            return None
        page = RecoveryPage(error)
        page.retry_chosen.connect(self._reopen)
        page.quit_chosen.connect(self.quit_asked)
        page.fresh_chosen.connect(lambda: self._do(page, self._start_fresh))
        page.restore_chosen.connect(partial(self._restore, page))
        return page

    def _start_fresh(self) -> None:
        from services.storage import set_aside_and_start_fresh

        set_aside_and_start_fresh(self._services.paths, self._services.clock)

    def _restore(self, page: RecoveryPage, backup: Backup) -> None:
        from services.storage import restore_backup

        self._do(page, lambda: restore_backup(self._services.paths, backup, self._services.clock))

    def _do(self, page: RecoveryPage, work: Callable[[], object]) -> None:
        def failed(error: Exception) -> None:
            page.setEnabled(True)
            if isinstance(error, UserError):
                page.show_failure(say(error.message), say(error.hint))
            else:
                self._tasks.task_failed.emit(error)

        page.setEnabled(False)
        self._tasks.run(_LANE, lambda _: work(), owner=page, done=lambda _: self._reopen(), failed=failed)

    def _reopen(self) -> None:
        self._services.storage.retry()
        self.reopened.emit()

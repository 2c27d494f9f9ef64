"""The running application: the first paint and what follows it, the language, trouble, and the end."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    Signal,
    SignalInstance,
    qInstallMessageHandler,
)
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from models.enums import Severity
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from ui.events import AppEvents
from ui.garbage import Collector
from ui.history import AppHistory
from ui.messages import say
from ui.pages import PageTools, first_run_page, page_table, publishing_desk, rail_actions
from ui.shell.housekeeping import Housekeeper
from ui.shell.language import Voice
from ui.shell.program import Program
from ui.shell.step_progress import StepProgress
from ui.shell.trouble import CrashDesk, RecoveryDesk
from ui.tasks import TaskRunner
from ui.theme import Theme
from ui.window import MainWindow

if TYPE_CHECKING:
    from models.posts import Unit
    from services.bootstrap import Services
    from services.crash import CrashReports
    from services.storage import Backup
    from ui.publishing.tray import Tray

_LOG = logging.getLogger(__name__)
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def make_qt_application(scheme: str, resources: Path) -> QApplication:
    """Make the application object with its names and its theme."""
    QCoreApplication.setApplicationName("birim-kalemi")
    # As an argument, the style costs nothing; QApplication.setStyle() would load QStyle and its enums: 8 ms.
    qt = Program(["birim-kalemi", "-style", "Fusion"])
    qt.setApplicationDisplayName("Birim Kalemi")
    qt.setDesktopFileName("birim-kalemi")
    qt.setQuitOnLastWindowClosed(False)  # a change of language replaces the window
    qInstallMessageHandler(_log_qt)
    Theme(qt, scheme, resources / "icons", styled=True)
    return qt


def _log_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    del context
    logging.getLogger("qt").log(_QT_LEVELS[kind], "%s", text)


class App(QObject):
    """Keeps the window, the lanes and the services together: one for each process."""

    stood = Signal()
    """The storage answered for this window: it is open, or the recovery page tells why not."""

    def __init__(self, qt: QApplication, services: Services, crashes: CrashReports) -> None:
        super().__init__(qt)
        self._qt = qt
        self._voice = Voice(qt, services.paths.resources)
        self._voice.speak(services.settings.get("appearance.language"))
        self._services = services
        self._after_paint: list[Callable[[], None]] = []
        self._mark = QIcon(str(services.paths.resources / "icons" / "app.svg"))
        self._closing = False
        self._tray = self._make_tray()
        self._collector = Collector(self)
        self.tasks = TaskRunner(self)
        self.events = AppEvents(self)
        self.history = self._make_history()
        self.crash_desk = CrashDesk(crashes, self.tasks, lambda: self.window)
        self._recovery = RecoveryDesk(services, self.tasks)
        self._recovery.reopened.connect(self.rebuild)
        self._recovery.quit_asked.connect(self.quit)
        self.tasks.task_failed.connect(self._show_failure)
        self.window = self._make_window()

    def start(self, *after_paint: Callable[[], None], unseen: bool = False) -> None:
        """Show the window; call ``after_paint`` once it stands.

        ``unseen``: the system started the program, and nobody waits for it. It stays in the tray, where there is one.
        """
        self._after_paint = list(after_paint)
        if not unseen:
            self.window.show()
            return
        if not self._tray.appear():
            self.window.showMinimized()
        self.window.begin_unseen()

    def come_forward(self) -> None:
        """Bring the window, whichever it is by now, before the user's eyes."""
        self.window.come_forward()

    def _make_tray(self) -> Tray:
        from ui.publishing.tray import Tray

        tray = Tray(self._mark, self)
        tray.window_asked.connect(self.come_forward)
        tray.waiting_asked.connect(self._show_waiting)
        tray.quit_asked.connect(self.quit)
        return tray

    def _show_waiting(self) -> None:
        self.come_forward()
        self.events.waiting_asked.emit()

    def rebuild(self) -> None:
        """Make the window anew, on the same page: after a change of language, or after data were restored."""
        self._once_saved(self._replace_window, self._tell_not_saved)

    def restore(self, backup: Backup) -> None:
        """Go back to ``backup`` and show everything anew. What is being typed is stored before, or nothing is done."""
        storage = self._services.storage

        def put_back() -> None:
            self.tasks.run(
                "storage",
                lambda _: storage.backups.restore(backup.path),
                owner=self,
                done=self._show_restored,
                failed=refused,
            )

        def refused(error: Exception | None = None) -> None:
            self.window.setEnabled(True)
            if error is None:
                self._tell_not_saved()
            else:
                self._show_failure(error)

        self.window.setEnabled(False)
        self._once_saved(put_back, refused)

    def _show_restored(self, kept: Path) -> None:
        self._replace_window()
        hint = Message(QT_TRANSLATE_NOOP("services", "Önceki veriler “{file}” adıyla saklandı."), {"file": kept.name})
        self.window.notices.add(
            Severity.INFORMATION, say(Message(QT_TRANSLATE_NOOP("services", "Yedek geri yüklendi."))), say(hint)
        )

    def _once_saved(self, go_on: Callable[[], None], stay: Callable[[], None]) -> None:
        """Have the pages hand over their words; ``go_on`` when they are stored, ``stay`` where they could not be."""
        self.window.flush()
        # Second in the queue, after every save: when its answer is here, the outcome of all before it is known.
        self.tasks.run(
            "storage",
            lambda _: None,
            owner=self,
            done=lambda _: stay() if self.window.unsaved_texts() else go_on(),
        )

    def _tell_not_saved(self) -> None:
        self.window.notices.add(
            Severity.WARNING,
            self.tr("Yazdıklarınız kaydedilemediği için bu işlem yapılmadı."),
            self.tr("Metniniz Yazı sayfasında duruyor. Kaydedildiğinde yeniden deneyin."),
        )

    def _replace_window(self) -> None:
        old, events = self.window, self.events
        memories = old.memories()
        old.end_pages()
        old.closing.disconnect(self.quit)
        self.events = AppEvents(self)
        self.history = self._make_history()
        self._voice.speak(self._services.settings.get("appearance.language"))
        self.window = self._make_window(old.current)
        self.window.take_memories(memories)
        self.window.take_geometry(old.saved_geometry())
        self.window.show()
        old.leave()
        old.deleteLater()
        events.deleteLater()

    def quit(self) -> None:
        """Let the pages hand over their words, then end. Where saving fails, the user decides."""
        if self._closing:
            self.finish()
            return
        self._closing = True
        geometry, page = self.window.saved_geometry(), self.window.current
        self.tasks.run("storage", lambda _: self._keep_window(geometry, page), owner=self)
        self._once_saved(self.finish, self._ask_about_unsaved)

    def _keep_window(self, geometry: str, page: str) -> None:
        try:
            self._services.settings.set_all({"window.geometry": geometry, "window.page": page})
        except UserError as error:  # nobody's work: it must not keep the window open
            _LOG.warning("the window's place was not kept: %s", error)

    def _ask_about_unsaved(self) -> None:
        from ui.shell.unsaved import UnsavedBox

        self._closing = False
        self.window.come_forward()
        if self.window.findChild(UnsavedBox) is None:
            box = UnsavedBox(self.window.unsaved_texts(), self.window)
            box.leave_chosen.connect(self.finish)
            box.open()

    def finish(self) -> None:
        """End the lanes, after what is queued for the storage; close what is open."""
        services = self._services
        services.storage.let_in()
        self.tasks.run("storage", lambda _: services.storage.close(), owner=self)
        self.window.hide()
        self._tray.leave()
        if services.vault.made:
            # Behind a save that is under way: locking also leaves the mark by which an older file is known.
            self.tasks.run("vault", lambda _: services.vault().lock(), owner=self)
        if services.opinion.made:
            services.opinion().close()  # first: its lane may be waiting for the other program
        self.tasks.shutdown()
        self._collector.stop()
        if services.images.made:
            services.images().close()
        self._qt.quit()

    def _make_history(self) -> AppHistory:
        services = self._services
        return AppHistory(services.storage, services.clock, self.events, self.tasks, self.events)

    @property
    def _tools(self) -> PageTools:
        """What the pages of the present window are built from."""
        return PageTools(self._services, self.tasks, self.events, self.history)

    def _make_window(self, key: str = "") -> MainWindow:
        events, settings = self.events, self._services.settings
        window = MainWindow(page_table(self._tools), self._mark, rail_actions())
        events.page_chosen.connect(window.show_page)
        events.notice_raised.connect(window.notices.show_notice)
        events.setting_changed.connect(self._obey)
        events.backup_chosen.connect(self.restore)
        _lead_to_editor(window, events.post_chosen)
        _lead_to_editor(window, events.new_post_asked)
        _lead_to_editor(window, events.pictures_chosen)
        events.bin_asked.connect(self._show_bin)
        events.arrangement_asked.connect(self._show_arrangement)
        window.help_asked.connect(self._show_cheat_sheet)
        window.undo_asked.connect(self.history.undo)
        window.redo_asked.connect(self.history.redo)
        StepProgress(self.history, window)
        window.closing.connect(self.quit)
        window.first_painted.connect(self._go_on)
        QShortcut(QKeySequence("Ctrl+Q"), window, window.leave)
        QShortcut(QKeySequence("Ctrl+Shift+H"), window, self._show_bin)
        window.take_geometry(settings.get("window.geometry"))
        wanted = key or settings.get("window.page")
        window.announce_page(wanted if window.knows(wanted) else "calendar")
        return window

    def _go_on(self) -> None:
        self._voice.complete()
        if self.window.current == "":
            self.window.show_page(self.window.announced)
        storage = self._services.storage
        storage.let_in()
        self.tasks.run(
            "storage", lambda _: storage.open().unit.get(), owner=self.window, done=self._stand, failed=self._recover
        )
        for message in self._services.settings.problems:
            self.window.notices.add(Severity.WARNING, say(message))
        for step in self._after_paint:
            step()
        self._after_paint.clear()

    def _stand(self, unit: Unit) -> None:
        if not unit.name and not self._services.settings.get("first_run.done"):
            self.window.show_overlay(first_run_page(self._tools, self.window.hide_overlay))
        Housekeeper(self._services, self.tasks, self.window)
        self._watch_accounts()
        self._watch_series()
        publishing_desk(self._tools, self.window, self._tray)
        self.history.start()
        self.crash_desk.offer_earlier(self.window.notices)
        _LOG.info("the window stands")
        self.stood.emit()

    def _watch_accounts(self) -> None:
        from ui.shell.account_watch import AccountWatch

        window = self.window

        def mark(due: int) -> None:
            words = self.tr("Güvenliği gözden geçirilecek hesap: {n}").format(n=due)
            window.rail.mark("accounts", words if due else "")

        watch = AccountWatch(self._services, self.tasks, self.events, window)
        watch.counted.connect(mark)
        watch.look()

    def _watch_series(self) -> None:
        from ui.shell.series_watch import SeriesWatch

        SeriesWatch(self._services, self.tasks, self.events, self.window).look()

    def _recover(self, error: Exception) -> None:
        page = self._recovery.page_for(error)
        if page is None:
            self._show_failure(error)
        else:
            self.window.show_overlay(page)
        self.stood.emit()

    def _obey(self, key: str) -> None:
        if key == "appearance.language":
            QTimer.singleShot(0, self, self.rebuild)  # not inside the page that is about to go
        elif key == "appearance.theme":
            theme = self._qt.findChild(Theme)
            assert theme is not None
            theme.choose(self._services.settings.get("appearance.theme"))

    def _show_cheat_sheet(self) -> None:
        from ui.shell.cheat_sheet import CheatSheet

        CheatSheet(self.window).open()

    def _show_bin(self) -> None:
        from ui.bin.dialog import BinDialog

        if self.window.overlay is None and self.window.findChild(BinDialog) is None:
            services = self._services
            self.window.flush()  # what is being typed is stored before anything comes back beside it
            BinDialog(services.storage, self.tasks, services.clock, self.events, self.window).open()

    def _show_arrangement(self, part: str, whose: str) -> None:
        from ui.arrangement.dialog import ArrangementDialog

        if self.window.overlay is not None:
            return
        dialog = self.window.findChild(ArrangementDialog)
        if dialog is None:
            services = self._services
            dialog = ArrangementDialog(
                services.storage,
                services.settings,
                services.clock,
                self.events,
                self.tasks,
                known_days=services.known_days,
                parent=self.window,
            )
            dialog.open()
        dialog.show_part(part, whose)

    def _show_failure(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.window.notices.show_error(error)
        else:
            self.crash_desk.report(error)


def _lead_to_editor(window: MainWindow, signal: SignalInstance) -> None:
    """Show the editor when ``signal`` is emitted; where it had to be made first, it gets the signal then."""

    def lead(value: object) -> None:
        is_new = window.page("editor") is None
        window.show_page("editor")
        if is_new:
            signal.emit(value)

    signal.connect(lead)

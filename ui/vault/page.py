"""Kasa: opens, locks and guards the vault; :class:`OpenView` shows what is in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import Clock
from services.settings import Settings
from services.vault.copies import VaultCopies
from services.vault.errors import Problem, VaultError
from services.vault.secret import Secret
from services.vault.service import VaultService, VaultState, VaultStatus
from ui.events import AppEvents, Notice
from ui.tasks import TaskRunner
from ui.vault.access.restoring import Restoring
from ui.vault.access.warning import FileWarning
from ui.vault.clipboard import GuardedClipboard
from ui.vault.confirm import confirm
from ui.vault.gate import Gate
from ui.vault.idle import IdleWatch
from ui.vault.open_view import OpenView
from ui.vault.parts import LANE, LoadAccounts, VaultHooks, VaultNews, VaultTools
from ui.vault.recovery.recovering import Recovering
from ui.vault.system.capture import CaptureGuard, Hide
from ui.vault.system.listening import listen
from ui.vault.system.session import SessionWatch


class VaultPage(QWidget):
    """Asks the vault how it stands when shown, opens it where it can, and locks it when nobody is there.

    ``load_accounts`` returns the unit's accounts and ``load_names`` what the unit is called, both on the storage lane.
    ``hooks`` hangs in what other capabilities show here; ``hide`` stands in for the system's call that keeps a window
    out of pictures.
    """

    def __init__(
        self,
        vault: VaultService,
        tasks: TaskRunner,
        events: AppEvents,
        settings: Settings,
        clock: Clock,
        *,
        load_accounts: LoadAccounts = tuple,
        load_names: Callable[[], Sequence[str]] = tuple,
        hooks: VaultHooks | None = None,
        copies: VaultCopies | None = None,
        hide: Hide | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._vault = vault
        self._tasks = tasks
        self._events = events
        self._settings = settings
        self._unlocked = False
        self._asking = False
        self._wanted_account = ""
        self.clipboard = GuardedClipboard(lambda: settings.get("vault.clear_clipboard_seconds"), self)
        self.idle = IdleWatch(clock, self)
        self.idle.idled.connect(self.lock)
        self.capture = CaptureGuard(self, hide)
        self.session: SessionWatch | None = None
        self.gate = Gate()
        self.news = VaultNews(self)
        parts = VaultTools(vault, tasks, events, settings, clock, self.clipboard, self.news, load_accounts, load_names)
        self.gate.judge_with(parts.meter, tasks)
        self.open_view = OpenView(parts, hooks or VaultHooks())
        self._warning = FileWarning()
        self._warning.older_accepted.connect(self._accept_older)
        self._lay_out()
        self.recovering = Recovering(self, vault, tasks, events, self.refresh)
        if copies is not None:
            self._offer_copies(Restoring(copies, vault.lock, tasks, self))
        self._connect()

    def _connect(self) -> None:
        self.gate.create_asked.connect(self._create)
        self.gate.unlock_asked.connect(self.unlock)
        self.gate.passphrase_given.connect(self._unlock_with)
        self.gate.retry_asked.connect(self.refresh)
        self.gate.set_aside_asked.connect(self._ask_set_aside)
        self.gate.recover_asked.connect(self.recovering.ask_code)
        self.gate.bring_asked.connect(self.recovering.ask_file)
        self.recovering.opened.connect(self.news.keys_changed)
        self.open_view.lock_asked.connect(self.lock)
        self._events.setting_changed.connect(self._follow_setting)
        self._events.account_secrets_chosen.connect(self.show_account)
        self._tasks.task_failed.connect(self._look_again)

    def _offer_copies(self, restoring: Restoring) -> None:
        self.restoring = restoring
        restoring.restored.connect(self._follow_restored)
        self.gate.copies_asked.connect(restoring.ask)
        self.news.copies_asked.connect(restoring.ask)
        self.news.keys_changed.connect(restoring.keep)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.gate)
        self._stack.addWidget(self.open_view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._warning)
        column.addWidget(self._stack, 1)

    def refresh(self) -> None:
        """Ask the vault how it stands, and open it if it only needs opening."""
        if self._unlocked or self._asking:
            return
        self._asking = True
        self.gate.show_waiting()
        self._tasks.run(LANE, lambda _: self._vault.status(), owner=self, done=self._follow, failed=self._fail)

    def unlock(self) -> None:
        """Open the vault; the keyring may ask the user for its password."""
        self._do(self._vault.unlock)

    def _unlock_with(self, passphrase: Secret) -> None:
        self._do(lambda: self._vault.unlock(passphrase))

    def lock(self) -> None:
        """Forget everything on the screen at once, and the key as soon as its lane is free."""
        if not self._unlocked:
            return
        self._unlocked = False
        self.idle.stop()
        self.open_view.stop()
        self.capture.end()
        self._warning.show_status(None)
        self._stack.setCurrentWidget(self.gate)
        self.gate.show_locked()

        def lock_and_look() -> VaultStatus:
            self._vault.lock()
            return self._vault.status()

        self._tasks.run(LANE, lambda _: lock_and_look(), owner=self, done=self._show_locked)

    def _show_locked(self, status: VaultStatus) -> None:
        if status.state is VaultState.LOCKED and status.passphrase and not (self._unlocked or self._asking):
            self.gate.show_passphrase()

    def ending(self) -> None:
        """Leave nothing open behind: the next page has its own idle watch and knows nothing of this one's copies."""
        self.clipboard.clear()
        self.lock()
        # Also where this page knows of no open vault: its opening may be under way on the lane.
        self._tasks.run(LANE, lambda _: self._vault.lock(), owner=self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._guard()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.open_view.conceal()
        if not event.spontaneous():
            self.capture.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the window was minimised."""
        if event.type() is QEvent.Type.WindowStateChange and watched is self.window():
            wanted = self._settings.get("vault.lock_when_minimised")
            if wanted and self.window().isMinimized():
                self.lock()
        return super().eventFilter(watched, event)

    def _create(self) -> None:
        passphrase, shared = self.gate.chosen_access()
        self._do(lambda: self._vault.create(passphrase, shared=shared), self.recovering.advise_kit)

    def _do(self, work: Callable[[], object], then: Callable[[], None] | None = None) -> None:
        """Run ``work``, show how the vault stands, and do what comes ``then``."""
        if self._asking:
            return
        self._asking = True
        self.gate.show_waiting()

        def work_and_look() -> VaultStatus:
            work()
            return self._vault.status()

        def done(status: VaultStatus) -> None:
            self._follow(status)
            if then is not None:
                then()

        self._tasks.run(LANE, lambda _: work_and_look(), owner=self, done=done, failed=self._fail)

    def _follow(self, status: VaultStatus) -> None:
        self._asking = False
        if status.state is VaultState.UNLOCKED:
            self._show_open(status)
        elif status.state is VaultState.LOCKED and status.passphrase:
            self.gate.show_passphrase()
        elif status.state is VaultState.LOCKED:
            self.unlock()
        elif status.reason is not None:
            self.gate.show_problem(status.reason)
        else:
            self.gate.show_welcome()

    def _show_open(self, status: VaultStatus) -> None:
        self._unlocked = True
        self._warning.show_status(status)
        self.idle.start(self._settings.get("vault.lock_after_minutes"))
        self._watch_system()
        self._guard()
        self._stack.setCurrentWidget(self.open_view)
        self.open_view.start()
        if self._wanted_account:
            self.show_account(self._wanted_account)

    def show_account(self, account_id: str) -> None:
        """Show the credential of an account, now or as soon as the vault is open."""
        self._wanted_account = "" if self._unlocked else account_id
        if self._unlocked:
            self.open_view.show_account(account_id)

    def _watch_system(self) -> None:
        """Begin to notice what locks the vault beside idleness; once, at the first opening."""
        self.window().installEventFilter(self)  # a filter that is there already is only moved
        if self.session is None:
            self.session = listen(self)
            self.session.screen_locked.connect(self._follow_screen)
            self.session.going_to_sleep.connect(self._leave)

    def _follow_screen(self) -> None:
        if self._settings.get("vault.lock_with_screen"):
            self._leave()

    def _leave(self) -> None:
        """Nobody sits here any more."""
        self.clipboard.clear()
        self.lock()

    def _guard(self) -> None:
        """Keep the open vault out of pictures, where the system can and the user wants it."""
        if self._unlocked and self.isVisible() and self._settings.get("vault.hide_from_pictures"):
            self.capture.begin()
        else:
            self.capture.end()

    def _fail(self, error: Exception) -> None:
        self._asking = False
        if isinstance(error, VaultError) and error.problem in (Problem.PASSPHRASE, Problem.WRONG_PASSPHRASE):
            self.gate.show_passphrase(error if error.problem is Problem.WRONG_PASSPHRASE else None)
        elif isinstance(error, VaultError):
            self.gate.show_problem(error)
        else:
            self.gate.show_locked()
            self._tasks.task_failed.emit(error)

    def _look_again(self) -> None:
        """Something failed: the vault may have let go of its key, because another window changed its file."""

        def follow(status: VaultStatus) -> None:
            if status.state is not VaultState.UNLOCKED:
                self.lock()

        if self._unlocked:
            self._tasks.run(LANE, lambda _: self._vault.status(), owner=self, done=follow)

    def _follow_restored(self) -> None:
        self.lock()
        self.refresh()

    def _accept_older(self) -> None:
        def done(_: object) -> None:
            self._warning.show_status(None)

        self._tasks.run(LANE, lambda _: self._vault.room.accept_older(), owner=self, done=done)

    def _ask_set_aside(self) -> None:
        confirm(
            self,
            title=self.tr("Yeni kasa kur"),
            question=self.tr("Açılamayan kasa dosyası kenara alınsın mı?"),
            details=self.tr("Dosya silinmez, adı değiştirilip saklanır; ardından boş bir kasa kurabilirsiniz."),
            action=self.tr("Kenara al"),
            accepted=self._set_aside,
        )

    def _set_aside(self) -> None:
        def tell(aside: Path) -> None:
            message = Message(
                QT_TRANSLATE_NOOP("services", "Eski kasa “{name}” adıyla saklandı."), {"name": aside.name}
            )
            self._events.notice_raised.emit(Notice(Severity.INFORMATION, message))
            self.refresh()

        self._tasks.run(LANE, lambda _: self._vault.set_aside(), owner=self, done=tell, failed=self._fail)

    def _follow_setting(self, key: str) -> None:
        if key == "vault.lock_after_minutes" and self._unlocked:
            self.idle.start(self._settings.get("vault.lock_after_minutes"))
        elif key == "vault.hide_from_pictures":
            self._guard()

"""Kasa: opens, locks and guards the vault; :class:`OpenView` shows what is in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from services.clock import Clock
from services.settings import Settings
from services.vault.copies import VaultCopies
from services.vault.errors import Problem, VaultError
from services.vault.secret import Secret
from services.vault.service import VaultService, VaultState, VaultStatus
from ui.events import AppEvents
from ui.tasks import TaskRunner
from ui.vault.access.restoring import Restoring
from ui.vault.access.setting_aside import SettingAside
from ui.vault.access.warning import FileWarning
from ui.vault.away import AwayWatch
from ui.vault.clipboard import GuardedClipboard
from ui.vault.gate import Gate
from ui.vault.open_view import OpenView
from ui.vault.parts import LANE, LoadAccounts, VaultHooks, VaultNews, VaultTools
from ui.vault.recovery.recovering import Recovering
from ui.vault.system.capture import Hide


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
        self._unlocked = False
        self._asking = False
        self._lock_wanted = False
        self._wanted_account = ""
        self.clipboard = GuardedClipboard(lambda: settings.get("vault.clear_clipboard_seconds"), self)
        self.away = AwayWatch(self, clock, settings, hide)
        self.gate = Gate()
        self.news = VaultNews(self)
        parts = VaultTools(vault, tasks, events, settings, clock, self.clipboard, self.news, load_accounts, load_names)
        self.gate.judge_with(parts.meter, tasks)
        self.open_view = OpenView(parts, hooks or VaultHooks())
        self._warning = FileWarning()
        self._lay_out()
        self.recovering = Recovering(self, vault, tasks, events, self.refresh)
        self._setting_aside = SettingAside(self, vault, tasks, events, look_again=self.refresh, failed=self._fail)
        self.restoring = Restoring(copies, vault, tasks, self) if copies is not None else None
        self._connect()

    def _connect(self) -> None:
        self.away.idled.connect(self._nobody_there)
        self.away.left.connect(self._leave)
        self._warning.older_accepted.connect(self._accept_older)
        self.gate.create_asked.connect(self._create)
        self.gate.unlock_asked.connect(self.unlock)
        self.gate.passphrase_given.connect(self._unlock_with)
        self.gate.retry_asked.connect(self.refresh)
        self.gate.set_aside_asked.connect(self._setting_aside.ask)
        self.gate.recover_asked.connect(self._ask_code)
        self.gate.bring_asked.connect(self.recovering.ask_file)
        self.recovering.opened.connect(self.news.keys_changed)
        self.open_view.lock_asked.connect(self.lock)
        self.news.lock_asked.connect(self.lock)
        self._events.setting_changed.connect(self.away.follow_setting)
        self._events.account_secrets_chosen.connect(self.show_account)
        self._tasks.task_failed.connect(self._look_again)
        self.news.keys_changed.connect(self._warn_anew)
        self.gate.typed.connect(self.away.touched)
        if self.restoring is not None:
            self.restoring.restored.connect(self._follow_restored)
            self.gate.copies_asked.connect(self.restoring.ask)
            self.news.copies_asked.connect(self.restoring.ask)
            self.news.keys_changed.connect(self.restoring.keep)

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
        """Forget everything on the screen at once, and the key as soon as its lane is free.

        An opening that is under way (the keyring's own window may be waiting) ends with a locked vault.
        """
        self._lock_wanted = self._asking
        if not self._unlocked:
            return
        self.open_view.keep()
        self._unlocked = False
        self._drop_dialogs()
        self.open_view.stop()
        self._warning.show_status(None)
        self._stack.setCurrentWidget(self.gate)
        self._show_locked_gate()

    def _show_locked_gate(self) -> None:
        """Show the closed vault, and forget its key on the lane."""
        self.away.stop()
        self.away.guard(shown=False)
        self.gate.show_locked()

        def lock_and_look() -> VaultStatus:
            self._vault.lock()
            return self._vault.status()

        self._tasks.run(LANE, lambda _: lock_and_look(), owner=self, done=self._show_locked)

    def _show_locked(self, status: VaultStatus) -> None:
        self.gate.offer_kit(status.kit)
        if status.state is VaultState.LOCKED and status.passphrase and not (self._unlocked or self._asking):
            self.gate.show_passphrase()

    def flush(self) -> None:
        """Keep what is being typed: the program is being closed."""
        if self._unlocked:
            self.open_view.keep()

    def ending(self) -> None:
        """Leave nothing open behind: the next page has its own idle watch and knows nothing of this one's copies."""
        self.clipboard.clear()
        self.lock()
        # Also where this page knows of no open vault: its opening may be under way on the lane.
        self._tasks.run(LANE, lambda _: self._vault.lock(), owner=self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.away.listen()
        self.away.guard(shown=self._shows_secrets())
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.open_view.conceal()
        if not event.spontaneous():
            self.away.capture.end()
            if self.window().isVisible():  # another page; a window that marks a part of the screen comes back by itself
                self.gate.forget()

    def _ask_code(self) -> None:
        """Ask for the code of the recovery kit, which stands on the screen as it is typed."""
        self.recovering.ask_code()
        self.away.touched()
        self.away.guard(shown=True)
        dialog = self.recovering.dialog
        assert dialog is not None
        dialog.finished.connect(lambda: self.away.guard(shown=self._unlocked))

    def _shows_secrets(self) -> bool:
        return self._unlocked or self.recovering.dialog is not None

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
        self.gate.offer_kit(status.kit)
        wanted, self._lock_wanted = self._lock_wanted, False
        if wanted and status.state in (VaultState.UNLOCKED, VaultState.LOCKED):
            self._show_locked_gate()
        elif status.state is VaultState.UNLOCKED:
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
        self.away.start()
        self.away.guard(shown=True)
        self._stack.setCurrentWidget(self.open_view)
        self.open_view.start()
        if self.restoring is not None:
            self.restoring.catch_up()
        if self._wanted_account:
            self.show_account(self._wanted_account)

    def show_account(self, account_id: str) -> None:
        """Show the credential of an account, now or as soon as the vault is open."""
        self._wanted_account = "" if self._unlocked else account_id
        if self._unlocked:
            self.open_view.show_account(account_id)

    def _nobody_there(self) -> None:
        """Lock; where there is nothing to lock, empty what was typed to open the vault."""
        self.lock()
        self.gate.forget()
        self._drop_dialogs()

    def _leave(self) -> None:
        """Nobody sits here any more, and the screen is another's."""
        self.clipboard.clear()
        self._nobody_there()

    def _drop_dialogs(self) -> None:
        """Close what was asked over the page: whoever comes next must ask again."""
        if self.restoring is not None:
            self.restoring.give_up()
        for dialog in self.findChildren(QDialog):
            dialog.reject()

    def _fail(self, error: Exception) -> None:
        self._asking = self._lock_wanted = False
        if isinstance(error, VaultError) and error.problem in (Problem.PASSPHRASE, Problem.WRONG_PASSPHRASE):
            self.gate.show_passphrase(error if error.problem is Problem.WRONG_PASSPHRASE else None)
        elif isinstance(error, VaultError):
            self.gate.show_problem(error)
        else:
            self.gate.show_locked()
            self._tasks.task_failed.emit(error)

    def _warn_anew(self) -> None:
        """What was odd may be settled."""

        def show(status: VaultStatus) -> None:
            self._warning.show_status(status if self._unlocked else None)

        self._tasks.run(LANE, lambda _: self._vault.status(), owner=self, done=show)

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

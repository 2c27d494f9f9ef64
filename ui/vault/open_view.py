"""The open vault: the list, what is chosen in it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from models.errors import UserError
from models.posts import Account
from services.clock import Clock
from services.vault.credentials import CredentialSummary, SecretField
from services.vault.secret import Secret
from services.vault.service import VaultService
from services.vault.totp import TotpCode
from ui.kit import Chip, EmptyState, PageHeader, button
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL
from ui.vault.clipboard import GuardedClipboard
from ui.vault.confirm import confirm
from ui.vault.credential_dialog import CredentialDialog, put_over
from ui.vault.detail import DetailPanel
from ui.vault.list_pane import ListPane

LANE = "vault"
_TICK_MS = 250
T = TypeVar("T")
LoadAccounts = Callable[[], Sequence[Account]]


class OpenView(QWidget):
    """Shown only while the vault is open. Every call of the vault runs on its lane."""

    lock_asked = Signal()

    def __init__(
        self,
        vault: VaultService,
        tasks: TaskRunner,
        clock: Clock,
        clipboard: GuardedClipboard,
        *,
        load_accounts: LoadAccounts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._vault = vault
        self._tasks = tasks
        self._clock = clock
        self._clipboard = clipboard
        self._load_accounts = load_accounts
        self._open = False
        self._fresh = False
        self._copied = ""
        self.dialog: CredentialDialog | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_header())
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_empty())
        self._stack.addWidget(self._make_panes())
        column.addWidget(self._stack, 1)
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self.tick)
        self._clipboard.copied.connect(self._tell_copied)
        self._clipboard.cleared.connect(self._tell_cleared)

    def start(self) -> None:
        """Show what is in the vault, which has just been opened."""
        self._open = True
        self._tell_cleared()
        self._list.start()
        self._fresh = True
        self.reload()
        self._ticker.start()

    def stop(self) -> None:
        """Forget everything that is shown: the vault is being locked."""
        self._open = False
        self._ticker.stop()
        for asking in self.findChildren(QDialog):
            asking.reject()
        self._list.set_credentials([], "")
        self.detail.conceal()
        self.detail.code.clear()

    def conceal(self) -> None:
        """Hide what was revealed: the page is being left."""
        self.detail.conceal()

    def reload(self, choose: str = "") -> None:
        """Read the list anew, and choose a credential in it; without an id, keep the choice."""
        current = self._list.current()
        wanted = choose or (current.id if current else "")
        self._run(self._vault.credentials, lambda found: self._show_list(found, wanted))

    def tick(self) -> None:
        """Move everything that depends on the time."""
        self.detail.code.tick(self._clock.now())
        if self._clipboard.remaining():
            words = self.tr("{what} panoda. {seconds} sn sonra silinecek.")
            self._notice.setText(words.format(what=self._copied, seconds=self._clipboard.remaining()))

    def copy_code(self) -> None:
        """Put a fresh code of the chosen credential on the clipboard."""
        if (one := self._list.current()) and one.has_totp:
            self._run(lambda: self._vault.code(one.id), lambda code: self._copy(code.value, self.tr("Kod")))

    def copy_password(self) -> None:
        if (one := self._list.current()) and one.has_password:
            self._run(
                lambda: self._vault.reveal(one.id, SecretField.PASSWORD),
                lambda secret: self._copy(secret, self.tr("Parola")),
            )

    def copy_user_name(self) -> None:
        if (one := self._list.current()) and one.user_name:
            self._copy(Secret(one.user_name), self.tr("Kullanıcı adı"))

    def add(self) -> None:
        """Ask for a new credential."""
        self._with_accounts(lambda accounts: self._show_dialog(CredentialDialog(self._clock, accounts, parent=self)))

    def edit(self) -> None:
        """Edit the chosen credential."""
        one = self._list.current()
        if one is None:
            return

        def show(accounts: Sequence[Account], notes: Secret | None) -> None:
            self._show_dialog(CredentialDialog(self._clock, accounts, one, notes, self), one.id)

        def fetch(accounts: Sequence[Account]) -> None:
            if one.has_notes:
                self._run(lambda: self._vault.reveal(one.id, SecretField.NOTES), lambda notes: show(accounts, notes))
            else:
                show(accounts, None)

        self._with_accounts(fetch)

    def ask_delete(self) -> None:
        """Ask, and delete the chosen credential."""
        one = self._list.current()
        if one is None:
            return
        confirm(
            self,
            title=self.tr("Kaydı sil"),
            question=self.tr("“{title}” kaydı kasadan silinsin mi?").format(title=one.title),
            details=self.tr(
                "Silinen kayıt geri getirilemez. Doğrulama kodunu başka bir yerde de kurduğunuzdan emin olun."
            ),
            action=self.tr("Sil"),
            accepted=lambda: self._run(lambda: self._vault.delete(one.id), lambda _: self.reload()),
        )

    def _make_header(self) -> PageHeader:
        self._header = PageHeader(self.tr("Kasa"), " ")
        self._header.buttons.addWidget(
            button(self.tr("Kilitle"), self.lock_asked.emit, icon="vault", shortcut="Ctrl+L")
        )
        self._header.buttons.addWidget(
            button(self.tr("Yeni kayıt"), self.add, role="primary", icon="plus", shortcut="Ctrl+N")
        )
        return self._header

    def _make_empty(self) -> QWidget:
        empty = EmptyState(
            "key",
            self.tr("Kasanız hazır"),
            self.tr("Yönettiğiniz ilk hesabın kullanıcı adını, parolasını ve doğrulama anahtarını ekleyin."),
        )
        empty.buttons.addWidget(button(self.tr("İlk kaydı ekle"), self.add, role="primary", icon="plus"))
        return empty

    def _make_panes(self) -> QWidget:
        panes = QWidget()
        row = QHBoxLayout(panes)
        row.setContentsMargins(SPACE_XL, SPACE_S, 0, SPACE_L)
        row.setSpacing(SPACE_L)
        self._list = ListPane()
        self._list.chosen.connect(self._choose)
        self._list.code_copy_asked.connect(self.copy_code)
        self._list.delete_asked.connect(self.ask_delete)
        row.addWidget(self._list)
        right = QVBoxLayout()
        right.setSpacing(SPACE_S)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("Seçilen kayıt"))
        self.detail = DetailPanel()
        self.detail.setProperty("role", "scrolled")
        self.detail.code_copy_asked.connect(self.copy_code)
        self.detail.password_copy_asked.connect(self.copy_password)
        self.detail.user_name_copy_asked.connect(self.copy_user_name)
        self.detail.secret_asked.connect(self._reveal)
        self.detail.fresh_code_asked.connect(self._fetch_code)
        self.detail.edit_asked.connect(self.edit)
        self.detail.delete_asked.connect(self.ask_delete)
        scroll.setWidget(self.detail)
        right.addWidget(scroll, 1)
        self._notice = Chip("", "success")
        low = QHBoxLayout()
        low.setContentsMargins(SPACE_S, 0, SPACE_XL, 0)
        low.addWidget(self._notice)
        low.addStretch(1)
        right.addLayout(low)
        row.addLayout(right, 1)
        return panes

    def _show_list(self, found: list[CredentialSummary], choose: str) -> None:
        self._stack.setCurrentIndex(1 if found else 0)
        self._header.set_subtitle(self.tr("%n kayıt", "", len(found)) if found else "")
        self._list.set_credentials(found, choose)
        if self._fresh:
            self._fresh = False
            self._list.take_focus()

    def _choose(self, one: CredentialSummary | None) -> None:
        self.detail.setVisible(one is not None)
        if one is not None:
            self.detail.show_credential(one)
            self._fetch_code()

    def _fetch_code(self) -> None:
        one = self.detail.credential
        if one is None or not one.has_totp or not self._open:
            return

        def show(code: TotpCode) -> None:
            if self.detail.credential is one:
                self.detail.show_code(code, self._clock.now())

        self._run(lambda: self._vault.code(one.id), show)

    def _reveal(self, field: SecretField) -> None:
        one = self.detail.credential
        if one is None:
            return

        def show(secret: Secret) -> None:
            if self.detail.credential is one and self.isVisible():
                self.detail.show_secret(field, secret)

        self._run(lambda: self._vault.reveal(one.id, field), show)

    def _with_accounts(self, then: Callable[[Sequence[Account]], None]) -> None:
        """Read the unit's accounts; without them the platforms alone are offered."""

        def go_on(accounts: Sequence[Account]) -> None:
            if self._open and self.dialog is None:
                then(accounts)

        def failed(error: Exception) -> None:
            self._tasks.task_failed.emit(error)
            go_on(())

        self._tasks.run("storage", lambda _: self._load_accounts(), owner=self, done=go_on, failed=failed)

    def _show_dialog(self, dialog: CredentialDialog, credential_id: str = "") -> None:
        if not self._open or self.dialog is not None:
            dialog.deleteLater()
            return
        self.dialog = dialog
        dialog.submitted.connect(lambda: self._store(dialog, credential_id))
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _store(self, dialog: CredentialDialog, credential_id: str) -> None:
        typed, drops = dialog.typed(), dialog.drops_totp

        def work() -> CredentialSummary:
            if not credential_id:
                return self._vault.add(typed)
            return self._vault.update(credential_id, lambda stored: put_over(typed, stored, drop_totp=drops))

        def stored(summary: CredentialSummary) -> None:
            dialog.accept()
            self._fresh = True  # the keyboard goes to the entry: what it was on may be hidden by now
            self.reload(summary.id)

        def failed(error: Exception) -> None:
            if not isinstance(error, UserError):
                dialog.reject()
                self._tasks.task_failed.emit(error)
                return
            dialog.show_error(error)

        self._tasks.run(LANE, lambda _: work(), owner=dialog, done=stored, failed=failed)

    def _copy(self, secret: Secret, what: str) -> None:
        self._copied = what
        self._clipboard.copy(secret)

    def _tell_copied(self, seconds: int) -> None:
        words = self.tr("{what} kopyalandı. Pano {seconds} saniye sonra temizlenecek.")
        self._notice.setText(words.format(what=self._copied, seconds=seconds))
        self._notice.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._notice.text()))

    def _tell_cleared(self) -> None:
        self._notice.hide()

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run on the vault's lane; answers that come after the vault was locked are dropped."""

        def deliver(value: T) -> None:
            if self._open:
                done(value)

        self._tasks.run(LANE, lambda _: work(), owner=self, done=deliver)

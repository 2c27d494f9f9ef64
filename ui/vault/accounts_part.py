"""Hesaplar: the list of credentials, what is chosen in it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from models.posts import Account
from services.vault.codes import UsedUpCodes
from services.vault.credentials import CredentialSummary, SecretField
from services.vault.finding import CredentialFinder
from services.vault.otp.codes import CountedCode, TimedCode
from services.vault.otp.drift import ClockReport, behind_the_vault
from services.vault.secret import Secret
from ui.kit import EmptyState, button
from ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL
from ui.vault.codes.clock_dialog import ClockDialog
from ui.vault.detail import DetailPanel
from ui.vault.editing import CredentialEditing
from ui.vault.list_pane import ListPane
from ui.vault.parts import Badge, Part, VaultHooks, VaultTools

_TICK_MS = 250


class AccountsPart(Part):
    """Shown only while the vault is open. Every call of the vault runs on its lane."""

    def __init__(self, tools: VaultTools, hooks: VaultHooks, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._hooks = hooks
        self._fresh = False
        self._wanted = ""
        self._wanted_account = ""
        self.editing = CredentialEditing(tools, self)
        self.editing.stored.connect(self._after_storing)
        self.editing.left.connect(self._take_focus_back)
        self.editing.deleted.connect(tools.news.credentials_changed)
        self._used_up = UsedUpCodes(tools.vault)
        self._handles: dict[str, str] = {}
        tools.news.credentials_changed.connect(self.reload)
        tools.news.handoffs_changed.connect(self.reload)
        tools.news.edit_asked.connect(self._edit_shown)
        tools.events.unit_changed.connect(self._read_handles)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_empty())
        self._stack.addWidget(self._make_panes())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self.tick)

    def header_buttons(self) -> Sequence[QWidget]:
        further = [make(self.tools, self) for make in self._hooks.account_actions]
        return [
            *further,
            button(self.tr("Yeni kayıt"), self.editing.add, role="primary", icon="plus", shortcut="Ctrl+N"),
        ]

    def start(self) -> None:
        super().start()
        for card in self.cards:
            card.start()
        self.list.start()
        self._fresh = True
        self.reload()
        self._read_handles()
        self._look_at_clock()
        self.editing.go_on()
        self._ticker.start()

    def stop(self) -> None:
        super().stop()
        self._ticker.stop()
        self._wanted = self._wanted_account = ""
        self.list.set_credentials(CredentialFinder(), {}, "")
        self.detail.forget()
        for card in self.cards:
            card.stop()

    def _look_at_clock(self) -> None:
        """Notice a clock that was set back since the vault's last change: its codes would be refused."""

        def compare() -> ClockReport | None:
            with self.tools.vault.room.reading() as room:
                return behind_the_vault(self.tools.clock.now(), room.last_change())

        self.run(compare, self.detail.clock_note.show_report)

    def keep(self) -> None:
        self.editing.keep_draft()

    def conceal(self) -> None:
        self.detail.conceal()
        for card in self.cards:
            card.conceal()

    def take_focus(self) -> None:
        """Bring the keyboard to the list, or to what fills it."""
        if self._stack.currentIndex():
            self.list.take_focus()
        else:
            self._first.setFocus()

    def _take_focus_back(self) -> None:
        """Bring the keyboard back from a form, when the form has gone."""
        QTimer.singleShot(0, self, lambda: self.take_focus() if self.is_open and self.isVisible() else None)

    def choose(self, credential_id: str) -> None:
        """Choose a credential, now or as soon as the list is read."""
        self._wanted = credential_id
        self.reload()

    def choose_account(self, account_id: str) -> None:
        """Choose the credential of an account; where there is none, offer a form for one."""
        self._wanted_account = account_id
        self.reload()

    def reload(self) -> None:
        """Read the list anew; the choice stays, unless another one is wanted."""
        if not self.is_open:
            return

        handles = dict(self._handles)

        def read() -> tuple[CredentialFinder, Mapping[str, Badge]]:
            # Put into order here: a thousand names take longer than the window may stand still.
            return CredentialFinder(self.tools.vault.credentials(), handles), self._hooks.load_badges()

        self.run(read, lambda found: self._show_list(*found))

    def tick(self) -> None:
        """Move everything that depends on the time."""
        self.detail.code.tick(self.tools.clock.now())

    def copy_code(self) -> None:
        """Put a fresh code of the chosen credential on the clipboard."""
        if (one := self.list.current()) and one.counts:
            self._copy_counted()
        elif one and one.has_totp:
            self.run(lambda: self.tools.vault.code(one.id), lambda code: self._copy(code.value, self.tr("Kod")))

    def next_code(self, then: Callable[[], object] = lambda: None) -> None:
        """Make the chosen credential's next counted code, and show it."""
        one = self.detail.credential
        if one is None or not one.counts:
            return

        def show(made: CountedCode) -> None:
            if self.detail.credential is one and self.isVisible():
                self.detail.counter.show_code(made)
                then()

        self.run(lambda: self._used_up.next_code(one.id), show)

    def _copy_counted(self) -> None:
        """Copy the counted code that is shown; where there is none, make it first."""
        counter = self.detail.counter
        if counter.shown is None:
            self.next_code(self._copy_counted)
            return
        self._copy(counter.shown, self.tr("Kod"))
        counter.copied()

    def ask_clock(self) -> None:
        """Help where a platform refuses a code."""
        ClockDialog(self.tools.vault, self.tools.tasks, self.tools.clock, parent=self).open()

    def copy_password(self) -> None:
        if (one := self.list.current()) and one.has_password:
            self.run(
                lambda: self.tools.vault.reveal(one.id, SecretField.PASSWORD),
                lambda secret: self._copy(secret, self.tr("Parola")),
            )

    def copy_user_name(self) -> None:
        if (one := self.list.current()) and one.user_name:
            self._copy(Secret(one.user_name), self.tr("Kullanıcı adı"))

    def edit(self) -> None:
        """Edit the chosen credential."""
        if (one := self.list.current()) is not None:
            self.editing.edit(one)

    def ask_delete(self) -> None:
        """Ask, and delete the chosen credential."""
        if (one := self.list.current()) is not None:
            self.editing.ask_delete(one)

    def _make_empty(self) -> QWidget:
        empty = EmptyState(
            "key",
            self.tr("Kasanız hazır"),
            self.tr("Yönettiğiniz ilk hesabın kullanıcı adını, parolasını ve doğrulama anahtarını ekleyin."),
        )
        self._first = button(self.tr("İlk kaydı ekle"), self.editing.add, role="primary", icon="plus")
        empty.buttons.addWidget(self._first)
        for make in self._hooks.first_actions:
            empty.buttons.addWidget(make(self.tools, self))
        return empty

    def _make_panes(self) -> QWidget:
        panes = QWidget()
        row = QHBoxLayout(panes)
        row.setContentsMargins(SPACE_XL, SPACE_S, 0, SPACE_L)
        row.setSpacing(SPACE_L)
        self.list = ListPane()
        self.list.chosen.connect(self._choose)
        self.list.code_copy_asked.connect(self.copy_code)
        self.list.delete_asked.connect(self.ask_delete)
        row.addWidget(self.list, 1)
        self.pane = QScrollArea()
        self.pane.setWidgetResizable(True)
        self.pane.setFrameShape(QFrame.Shape.NoFrame)
        self.pane.setAccessibleName(self.tr("Seçilen kayıt"))
        self.cards = [make(self.tools) for make in self._hooks.cards]
        self.detail = DetailPanel(lambda: self.tools.settings.get("vault.show_seconds"), self.cards)
        self.detail.setProperty("role", "scrolled")
        self.detail.code_copy_asked.connect(self.copy_code)
        self.detail.password_copy_asked.connect(self.copy_password)
        self.detail.user_name_copy_asked.connect(self.copy_user_name)
        self.detail.secret_asked.connect(self._reveal)
        self.detail.fresh_code_asked.connect(self._fetch_code)
        self.detail.next_code_asked.connect(self.next_code)
        self.detail.clock_asked.connect(self.ask_clock)
        self.detail.edit_asked.connect(self.edit)
        self.detail.delete_asked.connect(self.ask_delete)
        self.pane.setWidget(self.detail)
        row.addWidget(self.pane, 3)
        return panes

    def _show_list(self, finder: CredentialFinder, badges: Mapping[str, Badge]) -> None:
        found = finder.find("")
        self._stack.setCurrentIndex(1 if found else 0)
        self.subtitle_changed.emit(self.tr("%n kayıt", "", len(found)) if found else "")
        current = self.list.current()
        account_id, self._wanted_account = self._wanted_account, ""
        if account_id:
            self._wanted = next((one.id for one in found if one.account_id == account_id), "")
            if not self._wanted:
                self.editing.add(account_id)
        wanted, self._wanted = self._wanted or (current.id if current else ""), ""
        self.list.set_credentials(finder, badges, wanted)
        if self._fresh:
            self._fresh = False
            self.take_focus()

    def _read_handles(self) -> None:
        """Learn what the unit's accounts are called; without them they are only not found by it."""
        if not self.is_open:
            return

        def learn(accounts: Sequence[Account]) -> None:
            found = {account.id: account.handle for account in accounts}
            if found != self._handles:
                self._handles = found
                self.reload()

        self.tools.tasks.run("storage", lambda _: self.tools.load_accounts(), owner=self, done=learn)

    def _edit_shown(self, credential_id: str) -> None:
        if (one := self.list.current()) is not None and one.id == credential_id:
            self.editing.edit(one)

    def _after_storing(self, credential_id: str) -> None:
        self._fresh = True  # the keyboard goes to the entry: what it was on may be hidden by now
        self._wanted = credential_id
        self.tools.news.credentials_changed.emit()

    def _choose(self, one: CredentialSummary | None) -> None:
        self.detail.setVisible(one is not None)
        if one is not None and one != self.detail.credential:  # a list read anew hides nothing that is looked at
            self.detail.show_credential(one)
            self._fetch_code()

    def _fetch_code(self) -> None:
        one = self.detail.credential
        if one is None or not one.has_totp or one.counts or not self.is_open:
            return

        def show(code: TimedCode) -> None:
            if self.detail.credential is one:
                self.detail.show_code(code, self.tools.clock.now())

        self.run(lambda: self.tools.vault.code(one.id), show)

    def _reveal(self, field: SecretField) -> None:
        one = self.detail.credential
        if one is None:
            return

        def show(secret: Secret) -> None:
            if self.detail.credential is one and self.isVisible():
                self.detail.fields.show_secret(field, secret)

        self.run(lambda: self.tools.vault.reveal(one.id, field), show)

    def _copy(self, secret: Secret, what: str) -> None:
        self.tools.clipboard.copy(secret, what)

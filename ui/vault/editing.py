"""Adding, editing and deleting credentials: the dialogs, and what follows from them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from models.errors import UserError
from models.posts import Account
from services.vault.codes import holder_of
from services.vault.credentials import CredentialSummary, SecretField
from services.vault.drafts import Draft, Drafts
from services.vault.secret import Secret
from ui.vault.confirm import confirm
from ui.vault.credential_dialog import CredentialDialog, MakeJudgement, put_over
from ui.vault.parts import LANE, Part, VaultTools
from ui.vault.passwords.judgement import Judgement

_PAUSE_MS = 400


class CredentialEditing(QObject):
    """Belongs to the part that shows the list; one dialog at a time."""

    stored = Signal(str)
    """The id of a credential that was added or changed."""
    deleted = Signal()
    left = Signal()
    """The form was closed without storing."""

    def __init__(self, tools: VaultTools, part: Part) -> None:
        super().__init__(part)
        self._tools = tools
        self._part = part
        self.dialog: CredentialDialog | None = None
        self._pause = QTimer(self)  # while somebody types a key
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look_for_holder)
        self._edited = ""
        self._drafts = Drafts(tools.vault.room)

    def add(self, account_id: str = "") -> None:
        """Ask for a new credential, of an account where its id is given."""

        def show(accounts: Sequence[Account]) -> None:
            dialog = CredentialDialog(
                self._tools.clock, self._tools.tasks, accounts, judged_by=self._judgement(), parent=self._part
            )
            dialog.choose_account(account_id)
            self._show_dialog(dialog)

        self._with_accounts(show)

    def edit(self, one: CredentialSummary) -> None:
        """Edit ``one``."""

        def show(accounts: Sequence[Account], notes: Secret | None) -> None:
            dialog = CredentialDialog(
                self._tools.clock,
                self._tools.tasks,
                accounts,
                before=one,
                notes=notes,
                judged_by=self._judgement(one.id),
                parent=self._part,
            )
            self._show_dialog(dialog, one.id)

        def fetch(accounts: Sequence[Account]) -> None:
            if one.has_notes:
                self._part.run(
                    lambda: self._tools.vault.reveal(one.id, SecretField.NOTES), lambda notes: show(accounts, notes)
                )
            else:
                show(accounts, None)

        self._with_accounts(fetch)

    def keep_draft(self) -> None:
        """Keep what was typed and not stored, sealed: the vault is about to be locked."""
        draft = self.dialog.draft() if self.dialog is not None else None
        if draft is not None:
            self._tools.tasks.run(LANE, lambda _: self._drafts.keep(draft), owner=self._part)

    def go_on(self) -> None:
        """Open the form again that was open when the vault was locked."""

        def find() -> tuple[Draft | None, CredentialSummary | None]:
            draft = self._drafts.find()
            edited = draft.of if draft is not None else ""
            return draft, next((one for one in self._tools.vault.credentials() if one.id == edited), None)

        def show(found: tuple[Draft | None, CredentialSummary | None]) -> None:
            draft, one = found
            if draft is not None:
                self._with_accounts(lambda accounts: self._show_draft(accounts, draft, one))

        self._part.run(find, show)

    def _show_draft(self, accounts: Sequence[Account], draft: Draft, one: CredentialSummary | None) -> None:
        edited = one.id if one is not None else ""
        dialog = CredentialDialog(
            self._tools.clock,
            self._tools.tasks,
            accounts,
            before=one,
            notes=draft.typed.notes,
            judged_by=self._judgement(edited),
            parent=self._part,
        )
        dialog.show_draft(draft)
        self._show_dialog(dialog, edited)

    def _drop_draft(self) -> None:
        """What was kept is stored, or was given up; not so where the vault closes the form."""
        if self._part.is_open:
            self._part.run(self._drafts.drop)

    def ask_delete(self, one: CredentialSummary) -> None:
        """Ask, and delete ``one``."""
        confirm(
            self._part,
            title=self.tr("Kaydı sil"),
            question=self.tr("“{title}” kaydı kasadan silinsin mi?").format(title=one.title),
            details=self.tr(
                "Silinen kayıt geri getirilemez. Doğrulama kodunu başka bir yerde de kurduğunuzdan emin olun."
            )
            if one.has_totp
            else self.tr("Silinen kayıt geri getirilemez."),
            action=self.tr("Sil"),
            accepted=lambda: self._part.run(lambda: self._tools.vault.delete(one.id), lambda _: self.deleted.emit()),
        )

    def _judgement(self, credential_id: str = "") -> MakeJudgement:
        return lambda line, around: Judgement(self._tools, line, around, credential_id)

    def _with_accounts(self, then: Callable[[Sequence[Account]], None]) -> None:
        """Read the unit's accounts; without them the platforms alone are offered."""

        def go_on(accounts: Sequence[Account]) -> None:
            if self._part.is_open and self.dialog is None:
                then(accounts)

        def failed(error: Exception) -> None:
            self._tools.tasks.task_failed.emit(error)
            go_on(())

        self._tools.tasks.run(
            "storage", lambda _: self._tools.load_accounts(), owner=self._part, done=go_on, failed=failed
        )

    def _show_dialog(self, dialog: CredentialDialog, credential_id: str = "") -> None:
        if not self._part.is_open or self.dialog is not None:
            dialog.deleteLater()
            return
        self.dialog = dialog
        dialog.submitted.connect(lambda: self._store(dialog, credential_id))
        dialog.finished.connect(self._forget_dialog)
        dialog.rejected.connect(self.left)
        dialog.given_up.connect(self._drop_draft)
        dialog.lock_asked.connect(self._tools.news.lock_asked)
        dialog.key.changed.connect(self._pause.start)
        self._edited = credential_id
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None
        self._pause.stop()

    def _look_for_holder(self) -> None:
        """Notice a key that another entry has: one of them is of another account, or not needed."""
        dialog, edited = self.dialog, self._edited
        key = dialog.key.key if dialog is not None else None
        if dialog is None or key is None:
            return

        def tell(title: str) -> None:
            if title and self.dialog is dialog:
                dialog.key.tell_holder(key, title)

        self._part.run(lambda: holder_of(self._tools.vault, key.settings.seed, edited), tell)

    def _store(self, dialog: CredentialDialog, credential_id: str) -> None:
        typed, drops = dialog.typed(), dialog.drops_totp

        def work() -> CredentialSummary:
            if not credential_id:
                return self._tools.vault.add(typed)
            return self._tools.vault.update(credential_id, lambda stored: put_over(typed, stored, drop_totp=drops))

        def stored(summary: CredentialSummary) -> None:
            dialog.key.accepted()
            key = dialog.key.line.secret()
            dialog.accept()
            self._tools.clear_pasted(key)
            self._drop_draft()
            self.stored.emit(summary.id)

        def failed(error: Exception) -> None:
            if not isinstance(error, UserError):
                dialog.reject()
                self._tools.tasks.task_failed.emit(error)
                return
            dialog.show_error(error)

        self._tools.tasks.run(LANE, lambda _: work(), owner=dialog, done=stored, failed=failed)

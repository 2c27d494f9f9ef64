"""Adding and editing a credential."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from models.errors import UserError
from models.posts import Account
from services.clock import Clock
from services.vault.credentials import Credential, CredentialSummary
from services.vault.drafts import Draft
from services.vault.otp.settings import SetupKey
from services.vault.secret import Secret
from ui.kit import button, label
from ui.messages import say_error
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS
from ui.vault.account_choice import AccountChoice
from ui.vault.codes.key_field import KeyField
from ui.vault.codes.sources import CodeSources
from ui.vault.confirm import confirm
from ui.vault.form_parts import FormMessage, WaysBack
from ui.vault.notes_edit import NotesEdit
from ui.vault.passwords.judgement import Surroundings
from ui.vault.secret_edit import SecretEdit

_WIDTH = 620
LOCK = "Ctrl+L"
MakeJudgement = Callable[[SecretEdit, Callable[[], Surroundings]], QWidget]
_LONGEST = 1_000
"""A line holds one sign more, so that what is too long is seen to be so and refused, and never stored shortened."""


class CredentialDialog(QDialog):
    """Asks for a credential. ``before`` is what is edited; its password and seed are not shown and stay unless typed.

    Emits :attr:`submitted` and stays open; the page closes it when the vault has stored it, or calls
    :meth:`show_error`.
    """

    submitted = Signal()
    given_up = Signal()
    """The user closed the form without storing."""
    lock_asked = Signal()

    def __init__(
        self,
        clock: Clock,
        tasks: TaskRunner,
        accounts: Sequence[Account],
        *,
        before: CredentialSummary | None = None,
        notes: Secret | None = None,
        judged_by: MakeJudgement | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``judged_by`` makes what stands under the password and judges it."""
        super().__init__(parent)
        self._judged_by = judged_by
        self._before = before
        self.key = KeyField(clock, CodeSources(tasks), stored=before is not None and before.has_totp)
        self._suggested = ""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self.setWindowTitle(self.tr("Kaydı düzenle") if before else self.tr("Yeni kayıt"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(label(self.windowTitle(), "heading"))
        column.addLayout(self._make_form())
        self._error = FormMessage()
        column.addWidget(self._error)
        column.addLayout(self._make_buttons())
        QShortcut(QKeySequence(LOCK), self, self.lock_asked.emit)
        self._account.fill(accounts)
        if before is not None:
            self._fill(before, notes)
        self._validate()
        self._begun = self._written()
        (self._title if before else self._account).setFocus()

    def choose_account(self, account_id: str) -> None:
        """Choose an account of the unit, if it is among the choices."""
        if self._account.choose_account(account_id):
            self._begun = self._written()

    def typed(self) -> Credential:
        """Return what was typed; :func:`put_over` joins it with what is stored."""
        platform, account_id = self._account.currentData()
        key = self.key.key
        return Credential(
            title=self._title.text(),
            platform=platform,
            account_id=account_id,
            user_name=self._user_name.text().strip(),
            password=self._password.secret(),
            totp=key.settings if key else None,
            url=self._url.text().strip(),
            notes=self._notes.secret(),
            mail=self._mail.text().strip(),
            phone=self._phone.text().strip(),
            counter=key.counter if key else 0,
        )

    def draft(self) -> Draft | None:
        """Return what was typed, where anything was that is not stored."""
        if self._written() == self._begun:
            return None
        of = self._before.id if self._before is not None else ""
        key = self.key.line.secret() if self.key.key is None else Secret("")
        return Draft(self.typed(), of, key, self.drops_totp)

    def show_draft(self, draft: Draft) -> None:
        """Show what was kept of this form when the vault was locked."""
        typed = draft.typed
        self.choose_account(typed.account_id or "")
        for line, text in (
            (self._title, typed.title),
            (self._user_name, typed.user_name),
            (self._url, typed.url),
            (self._mail, typed.mail),
            (self._phone, typed.phone),
        ):
            line.setText(text)
        self._password.setText(typed.password.reveal())
        self._notes.show_secret(typed.notes)
        self.key.show_kept(SetupKey(typed.totp, counter=typed.counter) if typed.totp else None, draft.key, draft.drops)
        self._error.tell(self.tr("Kasa kilitlenirken yarım kalmıştı; kaldığı yerden sürüyor."))
        self._begun = ()  # it is written, and not stored

    @property
    def drops_totp(self) -> bool:
        """Whether the stored two-factor key is to be removed."""
        return self.key.drops

    def show_error(self, error: UserError) -> None:
        """Say why it could not be stored; what was typed stays."""
        self._error.complain(say_error(error))
        self._save.setEnabled(True)

    def leave(self) -> None:
        """Close without storing; what was written is asked about first: a platform shows its key once."""
        if self._written() == self._begun:
            self._give_up()
            return
        lost = self.tr("Yazdıklarınız kasaya girmez.")
        if self.key.key is not None:
            lost = self.tr("Doğrulama anahtarı da gider; platform onu bir daha göstermeyebilir.")
        confirm(
            self,
            title=self.tr("Kaydetmeden kapat"),
            question=self.tr("Form kaydedilmeden kapatılsın mı?"),
            details=lost,
            action=self.tr("Kaydetmeden kapat"),
            accepted=self._give_up,
        )

    def _give_up(self) -> None:
        self.given_up.emit()
        self.reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.leave()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own button asks as Escape does; storing and locking do not come here."""
        event.ignore()
        self.leave()

    def done(self, result: int) -> None:
        """Close, and empty every field that held a secret."""
        self._begun = ()
        self._password.forget()
        self.key.forget()
        self._notes.forget()
        super().done(result)

    def _make_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE_L)
        form.setVerticalSpacing(SPACE_M)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._account = AccountChoice()
        self._account.currentIndexChanged.connect(self._suggest)
        self._title = _line()
        self._title.textChanged.connect(self._validate)
        self._user_name = _line()
        self._password = SecretEdit(self.tr("Parola"))
        self._password.setMaxLength(_LONGEST + 1)
        self.key.changed.connect(self._validate)
        self.key.named.connect(self._adopt)
        self._url = _line()
        self._url.setPlaceholderText("https://")
        self._notes = NotesEdit(self.tr("Notlar"))
        self._add_row(form, self.tr("&Hesap"), self._account)
        self._add_row(form, self.tr("Kayıt &adı"), self._title)
        self._add_row(form, self.tr("&Kullanıcı adı"), self._user_name)
        judgement = [self._judged_by(self._password, self._around)] if self._judged_by else []
        self._add_row(form, self.tr("&Parola"), self._password, *judgement)
        self._add_row(form, self.tr("&Doğrulama anahtarı"), self.key, named=self.key.line)
        self._add_row(form, self.tr("Adr&es"), self._url)
        ways_back = WaysBack(_line(), _line())
        self._mail, self._phone = ways_back.mail, ways_back.phone
        self._add_row(form, self.tr("Kur&tarma"), ways_back, named=self._mail)
        ways_back.name()
        self._add_row(form, self.tr("&Notlar"), self._notes)
        return form

    def _add_row(
        self, form: QFormLayout, name: str, field: QWidget, *below: QWidget, named: QWidget | None = None
    ) -> None:
        """Add a line; ``named`` is the widget in ``field`` that the name belongs to, where it is not all of it."""
        column = QVBoxLayout()
        column.setSpacing(SPACE_XS)
        column.addWidget(field)
        for widget in below:
            column.addWidget(widget)
        title = QLabel(name)
        title.setBuddy(named or field)
        title.setContentsMargins(0, SPACE_S, 0, 0)
        title.setAlignment(Qt.AlignmentFlag.AlignTop)
        (named or field).setAccessibleName(name.replace("&", ""))
        form.addRow(title, column)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        row.addWidget(button(self.tr("Vazgeç"), self.leave))
        self._save = button(self.tr("Kaydet"), self._submit, role="primary", shortcut="Ctrl+Return")
        self._save.setDefault(True)
        row.addWidget(self._save)
        return row

    def _around(self) -> Surroundings:
        """What everybody knows who looks at the account: no good parts of a password."""
        texts = (self._account.currentText(), self._title.text(), self._user_name.text(), self._url.text())
        return Surroundings(self._account.platform, texts)

    def _fill(self, before: CredentialSummary, notes: Secret | None) -> None:
        self._account.show_of(before)
        self._title.setText(before.title)
        self._user_name.setText(before.user_name)
        self._url.setText(before.url)
        self._mail.setText(before.mail)
        self._phone.setText(before.phone)
        if before.has_password:
            self._password.setPlaceholderText(self.tr("Değiştirmek için yeni parolayı yazın"))
        if notes is not None:
            self._notes.show_secret(notes)

    def _suggest(self) -> None:
        """Offer a title from the chosen account, unless the editor has written one."""
        if self._title.text() in ("", self._suggested) and self._account.currentIndex() >= 0:
            chosen = self._account.currentText().replace(" · @", " @")
            self._suggested = chosen if self._account.platform else ""
            self._title.setText(self._suggested)

    def _adopt(self, issuer: str, account: str) -> None:
        """Take name and user name from the address where the editor has written none."""
        if not self._user_name.text():
            self._user_name.setText(account)
        if not self._title.text():
            self._title.setText(issuer)

    def _written(self) -> tuple[object, ...]:
        """Everything that somebody may have written, to be compared."""
        lines = (self._title, self._user_name, self._url, self._mail, self._phone)
        secrets = (self._password.secret(), self._notes.secret())
        return (self._account.currentIndex(), *(line.text() for line in lines), *secrets, self.key.key, self.key.drops)

    def _validate(self) -> None:
        self._save.setEnabled(bool(self._title.text().strip()) and self.key.is_good)

    def _submit(self) -> None:
        for line in (self._title, self._user_name, self._password, self._url, self._mail, self._phone):
            if len(line.text()) > _LONGEST:
                words = self.tr("“{field}” {n} karakterden uzun olamaz: fazlasını silin ya da doğru metni yapıştırın.")
                self._error.complain(words.format(field=line.accessibleName(), n="1.000"))
                line.setFocus()
                return
        self._save.setEnabled(False)
        self._error.clear()
        self.submitted.emit()


def put_over(typed: Credential, stored: Credential, *, drop_totp: bool) -> Credential:
    """Return ``stored`` with what was ``typed``: an empty password or two-factor key keeps the stored one."""
    return replace(
        typed,
        counter=typed.counter if typed.totp else stored.counter,
        recovery_codes=stored.recovery_codes,
        password=typed.password or stored.password,
        totp=typed.totp or (None if drop_totp else stored.totp),
    )


def _line() -> QLineEdit:
    made = QLineEdit()
    made.setMaxLength(_LONGEST + 1)
    return made
